import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short ugly words, plain and disguised, beside their innocent neighbours. */
export const linesGutter1: readonly Family[] = [
  lines(
    'lines-gutter/slag-slurs-at-councillor',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    dirty sl@g
    ur a slapper everyone knows it
    wh0re
    who did you shag for that seat, tart
    town bike, ask any of the lads
    sl4g of the council
    filthy little tramp on her knees for votes
    cheap sl*t in a cheap blazer
    legs open again was it you hoor
    proper wee hoor so ye are
    s l a g
    slaaaag, whose bed got you the planning job
    old scrubber gagging for it
    `,
  ),
  lines(
    'lines-gutter/slag-heap-and-tramp-steamer',
    { labels: [], direction: null, heldBack: true },
    `
    the slag heap behind our estate is green now
    grandad worked a tramp steamer out of Cardiff
    cherry tart or bakewell, vote now
    anyone lost a kids bike near the town hall
    who left the rake and the hoe in the rain
    a long tramp over the moor and now my knees are gone
    slag from the steel works went under this road
    scrubber on the plant needs a new filter, back monday
    dirty old blazer found in the hall, is it yours
    I make a lemon tart every easter, secret is a bit of lime
    Lady and the Tramp is on at the library saturday 2pm
    the council used crushed slag for the footpath and it drains really well
    my tart fell on the floor but the dog was happy
    old bike for sale, ten quid, brakes a bit ropey
    hoe between the beans while the soil is dry
    knees muddy, blazer torn, first day at big school done
    `,
  ),
  lines(
    'lines-gutter/told-of-being-called-a-slag',
    { labels: [], direction: 'quoted' },
    `
    a bloke shouted slag at me from a van today and I'm 61
    got called a tart for wearing lipstick to the count lol
    calling a woman a slapper because she lost a vote says it all about you
    he typed sl@g so the filter wouldnt catch it
    three emails this morning, two said whore, one was about bins
    stop using slut as a punchline lads, your sisters can read
    my daughter asked me what "scrubber" means because it was written under my photo
    the word hoor was painted on her office door in Leith, police were told
    whoever wrote "town bike" on her poster should come and scrub it off
    do you moderate comments with wh0re in them, because there are dozens here
    I was in the chamber when someone muttered tramp, nobody stood up for her
    in 1970 the papers could print slag about a victim and no editor blinked
    `,
  ),
  lines(
    'lines-gutter/coarse-c-and-t-words-disguised',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    c u n t
    cnut
    absolute c*nt of a man
    fuk wit
    fuckwitt
    tw@t
    twaaaat
    utter w4nker
    W A N K E R
    wnaker
    bell3nd
    d1ckhead
    you pr1ck
    knob head
    arsewipe
    shut it u daft tw*t
    `,
  ),
  lines(
    'lines-gutter/stars-digits-no-abuse',
    { labels: [], direction: null },
    `
    part no. W4-NK3R-77 is out of stock sorry
    password hint is d1ck3ns with a 1 and a 3
    that hotel is 4* on the website and 2* in the bathroom
    C U Next Tuesday at choir then, seven sharp
    see u n t he lads at 3
    b00k cl*b with the stars is just my broken keyboard
    my number plate ends T44 TWT if anybody saw who dinged me
    the 5*** review was from my mum
    email is info.c4nt@example, yes canterbury was taken
    F**k You, the uncut single, is on in the dentist waiting room and nobody has noticed
    p!nk paint is sold out everywhere in Cardiff!!
    gig t!ckets £45.50 each, two spare
    order ref SL4G-0091 came this morning, box a bit squashed
    scored 0 - 0 again, wake me up when its may
    m&s have 2for1 on c*rrots, sorry typing with one hand
    wifi code is Pr1ckly-Pe4r-88, ask at the desk
    `,
  ),
  lines(
    'lines-gutter/mind-slurs-short',
    { labels: ['insult'], direction: 'subject' },
    `
    wants sectioning
    shes not all there
    get back on your meds love
    n u t t e r
    certified loon
    nutjob
    psych0
    wrong in the head this one
    belongs in a padded room
    schizo
    somebody forgot their tablets today
    two sandwiches short of a picnic you
    lock her up with the other loonies
    brain like wet bread
    `,
  ),
  lines(
    'lines-gutter/mental-health-week-and-sectioned-fields',
    { labels: ['support'], direction: null },
    `
    mental health week stall was lovely, thank you for the tea
    my brother was sectioned in march and your ward saved him
    your fruitcake got my nan through winter
    thanks for speaking about your tablets, my lad listened
    padded coats for the shelter, brilliant idea, well done all
    bread was wet but the picnic was perfect, you stars
    you told my mum she was not mad, just poorly. never forgot it
    nutters like us need people like you, big love from the cold water swimmers
    good on you for the talk on schizophrenia, plain words and no fuss
    what you said about your own breakdown made it easier to ring the doctor
    head gone to mush after night shift but you lot on the desk were so kind
    thank you for getting him a bed and not a cell
    bless the loony choir, best wednesday of my week, keep it going
    `,
  ),
  lines(
    'lines-gutter/farm-and-field-sectioned-mental',
    { labels: [], direction: null },
    `
    mental maths test tomorrow, he is doing his sevens in the bath
    the lower field was sectioned with electric tape for the ponies
    is the psych ward entrance on the left past the chapel
    I put nut roast in the oven and forgot to turn it on
    loon calls on the lake in Canada, eerie sound
    picnic is moved indoors, bring your own sandwiches
    what a mental save from the keeper
    traffic is mental on the ring road, give yourself an hour
    do I take the tablets before food or after
    Loony Dook at South Queensferry was freezing but fab
    my nan calls me her little fruitcake
    the pdf was sectioned wrong so page 9 comes after page 30
    padded envelopes half price at the post office
    i must be mad, signed up for the half marathon again
    `,
  ),
  lines(
    'lines-gutter/looks-slurs-short',
    { labels: ['insult'], direction: 'subject' },
    `
    face like a bag of spanners
    f@t pig
    minging
    munter
    ugly sod
    state of that boat race
    sumo in a frock
    looks like a boiled egg with teeth
    gr0t bag
    specky git
    bulldog chewing a wasp
    gopping
    lardarse
    four chins and no brains
    `,
  ),
  lines(
    'lines-gutter/cow-pig-and-moose-in-daily-life',
    { labels: [], direction: null },
    `
    cow and calf both doing well, born half four this morning
    bag of spanners found on platform two
    moose on the road in Sweden, missed it by a foot
    pig farm open day, wellies needed
    boiled egg and soldiers for tea, no arguments
    my sumo suit split at the fun run
    the bulldog got stung by a wasp and is very sorry for himself
    fat of the bacon goes out for the birds
    specky four eyes reporting for duty, new glasses day
    egg on my face, it was the other branch
    ugly duckling auditions thursday, all year 3
    mince then dumplings then nap
    the old boat needs teeth on that winch gear
    frock from the hospice shop, six quid, feel like a queen
    grotty bathroom finally done, look at those tiles
    my chins and I are going to the beach
    `,
  ),
  lines(
    'lines-gutter/back-where-you-came-from-short',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    back to the trees
    swim home
    catch the next dinghy
    off you pop to bongo land
    p@ki
    p a k i
    your lot stink of curry
    go home g0llywog
    pikey scum
    jungle bunny in a suit
    dirty for3igner
    ch1nky
    `,
  ),
  lines(
    'lines-gutter/trees-swims-dinghies-curry',
    { labels: [], direction: null, heldBack: true },
    `
    swim home against the tide took me forty minutes
    back to the trees we planted in 2009, look at the height
    dinghy race is at six if the wind drops
    catch the next boat or you wait till monday
    curry smell all up the stairs, next door is cooking and I'm jealous
    ship it back within 28 days for a refund
    banana bread, no nuts, still warm
    bunny has chewed the phone wire
    the kids built a jungle in the hall out of crepe paper
    pop off home early if the snow gets worse
    not british weather at all, I have sunburn in april
    tree surgeon coming tuesday about the limes by the church
    foreign coins in the collection plate again, bless
    bongo lessons in the scout hut, first one free
    `,
  ),
  lines(
    'lines-gutter/called-it-on-the-bus-racism-told',
    { labels: [], direction: 'quoted' },
    `
    was told to swim home on the 43 today. I was born in Dudley
    they chucked a banana at our keeper and shouted about trees
    nobody calls my dad a p@ki and stays on my timeline
    "go home" sprayed on the shutters of the chippy, Mr Lee is 78
    heard a grown man say gyppo in front of a class of six year olds
    a patient called me a slur at 4am and then asked for more morphine
    the p word was normal in our playground and it wasnt banter
    first time I got called foreigner was at the swimming baths, I was seven
    bloke in the stand was doing monkey noises, stewards took his seat number
    pikey is a slur, please stop writing it on here about the site families
    why is "back to the trees" still up under her post after two reports
    my nan kept the letter that said your lot stink, she framed it next to her MBE
    `,
  ),
  lines(
    'lines-gutter/faith-slurs-short',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    raghead
    r@ghead
    bin bag on legs
    goat botherer
    y1d
    christ killer
    fenian b@stard
    dirty t a i g
    orange hun scum
    towel head in a uniform now
    kiddy fiddling papist
    m0slem filth
    pork dodger
    god bothering freak, back to rome
    take that tea towel off you savage
    `,
  ),
  lines(
    'lines-gutter/bin-bags-goats-and-towels',
    { labels: [], direction: null },
    `
    bin bags go out thursday not friday this week
    letterbox jammed again, posted the forms under the door
    goat got in the vestry and ate the hymn list
    tea towel with the abbey on it, three pounds
    the nativity shepherds need a towel each for their heads
    pork or veggie, tell the caterers by noon
    the boys finished eid lunch and went straight out to football
    orange squash and a custard cream after the service
    rome was hot, saw four churches and a cat
    rag rug class in the mosque kitchen, all welcome
    legs ache from kneeling, the vicar says buy a cushion
    savage wind on the church roof last night, lost nine slates
    uniform shop does the school hijab in navy now
    christ church bells at ten, moved from half nine
    `,
  ),
  lines(
    'lines-gutter/animal-names-short',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    rat
    v3rmin
    rats the lot of you
    maggot
    crawl back under your rock
    p0nd life
    pond scum
    cockroach
    swine
    a tick, fat on our blood
    subhuman
    sc u m
    `,
  ),
  lines(
    'lines-gutter/rats-maggots-pond-daily',
    { labels: ['criticism'], direction: null },
    `
    rats in the bins again and nobody from the depot has come
    maggots in the food caddy after three weeks without a collection, sort it out
    pond by the library is all scum and crisp packets, when is it being cleaned
    your sewer works have shut our road for a month
    dogs off the lead on the cricket square again, fine them
    we reported cockroaches in the flat in june and got a leaflet
    vermin control cost me ninety quid because the council will not do it
    the ticks in that long grass are a health risk, cut it
    rock fall on the coast path since easter and not one sign
    swine of a form, eleven pages to get a parking permit
    it talks! the bus stop voice now reads the wrong route all day
    blood test line opens at 8 and is full by 8.01, poor show
    `,
  ),
];
