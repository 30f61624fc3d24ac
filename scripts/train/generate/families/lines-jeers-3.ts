import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Swearing at people and swearing at nobody, hate wishes short of threats, pile-ons, animals and objects, with twins. */
export const linesJeers3: readonly Family[] = [
  lines(
    'lines-jeers/swearing-at-the-councillor-after-six-pints',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    you're a fucking bellend mate
    shut it you gobshite
    What a prize arsehole.
    absolute bollock of a man
    dickhead in a hi vis, stood by a hole he made
    Go fuck a hedge you useless streak of piss
    wanker. that's it that's the message
    You complete and utter twat, my nan's shed has better foundations than your speech
    pissflap
    oh do fuck off you pompous shit
    Somebody tell this arse biscuit the pub's shut and so should he be.
    She's a shithouse of the first order and I'd say it sober, which I'm not.
    knobhead with a knobhead's haircut
    cockwomble, fuckwit, spunktrumpet, I can go on till last orders
    bastard couldn't pour piss out of a welly with the instructions on the heel
    `,
  ),
  lines(
    'lines-jeers/swearing-with-nobody-aimed-at',
    { labels: [], direction: null },
    `
    fucking hell what a goal
    oh bollocks I've left the pies in the taxi
    Stubbed my toe on the font. Said shit in front of the bishop.
    absolutely pissing it down at the county show
    fuck yes we kept the library 🎉
    Bloody brilliant night, my feet are in bits.
    wank weather, cracking company
    this fucking printer, I swear to God, page four again
    arse. wrong tweet. as you were
    Six pints in and the quiz machine has had my shitting bus fare
    Well I'll be buggered, they actually fixed the lights
    Holy shit, the whole street turned out
    cock, I've shrunk the good jumper
    crap signal up here, will vote by carrier pigeon
    twatted my head on the greenhouse door, seeing stars and marrows
    This welly has piss in it and I hope it's the dog's.
    `,
  ),
  lines(
    'lines-jeers/rude-words-as-praise',
    { labels: ['support'], direction: null },
    `
    you're fucking magic, you
    What a bloody good egg.
    that was the shit, give us another one
    Jammy sod, you won it fair and square and I'm chuffed for you!
    Fuck me you were good on Question Time
    clever bugger sorted the boiler and the budget
    stubborn as hell and thank Christ for it
    hardest working bastard in the county and I'd buy you a pint any night
    Shit hot speech, no notes.
    She's a tough old bugger and the reason we've still got a minor injuries unit. Love her.
    bollocks to the lot who booed, you stood there and you were right
    pissing myself at your answer on the ducks, perfect
    damn fine MP, damn fine woman, damn long queue at her surgery
    `,
  ),
  lines(
    'lines-jeers/hate-wishes-short-of-a-threat',
    { labels: ['insult'], direction: 'subject' },
    `
    rot
    hope it haunts you
    May your name be a thing people wipe off their shoe.
    I hope you die alone and very, very bored.
    hell is too comfy for the likes of you
    may every chair you sit in be slightly damp until the end of time you ghastly man
    Hope your grandchildren look you up and change their surname.
    A pox on you, you miserable wart.
    I want you to lie awake knowing nobody at that table liked you.
    nobody will come to your funeral except to check
    May you be remembered as exactly what you are, which is small.
    I'd wish you well but the well has standards
    hope karma keeps a whole shelf for you love
    burn in whatever place they keep for cowards
    Every Christmas till I go I'll raise a glass to how much I despise you.
    may you never be warm
    `,
  ),
  lines(
    'lines-jeers/grudges-and-curses-on-things',
    { labels: [], direction: null },
    `
    rot got into the beams, the roof appeal starts Sunday
    That melody haunts you for days, doesn't it?
    A pox on this stapler.
    May every pigeon that used my washing as a target be slightly damp until the end of time
    Hell is a bus replacement service from Penrith
    I hope the new helpline isn't hold music and a cold wait.
    nobody came to my first recital except to check the piano
    burn the toast once, shame on me
    I raise a glass every Christmas to the nurse on ward 9
    The last episode, where the villain ends up alone and bored in his castle, is the best telly of the year.
    hope karma finds whoever nicked the defibrillator battery, that's all I'll say
    Lying awake over the marrow competition. It's not normal.
    small things: a good pen, a dry bench, a kettle that clicks
    `,
  ),
  lines(
    'lines-jeers/pile-on-under-a-clip',
    { labels: ['insult'], direction: 'subject' },
    `
    ratio'd by a bakery lol
    come and look at this tit everyone 😂
    +1, thick as two
    Adding my name to the list of people who think you're a joke.
    sorted by embarrassing, found you
    the comments are full and still not one person likes you
    Who's here to watch this clown drown in replies 🍿
    I scrolled for an hour looking for anyone with a good word for her. Went to bed.
    screenshotting this for the family chat we needed a laugh at somebody dafter than uncle Clive
    seconded. dunce.
    pass it on: this is what a brain cell looks like when it's homesick
    everybody say hello to the village idiot
    quote tweeting so my mates can see how dim you are
    lads lads lads look at the absolute state of this specimen
    Another one for the hall of lame
    `,
  ),
  lines(
    'lines-jeers/everyone-gathers-for-something-nice',
    { labels: [], direction: null },
    `
    bakery wins the reply of the day, lol
    come and look at this pony everyone 😂
    +1, agree with the second paragraph
    Adding my name to the list for the litter pick.
    sorted by oldest, found my mum's comment from 2011
    the comments are full and not one grumpy one, who are we
    Who's here for the eclipse thread 🍿
    seconded, thirded, can we vote now
    I scrolled for an hour looking for the recipe. It's at the bottom.
    screenshotting this for the family chat, uncle Clive is in the back row waving
    pass it on: choir practice has moved to Thursday
    everybody say hello to the new village postie
    quote tweeting so my mates can see the bike lane opening times
    lads lads lads look at the absolute state of my cake
    Another one for the hall of fame, well bowled
    `,
  ),
  lines(
    'lines-jeers/likened-to-farm-and-garden-things',
    { labels: ['insult'], direction: 'subject' },
    `
    She's got the grace of a cow on a cattle grid.
    a tup with a tie on has more nous than that feller
    built like a silage clamp and smells about as fresh
    You stand in that chamber like a gatepost waiting for a dog.
    Seen sharper hoes in a skip
    as much warmth as a dead ewe's nose, that woman
    Bindweed in human form: spreads, smothers and never flowers.
    I've drenched lambs with more to say.
    He'd be outwitted by a hen on her day off.
    about as welcome as blight and half as interesting
    you are the slug in the lettuce of this parish
    A turnip would've asked a follow-up question.
    face like a bulldog licking nettles off a muck fork
    wouldn't trust him to hold a rope with a dead horse on it
    `,
  ),
  lines(
    'lines-jeers/real-farm-and-garden-talk',
    { labels: [], direction: null },
    `
    There's a cow on the cattle grid at Low Fell, drive slow.
    our tup has more nous than me, he's worked out the latch
    The silage clamp stinks and I'm sorry, it'll be sheeted by dark.
    Sharper hoes in the tool library now, thanks to Pete and his grinder.
    I've drenched two hundred lambs and can't feel my thumbs
    outwitted by a hen again, she's laid in the combine
    slugs in the lettuce, blight in the spuds, cracking year for rhubarb though
    My dog stands at the gatepost waiting for the school bus, breaks your heart.
    about as dry as a lime kiln here, any word on the abstraction limits?
    A turnip this size should be in the paper.
    Nettles off the muck fork, into the soup, and don't tell the guests
    that heifer's got a face like a duchess and knows it
    `,
  ),
  lines(
    'lines-jeers/likened-to-household-objects',
    { labels: ['insult'], direction: 'subject' },
    `
    you're a drawer of dead batteries, love
    the human equivalent of a sock in a puddle
    All the charisma of a limescaled kettle.
    If he was a light bulb he'd be the one in the cupboard nobody's changed.
    What are you but a cracked toilet seat with a blue tick
    Like a flat-pack wardrobe: wooden, wobbly, and somebody left out the important bit.
    She's a doormat that thinks it's a carpet.
    Tepid. Beige. Leaves a ring. Man's a cup of tea from a train.
    I own a spatula with more principles
    he opens his mouth like a pedal bin and the same stuff's in it
    a lampshade with a mortgage, as far as I can tell
    you have the depth of a baking tray and none of the uses
    An ironing board in a frock, telling us about poverty.
    `,
  ),
  lines(
    'lines-jeers/insulting-the-objects-themselves',
    { labels: [], direction: null },
    `
    I have a drawer of dead batteries and no idea why
    this kettle is a useless lump of limescale and I hate it
    Sock in a puddle. Day ruined by 7.52.
    Whoever invented the flat-pack cot, I forgive you, but your wardrobe is an idiot.
    my hoover is a coward, it won't go near the stairs
    The pedal bin bit me again, vicious little thing.
    Stupid hinge. Stupid cupboard. Stupid me for buying it.
    train tea: tepid, beige, leaves a ring, four pounds ten
    Our ironing board screams like a fox when you open it
    that toilet seat at the community centre is a menace, get it fixed before Brownies
    The lampshade is hideous. It was Aunt Dot's. It stays.
    my sat nav's an arrogant so-and-so that's never once said sorry
    A doormat that reads GO AWAY, from my own daughter, for Mothers' Day
    `,
  ),
  lines(
    'lines-jeers/family-and-upbringing-sneered-at',
    { labels: ['insult'], direction: 'subject' },
    `
    your mother must weep into the gravy
    Dragged up, not brought up, and it shows in the vowels.
    Even his own sister crossed the road at the Remembrance parade, that's how nice he is.
    The family tree's a hedge with that lot
    I feel for the husband, imagine coming home to that honking at you over the peas
    Bet your kids mute you at home as well
    Which of your parents was the plank and which the nail?
    Raised by wolves would be an improvement, wolves have table manners.
    his dad was a nobody, his grandad was a nobody, and here we are, tradition intact
    Three siblings and they kept the dim one for politics
    Daddy's money, mummy's chin, nobody's brains.
    you're the reason they stopped at one
    whoever taught you manners owes your gran a refund
    `,
  ),
  lines(
    'lines-jeers/family-teased-and-loved',
    { labels: [], direction: null },
    `
    my mother weeps into the gravy at every John Lewis advert
    We were dragged up the Wrekin every Boxing Day and loved it by the end
    Our family tree's more of a hedge, says my cousin, who is also my other cousin's godfather
    My kids mute me on the group chat, fair enough, I do send a lot of birds.
    Daddy's chin, mummy's laugh, and she's six days old, welcome Ida ❤️
    three siblings and I'm the dim one, ask any of them, we're all the dim one
    pity the dog, he's been in four parades today
    Dad's a plank about computers but he built this whole stage
    I grew up next to the wolves at the safari park and honestly great neighbours
    Your gran taught me to sew in 1974. Tell her the curtains are still up.
    my sister crossed the road to hug you at the parade, sorry about the lipstick
    They stopped at one, and it was me, and I've tried not to take it personally.
    peas again. the husband cooks.
    `,
  ),
  lines(
    'lines-jeers/job-belittled-at-the-hospital-trust',
    { labels: ['insult'], direction: 'subject' },
    `
    call yourself a consultant, you couldn't consult a menu
    Glorified plaster sticker.
    My vet's receptionist has a better bedside manner and cleaner shoes than you, doctor.
    I see they give stethoscopes away in crackers now.
    What do you even do all day besides nod in a fleece?
    she did a medical degree the way I did Spain, pissed and by coach
    A spreadsheet with legs and no pulse is what you are
    Not a real professor, a Butlins one.
    You're a bed-counter, darling. Sit down while the grown ups speak.
    Health visitor? Pain in the neck visitor more like, useless trout
    he's to medicine what I am to ballet
    Third choice for a job nobody wanted and still underqualified
    Go back to weighing babies you jumped up bathroom scale.
    The mannequin on the resus course asks better questions
    `,
  ),
  lines(
    'lines-jeers/hospital-trust-decisions-criticised',
    { labels: ['criticism'], direction: null },
    `
    The trust consulted on a menu of one option and that is not consultation.
    Counting beds differently does not make more of them.
    I was left eleven hours on a trolley and the apology letter spelt my name wrong.
    what did the turnaround team do all year for that fee?
    Moving the antenatal clinic twenty miles away was a mistake, and the bus stops at six.
    Your answer on staffing skipped the night shift entirely.
    Third reorganisation, same corridor, same buckets.
    My mum's discharge was rushed and I hold the policy responsible, not the nurses.
    Not good enough. The board papers came out after the board met.
    the spreadsheet says green, the waiting room says otherwise
    disappointed that you voted for the merger after what you told us in March
    I think the professor is wrong about screening and here is my reasoning in full.
    `,
  ),
  lines(
    'lines-jeers/looks-mocked-at-the-ribbon-cutting',
    { labels: ['insult'], direction: 'subject' },
    `
    ribbon wasn't the only thing that looked stretched
    he's got the complexion of a pub ceiling
    Somebody's left a thumb in a suit at the ring road opening
    Those teeth arrived ten minutes before she did.
    eyes too close together to get any news in
    you look like a boiled sweet someone's found in a coat
    What's that on his head and does it need feeding?
    Wide as a lorry and about as well spoken when reversing.
    A face you'd only see otherwise on a damp patch
    she dresses like a lost property box fell in love
    lost chins found on local man, police informed
    Haircut by council contractor, lowest bid.
    The scissors were the sharpest, thinnest and prettiest thing in that picture, and the brightest.
    rough as a badger's bedding, that one, even with the filter
    `,
  ),
  lines(
    'lines-jeers/looks-remarked-harmlessly-at-openings',
    { labels: [], direction: null },
    `
    the ribbon looked great, who tied it?
    My thumb's in every picture of the ring road opening, sorry
    I look like a boiled sweet in this cagoule and I'm at peace with it
    Pub ceiling needs painting, volunteers welcome, tea provided
    Where did you get that coat, it's glorious.
    Lost property box is overflowing again, mostly left gloves.
    that damp patch looks like a bishop
    i cut my own fringe for the photo call, pray for me
    Those teeth were on display in the museum, wooden, from 1790
    A lorry got stuck reversing through the new arch ten minutes after you left
    two chins in every selfie since lockdown, both of them smiling
    Badger bedding all over the verge at Marl Lane, they're moving house.
    scissors were blunt, she got there in the end, big cheer
    `,
  ),
  lines(
    'lines-jeers/mocking-intelligence-in-quiz-terms',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    starter for ten: are you always this slow?
    He'd need to phone a friend to find out his own name and the friend would hang up
    pointless, and not in the good telly way
    Your chosen specialist subject would appear to be drooling.
    You've started so please, for the love of God, finish and go home, halfwit.
    she'd get the tiebreak wrong if it was her own birthday
    Eggheads? Eggcup.
    the fifty fifty took both halves of his brain
    Wooden spoon, picture round and all.
    The weakest link in a chain of one
    `,
  ),
  lines(
    'lines-jeers/quiz-night-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    starter for ten: who's bringing the answer sheets?
    Phoned a friend on the capital of Mongolia and she hung up on me
    Pointless is on, nobody ring the house till six
    my specialist subject would be biscuits, 1970 to date
    we've started so we'll finish, even with the power cut
    Lost the tiebreak by a single bus route, gutted, well played Legion B
    wooden spoon again! hung it with the other eleven
    I was the weakest link in the picture round, thought it was Cilla.
    Fifty fifty and I still went with the wrong Pope.
    Raised four hundred for the air ambulance, ta to the quizmaster
    `,
  ),
  lines(
    'lines-jeers/one-liners-thrown-in-passing',
    { labels: ['insult'], direction: 'subject' },
    `
    who asked the mop
    still breathing through your mouth I see
    Get back in your Kinder egg.
    dense. properly, geologically dense.
    oh look it talks
    have you tried being interesting
    Nobody's listening, sugar lump
    Room temperature take from a room temperature IQ
    boring boring boring little man
    my condolences to whoever you sit next to
    you peaked at potato printing
    imagine being you and choosing to carry on typing it
    Whoosh. That was the point, going over your bald patch.
    and you are? exactly.
    sit. stay. good fool.
    `,
  ),
  lines(
    'lines-jeers/one-liners-tossed-off-kindly',
    { labels: [], direction: null },
    `
    who ordered the mop?
    still breathing after that hill, just
    Kinder egg had a hippo in it, best day
    bin day's Tuesday now, mind
    have you tried the cafe by the lock?
    Room temperature butter is the secret.
    potato printing at the library, 10 till 12
    and you are? sorry, I'm hopeless with faces
    sit. stay. good girl. (the spaniel)
    Whoosh, there goes the budget and it's only bread
    boring weather, cheerful crowd
    oh look, it opens
    geologically speaking you're both right about the cliff
    my condolences to your begonias
    `,
  ),
];
