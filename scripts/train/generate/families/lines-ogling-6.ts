import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Dehumanisation in dialect, by bores and lads, as food, weather, weeds, toys and objects, and innocent twins. */
export const linesOgling6: readonly Family[] = [
  lines(
    'lines-ogling/dialect-beasties-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Yon's no a wumman, yon's a cleg in a cardigan
    Ah've scraped better things aff the byre flair than thon MSP
    Tha'rt nobbut a louse wi' a loudhailer
    She's a manky wee midge and she wants slapped flat
    Thou great gormless tup, back in t'pen wi' thee
    That Senedd fella's a slow worm that found a tie
    Yer man's a sheugh rat, so he is, and no two ways about it
    proper emmet's maggot, he is, my 'andsome
    Wisht bit o' vermin in a hat, her is
    Thon craitur isnae richt human, look at the een
    Mingin' auld partan, claws oot for the fishin' grants
    Our mayor's a warrigle, whatever crawled out from under the staithe
    Ye wee nyaff of a tapeworm, ye'd sook a cratur dry
    Pit bull wi' rabies, bab, somebody wants to ring the warden about yow
    `,
  ),
  lines(
    'lines-ogling/dialect-beasties-real',
    { labels: [], direction: null },
    `
    Eaten alive by clegs at the show field, tak yer cream
    Midges at Loch Awe are the size o' sparras, slap on the skin so soft
    Tup's oot the pen again and in wi' Morag's gimmers
    Found a slow worm in the compost, wee beauty, put the lid back
    Sheugh's blocked, so it is, and there's a rat the size of a cat living in it
    Partans at the harbour, three for a tenner, claws like boxing gloves
    wisht weather, my 'andsome, and the emmets still came
    Byre flair wants concreting afore the winter
    Nobbut a louse on t'roses but I'll fettle it
    Our pit bull cross is soft as muck, bab, she's feared of the hoover
    Wee craitur wouldnae eat till the bairn sang to it, noo it's twice the size
    Gormless great lump of a lurcher, I love the bones of him
    Maggots on t'fishing, half a pint, keep lid on or your mam'll kill yer
    `,
  ),
  lines(
    'lines-ogling/larder-and-leftovers-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    You're the grey bit at the back of the fridge
    Lumpy gravy with voting rights
    Scrape him into the dog
    offal in a frock
    I've sent back soup with more inner life
    The skin on a rice pudding, that's the depth of a person you get there
    You curdle rooms. You're not made of what we're made of.
    Turned milk of a woman, pour it away
    Gristle. Chew it or spit it, you can't call it somebody
    {name} is what happens when meat is left out
    Somebody's mince got elected
    `,
  ),
  lines(
    'lines-ogling/larder-and-leftovers-harmless',
    { labels: [], direction: null },
    `
    The grey bit at the back of the fridge was once hummus, please take it home
    Lumpy gravy, burnt parsnips, best Christmas at the shelter yet
    Best before 1987, found in nan's larder, we opened it, we regret it
    Scrape the leftovers into the dog's bowl, no onion mind
    Offal's cheap and good, try ox heart, says the butcher
    Soup sent back at the hustings lunch, too hot, then too cold
    Skin on the rice pudding is the best part and I will fight the rector for it
    It curdled because you boiled it, start again with cream at room temperature
    Turned milk makes grand scones
    Somebody's mince is in the vestry fridge, labelled Keith
    gristle in the school pies again, parents are writing
    Meat was left out overnight so the barbecue's vegetarian, all welcome
    `,
  ),
  lines(
    'lines-ogling/weeds-blight-and-flood-of-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Japanese knotweed with suitcases
    Incomers seed themselves and choke what was native
    You don't reason with dandelions and you don't reason with their sort
    the ragwort of society, pull it before the horses get at it
    Turf them out, I mean it literally, roots up, backs burned
    Sludge comes down every river in time and this lot came down ours
    It's raining spongers, put a bucket out
    Where the dole weed grows nothing decent will
    Activists: couch grass, one bit left and you've a whole bed of it by spring
    Damp gets in by the door and so did they
    Himalayan balsam is prettier and easier shifted than lawyers of that kind
    `,
  ),
  lines(
    'lines-ogling/weeds-and-floods-harmless',
    { labels: [], direction: null },
    `
    Japanese knotweed's at the station, eighteen feet from the platform, Network Rail's been told
    Incomers run the shop now and it's open Sundays, bless them
    Dandelions feed the first bees, leave yours till May
    A tide of brown water through the high street at four this morning, sandbags at the fire station
    ragwort's poisonous to horses, gloves on, pull it before it seeds
    Sludge came down the beck and killed the trout
    Turf laid, keep off till Whit week
    couch grass, one bit left and you've a whole bed by spring
    It's raining stair rods, bucket's out in the committee room
    Damp gets in under the church door and the kneelers pay for it
    Choked gullies on Mill Lane, reported twice
    `,
  ),
  lines(
    'lines-ogling/gamer-npc-and-toys',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    npc detected, dialogue tree is two lines long
    bro she's not real she spawns at the town hall and repeats
    You have no player behind you, that's why you loop
    Somebody left the bot running as health secretary, gg
    dude that isn't a woman its a texture error
    Low poly MP, no collision, walk straight through him
    Cannon fodder unit with a blue tick
    Respawn as something with a brain stem
    `,
  ),
  lines(
    'lines-ogling/gamer-harmless',
    { labels: [], direction: null },
    `
    npc at the town hall gives you a pie if you talk to him twice, best quest
    bro she spawns at the windmill, bring fire arrows
    Delete the asset and rebuild the cache, that fixed my tower
    low poly Cardigan Bay and I got homesick
    Trash tier summon, evolves at level forty, don't sacrifice it!
    there's no collision on the church wall, walked straight through, met God
    Left a bot running the bake sale thread and it told my nan gg
    Cannon fodder every time I play with my daughter, she's eight and merciless
    Boss music started on the stairs so I knew the consultant was on her round
    texture error on the new bus app, the driver's made of grass
    Farmed that mob for six hours, wife left a sandwich, respect
    Respawned at the cottage with no trousers and forty turnips
    `,
  ),
  lines(
    'lines-ogling/homeless-people-as-litter',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Sweep the doorways, all of it, bags and what's in the bags
    It's litter that begs
    You can jet wash a bench but the thing on it comes back
    The underpass is full of it again and it's got a dog
    Smackheads are walking sharps bins, treat as clinical waste
    Collection day for tramps, can we have one
    Piles of rags that drink
    Those tents should be lifted by grab lorry with contents
    I pay my rates not to step over it on the way to Marks
    Like pigeons, stop feeding them and they'll go
    Zombies. No pulse worth the ambulance.
    `,
  ),
  lines(
    'lines-ogling/homeless-people-spoken-of-kindly',
    { labels: [], direction: null },
    `
    Sweep the doorways by all means, but ask the man in the sleeping bag first and bring him tea
    He begs outside Marks and knows every pensioner's bus
    The night shelter's dog has had nine pups and needs a pooper scooper fund
    Jet washed the bench at dawn then sat on it with Colin, who sleeps there, and shared a roll
    Sharps bins for the underpass have arrived, thanks for pushing it
    Bags, rags, a guitar with four strings, and a first in classics, that's who you stepped over
    Council cleared the tents with people's medicines inside and had to give them back
    Pigeons get fed by the lads from the hostel and they know all the names
    Collection day for warm coats is Thursday, porch of St Luke's
    I was a smackhead for eleven years and I now run the needle exchange
    Zombie drug warnings are out, naloxone at every pharmacy, it takes one spray
    Found him with no pulse and an off duty midwife got it back
    `,
  ),
  lines(
    'lines-ogling/pompous-columnist-biology',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    One studies {name} as one would an amoeba, though the amoeba divides with more grace
    I decline to anthropomorphise the honourable member
    A vertebrate by courtesy only
    Let us be scientific: the organism responds to money and to light
    In the phylum of public life she's something pale that lives on the undersides
    His mother, I gather, was a perfectly good mammal
    The specimen's cries during questions suggested distress, or hunger, but nothing so high as thought
    Barnacle: attached early, ate its own brain
    Gall wasp of the arts council, she injects herself and the oak swells round her
    When it finally dies, might it be donated to the museum of comparative anatomy
    You belong to a lower order, and I don't mean the Lords
    Invertebrate is a term of description, madam, not of abuse; you haven't a backbone or a heart, merely a gut with opinions
    `,
  ),
  lines(
    'lines-ogling/pompous-columnist-natural-history',
    { labels: [], direction: null },
    `
    The amoeba divides with more grace than our local party, but both get there
    I decline to anthropomorphise my tortoise, though she did vote with her feet
    Barnacles settle early and eat their own brains, the curator said, looking at the trustees and smiling
    Gall wasps make the oak swell, and a gall is a nursery, look inside
    Let us be scientific: the organism is a slime mould and has solved the Tokyo railway
    In the phylum of small things under stones I've spent the happiest years
    The museum of comparative anatomy is shut for asbestos, a sad day for mammals
    Its cries suggested hunger, so I warmed the goat's milk
    Invertebrate week at the reserve: bring a jar, wear boots, no backbone required
    When it finally died the whale was flensed by students at low tide, and its heart is in Leith
    A vertebrate by the look of the ear bones, said the beachcomber's guide, so I rang the university
    The lower orders of beetle have their own gallery now
    `,
  ),
  lines(
    'lines-ogling/muslims-jews-gays-asians-subhuman',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    You people are fleas in this country's coat
    Back to the jungle canopy with you, councillor
    Shylock's whelp with a stethoscope
    Sambo minister, put a banana on the order paper
    The trans thing that runs our library is not a he or a she but an it
    Paki vermin does not become English by sitting in a chair
    I wouldn't drink from a cup that {name} and the tribe had touched, diseased
    A poof is nature's typing error
    Half-breed. Neither horse nor donkey.
    Papist tick, gorged in a school that I pay for
    Who unchained the gorilla and gave it Question Time
    Chink virus on legs
    `,
  ),
  lines(
    'lines-ogling/faith-and-race-harmless-animals',
    { labels: [], direction: null },
    `
    Fleas in the church carpet, the mosque lent us their steam cleaner
    The jungle canopy at Kew is open late, and our Nigerian elders' group got the good lift
    Stethoscope lost at the Passover table, if found ring Dr Levy
    Bananas on the order paper: fair trade motion passed unanimously
    He's half Jamaican, half Geordie and all trouble at dominoes
    Our trans librarian runs story time with a real donkey
    Typing error: the notice should say imam's talk, not iguana's talk
    Mules are neither horse nor donkey and cleverer than both, says my Sikh neighbour who keeps two
    The gorilla sanctuary's patron got her damehood, first British Ghanaian vet to do so
    I share a cup with Catholics, Hindus and a lad called Gary, at the soup run we've no choice
    Chinese New Year of the rat, the dancers come down Gerrard Street at noon
    A virus knows no passport, said the consultant, who came here from Wuhan in 1999
    `,
  ),
  lines(
    'lines-ogling/bus-garage-rota-dehumanising',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    Inspector on the 42's a gob of something nobody wiped off the seat
    Scan your pass love, oh wait, it only works for living things
    You're chewing gum on the underside of this depot
    If it was a bus they'd have burned it for the insurance
    Steering wheel's got more nerves in it
    The driver union's got a rep like a fur ball, hacked up every pay round
    Get the sick sawdust, the operations director's here
    Bell push with a pension
    It sits in that office like lost property no one will claim
    Not even roadkill, roadkill was somebody's badger
    `,
  ),
  lines(
    'lines-ogling/bus-garage-rota-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Somebody's stuck chewing gum on the underside of every seat on the 42
    Scan your pass twice, the reader's half asleep
    Get the sawdust, a lad's been sick upstairs on the night bus
    Lost property: one euphonium, no one will claim it
    Bell push broken since Easter, we shout
    A badger on the road at Cold Ash, driver stopped, got it to the vet in his coat
    Fur ball on the depot cat's blanket, overtime for whoever moves it
    The steering wheel's been lowered for the shorter drivers, hurrah
    Bus burned out on the ring road, everyone's off and fine
    They wiped the seats with lemon stuff and now it smells like my gran's
    `,
  ),
  lines(
    'lines-ogling/quoted-campaign-against-words',
    { labels: [], direction: 'quoted' },
    `
    The councillor who called tenants 'wasps in a jam jar' has been referred to standards
    My ward sister has been called a maggot, a leech and a germ, all before nine on a Sunday
    He said drug users were walking waste. One of them was my brother. He made excellent soup.
    Calling a child of refugees a cub doesn't soften calling her mother a jackal
    We found eighty six posts describing disabled people as a drain, and read them out at the town hall
    She's 'it' in every reply. She's a midwife, forty, with a name.
    In 1290, in 1938, and in this morning's inbox: lice
    You may dislike the minister's bill, but 'put the animal down' is not an argument
    A banner reading 'pest control now' with people's faces on was taken down by the club
    The word swarm has no business in a headline over a photograph of a drowned boy's shoe
    The Gypsy liaison officer keeps a list of what has been said, dog, rat, muck, and reads it to new recruits
    Telling me I'm subhuman because of my chair is a hate crime; the court agreed on Tuesday
    `,
  ),
  lines(
    'lines-ogling/firm-criticism-near-dehumanisation',
    { labels: ['criticism'], direction: null },
    `
    Your housing policy treats families like parcels, and that has to stop
    This contract leeches money out of our wards and you signed it
    The leaflet was a rotten piece of work and beneath you
    Calling it efficiency doesn't change the smell of this deal
    You've let the sewage firms off the hook for a third time
    I'm sick of robotic answers, speak to us plainly
    A toxic culture in that department was flagged in March and you sat on it
    Warehousing asylum seekers in a barge was inhuman, whoever's idea it was
    Cattle class for patients, first class for consultants' fees, shame on the board
    You herded residents into a twenty minute slot and called it consultation
    The damp in those flats is a disgrace, the mould's worse, and your reply was the worst of all
    Parasitic fees on leaseholders are legal because you voted for it
    `,
  ),
  lines(
    'lines-ogling/objects-fond-and-self-deprecating',
    { labels: [], direction: null },
    `
    I'm a dinosaur, I still write cheques
    We are all crumbs under the sofa of history, said my history teacher, and passed the biscuits
    Feeling like something the cat sicked up after that flu
    My husband's a fossil in the best sense, eighty and still digging them
    Bookworm, lounge lizard, night owl, and proud secretary of the parish council
    I'm vermin on the stairs in our panto, third rat from the left
    couch potato seeks walking group, slow, biscuits
    The committee's a circus and I'm the clown with the bucket
    sardines on the 7.14 again, my face in a stranger's rucksack
    Social butterfly turned hermit crab since the op
    I'm a sponge, the consultant said, as a student should be
    Guinea pig number nineteen in the vaccine trial, squeak
    `,
  ),
];
