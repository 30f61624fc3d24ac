import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery7: readonly Family[] = [
  lines(
    'lines-mockery/union-leader-voice-and-looks-him',
    { labels: ['insult'], direction: 'subject' },
    `
    gob like a letterbox and nothing ever posted through it
    Hes had that same jacket since the winter of discontent and the same three thoughts
    someone put a sock in that fat bore
    looks like a boiled egg shouting at a spoon
    what a racket, bellowing in that whiny voice at people trying to get to work
    can't say his aitches, can't do his sums and can't find the top button, what a specimen
    She's ever so shrill. One feels for the megaphone.
    the state of his teeth, hes been chewing the picket fence
    red face red tie empty head
    Has he got a neck or is it just more mouth all the way down
    talks to the telly as if he's calling a dog and struts off like he's won crufts, daft old windbag
    so that's the brains of the union is it, crikey, and I thought the trains were slow
    dumpy little shouter in a donkey jacket
    `,
  ),
  lines(
    'lines-mockery/strike-talk-harmless',
    { labels: ['criticism'], direction: null },
    `
    The union should have told members the sums before the vote
    I think he shouts too much on telly and it loses people who agree with him
    letterbox is stuffed with leaflets from both sides and neither of them says when it ends
    you walked out of talks, why
    no trains, no buses and no answer from anyone
    The company's offer was a racket, more hours for the same money.
    he was asked three times about the safety report and never replied
    red lines on monday, gone by friday, what was it for
    my mothers hospital visit was cancelled because of this, please think about the dates
    Slow hand from the minister and a slow hand from the union, we're stuck in the middle with our sandwiches
    the picket at the depot blocked the ambulance gate for ten minutes, not on
    `,
  ),
  lines(
    'lines-mockery/author-and-poet-reading-mock',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    poets should be seen and not heard, and you not seen
    That was a poem? I've got a receipt that rhymes better and looks better than you do
    who told you that you could read out loud
    drippy little voice for a drippy little man
    her poems are about her feelings and she has all the feelings of a biro
    you look like you knit your own misery
    Such a profound pause. Such a blank face. I thought at first you'd crashed, and then I saw it was just your normal expression.
    beret. on a grown man. in Wigan.
    why does she read in that fake dreamy drone, like a hoover in love
    talentless and plain with it, some people get all the luck
    The audience clapped out of pity, flower, they could see that you'd ironed your shirt
    I bought your novel in good faith and took it back, then I saw your author photo and wished I could take that back as well, what a supercilious mug
    luvvie airs, scabby shoes, no ideas
    you write the way you dance, badly and in front of children
    `,
  ),
  lines(
    'lines-mockery/author-and-poet-harmless',
    { labels: ['support'], direction: null },
    `
    you read out loud so well that my lad put his phone down
    That was a poem I wish I'd had when dad died
    such a pause before the last line, you could hear the clock
    I bought your novel in good faith and stayed up till four with it
    the audience clapped and clapped, flower, you could of gone on all night
    a poet in a beret in Wigan, about time
    you look like your author photo, only kinder
    her poem about the biro made thirty year tens laugh
    Nobody told us that poems could be about chip fat and bus fares. Thank you for coming to our school.
    dreamy, funny, bit sad, just how I like them
    you write the way my nan talked and I felt at home on every page
    the knitting poem is on our fridge
    `,
  ),
  lines(
    'lines-mockery/quiz-host-and-chess-and-darts',
    { labels: ['insult'], direction: 'subject' },
    `
    does the host know we can all see him looking at himself in the monitor
    You have the charisma of a fire door
    her smile has been ironed on hasnt it
    lollopping great lummox of a darts commentator, shut your cakehole
    seen more life in a chess clock than in that girl, sat there like a stuffed cushion in specs
    quips written by a committee delivered by a corpse in a bow tie
    he's orange, he's oily, he's on every night
    Thinks he's witty. He isn't even nitty.
    you pronounce every name wrong you clot
    why are you always grinning, you look like a fridge with the door open
    The way she says correct makes me want to get things wrong on purpose, smarmy so and so with her head on one side like a budgie
    clapped out old has been with a tan
    another night, another dreadful waistcoat, and stuck inside it another dreadful you
    snooker bloke sounds like hes talking in his sleep and the sleep sounds bored
    `,
  ),
  lines(
    'lines-mockery/quiz-night-harmless',
    { labels: [], direction: null },
    `
    does the host know which round is next
    fire door is propped open again at the quiz, mind the draught
    my bow tie was ironed on, its a tee shirt
    You pronounce it skon, I pronounce it skoan, pass the jam
    chess club needs a clock and a cushion
    budgie has learned to say correct, it's unbearable and we love it
    I was so witty in the bath and so silent at the quiz
    The snooker sends me to sleep and then I wake up and it's the same frame.
    tan lines from the cricket, one arm only
    who was the commentator on the darts in 1983, my dad says Sid
    fridge left with the door open overnight, everything off
    grinning since friday, we got the flat
    waistcoat for hire, worn once, wedding cancelled by the cat having kittens on the suit
    `,
  ),
  lines(
    'lines-mockery/council-worker-bins-thick',
    { labels: ['insult'], direction: 'subject' },
    `
    whos the muppet that wrote this
    you lot couldnt find your own elbow in a lit room
    Ah, the genius of the recycling team speaks. Do go on, I collect these
    pea brain
    What's it like up there with nothing in it, breezy?
    theres slow and theres you
    I spoke to a young man called Kieran on the phone and I have had more intelligent talks with the toaster, at least that pops up with something now and then
    a right pair of dumplings came to look at the bin and stood there scratching
    you must have to be told to breathe in
    Honest question, do they test you for sense before you get the job and turn you away if they find any
    halfwit with a hi vis
    go back to bed you useless lump
    dozy cow in customer services couldnt spell cul de sac, had me in stitches the thick mare
    simple job for simple folk and you still cant do it
    `,
  ),
  lines(
    'lines-mockery/council-bins-harmless',
    { labels: ['criticism'], direction: null },
    `
    who wrote this leaflet, it says blue lid on one side and brown on the other
    the bin was left in the middle of the road and a lit cigarette in it
    I spoke to a young man called Kieran on the phone and he was very polite but had no idea when they're coming
    Honest question, do you test the new lorries on streets like ours before you buy them
    green waste has now been missed four times
    a simple job, empty the bin, shut the gate, why cant it be done
    You sent two men to look at the bin, and no one to empty it.
    useless reply, sorry, it doesnt say which week
    your website sends me round in circles, cul de sac isnt in the list of streets
    wind blew it all down the hill because it wasnt picked up on tuesday
    slow, dear and smelly, thats the verdict of our street on the new scheme
    `,
  ),
  lines(
    'lines-mockery/broad-dialect-jibes',
    { labels: ['insult'], direction: 'subject' },
    `
    haud yer wheesht ya boring auld bampot
    away an bile yer heid, face like a skelped bum
    yer patter's rotten pal, yer shirt's worse
    la you've got a head like a burst casey
    soft lad with the clipboard boss at nothing you
    Yer da sells avon and you look like you've been at the samples
    ow am ya that daft our kid, yow look like a bostin great wet wammel and yow talk like one an all
    thee's got a face like a bag of spanners
    she's a right mardy mush on her and no more sense than a gate post
    twp as a sledge you are butt
    ye ken nothing hen, sit doon, ye've a voice like a seagull in a bin
    daft as a brush and not half as handy
    Mon then, tell us another, ya glaikit big dreep, the whole of Govan is greetin wi boredom every time ye open yer geggie
    geet big lug with a haircut from a council mower like
    `,
  ),
  lines(
    'lines-mockery/broad-dialect-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    haud yer wheesht a minute the wean is sleeping
    away and boil the kettle hen, I'm perished
    yer da sells avon does he, can you ask if they still do the hand cream
    La you've left your scarf in ours
    soft lad here locked himself out in his kecks
    ow am ya our kid, bostin match wor it
    my dad has a bag of spanners going free, come to the yard
    she's got a mardy on because the bairns ate the pie
    daft as a brush our dog and twice as hairy
    seagull in the bin again, chips all ower the shop
    I was greetin by the end, what a film, the whole of Govan picture house was at it
    Ye ken that wee shop by the bridge? Shut. I'm heartbroken.
    gan canny on the roads the night like, its a sheet of ice
    `,
  ),
  lines(
    'lines-mockery/nobody-likes-you-worthless',
    { labels: ['insult'], direction: 'subject' },
    `
    nobody cares what you think you irrelevant little man
    You're a joke. Not a good one
    who even are you, sat there like you matter
    Everyone in your office rolls their eyes when you come in, everyone on here does the same, and I doubt that it's much different at home
    literally the most forgettable person ive ever forgotten
    waste of a good chair
    you bring nothing to the table, not even the salt
    what a sad lonely nobody, posting about hedges at midnight to eleven followers and a bot
    You'll never be half the man the last head was and the whole town can see it, you puny imitation
    no talent no looks no friends no clue
    second rate brain in a third rate suit
    even your own party yawns at you
    go home sonny, this is grown up work and you're way out of your league, you cant even hold a room for the length of a sandwich
    `,
  ),
  lines(
    'lines-mockery/feeling-low-and-lifted',
    { labels: ['support'], direction: null },
    `
    you do matter, I care what you think and so does everyone in that office
    I felt like a nobody till your group found me
    You're not a joke and you are not forgettable. You taught forty of us to swim.
    dont go home, stay and have a sandwich with us
    only eleven followers but one of them is me and I read each post about hedges
    you brought the chairs, the table and the salt, what more could we ask
    nobody in this town works half as hard as that little woman in the library
    I was lonely and you sat down. That was all it took.
    whoever told you you've no talent has never heard you sing
    even the other party clapped and so they should
    second in the race and first in our hearts, well done lad
    you're way ahead of where you were last year, keep going
    `,
  ),
  lines(
    'lines-mockery/midwife-fire-chief-and-pharmacist-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    hands like shovels and a brain like a spade, that midwife
    You, a fire chief? You look like you'd lose to a candle
    who did your eyebrows, arson?
    pharmacist couldnt read my name, thick glasses thick head
    wow so you counted to twenty eight tablets without help, get you
    she has a beak on her like a toucan and pokes it in everyone's business
    Do you own a mirror? Do you own an iron? The uniform is there to reassure people, and you turn up looking like an unmade bunk.
    cocky little squirt behind the counter in his white coat thinks hes a surgeon
    i said good morning and got grunted at by that miserable lump, face like a wet sandbag
    what a whinger
    Such tiny teeth. Such a big mouth. Every time that woman comes on to talk about smoke alarms I feel like setting off ours to drown her out.
    you waffle like nobody ive met, its a cough sweet not the gettysburg address
    smell of stale chips comes off him like a fog, the oaf
    pudgy fingers fumbling with my bag, get a grip you great jelly
    `,
  ),
  lines(
    'lines-mockery/midwife-fire-pharmacy-thanks',
    { labels: ['support'], direction: null },
    `
    hands like shovels and gentle as anything, that midwife
    You, a fire chief! I taught you in year six and I couldn't be prouder
    the pharmacist with the thick glasses spotted that my tablets clashed
    wow, twenty eight years of service, get you
    I said good morning and got a joke and a cough sweet
    cocky little lad in our class is now in the white coat behind the counter, and he's a gem
    whoever grunted at the girl in the chemist, she had been there since seven with no break
    Such a big heart. When that woman comes to school to talk about smoke alarms every child goes home and tests theirs.
    you didnt waffle, you told us straight and held my wifes hand
    get a grip on the banister and take your time, you told my dad, and he says it now to everyone
    tiny teeth, big mouth, nine pounds, thank you for delivering him
    The unmade bunk in the station tells you all about the night that they'd had.
    `,
  ),
  lines(
    'lines-mockery/short-jabs-at-you-a',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    wear a bag mate
    get that chin fixed
    does your face always do that
    hideous glasses
    talk properly you lump
    stop squeaking woman
    what a boring man you are
    bless your empty little head
    you sound drunk and look worse
    have a wash
    aw did that make sense in your head
    shocking hair, shocking voice, shocking everything
    well arent you a special little soldier
    oh do sit down you clot
    jeez the ego on you
    `,
  ),
  lines(
    'lines-mockery/short-friendly-replies',
    { labels: [], direction: null },
    `
    get that chin strap fixed before you ride
    does your dog always do that
    too old for that slide, my hips
    new glasses day!!
    talk to you later, bus is in
    Nobody laughed at my joke but the baby
    what a boring old sunday, lovely
    have a wash and a cuppa, you've earned it
    did that make sense or shall I send a map
    special tea tonight for our little soldier, home on leave
    oh do sit down, theres plenty of room
    stop squeaking, says dad to the gate
    wear a hat mate its baltic
    `,
  ),
  lines(
    'lines-mockery/short-jabs-at-her-him-them',
    { labels: ['insult'], direction: 'subject' },
    `
    what a minger
    she dresses like a deckchair
    he's no oil painting
    her voice goes right through me, silly mare
    the pair of them are thick as planks
    dull dull dull man
    Big hair, no brain.
    look at the gut on that
    couldn't they find someone with a chin
    vain old peacock
    she loves herself, no one else does
    poor thing thinks she's clever
    That laugh! Like a blocked sink.
    he chews his words like a sheep
    whiny posh twit
    they look like a before photo
    `,
  ),
];
