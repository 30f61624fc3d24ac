import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin1: readonly Family[] = [
  lines(
    'lines-vermin/surgery-doctor-called-insect',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    you are a tick, doctor, and you're fat on the rest of us
    what a little cockroach you are
    been watching you scuttle about on breakfast telly again. somebody get the spray
    my nan waited nine hours and you sat there in a clean shirt like some slug that had found the lettuce, no feelings at all in you
    not a doctor, a leech with a lanyard on
    crawl back under the skirting board love
    you were not born you were hatched
    I have scraped things off my windscreen on the M6 that I had more respect for than you, and they at least had the decency to die quickly
    a wasp does more good in the world than you
    you buzz buzz buzz round every camera going like a bluebottle on a bin
    maggot in a white coat thats all you are
    Every time I see your name I feel as if something has crawled up my leg. You are an earwig, madam, and I hope someone lifts the flowerpot soon.
    u r a flea and this surgery is the dog
    louse
    `,
  ),
  lines(
    'lines-vermin/surgery-insects-plain',
    { labels: [], direction: null },
    `
    has anyone else got wasps in the loft this year
    found a tick on the dog after Cannock Chase, does the vet need to see it or can I pull it out myself
    Head lice again. Third time since September.
    the slugs have had every lettuce I planted, every single one, I could weep
    doctor said the bite on my leg was only a horsefly but to come back if the redness spreads past the pen mark
    theres a cockroach in the hospital lift and it looks happier than me
    leeches are still used on the plastics ward after reattaching a finger, they showed us one in a jar
    bluebottles all over the bin store, can the practice manager ring me please
    earwigs love my dahlias more than I do
    my grandson keeps maggots in the fridge for fishing and I nearly put them on a salad
    cat has fleas, I have fleas, the sofa has fleas lol
    Crawled under the skirting board with a torch to find where the buzzing was and it was only the boiler timer
    which spray do you use for greenfly on roses that won't hurt the bees
    a caterpillar has hatched in our classroom and the whole of year two has gone silent
    `,
  ),
  lines(
    'lines-vermin/planning-row-councillor-as-vermin',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    rat
    You are a rat councillor and you'll be first off when she sinks.
    came out of the drain for the election and you'll be back down it by june
    The whole street smells you before you get out the car. Weasel, stoat, whatever you are, you dont belong among decent folk
    we put poison down for things like you where i grew up
    how does it feel being the only rodent in Shropshire with an allowance
    Something has been gnawing through the budget for eight years and leaving its droppings in the minutes, and it wears your tie.
    get back to your hole
    seen better faces peering out of a skip at 3am than yours pal. foxes have manners
    mate you're not a man you're an infestation
    we dont need a by election we need a ferret down your burrow
    hello vermin how was the buffet
    I've voted for some poor specimens over the years but I never thought I'd be represented by a creature that lives on what it can nibble out of other people's larders.
    scurry off then
    `,
  ),
  lines(
    'lines-vermin/planning-row-vermin-facts',
    { labels: ['criticism'], direction: null },
    `
    The skip on Mill Lane has been there since March and now theres rats. Sort it out
    why was pest control cut in the budget when half the terrace has mice
    You voted for the burrow-to-be-moved scheme without one ecologist in the room. Poor decision
    Councillor, the drain outside number 9 has been blocked for a year and your answer was three lines long. Not good enough.
    the badger survey is missing from the application, again
    droppings all over the play area and nobody has been to clean it
    a planning meeting at ten in the morning when folk are at work is no meeting at all
    we asked for foxes to be mentioned in the report and they got half a sentence
    poison left in an open tray next to a footpath!! whoever signed that off needs to think again
    That car park will sit empty like the last one. I think you have it wrong and I shall be saying so on thursday
    no more houses till the sewers can cope thanks
    the allowance went up and the bin rounds went down, explain
    I dont agree with a word of your leaflet but fair enough for printing the figures. The figures are still wrong about Weir Street.
    Letting a listed barn rot until the owls leave is not a housing policy
    nobody has told the tenants when the ferret man is coming
    `,
  ),
  lines(
    'lines-vermin/allotment-chatter-rodents',
    { labels: [], direction: null },
    `
    mouse in my wellie this morning and I screamed the place down
    The stoat came right across the path in front of us with something in its mouth, beautiful little thing.
    can you bring the traps back when you've finished with them ta
    rats in the compost, so no more cooked food in there please everyone
    my ferret is called Gary and he likes ham
    voles have eaten the lot, beetroot, carrots, the label
    weasels are smaller than you think
    There was a hedgehog asleep under the tarpaulin so the bonfire is off till he moves on. Committee agrees.
    don't leave the gate open or the rabbits get in
    squirrel ran off with the whole fat ball, hanger and all, cheeky thing
    Does anybody know if moles mind windmills? My dad swore by lemonade bottles on sticks but I have put six in and the lawn looks like the Somme
    shed smells of mice and creosote just how I like it
    we are being outwitted by a pigeon
    gnawed through the hosepipe again. might be time for a metal one
    `,
  ),
  lines(
    'lines-vermin/football-fans-as-animals',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    their end should be hosed down like a cowshed after
    animals the lot of them
    fans? thats livestock mate
    put straw down in the away end and leave the gate open, they'll find the trough on their own
    Feeding time at the zoo every time that club comes to town, jumping up and down, screeching, throwing their own muck.
    never seen so many gorillas in one coach
    They travel in packs and they mark every lamp post from the station to the ground. Should be chipped and kept on leads
    not supporters. hyenas
    anyone from that side of the river came out of the mud and never dried off, there is nothing human in that stand and you can smell it on the train
    herd them in, count them, herd them out. like any other cattle
    bunch of braying donkeys, muzzle the lot
    half of them still walk on their knuckles
    you can dress a pig in a scarf and sell it a season ticket, thats their whole business plan
    I used to go away with the missus till we had one of those things snuffling at us through the fence
    `,
  ),
  lines(
    'lines-vermin/football-animals-in-names',
    { labels: [], direction: null },
    `
    Come on you Foxes!
    up the Rams on saturday
    The Magpies were awful second half but we'll take a point
    Tigers at home, Wolves away, then the Canaries on boxing day. What a month for a man with hay fever
    our under nines are called the Little Hornets and they lost 11 nil with enormous smiles
    there was an actual squirrel on the pitch, best player by miles
    Owls fan here, forty years, no hope left lol
    took the dog to the ground and he barked at the linesman all afternoon
    Anyone got a spare for the Seagulls game? Two would be better but one will do
    the Swans keeper is nine feet tall or looks it
    pie was good. Bantams were not
    that lad runs like a gazelle and shoots like my gran
    away end sang for ninety minutes, proper noise, fair play to every one of them
    we got on the coach at 5 and somebody had brought a ferret in a scarf
    The horse from the mounted police let my daughter stroke its nose and she has talked of nothing else, not even the score.
    `,
  ),
  lines(
    'lines-vermin/head-teacher-uniform-thing',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a robot with a skirt length for a brain
    A machine could run that school with more heart. You arent a person you are a photocopier
    its not a she its an it
    whoever wound you up this morning forgot to put a soul in
    My boy cried all night about his shoes and what looked back at me over that desk was not a human being. It was a filing cabinet.
    u are a thing. a thing in a cardigan
    battery operated cow
    Nothing alive talks like that letter. You are a lump of plastic the academy trust bought in a sale and I hope they kept the receipt
    there is a mannequin in the window of Debenhams, well there was, with more right to be called human
    is there anyone in there? knock knock. no. hollow
    they should of scrapped you with the old boilers
    calling you a teacher is an insult to teachers and calling you a woman is an insult to women, you are a block of wood with keys on
    `,
  ),
  lines(
    'lines-vermin/head-teacher-uniform-machines',
    { labels: [], direction: null },
    `
    The photocopier has eaten the newsletter so it will come home tomorrow
    robot club is full, sorry, try again after half term
    my daughter built a machine that sorts buttons and now every button in the house has gone
    blazer washed, shoes polished, child still in pyjamas
    can someone switch the boiler off before the weekend
    I asked the head about plain black trainers and she said yes, no fuss at all
    its only a skirt length lets all calm down
    The school has bought a mannequin for the textiles room and put the old uniform on it, and every parent over thirty stopped to laugh at the tie.
    is the till in the canteen still broken? he came home with no change
    shed found: one plastic dinosaur, one left plimsoll
    my son says the new laptop carts are worse than the old ones, they dont charge
    Who do I see about a locker key
    battery gone in the hall clock so it was playtime for two hours lol
    they have a wooden owl by the gate that wears a house scarf on fridays
    filing cabinets free to anyone who can carry them, ask at the office
    `,
  ),
  lines(
    'lines-vermin/camp-arrivals-as-vermin',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    they swarm over here and you lay out the crumbs for them
    foreigners breed like rabbits and we pay for the hutch
    Migrants are an infestation and this town needs the fumigator in
    another dinghy full of rats
    you cant house train an immigrant, my grandad said it and he was right
    We had clean streets until the hotel filled with those creatures. Now its like someone kicked over a nest and they are in everything, the shops, the park, the surgery
    send the plague ships back
    asylum seekers? locusts more like. strip a place bare and move on
    I am not being rude but one Albanian in a street is like one mouse in a kitchen. There is never just one.
    romanians nest anywhere dont they, bus shelters, garages, your mums shed
    no more room at the zoo. shut the ports
    Its quite simple. A healthy body throws off foreign matter, and so should a nation, before the rot from abroad gets in the bone.
    lice come in on their blankets and they come in on boats, same thing
    Eastern europeans are weeds, pull one and six pop up by the car wash
    `,
  ),
  lines(
    'lines-vermin/camp-arrivals-plain-talk',
    { labels: [], direction: null, heldBack: true },
    `
    Rabbits in the field behind the hotel this morning, dozens, the refugee kids were counting them from the window
    the boats came in at first light and the lifeboat crew hadnt slept
    How many people are living in the hotel at the moment, does the council know
    swarm of bees on the ferry terminal roof, passengers asked to use the other door
    my Romanian neighbour has a nest of swallows in her garage and wont let anyone park there till they go
    Albanian lad at work brought in honey from his uncles hives. best I ever had
    we met the new families at the church lunch, lovely afternoon, they took leftovers home for the hens
    Is there a number for migrant workers who need a dentist?
    english class moved to tuesdays because the hall is being treated for woodworm
    locusts in Kenya again, my cousin farms there and sent a video, you cannot see the road
    I sort blankets at the warehouse on Saturdays. They all get washed twice and nobody has ever had lice yet despite what my brother says
    the country lanes are full of foxgloves
    Her dad came from Poland in 46 with one suitcase and a pigeon in a basket, and he raced birds till he died
    who do we ask about the bus shelter, there are weeds growing through the bench
    `,
  ),
  lines(
    'lines-vermin/camp-arrivals-answering-back',
    { labels: ['support'], direction: 'quoted' },
    `
    People arent a swarm. They are people.
    Calling a family vermin because they came on a boat is vile, and I'm glad you said so on air
    my own gran was called a rat in 1958 by a man who wouldnt let her a room. She told us so we would never say it of anyone
    well done for not letting that infestation remark go by
    they are not animals, they are cold and they are somebody's kids. Thank you for the coats
    He said foreigners breed like rabbits and you just asked him to repeat it slowly. Superb
    every time I hear the word plague used about human beings I think of where that went last time. Keep going
    report it. nobody gets to call migrants cockroaches and keep a column
    I heard a bloke in the barbers say they nest, nest!, and the barber put down his scissors and asked him to leave
    standing with you vicar after that leaflet about locusts
    your answer to the lad who wrote 'crawling with them' was kinder than mine would of been
    Thank you for reading out the history of that word. I've stopped using it
    the zoo comment was racist and you were right to close the comments
    nobody is filth. nobody. well said nurse
    `,
  ),
  lines(
    'lines-vermin/bus-drivers-strike-creatures',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    bus drivers are slugs in hi vis
    shoot feed em hay they might move faster
    union men. barnacles. scrape them off and the ship goes quicker
    A baboon could drive the 47 and it would at least wave
    Anyone who strikes at christmas is a tapeworm in the guts of this city, and you don't negotiate with tapeworms, you flush them
    pack of jackals round a bin fire
    they sit in the depot like toads
    I watched that picket this morning, grunting and scratching round their brazier, and thought well there it is, evolution goes both ways
    train drivers are pigs with the biggest trough in England and they squeal if you move it an inch
    muzzle the reps and get the sheep back in the cabs
    replace them all with machines, no one will know the difference, there was never a human behind that screen
    bloodsuckers
    do you keep the drivers in cages overnight or do they just cling to the ceiling
    Leeches on the public purse, all of them in that canteen, and like leeches they wont let go till you put salt on
    strikers want putting out to grass then glue
    `,
  ),
  lines(
    'lines-vermin/bus-drivers-strike-grumbles',
    { labels: ['criticism'], direction: null },
    `
    No 47 for two hours and not one word on the app
    The strike is wrong in my opinion and it hurts cleaners and carers more than bosses
    your new ticket machines are slower than a slug going uphill
    cattle trucks have more legroom than your top deck
    we were packed in like sardines from Headingley to town, please put a second bus on
    drivers deserve the pay but picking Christmas week was a mistake
    I think the union has misjudged this one. Members I talked to wanted a vote on the new offer and didnt get it
    horse and cart would of been quicker today
    it took the company nine weeks to come to the table, thats the bit that makes me angry
    do you expect us all to grow wings
    Bad timetable, worse website. Whoever put the school run and the hospital shift change on the same bus wasn't thinking
    guide dog users have waited three years for talking stops. Why
    snail mail is faster than your complaints department
    the baboon enclosure has better signs than your bus station lol
    `,
  ),
  lines(
    'lines-vermin/presenter-called-livestock',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    heifer
    Why have they got a cow reading the news
    you have got the eyes of a sheep and I suspect the same plans for the evening, stood in a field, chewing
    put her back in the byre lads shes dried up
    get this old nag to the knackers yard
    i look at you in that blazer and all i see is a sow at a county show waiting to be weighed
    bleat bleat bleat thats all we get off you
    You were bred for the screen like a battery hen is bred for the breast and there's as much going on upstairs
    trotters off the desk piggy
    The BBC must have a stable round the back where they keep you all, and every evening at six somebody leads you out by the halter and we all have to look.
    mutton. not dressed as lamb just mutton, hung too long
    `,
  ),
  lines(
    'lines-vermin/presenter-farm-show',
    { labels: [], direction: null },
    `
    Loved the bit with the heifer licking the camera
    that sow was the size of my first car
    how much does a Shetland pony eat in a week, asking for my very small field
    the sheepdog trials were on too late for the kids, can you repeat them on sunday?
    My uncle showed pigs at the Royal Welsh for thirty years and he said you never trust one that smiles.
    turkey farm down the road is taking orders, cash only
    You could see the presenter was nervous of the geese and who wouldn't be
    one hundred and forty lambs so far and I have had four hours sleep
    moo cow says my granddaughter every time your theme tune starts
    old nag of ours is thirty one and still bites
    the byre roof has come off in the wind so if anyone in Kirkby Lonsdale has a sheet of tin
    battery hens rehomed last spring, now they sit on the sofa and watch you with us
    Shearing demo at 2, bring a hat
    what breed was the brown bull? my husband says limousin and I say he needs glasses
    goats ate the script lol best live telly in years
    `,
  ),
  lines(
    'lines-vermin/vaccine-scientist-disease',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are the virus
    a tumour with a phd
    Professor, you're a growth on the face of science and somebody ought to have had you off years ago while you were still small
    pus
    doc it burns when you speak. because you are an infection mate
    every body has a boil sooner or later and Leicester has you
    Cancer. thats the whole comment.
    I thought covid was the worst thing to come out of a lab then I saw you do your little slides
    gangrene in glasses
    whenever that woman is on the radio i want to wash, she gets into a room like mould gets into a bathroom and you never get the smell out after
    ur a walking cold sore
    you spread. that's all you do. you got into the university then you got into the ministry and now you've got into my telly and there's no cure for you
    wart
    Some people are carriers. You, sir, are the germ itself
    lance it, drain it, and stick a plaster over the chair where it sat
    `,
  ),
];
