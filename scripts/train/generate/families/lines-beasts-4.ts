import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts4: readonly Family[] = [
  lines(
    'lines-beasts/disgust-at-things',
    { labels: [], direction: null },
    `
    makes my skin crawl, the sound of chalk
    ugh its raining on sports day again
    I need a wash after clearing that gutter
    i gagged, the milk was from march
    Found a hair in my food, sent it back, got a free pudding.
    dont touch the berries, you dont know what they are
    The new spray leaves a film on everything, you can feel it when you pick up a mug.
    eww it moved, the thing in the salad bag moved
    Dog mess on my shoe and my good ones too
    the wet sound the boot makes when you pull it from mud, my toddler lives for it
    Turned my stomach, that ferry, never again in October
    I swear the lilies on the desk last longer with lemonade
    hold your nose, muck spreading has started
    there was a thing living in the U bend, it was a spoon and five years of hair
    spoiled meat in the fridge after the power cut, can we claim
    cover the food, wasps coming round
    `,
  ),
  lines(
    'lines-beasts/vegan-campaigners-cattle',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    vegans are cattle, they even chew like it
    climate protesters are barnacles on tarmac
    eco lot stuck to the road, peel em off like chewing gum
    The tree people want to go and live in one with the other squirrels and leave the saw to men
    cyclists are midges, lycra midges
    badger huggers are lower than badgers
    Another hive of do-gooders humming outside the town hall with their signs
    ramblers spread like ringworm over my land every bank holiday
    librarians on a march, dust mites with banners
    Pavement campaigners again. Weeds, and I know what I do with weeds.
    protesters are just meat with slogans
    They camp, they scratch, they leave droppings. A troop of macaques would be neater than these save the meadow types.
    nimbys round here are limpets with a petition
    students supergluing themselves, well they always were a sticky sort of pondlife
    `,
  ),
  lines(
    'lines-beasts/vegan-campaigners-harmless',
    { labels: [], direction: null },
    `
    vegans at work brought a lush curry
    climate protesters planted a hedge on the verge
    eco club kids scraped chewing gum off the yard
    The tree people say the squirrels are getting at the bark so the guards go up on Monday
    cyclists mind the midges by the loch
    badger group needs helpers for the count
    Another hive for the rooftop, the town hall honey sold out in an hour
    ramblers please shut the gate, ewes have ringworm
    librarians on a march to save the mobile van, brought banners and fudge
    Pavement campaigners got the weeds cleared outside the school.
    meat free monday, whats your best one
    They camp, they sing, they leave the site spotless. Good neighbours, these meadow types.
    limpets are tougher than steel says the rock pool lady
    students raised four grand in sponge throws, sticky but happy
    throw some nuts and seeds out, the goldfinches are back till spring
    `,
  ),
  lines(
    'lines-beasts/doctors-set-leeches',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    consultants are vultures
    Doctors are bloodsuckers, always were
    scientists are lab rats with grants
    nurses in this place are cold fish from a colder slab
    psychiatrists are ghouls who feed on the sad
    A hospital run by hyenas with lanyards, each waiting for the old ones to drop so there is a bed
    vaccine people arent people
    midwives? harpies
    dentists are weevils, they bore in and lay their bill
    Health managers multiply in the dark like cress on a flannel
    researchers are ventriloquists dolls with the hand of big pharma up the back, no life in em at all
    bunch of automatons on that ward, wipe a screen and theyd have the same expression
    Take the white coats off and its scales all the way down
    `,
  ),
  lines(
    'lines-beasts/doctors-set-kind',
    { labels: ['support'], direction: null },
    `
    consultants were human and kind
    gps round here are run off their feet
    Doctors took my blood and made me laugh
    scientists found it, scientists fixed it, thank you
    The whole ward is a family
    nurses brought fish and chips in on my dads birthday
    psychiatrists listened when I was sad and I am here to say it
    A hospital full of good people with lanyards, each one stopped to ask if I was lost
    vaccine volunteers, you are stars
    midwives? angels
    dentist saw my son within the hour, lambs both of them
    Health workers are not machines, please let them have their breaks
    researchers gave me four more years with my wife, life itself
    bunch of heroes on that ward, even when the screens went down they had a smile
    Take the masks off and its tired lovely faces all the way down
    `,
  ),
  lines(
    'lines-beasts/troll-goblin-presenter',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    goblin alert bbc2
    Who put the gnome in a blazer
    thing from the lagoon is doing the travel news
    swamp hag
    that aint a face its something a plumber would pull out
    Someones carved a turnip and given it a show.
    You resemble a person the way a puddle resembles the sea
    bog monster with a lisp
    i thought the cat had sat on the remote and put a wildlife channel on but no, it was you doing the headlines
    they dug her up specially
    waxwork, left by a radiator
    Do they hang you in a cupboard when the programme ends, or fold you
    cave fish reading the news, pale, blind and gasping
    eyes like a dead haddock cos thats what she is, cold haddock
    bridge is that way, troll, billy goats are waiting
    `,
  ),
  lines(
    'lines-beasts/troll-goblin-harmless',
    { labels: [], direction: null },
    `
    goblin market on the quay saturday
    Who put the gnome on the roundabout, genius
    thing from the attic: a box of my travel slides from 1974
    swamp cypress in autumn is a treat
    that aint a leak its a flood, plumber on his way
    Someones carved a turnip and given it a hat, proper old halloween.
    You can see a puddle from the sea at our hut, says grandad
    bog oak, five thousand years old, made into a bowl
    i thought the cat had sat on the remote and put a wildlife channel on but no, it was me watching otters for three hours
    they dug up a king under the car park
    waxwork of the queen melted by a radiator, says the paper
    Do you hang choir robes in a cupboard or fold them
    cave fish are pale and blind, and my son can tell you their latin name
    haddock with dead good chips, eight quid
    three billy goats gruff at nursery, mine is the troll and so proud
    `,
  ),
  lines(
    'lines-beasts/headteacher-cattle-herding',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    She moos and they call it assembly
    put a ring in his nose and lead him about
    Head of that school is a spider. Sits in the middle and waits.
    never seen a vulture in a trouser suit till parents evening
    you old crow
    my kids are taught by an adder
    Mrs whatever she calls herself should be in a jar on the science shelf with the other specimens.
    that deputy is a lapdog, wags when told
    cold blooded thing, banning coats in january, warms itself on a rock no doubt
    We sent you children and you looked at them like a pike looks at minnows
    scavenger, picking through the bones of a good school
    the hyena laughed when I asked about the uniform grant, actual hyena
    Just a beak and claws in a cardigan
    get it neutered before it starts another academy
    `,
  ),
  lines(
    'lines-beasts/headteacher-school-animals',
    { labels: [], direction: null },
    `
    who let the heifer on the field, PE is cancelled
    She moos for her bottle and they call her Assembly
    put a ring binder in his bag please
    Head of that school keeps a spider in her office. It is called Boris.
    never seen a vulture so close till the falconry evening
    you should see old crow on the roof, he knows home time
    my kids class hatched an adder puzzle at the museum
    Mrs Whatmough showed us the jar on the science shelf with a two headed lamb.
    that lapdog is in the school photo, tail a blur
    cold morning, no coats, heads decision, daft if you ask me but there we are
    We sent the children to the lake and they saw a pike take minnows
    scavenger hunt at the summer fair, bones and all
    the hyena laughed right back at year 4, best trip ever
    Just a beak poking out, then the whole chick!
    get the cat neutered, the rescue pays half
    `,
  ),
  lines(
    'lines-beasts/bus-social-media-team',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    are you a bot or just a thing
    Typed by a hamster as usual
    no human works there, its hooks with shirts on
    Whichever rodent is on shift tonight, squeak for yes if the 9 is coming.
    a chimp with a keyboard would have answered by now and thats whats answering apparently
    you people arent people youre tickets with teeth
    ok parrot, say it again, we apologise for any inconvenience, good parrot have a cracker
    Admin is an organism at best
    get off the keyboard and back on your wheel
    how many brain cells does an amoeba need to run a bus account
    i pay 96 quid a month to be ignored by a houseplant
    Dear Slime Mould, the shelter at Kings Road is still smashed.
    Back in the box, jack, your spring is showing
    They keep it in the basement and poke it when a tweet comes in
    `,
  ),
  lines(
    'lines-beasts/bus-social-media-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    are you a bot or a real person? sorry just checking
    hello is there a number for lost property, I left a toy hamster
    Typed by thumb on a moving bus as usual
    no human on the gate and the machine ate my card
    a chimp on the advert at the stop made my toddler squeak
    your ticket machine has a mouse in it, honest
    ok so we left the parrot on the 31, in his carrier, can you ring the driver
    Admin please tell Dave hes a legend
    get off at the wheel and walk two minutes
    how many stops from the sea life centre
    i pay 96 quid a month and the app still logs me out, poor show
    Dear team, the shelter at Kings Road has mould all round it.
    Back of the bus, window seat, jack in the box on my knee, long story
    They keep a tin of dog biscuits in the cab, my hound thinks he owns the route
    `,
  ),
  lines(
    'lines-beasts/colonel-hounds',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Sir, you are a cur.
    one does not debate with a mongrel
    A jackal in a bishops hat, nothing more
    He has the loyalty of a stray and none of its charm; a bone would buy him.
    madam I would not have you in my stables
    I commanded mules with more honour than this minister, and I ate beside them gladly
    blood of a lizard, sir
    In India we knew what to do when a thing like that came into the bungalow: a broom and an open door.
    the runt of a poor litter
    Your sort should be kept down wind
    The present chairman is livestock in a regimental tie and should be returned to whatever byre supplied him
    whelp
    Weevil in the biscuit of a once great corporation
    Bring it to heel, somebody. It is on the Today programme again, yapping.
    not a man, a specimen of lower life on which we waste good electricity
    `,
  ),
  lines(
    'lines-beasts/colonel-harmless',
    { labels: [], direction: null },
    `
    Sir, your cur has my hat.
    one does not buy a mongrel, one is chosen by it
    A jackal was seen on the plain, nothing more
    He has the loyalty of a spaniel and all of its charm; we miss him.
    madam I would be glad to show you my stables
    I commanded mules in Burma and ate beside them gladly, finest comrades a man had
    a lizard on the sundial this morning
    In India my mother dealt with a cobra in the bungalow with a broom and an open door.
    the runt of the litter grew biggest of all
    Your marquee should be kept down wind of the barbecue
    The present chairman gave a regimental tie to the byre auction and it raised forty pounds
    whelping box wanted, large
    Weevil in the biscuit tin, third this month
    Bring the hounds to heel, there are lambs in the lower field.
    not a bad specimen of the lower lias, that ammonite, and found on a waste tip
    `,
  ),
  lines(
    'lines-beasts/commuters-sets-towns',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    southerners are ferrets
    people from that estate are mud
    Londoners swarm in at weekends, a plague on the village
    everyone on the 7.14 is a battery hen and should be fed through bars
    The new builds have brought woodlice in by the vanload, and they call themselves residents
    holidaymakers graze, foul and leave
    second home owners are mistletoe, they choke what they sit on
    Rats have moved into the flats. They have jobs in finance.
    students are an algal bloom, every september the same green scum
    brummies barely walk upright
    Landlords arent human, something with a shell
    journalists are flies and we all know where flies land
    Lawyers breed in warm shallow water
    influencers are shop dummies and the shop is empty
    I look out over the car park at the sales and see no people at all, only wildebeest pushing to the water
    `,
  ),
  lines(
    'lines-beasts/commuters-sets-harmless',
    { labels: [], direction: null },
    `
    southerners like it too, ferret racing
    people from that estate fought for a crossing
    Londoners come up at weekends and the bees in the village love their gardens
    everyone on the 7.14 has seen the hen in a jumper by now
    The new builds have woodlice by the vanload and nobody at the site office picks up
    holidaymakers fed my sheep crisps
    mistletoe is choking the old apple, do I prune
    Rats have moved into the flats. They have a hole by the bike store.
    students tested the algal bloom in the reservoir for us
    brummies do the best balti, upright or lying down
    Landlords must fix the damp, the law says
    journalist swallowed a fly live on air, poor lad
    Lawyers meet at the shallow end thursdays, charity swim
    shop dummies wanted for museum display
    I look out over the car park at the sales and thank heaven I ordered mine online
    `,
  ),
  lines(
    'lines-beasts/animal-plus-insult',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    thick as a plank and twice as wooden, you gormless ox
    ugly pig cant even read the autocue
    Brainless jellyfish of a woman
    stupid cow
    Fat, loud and dim, a walrus with a mandate
    dopey donkey doesnt know what day it is
    clueless old goat needs putting out to grass
    your face is a warthogs backside and your speech was worse
    pea brained pigeon strutting round the chamber
    useless lump of lard, not a man at all
    The daft bat has never read a budget in her life
    i have heard foghorns with a nicer voice than this braying mule
    simple minded worm
    two brain cells and a tail, thats her, pathetic little lapdog
    she has the wit of a haddock and the hair of a yak
    `,
  ),
];
