import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and goes: asked for and given away. */
export const linesDanger3: readonly Family[] = [
  lines(
    'lines-danger/doxxing-asking',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Anyone know whereabouts in {town} this one lives?
    what's her address, asking for a mate
    Does she still live on that new estate behind the garden centre? Which number?
    Somebody must have gone to school with him. Where are his parents now?
    Which primary do {name}'s kids go to? Surely one of you mums knows.
    what car does he drive. colour and reg pls
    Can any of you work out where this selfie was taken? That's her kitchen window, look at the hill behind.
    Right you clever lot, there's a church spire in the background of her garden photo, get on the maps
    Who's her hairdresser? I'd like to know when she's next in.
    Need a mobile number for Cllr Dunne. Not the office one. The real one.
    Which gym does this lad train at, I've seen him in the vest
    DM me if you know what train she gets of a morning
    Does anybody deliver to this bloke? Postie, Ocado, anyone? Need the house number.
    He says he runs every morning before work. Where though? Anyone seen him out?
    Someone on here must be her neighbour. Come on, don't be shy, which road?
    Has anyone had him in their taxi? Where did you drop him?
    Looking for where the minister's mother lives, it's a care home somewhere round {town} I think
    what pub does he drink in and what nights
    Twenty quid to whoever gives me her home postcode
    £500 for the address of the judge who let him out. No questions.
    Crowd-sourcing this: we know it's Devon, we know it's a thatched house with a blue gate. Find it.
    Can someone on the electoral roll look her up and post it
    Companies House should have his home address, could someone who knows how have a look and stick it in the comments?
    Where does the professor park when he's on campus? Asking as a concerned parent.
    What school uniform is the girl in that picture wearing, does anyone recognise the badge?
    Is the husband the one who's a dentist? Where's his practice?
    Anyone who's been to her house for a party, what street was it
    Which church do they go to on a Sunday and is it the early service?
    Does he walk the dog on the common or along the canal? What time roughly?
    I want to know where she sleeps at night. Somebody tell me.
    Any nurses on here know what shifts {name} is on this week?
    Who can get hold of the staff rota at that clinic?
    i just want to send him a card, does anyone have his home address 😉
    We would like to pay the doctor a personal visit out of hours. Would some kind soul furnish us with the particulars?
    Does the councillor's daughter still work Saturdays at that shoe shop? Which one?
    what's her married name, can't find the house on the land registry under the old one
    Where's she moved to? Heard she left {town} in a hurry but somebody will have seen the van.
    Let's find out who runs this account. Real name, employer, town. Post whatever you've got.
    Anon account is it? Give us a day. Who's got anything: workplace, photo, old username?
    who's his boss and what's the number for the depot he works at, time he got a call
    is that the flats by the marina she's posting from?? zoom in on the balcony
    which nursery. that's all i need. which nursery
    Got the street, missing the number. Over to you lot.
    Anybody flying today who can see which hotel the health secretary's family is staying at?
    Who here has her number? Loads of us want to give her a ring tonight, all night.
    Reverse image search isn't giving me her place. Anyone better at this?
    Tell me where he has his lunch.
    Please could a local confirm whether the white Audi with the private plate belongs to {name}?
    Which bus does the kid get? The 42 or the 17?
    `,
  ),
  lines(
    'lines-danger/doxxing-giving',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She's at 14 Larkspur Close, the one with the red door. You're welcome.
    {name} lives above the chemist's in the precinct, second bell down
    Found him. Semi-detached, end of Fenwick Avenue, caravan on the drive.
    Her number is 07700 900142, give her a call and tell her what you think
    07700 900518. that's his wife. ring it
    He drives a grey Skoda, reg ends in KXT, and it's parked outside the leisure centre till nine every night
    For those asking: she drops the kids at St Hilda's at 8.40 and walks back through the park.
    She leaves the surgery by the side door, usually about twenty past six, on her own
    His lad plays for the under twelves at Mossbank, Sunday mornings, he's always on the touchline
    Dr Vane's clinic days are Tuesday and Thursday, comes out for a smoke at eleven by the ambulance bay. Pass it on.
    he gets the 7.12 from platform 2, third carriage, always a window seat
    She's in the Costa by the station right now, corner table, green coat
    Just seen {name} in Tesco on the ring road. Still here if anybody wants a word. Aisle six.
    live update: they've gone into the Italian on Quay Street, table for four
    This is the house. Photo from the road so nobody can miss it.
    Satellite view of his place attached, note the gap in the hedge at the back
    Her mum still lives in the old house, 3 Orchard Terrace, go and ask her how she raised that
    I've put her address in the group, help yourselves
    The address has been posted on the usual channel. You know what to do.
    Pinned: names, addresses and phone numbers of all nine governors. Share before it gets taken down.
    Real name Joanne, works in payroll at the biscuit factory, finishes at four. There's your brave anonymous tweeter.
    This account is run by a teaching assistant at Hillside Juniors. Her Facebook's still public.
    Turns out he's a driver for a parcel firm out of the Crossley depot. Shift starts at five.
    They've moved. New place is in the village past the reservoir, only one with solar panels.
    The professor's cottage is on the left as you come out of the village, name on the gate is Rookery
    Spin class, Mondays and Wednesdays, the gym on the retail park. She's always at the back.
    he jogs round the reservoir clockwise at six every morning with his headphones in so he won't hear you
    Alone in the house till Friday, husband's in Dublin, says so on his own page.
    Daughter's at Durham, second year, rows for her college. Son's at the sixth form in town.
    Her sister runs the florist's opposite the war memorial. She'll know where she's hiding.
    His elderly parents are in Flat 6, Beech Court, first floor, no lock on the main door
    Safe house my foot, it's the old vicarage in Great Marling, everybody there knows
    Constituency office shuts at five but she doesn't leave till half past, staff car park round the back, no cameras
    Registered to his home according to the filing: 88 Tannery Lane. Public record, so no whingeing.
    Public information, folks: the planning application gives her home address on page two.
    Not hard to find you, is it? Number 31, blue Fiesta, cat called Biscuit.
    I know you live on Hawthorn Road, you know I know, and now so does everybody
    Funny you say you live in {town} when your bins are out on Millstone Way every Tuesday
    ur house is the one w the trampoline lol, ur mum posted it
    Took this outside your block this morning. Nice curtains. Third floor, isn't it?
    His dog walker told me the code for the side gate is his year of birth. Just putting that out there.
    Every Thursday she's at her slimming group in the Methodist hall, seven till eight. Go and say hello from all of us.
    The route she cycles: Park Road, cut through the allotments, over the footbridge. Same every day.
    Wedding's at Thornby Hall on the 14th, ceremony at two. Be rude not to turn up.
    The midwife they're protecting is called {name}, she lives in the end terrace by the chapel in Lower Wick
    She's booked into the Premier Inn by the docks under her maiden name.
    Personal email and mobile of the whole committee below, don't let them sleep
    Pass this on: the inspector's wife works on the deli counter at the big Morrisons, mornings only.
    Here's the reg of the woman from the asylum charity, keep an eye out and post where you see it
    Spotted his car again, top floor of the multi-storey, bay 61. That makes three days in a row.
    `,
  ),
  lines(
    'lines-danger/doxxing-calling-for',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Time this doctor's address was made public, let's see how she likes visitors
    Let's all post what we know about her and put the pieces together.
    I'm building a map with every one of these doctors on it. Send me street and town.
    Follow him home tonight and tell the rest of us where he goes
    Tag her whenever you see her, place and time. She can't hide from an entire town.
    Take pictures of anyone who goes in or out of that clinic, with plates, and upload them here
    Could everyone who sees the minister's car please log it under the hashtag #WheresHartley
    Two of us will sit on her road from seven and one on the school. Report back here.
    We're putting together a spreadsheet of where these head teachers live, add any you know.
    Doorstep him. Find the door first, obviously. Ideas?
    i'll post where she works when this gets 100 likes
    Hit fifty retweets and I release the home number
    Carry on blocking people, love, and I'll put your address up for everyone.
    I've got your new address. Shall I share it or will you apologise?
    drop the @s of her kids, let's see what they post
    Stick a tracker on his van, they're a tenner online, then we'd know
    Give her name to all the local groups, somebody always knows the house
    Ring round the nurseries pretending to be the dad, one of them will confirm it
    `,
  ),
  lines(
    'lines-danger/doxxing-others',
    { labels: ['doxxing'], direction: 'other' },
    `
    The woman in the viral clip works at the garden centre in {town}, on the tills, weekends. Her name's Gemma.
    anyone know where this parking warden lives lol
    Need the address of whoever owns the black Corsa, plate in the photo, they cut me up
    My ex has moved and won't tell me where. She's got a white Nissan Juke, if you spot it on a drive let me know.
    This is the lad who booed the anthem. He's at the college doing plumbing, gets out at three.
    The juror in seat four lives on our street, number 9. Make of that what you will.
    Who was the referee today and where's he from? Address would be nice.
    The girl who accused him is called Kayleigh and she's in Year 11 at Brookfield, share it
    Let's name the nurse. She lives in the new flats at the basin, second floor.
    Trying to find my daughter's social worker out of hours, anyone know the house?
    That's the immigration barrister's chambers entrance, and this is the one he uses at night so nobody sees him
    The witness lives at the top of Cobden Street, if anyone would like to have a chat before the trial
    Somebody find out who the whistleblower is, there's only six people on that ward so it shouldn't take long. Start with their cars.
    Landlord's own home is 27 Cheriton Drive, so the lot of you can go and stand on his lawn
    `,
  ),
  lines(
    'lines-danger/doxxing-and-threat',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    14 Priory Gardens. Leave a light on. We like to see what we're hitting.
    I have your address, your kids' school and a free afternoon. You'd better be frightened.
    She's home by seven, lives at the end of the cul de sac, one of you go and shut her up for good
    what's his address i'm going to put his windows through
    Number 6, by the phone box. Bring bricks.
    I know you run by the canal at six. One shove, that's all it takes.
    Which ward is she on? Me and my cousin want to wait for her after shift and smash her up.
    You're on Alder Way with the two spaniels. You won't have two for long.
    Give me the reg and I'll make sure that car never gets home
    Her lad gets off the 38 at the Shell garage about four. Somebody give him a slap from us.
    Post the address, I've got the petrol
    We know about the flat in Fulham and the house in {town}. Which would you like burnt first?
    `,
  ),
];
