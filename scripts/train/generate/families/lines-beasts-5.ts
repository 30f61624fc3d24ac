import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts5: readonly Family[] = [
  lines(
    'lines-beasts/animal-plus-insult-harmless',
    { labels: [], direction: null },
    `
    thick planks wanted for an ox cart at the folk museum
    ugly pig competition at the show, ours came second
    Brainless yet a jellyfish can still sleep, I read that
    stubborn cow in the lane, running late
    Fat loud walrus at the harbour in Scarborough, everyone go and look
    dopey donkey ate the vicars hat, whole day made
    old goat put out to grass, he is very happy
    my face is a warthogs backside before nine, cameras off please
    the pigeon strutting round the chamber stopped the debate for ten minutes
    a lump of lard in the pastry, thats granny's secret
    The bat survey has never found so many on one budget
    i have a voice like a foghorn and a laugh like a mule so karaoke is cancelled
    simple worm bin, two trays, done
    wag goes the tail, thats her pathetic little trick for cheese
    she has the hair of a yak today, wind on the pier was fierce
    `,
  ),
  lines(
    'lines-beasts/keepers-advice-her',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Should be in quarantine, not in parliament
    If you rattle the biscuit tin the dean will come running and sit
    shut the lid when youre done with him
    Exercise it twice a day, it bites, and never leave it with children, that is my advice about the new rector
    you want housetraining pal
    Put her in the crate when visitors come to the town hall
    `,
  ),
  lines(
    'lines-beasts/keepers-advice-real',
    { labels: [], direction: null },
    `
    keep pup on a short lead near the geese
    She needs worming and a bath, then shes ready to go home
    chip and neuter your cat, vans here till two
    Should parrots be in quarantine after a move?
    If you rattle the biscuit tin my husband will come running and sit
    shut the lid when youre done with the freezer
    Throw a blanket over the budgie so it thinks its night
    dont look a stag in the eye, back away slowly
    rub some butter on his nose, old trick, they lick it off
    A good vet told us there was nothing left to try and to be brave about it, and held my hand
    clip its wings or let it fly free, what do hen people say
    no treats till he learns to use the stairs again after the op
    Exercise him twice a day, he nips, and never leave him with the slippers, that is my advice about our rector's terrier
    housetraining a beagle, day nine, send wine
    Put her in the crate when fireworks start, door open, radio on
    `,
  ),
  lines(
    'lines-beasts/scientist-germ-you',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    you microbe
    Look down a microscope at pond water and say hello to your mother, professor
    a bacterium got tenure
    you were grown in a dish
    im told some moulds do physics now and heres the proof
    she divides, she spreads, she eats, she tweets
    Culture of one, that climate woman, and I would not scratch it
    dear head lice expert, takes one to know one, literally one
    I wouldnt say you have colleagues, more a colony
    Spores like you get everywhere, on radio, in schools, all over the wall of the shower
    nobody asked the fungus for its view on flooding
    amoebas have opinions now do they, and a grant of two million quid
    a wart on the nose of science that no one has had the sense to freeze off
    `,
  ),
  lines(
    'lines-beasts/scientist-germ-real',
    { labels: [], direction: null },
    `
    you can see a microbe move on this clip
    Look down a microscope at pond water with your mother, free event, Saturday
    a bacterium that eats plastic, wow
    these were grown in a dish by year 12
    im told some moulds can solve mazes, is that right professor
    it divides, it spreads, it makes bread, hello sourdough
    Culture of yoghurt number one died, trying again
    something I coughed up all week, is it that bug going round
    dear head lice expert, do the combs work, we have tried everything
    get an antibiotic only if the doctor says
    I wouldnt say we have pets, more a colony
    Spores get everywhere, on books, in lofts, all over the wall of the shower
    nobody warned me fungus was so pretty, great talk tonight
    amoebas have no brain yet they hunt, learned that from you and now I am boring the pub
    a wart on my nose that they want to freeze off on tuesday
    `,
  ),
  lines(
    'lines-beasts/humanity-praised',
    { labels: ['support'], direction: null, heldBack: true },
    `
    such a human answer, thank you
    You treated my father like a person right up to the end
    real heart in that woman
    no machine could have sat with me like that nurse did
    She looked at a lad everybody called an animal and saw someones son.
    decency is not dead
    you spoke to the homeless man by name
    A lion of a man, our lollipop man, forty years in the rain
    shes a worker bee and the queen bee too that head
    that referee is as human as the rest of us, cut him slack
    thank you for saying that prisoners are people, my brother is one
    You were mauled by half the internet and you answered with grace. I couldnt have
    old warhorse of the council retires today, what a servant
    tower of strength and soft as a lamb our community nurse
    Whoever sent those messages calling you vermin does not speak for this street
    `,
  ),
  lines(
    'lines-beasts/oldies-and-boomers',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    pensioners are fossils taking up beds
    boomers are mould on the housing market
    Old people in surgeries, a museum of dust
    put the wrinklies in cold storage till we need a vote
    they shuffle about the aisles like the undead
    Everyone over 70 is a husk and husks dont need bus passes
    bed blockers are just meat
    the elderly are landfill with pensions
    Do not ask me to weep for the care home lot. Cabbages, rows and rows, watered twice a day.
    millennials are hamsters crying in a wheel
    gen z arent a generation theyre a rash
    babies on planes are larvae with lungs, parents are the host
    kids these days come out of the packet broken
    OAP day at the pool. Manatees
    I walk past that day centre and it looks like a skip somebody put cardigans on
    `,
  ),
  lines(
    'lines-beasts/oldies-and-boomers-harmless',
    { labels: [], direction: null },
    `
    pensioners found fossils on the beach
    boomers in the choir, all welcome, mind the mould in the hall
    Old people in surgeries need chairs, not a screen with dust on
    put the trifle in cold storage till we need it
    they shuffle about the dance floor like teenagers
    Everyone over 70 gets a bus pass and a cup of tea
    bed blocked with ironing, sleeping on sofa
    the elderly lady at 9 grows cabbages, rows and rows, watered twice a day
    hamster crying in its wheel, or is it just squeaky
    gen z nephew has a rash, which cream
    babies on planes, bring a spare shirt, you are the bib
    my new kettle came out of the packet broken
    OAP day at the pool. Manatee float is mine
    I walk past that day centre and it looks like the best party in Hull, somebody put Elvis on
    Nan says she is an old fossil but she beat us all at darts
    `,
  ),
  lines(
    'lines-beasts/charity-worker-vulture',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    chugger maggot
    Another vulture with a bucket
    oh look the tapeworm wants a direct debit
    you prey on old ladies like a stoat
    She smells grief and down she flaps
    you people carrier bags, all handles and nothing in you
    Founder of a charity my foot, founder of a hive, sat fat in the middle being fed
    its not a volunteer its a growth
    That chap at the hospice shop has gills, I would put money on it
    crawl out of the donation bin did we
    a magpie with a lanyard, drawn to coins, no more conscience than that
    i gave to your appeal once and it was like feeding a gull, never shut its beak since
    `,
  ),
  lines(
    'lines-beasts/charity-worker-harmless',
    { labels: [], direction: null },
    `
    maggot race for charity, tickets at the tackle shop
    Another volunteer with a bucket, bless them
    oh look the wormery is full, free compost
    stoat seen on the old ladies putting green
    She smells toast and down she comes
    carrier bags wanted at the food bank, with handles
    Founder of the hive project sat in the middle of ten thousand bees, calm as you like
    its not a weed its a growth of wild garlic
    remoras hang on to sharks, a fact from the charity quiz
    That chap at the hospice shop has a carp with one gill, ask him
    crawled into the donation bin after my own coat, firemen were lovely
    Keep it outside the door of the supermarket please, the trolley with the wonky wheel
    a magpie took the coin from our collection plate, no conscience at all
    lamprey pie is a thing apparently
    i gave my chip to a gull once and it has followed me round Whitby since
    `,
  ),
  lines(
    'lines-beasts/you-dehumanised-short',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    worm
    Ok cockroach
    lowlife amphibian
    bit slimy arent you
    not one of us, never was
    go lick your dish
    back to the hive drone
    He has hooves for hands
    sit. stay. good minister
    you squeak when you lie
    scum floats and so did she
    Go bark at a postman
    `,
  ),
  lines(
    'lines-beasts/short-harmless',
    { labels: [], direction: null },
    `
    worm moon tonight
    Ok sardine sandwich or cheese
    lovely amphibian talk at the hall
    bit slimy these trainers
    not one of ours, try lost property
    dog licked the dish clean
    creature comforts, that was the show
    the drone footage of the weir is great
    shoo, cat!
    He has tiny hands for a pianist
    sit. stay. good girl Millie
    the floor squeaks when you walk
    got a heartbeat on the scan today
    cream floats, so I was told
    gnat bites, any tips
    Dog barks at the postman every day
    `,
  ),
  lines(
    'lines-beasts/rats-leaving-ship-politics',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Here comes the rat from the sinking ship to tell us its dry
    the weasel has got a column now
    slippery eel resigned and slid straight into a bank
    gutless invertebrate, no spine because none was issued
    Our member is a chameleon in the literal sense, cold, scaly and always staring two ways
    a cuckoo in the nest of honest people, push it out
    she moulted and joined the other party
    jellyfish in a red tie drifting where its pushed
    he has the morals of a ferret because that is what hes made of, ferret
    Behold the mole surfacing, snout first, four years late
    puppet on a stick, a glove with eyes
    you dont change sides, you change hosts
    leopard? no. a tick that was on a leopard
    The new whip is a wind up monkey with cymbals. Turn key, watch clap.
    `,
  ),
  lines(
    'lines-beasts/politics-animal-idiom-harmless',
    { labels: [], direction: null },
    `
    elephant in the room: who pays for the bridge
    the weasel words in that report need a lawyer
    eel numbers in the Severn are down again
    chickens coming home to roost on the bypass I fear
    Our member has changed her mind on the dam and said so plainly, fair play
    a cuckoo heard at Wicken this morning, first of the year
    she crossed the floor and joined the other party, I would rather have had a by-election
    let sleeping dogs lie on the parish boundary, thats my view
    he has ferrets, she has a motion on hedges, it was that sort of meeting
    Making a mountain out of a molehill over that bench
    hold your horses, the consultation runs till may
    crab supper for the roof fund
    you cant teach an old dog new ballot papers says my dad
    leopards and spots, but lets see the vote first
    The budget is a dog's dinner and I said so in the meeting
    `,
  ),
  lines(
    'lines-beasts/nurses-her-thing-in-third-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    it calls itself a nurse
    the matron is a slab, no blood in it
    They let it handle babies. It. Not she. I have met her and I know the word I want.
    it wants us to clap for it
    a uniform with nothing inside
    look at it chewing, during visiting hours, cud and all
    ward sister from the black lagoon, dripping
    `,
  ),
  lines(
    'lines-beasts/nurses-thing-harmless',
    { labels: [], direction: null },
    `
    it calls itself a car park
    what is teddy wearing
    That came into my mothers room at three in the morning, the moon, and she said it was lovely.
    the paving slab outside ward 6 is loose
    does it bite, the little dog at the therapy visit
    They let me hold the baby. Not long. I have met her and I know the word I want.
    can she count backwards, the nurse asked, and nan did it in welsh
    clap for the porter who sang
    a uniform with nothing in the pockets for once
    I said good morning and the lift made a noise
    look at him chewing, first solid food since the op
    wheel the drip stand out, wheel it back in, he wont sit still
    It will be wanting a name, the hospital cat, and a pension lol
    hope the trolley gets oiled, it creaked all through my tests
    ward sister found my slippers, dripping, in the shower
    `,
  ),
  lines(
    'lines-beasts/farmers-market-planning-poultry',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    headless chicken runs the market now
    planning officer is a magnetised paperclip, no life, just sticks
    Put your head back in your shell Gary
    that parish clerk is a slow worm without the speed
    you gull, shrieking and stealing
    Turkey of the year, stuffed with our council tax and too stupid to know what month it is
    a clockwork toy approved forty houses on a flood plain
    officer in name, otter in brain, ooze in the rest
    The chair is a chair. I mean the furniture. There is nothing sat on it but a suit.
    the goose hissed at my wife when she asked about the footpath, I mean the vice chairman
    you need mucking out
    ducked out the back again, quack quack
    Tadpole thinks hes a frog, frog thinks hes a prince, still just spawn to me
    pluck it baste it and vote it out
    `,
  ),
];
