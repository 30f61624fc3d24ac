import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, walks and drinks, told or asked for in scenes of local quarrels, and the harmless talk beside it. */
export const linesTracing1: readonly Family[] = [
  lines(
    'lines-tracing/library-closure-chair-whereabouts',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the fella who signed off our library lives two doors up from the chippy on Larch Rise, green door, can't miss it
    green door, brass owl knocker. that's him
    She returns her own books to the Millgate branch on a Thursday around four, funny that
    Anybody on the Priory estate got him for a neighbour? Asking for all of us who used to read
    His missus runs the wool stall on Saturdays, third from the clock. Have a word with her
    For those enquiring: 14 Larch Rise. The bins go out Tuesday, as does he
    so which cul-de-sac does she hide up
    Number twenty-two, the bungalow with the solar panels, since he is so fond of saving money
    her lad stacks shelves in the big Asda, name badge says Rory, same surname
    I used to do his gutters. Happy to tell anyone where, drop me a line
    You'll find the councillor at the corner table in the Wheatsheaf from five on a Friday, generally with his back to the fire
    pretty sure that is his Skoda by the bowling green, plate ends in KXT
    Somebody must have gone to school with the woman. Where did she end up living?
    Can the historians among us pull the electoral roll for the surname and post what comes up, ta
    `,
  ),
  lines(
    'lines-tracing/library-closure-plain-talk',
    { labels: [], direction: null },
    `
    the mobile library now stops outside the chippy on Thursdays at four
    Green door round the side if the main one is shut, ring twice
    Does anybody know which branch still has large print?
    I return my books at Millgate, the staff there are lovely
    The petition is on the wool stall, third from the clock, sign it on Saturday
    Where do we hand back the loans now it has closed
    They keep the old parish maps upstairs, you can see how Larch Rise was once a brickfield
    I grew up two doors from that library and learnt to read in its window seat
    Opening hours are on the council site, but ring first on the main switchboard
    Electoral roll for 1911 is on microfilm at the county archive, bring a pencil
    `,
  ),
  lines(
    'lines-tracing/village-bus-cut-boss-found',
    { labels: ['doxxing'], direction: 'subject' },
    `
    he gets the 7.12 to Leeds, front carriage, always on his tod
    Since you took our bus off us, we've noted that you drive a white Evoque and leave the Grange at ten to eight
    Which platform does he stand on? I'd like a photograph
    Our transport genius walks a fat beagle along the canal, Botley end, half six every morning bar Sunday
    I drive the 38 and she used to get on at Fenner Lane, the stop outside the vets. Draw your own conclusions
    ask the postie, he'll know what house
    Mobile ends 900412 if somebody wants the rest of it
    Ye can tell whaur he bides by the muckle flagpole at the heid o the brae
    she'll be on the half ten coach to Whitby Saturday with the mother in law, seats booked in her own name
    Got his home landline off an old raffle poster, 01632 960184, ask him when the 38's coming back
    Take the lane past the duck pond, second farm track on the left, grey barn conversion. Tell him the pensioners sent you
    what time does he knock off and which way does he go home
    Depot gossip is that he has moved in with his sister over Hexley way, the terrace facing the viaduct
    `,
  ),
  lines(
    'lines-tracing/village-bus-cut-timetable-talk',
    { labels: [], direction: null },
    `
    I get the 7.12 to Leeds and it was cancelled again
    Which platform does the stopper go from these days?
    the 38 no longer calls at Fenner Lane, walk up to the vets and catch it there
    Coach to Whitby leaves half ten Saturday from outside the Co-op, still seats
    Ring the traveline number on the shelter, they were quite helpful
    My gran lives past the duck pond and has no way into town now
    We meet at the canal, Botley end, half six, to walk the old bus route in protest
    Anyone driving to the hospital Tuesday morning with room for two?
    Front carriage is always emptier, tip from a sad commuter
    `,
  ),
  lines(
    'lines-tracing/hospice-fundraiser-organiser',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the so called treasurer of the moonlight walk lives above the tanning shop, buzzer 3
    Where's the money? Where is she, more like. Anybody seen the Fiat this week?
    Her sister is Denise who does nails at Polished, ask Denise
    If you want your sponsorship back she is in slimming group at St Aidan's, Monday seven o'clock, sits by the radiator
    Does he still have that static at Withernsea, row F
    I know the caravan site and I know the pitch. Message me, donors only
    we should all be able to ring her at home. number anyone?
    She told my cousin they were flying from East Mids on the ninth, back the twenty-third, so the house is empty till then
    Try his allotment. Plot 31, beside the water butt, Sundays from nine
    her maiden name was Pickersgill if that helps you lot dig
    Screenshot of her Strava attached, starts and stops at the same gate every time, work it out
    her mum's in Beech Lodge, room on the ground floor, she visits straight after Countdown
    `,
  ),
  lines(
    'lines-tracing/hospice-fundraiser-good-cause',
    { labels: [], direction: null },
    `
    The moonlight walk starts from the tanning shop corner at nine, wear something bright
    my sister does nails at Polished and is giving a fiver per set to the hospice
    Monday seven o'clock at St Aidan's, bring cakes for the raffle
    Who do we ring to volunteer on the reception desk?
    Mum's in the hospice now and the nurses are angels
    Can I drop donated coats at the shop before nine or is there somebody in at the back
    We raffled a week in a static at Withernsea and made six hundred quid
    Strava says I did eleven miles for the day centre, my knees say twenty
    Visiting is any time you like, sign the book by the door
    `,
  ),
  lines(
    'lines-tracing/jab-clinic-nurse-followed',
    { labels: ['doxxing'], direction: 'subject' },
    `
    clocked the jab nurse getting into a blue Corsa, EY19 something, heading out on the Kelsall road
    She's on lates Wednesday and Thursday, comes out the staff door by the bottle bank
    Could someone sit outside and see which way she goes
    The vaccinator's little one is at Oakfield Nursery, yellow coat
    That doctor plugging boosters? Rents the top flat over Bargain Booze. You're welcome
    Need a full name and a street for the woman in the lanyard, cheers patriots
    zoom in on her lanyard, surname begins Mc and there's only one Mc on that ward's website
    her profile picture was taken in her back garden and that's the gasworks chimney behind, so it is one of about six houses
    I have matched the roofline with street view. Posting it tonight
    he swims. Leisure centre, lane two, before his surgery opens. Catch him in his trunks
    Her rota is pinned up in the corridor, I took a snap of it, scroll right
    Somebody's aunty must clean for this consultant. Where to?
    the doc's off to a wedding in Carrick on the 14th, the big hotel on the lough, his wife put it on her page
    Which church does the nurse go to? One of ours could attend
    `,
  ),
  lines(
    'lines-tracing/jab-clinic-finding-way',
    { labels: [], direction: null },
    `
    which door do I use for the jab, the one by the bottle bank?
    Clinic is over Bargain Booze this week as the health centre has flooded
    Walk-ins Wednesday and Thursday lates, no appointment needed
    Is there parking near the vaccination hub for a blue badge holder
    Can somebody tell me the street, my phone map put me in the gasworks
    Ward visiting hours are two till four, check the website before you set off
    Our little one had hers at the nursery and got a sticker with a yellow duck
    My husband needs a booster before we fly on the 14th, who does travel ones round here?
    `,
  ),
  lines(
    'lines-tracing/uniform-row-head-teacher',
    { labels: ['doxxing'], direction: 'subject' },
    `
    so the head who excluded our Kayden for trainers lives on Sorrel Close, the one wi the hot tub
    Her own kids don't even go here, they're at St Bede's in year five and year eight
    does anyone know where miss lives asking for the whole of 10C
    We found Sir's address on his parcel lol it was sat in reception
    Headmaster is a bell-ringer at All Hallows, practice night Tuesday, tower door on the north side
    tell you what she drinks in the Old Dray, quiz night, team's called Quizteama Aguilera
    Her husband coaches under nines at the rec, Saturday ten sharp, tall bald chap in the blue bib
    I have her personal mobile from the Paris trip letter. Shall I pop it here?
    following sir home for a tiktok, he goes via the underpass and the big Tesco
    Mam reckons she's flitted to the new builds, plot 9, still got the Barratt flags up
    Who is up for a candlelit visit to the headmistress's front lawn? The lane opposite the cricket pitch, thatched, you know the one
    Got an old yearbook with her in, she was a Trotter then, parents had the newsagents on Hope Street and still live over it
    `,
  ),
  lines(
    'lines-tracing/uniform-row-school-matters',
    { labels: [], direction: null },
    `
    does anyone know where miss got that scarf
    Are we in catchment for St Bede's if we buy on Sorrel Close?
    Where do I hand in second hand blazers, reception or the hall
    Quiz night for the PTA is at the Old Dray, teams of six
    10C are doing a sponsored walk to the underpass mural and back
    Old yearbook turned up in the loft and I had such terrible hair
    Head's office number is on the letter, ring between nine and ten if you object to the trainer rule
    under nines train at the rec, Saturday ten sharp, blue bibs provided
    My parents had the newsagents on Hope Street and saw four generations of ties
    Kayden's trainers are in lost property if his mam reads this
    `,
  ),
  lines(
    'lines-tracing/ground-move-chairman-traced',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    chairman's gaff has electric gates and a stone lion, top of Cutler's Hill, fans welcome
    Right lads his box is empty so where's he watching it. Golf club bar I'm told
    private plate, B0S 5 something, black Bentley, outside the steakhouse NOW
    His daughter's hen do is Saturday at the rooftop place, just putting it out there
    He banks on us not knowing about the villa. We do. Above the marina, pink one, last fortnight in August
    Companies House has him down at an address in Thornaby. That's no office, that's a semi
    owner's pa is called Lorraine and she leaves at 5.15 by the loading bay
    What hospital's he having the hip done at then
    Every away day he stops for a fry up at the truckers' caff off junction 31. Same seat.
    The physio told my brother where the gaffer's rented, it's them apartments ower the quay, fourth floor, sea view
    anybody deliver his Sunday papers? asking on behalf of four thousand season ticket holders
    Fancy a sing song under the chief exec's bedroom window, I'll drop a pin at midnight
    `,
  ),
  lines(
    'lines-tracing/ground-move-match-day',
    { labels: [], direction: null, heldBack: true },
    `
    where's everyone watching it, golf club bar?
    Meet under the stone lion at one, coaches go at quarter past
    anyone know a decent caff off junction 31 for the away day
    New ground is at the top of Cutler's Hill and there is no bus within a mile
    Lorraine in the ticket office sorts mine, ask for her at the window
    Parking round the quay is a nightmare on derby day, leave the car at the retail park
    What postcode do I put in for the away end please
    Companies House filing says the club owes two million, worth a read
    Old pitch was where the bingo hall is now, my grandad helped lay the turf
    `,
  ),
  lines(
    'lines-tracing/beach-dog-ban-warden-watched',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the dog ban woman lets her own cockapoo off at Sandy Haven, seven am, by the third groyne
    That warden bides up the wynd wi the blue railings, second landing
    Whose is the campervan in her drive? Reg starts WA, surf sticker on the back
    his boat's called Second Wind, pontoon C, he sleeps aboard most weekends
    She has a beach hut, number 88, the lemon one. Do with that what you will
    anyone got eyes on councillor no-dogs today
    I followed the council van and he goes home for his dinner to the flats behind the lido
    Her hubby is Keith off the lifeboat crew and they live in the old coastguard cottages, end one, always a light on
    Funny, I am looking at a snap of your conservatory as I type. Want it shared with the dog walkers' group?
    Would the ladies of the sea swim kindly say what hour she joins them
    drone over her garden yesterday, nice pergola, footage in the group
    `,
  ),
  lines(
    'lines-tracing/beach-dog-ban-walkers',
    { labels: [], direction: null },
    `
    Lost, one cockapoo, last seen by the third groyne at seven am, answers to Biscuit
    Which beaches still let dogs off in July?
    our hut is number 88, the lemon one, come for tea and bring a towel
    Found a collie behind the lido with no tag, vet is scanning him now
    We moved to the old coastguard cottages in March and the wind is something else
    The ban starts at the slipway and ends at the blue railings, see the map on the kiosk
    Is the campervan site past Sandy Haven any good
    Has anyone got eyes on a black lab, ran off when the maroon went up
    Sea swim meets every hour the tide allows, flask essential
    `,
  ),
  lines(
    'lines-tracing/drag-story-hour-performer-sought',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    what's the bloke's real name under the wig and where does he kip
    His day job is Specsavers, the one in the arcade, works the till end
    stage name means nowt, his mother's Sandra Tillotson of Quarry Bank, ask her
    I went through the tagged photos and it's the block with the red balconies, fifth up, rainbow windbreak
    He parks round the back of the theatre, old silver Micra, leaves about eleven by himself
    Can any of the mums at the playgroup say which nursery his niece is at
    Does a Tuesday body pump at the gym by the ring road. Now you know as much as me
    Phone bill of his was in the recycling, so here's the number, 07700 900318
    Where do they go home to after reading to toddlers? Serious question, need a street
    booked himself into the Premier Inn at the docks under his proper name, room on the first floor
    `,
  ),
  lines(
    'lines-tracing/drag-story-hour-families',
    { labels: [], direction: null, heldBack: true },
    `
    what's the song at the end of story hour called, the wig one
    We sat by the red balcony and the toddlers shrieked with joy
    Can the mums say whether there is somewhere to leave a pram
    Stage door is round the back of the theatre, queue from eleven for autographs
    I booked the Premier Inn at the docks for the show, is it walkable?
    Tickets from the box office, number's on the poster
    Where does story hour go next after the arcade?
    `,
  ),
];
