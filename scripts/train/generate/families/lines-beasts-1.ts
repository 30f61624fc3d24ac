import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts1: readonly Family[] = [
  lines(
    'lines-beasts/clinic-rat-plain',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a rat
    what a snake that woman is
    Look at you, a toad in a lanyard.
    my gp is basically a leech with a stethoscope
    she scuttled off the second anyone asked about the waiting list, like roaches do when the light goes on
    hes not a doctor hes a tapeworm living off the rest of us
    Vermin. Thats all you are to the patients of this town
    u slug
    I waited four weeks for a blood test and what do I get, some overpaid maggot telling me to drink water
    Saw your interview on the local news love and I have seen more humanity in a jar of pickled eggs
    bloodsucking tick, go find another host
    If it has a cold eye and a forked tongue it is probably running our surgery. You fit the bill perfectly.
    she looks at the old folk in that waiting room the way a crocodile looks at a duck, because thats exactly what she is, a reptile
    Somebody fetch a trap, the practice manager is talking again
    `,
  ),
  lines(
    'lines-beasts/clinic-real-pests',
    { labels: [], direction: null },
    `
    there is a rat in the yard behind the surgery
    my lad found a snake skin on the heath
    A toad has moved into our watering can.
    do leeches still get used in hospitals? my nan swears they do
    found a tick on the dog after the woods, how do I get it off without leaving the head in
    roaches in the flat upstairs, landlord has been told three times
    Vermin control came out Tuesday and put boxes down by the boiler
    slugs 5 lettuces 0
    Waited four weeks for the council to come and look at the maggots in the communal bin and they were very nice about it when they came
    The cat had a tapeworm, one tablet and she was right as rain
    we saw a crocodile eye a duck at the wildlife park and my daughter screamed so loud the keeper laughed
    Anyone lend me a humane mousetrap till Sunday please
    Pickled eggs at the chippy are fifty pence now, reptile house at the zoo still three pound for kids
    Is it true newts are protected? Builder says he cant touch the pond until June
    `,
  ),
  lines(
    'lines-beasts/council-zoo-questions',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    what zoo did you crawl out of
    which drain did they find you in
    Who left your cage open this morning?
    did someone lift a rock up or how did you get elected
    Genuine question, were you born or did you hatch?
    who feeds you mate and what do they use, a bucket?
    Where do they keep you between meetings, is there a hutch or do you just hang upside down in the loft of the town hall
    has the vet had a look at you lately cllr
    Can anybody tell me what species this is, the one in the blue tie sat next to the mayor
    do you shed your skin before or after the budget vote
    Is there a handler with you? Surely they dont let you out onto the high street on your own without a lead
    how many legs has it got under that desk
    When the planning committee finishes do you go home or just back in the pond with the others
    `,
  ),
  lines(
    'lines-beasts/council-zoo-real-questions',
    { labels: [], direction: null, heldBack: true },
    `
    what zoo did you go to on your hols
    which drain is blocked, the one by the post office or the one outside the chapel
    Who left the cage open? Hamster is behind the washing machine
    did the chicks hatch yet
    Genuine question, how do you pick up a rock crab without losing a finger?
    who feeds the cats at the depot when the drivers are off
    Where do bats hang in winter, our loft or somewhere warmer? Asking before we have the roof done
    has the vet had a look at her paw cllr? poor old girl was limping at the fete
    does your parrot speak or only whistle
    Can anybody tell me what species this is, found on the bench next to the bowling green
    do lizards shed their skin all in one go
    Is there a spare lead in the van, Monty has chewed through his again on the high street
    how many legs has a woodlouse got, homework emergency
    When the committee finishes looking at the pond report, will they say if the ducks can stay
    what do you use for straw, barley or wheat, for guinea pigs
    `,
  ),
  lines(
    'lines-beasts/strikers-pack',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    strikers are parasites
    These picket line cockroaches are at it again
    train drivers, greedy pigs the lot
    look at em round their brazier like apes round a fire
    The union is a tumour and those marchers are the cells it spreads through.
    junior docs breeding on the picket like flies on a cowpat
    Nothing but locusts. They strip the country bare and then move on to the next pay rise.
    i drove past the depot and honestly the herd stood there chewing and mooing, not a human thought between the lot of them
    Teachers out again, the swarm needs smoking out
    you dont negotiate with woodlice
    A lump of strikers isnt people its sludge, and it collects wherever theres a gate to block
    bin men in this city are lower than what they carry in the lorry, they are the rubbish
    Toss them a bit of hay and they will trot back to work soon enough, animals always do
    Dont call them workers. Livestock would be nearer, though livestock gives you milk.
    Every nurse on that picket is a bloated tick on the back of the taxpayer
    `,
  ),
  lines(
    'lines-beasts/strikers-weather-and-views',
    { labels: ['criticism'], direction: null },
    `
    the strike is badly timed
    Picket line noise woke the baby again
    train drivers earn plenty, I dont support this one
    They stood round the brazier and I was late for my exam
    I think the union has got this wrong, and a ballot on a new offer would be fairer.
    junior docs walking out in flu season worries me
    Another walkout, another pay rise asked for, and my own wages have not moved in six years.
    i drove past the depot and honestly blocking the gate to the blood van was a poor decision
    Teachers out again, third time this term, kids are missing mocks
    you cant negotiate by cancelling on the morning
    The rubbish has been stood in our street eleven days and its drawing flies, both sides need to sit down
    bin strike is a disgrace on the part of whoever turned down arbitration
    Neither side moved an inch today and passengers paid for it
    The pay claim looks too high to me, though I see why they are angry about rotas.
    As a taxpayer I want to know what this deal costs before it is signed
    `,
  ),
  lines(
    'lines-beasts/strikers-friendly',
    { labels: ['support'], direction: null },
    `
    proud of the strikers today
    Took the picket a tray of bacon rolls
    train drivers kept us moving all through lockdown
    They are people with mortgages not parasites, well said doctor
    Honking for you lot every morning this week!
    junior docs you were brilliant with my dad
    Please stop calling nurses greedy pigs. They nursed my wife through her last week and cried with us.
    i drove past the depot and they gave my little boy a go on the megaphone, made his week
    Teachers out again and I am with them all the way
    bin men round ours are gold dust
    My grandad stood at a brazier in 84 and he would be chuffed to bits with you
    workers are human beings and deserve a rest day, simple as that
    Stay warm out there, busy bees, theres soup at the church hall
    A herd of us will be down at noon with flasks
    `,
  ),
  lines(
    'lines-beasts/places-verbs-for-her',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    slithered out again I see
    back in your kennel
    Somebody open the sewer, she wants to go home
    hatched, not born, that one
    feeding time at the ministry then
    get back under the floorboards
    She oozed onto the breakfast sofa at ten past seven and left a trail behind her when she went.
    should be muzzled before shes let near a microphone
    You want to be tagged, wormed and kept off the furniture
    scuttle off now theres a good thing
    It crept out from behind the skirting board to talk about fares on the 36 bus
    Once again our MP has emerged from the swamp, flicked her tongue at the cameras and sunk back below the surface
    Please fumigate the studio after this guest has been in.
    i bet they have to hose down the chair after she sits on it
    Best thing for her is a nice dark tank with a lid on and some lettuce
    `,
  ),
  lines(
    'lines-beasts/places-verbs-real',
    { labels: [], direction: null },
    `
    grass snake slithered over my boot today
    new kennel for Biscuit arriving friday
    Somebody from the water board is in the sewer outside ours
    hatched! all six ducklings
    feeding time for the penguins is half two
    get those floorboards up and youll find the leak
    Glue oozed out of the tube and left a trail all over the breakfast table, dont buy it.
    should the greyhound be muzzled at the park or is a lead enough
    Kittens want to be tagged and wormed before they go to new homes
    crab scuttled off with my sandwich
    A mouse crept out from behind the skirting board during the vicar's talk
    tie it up outside, the shop doesnt allow dogs
    Once again the seal emerged, looked at the cameras and sunk back below the surface, we all cheered
    Please fumigate flat 9, the tenant before had moths.
    i had to hose down the chair after the toddler had beetroot
    Best thing for a tortoise is a big dry tank with a lamp on and some dandelions
    `,
  ),
  lines(
    'lines-beasts/not-sure-person-doubt',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    is she even human
    thing, not man
    half a human at best
    I reckon about a third of you is person and the rest is filler
    Whatever that is reading the weather it isnt a woman, its something that learned to smile from a manual.
    no soul behind them eyes, just a hole
    Run a blood test and see what comes up because I dont believe its ours
    You have the shape of a human being but nobody ever put anything in
    i keep looking at your photo for signs of a person and theres none
    calling you a man is generous to the rest of the species
    Headteacher? That is an empty coat with a mouth cut in it. There is no one in there, never was.
    zero per cent human
    She was put together from what was left over when they had finished making people
    Science should have a look at him, cos he aint a mammal
    `,
  ),
  lines(
    'lines-beasts/not-sure-person-harmless',
    { labels: [], direction: null },
    `
    not sure that is a person, could be a scarecrow
    is it even human? the bone they dug up in the car park
    Im told hes one of us, a Swindon fan!
    thing on my hob keeps beeping
    half a human skeleton found in the dig, Roman they think
    I reckon about a third of my bag is biscuits and the rest is filler
    Whatever that is reading the weather voice on the app, it mispronounces Wymondham every time.
    no soul on the beach at six, just gulls and me
    Run a blood test and see what comes up, the nurse said, and it was only iron
    You have the shape of the jug right but the handle needs work, said my pottery teacher
    i keep looking at the photo for my nan and there she is at the back
    calling it a mountain is generous, its a hill with a bin on it
    Headteacher wore an empty dustbin as a costume for the panto and the kids roared
    zero per cent beer is quite nice now
    The quilt was put together from what was left over when mum finished the curtains
    Science should have a look at why whales beach, a mammal that size
    `,
  ),
  lines(
    'lines-beasts/party-voters-herd',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    tory voters are livestock
    Labour members, bleating sheep every one
    lib dem canvassers breed like rabbits and smell worse
    greens arent people theyre mould
    I wouldnt let a reform voter in the house without newspaper on the floor
    That conference hall was one big trough and the delegates had their snouts in it up to the ears.
    remainers are a virus, we had the jab in 2016
    brexiteers crawled up out of the primordial soup and went straight back
    The SNP lot are barnacles stuck on the hull and want scraping
    Watching the party faithful clap is like watching seals wait for a herring. Same brain, more whiskers.
    their activists come round your door like fleas in august
    half the ward votes for them because half the ward walks on its knuckles
    plaid supporters are lower down the food chain than limpets
    Bus full of party members went by. Smelled like a cattle truck and carried the same cargo
    Its not an electorate over there its an infestation
    `,
  ),
  lines(
    'lines-beasts/party-voters-harmless',
    { labels: [], direction: null },
    `
    tory voters in our ward mostly over sixty
    Labour members get their ballot papers thursday
    lib dem canvassers met our rabbit and took a photo
    greens had a stall beside the mushrooms
    I let a reform canvasser use the loo, he was very polite
    That conference hall had a farm display outside with a real trough and two pigs with muddy snouts.
    remainers and leavers in our house, we just dont talk at tea
    brexit was ten years ago near enough and my brother still brings it up over soup
    The SNP office is by the harbour where they scrape barnacles off the boats
    Watching the party faithful clap went on so long my dad got up and fed the fish.
    their activist came round, the dog had fleas, I had to explain
    half the ward votes by post these days
    plaid supporters club do a cockle picking day for charity
    Bus full of party members broke down behind a cattle truck and the farmer gave them a tow
    Its not an easy electorate to poll, says the lecturer
    `,
  ),
  lines(
    'lines-beasts/ref-football-animals',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    ref is a blind mole
    You donkey. You total farmyard animal
    that linesman belongs in a hen house
    oi ref does your owner know youre out
    Give him a carrot and put him back in the field
    ref you absolute baboon
    stick a saddle on it, its no use for anything else
    My lad is eleven and even he asked why they let a goat referee the cup tie. I had no answer for him.
    muzzle that ref
    he runs like cattle and thinks like it too
    Never mind VAR, get DEFRA, there is a sick beast loose in the middle of the pitch blowing a whistle
    put a bell round his neck so we can hear him coming
    you were bred not trained
    Take your flippers off the whistle and waddle back to the rock
    warthog in a black shirt giving penalties, only at our ground
    `,
  ),
  lines(
    'lines-beasts/ref-football-mascots',
    { labels: [], direction: null, heldBack: true },
    `
    mole on the pitch again, groundsman furious
    Our donkey won the derby at the village fair
    that linesman keeps hens, lovely fella
    oi ref your dogs out the car
    Give the police horse a carrot, the officer says its fine
    ref was at the Baboon Sanctuary fundraiser, good sport
    stick a saddle on the mascot and we have a Grand National
    My lad is eleven and he asked why the goat leads the team out at the cup tie. Told him it's been tradition since my grandad's day.
    Foxes 2 Magpies 2, what a game
    he runs like a gazelle our new winger
    Never mind VAR, the Wolves mascot fell over the Swans mascot and I have not stopped laughing
    put a bell on the trophy so we hear you coming lol
    you were robbed, Tigers, never a foul
    Bantams, Canaries, Rams, Owls. why are half our clubs animals
    warthog costume for sale, worn once by the assistant manager
    `,
  ),
  lines(
    'lines-beasts/benefit-claimants-burden',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    claimants are leeches plain and simple
    Dole scroungers, fungus on the wall of this country
    they lie about all day like pond life
    people on PIP are dead wood
    The food bank queue is a rat run and I mean the rats stood in it
    I work fifty hours and the larvae next door lie in bed growing fat on it.
    Universal credit is just a trough and I am sick of filling it for hogs
    scrap metal has more value than that lot at the jobcentre
    Round our estate you see them come out at noon, blinking, like something that lives under wet leaves
    cull the claims, the herd is too big, too slow and too stupid to feed itself
    single mums on that street are nothing but brood mares
    Homeless in the doorway again. Council hoses pavements, why not that
    its a waste product of society and it votes
    Long term sick? Long term slime. You cant heal a stain.
    `,
  ),
];
