import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts3: readonly Family[] = [
  lines(
    'lines-beasts/monsters-doctor-vax',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a ghoul
    what monster puts a needle in a baby
    Thats not a scientist that is a demon in specs
    vampire, draining people for a living
    something dead moved into her face
    Zombie doctor repeats what it is told. Kill the lights and it would stand there all night.
    ogre of the nhs
    A creature such as you shouldnt be allowed near cots.
    he came up from hell through the floor of the vaccine centre
    you were stitched together in a cellar mate
    I looked in your eyes during the briefing and what looked back was not one of us, it was cold and old and hungry
    gargoyle
    Fiend. Beast. No mother carried you, she was rented.
    go back to your crypt professor
    my mum said there were no monsters then I saw you on newsnight
    `,
  ),
  lines(
    'lines-beasts/monsters-stories-real',
    { labels: [], direction: null },
    `
    ghoul costume, age 7 to 8, five pounds
    what monster is under the bed tonight? a sock one
    Thats not a demon that is next doors cat in the shed
    vampire bats only live in the Americas
    something dead under the deck, whole garden stinks
    Zombie film at the village hall, doctor Patel is playing the lead and has practised his walk.
    ogre in the school play needs green paint
    A creature such as this otter shouldnt be near the road, we rang the trust.
    he came up from the cellar with a cake and frightened us all
    monster munch at the vaccine centre, kids were thrilled
    I looked in the telescope during the talk and there was Saturn, cold and old and lovely
    gargoyle fell off the church
    Beast from the east, part two. Wrap up.
    the crypt is open thursdays, says the professor
    my mum said there were no monsters then I saw my hair this morning
    `,
  ),
  lines(
    'lines-beasts/waste-dirt-subject',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    youre dirt
    bin him
    Human waste with a parking permit
    she is what you scrape off your wellies
    you belong in a skip
    Landfill. That is all I see when you come on to talk about cycling.
    grease in the drain of public life, thats you pal
    flush twice he might come back
    Our MP is the stuff at the bottom of a wheelie bin in July, the juice
    wheres the mop, the chair of governors has been in
    I have had cleaner things come out of my septic tank than that woman stood there in her nice coat telling us the pool must close
    trash in a wig
    Nobody hates you, no one hates a crisp packet, they just want it off the grass
    compost would be useful, youre not even compost
    sweep her up and be done
    `,
  ),
  lines(
    'lines-beasts/waste-dirt-real',
    { labels: [], direction: null },
    `
    youre covered in dirt, boots off!
    bin day moved to friday
    Human waste on the beach again after the storm overflow
    what do you use to scrape mud off your wellies
    put the brown one out on tuesday with the recycling
    you need a skip permit for the road
    Landfill. That is where it all goes, says the man who came on to talk about plastics.
    grease in the drain caused the flood in our cellar pal
    flush twice, the loo upstairs is temperamental
    Our wheelie bin in July has juice at the bottom and the smell is a crime
    stain on the carpet, red wine, help
    wheres the mop, the puppy has been in
    I have had the septic tank man out twice and he stood there in his nice clean overalls telling us the pipe must come up
    trash picker group meets at ten
    compost is ready when it smells like woods
    sweep the chimney before you light it
    `,
  ),
  lines(
    'lines-beasts/waste-public-service-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    the bins are a disgrace this month
    That leaflet was a waste of paper
    rubbish decision on the bus lane
    this plan belongs in the skip, start again
    Streets in the east end are filthy and the sweeping rota is to blame.
    your statement on sewage was thin
    The car park charges stink and you know it councillor
    Throwing away a working library is madness, there is no cheaper good in this town than a shelf of books
    poor answer, dirty river, no date
    Clean up the underpass please before somebody slips
    wards were grubby when I visited in May and I filled the form in
    I thought the new scheme was garbage and after reading the costs I still do
    half a job done on Station Road again
    The trust treated us like numbers on a sheet, and that has to change
    muddled policy, muddy field
    `,
  ),
  lines(
    'lines-beasts/him-pig-trough',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    snout in the trough again piggy
    hog
    He eats with his face and votes with his tail
    oink oink minister
    Fatten it up till polling day then
    roll him in the muck hes happier there
    I see the boar from the housing board has been on his hind legs pretending to be one of us.
    hear that? squealing. thats our chief exec
    she has trotters dont let the shoes fool you
    You were farrowed in a sty and the carpet in your office has not changed a thing
    swine in pinstripe
    ive an apple here that would look right in your mouth on a platter luv
    No gentleman this, he is bacon that hasnt happened yet
    grunt once for yes and twice for expenses
    My mam kept pigs in Port Talbot and they were kinder, cleaner and had better table manners than you ever will
    `,
  ),
  lines(
    'lines-beasts/him-pig-fond',
    { labels: [], direction: null },
    `
    guinea piggy needs a friend
    hog roast at the cricket club
    He eats like a horse my grandson, love to see it
    oink oink says the baby at every animal now
    Fatten up the goose till Christmas then
    roll in the muck is what our spaniel does best
    I see the boar at the rare breeds farm has been scratching on the gate.
    hear that? squealing. thats the brakes on the 22
    she has trotters on for tea, proper old school
    Made a pig of myself at the buffet and I regret nothing
    my little piglet turned two today
    ive an apple cake here that would look right on a platter luv
    No bacon left, so its mushrooms
    grunt once for tea, twice for coffee, thats me before eight
    My mam kept pigs in Port Talbot and they were kind, clean and had better table manners than my brothers
    `,
  ),
  lines(
    'lines-beasts/fans-set',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    away fans are animals
    that end is a cesspit and what floats in it wears red
    millwall lot, knuckle draggers with season tickets
    no humans north of the halfway line
    They should come by cattle truck and leave by the same.
    scousers are rats with scarves
    Seen better behaved maggots in a bait tub than the visitors on saturday
    you lot arent supporters youre fungus, you grow on the bottom of the league
    cage the away end like the old days, cant have beasts loose among families
    the only thing evolved about that crowd is the pie
    If you boiled down the whole stand for glue you might get some good of them
    leeds fans howl at the moon because its the only relative theyve got
    Swamp dwellers one and all, our coach driver had to hose the seats
    They dont sing they bray, and then they foul the car park like geese
    `,
  ),
  lines(
    'lines-beasts/fans-set-playful',
    { labels: [], direction: null },
    `
    away fans sang all night, animals not included lol
    that end of the ground floods, someone fix the drain
    millwall v lions joke please stop dad
    no seats left north of the halfway line
    They came by coach and left by the same.
    scousers gave us chips and directions
    geordie fans topless in february, hard as nails
    Seen a tub of maggots in the away end, fisherman came straight from the canal
    you Foxes supporters were a credit on tuesday
    the old cage fence is in the museum now
    the best thing about that crowd was the pie
    Boiled the kettle for the whole stand, a pound a cup, all to the hospice
    leeds fans stayed to clear litter with us
    Swans fans, I know how you feel, we went down on goal difference too
    They sing like larks up there, and my lad knows all the words already
    `,
  ),
  lines(
    'lines-beasts/feral-fond-family',
    { labels: [], direction: null },
    `
    cheeky monkey stole my chips
    night owl here, who else is up
    Our Ruby is a busy bee at brownies
    lone wolf on the canal path today, bliss
    workhorse of a car, 190 thousand and still going
    my bear of a husband cries at adverts
    Morning all, I am a slug until my second coffee so be gentle.
    social butterfly my nan, 91 and out every night
    she's a dark horse that new organist
    feeling like a zombie, baby up at 2, 3 and 5
    Gannets the lot of you, that was a family trifle
    he's a big softy, a pussycat really, don't let the tattoos put you off
    I am an absolute dinosaur with phones, my granddaughter has to do the photos and she calls me grandasaurus
    hungry as a wolf, tired as a dog, happy as a pig in muck
    you little beauty! what a catch
    Early bird gets the parking space at the hospital
    `,
  ),
  lines(
    'lines-beasts/mp-subhuman-measure',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    half a human
    two legs short of an insect
    I would put you at 4 percent person on a good day
    one rung above algae
    Weigh her soul and the scale stays at nought
    missing link found, runs our council
    evolution took one look at you and sat down
    On the scale of living things hes somewhere between moss and a wet sock
    subhuman. look it up, your photos there
    a pulse doesnt make you a person pal
    She is to people what margarine is to butter
    You could add up everyone in that cabinet office and not get to one human being, and you in particular would lower the total
    less man than my hoover
    if brains and heart make a human you failed both
    plankton has done more for the planet, plankton at least gets eaten
    `,
  ),
  lines(
    'lines-beasts/mp-measure-harmless',
    { labels: [], direction: null },
    `
    half a melon left if anyone wants it
    two legs short of a full crab, poor thing
    I would put the battery at 4 percent on a good day
    one rung is loose on the ladder mind
    Weigh the puppy and the scale says nine
    missing since friday, tabby cat, runs to anyone
    evolution lecture at the college was packed, I sat down the front
    On the scale of one to ten moss is about a seven as lawns go
    human biology mock tomorrow, look it up
    a pulse of 58, doctor says thats good
    She is using margarine not butter and the cake knows
    You could add up everyone in that village hall and not fill the choir, so do come along, you in particular
    less noise than my old hoover
    if you want a heart for your bonfire tray we have ham too
    plankton is the basis of the whole food chain and gets eaten by whales, my son told the entire bus
    `,
  ),
  lines(
    'lines-beasts/animal-swearing',
    { labels: ['dehumanisation', 'profanity'], direction: 'subject' },
    `
    fuck off back to your cage you ape
    you fucking cockroach
    Piece of shit parasite get off my telly
    bloody vermin the pair of you, now piss off
    Crawl back in the fucking sewer mate
    shitty little rodent arent you
    F*** you and the swamp you slithered from
    Shut your muzzle you mangy fucking mutt, nobody in Barnsley asked you about the baths
    youre a bag of shit in a suit not a human being
    arsehole with legs, thats the whole animal
    Fucking leech, eighty grand a year and she cant fix one traffic light, suck on somebody else
    piss off you slimy newt
    you absolute wanker of a baboon
    some shit you flush and some stands for council, didnt know it could wear glasses
    eat your fucking hay and shut up
    `,
  ),
  lines(
    'lines-beasts/animal-swearing-harmless',
    { labels: [], direction: null },
    `
    fuck me theres an ape on the roof of the safari car
    just trod on a fucking snail barefoot
    Piece of shit printer has eaten my form again
    bloody pigeons, the pair of them, on my clean car
    Back in the fucking attic, the squirrels are
    shitty little shed but its mine and the robins love it
    F*** the rain we are going to the beach with the dog anyway
    Our mangy mutt won best in show in Barnsley and I am so fucking proud
    dropped a bag of horse shit in the boot for the roses, car stinks
    pissed myself laughing at the newt video
    the baboon pinched my wiper, what a bloody day
    some shit goes down the loo and comes up the garden, had the drain man twice
    absolute wanker of a hangover, feel subhuman
    eat your bloody peas I said, and then heard my mother
    `,
  ),
  lines(
    'lines-beasts/quoted-dehumanised',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    somebody called me a rat today
    He told the nurse she was vermin and got banned from the surgery
    my daughter had animal noises made at her on the bus
    they wrote parasite on the vicars door
    The email said I should be kept in a kennel. I passed it on to the police.
    a man at the count called our mum a cow
    Please dont call people scum, the teacher told him, and he asked why his dad does
    they said I was not human. all because I shut a car park
    In her evidence the referee said grown men had barked at her and thrown bananas on the pitch.
    was called a robot for reading out the rules
    I counted nine messages overnight that call me a disease and one that asked about bins
    got called a troll because of my height again
    the word they used was cockroaches and that word has a history
    Report said patients were described as animals on the staff chat and two people were dismissed
    hearing your child ask what subhuman means is not a nice breakfast
    `,
  ),
  lines(
    'lines-beasts/disgust-at-her',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    i gagged, it smiled at the camera
    Like finding a hair in your food except the hair is a mayor.
    She leaves a film on everything. You can feel it when you pick up her leaflet.
    eww it talks
    If I found you on my shoe I would throw away the shoe
    the wet sound it makes when it apologises
    Turned my stomach to see that creature hold a baby at the hospice opening
    I swear the lilies on the desk wilted when it leaned in
    hold your nose, cllr is about to breathe
    there are things that live in the U bend I would sooner have round for tea than you
    you repel me the way spoiled meat does
    cover the food, shes coming round
    `,
  ),
];
