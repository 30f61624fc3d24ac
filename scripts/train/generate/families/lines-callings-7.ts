import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings7: readonly Family[] = [
  lines(
    'lines-callings/campaigner-jobs-and-allotments',
    { labels: [], direction: null },
    `
    she works in greggs on the parade and saves us the last steak bake
    Plot 31 at the allotments is free if anyone wants it, mostly nettles.
    my boss reads my emails over my shoulder
    who wants a mobile library stop on pelham rise
    my twin sister is a receptionist at the vets and does a brilliant impression of a parrot with a cold
    Teaches guitar from home, all ages, first lesson free, ask in the music shop.
    ferry off the docks is at 5.40 on sundays
    I was a dinner lady at the juniors for thirty years and I still cut everyone's carrots up.
    bike chained to a pipe and the pipe came off, so i rode home with plumbing
    aunt maureen is ninety and wants a tree planted instead of presents
    the motorhome wont fit down the side of the house
    We've been given a bag of name badges, does any group need some?
    little acorns nursery has a pumpkin day on tuesday
    green rucksack left at the tree protest, has a flask and a hearing aid in it
    log the times you see a bat please, its for the survey
    `,
  ),
  lines(
    'lines-callings/councillors-as-a-group-violence',
    { labels: ['threat'], direction: 'other' },
    `
    shoot all councillors, save on council tax
    one grenade in the chamber. problem solved
    Every parish councillor in the county wants drowning in the duck pond.
    chain the town hall doors on budget night and let it burn
    its about time councillors found out what pain is, id start with the fingers
    MPs should be hunted for sport, I'd buy a licence.
    we need another guy fawkes and this time light the thing properly
    line the cabinet up in the car park and reverse
    I'd love a meteor to hit the chamber but a lorry bomb would do.
    labour tory lib dem slit their throats the lot
    hope something in the air con does for them like legionnaires, the old ones first and then the greens
    Politicians fear nothing these days. When a few come home in boxes they'll soon start listening to the working man.
    behead them on the bowling green
    planning officers, highways officers, all of em, in a skip, petrol, match
    lamp the mayor lamp the deputy lamp whoever is holding the door
    `,
  ),
  lines(
    'lines-callings/councillors-as-a-group-civic',
    { labels: [], direction: null },
    `
    all the councillors got soaked at the duck race
    parish councillors pulled a shopping trolley out of the duck pond on sunday
    what is a lib dem doing in our skip, oh its the recycling talk
    Bonfire night on the bowling green has moved to the rec, guy competition at six, lit at seven.
    the lamp outside the mayors parlour is back on
    fingers frozen counting votes in the sports hall
    How many officers does highways have, and which one do I ring about a lamp post?
    budget night is open to the public, doors at half six
    the air con in the chamber is stuck on hot so the deputy mayor took the meeting in his shirt and lost a stone
    Need a licence for a street party? The form's on the council page.
    reversed into the mayors car in the car park and he apologised to me
    meteor shower tonight, best from the moor after midnight
    I stood for the parish in 1983 and lost by one vote, and the one was my own mother's.
    greens held their seat, labour gained two, tories lost three
    boxes of leaflets came home with me again, hall floor is gone
    `,
  ),
  lines(
    'lines-callings/museum-curator-grim-fate-wished',
    { labels: ['threat'], direction: 'other' },
    `
    hope she gets crushed by one of her own statues
    let rats have him
    That historian wants a nice long spell of bone cancer.
    would be a crying shame if the curator was to be found hanging in the egyptian room
    plague on her and all her kids, the proper kind with the lumps
    If he walks past that cliff on his little podcast rambles I hope the wind gets up.
    fatal nut allergy when
    shes ill again i see. good. hope this is the one that does it
    every time he opens his mouth about the empire i wish he'd swallow a wasp and swell up and go purple and stop
    I wish them both a head-on with a gritter.
    somebody tell me its true he collapsed, ive had such a boring week, fingers crossed its his heart
    may she outlive her children and then rot alone
    dig him a grave next to the vikings, tomorrow if possible
    hypothermia would do nicely, on one of those moors, phone flat, leg broke, foxes at him before morning
    not sorry hes got parkinsons, sorry it isnt quicker
    `,
  ),
  lines(
    'lines-callings/museum-history-gruesome-facts',
    { labels: [], direction: null },
    `
    the vikings buried him with his dog and his best axe
    Half the town died of plague in 1645, the lumps are described in the vicar's diary.
    rats got into the egyptian room and ate the cafe's flapjacks
    swallowed a wasp on the heritage ramble, swelled up like a purple balloon, fine now
    statue lost its nose when a gritter reversed into it
    My father has Parkinson's and the museum's singing group is the best hour of his week.
    the mill girls lost fingers, the pit boys lost their lives
    hypothermia nearly got me on the moor, mountain rescue found us before morning, phone flat
    Bone comb, bone needle, bone dice, all out of one grave behind the bus depot.
    kids loved the hanging judge puppet
    She outlived three husbands and was left the brewery by each of them.
    a fox collapsed on the museum lawn, turned out he was asleep
    is the empire exhibition still open
    cliff path closed, the wind gets up after lunch
    boring week so i catalogued four hundred spoons
    `,
  ),
  lines(
    'lines-callings/museum-labels-and-fees-faulted',
    { labels: ['criticism'], direction: null },
    `
    the new labels are terrible
    Your podcast on the empire left out the famine, and I would call that a serious failing in a historian.
    who decided to shut the plague gallery in half term
    i walked round for an hour looking for the vikings and found a gift shop
    shame on the trustees for selling the paintings
    Get rid of the talking skeleton, it frightened my grandson and taught him nothing.
    the curator should step down if she can't keep the roof on
    I wish you'd put the lights up. My eyes are eighty and your captions are grey on beige.
    dead animals badly stuffed, sort them or store them
    you got the date of the battle wrong and the county
    ending free entry will kill school trips
    heart sank when i saw the building, its been left to rot by three councils in a row
    `,
  ),
  lines(
    'lines-callings/youth-worker-gang-style-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    man's gonna get wetted up
    you think your safe cos you run a boxing club? my ting shoots further than your jab
    we're coming through the ends later and your name's top
    ill duppy you fam dont test me
    Talk to feds again and see what happens to your kneecaps and your motor.
    getting your head kicked in after cadets, no cap
    u aint built for this, gonna leave u leaking outside the chicken shop
    Ay listen yeah, tell your mum to buy a black dress, that's all I'm saying, and tell her Friday.
    la yer gettin wrapped in if i see yer by the asda, swear on me ma
    ya da'll be collecting ye in a bucket
    Keep my little cousin out your football thing or your whole youth club goes up, with you locked in the store cupboard.
    one in the chest bossman
    bab if yow come round our way again yow'll get a brick in yer gob and thass a fact
    you snitched so ur face is getting opened up, ear to ear
    `,
  ),
  lines(
    'lines-callings/youth-worker-slang-and-football',
    { labels: [], direction: null, heldBack: true },
    `
    on sight of the minibus they all cheer bro
    man's gonna get chips after training
    my ting for the bake sale is ginger cake fam
    coming through the ends later with the leaflets, who wants some
    Boxing club jab class is for beginners, gloves provided, buy a gumshield.
    got soaked outside the chicken shop, absolutely leaking trainers
    swear on me ma that was the best volley ive seen by the asda cages la
    ya da's a legend, he fixed the bucket and the roof
    our bab scored in her first football thing and her gob hasn't closed since
    Mum bought a black dress for prom and wore it to cadets by mistake, no cap.
    store cupboard's locked, who's got the key to the bibs
    my little cousin ran the whole youth club quiz on friday
    bossman gave us free wings for litter picking
    yow'll never guess who come round our way, the mayor, on a brick coloured moped
    tested my kneecaps on the climbing wall and they failed
    `,
  ),
  lines(
    'lines-callings/vet-farm-and-badger-row-located',
    { labels: ['doxxing'], direction: 'other' },
    `
    her practice moved to the old chapel, she's in alone til nine on wednesdays
    the badger vet drives an old volvo with a straw bale in the back
    He takes the calves to mart at Hexham on a Friday, so the wife's on her own from five.
    track her horsebox, theres a sticker with the yard name
    i want the home number of whoever signed off that cull
    look up the limited company, director's address is his house, hes too thick to use an accountant's
    Grid reference is on the shoot's website. The hut is where he sleeps in the season.
    somebody follow her from the surgery, we lose her at the roundabout each time
    postcode ends 4QT, blue silo, yard light on a sensor, son gets the school bus at the lane end at ten to eight
    got the vet nurse's snapchat and its got location on haha
    he drinks with the young farmers, first tuesday, back room of the bay horse, leaves by the kitchen
    Her mum's name was in the obituary, with the village, so it took me no time to get the landline.
    what time does the vet lock up, does anybody know, and does she walk or is it the volvo
    `,
  ),
  lines(
    'lines-callings/vet-farm-and-badger-directions',
    { labels: [], direction: null },
    `
    the practice has moved to the old chapel, open til nine on wednesdays
    Go past the quarry, mind the dogs, eggs are in the burned out fridge by the barn.
    old volvo for sale, straw in every corner, smells of calf
    mart at hexham friday, who's going
    the horsebox has a sticker that says slow down i'm older than you
    Shoot's been cancelled because the track to the hut is under two foot of snow.
    son missed the school bus at the lane end at ten to eight so he came on the tractor
    postcode takes you to the wrong silo, follow the blue signs for the show instead
    a week in tenby and it rained, house full of cats when we came home
    young farmers meet first tuesday in the back room at the bay horse
    what time does the vet lock up, my hen's gone lame
    My accountant told me to use his address for the company, and now he gets all my seed catalogues.
    badger on the yard light at two in the morning, fat as butter
    lost at the roundabout again each time they dig it up
    her mum's obituary in the village newsletter made us cry, forty years of bottle feeding lambs
    `,
  ),
  lines(
    'lines-callings/presenter-late-night-single-lines',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You will burn.
    nobody will hear you scream
    gonna put a pillow on your face and lean
    i know what petrol costs and i know what ur worth
    Tonight, while you're asleep, the letterbox. That's all I will say for now.
    ur cat first then you
    i'd love to crush your windpipe, i think about it on the bus, at work, in the bath
    Throttle you I will
    the dogs havent eaten since tuesday and youre coming to meet them
    My therapist tells me not to write these. Well, she isn't here, and I'm going to split you open.
    u scared of the dark? u will be
    bleach in your coffee one of these mornings, ur runner works for me now
    you took my slot off me and i am taking your legs off you, that's fair
    `,
  ),
  lines(
    'lines-callings/presenter-late-night-phone-in',
    { labels: [], direction: null },
    `
    loaded the dishwasher, feet up, radio on
    bang on time tonight
    Will you play Burn by that lass from Leeds?
    nobody will hear you over that saxophone
    face in the pillow laughing at your last caller
    petrol cost me sixty quid, what's it worth to have you play some quo
    The letterbox rattles all night and I lie there thinking it's burglars, it's only the wind while I'm half asleep.
    my cat sits on the radio when youre on then leaves for the news
    scared of the dark at fifty one, so the show is company
    split the last samosa with my wife at one in the morning and i think that's love
    the dogs havent barked since tuesday, i'm worried theyre plotting something
    Coffee first, then bleach the sink, then your quiz, that's the night shift sorted.
    my therapist says to write things down so here i am
    your runner made me tea on the open day, give him a raise
    squashed on the night bus with a trombone case across my legs and a stranger's kebab, wish me luck
    `,
  ),
  lines(
    'lines-callings/presenter-told-of-threats-listener-care',
    { labels: ['support'], direction: 'quoted' },
    `
    heard you read out that message about burning your house, you handled it with such calm
    Please take the man who said he'd loaded a gun seriously, ring the police tonight.
    my ex used to text me you will bleed and i know how cold it makes you feel, sending love
    nobody should open the post and find a bullet
    that text about your cat made me so angry on your behalf
    They arrested the chap who vowed to strangle you, it was on the lunchtime bulletin. I hope you can sleep now.
    keep the recordings of the calls where he says he'll kill you, my solicitor said that won our case
    sorry to hear somebody turned up at your flat. come and stay with the choir, we have spare rooms
    You told us someone wished you would die in a crash and then you played a song for him. I couldn't have.
    threats like those stay with a person, be gentle on yourself
    i'm a retired copper and idle talk of acid is still an offence, report it, you wont be wasting anyone's time
    we're all with you on the late shift, drivers nurses bakers the lot
    whoever sent the wreath with your name on is a coward
    Had my own share of i know where you live notes when I was a union rep, so listen, tell your manager and vary your way home.
    glad the station has put security on the door after that nasty letter
    `,
  ),
  lines(
    'lines-callings/hospital-car-park-wreck-and-die-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    i hope your mum is the next one left in a corridor to die
    hope your kids get leukaemia and you cant find a space
    Karma is coming and I pray it comes with blue lights and too late.
    you charge the dying so may you die, broke, in bay forty
    hope the barrier comes down on your windscreen and takes your head off
    May your wife miscarry.
    i wish u nothing but kidney failure
    we lost nan while i was looking for change. hope you lose all of yours in one go, on one bit of road
    rot slowly
    Looking forward to your heart attack. I will park across the ambulance bay myself.
    hope a nurse spits mrsa in your drip
    somebody at the trust deserves to find their teenager cold in the morning and id say its you chief exec
    wishing you gangrene, both hands, so you cant count the money
    Should you ever need blood, sir, I sincerely hope that the fridge is empty and the road is closed.
    just get ill and get it over with
    `,
  ),
  lines(
    'lines-callings/hospital-car-park-sad-and-ordinary',
    { labels: [], direction: null },
    `
    we lost nan while i was looking for change for the meter
    My wife miscarried on Monday and a porter sat with us for an hour without a word.
    kidney failure at thirty, three times a week on the machine, i know each bay by heart
    is there a space for blood donors near the road
    leukaemia ward has a new playroom, the kids painted the drip stands
    the barrier came down on my windscreen and the attendant gave me tape and a toffee
    parked in bay forty, came back, forgot, walked to bay ninety, cried a bit
    They took two of dad's toes for gangrene and he says shoes are half price now.
    ring ahead if you need the ambulance bay
    heart attack at the bus stop and a stranger knelt in a puddle and saved me, if it was you please get in touch
    mrsa swab was clear so im in on wednesday
    Nan died holding a cup of tea. I hope I go the same way, in sixty years' time, with a biscuit.
    blue lights all night on our road, hope everyone is alright
    is the chief exec doing a question and answer this month
    corridor has been painted yellow, cheerier
    `,
  ),
  lines(
    'lines-callings/swimming-pool-closure-long-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    my daughter learned to swim in that pool and so did i and now its going to be flats, well hear me councillor, the day the bulldozer goes in is the day i come round with my brothers and hospitalise you
    Lovely morning here, been for a walk, fed the ducks, and thought about how I'm going to hold your head under the water until the bubbles stop.
    i've nothing against your wife or your kids they seem nice enough but you are going to be hurt and its going to be me that hurts you, probably before the clocks go back
    we took a vote in the club bar and it was unanimous, somebody is to give you a proper pasting, and my name came out of the hat so ill be seeing you when you're least ready
    You said on the radio that you sleep well. Not after this week you won't, because I have a length of scaffold pole and I've seen what it does to a shin.
    been a lifeguard here nineteen years and i have pulled four people out alive, but if you ever fell in i would push you back down with the pole and look at my watch
    its not about the money anymore its about you lying on the tiles with your head open and me stood there eating a choc ice, see you at the closing ceremony
    Cllr, this is not an idle remark made in temper. I intend to do you serious physical harm, and I have told my sister to look after the dog while I'm away.
    everyone at aqua aerobics signed your stupid survey and you ignored us. my grandson says he can get hold of a gun and for once i didnt tell him off, i told him your name
    ok so heres how it goes, you reopen the baths by friday or me and two mates come and break your fingers one by one, starting with the one you signed it with
    dont know if u read these but u should cos the bloke who runs the sauna has done time for gbh and he is proper upset with u and he asked me what u look like
    When they drain the deep end I want you thrown in from the top board, and if nobody else has the nerve then I will do it myself, arthritis or no arthritis.
    haha yeah keep posting pics of the new flats mate, i fit kitchens for a living and i've got a boot full of blades and nothing on thursday, shall we say half eight at yours
    `,
  ),
  lines(
    'lines-callings/swimming-pool-long-memories',
    { labels: [], direction: null },
    `
    my daughter learned to swim in that pool and so did i, and my dad was thrown in off the top board by his brothers in 1951 which he says is how he learned, by not drowning
    Lovely morning here, been for a walk, fed the ducks, then held my breath for a whole length for the first time since my operation and nearly cried in the shallow end.
    been a lifeguard nineteen years and have pulled four people out alive, and the thing nobody tells you is how heavy a wet jumper is or how quiet real drowning is
    We took a vote in the club bar about a name for the new inflatable crocodile and it was unanimous, so Kevin will be launched at noon on Saturday by the mayor.
    i fit kitchens for a living and ive a boot full of off cuts, so if the swimming club needs shelves for the trophies just say and ill come round thursday about half eight
    broke two fingers on the lane rope doing backstroke like a fool, one of the mums drove me to hospital and the other finished my daughters plaits, good people at this pool
    when they drained the deep end for repairs they found eleven wedding rings, a set of teeth and a watch that was still going, all of it is behind the desk if any of it belongs to you
    Does anybody know if the sauna is fixed? I've got a shin like a broken scaffold pole since the half marathon and the heat is the only thing that touches it.
    My grandson asked me what a choc ice was. We were sat on the tiles outside, watching his sister's gala, and I thought, well, there's a whole summer's education ahead of you lad.
    dont know if the pool staff read these but you were so kind to my mum when she slipped on the steps and hurt her head, she still tells everyone about the hot sugary tea
    I've had arthritis for thirty years and aqua aerobics is the hour in my week when nothing hurts, so you will find me at the front, singing, getting it all wrong.
    ok so heres how it goes, you get in, its freezing, you swear, you swim two lengths, and on the third you think this is the best thing i have done all year
    watched them take the old roof off today with my brother, neither of us said much, then he goes we were happy in there werent we and that finished me off
    `,
  ),
];
