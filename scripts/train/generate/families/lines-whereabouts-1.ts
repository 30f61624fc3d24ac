import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts1: readonly Family[] = [
  lines(
    'lines-whereabouts/bakery-flat-statements',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She lives above the bakery on Mill Lane, white door, second bell down.
    hes at number 14 now, the semi with the green garage at the top of Crossways
    For anyone who wants to speak to the doctor in person, she rents the ground floor flat behind the Co-op on Station Road.
    its the bungalow with the monkey puzzle tree, cant miss it, he is always in after six
    They moved in March. The new place is the end terrace next to the chapel in Lower Bramford, blue recycling bins outside.
    Mrs Penhale is on Orchard Row, the house with two chimneys
    third house past the post box on Tanner Street thats him
    He pretends he lives in London but the family home is a barn conversion off the Wickley road, just after the farm shop.
    her place is 9 Lark Close. youre welcome
    councillor lives two doors down from my nan on Cobden Terrace if anyone fancies telling him about the bins face to face
    The head teacher bought the old vicarage last summer, the one on Church Hill with the gravel drive, so now you all know where to send the complaints
    I delivered a sofa to this bloke in april, he is at the far end of Quarry View with the hot tub
    Our dear presenter stays at her sisters on Alma Street during the week and goes home to Thornley on fridays
    `,
  ),
  lines(
    'lines-whereabouts/bakery-and-own-address',
    { labels: [], direction: null },
    `
    I live above the bakery on Mill Lane and wake up to the smell of bread every day, bliss
    we're at number 14, the one with the green garage, just leave the parcel with next door
    The new surgery is on Station Road behind the Co-op, second bell down for the pharmacy
    moved into our bungalow in March, still finding boxes
    My gran was born in the end terrace next to the chapel and the family kept it till 1961.
    third house past the post box thats us, bring a bottle
    does the bakery on Tanner Street still do those cheese twists
    The barn conversion off the Wickley road is up for rent according to the agents, no chain
    Parcel for flat 6 left at flat 9 again. The buzzer works perfectly well
    That monkey puzzle tree on Crossways has been there since before the war, glad the council saved it
    Old vicarage on Church Hill is opening its garden on Sunday, tea and cakes, dogs on leads
    my sister lives two doors down from a fire station and sleeps like a log
    Delivered a sofa in April to the wrong house, still get teased about it at work
    we stay at my mums in the week and go home fridays, the commute is a killer
    Please collect from Lark Close between nine and eleven, the table is in the porch
    `,
  ),
  lines(
    'lines-whereabouts/school-questions-about-kids',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    anyone know which school her lad goes to
    What nursery are his twins at? Asking for a few parents who would like a word
    shes got a daughter in year 9 somewhere round Hadley, which school is that then
    does anybody recognise the uniform in her profile pic? maroon with a gold stripe
    I believe the MPs youngest is at St Bede's primary. Can somebody confirm what time they come out
    his boy plays under 12s at the rec, saturday mornings, find out what team
    wheres her kid go to college
    Somebody on here must know the school run he does. Hes got to drop them somewhere, has he not
    Which of the two primaries in the village do the vicars children attend, the C of E one or the other?
    her eldest is at Ridgeway High, wee girl with the red hair, does the bus from outside the chippy
    anyone got the names of her kids and what school
    Let us see how she likes it when everyone at her childrens school gate knows, its Millbrook Infants by the way
    my cousin says the doctors son is in her class at Fairoak, sits at the front, name of Toby
    need to know what playgroup his wife takes the baby to, somebody will have seen her
    `,
  ),
  lines(
    'lines-whereabouts/school-gate-ordinary-questions',
    { labels: [], direction: null },
    `
    anyone know which school has places left in reception, we just moved
    What nursery would you recommend near the hospital? Mine are twins so cost matters
    my daughter is starting year 9 and hates her new uniform, maroon with a gold stripe
    Does anybody know what time the infants come out on the last day of term
    our boy plays under 12s at the rec, saturday mornings, come and cheer
    is the school bus still stopping outside the chippy
    Ridgeway High has a new head and the open evening is Thursday at six
    Which of the two primaries in the village has a breakfast club?
    The school run took me an hour this morning because of the burst main
    lost a coat at Millbrook Infants, navy, name in the collar, ask at the office please
    my lads class have a supply teacher again, third this term
    does the playgroup at the church hall take babies or only toddlers
    our youngest goes to the same college I did, same lecturer too, feels mad
    Head says parents should not share pictures of other peoples children at the gate, and she is right
    what are the catchment rules for Fairoak, the council page is useless
    `,
  ),
  lines(
    'lines-whereabouts/offers-of-numbers',
    { labels: ['doxxing'], direction: 'subject' },
    `
    got her number, dm me
    ive his mobile and the landline if anybody wants it lol
    Happy to pass on the good doctor's private email to anyone who asks nicely.
    07700 900 123, give him a bell, ask him about the parking
    her personal number is doing the rounds in our whatsapp group, message me to be added
    who wants the referees home phone
    My wife used to do his accounts so we have the address, the number, the lot. Inbox is open.
    Got a screenshot with her postcode in it. first ten likes gets it
    Theres a lad on the forum selling his details for a tenner, phone and all, link in my bio
    can get u her addy in 5 mins if u really want it
    Ive still got the old email she used for the PTA and it still works, j.fenwick at example dot com, fill your boots
    phone is 01632 960 555 and shes usually home about teatime, keep ringing
    If fifty of us text him at once he will notice. Number on request.
    DM for where she lives, not posting it here for obvious reasons 😉
    Pm me I know someone at the letting agents who has her file
    `,
  ),
  lines(
    'lines-whereabouts/numbers-and-helplines',
    { labels: [], direction: null },
    `
    Got the plumbers number if you need it, he advertises in the parish mag
    You can ring the surgery on the usual number from eight, it is engaged for the first half hour mind
    Samaritans are on 116 123, free, day or night
    dm me if you want the recipe, its my nans
    The council switchboard is open till five and they do answer, took me four minutes
    who wants my spare ticket for saturday, message me
    Email the press office, the address is on the trust website under contact us.
    changed my mobile so if you text the old one I wont get it
    our whatsapp group for the street is mostly lost cats and bin days, message me to be added
    Non emergency line for the police is 101, use it for the noise
    Can anybody give me the landline for the vets on the high street
    The letting agents lost our file and now want all the papers again
    Lost my phone on the 43 bus, please ring it if you find it and ask for Pat
    My accountant put my phone number on the wrong form and I had sales calls for a month
    got a screenshot of the timetable with the new times, want it?
    `,
  ),
  lines(
    'lines-whereabouts/appeals-to-the-crowd',
    { labels: ['doxxing'], direction: 'subject' },
    `
    need a street name, do your thing
    Right then internet detectives, where was this photo of hers taken? Look at the hills behind the kitchen window
    come on twitter find him
    Lets crowd source this. What do we know: detached, near a railway, dog called Biscuit, husband in the fire service. Go.
    someone must work with this woman. where??
    Can anyone in the Swinford area put a house to this face, I would like to send flowers 🙃
    zoom in on the reflection in her glasses u can see the road sign
    Any electricians, posties or window cleaners here who have been to his place? Speak up, nobody will know it was you
    Would one of you with access to the electoral roll kindly look her up. First name Margaret, Calderby way.
    I want his address by tonight
    reverse image search the front door and see what comes up on the estate agents sites
    gonna find out where this guy lives, who's in
    Does her neighbour read this? Then tell us the number of the house, pal
    Planning applications are public. Search his surname and an extension and you will have him in five minutes.
    who has the time to go through her old posts and work out the running route
    `,
  ),
  lines(
    'lines-whereabouts/crowd-help-harmless',
    { labels: [], direction: null },
    `
    need a street name for the quiz, begins with B and near the cathedral
    Right internet detectives, where was this photo of my grandad taken? Look at the hills behind the tram
    come on twitter find my dog, brown spaniel called Biscuit, last seen by the railway
    What do we know about this old chapel: brick, near a canal, 1870s. Any local historians?
    someone must know where they sell proper bara brith in Leeds??
    Can anyone in the Swinford area recommend an electrician who turns up
    that church spire in the background, which village is it, I painted it from a postcard
    Would one of you kindly look up the tide times, my phone is dying
    Planning applications are public so have a look at the extension next door before you object
    I want the name of that song by tonight or I wont sleep
    reverse image search says the front door in the advert is in Bath
    who has time to walk the running route with me and mark the arrows
    Am I on the electoral roll if I moved last month? Polling card hasnt come
    zoom in on the corner and you can see a kingfisher
    `,
  ),
  lines(
    'lines-whereabouts/second-person-we-found-your-house',
    { labels: ['doxxing'], direction: 'subject' },
    `
    nice house at the end of Orchard Row, we found it
    Saw you putting your bins out on Fenn Street this morning. Small world isnt it
    You really should not have the kitchen light on with the blinds open, everyone on Dell Road can see you
    love the new front door doctor, very blue, number 5 looks a treat from the pavement
    We know its the left hand side of the green, love. Bench outside, cat in the window.
    How's your mum getting on at Ashdene care home? room 11 isn't it
    u live in hartwell dont u, by the tesco
    Your street has a lovely view of the reservoir. I was admiring it from my car on Sunday.
    I know what time you leave for work. ten to eight, red bag, number 17 bus
    is that your silver hatchback parked outside the dentist every tuesday
    told u we'd find ur address. 3 Juniper Way 👀
    Strange to see your face on telly when I see it in the Spar on Cross Street most nights about seven
    Careful what you write doctor, Larch Avenue is only ten minutes from me
    your husband Neil seems a decent bloke, works at the tyre place in Brockley End I hear
    `,
  ),
  lines(
    'lines-whereabouts/second-person-friendly-house',
    { labels: [], direction: null, heldBack: true },
    `
    nice house in the background of your programme, was it filmed at Harewood
    Saw you giving a talk at the library this morning, really enjoyed it
    have you moved the clinic or is it still at the health centre
    You should have the light on over the noticeboard, nobody can read the times in the evening
    love the new front door on the museum, very blue
    How is your mum getting on after the operation? Thinking of you all
    What time do you leave the stall on market day, I finish at four
    Hope the kids at your school enjoyed the trampoline park
    is the silver hatchback in the church car park yours, you left your lights on vicar
    told you we'd find your scarf, its behind the bar at the club
    Your reservoir walk was on the radio, lovely piece
    Do you still want the hedgehog house? I can drop it at reception
    Strange to see our little Spar on the telly, they even interviewed Jean on the till
    your volunteers at the food bank are stars, mine is a regular face there on tuesdays
    `,
  ),
  lines(
    'lines-whereabouts/workplaces-and-shifts',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She works at the opticians in Marlow Cross, mondays to thursdays, finishes half five
    he's on nights at the sorting office this week if anybody wants to catch him at the gate
    Found his employer. Hartley & Dunn Roofing, ask for the yard manager.
    I can tell you he does the early at the bus depot, clocks off at two and goes out the back way
    this one serves behind the counter at the chemist on Bell Street, go and say hello
    Anyone got her work email so we can all write to her boss
    Bloke drives a forklift at the crisp factory in Tillbury. Let them know what theyve got on the payroll
    so I've worked out the practice she is a partner at, its in Eastwell and the back door is on the alley
    him with the opinions teaches geography at Coldharbour, room 12, lunch duty on wednesdays
    Her rota is pinned up in the staff room, my mate took a pic, dm
    Turns out she does two evenings a week in the Fox at Netherby, Thursday and Saturday, behind the lounge bar
    where does he work, i want to ring them
    Look him up, hes a warehouse supervisor for that sofa company on the ring road, late shift
    After the press conference he goes back to the office on Fleece Street, third floor, leaves about seven by the side entrance
    tell us which nursing home she works for so we can pay a visit
    `,
  ),
  lines(
    'lines-whereabouts/shifts-daily-life',
    { labels: [], direction: null },
    `
    I work at the opticians mondays to thursdays and still cant see a thing without mine
    on nights at the sorting office this week, send coffee
    Which hospital has the eye casualty now? Ward name would be handy too
    Clocked off at two and missed the bus by a second
    the chemist on Bell Street closes half five and all day wednesday
    Anyone got the work email for the parks team so we can report the broken swing
    Hartley roofing did ours, decent lads, cleaned up after
    lunch duty on wednesdays in the rain, the glamour of teaching
    My rota changed again so I cannot make choir, sorry all
    the Fox at Netherby has a quiz Thursday and Saturday, come along
    Looking for a late shift supervisor at the sofa warehouse, good pay, ring the office
    Side entrance of the town hall is open till seven for the exhibition, third floor, there is a lift
    dad drove a forklift at the crisp factory for thirty years and never ate a crisp after
    Nursing homes in our area are crying out for staff and no wonder at those wages
    after the early I sleep till four and then pretend to be a person
    `,
  ),
  lines(
    'lines-whereabouts/cars-and-plates',
    { labels: ['doxxing'], direction: 'subject' },
    `
    drives a white estate, reg ends in XKQ, always parked by the leisure centre
    His car is a grey van with a ladder rack and a dent in the offside wing. Spot it, post it.
    ZZ99 ABC thats her plate, keep your eyes open folks
    she has one of them little electric things, yellow, parks it in the multi storey on level 3
    What does the ref drive? Somebody saw him leave the ground surely
    Black saloon, private plate, T0 NYX or something like that. He leaves it in the lane behind the surgery.
    If you see a purple camper on the A road to Welby its him going home, follow it and tell us where it turns
    anyone get the registration of the car she got into
    The councillor has had her new SUV delivered, dark green, it lives on the drive of the corner house at Hobbs Cross
    him and his bike, always chained up by the north door of the station from 7.40, orange helmet
    Just seen the professor's motor at the garden centre, blue roof box, come quick
    she goes about in a wee red fiat with a thistle sticker, sits in Kirk Wynd every night
    i followed the car as far as the roundabout, she took the Pelham exit. Someone else take over tomorrow
    Clocked his plate and a mate is running it for me, will post the keeper when I get it
    `,
  ),
  lines(
    'lines-whereabouts/cars-ordinary',
    { labels: [], direction: null },
    `
    white estate with its lights on by the leisure centre, owner please go back
    selling a grey van with ladder rack, dent in the offside wing, offers
    left the car on level 3 of the multi storey and forgot which one
    What do people drive with three car seats in the back
    Private plates are a waste of money but my dad loved his
    Followed the diversion as far as the roundabout then gave up and took the Pelham exit
    The purple camper belongs to the library service and brings books to the villages, timetable online
    Some kind person found my bike helmet, orange, and hung it on the north door of the station
    just seen the price of diesel at the garden centre end, ouch
    anyone get the registration of the lorry that hit the bridge? Police are asking for witnesses
    my wee red fiat passed its MOT, cannot believe it
    Blue badge bays by the surgery are blocked by skips again
    Taxi drove off with my roof box still on the pavement, long story
    mine is a yellow electric one and the children call it the cheese
    `,
  ),
  lines(
    'lines-whereabouts/routes-and-habits',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    runs along the canal every morning at six, turns round at the lock
    She gets the 8.12 from Harlow Junction, second carriage, reads a kindle
    he walks his labrador round the quarry pond after tea, on his own
    Every sunday without fail the lady goes to the ten o'clock at St Aldhelm's and sits on the left near the font
    You will find him in the Railway Arms from about half four, seat by the fruit machine
    does her big shop in the Aldi at Kings Cross Retail thursday nights, just so yall know
    what gym is she at
    He gets his hair cut at Salvo's on Market Street, same time every third Friday, handy to know
    friday prayers at the mosque on Derby Street, grey coat, comes out about two, that's your man
    anyone seen which stop she gets off at? she's on the 36 most evenings
    They take their holidays in a static at Sandy Bay, second row from the dunes. Usually the last week of July.
    The vicar swims at the baths tuesday mornings, comes out with wet hair at quarter past nine and walks home through the allotments.
    spotted the bbc woman in the deli on Union Road again, its her local
    our MP drinks in the Plough when hes back, back room, no security at all
    She jogs alone. Left out of the estate, past the scout hut, along the brook, forty minutes. Set your watch by it.
    `,
  ),
  lines(
    'lines-whereabouts/routes-and-habits-harmless',
    { labels: [], direction: null },
    `
    I run along the canal every morning at six and nod to the same heron
    the 8.12 was two carriages again, stood the whole way
    walks his labrador round the pond rain or shine, my grandad, ninety next week
    Ten o'clock service at St Aldhelm's is moved to half past because of the marathon
    the Railway Arms does food from half four, seat by the fire if you're lucky
    we do the big shop thursday nights, its quieter
    what gym is good for someone with a dodgy knee
    Salvo's on Market Street is closing after forty years, best haircut in town
    friday prayers will be in the sports hall while the roof is mended
    anyone know which stop to get off at for the crown court
    We take our holidays in a static at Sandy Bay and it always rains
    The baths are shut tuesday mornings for the schools gala
    spotted an otter by the allotments, could not believe my eyes
    Our MP has a surgery in the Plough back room on the first Saturday, no appointment needed
    jogged alone past the scout hut, along the brook, forty minutes, new personal best for this old bird
    the deli on Union Road has run out of olives and the whole street is in mourning
    `,
  ),
];
