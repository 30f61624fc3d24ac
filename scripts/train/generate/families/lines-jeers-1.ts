import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short jeers and very short kindnesses, regional insults of the north and their affectionate or object-aimed twins. */
export const linesJeers1: readonly Family[] = [
  lines(
    'lines-jeers/one-and-two-word-jeers',
    { labels: ['insult'], direction: 'subject' },
    `
    clown.
    utter melt
    wet lettuce
    Absolute doughnut
    plank
    you spoon
    what a drip
    numpty alert
    prize turnip
    weapons grade muppet
    grade A berk
    pillock
    Jog on, gormless
    sad little creature
    windbag
    thick as mince
    total helmet
    nonentity
    creep.
    what a nincompoop
    jumped-up nobody
    attention seeker
    waste of skin
    cretin
    pompous twerp
    ha. simpleton
    dimwit 🤡
    you absolute wally
    NPC behaviour from you
    charmless
    `,
  ),
  lines(
    'lines-jeers/one-and-two-word-kind-replies',
    { labels: [], direction: null },
    `
    brilliant
    fair point
    cheers duck
    ta love
    Good shout
    sound, that
    proper job
    hear hear
    my mistake
    champion
    spot on
    aye, agreed
    Not for me
    which page?
    lush
    bostin
    grand job
    oh lovely
    will do
    no worries pal
    interesting
    what time?
    could be
    belter
    gorgeous dog
    canny good
    we'll see
    both, please
    that tracks
    absolute scenes
    `,
  ),
  lines(
    'lines-jeers/short-kind-words-said-firmly',
    { labels: ['support'], direction: null },
    `
    top woman
    legend, frankly
    chin up love
    proud of you
    hats off
    Keep at it
    right behind you
    you beauty
    national treasure
    well said you
    what a star
    diamond
    bless you for this
    knocked it out the park
    we're lucky to have you
    thanks chuck
    `,
  ),
  lines(
    'lines-jeers/geordie-at-the-swing-bridge-closure',
    { labels: ['insult'], direction: 'subject' },
    `
    howay man ye divvent knaa ya arse from ya elbow
    Ye radgie, sit doon before ye hurt yersel thinking.
    daft as a brush and half as useful, that one
    Ye've a heed like a burst couch and what's in it is worse.
    she's as much use as a chocolate fireguard doon the quayside
    Me nana's budgie has mair sense than ye, and it's been deed since Easter.
    gan hyem ye workyticket nebody asked ye
    A proper charver in a suit, nowt more.
    Why aye he's clivvor, he can tie one of his shoes noo.
    ye couldn't find the Tyne if ye fell off the bridge into it, hinny
    Gormless bugger. Face like a slapped haddock and the patter of a parking meter.
    Big lass chair, tiny lad brain.
    ye plodgin great fool, three year stood there gawpin at a plan a bairn could draw
    That councillor is a right nowt. All hat nee heed.
    `,
  ),
  lines(
    'lines-jeers/geordie-moaning-about-the-bridge-itself',
    { labels: [], direction: null },
    `
    howay man this bridge has been shut langer than me da's shed door
    I'm a daft radgie, drove right up to the barrier and then wondered why it was shut.
    daft as a brush, me, forgot the toll card again
    That diversion is as much use as a chocolate fireguard but thanks for telling wuz.
    Me nana reckons she could paint it quicker with a toothbrush
    gan hyem early if ye can, queues back to the roundabout
    Why aye it's worth it, ye should see the view when she swings
    Bairns were plodgin at the slipway all morning, absolute bliss.
    that new sign has a typo in it, man, canny funny
    Ye'll not find the Tyne looking bonnier than the night.
    Me heed's like a burst couch after last night, can somebody else do the leaflets?
    nowt wrong with the plan, hinny, just bring the date forward
    `,
  ),
  lines(
    'lines-jeers/scouse-at-the-school-bus-meeting',
    { labels: ['insult'], direction: 'subject' },
    `
    you're a proper wool and a beaut, go 'ed home
    Soft lad thinks a bus timetable is a personality.
    la, you have got the brain of a wet Echo
    Ar ay, look at the gegs on Professor Nobody.
    She's a whopper. Whole room knew it, even the tea urn.
    divvy of the year, no contest, give her the sash
    You've a gob on you like the Birkenhead tunnel and about as much in it.
    Meff.
    state of ya, all gowned up to talk down to mums in their work tunics
    He's that dense light bends round him outside the Asda.
    Busy as anything, that one. A nose with legs. Always has been.
    You couldn't run a bath, lad, never mind the 82C.
    what a horrible little blert you turned out to be
    kid yourself all you like girl, you're a no-mark in a lanyard
    `,
  ),
  lines(
    'lines-jeers/scouse-ribbing-mates-after-the-meeting',
    { labels: [], direction: null },
    `
    our kid came home in odd shoes, soft lad, we love him
    I'm a proper wool me, I only learned what an Echo was last year
    Got called a beaut by the driver and I've never been so happy, it's home.
    la the 82C is a disgrace of a bus, seats like a church pew
    State of me in this weather, drowned rat with a clipboard
    Made up with how many mums came, boss turnout.
    That tea urn is an absolute whopper, it blew the sockets again.
    sound meeting that, go 'ed
    Ar ay, who put the good biscuits down our end and told no one?
    you couldn't swing a cat on the top deck this morning
    me mate Gaz is dense as a paving slab but he's fixed three bus shelters on his day off, king
    Busy night. Nosy question: when does the pilot start?
    `,
  ),
  lines(
    'lines-jeers/scots-over-the-ferry-timetable',
    { labels: ['insult'], direction: 'subject' },
    `
    yer a rocket and a wan-way ticket wouldnae fix it
    Awa an bile yer heid.
    Whit a glaikit expression tae go oan telly wi.
    She's no the sharpest spurtle in the drawer, is she
    haud yer wheesht ya muckle gowk
    A face like a wet weekend in Mallaig and the charm tae match.
    Numpty. Bampot. Eejit. Take yer pick, they a' fit.
    You, sir, are a bawheid of the first water.
    Ye've a voice like a bag o cats bein drookit
    that yin couldnae organise a ceilidh in a dance ha
    clatty wee nyaff thinks he's the Lord o the Isles because someone gave him a lectern
    dinnae fash folks he'll no understaun the question either
    Yer da sells double glazin and ye're hauf as transparent and twice as thick.
    Sleekit. That's the word my granny kept for the likes of you.
    pure heidbanger, somebody hide the microphone afore she sings her ain praises again
    `,
  ),
  lines(
    'lines-jeers/scots-cursing-the-boat-and-themselves',
    { labels: [], direction: null },
    `
    that boat's a pure rocket, broke doon again at Brodick
    Awa an bile the kettle, it's gonnae be a long wait.
    Ma heid's mince the day, is it the 2 or the 3 o'clock sailing?
    I was stood there glaikit wi twa ticket stubs and nae car
    haud on, wheesht a minute, they're announcing something
    Felt a right eejit, I'd read the winter timetable.
    Whit a drookit crowd but everybody singin by the end.
    The vending machine on deck is a sleekit thief of pound coins.
    oor dug is a bampot on boats, apologies tae the lady wi the pie
    no the sharpest crossin but we got there, thanks tae the crew
    Dinnae fash, the minister rang me back inside the hour.
    Ye'll no find a bonnier ceilidh than the wan in yon ha'
    ma wee brother's a heidcase and I'd no swap him
    `,
  ),
  lines(
    'lines-jeers/belfast-about-the-bin-strike-interview',
    { labels: ['insult'], direction: 'subject' },
    `
    catch yourself on ya big lump
    Yer man there has a face on him like a Lurgan spade and a brain to go with it.
    she'd talk the hind legs off a donkey and the donkey'd still know more
    away on with ye, ye melter
    Wind yer neck in, there's only air in it.
    That fella's a header, always was, ask anyone in the parish.
    you're an awful dose so you are
    Buck eejit in a borrowed tie.
    Ye wouldn't get sense out of that one with a corkscrew.
    Dead on, Einstein. Who ties your laces for you?
    a right gulpin. sent up from the back of beyond to explain bins to people who own them
    God love your mother, she must be scundered every time ye open your bake.
    half-cut wick eejit talking pure keek on Talkback
    `,
  ),
  lines(
    'lines-jeers/belfast-bin-day-craic',
    { labels: [], direction: null },
    `
    catch yourself on Brenda it's blue bin week
    The seagull on our street has a face on him like a Lurgan spade.
    I'm scundered, put the wrong lid out three weeks running
    away on to your bed the lot of us, four hours of councillors is enough
    Yer man from the depot was dead on, so he was.
    our cat's a header, sits in the recycling and won't budge
    This wind's an awful dose, brown bins half way to Larne
    Wee buns for the picket at seven, bring your own cup.
    Buck eejit here locked himself out fetching the caddy 🙋
    I'd talk the hind legs off a donkey about compost so stop me anytime
    what about ye, is there word on the settlement?
    That was a quare good interview. Fair play to both sides.
    `,
  ),
  lines(
    'lines-jeers/welsh-valleys-leisure-centre-row',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    there's twp you are, mun
    Ych a fi, have you heard yourself?
    She's not tidy, she's not clever, and she's never been seen in the deep end butt
    dull as a bag of spanners, him from Cowbridge way
    Look at the shape on you, like a sack of spuds that won a raffle.
    Twpsyn yn y siambr again tonight then
    I'll tell you now in a minute what I think of you, if I can find a word small enough.
    Where to's your brain, butt? Left it on the Bwlch?
    proper lemon stood there in his swimming badge
    You've less go in you than a Sunday bus to Maerdy.
    like talking to a wall but the wall has better manners mun
    Cwtch up to your own reflection, love, no one else will have you.
    `,
  ),
  lines(
    'lines-jeers/welsh-valleys-leisure-centre-fondness',
    { labels: [], direction: null },
    `
    there's lovely it was, mun, whole street in the pool
    Ych a fi, those changing room floors
    twp as anything, I turned up in my costume and it was the AGM
    I'll ring them now in a minute butt
    My shape in lycra is a sack of spuds and I'm still doing lane two.
    where to's the petition then, library or the chip shop?
    Dull as ditchwater, the minutes, but the vote at the end is worth it.
    cwtch for everybody who signed
    Tidy work from the lifeguards, considering the boiler's older than they are.
    Our Gethin's a lemon, he brought armbands for a man of fifty, we haven't stopped laughing.
    Diolch o galon, every one of you.
    that vending machine has swallowed more pounds than the bypass
    `,
  ),
  lines(
    'lines-jeers/brummie-and-black-country-over-the-market-move',
    { labels: ['insult'], direction: 'subject' },
    `
    yow'm as thick as a ginnel wall
    Face as long as Livery Street and nothing going on behind it.
    You yampy article, sit down.
    er doe know er left from er right, that wench
    If brains was dripping he couldn't grease a piece
    What a tranklement of a man, all ornament.
    Yer great lummox, the Bull Ring statue's got more go in it.
    he's a saft apeth in a Marks and Spencer suit
    You'm a mardy babby and everyone at the rag market says so bab
    round the Wrekin to say nothing, as per with that windy old fool
    black over Bill's mother's and blacker still between your ears
    gone all posh on the radio, sounds like a Dudley duchess swallowing a wasp
    `,
  ),
  lines(
    'lines-jeers/brummie-market-day-harmless',
    { labels: [], direction: null },
    `
    it's black over Bill's mother's, get the covers on the stall
    Went all round the Wrekin looking for the new entrance, found it by the bins.
    I'm yampy me, paid for faggots and left em on the bus
    tara a bit bab, see you Saturday
    Our nan calls everyone saft apeth, it's how you know you're family.
    The new lights am lovely, credit where it's due
    My face was as long as Livery Street till I saw the tripe man was back.
    bostin fittle, ay it
    Kept me tranklements on the same shelf for thirty year, where do they go now?
    the babby was mardy all day and then the buskers started
    Yow'm doing a grand job cock, keep on at em.
    If they move us again I shall be cross, but I'll still be selling eggs.
    `,
  ),
  lines(
    'lines-jeers/west-country-second-homes-debate',
    { labels: ['insult'], direction: 'subject' },
    `
    ee's a daft ol' tuss and all
    Where's that to then, your common sense? Bude?
    Proper emmet brain on him, and he was born here, that's the shame.
    You gurt lush dollop of nothing.
    thee bist a mazed article my lover
    Like a maggot in a ripe pear, all wriggle and no use.
    Yer talking out yer hat, and the hat's the clever half.
    dreckly is too soon to hear from you again, dimpsy-brained
    I've dagged sheep with more conversation
    couldn't catch a cold in a clotted cream factory, that one
    He looks like something the tide brought to Watchet and thought better of.
    Backalong we'd a scarecrow for parish chair. Cleverer. Better dressed.
    `,
  ),
  lines(
    'lines-jeers/west-country-second-homes-harmless',
    { labels: [], direction: null },
    `
    alright my lover, where's the meeting to?
    Proper job, that motion, about time.
    I'm mazed as a brush this week, double booked the hall again
    We'll get to it dreckly, which as you know means August.
    gurt lush sunset over Brean tonight
    Backalong this lane had eleven kids in it. Now it's key safes.
    my scarecrow looks better dressed than me, and warmer
    Gulls down Looe are evil, had my whole pasty and went back for the bag.
    Emmets or not, they're welcome in my shop, I just want neighbours in February too.
    i dagged sheep till it were dimpsy so no i haven't read the agenda
    Ee's a good ol' boy, our vicar, daft as a gatepost on bikes mind.
    Tide brought half a fence up at Watchet, anyone missing one?
    `,
  ),
  lines(
    'lines-jeers/yorkshire-cricket-pavilion-quarrel',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    tha's all mouth and no trousers, and t'mouth's nowt special
    nobbut a mardy lump wi a title
    He were at back of queue when brains were given out and sent home wi a raffle ticket.
    Thee? Chair? Tha couldn't chair a milking stool.
    put wood in th'hole, there's a draught coming from between his lugs
    Ee by gum what a puddled article she's turned out.
    neither use nor ornament
    lass has a gob like a foghorn and nowt to warn us of
    I've seen better heads on a glass of shandy.
    Soft as muck and not nearly as good for rhubarb.
    `,
  ),
  lines(
    'lines-jeers/yorkshire-cricket-pavilion-peace',
    { labels: [], direction: null, heldBack: true },
    `
    roller's neither use nor ornament, it wants selling for scrap
    I'm puddled after that over count, did we win?
    put wood in th'hole, there's a draught under that scoreboard
    All mouth and no trousers, that weather forecast. Not a drop.
    Grandad batted like a milking stool and enjoyed every minute
    Soft as muck, this outfield, somebody'll do an ankle.
    mardy me missed tea, there'd best be parkin left
    better head on that shandy than on my shoulders this morning
    Tha's done right by us wi grant, lass, ta.
    Fog that thick our foghorn of an umpire couldn't be heard at mid-on.
    `,
  ),
];
