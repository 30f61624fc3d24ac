import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain hurried giving and asking of places and numbers in many persons and tenses, and plain harmless asking. */
export const linesLocating6: readonly Family[] = [
  lines(
    'lines-locating/school-governor-plain-asking',
    { labels: ['doxxing'], direction: 'subject' },
    `
    does anyone know what street she's on
    where's he live now
    where did she move to after the divorce
    what's your address then big man
    who has her number
    can someone message me his home email
    Which road do you live on {name}? Just curious
    What car does she drive these days
    do we know where his kids go
    Is it true he lives in {town}? What part?
    has she got family round here
    where's she going to be on Saturday
    What time does he leave for work in the morning?
    anyone got a pic of his house
    where does she get her hair done
    Can anybody find out who he's married to and where she works
    what pub does he go in
    need to know where this governor parks when he's in
    Which church is it she goes to, the one with the spire or the other one
    Who lives near her and fancies a drive by?
    tell me your address if you've got nothing to hide
    if you're so brave say what street you live in
    `,
  ),
  lines(
    'lines-locating/plain-asking-harmless',
    { labels: [], direction: null },
    `
    does anyone know what street the fair's on
    where's the tip now
    where did the Saturday market move to after the fire
    what's your address for returns please
    who has the keys to the hall
    can someone message me the agenda
    Which road is the diversion on {name}? Just planning my run
    What car park is nearest these days
    do we know where the jumble goes
    Is it true Wilko's coming back to {town}? What part?
    has the school got space in reception
    where's the book signing going to be on Saturday
    What time does the first bus leave in the morning?
    anyone got a pic of the old baths
    where does one get a wedding hat round here
    Can anybody find out who painted it and where it hangs now
    what pub has the open mic
    need to know where blue badge holders park
    is the surgery in the phone book still
    Which church has the nursery, the one with the spire or the other one
    where abouts in Kent is the hop museum
    Who lives near the canal and fancies a litter pick?
    tell me your nearest station and I'll post you a railcard form
    if you're so keen say what day you can steward
    `,
  ),
  lines(
    'lines-locating/housing-landlord-plain-giving',
    { labels: ['doxxing'], direction: 'subject' },
    `
    he lives on Raglan Road
    She works at the Halifax in town
    Her mum lives next door to my mum, 16 Tedder Close
    His number is 07700 900728
    He parks behind Poundland
    you live in Flat 3
    her address is in this photo
    I know where she lives, it's near the tip, white bungalow
    My mate delivers to him. Number 55
    she used to live on Cobden Street and now she's on the new estate, Skylark Drive
    his dad still lives on the farm at Netherby
    He's got an office above the bookies. Third buzzer.
    her name isn't even that. It's Jacqueline Tully, from Runcorn
    his work email, his home email and his mobile, all below
    You have a brother called Dean and he drives for Yodel round our way
    She was stood outside Wetherspoons ten minutes ago in a yellow mac
    `,
  ),
  lines(
    'lines-locating/plain-giving-harmless',
    { labels: [], direction: null },
    `
    the chiropodist is on Raglan Road
    I work at the Halifax in town and we've no cash till Monday
    My mum lives next door to the pitch and she's got four of your balls
    The council's number is on the bin
    we go to Our Lady's, half ten mass, you'd be welcome
    The van parks behind Poundland, best jacket potato going
    We'll be at the gym till eight if you want to hand your forms in
    I live in Flat 3 and the damp is through to the carpet
    I work at Specsavers and you'd be amazed what people sit on
    our address is in the photo if you need it for the invoice
    I know where the leak is, it's under the sink
    My mate delivers for the food bank. He needs a van
    I used to live on Cobden Street and now I'm on the new estate with no bus
    my dad still lives on the farm and he's having a ramp put in
    We've an office above the bookies. Third buzzer. Free benefits advice.
    my name isn't even that. It's Jacqueline, everyone says Jean
    They've moved to a new hall, here it is, map attached
    my work email's down so use the one on the poster
    I have a brother who drives for Yodel and he always rings the bell
    the scouts rent that place off the church
    I was stood outside Wetherspoons ten minutes ago in a yellow mac waiting for the coach that never came
    `,
  ),
  lines(
    'lines-locating/student-officer-group-chat',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she's in Bevan Court, staircase 4, shared kitchen
    sum1 in her halls pls dm
    who's in her seminar group, what room what time
    lmao his mum's on the school website as a dinner lady, full name
    Her home town's Barrow and she went to Furness Girls, start with the yearbook
    he's in the library silent floor rn, by the window
    check the society sign up sheet its got everyones mobile on
    her placement is at St Hugh's Primary, someone tell the head
    what's his student number, I can get the timetable with that
    she lives with that rowing lot on Gladstone Street, house with the traffic cone
    found her depop, returns address at the bottom
    Graduation's on the 14th and the parents are staying at the Travelodge so
    somebody add her on snap maps and tell us where she is
    he's just left spoons heading towards the bridge
    passport pic, DOB and home address, all from the society form. Enjoy
    `,
  ),
  lines(
    'lines-locating/student-life-harmless',
    { labels: [], direction: null },
    `
    we're in Bevan Court, staircase 4, come for pasta
    sum1 in my halls pls bring a plunger
    who's in the Tuesday seminar group, what room is it this week
    lmao my mum's a dinner lady and she marched in the protest with a ladle
    My home town's Barrow and there's one train, so no I won't be there for nine
    he's in the library giving out free earplugs, silent floor, bless him
    check the society sign up sheet, the mobiles on it should be blacked out
    my placement is at St Hugh's Primary and a child called me Dad
    what's the student helpline, my timetable's blank
    we live on Gladstone Street and whoever took our traffic cone, fair play
    found my depop parcel, three weeks late, in a recycling bin
    Graduation's on the 14th and my parents have booked the Travelodge since 2022
    somebody turn off snap maps on your phone before the demo, stay safe
    I've just left spoons, heading home, text you when I'm in
    passport pics, any booth cheaper than the one in Asda?
    `,
  ),
  lines(
    'lines-locating/wheelchair-campaigner-followed',
    { labels: ['doxxing'], direction: 'subject' },
    `
    carer comes at nine and leaves the latch off
    Her adapted van, BLUE, ramp at back, it's outside the bungalow on Oriel Way
    The key safe is left of the door, folks
    She says she can't get about but she was in Debden market Saturday and here's where she lives if you want to film her
    get the benefits people her address, and share it here too
    Anybody see her WALK? Where and when? She's on Marsh Lane mostly.
    dialysis Mon Wed Fri at the satellite unit, taxi brings her back about one
    I've a nephew at Motability, he'll give us the reg
    who does her shopping? find that person
    her ramp sticks out onto the pavement at number 19 so you can't miss it
    Let's see who the husband is and what HE does all day, name and firm please
    always on the 14.05, wheelchair space, gets off at Hitchin
    hydrotherapy pool, Tuesdays, with a red towel. Take your camera
    `,
  ),
  lines(
    'lines-locating/access-information-harmless',
    { labels: [], direction: null },
    `
    my carer comes at nine and we do the crossword first
    My adapted van, BLUE, ramp at back, got blocked in by a skip again
    The accessible loo key is left of the door, folks
    I can't get about much but Debden market on a Saturday is flat and everyone's kind
    get the benefits advice people, their address is on the library board
    Anybody seen a dropped kerb on Marsh Lane? I've found none
    dialysis Mon Wed Fri at the satellite unit, and your book got me through the lot
    I've a nephew at Motability and even he can't get the part
    who does shopping trips for housebound people round here? I can drive
    the ramp at number 19, the museum, is portable so ring ahead
    Let's see who the architect is and what HE thinks steps are for
    always wait twenty minutes for the ramp at Hitchin, always an apology
    hydrotherapy pool is open Tuesdays to anyone with a referral, bring a towel
    `,
  ),
  lines(
    'lines-locating/podcast-conspiracy-call-to-share',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Copy this before it's taken down: her road, her husband's firm, her clinic
    spread his details far and wide patriots
    Every vaccinator has an address. Let's map them.
    Print it, post it, put it on lamp posts. Name, face, town.
    RT so everyone in Derby knows who their neighbour is, she's on Burdock Way
    The file's on Telegram, forty officials with houses and families, go and get it
    We are owed the whereabouts of these people
    Do your own research. Start with his in-laws in Frome.
    they took our freedom so take their privacy, post what you know about where they live
    let it be known that Dr H. of the clinic sleeps at Orchard End, by the mast
    I want eyes on her. Tell me when she goes out and when she comes back
    wake up and look up who owns the house behind the test centre
    All patriots within ten miles of ZZ8 please get in touch re her movements
    her daughter's a dentist in Bath. Connect the dots.
    #wheredoesshelive
    `,
  ),
  lines(
    'lines-locating/share-calls-harmless',
    { labels: [], direction: null },
    `
    Copy this before it's taken down: the original consultation, all 40 pages
    spread the word far and wide, blood donors needed
    Every defibrillator has an address. Let's map them.
    Print it, post it, put it on lamp posts. Missing cat, grey, Derby.
    RT so everyone in Derby knows the walk-in's open till ten
    The file's on the council site, forty bridges with their weight limits, go and get it
    We are owed the workings behind these numbers
    Do your own baking. Start with scones.
    they took our youth club so take part: post what you know about its history
    let it be known that the clinic has biscuits now
    I want eyes on this draft. Tell me what goes out and what comes back in
    wake up and look up, there's an aurora behind the test centre
    All volunteers within ten miles please get in touch re the flood appeal
    my daughter's a dentist in Bath. No, she can't fit you in.
    #whereisthesun
    `,
  ),
  lines(
    'lines-locating/mosaic-of-celebrity-kind-sightings',
    { labels: [], direction: null },
    `
    Met her at the book festival and she signed my cast
    Saw him at the Cup final waving at everyone, what a gent
    you were at our open day last year and my son still talks about it
    spotted you on stage at Glastonbury from about a mile off
    She opened our hospice fete in the rain and stayed to wash up
    Great to see the minister at the memorial on the green today
    bumped into you at the marathon finish and you gave me your banana
    He came to our school in 1994 and told me to keep writing
    there she is, row three of the choir on Songs of Praise
    I was sat behind you at the Albert Hall and your laugh made it better
    Seen at the lifeboat day: one mayor, soaked, smiling
    `,
  ),
  lines(
    'lines-locating/postal-chess-rival',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Since we played by post I've his address and I'm inclined to share it: Garth End, Beck Lane, ZZ6 4ZZ
    The arbiter's pairing sheet shows every player's telephone, his is fourth down
    board one's hotel is the Wessex and he walks the pier at midnight
    Where does the grandmaster teach? Which evening? Which door?
    e4 e5 and he lives over the launderette in Hastings Old Town
    her train gets in to Torquay at noon, somebody be on the platform with a camera
    The federation leaked his date of birth and flat number and I for one kept a copy
    Follow him when he goes for his smoke between rounds and find out who he rings
    The boy's on the junior circuit. Wallasey this Saturday, dad drives a Zafira.
    I make it checkmate: street, phone, bank branch
    `,
  ),
];
