import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A third set of ordinary replies to campaigners and charities: advice, reasons counted, half agreement, talk about the person, places, jokes without a target. */
export const linesCauses3: readonly Family[] = [
  lines(
    'lines-causes/night-bus-safety-women',
    { labels: [], direction: null },
    `
    The 23.40 used to stop by the nightclub, now it doesn't stop anywhere near it.
    Lights on the underpass are back on, since Tuesday ✅
    is it the council or the bus firm that decides the stops
    A driver let me off between stops last week because it was late, and waited till I was at my gate. Decent man.
    Stop requests after nine are allowed on some routes, you just ask
    What about the car park by the uni?
    I'd feel better with a real person on the platform, not a help point with a sticker over it
    My sister shares her ride with me on the app and I follow the little dot home 🚕
    Four reasons it was cut: drivers, diesel, the depot, and a spreadsheet
    Good idea, where do I put my name?
    We walk each other back from choir, eight of us, it takes ages and it's the best part 🎶
    Lads can be asked too, my son crosses over the road when he's behind somebody and never thought it odd
    Winter timetable's worse 😕
    `,
  ),
  lines(
    'lines-causes/about-her-third-person',
    { labels: [], direction: null },
    `
    She's on at half eight if anybody wants to watch.
    He was at my school, two years above, dreadful at hockey
    Who does her graphs? They're gorgeous
    I met her once in a queue at Gatwick and she was reading the safety card properly
    He usually answers, give him a day or so
    Think she said Tuesday
    She isn't a medical doctor, she's a doctor of engineering, hence the bridges
    I preferred the talk he gave in Hull, it had fewer slides and more fish 🐟
    Is that her own dog or a borrowed one?
    Does he still live over the bakery or was that just a story for the magazine?
    They asked her about everything except the thing she'd come on to talk about
    No idea who this is but I like her jumper 😁
    She's wrong on nuclear, right on insulation, and funny on both
    somebody give that man a glass of water 😂
    `,
  ),
  lines(
    'lines-causes/allotment-pesticide-bees',
    { labels: [], direction: null },
    `
    Bees all over the ivy today, in November, is that usual? 🐝
    What do I use on blackfly instead then
    My dad sprayed everything, roses, beans, once a visitor by mistake, and lived to 93
    Are they honey or mason?
    Ladybirds by post! They came in a tube and half of them went next door 🐞
    Council does the verges twice a year, you can ask for a notice that says leave it
    Ban's already in for outdoor crops I think, apart from the sugar beet derogation
    nobody's going to miss wasps, says everybody until there are no plums
    The lavender by the bus station hums from June on
    Soapy water. That's it, that's the tip.
    Comfrey, comfrey and more comfrey 🌿
    Committee voted 14 to 11 to keep slug pellets, I was one of the eleven
    Could you say which brand? I'd like to check my shed.
    `,
  ),
  lines(
    'lines-causes/short-friendly-scraps',
    { labels: [], direction: null },
    `
    This.
    Morning from a foggy Fens ☁️
    Which one?
    ooh interesting
    Bookmarked 📚
    Well that's me told 😄
    Night all 🌙
    Oh no 😢 when was this?
    😎😎😎
    nope, other side of the road
    Just seen it now
    Thought as much
    Asking for a friend. The friend is a horse 🐴
    Any news?
    Half past. Ish.
    `,
  ),
  lines(
    'lines-causes/thanks-in-scraps',
    { labels: ['support'], direction: null },
    `
    Legend 🏆
    Ta very much x
    You do us proud 🫶🫶
    Nicely put
    smashing effort everybody
    I owe you a pint and a pasty
    Hear hear
    Made my morning, that 😊
    Behind you all the way from Barrow
    🌟 for the team in the tent
    Hat off, coat off, sleeves rolled up, ready to help
    Never change
    Phew! You did it 🙌
    `,
  ),
  lines(
    'lines-causes/e-scooter-pavement-debate',
    { labels: [], direction: null },
    `
    They're only legal if they're the hire ones, private ones aren't, not on the road nor the pavement.
    Parked across the dropped kerb again, I just moved it with my foot 🛴
    How fast do they go, twelve?
    I'm partially sighted and it's the silence that gets me
    My nephew goes to college on one and it's cheaper than the bus, so I see both sides
    Trial's been extended till 2026 or so
    there should be proper bays, like in Bristol
    one in the canal, two in a hedge, and a fourth outside the registry office with confetti on it 😄
    Who insures them?
    Put a bell on it at least 🔔
    Your survey didn't have a box for "sometimes"
    You see fewer since the fares went up
    Somebody zoomed by in a full Santa suit on Friday, no lights but very jolly
    `,
  ),
  lines(
    'lines-causes/fundraising-regulator-and-doorstep',
    { labels: ['criticism'], direction: null },
    `
    Your doorstep collector wouldn't take no from my 88 year old mother. That needs looking at.
    Calling three times in one evening isn't fundraising, it's nagging
    I asked to be off the list in May. It's November. 🙁
    The sad music in the advert is manipulative and I say that as a donor
    Spend less on pens 🖊️
    Using a child's photo from 2009 for a 2024 appeal isn't honest
    The lottery odds should be on the front of the leaflet, not in grey on the back
    you left the collection buckets unsealed, the treasurer ought to know better
    Outsourcing the calls was a mistake and your own fundraisers told you so
    My complaint went in eleven weeks ago and all I've had is a reference number
    That wording made it sound as if the hospital was closing, and it wasn't
    I'd expected more openness from trustees who ask so much of everybody else
    `,
  ),
  lines(
    'lines-causes/accessible-toilet-and-venue',
    { labels: [], direction: null, heldBack: true },
    `
    It's used for the Christmas tree and the mop bucket from December on 🎄
    Key doesn't fit at the bus station, has the lock changed?
    Red cord was tied up, I untied it and left one of the cards
    Which theatres have a hoist? We've found two.
    The website says accessible, the doorstep says otherwise
    Can you get a chair in the side way, past the bins
    There's a Changing Places at the new library 🎉 huge, clean, with a bench and everything
    Nobody at the desk knew, then a cleaner did
    I rang ahead, they moved a table, everyone was nice, job done. It's not hard.
    Turning circle's fifteen hundred, for those of you drawing
    Is your list open to additions? I've three in Perth
    We went home early, again, and that's the bit people don't think of
    Baby change in there too, so there's always a queue
    `,
  ),
  lines(
    'lines-causes/river-pollution-swimmers',
    { labels: [], direction: null },
    `
    What colour was it at the weir today?
    I swam at seven, bit peaty, no smell 🏊
    The map says discharge stopped at 03.10 but it doesn't say how much
    who tests it, the Agency or you?
    E. coli count's down on last month, up on last year
    My kids learned to swim there, my gran did too
    Otter!!! By the second bridge. I've a terrible photo as proof.
    Fined again, the sum sounds big until you see the dividend
    Don't put wet wipes down the loo, they don't care what the packet says
    Is it safe for dogs, mine drinks as he goes 🐕
    Water's seven degrees, so was my coffee by the end ☕
    I work at the treatment plant and we'd love bigger tanks too, believe me
    The bathing water thing only runs from May to the end of September
    Any chance of a sign at the steps in Polish as well?
    `,
  ),
  lines(
    'lines-causes/brass-band-benefit-snags',
    { labels: [], direction: null, heldBack: true },
    `
    Trombone case left on the 14 to Barnsley, has a Snoopy sticker 🎺
    What key was that in, because it wasn't ours
    In the Bleak Midwinter always gets me at the second verse
    Is the hall heated this year?
    £611.40 and a Danish coin 🎉
    my lip's gone
    The conductor's eyebrows do most of the work
    They started in 1891, same as the pit, and only one of those is left
    Encore please, but shorter
    Where can one park a sousaphone
    `,
  ),
  lines(
    'lines-causes/vaccination-and-patient-group',
    { labels: [], direction: null },
    `
    Walk in at the leisure centre until four, no queue when I went
    Can I have flu and Covid in the same arm?
    The nurse had a Brummie accent and very cold hands, all fine 💉🙂
    text came, link didn't work, rang up, sorted
    Which age group is it this autumn, has it gone up to 75?
    I'd shingles at 61 so I need no telling
    My mate doesn't want his and we talk about football instead ⚽
    Minutes of the patient group are up by the lift, if you like reading by a lift
    Who represents the under thirties on it? I'd have a go
    Sore arm, nothing else, watched two films
    Is the pharmacy doing them or just the surgery?
    It was held on a school day, so no teachers came
    They gave my boy a sticker with a badger on it 🦡
    `,
  ),
  lines(
    'lines-causes/animal-testing-and-labels',
    { labels: [], direction: null },
    `
    The bunny on the bottle means what exactly? 🐰
    Cosmetics have been out since 1998 here, medicines are another matter
    I'm diabetic, so for me it's not a simple yes or no
    Which lab did the fish study?
    Three Rs: replacement, reduction, refinement. Always forget the middle one.
    my daughter changed her shampoo and now the whole house smells of grapefruit
    Numbers for last year came out on Thursday if you want them
    Fair questions, I'd only ask that we hear from the vets too
    I used to clean cages at a university, in the eighties, and the students were fonder of those rats than of each other
    Organs on chips, sounds like a takeaway 🍟
    Do you have a list for washing powder?
    Half agree, half want to read more first
    Ours is a rescue beagle, he's called Professor
    `,
  ),
  lines(
    'lines-causes/drink-drive-family-talks',
    { labels: ['support'], direction: null },
    `
    You came to our sixth form and no one looked at a phone for forty minutes.
    I handed my keys over on Saturday because of you
    Your Michael would be proud of that speech 💛
    so sorry for what you went through, and so grateful you talk about it
    Keep telling it, even when it's hard
    Lowered my limit to none. Tonic and lime for me from here on 🍋
    Our bowls club has started a lift rota after hearing you
    A quiet hug from Dorset
    The lads in the back row, the ones you worried about, were the ones who stayed behind to ask
    Thank you for standing up there in your own time, on your own petrol
    We've put your poster by the bar and by the gents
    `,
  ),
  lines(
    'lines-causes/solar-farm-village-meeting',
    { labels: [], direction: null },
    `
    How many acres, is it the top field or the whole of it?
    Sheep can graze under them, I've seen it in Wiltshire 🐑
    I'm for solar, on roofs first
    Our vicar wants them on the nave, south side, the bishop is thinking
    someone said glare, somebody else said newts
    Who gets the money, the estate or the village?
    The drawing makes it look like a lake
    Grid connection isn't till 2031 anyhow
    You couldn't see it from the road, only from the church tower, and who goes up there besides me and the pigeons
    Community benefit came to £12 a house by my sums 😐
    Good turnout, bad biscuits
    Does the parish have a vote in this or just a voice?
    I'd miss the larks. If the larks stay, I'm in.
    ☀️ today, none tomorrow, so there's your battery argument
    `,
  ),
  lines(
    'lines-causes/school-run-sponsored-silence',
    { labels: [], direction: null },
    `
    My chatterbox managed six minutes 🤐
    Is it money in by Friday or Monday?
    The form's at the bottom of her bag under a banana
    Who's it for this time, the hospice or the donkeys?
    year 5 raised the most, the dinner ladies came second
    I'd sponsor the teachers to be silent, said my son, and got a look
    What an eerie playground it was at five to nine
    One hour, no talking, and someone's watch played the Macarena
    Can you pay online yet? I never have coins 💷
    Miss Okafor used mime and frankly should be on telly
    It ended when the fire bell went, so nobody's sure who won 🏫
    double sponsored by mistake, let the donkeys have it
    `,
  ),
  lines(
    'lines-causes/reasons-counted-for-and-against',
    { labels: [], direction: null },
    `
    Two things: the money's capital, not revenue, and the land isn't theirs.
    First, thank you for the link. Second, page 30 doesn't say that. Third, nice font.
    For: quieter, cleaner, safer. Against: my van.
    one reason, same as ever, it's not in anyone's job description
    Four things would help tomorrow: a light, a bin, a bench and a timetable that's true
    I can think of five people who'd chair it and none who'd take the minutes 📝
    a) it's cold b) it's Monday c) I signed it anyway
    Point one I'd quarrel with. Points two to six, hats off.
    There's the legal side, the practical side, and then there's Auntie Jean's side
    On the one hand it's progress. On the other hand it's a pilot, in one ward, for six weeks 🤷
    It'd take three signatures, a map and somebody who'll answer the phone
    ❌ cost ❌ timing ✅ principle
    `,
  ),
  lines(
    'lines-causes/ambulance-station-closure',
    { labels: [], direction: null },
    `
    Where will they be based instead, the fire station?
    Nearest one to us would be twenty-two miles off and half of that's behind tractors 🚜
    Did anyone take notes at the meeting? I couldn't hear from the stage side
    They saved my husband in that lay-by, two of them, in the dark, calm as you like
    Is it closing or "relocating"? The letter uses both
    Response times by postcode are on the trust's website, in a spreadsheet, on the ninth tab 📈
    my uncle helped build it, 1974, he laid the ramp
    We've a defib on the phone box if people don't know
    I see why they'd want one big hub. I don't see why ours goes first.
    Hospital handover is the real hold up, ask any crew 🏥
    Which councillors spoke against?
    Nothing will be decided before the new year, said the chair, twice
    `,
  ),
  lines(
    'lines-causes/photos-and-apps-remarks',
    { labels: [], direction: null },
    `
    Love the picture, is that Saltburn pier?
    App logged me out again and ate my comment 🙃
    Can't open it on Android
    you've got spinach on the banner, third letter from the left 😄
    The picture's sideways but so is my neck
    Whose hand is that?
    Great light, what time was it taken?
    This posted four times for me, so four times as true
    Sound's off on the video or is it me?
    Nice hat, nicer goat 🐐
    It says "page not found", try the one with www
    The sky's never that blue in Grimsby, what filter is it
    Is there a version I can print for the noticeboard?
    `,
  ),
  lines(
    'lines-causes/trustee-election-hustings',
    { labels: [], direction: null, heldBack: true },
    `
    When do votes close? My envelope says one date and my email another 🗳️
    Six candidates, five called Sue
    I liked the one who said "I don't know, I'd have to ask the nurses"
    Can branch members vote or just the nationals?
    Put me down as undecided, with biscuits
    She won by eleven, on a turnout of nine per cent
    who was the chap with the folder
    You need ten seconders and I'd happily be one
    Could have done with hearing about pensions 😴
    They each had ninety seconds and a kitchen timer shaped like a hen
    The returning officer's a retired headmaster, you can tell
    No hard feelings here, well fought all, see you at the Christmas do 🤝
    `,
  ),
  lines(
    'lines-causes/seed-swap-and-repair-cafe',
    { labels: [], direction: null, heldBack: true },
    `
    Toaster works! Smells of hot hamster, but works.
    Has anybody got purple sprouting to spare?
    Bring the lead, folks always forget the lead 🔌
    that's not broken, it was the fuse
    I came with a lamp and went home with a lamp, forty seeds and a phone number 😊
    How long do parsnips keep, mine are from 2019
    Second Saturday, the Quaker place, ring the bell twice
    A boy of eleven mended my radio and wouldn't take a penny, only cake 🍰
    Zip man's off with his back
    Fixed since January: 214. Given up on: 31. Turned out to be fine: 58.
    `,
  ),
];
