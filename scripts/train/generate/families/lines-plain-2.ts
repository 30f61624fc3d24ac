import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary harmless replies on vaccines, social care and hospital buildings: third-person talk, housekeeping, places, jokes, links. */
export const linesPlain2: readonly Family[] = [
  lines(
    'lines-plain/third-person-about-the-speaker',
    { labels: [], direction: null },
    `
    She explained it well on the radio
    anyone else think she undersold it?
    He's the one who did the talk at the library about shingles
    I heard her on the morning show, she was better than the minister by a street
    Where did she train, does anyone know? The accent is pure Dundee 😊
    Was that him on Question Time or his brother?
    She used to be our school nurse, and she had the same haircut then
    My sister worked under her for two years and came out a better nurse.
    He talks a bit fast but he's worth it
    Has she written anything on dementia or is it all about A&E?
    I think he meant respite, not residential. The subtitle got it wrong.
    Saw her in the Co-op once, buying the same biscuits as the rest of us 🍪
    Did she ever say what became of the pilot in Redcar?
    You can tell that he's a geriatrician, he let the old chap finish his sentence
    She's speaking at the Corn Exchange on the 9th, doors at seven
    To be fair to him, the question was about Scotland
    He said ten thousand. She said eight. Somebody must know.
    I liked how she took the heckler's point and answered it 👌
    She's no politician, and that's the attraction
    Who was the woman next to her? She was good too.
    he's got the slides up on his own page now 📎
    Nobody does graphs with Lego like she does 😄
    What she said about porters made my husband put his paper down.
    I wonder if she'd come to Stornoway
    She's on again after the news, if you missed it
    `,
  ),
  lines(
    'lines-plain/thread-housekeeping-and-links',
    { labels: [], direction: null },
    `
    For anyone arriving late: the figures are in the second post, the map is in the fifth.
    Link in the next reply, it wouldn't fit here 🔗
    Can we keep this thread to the walk-in centre please, there's another for dentists
    Part 2 tomorrow, I'm on nights
    Muting this for an hour, my phone's on 4 per cent 🔋
    Sorry all, posted twice
    I've put the recording up, skip to minute 12 for the bit on hospices 🎧
    Edit: bus 38, not 83
    If you only read one reply here, read the one from the pharmacist
    Petition's here, closes at midnight on Sunday 🗳️
    Summing up so far: six for the new site, four against, one about cats
    Unrolled it for those who aren't signed in
    Tagging in my local group so they can see this
    The full letter is pinned at the top
    Scroll up, somebody asked the same on Friday and got a good answer
    here's the consultation page, it takes about ten minutes, question 6 is the one that matters
    Thanks for all the replies, I'll read them on the train 🚆
    Screenshot because the newspaper wants a subscription
    To those asking in my messages: yes, you can share the leaflet
    I've turned the comments into a list, tell me what I missed 📝
    New here, hello, I run a day centre in Corby 👋
    That's the wrong link, it goes to a recipe for leek pie 🍲
    Moving this chat to the evening one, see you there at eight
    The poll is shut now. 61 to 39.
    For the benefit of my mum, who is reading this: press the little arrow
    `,
  ),
  lines(
    'lines-plain/places-and-buildings',
    { labels: [], direction: null },
    `
    It was a workhouse before it was a hospital and the windows still look it
    Is the chapel on the hill still open?
    They've painted the maternity corridor yellow 💛
    I can see the helipad from my kitchen, the kids wave at it 🚁
    What's going in where the laundry was?
    My road runs along the back of the infirmary, so I know the sirens by heart
    The new wing has a roof garden and no one has found the door
    Nobody can find outpatients since they swapped the signs round
    Have you seen the mural by the children's ward? There's a whale in a bow tie 🐳
    I used to park on Alma Street when that was still possible
    It's a lovely building but it was built for horses
    Which entrance is nearest to X-ray, for someone on two sticks?
    Flats. It'll be flats. It's always flats 🏠
    the roof leaks on the left and the heating works on the right, so pick your side
    I was born in that house when it was the nursing home, and so was half the village
    Turn left after the fish bar and you'll see the vaccination tent ⛺
    Anyone know why the clock tower says ten past four?
    That's the bench we raised money for!
    Our surgery is in what used to be a carpet shop and it's quite cosy
    You can walk it from the station in twelve minutes if the lights are with you
    Concrete planks held up with props, and a canteen under it. Since 2019.
    There's a heron living in the pond behind the mortuary, the porters call him Keith
    Our town is the size of yours and has no hospital at all, which I only noticed when I broke my wrist
    The old nurses' home had a piano in the basement. What became of it? 🎹
    pretty sure that's the back of the boiler house
    `,
  ),
  lines(
    'lines-plain/vaccine-clinic-chat',
    { labels: [], direction: null },
    `
    Had mine this morning, arm a bit heavy, had a bun after 🍰
    Which arm do people go for?
    Is the shingles one for under seventies yet?
    Can I have flu and covid on the same day or is it better to leave a gap
    My lad fainted before the nurse had opened the packet
    I'm not having it this year, had a rough time last autumn, but I don't mind what others do.
    Where do you book if the surgery has run out?
    Our pharmacist does them between the shampoo and the cough sweets
    do they still give you a sticker? asking as an adult of fifty-six ✅
    I'd like to see the trial data for pregnant women before I decide, that's all
    The queue went round the leisure centre twice and everybody was in a good mood
    I think you're too quick to call people hesitant. Most of us just had nobody to ask.
    Whooping cough is going round my daughter's school, so thanks for the nudge
    We drove to Ludlow for ours, and it was the nicest outing in a year 🚗
    How long does the measles one last, does anyone know, I had it in 1971?
    Told my mother in law what you said about the storage temperatures and she's booked 😄
    Half my class had the HPV jab today, lots of drama, no casualties
    Not a fan of needles but a fan of nurses
    Got the text, pressed the link, no slots till the 30th 🙁
    Why does the nasal one have gelatine? Our mosque has asked and had two different answers.
    Someone left a red umbrella at the vaccine clinic in the Methodist hall ☂️
    I worked in a polio ward in the fifties, so I'm biased
    the BCG scar, now that's a conversation starter
    Mobile clinic is on the Asda car park until four 🚐
    You should do one of these on yellow fever, we're off to Ghana in May
    `,
  ),
  lines(
    'lines-plain/social-care-family-talk',
    { labels: [], direction: null },
    `
    My mother has four carers a day and knows all their children's names
    What does a care home cost in your part of the world?
    Dad's been medically fit since Tuesday week and there is nowhere for him to go 😕
    Nobody told us about attendance allowance until year five
    I look after my husband and I work nights, so I read these at 4am 🌙
    how do you even get an assessment? I've rung six numbers
    We sold the house to pay for it. I'd rather have known at the start.
    She's happier in the home than she was in the flat, and nobody was more surprised than she was
    The live-in carer we found came from Bulgaria and taught Mum to make yoghurt
    Fifteen minutes is time to make a cup of tea but not to drink it ☕
    I don't think it's about wages alone. It's about travel time, and nobody pays that.
    Does the cap still exist or was it dropped?
    Our day centre has bingo, a hairdresser and one very old parrot 🦜
    You ask who does the caring. Daughters, mostly.
    My gran went home with a new hip and no stair rail, and it took until June
    Someone from the council came, measured the bath, and we haven't heard since
    A half decent bus to the memory clinic would do more for us than any strategy 🚌
    Is respite the same as a short break? The form has both.
    I gave up my job at the bank for it and I don't regret it, most days
    We found a good one without any help from the website
    When Uncle Terry could no longer live alone we all moved up one bedroom
    direct payments are great once you've learned to be an accountant 🙃
    In Japan my friend's mother is in a home with a nursery downstairs. Why not here?
    He doesn't know me now but he still does the harmony 🎶
    It took three of us and a Sunday to fill that form in
    `,
  ),
  lines(
    'lines-plain/jokes-and-aimless-irony',
    { labels: [], direction: null, heldBack: true },
    `
    My appointment is so far off that I've put it in my will 😄
    Great, another review. I'll add it to the shelf of reviews.
    I rang to ask about the waiting list and they put me on a waiting list
    NHS wifi: now in its second hour of thinking 🙃
    The hold music and I are going steady
    Breaking: biscuit found in staff room, crowd gathers
    Nothing says summer like the winter plan
    If sighing were a treatment we'd all be discharged by lunch
    I've been triaged by the cat and it's not urgent 🐱
    Love a form that asks for your fax number
    Put the kettle in charge, it's the one thing that works on that ward ☕☕
    Seven hour wait, but what a car park!
    Our printer has taken early retirement
    So the pilot was a success and therefore it stops. Of course.
    What do you call a nurse with dirty knees? A gardener on her day off 🌱
    I asked for a second opinion and got the same one, louder
    The lift and I have an understanding: I take the stairs
    ooh a task force. will there be lanyards
    At this rate my knee will be replaced by erosion
    They promised us joined up care and gave us two staplers
    Doctor says I need more iron so I've bought a bigger pan 🍳
    Forty new hospitals, and one of them is a door
    I'll believe it when the parking machine takes coins
    Can't come to the phone, refreshing the booking page since Lent
    Handover in a nutshell: bed 4 is bed 6, bed 6 is at X-ray, no one has seen bed 5's teeth 😬
    `,
  ),
  lines(
    'lines-plain/disagreeing-on-substance',
    { labels: [], direction: null },
    `
    I don't think more beds is the answer, if I'm honest
    Disagree. Small units are unsafe at night, with or without the money.
    Not convinced ✋
    I read the same report and came out somewhere else
    You lost me at mandatory
    No, the money went up, it's the need that went up faster
    Respectfully, it isn't the pensioners' fault for living longer
    I'd rather have one good hospital thirty minutes away than two half-open ones
    Try saying that in Cornwall in August 🌊
    That would end the small practices, and I like my small practice
    Insurance works fine in the Netherlands, so I wouldn't rule it out
    We tried that in Fife and went back after a year
    It's a no from me, but nicely argued 🙂
    You say people will come. From where? There's nowhere to live that they could afford.
    I'm against the strike and for the pay rise. I know that's awkward.
    Private or public, somebody has to answer the phone ☎️
    A smoking ban on benches outside the unit sounds kind until it's your worst night and it's your bench
    Can't agree, sorry. Masks were a misery for my deaf son.
    The tax on sugar didn't touch what my kids eat, it only touched what I pay
    Why should the taxpayer in Devon pay for a car park in Derby?
    In theory yes. In practice there's one plumber, and he's off.
    I think you're wrong about home births but I'll defend anyone's right to a bath
    more data won't help if nobody is let to act on it ❌
    It's not either or, is it?
    We've argued about this since college and I'm still not having it, Priya 😁
    `,
  ),
  lines(
    'lines-plain/greetings-and-goodbyes',
    { labels: [], direction: null },
    `
    Morning from the early shift 👋
    Night all, up at five
    See you on Saturday at the stall
    Hello from a very full waiting room in Hull
    Safe home, everybody 🌙
    Good afternoon doctor, first time writing
    Back tomorrow with the minutes
    See you soon, I'm bringing the flapjacks 🍪
    I'm off to bed, that's enough hospitals for one day
    Happy nurses' day to those who are celebrating with a cold tea 🎉
    Merry Christmas to all who are in on the day, from one who'll be in on the day 🎄
    Alright from Merthyr
    catch you at the conference, I'll be the one who can't find the room 😄
    Until next week then, and mind the ice
    Eid mubarak to the ward 4 lot, save me some ma'amoul 🌙✨
    Good evening from Antrim, is it too late to ask something?
    Have a good one, I've a bus to catch 🚌
    Long time no see! Are you still at the Queen's?
    We'll look for you by the big tree, you can't miss our banner 🌳
    Welcome back. How was Tiree?
    Up with the baby, down with the phone, good night
    Give my best to everyone on Nightingale if you go past
    half six and it's still dark, hi to the other bus stop people
    `,
  ),
  lines(
    'lines-plain/hospital-radio-volunteers',
    { labels: [], direction: null, heldBack: true },
    `
    I do the Sunday request show and it's always Jim Reeves 🎶
    Does anyone under sixty listen to hospital radio, honestly?
    We're looking for someone who can solder
    Last night a gentleman on Bevan ward asked for Motörhead and got it 🤘
    Our studio is a cupboard between the fracture clinic and the flower shop
    You came in as a guest in 2016 and played the ukulele, do you remember?
    the headphones cost more than the transmitter
    Who took the good chair?
    I met my wife there, she was reading the weather to nobody in particular
    They want our room for storage from April. We've asked if they'd store us as well.
    Switch to channel 2 for the carol service 🎄
    Half of the jingles were recorded by a man called Norman in 1983 and I won't hear a word against them
    Thirty years of volunteering and I still press the wrong fader 🙂
    A lady said it was like having company in the house
    `,
  ),
];
