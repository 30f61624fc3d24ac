import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary harmless replies to a health campaigner: lists of reasons, quotes of the post, lost and found, advice, processes, hashtags, longer thoughts. */
export const linesPlain3: readonly Family[] = [
  lines(
    'lines-plain/quoting-the-post-back',
    { labels: [], direction: null },
    `
    "Nobody plans a Tuesday" is a great line, can I use it in my essay?
    "We have the beds but not the hands" says it for our place too
    You write "most trusts". Which ones don't?
    "Better late than never" isn't how I'd put it about cataracts 🙂
    When you say local, do you mean the town or the county?
    "Somebody should ask the cleaners." Somebody did, in 1998, there's a lovely booklet.
    On your third point, about the keys: ours hang on a hook by the fridge
    "Where do people go after the ward?" Well, home, if there's someone at home.
    That sentence about the blue curtain has been in my head all day
    "no plan survives February" ha, no
    You asked what we'd bring back. Matron's round, with cake 🍰
    "It takes a village" and our village has a bus on Wednesdays 🚌
    What is meant here by "step-down"? I've seen it used for three things
    Re: "the last mile", in our case it's the last nine, single track
    "A ward without a clerk is a house without a door." Put it on a tea towel.
    the line about soup. that's all. the line about soup 🥣
    Your words in March: by autumn. It's autumn 🍂 any news?
    I underlined "at the same time" in your post, since that's where most schemes trip up
    "I went into nursing for the shoes" 😂😂
    "Do less, but do it every day" would do for my allotment as well
    You said you'd tell us how it ended. How did it end?
    Paragraph two could be about my mother.
    `,
  ),
  lines(
    'lines-plain/counting-reasons-and-lists',
    { labels: [], direction: null },
    `
    Three reasons I'd keep the cottage hospital: the bus, the garden, Sister Okafor.
    Firstly the roof, secondly the roof, and thirdly we should talk about the roof
    Two things can be true: the merger saved money and nobody can find the physio.
    1. Phones 2. Parking 3. Porters. Fix those and I'll believe in the rest.
    What I'd need to hear: who, when, and out of which budget
    Pros: new scanner. Cons: it's in Swindon.
    Top of my list would be a ward fridge that shuts
    a) it's too far b) it's too dear c) it's shut on Fridays
    In order of usefulness: the nurse, the leaflet, the website 🙃
    Of the five pledges, one is done, two are begun, two I'd forgotten about
    My reasons for staying in the job are Maureen, the pension and the view from the sluice
    Ten years, four reorganisations, six logos, same kettle
    The good: quick. The bad: cold. The odd: a harpist in the atrium 🎶
    Here's my tally of this week: nine cancelled, four moved, one done twice
    Number one for me is sleep, and the rota has no column for that 😴
    There are only two ways to shorten a queue and making it invisible isn't one of them
    Pick any two: cheap, near, open
    Things I learned today: what a bleep is, where the chapel is, how to fold a gown
    Reasons to be cheerful: the crocuses, the new hoist, payday 🌷
    Seven people in the meeting and not one who has ever pushed a bed
    One part money, two parts people, a pinch of luck
    `,
  ),
  lines(
    'lines-plain/lost-found-and-favours',
    { labels: [], direction: null },
    `
    Found: one hearing aid, left ear, by the ticket machine at the Royal 🦻
    Has anyone picked up a grey scarf from the public meeting?
    Somebody's lunch box with a dinosaur on it is at the main desk 🦕
    I left my reading glasses on the petition table, brown case, no hurry
    Lost on ward 12: Dad's slippers, tartan, size nine. He won't settle without them.
    A set of car keys with a bottle opener is hanging on the gate of the health centre 🔑
    If the lady who lent me her coat in the ambulance bay reads this, I'd love to give it back
    Does anybody have a travel cot for a week? My sister's been put on bed rest
    looking for a lift to the rally from Thirsk, can pay petrol ⛽
    Who took the minutes last time? I can't find mine
    My phone went missing in the discharge lounge and came home before I did
    Free to a good home: commode, never used, Gran refused
    Can you send me the slides? I was at the back behind a very tall man
    whoever handed in my purse at A&E on Sunday, bless you, the photos were the main thing
    We're short of two stewards for the march, can you ask around?
    Is there a lost property office or does it all go to the porters' lodge?
    Borrowed your umbrella at the vigil, will leave it with the receptionist ☂️
    Would anyone swap a Thursday night for a Sunday early?
    Somebody has walked off with my crutches and left me a taller pair 😄
    Need a bassoon for the hospital carol service, long shot, I know
    `,
  ),
  lines(
    'lines-plain/advice-freely-given',
    { labels: [], direction: null },
    `
    You should do a version of this for children
    Try the League of Friends, they've got more money than you'd think
    If I were you I'd lead with the bus story and put the chart last
    Ask for the equality impact assessment. They have to have one.
    You should go and see the unit in Hexham, it's tiny and it works
    Better to write to the scrutiny committee than to the paper, in my experience
    Put a date on the poster 📅
    Take a flask, the café shuts at three ☕
    Don't forget the optometrists, they feel left out of everything
    Maybe ask a carer to speak first next time?
    get yourself a proper microphone, you deserve one 🎤
    A freedom of information request costs nothing and takes a month
    I'd leave out the word "stakeholder", my eyes slid right off it 🙂
    Have you thought of standing for the governors? There's a vacancy in the public seats.
    For a sore throat from all those speeches: honey, and a day without speeches 🍯
    Talk to the hospital bus drivers. They know everything.
    Number your slides, then people can argue with slide six and not with you
    If you come by train sit on the left, you get the estuary 🚆
    Someone in your team should learn spreadsheets, and someone else should check them
    You should rest. It'll all be there on Monday.
    Do a short one in Urdu, my aunties would share it with the whole of Bradford
    Next time try the town hall, it's got a loop for hearing aids
    `,
  ),
  lines(
    'lines-plain/grumbles-at-process-and-bodies',
    { labels: ['criticism'], direction: null },
    `
    The referral form has eleven pages and no box for the reason
    Integrated care boards were supposed to end this sort of thing. They've given it a lanyard.
    Scrutiny committee met for forty minutes and scrutinised the biscuits
    I wrote to the ombudsman in spring and I'm still waiting for a reference number 😕
    Nobody at the department seems to know which team does continence
    The online booking asks for my mother's maiden name and then crashes
    Why must every pilot end in the very month people find out about it?
    Continuing healthcare panels refuse first and read later, that's how it looks from here
    Your association's helpline shuts at four, when our shifts begin ❌
    HR lost three good applicants by taking fourteen weeks over a police check
    A listening exercise in which the chair spoke for fifty of the sixty minutes
    The regulator came, ticked, went. The hoist is still broken.
    What was the use of the staff survey if the results are locked in somebody's drawer 🤨
    We get a strategy each spring and a freeze each autumn
    You were slow to mention mental health and it's barely a line even now
    the council says health, health says the council, and my dad says he'd like his rail fitted
    That contract should never have been let for ten years
    It's a bad policy badly explained, and your report goes too easy on it
    Two computer systems, three passwords, and they still fax the pharmacy 😬
    I don't like how the charity spent the legacy, and I've said so to the trustees
    The recruitment fair was held in the week of the exams. Who plans this?
    The minister visited the one ward with new paint
    `,
  ),
  lines(
    'lines-plain/longer-thoughts-from-the-wards',
    { labels: [], direction: null },
    `
    I've been a healthcare assistant for nineteen years and the thing that has changed most is that there's no longer anybody who has time to show the new ones where things live.
    When our small hospital went, everybody said the big one would be better, and for hearts it is, but my mother-in-law's friends can't visit her and that has to count for something.
    I live on an island with one doctor, and when he's away there's a notice on the door and a phone number, and somehow that works better than what my son has in London.
    What strikes me is that the school, the surgery and the police house were all on the same road when I was little and now I drive to three towns for them 🚗
    My first ward sister made us warm our hands before we touched anyone, and forty years on I still do it before I shake hands at church.
    We had a student from the Philippines lodging with us, and on her days off she cooked for the whole street, and now she runs the renal unit and we're unbearable about it 😊
    I used to think the waiting list was one long queue with a front and a back, then I worked in bookings for a month and found out that it's more like a jumble sale.
    Somebody ought to write down what the night porters know before they retire, because there are doors in that place which only Derek can open.
    Last winter I sat with a stranger in a corridor until his daughter came, we talked about pigeons for five hours, and I've thought of him whenever people say nobody cares any more.
    If there's one thing I would change it's the way people get moved at night, because my grandad fell asleep in one bay and woke up in another world.
    I teach in a primary and half of my class think hospitals are where you go to sit down, which made me laugh and then it didn't.
    Our village has raised the money for a defibrillator twice, since the first one was put on the wall of a pub that shut, and now it's on the phone box 🏡
    On the farm you can't be ill in April, so my hip was put off for three lambings, and the surgeon, who was a farmer's daughter, only said "aye" and picked up the diary.
    I didn't vote for any of this and I don't suppose the nurses did either, but when I was in there last month everyone from the cleaner up was good to me.
    It took me until I was sixty to ask what the letters after the consultant's name meant, and he had to look one of them up himself 😄
    `,
  ),
  lines(
    'lines-plain/hashtags-events-and-notices',
    { labels: [], direction: null },
    `
    Bake sale in the foyer, Friday from ten, gluten free on the left 🍰 #wardseven
    #saveourward meeting tonight, village hall, bring a chair
    Tickets for the panel have gone but there's a stream
    New blog: what a discharge coordinator does all day #nursing #socialcare
    Tomorrow at noon on the hospital steps, dress for rain 🌧️🌧️
    Volunteers wanted for the vaccine tent, lunch provided #vaccinesweek 💉
    Sponsored swim raised £4,112 for the scanner, not bad for cold water 🏊
    On air at ten past six, if the tractor lets me through 📻
    #fundcare because my nan asked me to learn hashtags
    Road closed by the health centre until Monday, use the back lane ⚠️
    Open evening at the nursing school, free pizza is rumoured
    our choir is singing at the hospice on Sunday, all voices welcome 🎵
    The mobile library van now carries blood pressure cuffs 📚
    quiz night for the neonatal unit, teams of six, no doctors on the medicine round #quiz
    Results are in: 214 for, 97 against, 3 drew a cat 🗳️
    Polls shut at ten, then chips #byelection
    Marching on the 14th from the bandstand to the town hall, it's flat all the way
    #nightshift sunrise from the top of the multi-storey 🌅
    Half term drop-in for young carers, there'll be a games console and toast
    The kettle appeal has reached its target, thank you, no more kettles please 🙏😄
    `,
  ),
  lines(
    'lines-plain/sighs-and-worries',
    { labels: [], direction: null, heldBack: true },
    `
    Oh I don't know, some days it all feels like pushing a bed uphill
    Worried about winter already and it's only August 😕
    It makes me so sad, that lovely ward 😢
    Tired today. Good tired, mostly.
    I just want my mum's hip done before the wedding
    nobody rang back 🙁
    What a mess, eh
    Is this how it's going to be from now on?
    I'm frightened of needing the hospital at a weekend, that's the truth of it
    Not sleeping much, so I'm reading old threads 😴
    You can hear how worn out they are when they answer the phone
    Had a little cry in the car and then did the big shop 🚗
    I hope someone up there has read it
    Our last GP goes at Easter and then it's anybody's guess
    It's the not knowing when.
    another one gone to Australia, bless her, I'd have gone too 🌏
    Still waiting. Day 402. Weather mild.
    If it's like this in the posh end what's it like at ours
    Gutted about the birth centre 💔
    Wish I had something cleverer to say than oh no
    My hands are full, my heart's alright, my feet are another matter
    Does it ever get easier, or do you just get better shoes?
    `,
  ),
  lines(
    'lines-plain/dental-van-in-the-market-square',
    { labels: [], direction: null, heldBack: true },
    `
    Is the tooth van here every week or only on market days?
    I queued between the cheese stall and a man selling socks 🧀
    They did a filling while the brass band played Abide With Me
    No dentist in our town since the spring of 2021, so yes, we'll go to a van
    Does it do children? My two have never sat in a proper chair 🪥
    Lovely hygienist, cold hands, she said it was the generator
    I'm a dental nurse in Truro and I'd say the contract is the trouble, not the people
    it's parked where the fruit and veg goes so expect words about that
    Came for an apple, left with an appointment 🍎
    They're back on the 22nd, by the war memorial, from half eight
    My granddad pulled his own with a door handle so this is progress
    Which end do you get in?
    You could see the whole square looking up from the chair, the sky was gorgeous ☁️
    Sixty-one people before lunch, someone had a clicker
    `,
  ),
];
