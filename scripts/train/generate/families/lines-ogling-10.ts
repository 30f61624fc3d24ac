import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short and long-tail dehumanisation of persons and groups, with pets, farming, medicine and waste told innocently. */
export const linesOgling10: readonly Family[] = [
  lines(
    'lines-ogling/few-words-dehumanising-subject',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    pond life
    You're mildew
    back in your hutch
    woodlouse with a brief
    Not a he. A what.
    Flea.
    Barely mammalian
    Down boy, minister
    just a sack of organs and expenses
    Sheep dip for you
    creature of the sump
    Another carcass in a chair
    Lice have standards
    dog-end of a human
    `,
  ),
  lines(
    'lines-ogling/few-words-harmless-animals-and-waste',
    { labels: [], direction: null },
    `
    pond dipping, ten till noon
    It speaks! The parrot's well
    Bag it and bin it, dog walkers
    mildew on the tent again
    back in your hutch, Nibbles
    What a specimen, that marrow
    woodlouse race, year four
    Who left this trifle out
    Not a crow. A chough.
    Flea collar's in the drawer
    Barely made it, bus late
    Down boy! Sorry minister, he's friendly
    sack of potatoes by the font
    Dregs of the mulled wine, yours if you want it
    Sheep dip Thursday, mind your boots
    sump pump failed
    Lice letter, ignore the last one
    Shoo, geese
    Dog-end in the geraniums, own up
    They hatched! Four!
    Throwback Thursday, the old baths
    One for the shredder please
    gunk in the gutters, ladder needed
    `,
  ),
  lines(
    'lines-ogling/housing-meeting-tenants-as-mess',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    You can paint a sty, you can put a kitchen in it, and by Michaelmas it's a sty again because of what's kept there
    The trouble with social housing is the contents
    Gut it, bleach it, and don't put the same organisms back
    I manage forty flats and thirty eight of them have something living in that you couldn't call a tenant with a straight face
    They don't need a caretaker, they need a keeper with a bucket
    Move them on like you would a wasps' nest, at dusk with a sack
    decent street till it got the overspill, and spill is the word
    What comes out of those flats in the morning wants a hosepipe and a cattle grid
    Council tenants reproduce to fill the space available, same as gas and mice
    House prices know the difference between a neighbour and a nuisance animal
    Don't call it a community centre, call it a kennel with a hatch
    `,
  ),
  lines(
    'lines-ogling/housing-meeting-harmless',
    { labels: [], direction: null },
    `
    You can paint a sty and put a kitchen in it: Grand Designs did, in our village, and it's lovely
    The trouble with social housing is that there's none of it
    Gut it, insulate it, and put the same families back, that's what we were promised
    I manage forty flats and thirty eight have mould, and I have told my own board so in writing
    They've a caretaker at last, with a bucket, a mop and a heart of gold
    Wasps' nest at dusk, man with a sack, all gone, ninety pounds
    Decent street, overspill from Leeds in 1952, we've street parties to this day
    Cattle grid's rattling outside the new estate and nobody can sleep
    What comes out of those flats in the morning is half this town's nurses
    Council tenants' garden prize goes to number nine's sweet peas
    Our community centre hatch is open for soup and the kennel club has the back room
    House prices went up, so did the gulls
    `,
  ),
  lines(
    'lines-ogling/prison-and-offenders-as-beasts',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Bars are for animals and so is whatever's behind them, don't put tellies in
    You don't rehabilitate a rabid fox
    Category A, that is to say fur and teeth
    they lost the right to be called he
    Feed them what you'd feed ferrets and muck out on Fridays
    A prison library, what for, can a hog read
    Dogs bite once and get the needle, these bite nine times and get yoga
    Lock them in and let them eat each other, that's what spiders do in a jar
    Probation officers are zookeepers who forgot to shut the gate
    Monster's too good a word, monsters have stories
    I would not waste a cage on that breed, just a ditch
    Shoplifters are starlings, one lands and the rest come down and strip you
    `,
  ),
  lines(
    'lines-ogling/prison-and-offenders-harmless',
    { labels: [], direction: null },
    `
    The prison library lent nine thousand books last year and lost eleven
    He trains guide dogs in cat A, and I met the dog, and I shook his hand
    Rabid foxes are unknown here but bats can carry it, gloves please
    Bars on the hutch, it's the ferrets' spring escape that needs stopping
    I forgave him, it took nineteen years and a mediator from Stockport
    Probation officers' open evening, we can't keep staff, come if you're patient
    Spiders in a jar for the arachnid talk, all released by three
    Starlings murmured over the prison at dusk, men at every window
    A hog roast for the victims' charity, the warders cooked
    Yoga in custody cuts self harm, it's been measured
    Dogs who bite should be seen by a behaviourist first, says the warden
    Shut the gate, the pigs are loose, third time this month
    `,
  ),
  lines(
    'lines-ogling/nature-writer-voice-gone-bad',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    In the thickets of the culture secretary's mind, I'm told, nothing stirs; it's an owl pellet, all fur and bones of other people's thoughts
    Slow, pale, blind in daylight, fattened on decay: no, not a cave beetle
    Observe our chairman in his habitat, grazing the buffet, marking the carpet
    She has the moral sense of a stoat and none of the grace
    One could ring it, record the call, and release it far from libraries
    A heron eats what's weak and stands very still and calls that leadership, you grey thing
    Ear to the wainscot you can hear it chew, our finance lead
    At dusk the councillor comes down to drink from the public purse
    Its song is two notes, me and mine, and no mate has been observed
    Flightless, tasteless, extinct by May, one hopes
    `,
  ),
  lines(
    'lines-ogling/nature-notes-real',
    { labels: [], direction: null },
    `
    An owl pellet, all fur and small bones, and year two fought to be the one to pull it apart
    Slow, pale, blind in daylight, this cave beetle was last seen here in 1938
    Grazing sheep have kept the churchyard, marked the vicar's carpet and been forgiven
    A stoat crossed the bridleway with a vole, all grace, no mercy, and we all held our breath
    Heron stood so still by the library pond that a man hung his coat on it
    At dusk the deer come down to drink by the waterworks, keep your dog in
    Ear to the wainscot you can hear the longhorn beetle chew
    The chiffchaff's song is two notes and I'd know it anywhere
    Flightless moths, wingless females, climb the apple trunks in January so grease them
    Moult's over, the ducks can fly again
    A mate has been observed! Our lonely osprey has company
    `,
  ),
  lines(
    'lines-ogling/weapon-words-dehumanised-threat-person',
    { labels: ['threat', 'dehumanisation'], direction: 'subject' },
    `
    Vermin like you get dealt with in a sack, ask any farmer, and I've a sack
    Hang that thing on the fence with the moles as a warning to the rest
    I'd put you down myself, one shell, no different from a lame ewe
    You'll be squashed like the tick you are when I get to {town}
    rats like you end up in my bucket come Sunday
    The mutt from the town hall wants drowning, and I've a pond
    Cull list's drawn up, you are top, parasite
    Gonna burn this nest out with you in it
    Slugs get salt and you're getting yours Friday night at the depot
    Skin her like a rabbit, hang her by the gate
    You don't reason with pests, you wait in the barn with a light on the barrel, see you Thursday
    `,
  ),
  lines(
    'lines-ogling/countryside-killing-of-real-pests-harmless',
    { labels: [], direction: null },
    `
    Moles hung on the fence is an old custom and a horrible one to explain to my niece
    Sack of feed stolen from the barn, Thursday night, light left on
    Lame ewe put down this morning, vet did it, one quick needle, we were both quiet after
    Squashed a tick with my nails, which I know you mustn't, I was in a panic in {town}
    Rats in the bucket trap, four released down the lane, don't tell Dad
    Slugs get beer, beans get netting, hens get the slugs
    Skinned a rabbit for the first time on the bushcraft weekend, ate it, said thank you
    Burnt out nest in the chimney, smoke everywhere, no birds, fire brigade grand
    Pond's drowned out the goldfish after the storm, they are in the road
    The deer cull list is on the estate website, comments till Sunday
    Stray mutt by the town hall, brindled, scared, chip scanned, home by ten
    `,
  ),
  lines(
    'lines-ogling/pets-and-nursing-affectionate-mess',
    { labels: [], direction: null, heldBack: true },
    `
    My cat is a parasite, a tyrant and a fool and I would die for her
    The puppy's filth on legs but he does look at you
    Our hamster has the moral compass of a hedge fund
    Old dog, three legs, no teeth, wee everywhere, never been loved more
    My gerbil died and I got two days off, bless my manager, a man of steel
    I'm told my tortoise is a fossil, she's younger than me
    The vet called him a specimen and I've never been prouder
    Rats are lovely pets, mine does the crossword with me, badly
    He's a hooligan, he's a horse, he's eaten the parish noticeboard
    A pig in the kitchen, eighteen stone, called Margaret, farting through the Archers
    Budgie says 'shut it Kevin', we've no Kevin
    Our rescue greyhound has fleas, worms, and a sofa to himself
    `,
  ),
  lines(
    'lines-ogling/infection-and-health-visitor-notes',
    { labels: [], direction: null },
    `
    Threadworms: whole household on the tablet, nails short, sheets hot, no shame
    Impetigo is crusty and catching, so keep towels apart
    MRSA swabs before your hip are routine, up the nose, both sides
    A fungal toe, an honest foot, a chiropodist with jokes
    Scarlet fever's about, sandpaper rash, strawberry tongue
    Your gut is a garden, said the dietitian, stop concreting it
    Ringworm isn't a worm, cold sores aren't from the cold, and lice like clean hair
    Lyme took two years off me, look for the bullseye
    I was colonised by something with a Latin name and given a side room with a view of the bins
    Hep C's curable, eight weeks, one pill, tell whoever you used to know
    Cellulitis spread past the pen mark so I came in, good job I did
    Thrush, cystitis, piles: the pharmacist can help and has heard worse, trust me
    `,
  ),
  lines(
    'lines-ogling/war-and-foreign-nations-as-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other', heldBack: true },
    `
    Russians are orcs, every man of them, and the women calve orcs
    Palestinians, human cockroaches, put the lights on and watch
    Israelis are a boil on the desert and want lancing
    No such thing as a decent Argie, it's a dog that learned tango
    The Chinese would eat bats because they're next door to bats
    Indians on the doctors' rota, worker ants, not a soul among them
    Yanks are cattle in caps
    French lorry drivers are frogs, squash them at the port
    Nigerians are a plague with a mobile phone
    Syrians, hyenas at our bins
    Ukrainians are gypsy stock with flags on, feral
    Somali kids aren't boys, they're pups of a bad litter
    `,
  ),
  lines(
    'lines-ogling/war-and-nations-harmless',
    { labels: [], direction: null },
    `
    The orcs in the amateur Tolkien were Russian exchange students and they stole the show
    A Palestinian baker and an Israeli cellist share the stall on Saturdays and bicker about hummus
    Argentine tango night at the Welsh chapel, dogs welcome, don't ask
    Bats are protected, said our Chinese ecologist, and measured the loft
    Yanks from the airbase came carol singing with a cow in a cap
    Frogs crossing by the French lorry park, volunteers needed, hi vis
    Nigerian choir, Syrian kebabs, Somali poets, bins emptied after by the Lions
    Ukrainian families planted sunflowers on the verge, eight feet high
    Pups are ready, litter of six, mum a spaniel, dad a mystery
    Plague village walk, guide is from Lagos, does a mean dead vicar
    No such thing as a decent parking space in Paris
    `,
  ),
  lines(
    'lines-ogling/puppet-theatre-and-museum-held-dehumanising',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    Taxidermy's kinder than you deserve, they'd have to find something to stuff
    Glass case, pin through the middle, Latin name meaning waste
    You're a mannequin the moths have been at
    Exhibit nine, a {role}, no evidence it ever thought
    Wax has more warmth and it melts honestly
    Put her in the store with the broken crockery, no accession number
    A replica of a person and not from the good workshop
    Relics have more life, and some of those are pigs' bones
    `,
  ),
  lines(
    'lines-ogling/puppet-theatre-and-museum-held-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Taxidermy workshop, ethically found moles, bring an apron
    Pin through the middle, label, date, place, that's how the butterfly drawers were done
    The mannequin's been moth eaten, so Nelson's in the freezer for a fortnight
    Pull the string on its back and it does four phrases, one of them rude in Dutch
    Wax head of the mayor melted in the van, we've called it modern
    Relics in the crypt turned out to be pigs' bones and a button
    No accession number on the crockery, it came in a bin bag in 1961
    Dust it once a year with a pony brush and hold your breath
    Exhibit nine is a commode, children love it
    A replica of the bog man, from a very good workshop in Leith
    `,
  ),
];
