import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People of a group called vermin, disease, animals, filth or no people at all; real vermin, disease, animals and filth beside it. */
export const linesBelonging4: readonly Family[] = [
  lines(
    'lines-belonging/peoples-as-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Migrants are cockroaches.
    Gypsies? Rats with caravans.
    they come up the beach like lice
    An infestation, and the boats are how it spreads. You don't reason with an infestation, you call a man.
    Jews are parasites on every nation that ever fed them.
    Muslims breed like rats and live like them
    FUMIGATE LUTON
    You can put a rat in a kilt, it isn't Scottish. You can put a Pakistani in a kilt, same thing.
    Vermin the lot, these asylum seekers
    Nits, fleas, bedbugs, Romanians. Four things that turned up in our street last summer.
    Termites in the timbers of England, that's all your Islamic societies are
    see one albanian theres fifty more behind the skirting board
    Swarming over the Channel, swarming over our towns, where's the spray?
    Leeches. Trans activists feed off children and drop off when they're fat.
    Maggots in lipstick, the trans lobby
    Blacks are like pigeons, feed one and the square's full of them
    🐀🐀🐀 another dinghy
    I used to think of the Roma as people. Then they moved in opposite. Weevils have better manners.
    Pest control is a council service so why are there still Travellers on the rec?
    feminists are ticks in a nations fur, twist n pull
    You wouldn't count wasps in the census and I don't see why we count immigrants
    Disabled benefit claimants are tapeworms, long and idle and always hungry
    The Jew is a moth in the wardrobe, you don't see him, you only see the holes.
    locusts. came, ate the lot, want seconds. refugees my arse
    Gays are a fungus on the armed forces
    In Africa they swat flies, here we give them visas
    Slugs come out after rain, Muslims come out after a Labour win, salt works on one of them
    Does {town} have a foreigner problem or a vermin problem? Trick question.
    The Irish: bog rats, no more, no less.
    Like mice in a loft they get in by one slate, a cousin at a time, and before you know it they have chewed through your schools
    `,
  ),
  lines(
    'lines-belonging/real-vermin',
    { labels: [], direction: null, heldBack: true },
    `
    Cockroaches in the ward kitchen again.
    Gypsy moths? Rare here, and not in caravans.
    they come up the beach like little tanks, the turtles
    An infestation, and the school's known since March. You don't reason with bedbugs, you call a man.
    Parasites on every salmon they ever farmed: the sea lice report is out
    Rabbits breed like rabbits and my lettuces paid for it
    FUMIGATE THE CRICKET PAVILION
    Vermin the lot, these grey squirrels
    Nits, fleas, bedbugs, scabies: what the school nurse can and can't treat
    Termites in the timbers of the museum's totem, poor thing, it's going in the freezer
    see one mouse theres fifty more behind the skirting board, says rentokil, for £240
    Swarming over the church porch, where's the bee man's number?
    Leeches are used in plastic surgery at our hospital and they get fed better than the registrars.
    Maggots for wounds, sterile, in a teabag: how it works
    Pigeons: feed one and the square's full of them
    🐀 spotted by the bins at {place}, council informed
    I used to think of rats as pests. Then my daughter brought home Gladys. Weevils have worse manners.
    Pest control is a council service so why am I paying for the wasps?
    ticks in the dogs fur, twist n pull, dont squeeze
    You wouldn't count wasps for fun, but the survey needs volunteers and I've nothing on in August
    Tapeworm in a stickleback, under the microscope, Year 8 shrieked with joy
    The moth in the wardrobe has had my wedding suit, you don't see him, you only see the holes
    locusts. came, ate the lot, wanted seconds. my teenage sons
    There's a fungus on the ash trees along the whole A-road and they'll all have to come down
    Slugs come out after rain, I come out after slugs, with a torch
    Does {town} have a seagull problem or a chip problem? Trick question.
    Bats in the loft are protected, rats in the loft aren't, know your droppings
    Like mice in a loft, small noises, and then it's the boiler
    Moles on the bowling green. Old Mr Whitlock has declared war. The moles are ahead.
    Head lice letter home, third this term, and I'm itching just typing this
    `,
  ),
  lines(
    'lines-belonging/peoples-as-beasts-and-apes',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Black players are monkeys.
    Apes in suits, that African delegation
    bananas at the ready lads theyve signed another 🐒🍌
    They're animals, these Somalis, and I don't say it lightly, I say it having lived on the same landing.
    Muslim men hunt in packs. Dogs.
    WOMEN ARE CATTLE AND KNOW IT
    Breeding sows, that's all them immigrant mums are
    Put a fence round {town} and charge entry, it's a zoo full of Asians
    A chimp in a wig would be a better MP than any of the black ones, and not so different
    not people. beasts. i watched refugees eat
    Savages then, savages now, only the spears are different.
    Trans women are pigs in frocks
    You can train them to use a knife and fork, I've seen it done in Kenya, but you never forget what you've got at the table.
    Gyppo pups running wild in the precinct, no collars on any of them
    Females are like horses: break them early
    Feral. That's a Traveller child. Born feral, dies feral.
    Would you let wolves into the sheepfold? Then why let in Afghans?
    Orcs. The whole lot on that boat, orcs.
    Mongrels. Mix the races and you get mongrels, any farmer knows that, and any farmer knows what you do with the litter.
    A pig has the decency not to pray with its backside in the air
    baboons have a better grasp of queueing than the indians at my gp
    They howl at that tower five times a day like jackals
    Cows the pair of them, all lesbians are cows
    It's not a school any more, it's a monkey house since they brought in the Congolese
    The disabled should be put to grass like any lame animal and kept away from the public
    Half man, half hyena, your average Roma
    Herd them up, brand them, ship them. Migrants are livestock to the gangs, so let's treat them as such.
    Hindus kneel to cows since it's nice to meet one's betters
    `,
  ),
  lines(
    'lines-belonging/real-beasts',
    { labels: [], direction: null },
    `
    Black monkeys at the zoo: crested macaques, and the baby's a week old.
    Apes in suits, that advert for tea, and we all thought it normal
    bananas at the ready lads, marathon tomorrow 🍌
    They're animals, these twins, and I say it lightly, I say it with jam on my ceiling.
    Wild dogs hunt in packs. Eight in ten hunts work. Lions can't touch it.
    WOMEN IN CATTLE FARMING: NEW NETWORK, FIRST MEETING IN THE MART CAFE
    Breeding sows, six of, quiet, good mothers, buyer collects
    Put a fence round {town} market and charge entry? That's the mayor's plan for Christmas, is it?
    not people. geese. who keeps pressing the crossing button
    Kenya, 1958: my father's letters home, with the lions and the shame
    Puppies running wild in the precinct, no collars on any of them, dog warden called
    Horses: gentle them early, don't break them, and listen to Mariam, who's never been thrown
    Feral pigeons, feral goats, feral reception class
    Would you let wolves back into Scotland? The sheep farmers wouldn't, and I've heard worse arguments.
    Orcs needed, all heights, own boots. Amateur Tolkien at the Corn Exchange.
    Mongrels. You can't beat a mongrel: never ill, never vain, eats anything. Ours is part sofa.
    baboons have a better grasp of queueing than the crowd for the 8.15 to {town}
    They howl at the bin lorry every Thursday like jackals, both spaniels
    Cows, the pair of them, stuck in the river. Fire brigade's there. All fine, very wet.
    It's not a staff room any more, it's a monkey house since they put in the bean bags
    Half man, half hyena: Year 7's myth monsters are on the stairs
    Herd them up, tag them, dip them: a day with a hill shepherd and her collie
    In our Hindu sanctuary the old cows live out their days. Volunteers welcome, bring wellies.
    My refugee students fell about at the word 'cattle grid' and now they draw it on everything
    The lame pony's been put to grass by the disabled riders' group and is as fat as butter
    He ate like a beast after the fast, bless him, eleven samosas
    Black swan on the canal by the mosque, two cygnets
    We're all animals, says the vicar, some of us have a hymn book
    `,
  ),
  lines(
    'lines-belonging/peoples-as-filth-and-sickness',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Islam's people are a virus.
    Refugees are human waste
    Immigration is a cancer and the immigrants are its cells.
    flush em. gays r sewage
    Scum on the surface, sludge underneath: a portrait of the gypsy
    Trans people are a social contagion and should be quarantined like one
    What do you call the Jews of Europe? A relapse.
    DISEASED. EVERY BOAT. EVERY ONE OF THEM. KEEP THE PLAGUE OUT
    We had a clean borough. It's now stained, and the stain's brown.
    Sweep the gutters of London and you'll fill a council meeting with their sort, and I mean by their sort exactly what you think, Muslims
    black trash washing up on white beaches
    They aren't neighbours, they're an open sore on the street, those Romanians
    a rash of headscarves across the north, no cream for it
    Toxic sludge, feminists. Needs hazmat suits.
    Rubbish in, rubbish out, as we say in computing. Refugees in, ruin out.
    Dirt. My grandmother's word for Catholics was dirt, and my grandmother was never wrong.
    Excrement with a passport
    Are they people or are they pollution? The Traveller question, in a nutshell.
    Cut out the tumour, says any surgeon, and I say the same of the Asians of {town}
    Dregs of the third world poured straight down our throat
    They're a smear, aren't they. You wipe and wipe and there's always more lesbians on the committee.
    The handicapped are factory rejects and no one keeps rejects on the shelf
    Gay plague, mark two. Them, I mean, not the illness. Them.
    need a bleach bath after sharing a lift with one of them africans, filth walking
    An abscess on the body of the nation: lance the ghettoes and let the pus run back where it came from
    germs 🦠 in burkas
    `,
  ),
  lines(
    'lines-belonging/real-filth-and-sickness',
    { labels: [], direction: null },
    `
    Islam and hygiene in medieval Spain: baths, soap, sewers.
    Refugees are handling human waste with bare hands in that camp, please fund the latrines
    Immigration lawyers, cancer nurses: who'd do either job on that pay?
    flush it. whoever used the gents by {place}, flush it
    Scum on the surface, sludge underneath: a portrait of our boating lake
    Social contagion is when one of them yawns and then the whole assembly goes
    What do you call it when it comes back? A relapse. It's not a failure, Dad.
    DISEASED. EVERY ELM. EVERY ONE OF THEM.
    We had a clean carpet. It is now stained and the stain's beetroot.
    Sweep the gutters before the leaf fall and you'll save a fortune, says the Sikh gentleman who does ours
    trash washing up on white beaches: I counted 200 cotton buds
    That pothole's an open sore on the street and has eaten two wheels of mine
    a rash of purple crocuses across the green, no cream for it
    Toxic sludge from the water company, and it's the women's swimming club that had to test it. Hazmat suits at dawn.
    Rubbish in, rubbish out, as we say in computing, so who typed the waiting list?
    Dirt. My grandmother's word for good soil was dirt, she was from Kansas, and her beans won everything.
    Are they compostable or are they pollution? The tea bag question, in a nutshell.
    Cut out the tumour on Tuesday, said the surgeon, Mr Hussain, with such kindness that I stopped shaking
    Dregs of the punch poured straight down the sink, nobody is to mention Christmas again
    A smear, aren't they fun. Book yours, lesbians too, whatever the receptionist says.
    Factory rejects, slightly bent, half price: the biscuit shop by the Muslim girls' school has a queue round the block
    Gay plague was what the papers called it. We called them Michael and Stephen.
    need a bleach bath after clearing that flat, filth walking off the walls
    Lance the abscess early, says the vet, and stand well back
    germs under the microscope, Brownies badge, so much agar
    TB isn't a disease of migrants, it's a disease of damp rooms
    `,
  ),
  lines(
    'lines-belonging/peoples-as-no-people',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Muslims aren't human.
    I don't regard Travellers as people
    Sub-humans, the lot that came in on that lorry
    its not a she its not a he its an it
    They look like us until you meet their eyes. Nothing there. Immigrants have no souls.
    human rights are for humans not for blacks
    Untermenschen was the word and there was nothing wrong with the word.
    Things. Trans are things. Science-project things.
    Someone left the laboratory door open and out came the lesbians
    Do Jews count as people for tax purposes? Ha ha.
    Women: appliances with opinions.
    If you prick them they do not bleed, refugees feel nothing, they've been bred to it
    A lower form of life than the mould on my bread, Pakistanis
    Vegetables. Ward 9's full of vegetables, disabled ones, and they get watered at our expense
    NOT PEOPLE. NOT CITIZENS. NOT OURS.
    The Roma are a step on the ladder between us and the beasts, and not a high step
    With respect, doctor, when you say "people with schizophrenia" the second word will do and the first will not.
    Cargo, that's all, bring it in, send it back, cargo don't have feelings
    an african life is worth what, a goat? two goats?
    Somebody died? No, a migrant died.
    Old folk are ballast. You don't mourn ballast.
    I would not call it a child. It's a Traveller's whelp.
    Robots with rice, your Chinese, not one of them has a self
    You can't murder what was never human, as the colonel used to say of the natives
    `,
  ),
  lines(
    'lines-belonging/people-after-all',
    { labels: [], direction: null },
    `
    Muslims are human, tired, and out of semolina.
    I regard Travellers as people I went to school with
    Superhuman, the lot that came in on that lifeboat shift
    its not a cat its not a dog its a draught excluder, gran
    They look like us until you meet their eyes. Octopuses. Book review tonight.
    human rights are for humans, all of them, even my landlord
    Things. I own too many things. Anyone want a fondue set?
    Someone left the laboratory door open and out came the axolotl
    Do cats count as dependants for tax purposes? Ha ha. Asking for a Jewish mother of five. Cats.
    Women: citizens with opinions, since before they let us post them.
    A lower form of life than the mould on my bread: the mould on my flatmate's bread
    Vegetables. Ward 9's patio is full of vegetables, and the disabled gardeners get all the credit
    The Neanderthals are a branch and not a step on a ladder. Please redraw this poster, museum.
    Cargo bikes don't have feelings but mine sulks in the wet
    Somebody died in the Channel last night, a boy of nine. His name was in one paper.
    I would not call it a child's bike. It's a weapon of shin destruction.
    Robots with rice: a factory visit in Osaka
    No human being is illegal, said the banner, and underneath in biro, except Kevin, he owes me a pint
    Is a person with dementia still a person? Sit with my dad for a song, and then ask.
    I, a woman, an engineer and a mother, am not an appliance, though I do hum.
    We bleed, we vote, we pay at the self-checkout like anybody. Roma History Month.
    Zombies, the parents of Reception, by week four
    `,
  ),
];
