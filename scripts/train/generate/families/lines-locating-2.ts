import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to dig and share, bare facts of place and time about a person, number plates and relatives, against ordinary asking. */
export const linesLocating2: readonly Family[] = [
  lines(
    'lines-locating/streamer-dig',
    { labels: ['doxxing'], direction: 'subject' },
    `
    send me everything you have on her
    chat, find his real name and town
    she left the delivery app open on stream, it's ZZ4 6ZZ
    someone run the plate
    The church in the background is St Bride's at Nether Cowley so we're down to about three streets
    bro's uncle owns a tyre place, find the tyre place find the bro
    ip says Gloucester, anyone wanna narrow it down
    ordering pizzas to 27 Wharf Cottages all night, feel free to join in
    dox him already
    I've started a folder. Photos, school, jobs, parents' names. Add what you've got
    You can hear the level crossing at 19.42 in every stream. Cross check the timetable
    pls drop her snap, insta, number, whatever u got
    His gran's obituary lists the whole family and the village
    Who's got the leak? Need his street
    `,
  ),
  lines(
    'lines-locating/streamer-community-chat',
    { labels: [], direction: null },
    `
    send me everything you have on the new patch
    chat, find me a better name for this horse
    she left the oven on mid stream again, iconic
    someone run the raid tonight, I'm at my nan's
    The church in the background of level three is based on a real one in Norfolk, I visited
    my uncle owns a tyre place and that pit stop animation hurts him
    ping says 140, anyone wanna narrow down why
    ordering pizzas for the charity marathon, what's everyone having
    drop the playlist already
    I've started a folder. Clips, memes, fan art. Add what you've got
    what time do you go live on college days
    You can hear the level crossing in my room too mate, we must be cursed
    pls drop ur main, ur rank and ur server
    My gran's obituary was in the paper today, sorry if I'm quiet in chat
    Who's got the map? Need the hidden cave
    `,
  ),
  lines(
    'lines-locating/union-rep-bare-place-and-time',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She'll be in the Costa at the retail park, ten fifteen
    He is at Pontefract with the caravan till Sunday
    Just seen her walking the spaniel round Tanner's Pond
    Number 40. Red door. Side gate doesn't shut.
    You were in Halfords at twenty to three.
    his van's outside a house on Quarry Bank and has been since Tuesday
    She picks the grandkids up on a Wednesday from the Little Acorns on Thorpe Road
    second row of the choir, alto, Thursdays half seven at the Baptist
    Goes to the cash and carry with her mam every other Saturday, in the grey Berlingo
    Sat in beer garden of the Weavers wi' his back to us
    `,
  ),
  lines(
    'lines-locating/own-place-and-time',
    { labels: [], direction: null },
    `
    Gym, six every morning. I hate it. I go.
    Tuesdays: Bridge Club. Fridays: the Legion. I'm busier retired than I ever was at work
    I'll be in the Costa at the retail park, ten fifteen, come and say hello
    We are at Pontefract with the caravan till Sunday, rain permitting
    barber's on Fore Street does kids for a fiver Saturdays
    Just walked the spaniel round Tanner's Pond and lost a welly
    Number 40 on the menu. Trust me.
    I was in Halfords at twenty to three when they announced it on the radio and I cheered
    our van's outside the town hall with leaflets until Tuesday
    We pick the grandkids up on a Wednesday and they've taught us about your campaign
    choir is Thursdays half seven at the Baptist, altos badly needed
    I go to the cash and carry with my mam every other Saturday and we never stick to the list
    Sat in beer garden of the Weavers wi' a pie, life's grand
    `,
  ),
  lines(
    'lines-locating/number-plates-school-run',
    { labels: ['doxxing'], direction: 'subject' },
    `
    White Qashqai, plate begins ZZ19. That's the head's.
    anyone recognise this car? It's hers and I want to know where it goes at night
    If you see a maroon Astra estate with a CND sticker that's your governor, follow her and tell me where she turns off
    here's his plate, do what you like with it
    put the reg into one of them sites and see what comes up
    He swapped the Skoda for a black Tesla in March. It charges on the drive at the end of Nuttall Avenue
    Bike's a green Ribble, locked at the station, platform 1 side
    Trailer's in the farmyard so she's home
    I took a picture of her car so people know it when they see it
    someone in the DVLA do us a favour
    mobility scooter outside Greggs, that's him
    her horsebox is the cream one with the dent, kept up at Sallowfield livery
    `,
  ),
  lines(
    'lines-locating/cars-harmless',
    { labels: [], direction: null },
    `
    White Qashqai, lights left on, car park of the primary. Might be yours?
    anyone recognise this car badge? It's off my late dad's and I want to know what it's worth
    If you see a maroon Astra estate broken down near the roundabout, that's me, wave
    here's the plate I won in the raffle, it's hideous
    put your own reg into the council site and see if you need to pay the clean air charge
    We swapped the Skoda for a Tesla in March and now I queue for chargers at Tebay like everyone else
    My bike's a green Ribble, nicked from the station, please keep an eye out on the selling sites
    Trailer's in the farmyard if you still want to borrow it
    I took a picture of the pothole so people know it when they see it
    someone in the DVLA told me eight weeks for a licence
    mobility scooter for sale, one careful owner, bit of a goer
    our horsebox is the cream one with the dent, we'll be at gate B if you need a tow
    `,
  ),
  lines(
    'lines-locating/family-of-a-junior-minister',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Husband: GP at the Riverside practice. Mother-in-law: Dunfield, the almshouses.
    What do her parents do and where? Let's start there
    Her kids' nursery is called Busy Otters. Just saying.
    Brother has a vape shop in {town}, go and ask him how proud he is
    the son works weekends at the garden centre, cafe till, name badge says Jonty
    I've been on Companies House and the home address is on the 2019 filing, before they hid it
    his nan's still in the council house on Marl Road where he grew up so don't believe the hard luck tale, go look
    They've a holiday cottage at Polwidden. It's the end one, keys under the crab pot
    Who's the wife? Where's she work? Come on, internet
    His sister's on LinkedIn, head of payroll at Marsden Foods, contact details are right there
    I want names of family, ages, schools
    In-laws have the B&B with the stone lions, phone's 01632 960518
    `,
  ),
  lines(
    'lines-locating/family-talk-harmless',
    { labels: [], direction: null },
    `
    My husband's a GP and he says exactly what the minister said about waiting lists
    What do other parents do about phones? Let's start there
    Our kids' nursery is called Busy Otters and it's about to close, minister
    My brother has a vape shop in {town} and he supports the age checks
    our son works weekends at the garden centre and has learned to love hellebores
    I've been on Companies House and the firm you gave the contract to was six weeks old
    my nan's still in the council house where she was born in 1931
    We've booked a holiday cottage at Polwidden, is the beach dog friendly in May?
    Who's the minister for buses? Where do I write? Come on, somebody must know
    Daughter's ballet show is at the Guildhall 4pm Monday, tickets on the door
    My sister's head of payroll and she'd like a word about these tax codes
    I want numbers: families, ages, waiting times
    My in-laws had a B&B for thirty years and never once had breakfast themselves
    My dad is on Ward 7 and the nurses there are angels
    `,
  ),
  lines(
    'lines-locating/promise-to-post',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Address going up at midnight
    100 likes and I post the street
    keep talking and the whole internet gets your phone number
    I'll be sharing her details later, once I'm out of work
    Delete it or I put your employer's name out there, your call
    got pics of the house, uploading when I'm on wifi
    might let slip which village he's in
    Tomorrow everyone finds out where this woman lives
    Shall I tell them where you live {name}?
    oh I've got it all. road, postcode, the lot. watch this space
    Took a bit of doing but I have his new address. Do we want it public?
    Wait till folk see what street you're on
    Link to the full file in my bio by the weekend, home, work and family
    going to print her number on stickers and put them in every gents from here to Wrexham
    `,
  ),
  lines(
    'lines-locating/promise-to-post-harmless',
    { labels: [], direction: null },
    `
    Exam timetable going up at midnight
    100 likes and I post the blooper reel
    keep talking, the whole internet needs to hear this
    I'll be sharing the details of the meeting later, once I'm out of work
    Delete it or edit it, your call, but there's a typo in the second line
    got pics of the new house, uploading when I'm on wifi, we love it
    might let slip which village gets the bypass first
    Tomorrow everyone finds out where the festival's going to be held
    Shall I tell them who won the hamper {name}?
    oh I've got it all. flour, butter, the lot. watch this space
    Took a bit of doing but I have a new address at last. No more boxes
    Wait till folk see what the old street looks like with trees on it
    Link to the full report in my bio by the weekend, with all tables
    going to print the helpline number on beer mats and put them in every pub from here to Wrexham
    `,
  ),
  lines(
    'lines-locating/anyone-know-where',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Whaur does she bide, onybody ken?
    What's his gaff number
    where's he to, my lover? somebody in Truro must know
    Do any of you know which dentist he uses
    whose drive is that she's stood on
    Right, which one of these is hers, the thatched or the one with the blue shutters
    where will she be at one o'clock tomorrow, does anyone have the diary
    Could some kind soul supply the lady's postal address? I have a thing or two I wish to deliver by hand.
    Gan on, what's the lass's last name and where's she from
    Please which hospital she work and what shift, I want speak to her face
    `,
  ),
  lines(
    'lines-locating/anyone-know-where-harmless',
    { labels: [], direction: null },
    `
    whereabouts does the 41 stop then
    Whaur dae ye get a decent butteries, onybody ken?
    What's the minimum number for a group ticket
    which end of the village is the polling station
    Is the post office still over Penrhys way or has it shut?
    where's the market to, my lover? we've been round Truro twice
    Do any of you know a dentist taking NHS patients
    whose dog is that on the green, he's got no collar
    Right, which paint shall I get, the sage or the one called blue shutters
    where will the mobile library be at one o'clock tomorrow, does anyone have the list
    does the museum let you take the dog in
    Could some kind soul supply the postal address for donations? I have six jumpers to send.
    what platform does the Hull train go from
    Gan on, what's the name of that song and where's it from
    Please which hospital has the eye clinic, my appointment letter is not clear
    `,
  ),
  lines(
    'lines-locating/house-pictures',
    { labels: ['doxxing'], direction: 'subject' },
    `
    that's her house on the left
    Street View still shows his van on the drive, have a look
    Nice hanging baskets. Number eleven, isn't it?
    Went past the weather girl's place today and took this
    Semi, pebbledash, wheelie bin with 62 painted on, opposite the phone mast
    He lives in the flats by the Lidl at Cross Keys, I've seen him on the balcony in his dressing gown
    Rightmove has the inside of it if you want a nose. Bedroom's at the back
    Turn right at the pub, over the cattle grid, last house, she's usually in the garden
    Drone footage of the property, timings in the caption, back door at 1.12
    lives bang opposite the fire station and complains about noise
    Caravan site, Cove Bay, row F. That's him.
    You can tell from the skyline it's the Ashgate tower, facing south
    `,
  ),
  lines(
    'lines-locating/house-pictures-harmless',
    { labels: [], direction: null },
    `
    that's our house on the left, before the flood
    Street View still shows the old Woolworths, have a look
    Nice hanging baskets. Which garden centre did you use?
    the one with the trampoline blew into our greenhouse
    Went past the weather station today and took this
    Semi, pebbledash, needs work, but it's ours and we've got the keys
    I live in the flats by the Lidl and the lift's been out since Easter, can you raise it?
    Rightmove has a lighthouse for sale if you want a nose. Bedroom's round
    Turn right at the pub, over the cattle grid, and the farm shop's on your left
    Drone footage of the floods, the church tower at 1.12 is heartbreaking
    the blue plaque's bang opposite the fire station, a poet lived there in 1840
    Caravan site, Cove Bay, row F. That's us till Saturday, hail and all.
    top floor, no lift, great view, rent's a scandal
    You can tell from the skyline it's an old postcard, no tower yet
    `,
  ),
  lines(
    'lines-locating/threat-with-place-night',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    Flat 2, 9 Sorrel Street. Bring bats.
    he's in the Nag's Head, go and fill him in
    I know your shift ends at ten and I know the car park has no lights
    Her house is the one with the wishing well. Burn it.
    see you at 14 Dyer's Hill when your husband's at work, we'll have some fun then
    posting her address so somebody can finally shut her up for good
    Found where you live. Not long now.
    Two of us will be at Platform 4 when you get in and you'll want to stay on the train
    She jogs the reservoir on her own at six. Would be easy.
    Ring this number, 07700 900377, tell him he's dead
    u live at number 8 yeah? hope u got a smoke alarm
    His little girl gets off the school bus at Carr Lane, somebody should grab her
    Drive's empty, dog's in the kennels, she's upstairs on her own, who's up for it
    `,
  ),
  lines(
    'lines-locating/night-out-and-safety-harmless',
    { labels: [], direction: null },
    `
    Flat 2 are having a party. Bring crisps.
    We're outside your mother's with the cake, act normal
    he's in the Nag's Head, go and tell him he's a grandad
    My shift ends at ten and the car park has no lights, can the trust please fix it
    Our house is the one with the wishing well. Come round the back.
    see you at the hall when your husband's done with the chairs, we'll have some fun then
    posting the address of the shelter so somebody can drop the blankets off
    Found where the smell was coming from. Not a drain. A shoe.
    Two of us will be at Platform 4 when you get in, look for the daft hats
    I jog the reservoir on my own at six and never feel safe till the lamps start
    Ring this number if you've seen him, he's deaf and he's very dear to us
    have u checked ur smoke alarm, fire brigade fit them free
    My little girl gets off the school bus at Carr Lane and there's no pavement at all
    Drive's empty, dog's walked, kettle's on, who's up for Scrabble
    `,
  ),
  lines(
    'lines-locating/meeting-arranged-by-owner',
    { labels: [], direction: null, heldBack: true },
    `
    I'm at the pond cafe from three, table by the heater
    My stall is number 17, opposite the falafel
    Doors at seven. We live over the shop so knock loudly
    Here's our address for the skip hire, twenty four Peel Gardens, ask for Bev
    You'll find me by the bandstand with the tuba, can't miss us
    Text me when you're at the barrier and I'll walk down
    Home all day for the parcel, please ring the bell twice
    We've left our details with the usher in case anybody hands a purple scarf in
    We've moved! Same road, other side, better kettle
    My number's on the flyer, ring after tea
    `,
  ),
  lines(
    'lines-locating/crossword-setter-located',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    The setter calling himself Corvid is a retired vet in Upper Mallow; I have the name of the lane
    Solve this: 4, 6, 5 letters and you've got the road the fellow lives on
    he checks his post office box in Hexham on the first of the month, in person
    I have deduced the hamlet from his dialect words, and the publican has confirmed it
    would the sub-editors kindly furnish us with the man's private address
    his daughter gave the game away, there's a photo of him outside the cottage with the name on the gate
    Corvid's telephone, for the complaints: 01632 960404
    He's in the Pennine Lodge at table nine for the dinner on the 12th, room 204
    Who among you subscribers lives closest? Walk by and report.
    `,
  ),
];
