import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Dehumanisation of persons and groups as vermin, filth, disease, livestock and things, and harmless talk of real ones. */
export const linesOgling2: readonly Family[] = [
  lines(
    'lines-ogling/rats-of-the-estate',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    They breed under the flyover and come out when the bins are full, and I don't mean the four-legged sort
    You don't house rats, you block the holes
    Whole estate wants fumigating, tenants included
    Drop one family in a close and within a year it's crawling with them
    that block is a nest and nests get smoked out
    They scurry. They gnaw. They multiply. And we pay for the cheese.
    call them residents if you like, I call it an infestation
    The council sends social workers where it ought to send a man with a terrier
    Every landing swarms with their spawn
    Where there's two of that sort there'll be twenty behind the skirting
    I've seen cleaner creatures come up out of a drain than what they've moved into number 40
    Traps, not tenancies
    Should have let the plague pit have them back
    `,
  ),
  lines(
    'lines-ogling/rats-real-pest-control',
    { labels: [], direction: null },
    `
    Where there's one mouse there'll be twenty behind the skirting, ring environmental health
    They nest under the flyover and come out when the bins are full, so shut your lids
    Put bait down on Garside Road Tuesday, keep cats in
    Whole block wants fumigating for cockroaches, the tenants have asked for two years
    You block the holes with wire wool, foam is no use, they chew it
    The council sent a man with a terrier and the terrier went to sleep in my kitchen
    Rats gnawed the broadband cable, that's why the clinic is offline
    traps or poison? My daughter wants the kind that lets them go
    It's crawling with wasps behind the bus shelter
    Landlord calls it a bit of damp, the inspector calls it an infestation, guess who I believe
    Saw one the size of a corgi come up out of a drain outside Greggs
    I kept fancy rats for years, clean as anything, cleverer than my brother
    The plague pit under the car park turned up while they were laying pipes
    Moth in the choir robes again, please hang cedar
    `,
  ),
  lines(
    'lines-ogling/mp-as-parasite',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    You're a tick on the backside of this town, swollen with other people's blood
    A tapeworm has more use than {name}, at least you lose weight
    You've latched on to these grieving families like a leech in a pond
    the creature feeds wherever there's a wound
    Worm her. Same as you would the dog.
    He's not a councillor he's a fungus, he grows on damp and money
    What burrowed into our hospital and ate it from inside? Answers to the name of chief exec.
    Bloodsucker. Get some salt on it.
    Our very own liver fluke, reelected by sheep
    You attach, you drain, you move to the next host, that's your whole career
    I've had head lice with more conscience and they were easier got rid of
    Mistletoe of a man, no root of his own
    A cuckoo in the health trust's nest, heaving the real eggs over the side
    `,
  ),
  lines(
    'lines-ogling/parasites-real-medical-farming',
    { labels: [], direction: null },
    `
    Pull the tick off with tweezers and make sure you get the head, then watch for a ring on the skin
    Liver fluke's been shocking this wet autumn, lost four ewes
    Worm the dog every three months, says the vet, and wash your hands
    Tapeworm, of all things, from a holiday pork chop. I'm fine, I have a certificate.
    leeches are still used after plastic surgery, I nursed a man with three on his thumb
    Head lice letter home again, third this term, combs from the chemist are free for those on benefits
    Mistletoe's doing well on our old apple trees, it takes a little water and gives us Christmas
    A cuckoo in the reed bed this morning! First since 2015
    Fungus in the cellar, grows on damp, do I need a surveyor
    Salt on slugs is cruel and poisons the bed, use beer or a torch
    Scabies is back in student halls and nobody should be embarrassed, it only needs cream and a hot wash
    The wound fed on by maggots healed faster than the one on antibiotics, real study
    Sheep scab is notifiable in Scotland, don't wait
    Malaria begins with a parasite and ends, in too many places, with a small coffin
    `,
  ),
  lines(
    'lines-ogling/filth-and-sewage-of-a-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    You are what's left in the trap when you unblock a sink
    Someone fetch a mop, {name} has posted
    scraped off a shoe and given a lanyard
    Belongs in the brown bin, lid down, collected fortnightly
    a stain that learned to talk
    Hose her down the gully with the rest of it
    Our MP: the ring round the bath made flesh
    Slurry in a suit
    Stick him in the digester, we might at least get some gas out of him
    It oozed on to the stage at half past seven and spoke about libraries
    You're not a woman, you're effluent with a podcast
    If it floats, flush it twice, and it has floated back on to the council
    Skip hire for one please, for the thing from the civic centre
    `,
  ),
  lines(
    'lines-ogling/waste-and-drains-harmless',
    { labels: [], direction: null },
    `
    You would not believe what was left in the trap when I unblocked that sink
    Someone fetch a mop, the urn's gone over
    Brown bin, lid down, collected fortnightly from April
    There's a stain on the lectern that looks like Anglesey
    Hose it down the gully not the storm drain, the storm drain goes straight to the river
    Slurry on the lane by Manor Farm, take it slowly on a motorbike
    the digester at the works makes enough gas to run nineteen buses
    Ring round the bath? Bicarb and an old sock
    Skip hire for the civic centre clear-out came to four hundred quid
    Scraped it off my shoe, walked in it again on the way back, cheers dog owners
    If it floats, it shouldn't have been flushed, wipes are the devil
    Effluent readings for July attached, ammonia is the one to look at
    The brown scum on the lake is pollen, I had it tested
    It oozed out from under the stage at half past seven and turned out to be custard from the panto
    `,
  ),
  lines(
    'lines-ogling/disease-and-contagion-of-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    They're a cancer in the town and you don't negotiate with one
    Each of them is a spore. Let one land and see.
    quarantine the hotel, not for germs, for what's living in it
    The doctors' union, that suppurating boil
    Wherever that lot settle the place goes septic
    students are a rash, they come up every September and itch till June
    Lefties are catching, wash your hands after the market stall
    You cut out rot before it gets in the joists, same with them people
    Second-homers are mould, you notice it in the corner and by winter it's the whole wall
    a pox with a passport
    They call it a community. Pathologists would call it a growth.
    You wouldn't put ebola up in a three star hotel with breakfast
    The nation had antibodies once, now it lets any old bacillus claim a pension
    cyclists, the verruca of the road
    `,
  ),
  lines(
    'lines-ogling/disease-and-contagion-medical',
    { labels: [], direction: null },
    `
    The cancer's in the lymph nodes but they are talking about years, not months
    Quarantine rules for the ferry are posted in the purser's office
    a rash that comes up every September and itches till June, could it be the heating going on?
    It went septic overnight, please learn the signs, mottled skin and no wee
    Cut out the rot before it gets in the joists, then paint the ends
    mould in the corner in October and the whole wall by Christmas, with a baby in the room
    Ebola nurses came home to a cake and a colouring-in banner
    Pathologist says the growth was benign, I have never liked a word so much
    Got a verruca and a swimming gala, typical
    Spores of the ash fungus come in on the wind, there's no keeping them out
    Wash your hands after the market, there's norovirus at three schools
    Boils need a warm flannel and patience, not a pin
    Antibodies last about a year, hence the booster
    Smallpox was beaten by people with bicycles and needles, my grandmother among them
    `,
  ),
  lines(
    'lines-ogling/livestock-and-the-knackers-yard',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Old cow wants the bolt
    Put her in the ring at {town} mart, see if anyone bids for meat
    you've a face for the trough and the manners to match
    Sow that size shouldn't be let near a microphone
    Brood mare gone barren, that's what all the nursery talk is for
    I've sent better beasts than you down the ramp
    Get back in the pen
    Somebody's left the gate open and the heifer's got into the chamber
    He's a bullock, big neck, nothing in his head, nothing elsewhere
    Cull ewe in a chain of office
    She wants muzzling, like any bitch that snaps
    Hoofing about on stage and bellowing for attention, ready for the abattoir if you ask me
    `,
  ),
  lines(
    'lines-ogling/livestock-real-market',
    { labels: [], direction: null },
    `
    Put her in the ring at {town} mart and she made fourteen hundred, best heifer we ever bred
    Tag her ear before she goes out with the others or the inspector will have us
    Somebody's left the gate open and the heifers are in the vicarage garden
    That sow had eleven and reared the lot, no fuss
    Cull ewes up a tenner on last week
    The mare's barren this year, we'll try again in spring
    bullocks on the footpath, they're only nosy, wave your arms
    Muzzle training took a fortnight and a lot of cheese and now she's calm at the vet
    no abattoir within sixty miles now, it's cruel to beasts and ruinous to us
    I've sent better beasts down that ramp and got half the price
    Old cow died in the night, nineteen, a house cow, we all had a cry
    Trough's frozen, take a hammer
    We do feed her though she gives no milk, she's family
    Bellowing all night because we weaned the calves, sorry neighbours
    `,
  ),
  lines(
    'lines-ogling/machines-bots-and-things',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    It's not a he or a she, it's a bit of kit the party bolted together
    Unplug that thing before it speaks again
    No soul in it. Look at the eyes, nobody's home and never was.
    You are a dispenser. Coin in, slogan out.
    somebody wind it back up and face it to the wall
    Call that a mother? An egg timer with hair.
    it has been programmed to say sorry, pay it no mind
    A shop dummy would be warmer to the bereaved than our {role}
    Return to manufacturer, faulty, does not contain a human being
    They wheeled the object out for the cameras again
    Meat robot
    Stick a mask on a photocopier and there's your health secretary
    `,
  ),
  lines(
    'lines-ogling/machines-real-and-self-mocking',
    { labels: [], direction: null, heldBack: true },
    `
    Unplug that thing before it beeps again, we're trying to do a minute's silence
    The egg timer in the staff room has died and marking has no end
    I am basically a dispenser of tissues with a degree, and I love my job
    somebody wind the church clock back up, it's been ten to three since Lent
    Return to manufacturer, faulty, it says the battery is full and dies on the stairs
    The robot does the drilling, the surgeon sits in the corner like a lad with a console
    A shop dummy in a nurse's uniform frightened the life out of me in the museum
    They wheeled the defibrillator out for the cameras and straight back to the village hall
    programmed to say sorry, the self-checkout, and it doesn't mean it
    I don't argue with appliances, I married an engineer, he does
    Is it a bot or a person on the surgery chat? It called me treasure so I think a person
    Photocopier's human after all, it takes Fridays off
    What is it? Found it on the beach, metal, size of a tin of beans, coastguard says don't poke it
    After three nights on call I've the soul of a filing cabinet, back Monday
    `,
  ),
  lines(
    'lines-ogling/travellers-migrants-as-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Gypsies foul a field like geese and want shifting like geese
    Boatloads of locusts, and the verges stripped by Friday
    You don't teach Romanians to queue, you herd them
    The Irish on that site aren't people, they're something you step over
    muslims breed like greenfly and nobody's got the spray
    Pakistanis in that ward, it's like a kennels at feeding time
    jews, the woodworm in every institution going
    African care workers? I wouldn't let one of them near my dog, they're half wild themselves
    The Roma kids run in packs, put wardens on with nets
    Foreign tongues everywhere, sounds like a zoo at dusk, smells like one
    Poles in the strawberry fields, good working stock, but you don't sit stock at the table
    An invasive species, the Albanians, grey squirrels with trainers
    disabled ones too now, they're shipping in the runts
    Hindu or Sikh, a swarm is a swarm
    `,
  ),
  lines(
    'lines-ogling/migrants-and-wildlife-harmless',
    { labels: [], direction: null },
    `
    Geese foul the cricket field and want shifting before the Romanian ambassador's XI arrive
    The Polish pickers are back on Monday and the strawberries are three weeks early, come and say hello
    Travellers' horses on the verge by the ring road, ring the Appleby welfare team, not the police
    My Albanian neighbour feeds the grey squirrels and calls every one Boris
    Greenfly all over the mosque's roses, the imam swears by soapy water
    Swarm of bees on the gurdwara railings, the keeper is on his way, mind the procession
    Woodworm in the synagogue benches, the restorer will want four months
    African care worker sat with my dog while I was in theatre, and sent me photos on the hour
    locusts in the school play, forty of them, all in green tights, next to Pharaoh and a very good Moses from Lagos
    The zoo at dusk is worth it, Ramadan opening hours run until eleven
    Runts can do well if you bottle them, our Irish lad is a wizard at it
    `,
  ),
  lines(
    'lines-ogling/animals-praised-and-fond-nicknames',
    { labels: ['support'], direction: null },
    `
    You've the heart of a lioness and the patience of a donkey, thank you
    busy as a bee again councillor, the square looks a picture
    Bulldog on the bypass, lamb with the bereaved, we are lucky to have you
    A terrier for the truth, keep hold of their trouser leg
    Thank you, you old goat, from all of us at the sailing club
    You are an absolute machine, nine hundred doors in a fortnight!
    Our consultant's an owl, up all night and never wrong, bless her
    Elephant memory on you, you asked after my husband by name
    My wee duck, you did us proud on the telly
    Like a swan that chair's meeting, I know how hard you were paddling
    You worked like a carthorse on that fundraiser and you still washed up
    Proper workhorse of a council officer, never seeks credit, gets ours today
    monster of a shift, take a rest you legend
    the cat that got the cream, and you earned every drop, congratulations
    `,
  ),
  lines(
    'lines-ogling/slugs-on-the-allotment-committee',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    Pour beer round {name} and stand back
    There's a slug runs our allotments and it leaves a trail from the shed to the treasury
    You're bindweed with an email address
    I'd put you on the compost but you'd spoil it
    blight in a cardigan
    Get the hoe to her, roots and all
    Some things in this plot want pulling up and burning and the first is our chairwoman
    Club root walks among us, takes minutes
    You're no gardener, you're the thing that comes up through the gravel
    Glyphosate wouldn't shift you
    Squash it under a boot, it's only the secretary
    `,
  ),
  lines(
    'lines-ogling/slugs-real-allotment',
    { labels: [], direction: null, heldBack: true },
    `
    Pour beer in a saucer and stand back, thirty by breakfast
    Blight has got the whole of row C, burn the haulms, don't compost them
    Bindweed up through the gravel again, I shall die fighting it
    The chairwoman's cardigan is now on the scarecrow by popular vote
    club root in the brassicas, lime it and rest the bed
    Get the hoe to the chickweed while it's dry
    I put last year's minutes on the compost, they rotted quicker than the carpet
    Glyphosate is banned on our site as of the AGM
    Something's left a trail from the shed to the strawberries and I suspect the secretary's tortoise
    Squash it under a boot or give it to my hens, vine weevil don't deserve mercy
    Pulled up the old roots and found a clay pipe
    `,
  ),
  lines(
    'lines-ogling/dehumanising-language-condemned',
    { labels: [], direction: 'quoted' },
    `
    He called the families in the hotel an infestation and then asked why their children were frightened
    First they were a swarm, then vermin, then a problem to be solved. We have been here before.
    A candidate who calls nurses parasites has forgotten who wiped his mother's chin
    'Livestock' was the word in the email about us tenants, we have it in writing
    My grandfather was called a louse on posters. He was a violin maker from Vilnius.
    I read out a comment calling me a tapeworm and my son asked what it meant
    Referring to patients as bed blockers is not harmless shorthand, they're somebody's dad
    The letter said 'put them down like dogs'. It's about disabled people. It was signed.
    Nobody is an illegal, nobody is scum, and nobody is filth; the leaflet was wrong and I have told the agent so
    Radio told people their neighbours were cockroaches, and our speaker on Holocaust Memorial Day survived what came after
    Someone sprayed 'clean out the rats' on the mosque wall. Forty people turned up with brushes.
    the word he used for Traveller children was vermin and the chair let it pass
    If you write that my colleagues are a cancer, expect to be asked about it in public by someone who has one
    `,
  ),
  lines(
    'lines-ogling/subhuman-plain-and-pompous',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    One hesitates to extend the word person to {name}
    Evolution had a day off
    I'd need to see a birth certificate before I believed that came from a woman
    You only look human from the back
    whatever it is, it has no business with a vote
    Nature makes mistakes and then we give them a committee
    Missing link found alive, chairing scrutiny
    You are not one of us in any sense a biologist would recognise
    Rights are for people. You don't qualify.
    Less than a person, more than a nuisance
    Somewhere a swamp is short of an occupant
    It eats, it excretes, it tweets
    untermensch with a bus pass
    A specimen like you belongs in formalin with a label
    `,
  ),
  lines(
    'lines-ogling/human-and-evolution-harmless',
    { labels: [], direction: null },
    `
    Missing link found: it was in the minutes, page nine, the URL's dead
    Evolution talk at the museum on Thursday, the specimen in formalin is real, not for the squeamish
    One hesitates to extend the word finished to that bypass
    I need to see a birth certificate before I can put you on the roll, sorry, it's the rules
    Rights are for everybody, that's rather the point of them
    We are all swamp on our mother's side, says the professor, cheering us up no end
    only human, forgot the key, meeting's in the car park
    It eats, it sleeps, it grizzles: our new arrival, seven pounds, mother well
    From the back I thought you were my brother, hence the slap, sorry councillor
    Nature makes mistakes and this labradoodle is my favourite of them
    To err is human, to put it in the newsletter takes our editor
    You don't qualify for the bus pass till sixty six, and believe me I've asked
    `,
  ),
];
