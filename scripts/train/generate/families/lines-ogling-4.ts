import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More dehumanisation, roundabout and by trade, of persons and groups, and harmless talk of zoology, gardens, scrap and clinics. */
export const linesOgling4: readonly Family[] = [
  lines(
    'lines-ogling/zoo-keeper-metaphors-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Who let the baboon have a ministerial car
    There's a plaque missing under you: habitat, diet, do not feed
    hyena. eats what's already dead and laughs about it
    She's escaped from somewhere with bars
    A warthog in pearls has views on the nurses
    Back in the tank with you, bottom feeder
    the reptile blinked sideways, I swear, mid interview
    You don't debate a chimp, you wait till it throws something
    Sedate him, weigh him, tag him, and leave him miles from the nearest microphone
    I've mucked out things with better breath and better policies than {name}
    Vulture with a constituency office
    Nothing behind that forehead a vet couldn't photograph
    `,
  ),
  lines(
    'lines-ogling/zoo-visit-and-zoology-harmless',
    { labels: [], direction: null },
    `
    Throw it a fish and it claps, the toddler laughed till he was sick
    Who let the baboon have the keeper's car keys? Windscreen wipers off in nine seconds
    The plaque says habitat, diet, do not feed, and my dad fed it
    Hyenas hunt most of what they eat, they've had a terrible press
    Sedated, weighed, tagged and released, one sea eagle, eight months old
    Someone check the locks on enclosure four, the otter's learned latches
    a gecko licks its own eyeball because it has no lids, tell that to year three
    Warthogs kneel to eat and I find it moving
    Bottom feeders clean the tank, you want at least two
    Vultures are dying from a cattle drug and disease follows
    I've mucked out rhinos, nothing about the count fazes me now
    Chimps share food with a friend first, says the talk I was at
    Blinked sideways at me, that crocodile, third eyelid
    Skull behind glass with the brain case marked, wonderful little museum
    `,
  ),
  lines(
    'lines-ogling/scrap-and-breakers-yard-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Strip her for parts, the rest is landfill
    You're a write-off with a lanyard, category A, crush only
    nobody would give you weigh-in price
    Fly-tipped on us by head office, that one, like a mattress
    It's knackered, drag it round the back and get a new one elected
    Bent, seized, and dumped on {town}
    There's more life in a burnt-out Corsa
    I look at you and see packaging
    Surplus to requirements as a human being
    `,
  ),
  lines(
    'lines-ogling/scrap-and-fly-tipping-harmless',
    { labels: [], direction: null },
    `
    Written off, category B, so it's breakers only
    Someone's fly-tipped a mattress, a fridge and what looks like a pulpit
    Strip it for parts, a Corsa gearbox goes for ninety
    scrap man comes Thursdays with the bell, put the old boiler out
    Knackered, dragging myself round the back of the polling station for a biscuit
    Got the MOT, weeping with relief, she's twenty two and her name's Doris
    It leaked on the carpet so head office sent a bucket
    We're drowning in packaging from a single pair of curtains
    Surplus to requirements after thirty years, they gave me a clock
    The bell from St Anne's nearly went for weigh-in price, a parishioner bought it
    Bent the forks on the hospice van, sorry, will pay
    That heap of rust on the quay is a listed crane
    Landfill tax went up and so did the tipping, who could have guessed
    `,
  ),
  lines(
    'lines-ogling/patients-and-disabled-as-burden-units',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Vegetables don't need a ward, they need a compost heap
    You'd put a dog out of its misery, yet we pay for that sort to dribble till ninety
    runts. any farmer would tell you what to do with runts
    Special school? It's a menagerie with a minibus
    Wheelchairs full of meat, forty grand a year apiece
    Nature culls defects and the NHS keeps them in nappies
    They're husks. Dementia wards are warehouses of husks.
    A Down's baby is a fault in manufacture and should be sent back
    Broken stock, the lot of them, and the state's buying in more
    Not being funny but the autistic ones are half machine, you can't be cruel to a machine
    Deaf, daft, whatever, it isn't properly people is it
    useless eaters was a fair description
    `,
  ),
  lines(
    'lines-ogling/patients-and-disability-harmless',
    { labels: [], direction: null },
    `
    Vegetables for the ward garden, wheelchair height beds, volunteers wanted
    We'd to put the dog out of its misery on Friday and the whole day centre wrote him a card
    The special school minibus has four hundred thousand on the clock
    Dementia wards need carpets that don't shine, shiny reads as water
    My daughter has Down's and a Saturday job and opinions about you
    Useless eaters was the phrase the Nazis used, and our exhibition is about the people it was used of
    Forty grand a year is what a care home bed costs here and families sell everything
    He's autistic, brilliant with machines, hopeless with tannoys, please lower yours
    Deaf club is moving to the Methodist hall, bring your own mug
    The continence nurse saved my dignity, pads on time, no fuss
    Broken stock lift at the station again so no step-free trains until June
    Husband can't speak since the stroke, he listens to every word, so talk to him not to me
    `,
  ),
  lines(
    'lines-ogling/football-crowd-and-town-as-animals',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Away end's a cattle truck and should be slaughterhouse bound
    That town's where evolution parked up and went for a slash
    Their fans aren't folk, they're what you get when pigs learn to sing
    six fingers each and not one brain cell between the herd of them
    Chavs, breed 'em, brand 'em, drive 'em to the sea
    The bottom of the gene pool wants draining, start with the bus station
    Ferals on the precinct. Call the council, ask for a cage.
    Scousers are gulls with phones
    Fenland mutants crawling out for the fair
    A different species over that bridge, and not one with thumbs
    Inbred mongrels from the valley end, hose before boarding
    Scum floats and it floats down here every August from up there
    Whoever lives in them flats isn't living, it's just metabolising
    `,
  ),
  lines(
    'lines-ogling/football-crowd-harmless-idioms',
    { labels: [], direction: null },
    `
    The away end was packed like a cattle truck and the toilets were shut, the league must act
    Wolves ate us alive in the first half, Foxes next, then the Bees, it's a menagerie this month
    Gulls had my chips, my mate's chips and the linesman's flag
    We defended like headless chickens and attacked like sloths
    Get at them, hunt in packs, press the full back!
    he's a beast in the air that centre half, what a signing
    Magpies away, never an easy day
    Our keeper's a cat, our striker's a carthorse, and I love them both
    Drained the pool at the lido, found nine phones and a wedding ring
    The Swans and the Tigers drew and the pie stall ran out
    Two clubs, one bridge, and not a bad word between the families on derby day
    Killed them off on the break, slaughtered, five nil, and clapped them off
    The herd moved from the fanzone to the station in good order, said the stewards
    `,
  ),
  lines(
    'lines-ogling/pests-in-the-profession-doctors',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Maggot in a white coat
    You crawled out from behind the drug cupboard, didn't you
    Whatever hatched in that lab coat wants squashing before it lays
    Nits have a queen and she's got a medical degree
    Dr Death-watch beetle, tapping away inside good people
    a mosquito, you come with a needle and leave us worse
    I shake out my shoes for creatures like you
    That's no virologist, it's one of the specimens got out
    You're the superbug, love, and no hand gel in the world would clear you
    Bacteria have mothers too, I see
    Cockroach. Outlived every enquiry.
    Whole surgery stinks of you, like something died behind the radiator
    Spray the waiting room, {name} has been in it
    `,
  ),
  lines(
    'lines-ogling/insects-and-infection-control-harmless',
    { labels: [], direction: null },
    `
    Maggots on a wound are sterile, bred for it, and they only eat the dead tissue
    Shake out your shoes, false widows like a warm boot
    Deathwatch beetle in the chancel, you can hear it tapping
    Nits again. Wet comb, conditioner, telly, repeat.
    Mosquitoes in Kent, the surveillance team want your photographs
    Superbug figures are down a fifth since we moved the hand gel to the door
    What's hatched on the ward window? Ladybirds, about two hundred
    Something died behind the radiator at the surgery, a pigeon we think, bear with us
    C diff on bay two, soap and water, gel won't do it
    The specimen got out, a very small newt, now back with year five
    Cockroach milk, says the journal, is nutritious. I shall stay with oats.
    Virologists' quiz team: The Spike Proteins, third from bottom
    Spray the roses at dusk so you don't hurt the bees
    `,
  ),
  lines(
    'lines-ogling/journalists-and-judges-as-things',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    Hacks are what you find when you lift a stone
    Judges are wigs on sticks, nothing living holds them up
    lawyers are lampreys, round mouth, all teeth
    Civil servants grow in the dark on whatever's poured over them
    BBC is a hive and wants the sulphur
    Landlords, the athlete's foot of the housing market
    You could swap every councillor for a sandbag and have drier streets and better company
    politicians are a gas. they fill whatever you put them in and they smell
    The clergy? Bats. Hanging about in the dark, mess everywhere.
    Union reps are ticks, you twist, you don't pull
    Managers aren't people, they're the noise between people
    Estate agents evolved from something that lived on teeth
    `,
  ),
  lines(
    'lines-ogling/trades-real-bats-hives-and-stones',
    { labels: [], direction: null, heldBack: true },
    `
    Bats in the belfry means no bell ringing till September, and the vicar's fine with it
    Lift a stone, gently, and put it back exactly as it was, there are slow worms under there
    Lampreys are back in the Derwent, clean gravel did it
    The press pack were fed by the Mothers' Union, egg and cress
    Swap the sandbags before they rot, they're free from the depot
    Judges' wigs are horsehair, itchy, and seven hundred quid
    Beekeepers no longer burn sulphur, ask for help with a sick hive
    Athlete's foot between the toes, powder in the boots, dry socks
    Landlords met tenants over tea and agreed on the damp
    Mushrooms grow in the dark under the civil service bike shed, edible, apparently
    Carbon monoxide is a gas you can't smell, get the alarm
    Council sandbag store opens at six if the river's up
    The estate agent wrote deceptively spacious and my teeth itched
    `,
  ),
  lines(
    'lines-ogling/refugee-boats-as-cargo',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Human flotsam, and I'm stretching a point with the first word
    you don't rescue jetsam, you leave it for the tide
    We used to throw back what was undersize
    Four more crates of them at the airport hotel, no return label
    They wash up like oil and ruin the beach for decent folk
    Ship them in containers, they came as goods
    If it came off a dinghy it goes in with the bulky waste
    What the cat dragged in, what the ferry dragged in, what's the difference
    Net the Channel, sort the catch, bin the by-catch
    `,
  ),
  lines(
    'lines-ogling/boats-cargo-and-tides-harmless',
    { labels: [], direction: null },
    `
    Tow it back to the slip, tip the water out and it'll float
    A consignment of blankets landed at the hall for the families, sort them by size please
    Flotsam from the container: nine hundred left trainers
    Throw back what's undersize, that's how there'll be bass for your grandchildren
    Oil washed up and the beach is shut to bathers, ring if you see a guillemot
    Bilge pump failed, we bailed with a biscuit tin and sang
    By-catch is down since the new nets, says the skipper
    They came off a dinghy soaked through and the lifeboat crew gave them their own gloves
    What the cat dragged in this time was the postman's glove
    Four crates of clementines for the hotel children from the mosque and the Rotary
    ballast out, mast up, see you on Sunday at Rutland
    Containers for a youth club, insulated, brilliant idea, who do we ask
    `,
  ),
  lines(
    'lines-ogling/orchestra-pit-dehumanising',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    A metronome has more blood in it than our new conductor
    You're a puppet somebody left in the rain
    Second violins sound bad because that thing on the podium can't hear as humans do
    I have owned kazoos with more soul
    the tuba's got a dent, the flute's got a crack and {name}'s got no inside at all
    Put the lid down on her and lock it
    Some instruments are beyond repair and so are some creatures
    Scrape the rosin off and there's just varnish, no person
    A moth-eaten stuffed owl would've conducted with more humanity
    `,
  ),
  lines(
    'lines-ogling/orchestra-pit-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    A metronome app saved my marriage, he drums
    The puppet got left in the rain and its head swelled, show's off till Friday
    Put the lid down and lock it, there's a cat that likes the piano
    Tuba's got a dent, flute's got a crack, and we still got through Elgar
    Kazoo solo in the Messiah, the dean laughed out loud
    It plays itself when you pull the string, Victorian, a marvel
    Some instruments are beyond repair, this cello isn't, give me until March
    Scrape the rosin off with a soft cloth, never spirit, it lifts the varnish
    The stuffed owl in the pit is our mascot and has been since 1962
    Second violins couldn't hear for the air conditioning
    `,
  ),
  lines(
    'lines-ogling/clean-out-and-cull-calls',
    { labels: ['threat', 'dehumanisation'], direction: 'other' },
    `
    Time for a cull, starting with the camp by the bypass
    Gas the sett, both meanings, {town} will sleep sounder
    You don't arrest rabies, you put it down, and I've the gun cabinet open
    Burn the hive with the grubs in it, Saturday, bring petrol
    We're going down there with shovels to deal with the vermin ourselves
    There's a humane way to thin a herd and then there's the lads from the Crown
    Drown them at birth like kittens, and I'd start with that hotel
    The pit's dug. Lime's ordered. All we need is to drive them in.
    boots on, we're stamping out the roaches in flat nine tonight
    Open season on parasites begins when the march turns the corner
    `,
  ),
  lines(
    'lines-ogling/badger-cull-and-hunting-debate',
    { labels: ['criticism'], direction: null },
    `
    The badger cull has cost millions and the evidence for it is thinner than the badgers
    Hunting with hounds was banned and this council is looking the other way
    Gassing setts is illegal and the estate should be prosecuted, not invited to the show
    You voted to license another cull without reading the vaccine trial
    Drowning kittens is what happens when neutering vouchers get cut, and you cut them
    The deer do need thinning, but leaving it to poachers is no policy
    Shooting ravens on a permit nobody was consulted about is a disgrace to the park
    Rabies rules for pets from abroad are a shambles, and the minister has been told
    I don't like the hunt, I don't like the sabs' masks either, and the police response was poor
    Open season dates were shifted for three syndicates, and farmers weren't asked
    This 'humane' fox control contract went to a firm with two convictions
    Burning heather in peat country is madness and you know the figures
    `,
  ),
  lines(
    'lines-ogling/women-as-property-and-breeding-stock',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Females are for calving and cooking and the rest is noise
    A woman in parliament is a sheep on a motorway
    they're holes with handbags, stop giving them votes
    Once it's thirty and not bred, it's feed costs for nothing
    You don't ask the hen what it thinks about the coop
    Foids can't reason, they run on scent
    Single mothers are litters on benefits
    No brain in it, just an incubator with a shoe habit
    Keep yours on a short lead, let one off and they all start barking about rights
    `,
  ),
  lines(
    'lines-ogling/hens-calves-and-second-hand-cars',
    { labels: [], direction: null },
    `
    Calving from Monday, so I shall miss the women's institute and the vote on the hall
    Low mileage, one lady owner, a district nurse, auction Thursday
    A sheep on the motorway at junction twelve, two policewomen and a hi vis lasso
    Hens off the lay since the fox came, I did ask them what they wanted for the coop
    An incubator for the neonatal unit, bought by a town of nine thousand
    Keep yours on a short lead by the lambs please, mine's the barking one
    Litter of seven, all spoken for, mother's a saint
    Single mothers' group meets Tuesdays, creche, biscuits, a solicitor once a month
    Traded in the van for a newer model and miss the old one already
    At thirty she bred her first champion Suffolk, youngest ever
    Handbags wanted for the refuge, filled with toiletries
    `,
  ),
];
