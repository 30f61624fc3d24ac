import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jeers from hobbies and small-town quarrels of middling length, with twins that share scene and mood. */
export const linesJeers9: readonly Family[] = [
  lines(
    'lines-jeers/allotment-committee-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    You've been manured so long you think it's applause.
    the runner beans have climbed higher in life than this woman ever will
    Plot 9 has couch grass and plot 10 has you and I know which I'd rather be rid of.
    That committee is a compost heap and you're the eggshell that won't break down
    A weed is just a plant in the wrong place. You're just wrong.
    Marrow: big, watery, wins things for no reason anyone can remember. Remind you of a chairman?
    I hear she talks to her tomatoes, that'll be why they're suicidal green and leaning away, the boring old trowel
    somebody pinch him out before he goes to seed
    he couldn't raise a smile in a heated propagator
    grubby little cabbage white of a man, here one minute, holes in everything the next
    `,
  ),
  lines(
    'lines-jeers/allotment-committee-harmless',
    { labels: [], direction: null },
    `
    The runner beans have climbed into Mr Akhtar's shed and he's charging them rent.
    plot 9 has couch grass and plot 10 has a couch, both need removing
    I've manured everything including, by accident, the vicar's bicycle
    my lettuce bolted young and has been bitter ever since, relatable
    A weed is just a plant in the wrong place, says my neighbour, handing me forty of them.
    thick skinned, hollow, soft by October: the pumpkins, not the committee
    does anyone have a heated propagator I could borrow, will return with chillies
    cabbage whites everywhere, what do you lot use?
    I talk to my tomatoes and this year they have begun to answer in the form of blight
    Minutes late, sorry, trowel in one hand and a toddler in the other.
    pinch out the side shoops, that's what grandad wrote on the shed door, spelling and all
    The rent rise is steep and we'd like it looked at again before the seed order.
    `,
  ),
  lines(
    'lines-jeers/cyclists-and-drivers-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    flat tyre of a man
    all lycra no legs no clue
    You've got the turning circle of an opinionated bus.
    there's a nut loose and it's the one holding the handlebars
    Wobbles like a toddler on stabilisers whenever someone asks her a straight question, silly sausage.
    Sixteen gears in that head and only reverse engages
    I wouldn't trust you with a pedalo, chum
    a saddle sore on the bottom of local politics
    He drives like he thinks, down the middle, indicating nothing.
    ring your bell all you like, ding dong, there's no one home
    Honestly, give her a cone hat and let her stand in the lane, at last she'd be of use to traffic
    punctured little egotist
    your brakes work better than your brain and I've seen you come down Park Street
    `,
  ),
  lines(
    'lines-jeers/cyclists-and-drivers-harmless',
    { labels: [], direction: null },
    `
    flat tyre outside Ripon, a stranger gave me a tube and half a pasty
    all lycra, no legs, finished last, grinning
    there's a nut loose on the new rack at the station, east side
    Sixteen gears and I only ever use two, bit like my vocabulary.
    the turning circle of our bin lorry is a local legend
    saddle sore is no joke, cream recommendations please
    Fell off at the lights with both feet clipped in, in front of the Lord Mayor, who gave me six for artistic impression.
    Ring your bell on the towpath please, some of us are deaf on the left
    I hate that lane and I use it daily, both can be true
    pedalo hire's back on the lake, chum of mine runs it, tell him I sent you
    my brakes sound like an opera and not a good one
    Cone hat made by the children for road safety week. I'll be wearing it to full council.
    `,
  ),
  lines(
    'lines-jeers/hairdresser-and-salon-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    roots showing love, and they go down to nothing
    I've swept up brighter things than you.
    it's a comb over for the conscience, that speech
    Split ends, split infinitives, splitting headache: her.
    You've had work done and none of it was thinking
    there's a perm from 1983 in this town with more give in it than that stubborn mule of a woman
    he's the wet look without the look
    Under the dryer we took a vote and you came bottom, under verrucas
    a fringe candidate with a fringe cut by goats
    Somebody backcombed that girl's ego and forgot the brain needed a rinse
    more front than the salon and less upstairs than the flat above it
    What do you ask for? Short back and no insides?
    `,
  ),
  lines(
    'lines-jeers/hairdresser-and-salon-harmless',
    { labels: [], direction: null },
    `
    roots showing, rent due, radio on, happy Tuesday
    I've swept up enough hair to knit a bishop.
    comb over went in the wind at the cenotaph and he saluted anyway, bless him
    Under the dryer we took a vote and it's a yes to the crossing
    my perm from 1983 is coming back in, told you all
    Split ends and a splitting headache, can I move to Thursday?
    wet look by accident, forgot my brolly
    The flat above the salon has a leak and the landlord won't answer, who do I ring at the council?
    a fringe cut by goats, that's what mum said, and she was holding the scissors
    short back and sides and a good cry, that's what he comes in for now she's gone
    stubborn as a mule about my grey, it's staying
    Backcombed a bride, two nans and a whippet today.
    `,
  ),
  lines(
    'lines-jeers/taxi-rank-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    had her in the back of my cab once, the satnav asked to be let out
    you're a long way round to nowhere with the meter running
    I've mopped up better arguments off the back seat of a Saturday
    Light's on, nobody for hire.
    Talks and talks and talks. Twenty quid from Lime Street and I'd have paid him to walk, the big tedious ham.
    mate you couldn't find your backside with the knowledge
    there's an air freshener on my mirror with more going on and it's shaped like a tree
    no tip, no manners, no chin
    He'd argue with a bollard and it'd be nip and tuck
    Not being funny but she's the sort that slams a door because she can't finish a sentence
    U turn if you want to, you'll still be a plum facing either way
    cheap fare, that one. rattles.
    `,
  ),
  lines(
    'lines-jeers/taxi-rank-harmless',
    { labels: [], direction: null },
    `
    had her in the back of my cab once, sang Dusty all the way to Speke, magic
    long way round tonight, the tunnel's shut, meter's off, don't worry
    mopped the back seat twice and it's only nine
    A bollard has come up in the middle of the rank, argued with it, lost
    light's on and I'm for hire till the clubs kick out
    my air freshener is shaped like a tree and smells of regret
    No tip but he left me his umbrella and a joke about a nun.
    couldn't find my own backside in this fog, pulled over for a brew
    She slammed the door, came back, said sorry, her dad had just gone in for tests. Be kind out there.
    fares review's late again and we'd like an answer before Christmas please
    U turn on the rank fees, credit where due
    talks and talks, my regular, ninety one, wouldn't miss it
    `,
  ),
  lines(
    'lines-jeers/knitters-and-craft-fair-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    woolly thinking from a woolly head on a moth eaten body of work
    You're all fringe and no shawl.
    She's what's left when you unpick a jumper that was ugly to begin with
    couldn't follow a pattern if it was tattooed on your hand, dear
    a tea cosy's got a better excuse for having nothing in its head
    That man is a tangle somebody gave up on in 1962
    The Guild had a word for work like yours and it was bless
    he's hanging by a thread and it isn't even his own thread, the talentless bobbin
    You great lumpy bobble, off you roll
    `,
  ),
  lines(
    'lines-jeers/knitters-and-craft-fair-harmless',
    { labels: [], direction: null },
    `
    dropped stitch at row 80, send wine
    unpicked the jumper, it was ugly to begin with, it's now an ugly hat
    couldn't follow the pattern, page two's a shopping list
    Moths have had the mayor's robe. Emergency darning party at six.
    a tea cosy with a face like my brother in law, eight pounds, sold in a minute
    all fringe and no shawl but she wore it to the wedding with such pride
    acrylic's fine for blankets, let's have no snobbery on this page
    The bobble on the bobble hat is bigger than the baby.
    tangle of the year: four balls, one kitten, three hours
    Knitted a councillor for the postbox topper, you can tell it's you by the lanyard!
    hanging by a thread, that banner, and it says strength
    woolly thinking welcome, Wednesdays, church room, bring needles
    `,
  ),
  lines(
    'lines-jeers/birdwatchers-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    Great tit, and I don't mean the bird.
    You preen, you strut, you crap on the statue. Pigeon.
    He's a cuckoo in a chain: fat, noisy, raised by better people than himself
    the sort of booby that walks into patio doors
    she has a call like a rusty gate and about as much plumage
    Seen through binoculars, dull. Seen close, duller, with dandruff.
    Bird brained is unfair to crows, who can use a tool without becoming one
    a puffed up robin with none of the charm at Christmas
    what an old coot, bald on top and picking fights in the shallows
    `,
  ),
  lines(
    'lines-jeers/birdwatchers-harmless',
    { labels: [], direction: null },
    `
    great tits in the box again, seven beaks
    common gull, loud, stole my chip, respected
    A pigeon strutted the length of the chamber and abstained.
    Old coot on the canal has five chicks, red and bald and beautiful
    call like a rusty gate: that's a grey partridge, you lucky thing
    booby on the telly last night made me howl
    cuckoo heard at Wicken, first of the year, I got off the bike and cried
    Turkey escaped from the farm shop, goes by Gordon, very fast
    robin's been in the shed all week, won't leave, has opinions on the radio
    Crows using sticks in the car park, cleverer than the ticket machine.
    lesser spotted near the sluice, be quiet and be quick
    dull through binoculars, glorious up close, that's dunnocks
    bird scarer's going off at five in the morning, can you have a word?
    `,
  ),
  lines(
    'lines-jeers/posh-student-debater-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    bit thick for a Mertonian aren't we
    My tutor has a phrase for minds like yours, which is third.
    with respect, of which I have none, you're an intellectual puddle
    This house believes you're a bore
    Darling, the only thing you've read cover to cover is a menu.
    frightfully common little argument from a frightfully common little head
    who let the provincial polytechnic in
    She speaks the way supermarket sushi tastes
    point of information: you're an ass
    I've had hangovers that made a better case, and at least they left by teatime
    a 2:2 in human form, bless
    One can buy a gown, old thing, but one can't buy a clue
    you must be tremendous fun at other people's parties, from outside
    `,
  ),
  lines(
    'lines-jeers/student-debater-harmless',
    { labels: [], direction: null },
    `
    a 2:2 and a job at the zoo, happiest man in the year
    This house believes in naps. Carried.
    My tutor has a phrase for essays like mine, which is 'see me'
    point of information: the fire alarm is real
    supermarket sushi at midnight, thesis at dawn
    With respect, of which I've plenty, I think you've misread the second clause.
    first in the family, provincial poly, now I run the lab, ask me anything
    gown's borrowed, shoes are borrowed, clue pending
    the hangover made a better case for staying in than I did for going out
    Tremendous fun at the debate, even if our side got flattened.
    the menu was in Latin so I ordered by pointing
    I was an ass in last week's seminar and I've said sorry to her properly
    `,
  ),
  lines(
    'lines-jeers/bowls-club-and-pensioners-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    biased wood, him, always rolls toward the buffet
    You're not the jack, sunshine, you're the ditch
    Ninety next March and still quicker than this gormless stripling in a suit
    talks like his teeth are still in the glass
    Hearing aid off, best decision of the hustings, what a droning ninny she was.
    a hip replacement has more personality I've got two
    I've forgotten more than you'll ever know and I forget where I live most Tuesdays, you callow little squirt.
    he couldn't keep a green in his own nostril
    smarmy whippersnapper
    bowled a wrong un the day she was born, that one, and never came back up the rink
    Nice lad? Nice like cold semolina
    `,
  ),
  lines(
    'lines-jeers/bowls-club-and-pensioners-harmless',
    { labels: [], direction: null },
    `
    rolled toward the buffet all afternoon, couldn't help myself
    teeth still in the glass, apologies for that voicemail
    Ninety next March and I've a bone to pick about the kerbs, a small one, bring cake.
    hearing aid off for the fireworks, on for the raffle
    two hip replacements and a personality, all NHS
    I forget where I left the car most Tuesdays and then I remember I sold it.
    cold semolina, jam in the middle, school dinners 1948, the smell of it
    that whippersnapper of a physio had me up the stairs, I could kiss him
    we've the greenest green in the county, come and see, no heels
    in the ditch again with my last wood, story of my summer
    A stripling in a suit carried my shopping home, turns out he's our MP.
    `,
  ),
  lines(
    'lines-jeers/conspiracist-neighbour-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    sheep with a mortgage
    wake up you dozy puppet
    Ask yourself why nobody with half a mind defends you, then borrow half a mind.
    you're not even an important stooge, they've got you on the small strings
    NPC doctor, NPC haircut, NPC dog
    I saw through you in 2019, wasn't hard, you're glass with gravy on
    another muppet for the hand up the back, and look how the mouth flaps
    she believes what she's told by whoever told her last, the great soft cushion, arse marks and all
    Brain washed? Chance would be a fine thing, it'd need to be found and soaked first.
    blinkered carthorse trotting where it's pointed
    do your own research mate, start with a mirror, conclusion: pillock
    `,
  ),
  lines(
    'lines-jeers/conspiracist-neighbour-harmless',
    { labels: [], direction: null },
    `
    sheep on the mast road again, no theories, just sheep
    wake up, you dozy lot, there's an aurora!
    I don't believe a word of the official line on the bypass but I'll come to the meeting and listen
    puppet show at three, hand up the back of a badger
    ask yourself why the street lights are purple, I did, faulty batch, the council told me in an hour
    did my own research on damp. It's damp.
    The muppets on the float were the real star of the parade, flapping mouths and all.
    the carthorse at the museum wears blinkers and a straw hat, perfect gentleman
    glass with gravy on, that's my specs after Sunday lunch
    My neighbour thinks the drains are listening. We still do his shopping.
    I was wrong about the mast, I've looked at the readings, fair enough.
    `,
  ),
  lines(
    'lines-jeers/undertaker-and-florist-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    I've dressed livelier company
    She's a wreath with nobody to mourn
    A man so dull we'd have to check twice
    you're the carnation in life's garage forecourt bucket
    What a drooping ninny, even the lilies stand up straighter for a funeral.
    that's not gravitas it's constipation love
    `,
  ),
  lines(
    'lines-jeers/undertaker-and-florist-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    wilted, dropped, reduced to a pound, still made her smile
    I've dressed three Elvises this year and each was somebody's dad
    lilies out of the house if you've a cat please
    The carnation in the garage forecourt bucket proposed on my behalf, she said yes.
    a wreath shaped like a kettle, he'd have howled
    cold hands today, hearse heater's gone
    dull morning, black horses, bright hats, lovely send off
    we'd to check twice, two Margaret Joneses on one day
    silk flowers gather dust but she can see them from the bed
    constipation leaflets are on the left, condolences cards on the right, mind which you post
    `,
  ),
];
