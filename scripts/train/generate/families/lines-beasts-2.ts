import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts2: readonly Family[] = [
  lines(
    'lines-beasts/benefit-claimants-kind',
    { labels: ['support'], direction: null },
    `
    claimants are people plain and simple
    Called a leech at the checkout for having a disability card. I cried in the car
    nobody lies about all day on PIP, try the form once
    people on universal credit are somebody's mum
    The food bank queue had a nurse, a soldier and my old teacher stood in it
    feed one family and you see what it means, thank you to the pantry
    I work fifty hours and I still claim, and I am not a parasite whatever the paper says.
    Well done for saying that poor people are not waste
    scroungers? vermin? please dont talk of neighbours like that
    Round our estate you see folk come out at noon with a bag of shopping for the lady who cant walk
    homeless lad in the doorway has a name, its Craig, and he likes his tea with three sugars
    single mums on that street ran the whole street party
    When the council hosed the doorway, the vicar went and brought him in. That is what human looks like.
    its a good society that carries its sick, and you carry yours councillor
    Long term sick here. Your kindness at the hearing got me through.
    `,
  ),
  lines(
    'lines-beasts/police-disease',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a disease with a badge
    walking cancer
    Officer? Open sore more like
    she spread through that department like damp rot
    get the bleach out, chief constable is here
    what a pustule of a man
    Our area commander is what you catch when you dont wash your hands.
    i had shingles that I liked better and shingles had more personality as well as more right to be on this planet
    A boil on the backside of this town and it is high time somebody lanced it, Superintendent
    youre the mould in the bread luv
    There was no policing here before he came and now theres an infection with a car allowance
    plague rat in a hi vis
    wipe her off the door handle and spray twice
    `,
  ),
  lines(
    'lines-beasts/police-illness-real',
    { labels: [], direction: null },
    `
    my uncle has a disease nobody can spell
    walking for cancer research on sunday, sponsor me
    Officer helped dress the open sore on a swan at the lake
    damp rot spread through the back wall, whole department moved upstairs
    get the bleach out, mock exams done and bathroom is next
    what cream do you use for a pustule on the chin
    Our area commander reminded the cadets to wash their hands after the farm visit.
    i had shingles at forty and it was far worse than having my two children, get the jab if they offer it
    cant you take something for hay fever, tablet or spray
    A boil on the backside kept my brother off work for a week and he tells everyone at parties
    mould in the bread again, third loaf from that shop
    contagious for five days, the leaflet says, so no swimming
    There was no infection in the wound and the PC who bandaged him got a card from us
    plague exhibition at the museum, rat masks for the kids
    wipe the door handles and spray twice, norovirus is on ward 4
    `,
  ),
  lines(
    'lines-beasts/machine-object-her',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    shes a robot in a skirt
    You are a printer with hair
    The vicar is a speaking doll somebody winds up on sundays.
    youre a coat stand with a salary
    has anyone checked the batteries on this minister
    Not a woman, a vending machine. Put a lobbyist in and out comes a speech
    that presenter is furniture
    an appliance reading an autocue
    Take her to the tip with the fridges and the old mattresses, see if the lads there can strip anything useful out.
    i have owned kettles with more feeling than you
    hes a tool and I mean an object, you use him and put him in the shed
    No need to say please to it. It is a mouthpiece made of wood and wire with a bbc pass hung on it
    headteacher v2.0 still no heart fitted
    empty bottle, someone recycle her
    `,
  ),
  lines(
    'lines-beasts/machine-object-real',
    { labels: [], direction: null },
    `
    my niece built a robot in a skirt for the fair
    You need a printer with wifi for that
    unplug it, wait ten seconds, try again
    faulty unit sent back twice now
    The museum has a speaking doll somebody winds up on sundays.
    coat stand going free, collect from Leith
    has anyone checked the batteries on the smoke alarm in the hall
    Not a shop, a vending machine. Put a pound in and out come fresh eggs
    that presenter bought our old furniture at the auction
    an appliance repair cafe is on at the library saturday
    Take the fridges and the old mattresses to the tip before four, the lads there will help you lift.
    i own a kettle that sings and I have feelings for it
    hes good with a tool, built the whole shed himself
    No need to say please to the smart speaker but my gran does, every time, and thank you as well
    headteacher brought her robot vacuum to assembly
    empty bottle bank at last, thank you council
    `,
  ),
  lines(
    'lines-beasts/teens-on-bus',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    teenagers on the 14 are feral
    Schoolkids = chimps with phones
    put them in a pen till theyre 20
    little savages, should come with a keeper
    The top deck was a monkey house, droppings and all
    that year 9 lot arent children they are gremlins and they hunt in packs
    Whoever runs this bus, please buy cages. The creatures from the academy were loose again at half three.
    youth today is scum on a pond
    hoodies outside greggs like hyenas round a bin
    Kids? No. Kids wash. These are things that kids turned into.
    We had a rat problem behind the shops and then the skate park opened and the rats looked clean
    I taught for thirty years and by the end I could not see a face among them, just mouths, wanting, like grubs in rotten fruit
    spray the bus shelter, the wildlife from the comp have nested in it
    they grunt they rut they eat, thats a teenager
    `,
  ),
  lines(
    'lines-beasts/teens-on-bus-fond',
    { labels: [], direction: null },
    `
    teenagers on the 14 gave up their seats
    Schoolkids made a chimp out of cardboard
    put them in goal till theyre tired
    little monkeys ate every biscuit, bless em
    The top deck was singing all the way to the monkey sanctuary
    that year 9 lot are a handful but they planted the whole bed
    Whoever runs this bus, please put more on. The kids from the academy get left at half three.
    youth club needs a new pond liner
    hoodies outside greggs helped me find my cat
    Kids? Wash? Mine treats soap like poison, I love him dearly
    We had a rat problem behind the shops and the skate park lads were the ones who reported it
    dont feed the gulls and they wont come back
    I taught for thirty years and I still know every face, I met one in the butchers today and he has four of his own
    bird nested in the bus shelter, drivers have put up a sign
    they grunt they sleep they eat, and then one day they hug you, thats a teenager
    `,
  ),
  lines(
    'lines-beasts/pest-control-advice',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    someone ring rentokil about this councillor
    Have you tried putting traps down for her?
    bit of poison foam in the letterbox of the office should shift an infestation like him
    You need an exterminator not an election
    newspaper and a firm hand, thats how you deal with what runs our library
    If you see one MP theres forty more behind the wall
    Advice to the trust: put a cat on the board, it would have had this chairwoman by Christmas.
    wear gloves before you shake his hand
    Lift the carpet in the mayors parlour and you will find her eggs
    My dad was a ratcatcher and he would have known what to do with you in five minutes flat
    `,
  ),
  lines(
    'lines-beasts/pest-control-real',
    { labels: [], direction: null },
    `
    call pest control, wasps in the nursery roof
    someone ring the council about this nest
    Have you tried putting traps down by the compost?
    bit of foam in the gap round the pipe should shift the mice
    try salt on the path, works on most ice
    You need an electrician not a plumber
    newspaper and vinegar, thats how you clean what I call a library window
    keep raw chicken away from salad
    If you see one ant theres forty more behind the wall
    Advice to the trust: put a cat in the barn, ours had the lot by Christmas.
    dont let swifts be blocked out, once they nest its against the law
    wear gloves before you pick up the hedgehog
    Lift the carpet and look for moth eggs along the skirting
    My dad was a ratcatcher on the docks and he taught me to whittle in five minutes flat
    put a glass over the spider and slide some card under
    fly paper in the tearoom please, its June
    `,
  ),
  lines(
    'lines-beasts/racial-animal-slurs',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    they live like animals, them gypsies
    Muslims are a virus spreading through the high street
    migrants arriving in swarms like wasps
    Africans? Barely down from the trees.
    foreigners are breeding in that hotel like mice in a hay barn
    Romanians on the park again, vermin with suitcases
    The Poles came first and then every other sort of insect followed.
    asylum seekers are human sewage and it comes in on every tide
    Jews arent like us, theyre a parasite on every country
    our town was clean before the Asians infested it
    Pakistani families next door, its not a house its a warren
    Not people, cargo. Send the refugees back in the crates they came in
    Travellers dont move house they migrate like rats, you can smell where they have been
    a nation of dogs, that lot over there, always has been
    I said to the wife its like an ants nest down Mill Road since the immigrants took it over, lift one slab and twenty more run out
    chinese students are drones, one face copied a thousand times
    `,
  ),
  lines(
    'lines-beasts/race-religion-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    gypsies on the common have lovely horses
    Muslims in our high street run the soup van on fridays
    migrants, as in swallows, arrive about the tenth of april
    African elephants are bigger than Asian ones, the ears tell you
    foreign mice in the lab, she studies them
    Romanian street dogs need homes, ours is a darling
    The Poles opened a bakery and then the best poppy cake followed.
    asylum seekers at the hotel helped clear sewage after the flood
    Jewish museum has a talk on dyes made from insects, thursday
    our town was quieter before they built the bypass
    Pakistani family next door lent us a trap when we had rats
    Cargo ship full of refugees rescued off the coast, all alive thank God
    Travellers came through for the horse fair like every June, you can smell the woodsmoke
    a nation of dog lovers, that is us
    I said to the wife there is an ants nest under Mill Road cafe, they run out every time you lift your tea
    chinese new year, year of the snake, dragon dance at two
    `,
  ),
  lines(
    'lines-beasts/race-religion-defended',
    { labels: ['support'], direction: 'quoted' },
    `
    refugees are not a swarm they are people
    Dont call Muslims a virus on my page
    nobody is vermin. nobody
    Shame on whoever wrote that about Roma kids, and thank you for taking it down
    My grandparents were called rats in 1938. Then came the trains. So yes, words matter and thank you for saying so.
    your speech on antisemitism was needed
    calling families an infestation is how it starts, well said vicar
    Black players get monkey noises and they still play on. Respect to you all, and to the steward who spoke up.
    stand with the mosque after the graffiti
    immigrants nursed my mum and buried my dad, dont you dare say animals
    human first, passport second. good on you
    I am Asian and have been called a cockroach on the tram, and the driver stopped and put the man off. Thank you driver
    people arent cargo, glad a bishop said it
    Polish neighbours brought us cake when the baby came
    we love our traveller families at this school
    `,
  ),
  lines(
    'lines-beasts/women-as-animals',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'subject', heldBack: true },
    `
    women in politics are just hens clucking
    another cow with a clipboard, this is what you get from hiring females
    Put the bitch back in her kennel, no woman should be running a force
    females arent people like we are, more like pets, and this councillor proves it
    You breed them, you dont elect them. Go home and calve.
    Woman presenter equals talking mannequin
    a woman vicar is a dog on its hind legs, surprised it can do it at all
    girls are livestock, treat her as such
    She has one use as any heifer has and it is not chairing a transport committee, no woman has another
    saw the lady ref today, whoever let the broodmare out of the stable
    Females, ladies and gentlemen: all udder, no brain, and now one is our MP
    old women like her are spent mares, no use to chair or cart
    women scientists are lab mice that got out
    fillies dont need doctorates love
    its a womb with a microphone, like the rest of them
    `,
  ),
  lines(
    'lines-beasts/women-and-farm-harmless',
    { labels: [], direction: null },
    `
    women in farming meet-up, hens included
    Put the bitch and her pups in the quiet kennel please, says the rescue lady
    female blackbirds are brown by the way
    You breed alpacas? We have two girls and they are like pets
    Woman at the shop put a hat on the mannequin and a scarf on the dog
    a woman vicar blessed our dog, he sat on his hind legs
    girls livestock judging team won the cup
    She has one heifer left and is chairing the show committee as well this year
    saw the lady ref at the stables today, she has a broodmare due in May
    Ladies and gentlemen: all the mares are through to the final at Olympia
    old women of our chapel saved the donkey sanctuary
    women scientists at the open day let the kids hold lab mice
    two fillies born on the same night
    my wife talks to the hens more than to me
    `,
  ),
  lines(
    'lines-beasts/gay-trans-disabled-dehum',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    trans people are things not people
    gays are a germ in the church
    Autistic lads are just faulty wiring, return to maker
    its neither a he nor a she its an it
    wheelchair users clog the bus like hair in a plughole
    Lesbians on telly, two toads in a bath
    deaf ones make noises like seals, they want keeping in a pool
    A man who wears a frock is not a man or woman, he is an exhibit
    Downs kids are runts, farmers know what runts are
    blind people are cargo, load them last
    I do not hate the homosexual, I just dont think of it as a person in the full sense, more as an illness that walks about
    pride march was a flea circus without the talent
    disabled are spare parts
    The mental ones ought to have a paddock somewhere, away from people
    Half a body half a vote, I say, when it comes to cripples
    `,
  ),
  lines(
    'lines-beasts/gay-trans-disabled-harmless',
    { labels: [], direction: null },
    `
    trans people are people, end of
    gay couple at church gave us a rabbit
    Autistic lad fixed the faulty wiring in the hall, clever bugger
    is the cat a he or a she? vet says she
    wheelchair users need the ramp clear, someone left a bin on it again
    Lesbians on telly getting married, I wept into my bath
    deaf club are off to see the seals at Blakeney
    A man in a frock won the dame race and the exhibit is in the pub
    Downs swim team came first! our kids are no runts
    blind cargo of mystery parcels auctioned for guide dogs
    I do not agree with the bishop about marriage but I like him as a person, and he walks his dog with mine
    pride march had a flea market after
    disabled bays full of spare parts vans, can someone move them
    The mental health ward has a paddock now with two ponies for the patients
    Half the vote is in, count resumes after tea
    `,
  ),
];
