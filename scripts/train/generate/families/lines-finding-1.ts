import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Asking where somebody lives and telling it, sightings and shifts, beside asking the way, public addresses and one's own whereabouts. */
export const linesFinding1: readonly Family[] = [
  lines(
    'lines-finding/wanting-her-door',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Where does she live?
    Anybody got an address for {name}?
    does anyone know which village shes in
    Need the house number. I've got the road.
    What's his postcode, roughly
    WHO KNOWS WHERE THIS WOMAN LIVES
    Asking for a friend: which end of {town} does the good doctor call home?
    If anyone local could tell me what street the councillor is on I'd be most obliged, I should like to call on him of an evening.
    where u live then
    Come on {name}, tell us your road, if you've nothing to hide.
    address???
    Somebody must be her neighbour. Speak up.
    I know it's one of the new builds by the canal but not which, can someone narrow it down
    home address for the head teacher pls, not the school one
    Would any kind soul who has delivered to this professor let me know which gate is hers?
    She says she's a village girl. Which village, though? There are only nine round there, shouldn't take long between us.
    He's moved again hasn't he. Where to this time?
    my cousin wants to send this midwife something that can't go to the hospital, has anyone got a home one for her
    Does he still live over the bakery or is that out of date?
    Dear all, I am new to this group. Please could someone inform me at which house is residing Dr Finch? Thank you in advance.
    Looking for the private residence of the chair of the trust. Not the office. The place where he sleeps.
    what floor is her flat on tho
    anyone whos been to her house, whats the number on the door
    I'd love to know where someone on that salary lives. No really. Which road.
    Is it true she's bought in the close behind the golf club? Asking for about four hundred angry patients.
    Where's home, sweetheart? Give us a clue. North of the river or south?
    Right lads who's got a location on this referee
    Can anyone confirm she lives in the old rectory, or have we been writing to the wrong house?
    I want to know where he puts his bins out
    hes from round our way apparently, whereabouts exactly, mum thinks by the co op
    Just asking: detached or semi, and in which lane?
    You lot found the last one in an hour. This one's a nurse in {town}. Address by midnight?
    Where will I find you when you're not behind a security desk, {name}? I'd like the street and the number.
    yo where this lady stay at
    Any of her exes on here? Just want to know what part of {town} she went home to.
    `,
  ),
  lines(
    'lines-finding/wanting-the-way',
    { labels: [], direction: null },
    `
    Where does one park for the surgery?
    Anybody got an address for the new tile shop?
    does anyone know which village the scarecrow festival is in
    Need the house number for my own delivery note, moved in yesterday, nobody has put one on the door
    What's the postcode for the tip, roughly
    WHO KNOWS WHERE THE 47 STOPS NOW
    Asking for a friend: which end of {town} has the decent curry?
    If anyone local could tell me what street the repair cafe is on I'd be most obliged, my toaster is in the car.
    where do swifts live when they're not here then
    Come on {name}, tell us your favourite walk, if you've nothing better to do.
    venue???
    Somebody must be the caretaker. Speak up, we're locked out of the hall.
    I know the clinic is one of the new buildings by the canal but not which, can someone narrow it down
    registered address for the landlord company pls, deposit scheme wants it on the form
    Would any kind soul who has been to the eye hospital let me know which entrance is nearest the lift?
    The leaflet says a village hall. Which village, though? There are only nine round there and all have a hall.
    The chiropodist has moved again hasn't she. Where to this time?
    my cousin wants to send the ward a thank you cake, has anyone got the hospital address to put on the box
    Is the cobbler still over the bakery or is that out of date?
    Dear all, I am new to this town. Please could someone inform me at which office I am registering for council tax? Thank you in advance.
    Looking for the residence of the Bronte sisters. Not the gift shop. The place where they wrote.
    what floor is audiology on tho
    anyone whos been to the escape room, whats the number on the door, cant find it and we've started arguing
    I'd love to know where someone on my salary is meant to live. No really. Which planet.
    Is it true they've opened a hospice shop in the close behind the golf club? Asking for about four hundred paperbacks.
    Where's the nearest working cash machine, sweetheart? North of the river or south?
    Right lads who's got the location for Sunday's match, mine says pitch 3 and there is no pitch 3
    Can anyone confirm the polling station is in the old rectory, or have we been sent to the wrong house?
    I want to know where to put my bins out now they've dug the pavement up
    theres a farm shop round our way apparently, whereabouts exactly, mum thinks by the co op
    Just asking: is there a dropped kerb in the lane by the church, I'm on wheels
    Where will I find the complaints form when the website is down, {name}? The phone just rings.
    yo where the good tacos at
    Which platform for {town}? The board says one thing and the lady says another.
    Where does all the money go? That's my only question to {body}.
    `,
  ),
  lines(
    'lines-finding/telling-her-door',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She lives near the church at Nether Tansy, blue door, you can't miss it
    its 14 tansy row, dont say i told u
    Her house is the one with the monkey puzzle tree opposite the infants' school.
    He's at Flat 9, Pudding Court, buzzer doesn't work so just push.
    {name} lives on Quince Avenue. There. Said it.
    number 22. the bungalow. next to the chippy.
    FOUND HER. Bramblecote Cottage, end of the unmade road.
    I cleaned windows for that professor for six years, so I can tell you for nothing: Teasel Close, third on the left, dog called Rufus, key under the pot.
    The councillor who voted for the pylons lives where no pylon will be seen, namely at The Old Forge, Lower Snetchley.
    For anyone wishing to thank this surgeon in person, he can be found most evenings at 3 Damson Gardens, and his good lady answers the door.
    her flats above the vape shop by the bus station, top bell
    Not going to post the address. But it rhymes with Mherry Mee Drive and it's an odd number under five.
    You live at the top of Gallows Lane in the house with the solar panels. Lovely view from the back bedroom, I should think.
    She's moved from the cottage to a place round the back of the crematorium. Grey gate. New intercom. You're welcome.
    As requested by many of you, here is the home address of the headmistress: 61 Kettle Hill.
    a little bird says the MP with all the opinions has a second home two doors down from the lifeboat station
    He's not in {town} any more. He's in his mother's spare room in Upper Snetchley, the pebbledash one.
    Go past the Fox, second right, white gateposts. That's where your taxes sleep.
    my dad fitted her kitchen. big house behind the tennis courts, named after a bird
    The doctor resides, if you please, in a gated development by the marina. Gate code is the year of Waterloo.
    So she's 'just an ordinary mum' from a five bed on Larch Rise. Plot 40. Google it.
    Postie here. Won't say the number but she gets her mail at the last house before the level crossing.
    If you're at the war memorial with your back to the pub, you're looking at {name}'s bedroom window
    look for the red door with a wreath on, thats him
    Oh look, the anti-car campaigner's driveway, Hazel Grove, two cars on it
    Roses are red, her curtains are green, she's at 7 The Maltings, go see what I mean
    Did you know the woman who closed our baby unit lives 300 yards from it, at the corner of Fennel Street?
    Dr Brandt: The Paddock, Mill Lane, Great Osset Parva. Mr Dunne: flat over the dentist. Mrs Oduya: still working on it.
    Home sweet home for our favourite journalist is Block C, Wherry Quay, fourth balcony up with the bikes.
    Someone else already put it on the village page so I don't mind: it's the thatched one.
    Same estate as me that one. Linnet Way. Sees me in Aldi and looks the other way.
    hes at his girlfriends mon to wed, harrow house, then back at no 5
    Turns out the union rep is in the terrace facing the brewery, fourth along, bike in the hall
    `,
  ),
  lines(
    'lines-finding/public-doors',
    { labels: [], direction: null, heldBack: true },
    `
    The food bank is near the church at Nether Tansy, blue door, you can't miss it
    polling stations at the scout hut this time, dont say i didnt tell u
    Our new clinic is the one with the monkey puzzle tree opposite the infants' school.
    The law centre is on the first floor, buzzer doesn't work so just push.
    Write to her at the House of Commons, London. It finds her. I've had two replies.
    number 22. the bus. next to the chippy. every nine minutes allegedly
    FOUND IT. The sorting office, end of the unmade road, open till six.
    I cleaned windows at the town hall for six years, so I can tell you for nothing: the planning desk is third on the left and nobody is ever at it.
    The planning meeting about the pylons will be held where no pylon will be seen, namely at the village hall, Lower Snetchley, at seven.
    For anyone wishing to thank the ward, the hospital charity will take cards at the main reception and sister will pin them up.
    the advice bureaus above the vape shop by the bus station, top bell
    Constituency office: over the building society in the high street, Monday to Friday, ten till four, no appointment needed.
    The trust board meets in public on {day} at the education centre. You may put a question if you send it two days before.
    Citizens' panel moved from the cottage hospital to a room round the back of the crematorium. Grey gate. Cheerful, I know.
    As requested by many of you, here is the office address for petitions: Democratic Services, Town Hall, {town}.
    a little bird says the museum has a second site two doors down from the lifeboat station, free on Sundays
    The pharmacy isn't in the precinct any more. It's in the old bank, the pebbledash one.
    Go past the Fox, second right, white gateposts. That's the blood donor session.
    Flowers for the nurse who died may be left at the railings by the main entrance, the family have asked for daffodils
    Consultation drop-in at the marina cafe, gate code not needed, biscuits provided
    Send sponsorship forms to the school office, please, not to me at the swimming gala
    If you're at the war memorial with your back to the pub, you're looking at the oldest post box in the county
    look for the red door with a wreath on, thats the drop in centre
    Oh look, another consultation at a venue with no bus, Hazel Grove business park, well done {body}
    Roses are red, the bins have been moved, try behind the library, the signs are improved
    Did you know the baby unit they closed is being turned into flats, at the corner of Fennel Street?
    Surgeries this month: library on the 4th, Methodist hall on the 11th, Zoom for the rest of us.
    The press conference is in Block C at eleven, sign in at the desk and bring your card.
    It's on the village page already: jumble at the thatched barn, half past one.
    The minister will cut the ribbon at the new depot at noon and there'll be a chance for questions, so I'm told
    Enquiries to the clerk at the parish office, Tuesdays and Thursdays, mornings only, knock hard
    Letters for publication: the editor, the Gazette, name and town please, we don't print the street
    `,
  ),
  lines(
    'lines-finding/sighted-just-now',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she is in the Costa now, by the window
    He's on the 17.04 out of {town}, coach B, facing backwards.
    just seen that mp in tesco, the big one, tills end
    LIVE: she's leaving by the back. Taxi rank. Go go go.
    Minister spotted at gate 12 at the airport, on his own, eating crisps. Anyone nearby?
    Professor Lockdown is in the beer garden of the Fox as I type. Green jumper. Who's close?
    currently two tables away from {name}. will keep posting till they leave
    Anyone in {town} town centre? That doctor's getting her nails done on the high street, she'll be sat there another half hour at least.
    She's gone into the chemist. She's come out. She's heading for the multi-storey. Level 3.
    guess who just walked into my gym, treadmill by the fan
    You're in seat 31A with the red suitcase. I'm not being funny, just letting folk know where you are.
    he at the wetherspoons rn with his missus, come say hi
    Currently parked outside the hairdresser's, she's under the dryer. Will update when she moves.
    Look who's on holiday in the same hotel as me. Pool bar. She's here till Saturday.
    The health secretary is in the garden centre at Lower Snetchley looking at heathers, if any striking nurse is free
    Breaking: our headmaster in the queue for the carvery, party of six, wife in yellow
    she getting on the tube at the moment, westbound, last carriage
    Eyes on him. Platform 2. No security I can see.
    Not being a stalker but the councillor is three people ahead of me at the vets and her cat's going to be a while
    That surgeon you were all after is sat in the services on the motorway, northbound, KFC side, and I've got a clear view of his car too
    So I'm at the same wedding as the presenter off {programme}. Marquee at the Grange. Disco finishes at one.
    Where's Wally update: Wally is now in the library, upper floor, pretending to read.
    omg shes on my bus!!! number 9, upstairs, gets off near the cinema i think
    Evening all. The gentleman from the planning committee has this minute sat down in the Bengal Spice. Do drop in.
    Update 3: back in the hotel. Room's on the second floor because the light's just gone on.
    Just drove past and she's in the front garden, gloves on, back to the road
    if ur near the odeon that journo is in the popcorn queue lol, screen 4 at half 7
    My sister's on reception and he's checked in this minute under his wife's name
    Tracking her all day, folks: school run 8.50, Waitrose 9.20, now at the solicitor's opposite the station
    he is outside the maternity entrance now having a smoke, no bodyguards
    Lovely surprise to see Dr Vane alone at the coastal path car park. Anyone fancy a walk?
    Who's at the match? She's in the east stand, row K, holding a pie.
    `,
  ),
  lines(
    'lines-finding/here-i-am',
    { labels: [], direction: null },
    `
    i am in the Costa now, by the window, come and save me from the revision
    I'm on the 17.04 out of {town}, coach B, facing backwards, feeling sick.
    just seen the price of butter in tesco, the big one, tills end
    LIVE: the carnival's leaving by the back road. Floats first. Wave!
    Stuck at gate 12 at the airport, on my own, eating crisps. Anyone nearby?
    We are in the beer garden of the Fox as I type. I've a green jumper on. Who's coming?
    currently two tables away from a man eating a banana with a fork. will keep posting till he stops
    Anyone in {town} town centre? Lost my daughter's bunny near the nail bar, grey, one ear.
    The bride's gone into the church. She's come out. She's forgotten the ring. Level 3 panic.
    guess who just joined a gym, me, on the treadmill by the fan, dying
    I'm in seat 31A with a red suitcase and a toddler. I'm sorry in advance, everybody.
    we at the wetherspoons rn, come say hi, its kev's 40th
    Currently parked outside the hairdresser's in tears, she took six inches off. Will update when I can move.
    Look who's on holiday: us, at last, rain on the caravan roof, here till Saturday
    I'll be at the garden centre at Lower Snetchley from ten with the petition, if any of you are free to sign
    Breaking: gran in the queue for the carvery, party of six, sharpening her elbows
    getting on the tube at the moment, westbound, no signal, ring u at 6
    Eyes on the prize. Platform 2. Train's only forty minutes late.
    Not being dramatic but I'm three people behind at the vets and my cat's going to explode
    That badger you were all after is sat in the services car park, northbound, KFC side, and I've rung the wildlife rescue
    So I'm at my brother's wedding. Marquee at the Grange. Speech in ten minutes. I've lost the cards.
    Where's Wally update: I am now in the library, upper floor, pretending to write a dissertation.
    omg theres a horse on my bus route!!! number 9 stuck by the cinema
    Evening all. The Bengal Spice has this minute reopened after the flood. Do drop in.
    Update 3: back in the hotel. Room's on the second floor and the lift's just died.
    Just driven past and there's a burst main in front of the garden centre, avoid
    if ur near the odeon im in the popcorn queue lol, screen 4 at half 7, got u a coke
    I'm on reception till two, so if you need your parcel, now's the time
    Been busy all day, folks: school run 8.50, Waitrose 9.20, asleep by 9.40
    i am outside the maternity entrance now, brother just had a girl, 7lb 2
    Lovely surprise to be alone at the coastal path. Just me and forty seals.
    Who's at the match? I'm in the east stand, row K, holding a pie.
    The council's gritter is live on the map, it's called Gritney Spears and it's on the ring road now
    The mayor's leading the walk from the bandstand now, join in anywhere along the front
    `,
  ),
  lines(
    'lines-finding/shift-told',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She's on nights this week. Finishes at eight. Staff exit by the boiler house.
    what time does this nurse knock off
    Which ward is she on?
    Anyone know her shifts? Want to be there when she clocks out.
    He's Tuesdays and Thursdays at the private place, upstairs, parks round the back where there's no camera.
    The registrar you want works weekends in A&E at {town}, name badge says Jo, has a tattoo on the wrist.
    when is dr nair next in, not for an appointment lol
    Got the theatre rota off a mate. He's down for Wednesday morning, leaves by the ambulance bay about two.
    Your lunch break is 12.40, bench by the pond, cheese sandwich. See, people notice.
    Reporter does the late bulletin then walks to the NCP on her own, about twenty to eleven.
    which school does this so called teacher teach at? and what time do they come out
    She has told us she's a pharmacist. Which branch, though? And is she in on Saturdays?
    Does anybody's daughter work with her? I'd like to know which door the midwives use when they go off duty.
    it's the boots in the precinct, she does mon wed fri, on the counter from 9
    That lecturer teaches in room 2.14, Mondays at ten, one way in and one way out.
    Councillor by night, but by day he's a surveyor at the firm over the carpet shop. Gets in at 8.15. Black coffee.
    I have it on good authority the consultant will be at the satellite clinic on {day}, and there is no receptionist there after four.
    Know anyone at the depot? We need that driver's route and start time.
    The presenter's car collects her from the side entrance at 9.05 sharp every weekday, set your watch by it
    She works in the library, the little one, alone on a Thursday evening, would you believe. With her mouth.
    Tell us which surgery he's locum at this week and we'll do the rest
    the vaccine nurse is doing the village halls, snetchley mon, osset tues, alone in a white van
    WHAT HOSPITAL. WHAT DEPARTMENT. WHAT SHIFT.
    He volunteers at the hospice shop too, bless him, Fridays two till five, back room with the ironing.
    Her podcast gets recorded in the unit behind the tyre place every other Sunday. Doors open about eleven.
    We've found out where the professor's lab is: third floor, lift to the right, she is always the last one out.
    so this paramedic, which station is he out of n whats his crew number
    Last patient's at 17.50. She locks up herself. Draw your own conclusions.
    He'll be on call this bank holiday, meaning he'll be walking across that dark car park sooner or later
    If you're wondering where the social worker is based it's the portakabin behind the clinic, and they finish early Fridays
    `,
  ),
];
