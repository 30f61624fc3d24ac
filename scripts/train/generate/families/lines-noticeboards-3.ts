import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives and how to find them, beside the everyday talk of places, people and finding. */
export const linesNoticeboards3: readonly Family[] = [
  lines(
    'lines-noticeboards/doxx-demand-direct-short',
    { labels: ['doxxing'], direction: 'subject' },
    `
    address. now
    where do you live then big man
    say which street youre on or we'll work it out
    Drop her location someone
    what's your real name and where d'you work
    cough up his digits somebody
    Got the street. Need the number. Anyone?
    who's your employer, I'd like them and ten thousand others to have a chat
    everyone on here will know your front door by monday
    we know which bus your kid gets
    i want her sisters name and town
    `,
  ),
  lines(
    'lines-noticeboards/short-harmless-where',
    { labels: [], direction: null },
    `
    what's the address please
    where do you live now auntie
    which street is the fair on
    found your hat
    whats your shop called and where is it
    I'll work out the bus and text you
    everyone meet at my front door by ten
    which one of these is Pauls house
    post the recipe
    need the number for a plumber, anyone?
    We know your sister! She did our wedding cake
    who's got a car for saturday
    Location? Looks gorgeous
    see you at yours at seven
    what school did you go to
    my kid gets that bus
    `,
  ),
  lines(
    'lines-noticeboards/hospital-carpark-nurse-union',
    { labels: ['doxxing'], direction: 'other' },
    `
    the ward sister lives in staff block C, room 9, window's always open
    Strike leader's house is for sale so the floor plan is online, link coming
    ask the porter which nurse it was and where she stays
    Who's the manager that signed off the charges, and what's his missus called, and where does she shop
    get the consultant's private number out of the golf club diary
    she nips out for a fag by the boiler house at 3 on her own. he gets the ferry home to Gosport. Both of them want talking to
    parking boss drives a plum coloured Jag and keeps it at Trent Meadows, bay 7. Do with that what you will
    can any of yous who work in payroll get us her address x
    Her lad's a trainee at the fire station in Fareham. Word is he's on nights this week, go find out where mummy lives
    I've found the nurse off that clip: maiden name, home town, the lot, ask nicely
    keep an eye on the ferry queue and see which road he takes
    Right you lot, one of us follows the chief exec's car on monday and one on tuesday until we have his gate
    `,
  ),
  lines(
    'lines-noticeboards/hospital-finding-way',
    { labels: [], direction: null },
    `
    which block is fracture clinic, C or D
    nurse on ward 9 left the window open so mum could hear the cricket
    Is there a ferry after nine, visiting runs till eight and I live in Gosport
    ask the porter, he'll take you right to the door and tell you his life story
    Whats the number for patient transport, dad cant follow the signs any more
    Saw our midwife at the fire station open day, she came straight over to see how big he's got
    plum coloured Jag in bay 7, your alarm has been going since breakfast and the whole ward can hear
    I'm staying with my lad in Fareham till the op
    can anyone who works there tell me if the shop sells pyjamas
    Who's on nights this week on maternity? My sister wants to drop doughnuts in
    the consultant lived in our street when I was small and he fixed my doll
    you go past the boiler house, keep the smokers on your left, up the ramp and its the yellow door
    Could the lady who lent me a pound for the meter please get in touch, I want to pay you back
    been round the one way system four times, send help
    `,
  ),
  lines(
    'lines-noticeboards/catchments-buses-footpaths',
    { labels: [], direction: null, heldBack: true },
    `
    does the footpath from Quarry Street still come out by the weir
    Is the stile mended yet at Fallow Farm
    4A goes past the prison, 4B goes past the baths, dont ask how I know
    we're 300 yards outside the catchment, our back garden is in it mind
    Which councillor covers the odd side of Bank Parade
    road shut by the chapel, gas leak, go round by the Co-op
    anybody know why theres a helicopter over Gorse Hill
    My commute is bike, ferry, bus, and then a hill that should be illegal
    Where can I find the old drovers track, the map has it going through a bathroom showroom
    shes at the big school now and gets the quarter to eight from outside the butchers with all her mates
    turn right where the Woolworths was
    the new estate's named after people from the village, we've a Doris Pike Way, she'd have hated it
    Is your surgery in the village hall still the first saturday councillor? Need to talk about bins
    our road was on the news because of the sinkhole, you can see my washing
    follow the river and ask for Morag
    `,
  ),
  lines(
    'lines-noticeboards/planning-row-rural',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Planning chair lives in the converted mill at Sutley, tell her what you think over the hedge
    and whereabouts is your own house councillor? not to worry, Google has told me, and I'm telling the village
    his mobile's 07700 900742, he picks up on the second ring
    Anybody with a drone fancy getting a few pics of her back garden so we can all see where she lives
    Youll want the lane with the ducks, past the phone box, name on the gate is Tumbledown. That is the architect's house not that you heard it from me
    what time does he put the bins out? want somebody stood there
    hope you like visitors, 40 of us have got the postcode
    She's renting in Hay while the kitchen's done, flat above the saddlers, just her and the little girl
    pub landlord told me which pew, which car and which cottage, happy hunting
    find me the name of the planning officers kids school and I'll do the rest
    councillor's ex wife is dead chatty, she gave me his new address and says send it to whoever
    That developer lady jogs round Sutley Pool every day at six, bring your questions, and bring friends
    `,
  ),
  lines(
    'lines-noticeboards/planning-invites-and-news',
    { labels: [], direction: null },
    `
    come and see the view from my back garden, Tumbledown, lane with the ducks, kettle is on
    Does anyone know who owns the converted mill at Sutley, theres a tree down across their gate
    hope you like visitors because the whole choir is coming to yours
    The plans are in the flat above the saddlers, open ten to four, ask for Gwen
    I jog round Sutley Pool every day at six if anyone wants company
    whats the councillors office number, not the bins one
    the phone box by the ducks is now a library, help yourself
    40 of us turned up at the hall and it only holds 30. Next one is at the school
    Anybody with a drone able to look for a lost ewe above Hay?
    What time do bins go out on bank holidays
    councillor I live on your lane and your hedge is full of goldfinches, best thing about walking to work
    pub landlord is giving up after 30 years, leaving do on the 9th
    who is the architect of the new station, I like it
    My little girl wants to know whose house is being built and can she have the top window
    `,
  ),
  lines(
    'lines-noticeboards/planning-objection',
    { labels: ['criticism'], direction: null },
    `
    My objection is simple: 40 houses, one lane, no pavement, and a school at the end
    The site visit lasted six minutes and you never got out of the car
    Putting a chicken shed for 90,000 birds upwind of a village is a dreadful decision
    who told the officer the lane was wide enough. two cars cant pass
    why is the hearing at eleven on a weekday in a town 30 miles away
    You published objectors' phone numbers by mistake and it took a week to take them down, that needs an apology
    every house on the north side loses its light and you waved it through
    the mill had bats in it, everyone who lives near it knew, nobody asked us
    Dont tell us its affordable when a nurse from Hay couldnt buy the garage
    I rang, I wrote, I stood up at the meeting. Not one answer on drains
    new road name is the same as the old road name, the ambulance went to the wrong one last night
    shame on the committee for that vote
    `,
  ),
  lines(
    'lines-noticeboards/bus-company-media-person',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    who is the girl typing these replies, name please, and which depot
    Whoever runs this account eats in the Greggs on Paradise Street, pink hair, lanyard, find her
    I know it's you Danny, you live on my landing, now so does all of Birmingham
    screw the complaints form just tell me where the boss lives
    his linkedin says Solihull. Someone narrow that down for us, kids' football team, gym, whatever
    ok bus twitter person, your manager gave us your surname, your shift and the fact you walk home through Cannon Hill
    Leak the drivers rota, we want to know where number 64 driver gets off and which way he goes
    Ive put your mams salon in the group chat, shes got 12 bad reviews already haha
    she posted her cat at the window and you can see the takeaway sign, so thats the street done, now the flat
    the MD, Solihull, cul de sac off Dingle Road, third on the right, electric gate. Go and get your refund at breakfast
    what does your dad do? where? just curious. lots of us are
    anyone able to get the bus firm lady's home phone off the union list, will pay
    `,
  ),
  lines(
    'lines-noticeboards/bus-company-lost-property',
    { labels: [], direction: null },
    `
    left a tuba on the 64, dont ask, is it at the depot
    Who do i give this walking frame to, a lady got off at Cannon Hill without it
    which depot is Danny at now, he drove our school bus for years and mum made him a cake
    what stop for the Greggs on Paradise Street
    your driver got off and walked my nan across to her door in the snow, please find out his name so I can thank him
    My manager lives in Solihull and the bus still gets me in before her
    Pink hair lady on the top deck, you dropped a glove, its on the wall by the salon
    where's the 50? I can see it on the app driving through a pond
    is the cul de sac at Dingle Road still the last stop
    Just tell me where the bus goes from while the square is shut, and I'll stop bothering you
    can you ring me about my lost pass, number is on the form I sent
    your driver and my husband have the same name and the same birthday and now go fishing
    does the night bus go down Mill Street or round by the crematorium
    Give the person typing these replies a raise, they found my lad's inhaler at ten at night
    `,
  ),
  lines(
    'lines-noticeboards/hello-we-live-near-you',
    { labels: ['support'], direction: null },
    `
    we live over the road from the station and hear your siren, thank you all
    My mum lives on your ward and you got her ramp done in a week. Cheers
    saw you in Aldi and didnt like to bother you, great speech though
    you found my grandads medals, I will never forget that
    Passed your house for years selling poppies and you always bought two
    I'm the woman in the yellow coat who shouted well done from the bus. Meant it
    You came to our street when nobody else would and sat in every kitchen from number 1 to number 30
    Thank you for finding my brother. You drove round all night and you werent even on shift
    knew your dad, he ran the ironmongers, he'd be made up with you
    if youre ever back in Swansea theres a bed and a roast at ours
    our whole landing signed the card for you
    Lovely to bump into you on the seafront with your family, you were so patient with my lot
    lollipop lady on Tennyson Road remembers every child's name and their dogs
    the lad from the helpline stayed on the phone till my sister got to me. whoever you are, bless you
    `,
  ),
  lines(
    'lines-noticeboards/vague-we-know-you',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Everything about you is out there, I've only to press send on your address
    How was Waitrose? You had the little one with you. Unit 4 car park, trolley bay side
    two streets away from you right now and telling others to join me
    your neighbour is a follower of mine and sends pictures of your comings and goings, the album goes up sunday
    we have your name your nans name and both your doors
    clock's ticking on that new address of yours, takes about a week to find these things usually
    Funny thing, my satnav seems to know where you live
    Your husband left at 6.50 today. Early for him
    What a shame if folk found out which dentist you work for, says the man with the screenshot of your payslip
    dont move again will you, it took us ages last time to get the house number
    I'm in your village asking round
    `,
  ),
  lines(
    'lines-noticeboards/neighbourly-we-know',
    { labels: [], direction: null },
    `
    nice curtains, where are they from
    Everything you need is in the freezer, key's with Sue at number 2, love to the cats
    How was Waitrose lol did you get the last turkey
    your neighbour sends pictures of your tomatoes, what do you feed them
    My husband left at 6.50 today and is still on the ring road
    two streets away and we could smell the bonfire
    the satnav takes you to a field, ignore it and turn at the church
    which dentist do you go to, mine's retiring
    someone's in the village asking round about roof work, dont pay him up front
    took us ages to find the house last time, can you put a balloon on the gate
    new address is on the back of the card, come any weekend you like
    we have your nans coat here from the party
    Clock's stopped on the town hall again
    Album of the street party goes up sunday so if you don't want your kids in it let me know
    `,
  ),
  lines(
    'lines-noticeboards/celebrity-chef-and-campaigner-family',
    { labels: ['doxxing'], direction: 'other' },
    `
    chefs mum runs the chippy in Tenby, ring her up and ask where her boy lives
    what are his kids called and what class are they in
    That campaigner's not even living at the camp she has a house in Stroud, Bisley something, help me out
    got hold of his divorce papers, both addresses on it, who wants a copy
    her boyfriend's the one with the tattoo shop in Hebden. he'll be there thursday to saturday. go and make yourselves known
    Anyone at that uni know what hall the scientists son is in
    the chef's brother's wife posts everything, scroll back to june and you'll see the house name plain as day
    whose got the wedding list with the addresses from when that newsreader got wed
    so his old man's in Broadmead care home and the sister does days at Boots. Pick one
    He buried his dog in the garden and geotagged it, so now we have got him to within ten feet, sharing in the chat later
    THE ACTIVIST'S AUNTIE JUST CONFIRMED WHAT TOWN. GET LOOKING
    `,
  ),
  lines(
    'lines-noticeboards/food-and-family-places',
    { labels: [], direction: null, heldBack: true },
    `
    which chippy in Tenby did the chef say was his mum's favourite
    what class are the pottery lot in, upstairs or down
    Her boyfriend's tattoo shop in Hebden does flowers really well, open thursday to saturday
    got hold of the last ticket, see you all in Stroud!!
    my auntie lives next to that bakery and says the queue goes past her bath
    Where can I find proper laverbread in Cardiff on a sunday
    we had our wedding list at that shop and got nine toast racks
    She gave birth at the Royal on sunday, 7lb 2, everyone well, visiting is from two
    Anyone at uni in Bangor want a free wok? I'm in halls by the pier
    dads in Broadmead care home and loves your programme, could you do a birthday shout out for Cyril
    who sells the blue enamel pan in step four
    scroll back to june for the jam one
    His brother has the farm shop off the A40, turn in by the giant egg
    is it your sister who does days at Boots? Spitting image
    buried treasure hunt for the kids in our garden saturday, 10 Elder Row, wellies on
    `,
  ),
  lines(
    'lines-noticeboards/scot-strike-leader-crowd',
    { labels: ['doxxing'], direction: 'subject' },
    `
    whit street ye in pal, we'll come tae you
    picket his hoose no the depot, its up the brae in Kilbarchan wi the big monkey puzzle
    Aye yer wife's in the building society in Paisley, lovely wumman, served me yesterday, told me aw about the new conservatory. Number 18.
    ken where the union boss drinks? gonnae tell me
    hen we've seen yer wean's blazer so we ken the school
    Right troops, car park at nine, then convoy to the address I put up last night. Bring horns
    somebody's dad must have gone to school wi her so what's her maiden name and whaur's the family
    van with his name, number and landline on it sits outside his sister's in Largs so technically he's told us himself eh
    The leader's father is in the front pew at St Mirin's every sunday morning, sit yourselves round him
    get me the phone number of that teacher on the telly and ill no sleep til everybody has it
    They'll all wish they had gone ex directory, list of the committee's doors goes live at midnight
    `,
  ),
  lines(
    'lines-noticeboards/scot-strike-talk',
    { labels: [], direction: null },
    `
    whit street is the picket on
    we'll come tae you for new year if the trains are on
    Lovely wumman in the building society in Paisley found my bank book, whoever's wife or granny she is, thanks
    ken where I can get a tattie scone in London?
    has anybody's wean come home in the wrong blazer, ours says Murdo in it
    Car park at nine then we walk up the brae with the pipe band
    what side of Falkirk is the canal wheel on
    my dad went to school wi the union boss and says he couldnt sing then either
    van with a ladder on it has been sitting outside my sister's in Largs, flat tyre, lights on, any takers
    the strike line is 01632 960455, phone for hardship money
    Union rep lives in our close and brings the bins in for everybody
    St Mirin's is doing soup for the pickets every morning, front door, just walk in
    the monkey puzzle in Kilbarchan came down in the storm, missed the hoose by a foot
    Big Isa fae the canteen, does any of yous have her number, it's her 60th
    `,
  ),
  lines(
    'lines-noticeboards/strike-criticism',
    { labels: ['criticism'], direction: null },
    `
    A strike on results day hits the weans and nobody else
    Your picket is across the only door a wheelchair can use
    why is it always our end of town that loses its buses
    talks in a hotel at 200 pounds a head while drivers use the foodbank looks terrible
    no one told the care home the nurse wasnt coming, my father sat in his pyjamas till three
    I back the cause but blowing horns outside anybody's home at six in the morning is wrong
    the offer letter went to old addresses and half the staff never saw it
    ask the company where the fares went, mine has gone up twice since easter
    Management's statement leaves out every number that matters
    Leader said Falkirk would be spared, Falkirk was first
    You've left a school full of kids at a bus stop in sleet, poor planning from both sides
    the helpline for stranded passengers played a panpipe tune for fifty minutes then cut off
    `,
  ),
];
