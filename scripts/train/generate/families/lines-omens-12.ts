import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens12: readonly Family[] = [
  lines(
    'lines-omens/tv-quiz-and-ballroom-fans-of-him-them',
    { labels: [], direction: null },
    `
    they murdered that waltz and I've watched it four times
    he's out for revenge on the quiz tonight after last week
    My nan would kill for tickets to the final
    someone's going home tonight and I am scared it's our Bev
    She slayed in that green dress, judges were gunned for by the crowd when they gave a six lol
    the chase is on and the whole family is shouting at the telly
    He died on stage at the Empire, no laughs at all, tells it beautifully himself
    knock them dead tomorrow kid
    our team got slaughtered in the pub quiz by a table of nuns
    shoot me now, I said Belgium
    Destroy the tape, my dancing is a crime against my mother
    i'd take a bullet for that dog on the weather
    we will crush Lancashire at tiddlywinks and you may print that
    if he drops that baton once more I'll scream
    hit me with your hardest question about trains
    `,
  ),
  lines(
    'lines-omens/jewish-school-and-irish-club-crowd-threat',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    jew school on the hill needs a van through its gates at home time
    The Irish club is full of tinkers and tonight it's going to be full of smoke
    shoot every chinese in that takeaway they brought it here
    I'd bring back the camps for them, Jews first and whoever hides them second
    welsh filth get over the bridge before we chuck you off it
    kill all scots under that flag
    Any Black lad on our pitch is leaving without his legs and the ref can write that in his book.
    russian kids in our school should get beaten daily until they all go home
    Rabbi walks to shul at eight. Lads in cars, you know what to do with one of them
    gypsies on the showground again so torch the caravans with the brood inside
    Japs, Chinese, who cares, one of them gets a hiding from me on the train every week till the rest take the hint
    give the Hindus a proper massacre this time
    bloody English incomers, burn them out of every cottage in the valley
    `,
  ),
  lines(
    'lines-omens/jewish-school-and-irish-club-town-life',
    { labels: [], direction: null },
    `
    jewish school on the hill has a van for sale, one owner
    The Irish club was full to the doors tonight and my feet are in bits
    shot glasses gone from the takeaway counter, Mr Chen thinks it was the hen party
    I met a woman of ninety who came out of the camps, and the Jewish school heard her in silence
    welsh cakes for the walkers going over the bridge
    kilted Scots under a huge flag dancing in the fountain, fair play
    Our Black captain was told he would leave the pitch without his legs, and the club has banned the man for life.
    russian kids in our school made a film about home for the fair
    Rabbi walks to shul at eight and waves to all the cars
    travellers on the showground set up a first aid tent when the marquee fell
    Japanese students on my train taught me to fold a crane
    the Hindu temple gave five thousand meals in the flood
    incomers or not, the cottages in our valley need people in them all winter
    `,
  ),
  lines(
    'lines-omens/short-blunt-threats-mixed',
    { labels: ['threat'], direction: 'subject' },
    `
    ill end you
    You're next.
    ur getting jumped
    we will find you
    expect company with bats
    I'm going to hurt you, soon.
    count your days mate
    your time is nearly up, tick tock
    run while you can
    you will be stopped, permanently
    gonna bury ya
    Prepare to meet your maker, councillor
    watch ur back outside school
    I'll have your eyes
    `,
  ),
  lines(
    'lines-omens/short-plain-everyday-mixed',
    { labels: [], direction: null, heldBack: true },
    `
    ill end up in the wrong queue again
    You're next, window four please.
    we are getting jump leads
    we will find you a chair
    expecting company so I hoovered
    I'm going to hurt tomorrow, ten miles!
    count me in mate
    time is nearly up, two questions left
    run while it's dry
    stopped permanently, the church clock
    gonna bury the cable on Monday
    Prepare your own sandwiches, councillors
    watch the kids outside school
    I'll have your leftovers
    `,
  ),
  lines(
    'lines-omens/idioms-of-killing-at-home-and-work',
    { labels: [], direction: null },
    `
    my mum is going to kill me, I've dropped her good teapot
    I could murder a curry
    if he leaves his wet towel on my bed once more I swear
    this hill will be the death of me
    deadline is Friday and we are dead on our feet
    You'll be the death of me with these puns, please never stop
    boss will have my guts for garters if the vans late
    shot myself in the foot there by replying all
    killing time at Crewe, as one does
    She knocked em dead at the school concert, my own daughter on the cornet!
    I'd kill for legs like yours at your age, Doreen, and you still ride to bingo
    heads will roll, said the cabbage to the lettuce
    the suspense about this cake is slaying me
    drop dead gorgeous that view from Kinder
    over my dead body will we have beige in the kitchen, said dad, in beige
    `,
  ),
  lines(
    'lines-omens/jokes-that-turn-nasty-office-wit',
    { labels: ['threat'], direction: 'subject' },
    `
    only joking. or am I. lock your door anyway
    Killing you would be murder, and murder would be such fun.
    lol imagine ur face when the brake pedal goes all the way down
    Not a threat, treat it like a weather forecast: bruises, spreading from the west, heavy at times over your ribs.
    knock knock whos there, me, with the lads, and an axe
    how many councillors does it take to fill a skip? we're going to find out starting with you
    my horoscope says i will meet a tall stranger and batter him. you're tall
    roses are red, your hall carpet soon will be too
    Heard a good one about you. It ends with a hearse.
    haha ur gonna look so funny upside down off that bridge
    what's black and blue and sings on Songs of Praise? you, come sunday
    I am told laughter is the best medicine. Pity, since you'll be needing a surgeon.
    my new years resolution is to stop hitting people after you
    bingo! two fat ladies, one broken nose, guess whose
    `,
  ),
  lines(
    'lines-omens/swimming-pool-and-leisure-centre-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    close our pool and well teach you to hold your breath
    hope the lifeguards nowhere near when you go under
    Sauna door jams sometimes. You'd be amazed how long a manager can shout before anyone hears.
    my brother boxes at your gym and he's looking for a moving bag, you're it
    you go to aquafit on thursdays with a bag full of towels and no idea who's in the next cubicle
    I will drop a dumbbell on your head from the balcony if you cancel that class again
    somebody drain the deep end and then push her off the top board
    chlorine burns dont it. find out
    Tell my wife she cant bring the kids in again and i'll drown you in six inches of footbath
    he wants kicking till his whistle comes out the other end
    one more email about verrucas and I'll come down there and take your toes off
    they should lock that centre with all the staff in and let the water rise
    You have a membership list. I've a membership of my own, and we are meeting about you on Sunday
    `,
  ),
  lines(
    'lines-omens/swimming-pool-and-leisure-centre-chat',
    { labels: [], direction: null },
    `
    close your mouth and hold your breath, then push off, the teacher says
    lifeguard was in before she went under, took two seconds
    sauna door jams, please use the left one till the man comes
    my brother boxes at your gym, is it open on bank holidays
    aquafit on Thursdays is full of gossip and I never miss it
    dropped a dumbbell on my own foot, two toes gone purple
    they drained the deep end and found nineteen goggles and a wedding ring
    chlorine burns my eyes so can the little pool be checked
    taught the kids to tread water in their pyjamas today, screaming with laughter
    He blew his whistle so hard it fell in
    Email about verrucas went to every school in Fife by mistake.
    the whole street learned to swim there, three generations
    I nearly drowned at that lake at nine, so yes, pay for the lessons
    `,
  ),
  lines(
    'lines-omens/calls-on-a-mob-in-town-square',
    { labels: ['threat'], direction: 'other', heldBack: true },
    `
    everyone to the town hall NOW and bring something to throw
    They won't listen to petitions, they'll listen to bricks. Seven o'clock, fountain.
    who wants to help me pull the mayor out of his car
    Burn the clinic down tonight and dance round it
    if every dad on this page came with a hammer there'd be no more of them
    share this with anyone who has a van, a bat and a clear evening
    time to hang the traitors in Queens Square, rope is on me
    Don't talk to the journalists. Break their cameras first and then the hands that hold them.
    why are we not storming the studio, theres only two old boys on the door
    take the bailiffs round the back and give them a taste
    Smash the surgery up, staff and all, then perhaps they will answer a phone
    make them afraid to go shopping, afraid to fetch their kids, afraid to put a light on. start tonight
    first lad to flatten the referee's house with a digger gets drinks for life
    `,
  ),
  lines(
    'lines-omens/meet-in-the-town-square-peaceful',
    { labels: [], direction: null },
    `
    everyone to the town hall now, the peregrines have hatched
    they will listen to petitions if enough of us sign, so pens at seven by the fountain
    who wants to help me pull the mayors soapbox cart
    light em up boys, switch on is at five and the tree is enormous
    dance round the fire tonight, clinic fundraiser, hot dogs
    if every dad on this page came with a hammer we'd have the playground built by noon
    share this with anyone who has a van and a free evening, sofa to shift
    hanging baskets in Queens Square were tipped over, come and replant
    don't talk to the journalists till the family have been told please
    Two old boys on the studio door know everybody by name.
    take the prams round the back, the ramp is broken
    Smashed my phone at the surgery and the nurse lent me hers
    first lad to flatten a molehill gets a drink from the groundsman
    bring something to throw, dads against wellies, it's the fun day
    `,
  ),
  lines(
    'lines-omens/ex-partner-of-a-refuge-worker-and-teacher',
    { labels: ['threat'], direction: 'subject' },
    `
    tell her i said I'm coming for whats mine, and you can stand aside or not
    You think a court order stops a bullet, miss?
    Hide my wife from me and I'll find out who hides yours.
    hope youre ready to die for somebody elses kids
    that new boyfriend of yours, does he know hes being followed to work
    you took her in so ill take you out
    She'll be back with me by Sunday, or there will be no her, and no refuge neither
    u took my boys. i dream about ur neck
    Every judge, every social worker, every do-gooder with a lanyard in that building, I've got a bullet with each name.
    if i cant see them nobody will. put that in your file
    quiet little cottage youve moved to. you can hear the gravel can't you
    She's mine till one of us is in the ground and you're helping me choose.
    the locks are new but you're the same stupid woman who sleeps with the window open
    `,
  ),
  lines(
    'lines-omens/separated-families-and-help',
    { labels: [], direction: null },
    `
    tell her I said I'm coming for the kids at four as agreed
    Court order says alternate weekends and we both stick to it.
    if you are hiding from someone who hurts you, ring the helpline, they can find a bed tonight
    new boyfriend of mine followed the recipe and it was edible
    she took the boys to the seaside and sent me the sand in an envelope
    he is back with his mum till Sunday, misses the dog
    Our social worker took off her lanyard, rolled up her sleeves and washed up
    my ex threatened to kill us both and the police had him in custody by tea, so please do make that call
    quiet little cottage we moved to, you can hear the owls
    The locks are new and a lady from the council fitted them for nothing.
    I dream about my boys when they're at their dads, silly isn't it
    Ten women in that building and one kettle, could anyone spare another
    you can apply for an order to stop him coming near the house, the form is free
    `,
  ),
  lines(
    'lines-omens/allotment-and-village-hall-grudges',
    { labels: ['threat'], direction: 'subject' },
    `
    your shed, your beans, your ribs, in that order
    Took my plot off me after thirty years. There's a lot you can do to a person with a spade, chairman.
    give the key back or lose the hand
    hope you strike a gas main with that fork
    You've a bad heart, haven't you, Geoffrey. A sudden bang behind you on a dark morning could finish it.
    im going to feed you into the shredder with the hedge cuttings
    vote me off the committee and see whos found in the water butt
    she wins that onion cup again and i swear she'll be wearing it
    The scarecrow won't be the only thing hanging on plot 9
    they want their greenhouses doing at night while they're asleep in bed, then the beds
    poison in the cordial, whole committee, one sip
    You'll rue the day you locked me out of that hall, my dear, and it will be a day quite soon, and you won't be alone in the kitchen when you think you are
    `,
  ),
  lines(
    'lines-omens/allotment-and-village-hall-gossip',
    { labels: [], direction: null },
    `
    your shed, your beans, your rhubarb, I'm jealous of the lot
    Thirty years on the same plot and a spade older than me
    bent over the leeks all day and my back has gone
    give the key back to Maureen when youve locked up
    struck a water pipe with my fork and soaked the chairman
    Geoffrey's had his heart bypass and sends his love, no digging till March
    hedge cuttings go in the shredder on Saturday, goggles on
    vote for the committee is on the 8th, nobody wants to be treasurer
    she wins that onion cup every year and I'd swear she sings to them
    scarecrow on plot 9 looks just like the old headmaster, gave me a turn
    greenhouses want doing before the frost, all hands
    too much sugar in the cordial, whole committee buzzing
    locked out of the hall again and the WI were stuck in the kitchen with the sponge
    `,
  ),
  lines(
    'lines-omens/train-and-airline-staff-menaced',
    { labels: ['threat'], direction: 'subject' },
    `
    guard put me off at Didcot so ill put him off this earth
    Ticket inspectors fall between platforms sometimes. It's the crowds.
    hope your next flight hits a mountain with you serving the drinks
    cancel my train, ill cancel you
    kick the conductor off at ninety mph
    My suitcase better turn up or I am coming to the desk with something sharper than a complaint form
    that girl at the barrier needs her face shutting in it
    they announced delays in a cheery voice, someone cut his tongue out
    get on the tracks and lie down or let me help you
    ur pilots should be handed to us in the car park for half an hour, no belts, no braid
    You clamped my dad's wheelchair in the hold. I will clamp your head in something.
    `,
  ),
  lines(
    'lines-omens/train-and-airline-trips',
    { labels: [], direction: null, heldBack: true },
    `
    guard put me off at Didcot as I'd slept past Oxford, then rang my wife for me
    mind the gap, my glove fell between the platform and the train
    flew over a mountain with the sun coming up, cried into my drink
    wrote down that stewardess's name so I could thank her
    cancelled train, made four friends
    suitcase turned up with a different handle and a cheese in it
    The girl at the barrier let me through with a tuba.
    he announced the delay in a cheery voice and sang us to Wigan
    please stay off the tracks, a lad of fifteen was killed at our crossing last spring
    pilot came out and showed my son the map, no belts no fuss
    crew bus went without the crew lol
    A man who threatened to punch a conductor has been banned from every service for five years
    wheelchair went in the hold and came back perfect, hurray
    lost my head over a missed connection, sorry to the lady at the desk
    `,
  ),
];
