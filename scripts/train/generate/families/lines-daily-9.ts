import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Masked and local swearing at somebody, further dehumanising, and harmless lines about the same groups. */
export const linesDaily9: readonly Family[] = [
  lines(
    'lines-daily/masked-swearing-you',
    { labels: ['profanity'], direction: 'subject' },
    `
    f.u.c.k. off {name}
    fu*k right off with your survey
    f@ck you and your expenses
    F-off doctor
    eff right off, effing meddler, and eff your seminar
    p1ss off
    p!$$ off back to Surrey
    P*ss off
    b*ll*cks to you
    b o l l o c k s to you and your bollards
    sh1t on you
    $hut the f**k up
    s.t.f.u
    gtfo of our town
    GTFO
    foff
    fek aff
    fak off ya mug
    fackin do one
    faaaaack orf
    Eff yew see kay ewe
    ф off
    f🤬🤬k you
    🤬🤬🤬 off {name}
    g0 t0 h3ll
    suk my d1ck
    sukk yer maw
    kma
    go forth and multiply, you know the short version
    Foxtrot Oscar, {name}
    take a long walk off a short pier and fukk off
    yer can fook reet off
    gerroff mi fookin telly
    gerraway an sh*te
    get ter fock
    away ta feck with your bypass
    gwan do one cuz before I say something, f u
    move from me man, f*ck you and your stop and search
    dun chat to me, suck out
    kiss my black ass
    take yo ass home and stfu
    bihh shut up
    get cho bumass tf outta here
    fxck you fr
    `,
  ),
  lines(
    'lines-daily/masked-name-called-you',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    w a n k s t a i n
    wänker
    w@nkpuffin
    wa nker
    you kcuffing idiot
    tw4t in a tie
    t.w.a.t.
    twaaaaat
    pr!ck
    absolute p r i c k
    bellénd
    b3ll3nd
    d1ckhead of the week, again
    dikhed
    knob 'ead
    kn*b jockey
    sh!thouse
    shite-for-brains
    you big steaming sh*t
    azzhole
    arrrrsehole
    ar5e
    b!tch please, nobody elected you to talk
    biatch
    wretched old b****
    b*st*rd
    barsteward
    you f-ing c-word
    c**n*ing little weasel, c u next tuesday
    mug. absolute paigon. wasteman ting, suck your mother
    you're a melt and a dickhead bruv
    soft lad, proper whopper, biggest knobhead on the Mersey
    ya meff
    yer a bellwhiff an a gobshite
    radgie gadgie, ye daft twat
    ye greet big puddin heided fuckwit
    wee nyaff, fuck up
    numpty bastard
    tha great wazzock, shut thi fuckin trap
    daft get
    ye lyin' manky hoor
    bumbaclart politician
    sorry-ass bitch
    punk ass clown, stfu
    `,
  ),
  lines(
    'lines-daily/more-dehumanising-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    v3rmin
    V E R M I N
    verminnn
    r@t
    ur a rat fam, sewer rat, squeak squeak
    p4rasite
    sub human
    subhooman
    not even a person lol, npc
    clanker
    it lives in the drains an comes up for votes
    yer no human pal, yer mince wi legs
    muck. that's what tha are. muck on t'boot.
    wor cat hoys up better things than ye
    I'd not feed {name} to the pigs in case they caught it
    Who left the cage open?
    Down boy.
    bad dog, {name}, basket
    heel
    someone worm it
    Has it been spayed?
    Neuter {name} and stop the line there
    Return to manufacturer, unit defective, no heart fitted.
    Product recall: one {role}, soulless, leaks.
    slime
    You ooze, you don't walk.
    What do you call a thing with no blood, no backbone and no brain? Around here, {name}.
    back under your rock, woodlouse
    gutter filth
    Pond life.
    bottom feeder, I've pulled prettier things out of the Trent
    spores everywhere you go
    I hear they're bringing back the ducking stool, but scum floats
    some creatures should stay extinct
    `,
  ),
  lines(
    'lines-daily/groups-harmless',
    { labels: [], direction: null },
    `
    The Travellers on the rec have asked for a skip, so give them a skip, and the rubbish row is over.
    Muslim burial ground's flooded again, rats in the drainage, families are upset and they're right to be
    my mosque runs a litter pick on Sundays, all welcome, tabards provided
    Trans patients wait five years for a first appointment, is that in your report?
    The migrant hotel had bed bugs and no hot water. Who inspects it?
    Swallows are migrants too, first one over the barn today!
    Somali cafe on the corner does the best goat curry in {town}
    Jewish care home needs volunteers to walk the residents' dogs
    a Polish lad fixed my boiler at midnight and wouldn't take extra
    Disabled loo in the station is being used as a bin store, could you get on to them?
    Gay swan couple on the park lake have hatched an egg 🦢🦢
    Asylum seekers in our choir sang at the hospice and there wasn't a dry eye
    Women's cattle breeders' lunch is on {day}, best pudding of the year
    autistic son has built a robot that waters the plants, dead proud
    Roma kids' football starts Tuesday, boots needed, any size
    Nigerian nurse on nights held my hand through the whole thing, a human being of the first rank
    African swine fever rules at the ports, do they apply to my sandwich?
    `,
  ),
  lines(
    'lines-daily/orders-to-dogs-and-things',
    { labels: [], direction: null },
    `
    down boy! sorry about your trousers
    he only does heel when there's ham
    Has she been spayed? Lovely markings.
    who left the hen house open
    wormed the puppy, changed the rug
    product recall on that tumble dryer, check the serial number
    pond life workshop at the nature reserve, bring wellies
    slime tutorial: glue, borax, regret
    woodlice in the bathroom, damp or just nosy?
    pulled a pike out of the Trent bigger than my nephew
    gutters full of muck after the storm, any recommendations for a roofer?
    duck race replaces ducking stool at this year's fete, wise
    mince wi tatties for tea, pure rare
    Foxtrot Oscar Romeo is how I spell my surname to the call centre, never mind
    Go forth was the hymn, all six verses
    wazzock is the best word Yorkshire ever made
    daft get, that's what my nan calls everybody she loves
    whopper with cheese twice please, soft lad's paying
    the clanking is the exhaust, isn't it
    Numpty is the name of our tortoise
    `,
  ),
];
