import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Dehumanisation that is roundabout: counted as stock, denied feelings or a name, called it; and innocent twins. */
export const linesOgling8: readonly Family[] = [
  lines(
    'lines-ogling/denied-feelings-and-name',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Don't use its name, you'll only get attached
    I refuse to say who when what will do
    They gave it a title and a chair and still nobody's told it that it isn't alive
    Nothing you did to {name} would count as cruelty, there's nothing there to feel
    The thing that answers to councillor
    you weep like a gutter weeps, it's only plumbing
    Grieving? Creatures of that kind don't grieve, they miss meals
    Would you apologise to a doorstop? Then don't apologise to her
    I've stopped thinking of you as somebody and my week's been better for it
    A name badge on a void
    `,
  ),
  lines(
    'lines-ogling/feelings-and-names-harmless',
    { labels: [], direction: null },
    `
    Don't name the lamb, said my dad, you'll get attached, so I named it after him
    Can it cry? The statue wept through the service but the verger says condensation
    Does a lobster feel pain? The law now says we should assume so
    The doorstop is a fossil, we've been apologising to it ever since
    Elephants grieve, I've seen them stand with the bones
    Name badges at the door please, and pronounce them properly
    Pinch the dough and see, if it springs back it's ready
    What's it called when you miss somebody you've not met? We felt that at the baby unit
    It's only plumbing, the consultant said of my heart, and I laughed for the first time in a month
    She's been nonverbal since birth and has feelings enough for the whole ward
    I refuse to say goodbye so I'll say ta-ra
    A void under the nave was found by radar and it's full of Saxons
    Stopped thinking of Mondays as my enemy and my week's been better
    `,
  ),
  lines(
    'lines-ogling/counted-as-stock-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Another forty head delivered to the barracks
    Per unit they cost more than a greyhound and run slower
    The boats bring yield, not people
    You don't house livestock on a high street
    Tally the brood in number nine, I make it seven and another in the oven
    Prisoners are inventory. Stack them.
    The workshy should be leased out by the hour like strimmers
    Grade the claimants, keep the sound ones, render the rest
    A hundred of them to a hangar, straw down, water trough, job done
    Asylum batch 12, contents may bite
    Benefit stock, no pedigree, won't work, eats its head off
    If they want a roof they can have one, corrugated, and a drain in the floor
    `,
  ),
  lines(
    'lines-ogling/counted-stock-harmless',
    { labels: [], direction: null },
    `
    Forty head of Highlands delivered to the common for conservation grazing
    Greyhounds rehomed this year: ninety one, gentle couch dwellers all
    Sort tins by date and use, the ones at the front go first
    Straw down, water trough scrubbed, corrugated roof back on after the gale
    Strimmers leased by the hour from the tool library
    Batch 12 of the marmalade bites back, too much whisky
    Prisoners grew the veg for the harvest supper, best leeks in the county
    Yield's down a third, it's been that wet
    Asylum seekers' cricket team bowled out the magistrates for sixty
    One in the oven and seven round the table, come anyway, we'll stretch the stew
    Tally of the brood on the reservoir, four grebes, two on her back
    Hangar's stacked with blankets, a hundred volunteers, one kettle
    Seed stock is graded by hand, the sound ones kept
    `,
  ),
  lines(
    'lines-ogling/smell-slime-and-body-horror-person',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    You slither, you ooze, you smirk, you're a shambling disgrace
    Slimy toad of a chief whip, somebody put it back under its log
    Pus in pinstripes, and thick with it
    walking abscess, talking rubbish
    Fat greasy slug with a gavel
    Stinking little weasel, your sett's been found
    Old crone's a wart on the face of the board
    Vile oozing thing, brain like a bath plug
    Ugly as a blobfish and about as much spine, you coward
    You snivelling amoeba
    Two faced lizard, pig ignorant too
    Gormless maggot, it can't even chair a meeting
    Toe fungus, you clown, that's what you are
    Dim parasite, you couldn't find your host with a map
    `,
  ),
  lines(
    'lines-ogling/toads-blobfish-and-abscess-harmless',
    { labels: [], direction: null },
    `
    Toad patrol tonight, buckets and torches, four hundred over the B road last spring
    The blobfish looks cheerful at its own depth, it's pressure that undoes it
    Abscess drained under local, instant relief, bless that nurse
    Slugs in the gavel cupboard, don't ask
    a lizard in my boot! Common, viviparous, furious
    Toe fungus takes months, keep at it, says the chiropodist
    Warts and all is the title of his memoir and it delivers
    Weasel popped up during the two minutes and looked at us, every poppy still
    Pinstripes and wellies for the flood visit, a look
    Smell in the board room traced to a forgotten egg sandwich
    Bath plug's gone missing from the hydrotherapy pool, of all things
    Ooze from the old tip is being tested, stay off the sand please
    Pus is white cells doing their job, my pupils now say so at tea
    `,
  ),
  lines(
    'lines-ogling/undead-demons-and-monsters',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Nothing human ever came out of that convent
    It's wearing a woman
    Holy water would fizz on {name}
    Stake, heart, crossroads, the old ones knew
    A ghoul on a salary
    She doesn't cast a shadow at PMQs, look closely
    you sold yours long ago and something else moved in
    I looked it in the eye at the count and there was only hunger
    The fiend behind the vaccine rollout
    Goblin. Back to the bridge and charge your toll.
    They cut him and cold stuff came out, mark my words
    Demon in sensible shoes
    Changeling. The real lad was taken and we were left with this.
    whatever possesses that creature it isn't compassion
    `,
  ),
  lines(
    'lines-ogling/halloween-and-folklore-harmless',
    { labels: [], direction: null },
    `
    Goblin under the footbridge charges a toll for the hospice, ten pence, growls included
    The changeling tale is about disabled children and how folk explained them, sobering talk
    Holy water froze in the stoup, minus nine
    She's wearing a witch, it's a hat and it's knitted
    A ghoul, a ghost and two pharmacists came to the door
    Demon bowling from the curate, six for twelve
    Stake your tomatoes before the wind does it for you
    Convent's closing after 140 years, the last three sisters baked for everyone
    Vampire slayer costume doubles as a phlebotomist's, she's a hoot
    Crossroads to be rebuilt, diversion by the gallows field
    The monster in the school play was the tallest lad and the kindest
    I looked it in the eye, the seal, and it sneezed
    Possessed by hunger at the count, ate a stranger's flapjack
    cold stuff came out of the tap, brown too, since Tuesday
    `,
  ),
  lines(
    'lines-ogling/pest-control-business-voice',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Rentokil do call-outs for MPs now or should we use a slipper
    Found the source of the smell in the trust: it's on a hundred and ninety thousand
    First you smell it, then you see droppings, then it's asking for your vote
    You get in anywhere, your kind, through a gap the width of a pencil
    Proof the building and this particular rodent would have to earn a living
    the nest's in the finance department, the queen signs herself director
    Seen in daylight, which means there's a bad infestation, name of {name}
    Powder puffed under her door once a quarter, sorted
    A rodent with an OBE gnaws the same
    `,
  ),
  lines(
    'lines-ogling/pest-control-business-harmless',
    { labels: [], direction: null },
    `
    A mouse gets in through a gap the width of a pencil, so get your torch and your wire wool
    Seen in daylight usually means there's a lot of them, ring us for a survey
    First you smell it, then you find the droppings, then you find they've had your Weetabix
    Wasps' queen overwinters in your curtains, pop her outside in April
    Glue boards are banned for public use in England now, quite right
    The nest's in the finance department ceiling, so payroll's working from the chapel
    Powder puffed under the deck once does for ants
    My dad did forty years in pest control and cried if he'd to do a fox
    Proofing's cheaper than poison and kinder to owls
    Got an OBE for owls, did my dad's mate, ex rat catcher
    Bed bugs don't mean you're dirty, they mean you went to Paris
    `,
  ),
  lines(
    'lines-ogling/strikers-and-scabs-and-scroungers',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    Junior doctors, gut flora, they swell and stink when they don't get fed
    Pickets are scale, pour in descaler and the line runs clear
    A scab is dried filth and so is anyone who drives past
    Train guards are ticks on a commuter's neck, every year fatter
    Pensioners are the bed sores of the economy
    teachers: battery hens that won't lay
    Nothing under those donkey jackets but lice and grievance
    University lecturers, moths on public cloth
    The over sixties should be composted at the town's expense
    Couriers are hornets, they don't think, they just come at you
    Rail union's a hydra and you don't bargain with a hydra, you cauterise
    `,
  ),
  lines(
    'lines-ogling/strikers-and-workers-harmless',
    { labels: [], direction: null },
    `
    Gut flora take months to recover after antibiotics, said the striking doctor, handing me a leaflet
    Descaler in the picket line urn, sorry about the taste
    Don't pick the scab, it'll scar, says the first aider on the gate
    Train guards found my hearing aid, my mother's ring and once my husband
    Bed sores are a staffing problem, and that's the reason we're out
    battery hens retired to the teachers' cottage, first egg today
    Hornets at the depot, Asian or European, send a photo before you swat
    Moths ate the strike banner from 1926, conservator needed
    The over sixties walk to the compost scheme and back, Thursdays
    Donkey jacket handed down from my grandad, badge and all
    Couriers clubbed together and bought a new bike for the one who was robbed
    `,
  ),
  lines(
    'lines-ogling/ask-vet-or-farmer-advice-sarcasm',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Asking for a friend, what's the dose to worm a councillor
    Is it vermin under the 1949 Act or do you need a licence for {name}
    Where do I hand in a stray minister, no collar, foaming
    What do they eat apart from other people's pensions
    Should I be worried, it's come up to the fence and it's making words
    Can you catch anything from shaking hands with that
    Any farmers know what you call the one that isn't thriving and bites the rest? We've elected it
    `,
  ),
  lines(
    'lines-ogling/ask-vet-or-farmer-real-questions',
    { labels: [], direction: null },
    `
    What's the dose to worm a nine kilo terrier?
    Does anyone know if a rabbit can be spayed at four years old
    How do you get dog hair off a velvet sofa before the bishop comes
    Are moles vermin or do you need a licence to shift them from the bowling green
    Where do I hand in a stray, no collar, friendly, brindle, found by the chemist
    What do hedgehogs eat apart from my cat's dinner
    Should I worry, the cow's come up to the fence and she's wheezing
    Can you catch ringworm from shaking a paw? Asking as a scout leader
    Would a rolled up towel do under the door or does it need a proper flood board
    Vet says she's comfortable, and it's time, and we can all come in
    Any farmers know why one lamb won't thrive while the rest are bouncing
    `,
  ),
  lines(
    'lines-ogling/tide-gauge-and-lab-held-dehumanising',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    Caravan folk are a lag on the cliff, wait and the sea'll scrub it
    Ramblers, silt that moves along a path
    Birdwatchers should be ringed, weighed and let go over the North Sea
    Brass monkeys in cagoules, every one, and no more thought in them than guano
    Metal detectorists, dung beetles with batteries
    Cruise passengers come out of the hull like weevils out of biscuit
    The yacht club's algae, green, rich and choking the bay
    Stag parties: jellyfish. No brain, all sting, wash up on Sundays.
    Surfers aren't a community, they're a bloom
    `,
  ),
  lines(
    'lines-ogling/tide-gauge-and-lab-held-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Algae bloom in the bay, keep dogs out until Friday's reading
    Jellyfish: no brain, no heart, five hundred million years of success
    Ringed, weighed and let go, one storm petrel, twenty six grams
    Dung beetles are back on the clifftop since the farmer stopped worming the cattle
    Weevils in the ship's biscuit at the museum are plastic, sadly
    Ramblers cleared the silt from the steps and asked only for soup
    Guano sampled, penguins located, from space, by a lass from {town}
    Caravan folk had to move back from the cliff twice, and they've been good about it
    Metal detectorist found my nan's ring on the third sweep
    Skim the fat off with a spoon, then add the cockles
    `,
  ),
  lines(
    'lines-ogling/tribal-insults-opponents',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Tories are a mould culture, keep them in the dark and they spread
    Reform lot came up through the shower tray
    Greens? Aphids. They suck and they're everywhere soft.
    Labour members have the herd instinct and the herd smell
    remoaners are liver spots on the hand of the nation
    Brexiteers crawled out when somebody kicked the log over
    Lib Dems, the lint of politics, pick it off
    Nationalists are bile. You don't reason with bile, you bring it up.
    Anti-vaxxers want rounding up with the other carriers and dipping
    Pro-vaxxers are sheep, then lab rats, then carcasses
    Woke lot aren't a movement, they're an enzyme, they break things down
    Boomers, the plaque in the arteries of this country
    Gammon hangs on a hook, it doesn't vote
    `,
  ),
  lines(
    'lines-ogling/party-talk-harmless',
    { labels: [], direction: null },
    `
    Tories held the ward by nine, Labour by the cake stall
    Shower tray's cracked in the Reform office, they say, they've put a bucket under it
    Aphids on the Green candidate's beans, she's trying ladybirds, on principle
    Remainers, leavers, we all carried the piano out of the flood together
    Lint from my Lib Dem rosette is all over the judge's hat
    Herd immunity for measles needs ninety five per cent, our town's at eighty four
    Sheep dip, lab rats, carcasses: three talks from the vet school open day, two of them cheerful
    Nationalists sang one end, unionists the other, then it rained on everybody
    Boomers babysit, pay for the van, and get called names, cheers mum
    Plaque unveiled by the oldest member, ninety nine, heckled by the second oldest
    Gammon, egg, chips, hustings, seven pound fifty
    Enzyme tablets for my pancreas, always with food, life changing
    Bile duct stent fitted, thanks to all three parties who sent cards
    `,
  ),
];
