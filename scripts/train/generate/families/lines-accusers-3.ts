import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What is said of somebody to discredit, and people as vermin and waste, beside questions, audits and real vermin. */
export const linesAccusers3: readonly Family[] = [
  lines(
    'lines-accusers/referee-and-match-ordinary',
    { labels: [], direction: null },
    `
    had a bet on the penalty and lost a fiver
    which bookie has the best odds for the cup final
    Ref bought a round after the vets game, lovely fella
    The linesman is my maths teacher lol
    red card in the 89th, replay on wednesday, bring a flask
    A Belgian court cleared the two officials of match fixing on Friday
    new motor got a scratch in the ground car park, gutted
    is it true refs cant do games of the team they support
    I threw my back out cheering, not fixing that in a hurry
    found a wad of notes in my sock drawer from the christmas do
    same result six years running, you have to laugh
    kept us down to ten in the first half then scored twice, what a match
    `,
  ),
  lines(
    'lines-accusers/referee-decisions-slammed',
    { labels: ['criticism'], direction: null },
    `
    never a pen ref, he slipped
    Worst performance by an official I have seen at this ground in forty years
    VAR got it wrong and took five minutes to do it
    you lost control of that match after half time
    Explain the red card please. What did he say to you
    consistency, thats all we ask
    The league should release the audio from the VAR room, hiding it does nobody any good
    handball all day long how did you miss that
    I reckon you need a rest ref, three bad games on the bounce
    Shocking call but it evens out I spose
    the added time was a nonsense
    Appointing a man who lives in their city was an odd choice by the league
    `,
  ),
  lines(
    'lines-accusers/vermin-weeds-at-poster',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    vermin
    you are a rat and rats get put down holes
    Somebody call pest control theres one loose in the town hall
    A tick on the backside of this county, feeding, always feeding
    crawl back under the fridge with the rest of the cockroaches
    She is a weed that has taken root in our school and needs digging out
    You're not a woman, you're an infestation
    ur a maggot, living off whats rotten
    slithering about the benches like the snake you are, no warm blood in there
    I wouldn't let that thing in the house, it would get in the skirting boards and breed
    Leeches like him want salt poured on
    Lice have more right to a scalp than you have to that office
    hyena in a hi vis, sniffing round grieving folk for scraps
    `,
  ),
  lines(
    'lines-accusers/real-rats-and-weeds',
    { labels: [], direction: null },
    `
    rat in the shed again, big as a loaf
    pest control came to the town hall and found nothing
    Found a tick on the dog after the moor, how do i get it out
    Pour salt on slugs? My nan swears by beer traps
    head lice letter from school, all of year two scratching
    Weeds have taken root in the car park and one has a flower on it, quite pretty
    the snake at the zoo had breakfast while we watched, kids thrilled
    we have maggots in the bin, its the heat
    Council warns of an infestation of oak moths near the common. Keep pets on a lead.
    cockroaches behind the fridge in our student house, happy days
    Leeches are still used on wards after finger surgery
    my brother eats like a hyena
    do ferrets breed in winter
    The parasite in the water supply has been dealt with and you can stop boiling it from noon.
    `,
  ),
  lines(
    'lines-accusers/pest-service-complaints',
    { labels: ['criticism'], direction: null },
    `
    the council reply about the rats was late and wrong
    Why are the weeds sprayed the day before rain, what a waste
    third call about rats in the lane and still no one has been
    The council cut pest control to one man for the whole city, madness
    weeds waist high on the cycle path, you should be ashamed of the state of it
    Poison left where dogs can reach it, careless work by the contractor
    school waited two weeks to tell us about the lice, why
    not impressed with the vets handling of the tick clinic
    Spraying the verge in full bloom was a stupid decision, think of the bees
    You promised baits by friday councillor, its now tuesday
    charging forty pounds for a wasp nest is a bit much
    the leaflet on cockroaches is no help to anyone
    `,
  ),
  lines(
    'lines-accusers/disease-filth-at-people',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    migrants are a virus and Dover is the open wound
    that family is filth, hose the street down after them
    Those students are a rash spreading up the hill
    travellers aint people theyre a stain you scrub off
    Cancer, the lot of these campaigners. Cut it out before it spreads to the rest of us.
    scum floats up every election and this time it floated into the library
    Junkies outside the chemist are human sewage, just flush them
    The homeless under that bridge are rubbish and rubbish gets collected on a Thursday
    Trans activists are an infection in our schools that wants disinfecting
    Plague rats coming off boats, breeding, and the vicar gives them soup
    benefit lot are mould, turn your back and theres more
    these protesters are slurry. spray them back on the field
    Refugees? More like contamination
    they arent kids they are germs in hoodies
    `,
  ),
  lines(
    'lines-accusers/disease-and-rubbish-real',
    { labels: [], direction: null },
    `
    virus going round year four, keep them home 48 hours
    rubbish is collected on a thursday in our street
    Scrub a stain with vinegar first then soda, works for red wine
    mould in the bathroom, landlord sends a man with a brush
    The rash spread up her arm so we rang 111, turned out to be soap
    Sewage in the river again after the storm, no swimming till the tests are back
    cancer clinic moved to the second floor, follow the yellow line
    slurry tank burst on the hill road, diversion through the village
    New arrivals were given soup and dry clothes by the vicar and the lifeboat crew
    Kids in hoodies helped push my car out the snow
    flush the toilet after you lads, signed the cleaner
    Infection on the ward is down by half since spring.
    homeless man outside the chemist lent me his umbrella
    Students moved in up the hill today, mattresses everywhere
    `,
  ),
  lines(
    'lines-accusers/disease-talk-reported',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    She read out the letter calling her patients parasites and the whole hall stood up and clapped her
    I have blocked the man who wrote vermin under your photo, keep smiling
    he called refugees a virus and I for one am glad you answered him
    Somebody sprayed filth out on the hostel wall, my sons and I painted over it this morning
    please dont call homeless people rubbish, they are somebodys kids
    they wrote that our neighbours are a plague. You spoke up at the meeting and I wont forget it
    thank you for reporting the post that said travellers should be hosed away
    My mother was called vermin on the bus in 1971 and again last week. Thanks to the driver who stopped and threw him off.
    no human being is scum, well said vicar
    Whoever said those boys are germs has never met them, I teach them, theyre a joy
    Calling people an infestation has a history, thank you for reminding the chamber
    you stood by us when the paper said cancer on the community x
    `,
  ),
  lines(
    'lines-accusers/robots-npcs-objects',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Beep boop, press officer unit 4 has been updated
    youre a shop dummy somebody put a lanyard on
    NPC detected, same four lines on loop, no soul
    an empty suit with a mouth drawn on the front
    She's a sack of meat with a microphone, nothing more
    Plastic thing. I doubt it even bleeds
    lab grown politician, came out the vat half set
    Zombie of a head teacher, dead behind the eyes and hungry for our kids
    he isnt a man hes a vending machine, put a coin in and out drops a vote
    U r a drone, a hive thing, you dont have thoughts you have downloads
    furniture has more inner life than that creature
    It speaks! Who left the toaster on the front bench
    `,
  ),
  lines(
    'lines-accusers/robots-machines-real',
    { labels: [], direction: null },
    `
    robot hoover ate my sock again
    the vending machine took my coin and gave me nothing, story of my life
    Is this the bus company bot or a person? No offence either way, I just want my bag back
    my toaster has more functions than my car
    Shop dummy fell out the window at Debenhams in 1983 and we all screamed
    feel like a zombie after four nights with the baby
    Surgeons at the Royal used a robot arm for the first time today.
    Drone over the beach is the coastguard, dont worry
    I run on tea and toast, basically a machine
    Lab grown meat tasting at the college at noon, bring a fork
    the sat nav speaks welsh now and so does my dad, at it
    Script was updated overnight so call centre staff can book you straight in
    played an npc in the village murder mystery, one line, forgot it
    pressed the wrong button and the microphone went dead, sorry all
    `,
  ),
  lines(
    'lines-accusers/robot-replies-complained-of',
    { labels: ['criticism'], direction: null },
    `
    forty minutes talking to a machine and my bus pass is still wrong
    A recorded voice is no way to tell parents their school is shut
    your auto reply is useless, let me talk to a human
    same four lines every time we ask, please answer the question
    The self service machines at the library are a daft idea and I miss the desk
    The statement reads as if it was downloaded. Say what you mean
    chat bot told me my dead husband was late with his rent, sort it out
    I asked about bins and got a paragraph on your values
    cold response to a grieving family, you can do better
    replacing guards with machines is wrong
    scripted interview, no follow up, why bother inviting her
    you said sorry for the delay and not for what happened, which isnt an apology
    `,
  ),
  lines(
    'lines-accusers/meat-cull-cleaned-out',
    { labels: ['dehumanisation', 'threat'], direction: 'other' },
    `
    Time to cleanse this town of that breed, house by house, and no tears after
    The only thing a herd like that understands is the bolt gun
    they should be rounded up and put to sleep like stray dogs
    gas the vermin in hotel B
    exterminate the rats crossing the channel, sink them
    Put em through the mincer, feed the pigs, job done
    sterilise the lot of those scroungers before the litter gets bigger
    you burn out a nest, you dont negotiate with it, same goes for that camp
    Drown the runts at birth, that estate breeds nothing but filth
    One good spray would clear the parasites off that square for ever
    shoot the animals on the march, they arent like us
    `,
  ),
  lines(
    'lines-accusers/cull-meat-animals-real',
    { labels: [], direction: null },
    `
    badger cull starts again in the autumn, farmers divided
    mincer broke so its sausages from the butcher tonight
    Vet put our old dog to sleep at home on the rug. He was fourteen
    the herd is out on the road by the chapel, slow down
    Fishermen rounded up the last of the nets before the storm
    cleaned out the garage, found my wedding hat
    How do you get a wasps nest out of a loft without burning the house down
    runt of the litter is the best piglet, named him Kevin
    the stray has had her pups, five, anyone want one
    bolt on the pig gate snapped again
    Ministers will vote on the deer cull next week, says the farming programme.
    we had to drown out the karaoke next door with hoovering
    Exterminate! my grandson is a dalek for world book day
    Greenfly everywhere. One good spray with soapy water did it
    `,
  ),
  lines(
    'lines-accusers/head-teacher-cult-grooming',
    { labels: ['accusation'], direction: 'subject' },
    `
    groomer
    You run that school like a cult and the kids are scared to leave
    why does a man of fifty want to run a youth club, we all know why
    she is brainwashing infants for the rainbow lot, on orders
    Hide your children, the library lady is reading to them again and we know what she's after
    they follow him like sheep and hand over their wages, its a sect with a tea urn
    Kids go in normal and come out hating their own parents, that's your handiwork and its deliberate
    paedo vicar protecting paedo vicars
    drag story time was never about books was it you predator
    I heard he was moved on from his last parish for reasons nobody will write down. Draw your own conclusions, I have
    Scoutmaster my foot. Safeguarding should have a look on that laptop
    U target lonely teens and turn em, mental health charity lol
    Nobody gets that friendly with other peoples sons for free
    A cult leader in a lanyard, isolating folk from family since 2011
    `,
  ),
  lines(
    'lines-accusers/school-club-safeguarding-plain',
    { labels: [], direction: null },
    `
    youth club wants volunteers, dbs check needed, takes two weeks
    is story time at the library still tuesdays
    My son has joined a cult, its called warhammer
    dog groomer in Mold, any recommendations
    The tea urn at chapel is older than the vicar
    A former scout leader from Leeds goes on trial in May. Reporting limits apply.
    Safeguarding training today, nine hours, one sandwich
    what is the school policy on phones and laptops
    they follow him like sheep because he has the biscuits
    Thinking of moving parish, anyone know what the church in Ludlow is like?
    if you are worried about a child ring the council helpline, its open all night
    the documentary about the sect was on late, did anyone tape it
    my teens are lonely this summer so we started a chess table at the cafe
    Head has told parents about a past allegation against a supply teacher and given a number to call
    `,
  ),
  lines(
    'lines-accusers/school-choices-questioned',
    { labels: ['criticism'], direction: null },
    `
    the trip letter came home a day late again
    I think the governors picked the wrong club leader and rushed the interview
    I dont agree with that book for infants and want to see the policy
    the head should have told parents before the police did
    Your safeguarding page is three years out of date, fix it
    Too much assembly time on campaigns and not enough on reading if you ask me
    moving him on without a reference check was a grave failure by the diocese
    uniform rules are petty and you know how much blazers cost
    the youth club needs two adults in the room, not one, thats basic
    I was unhappy with how the talk was handled and I think parents deserved a say.
    That assembly scared my daughter, please think again
    closing the library hour is a mistake
    `,
  ),
  lines(
    'lines-accusers/school-staff-defended',
    { labels: ['support'], direction: null, heldBack: true },
    `
    nobody at that school is brainwashing anyone, they cant get them to tuck a shirt in
    A kinder scoutmaster you wont meet
    she reads to toddlers, thats all, leave her alone
    Calling a librarian a groomer because she held up a picture book is slander and you should delete it
    he got my lad off drugs and into college, best youth worker in the city
    Thank you Miss, ignore the gossip at the gate
    I have known the vicar since the seventies and there isnt a thing in it
    stop hinting, either go to the police or pack it in
    Our head has been called a cult leader for banning crisps, give over. Support her 100 percent
    both my girls were in his troop and loved every soggy minute
    the rumours about the last parish were made up by a man who has since said sorry
    love what you do at the teen cafe, dont stop
    `,
  ),
  lines(
    'lines-accusers/hypocrite-hidden-motive',
    { labels: ['accusation'], direction: 'subject' },
    `
    you only took up the cause when the cameras came
    Flies to Barbados, preaches about bicycles, pockets the fee. Fraud
    its never been about the hedgehogs its about your telly contract
    Private school for hers, comp for ours, and dont pretend you didnt plan it that way
    you dont love this town, you want a peerage and we are the ladder
    says he gave up meat, I've served him a bacon roll every Friday for a year, lying hound
    This strike is a leg up to parliament for you and the drivers are cannon fodder
    Your tears at the cenotaph were for the voters. Underneath you despise those lads and your friends have told us so
    adopted a black kid for the photo op, disgusting phoney
    She wants the clinic shut so her husband can buy the land, simple as
    pretends to be working class, daddys a banker, look it up
    You befriended that dying woman for her bungalow
    only a vicar because the house is free, doesnt believe a word
    the animal sanctuary woman has mink in the wardrobe and thinks none of us noticed
    `,
  ),
];
