import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short giving and asking of whereabouts, long accounts of following, and a few quoted warnings. */
export const linesLocating10: readonly Family[] = [
  lines(
    'lines-locating/short-giving-of-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    he's on Crowther Street
    lives above Subway
    Kestrel House, flat 61
    his door's the grey one
    home address: see pic
    ZZ5 7ZZ, thank me later
    renting in Totnes now
    opposite the bowling green, her
    he's got a caravan at Mablethorpe
    third floor, Marlin Point
    back of the cattle market, cream house
    that's where the MP sleeps, there
    she shares with Gemma on Vine Street
    `,
  ),
  lines(
    'lines-locating/short-own-home',
    { labels: [], direction: null },
    `
    we're on Crowther Street, no bus
    I live above Subway, send help
    Kestrel House, lift broken again
    moved to Ripley, love it
    it's the roof that leaks
    our door sticks in August
    staying at my dad's for Easter
    venue address: see poster
    my postcode's not covered apparently
    renting at my age, honestly
    the bowling green's open Sundays
    which lane's shut on the A40
    two sixes, three gnomes, bingo
    anyone know a quiet site at Mablethorpe
    third floor: menswear and despair
    that's where the otters sleep, there
    sharing a tent with Gemma, pray
    The basement's a food bank now
    the vets on the corner's brilliant
    Ours is the one with scaffolding
    Plot 8 has won best sprouts
    `,
  ),
  lines(
    'lines-locating/short-routine-and-now',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she gets the 38
    he parks on Level 2
    she nips out for a fag at eleven
    her lunch, bench by the canal, alone
    he's just boarded the Cardiff train
    out jogging, heading to the weir
    her shift's two till ten
    home alone till Sunday
    collects his pension Mondays, Fore Street
    she's in the chemist as we speak
    on nights this week, ward 5
    She's sat in the waiting room opposite me
    `,
  ),
  lines(
    'lines-locating/short-asking-and-digging',
    { labels: ['doxxing'], direction: 'subject' },
    `
    her addy?
    drop the pin for her house
    his full name plz
    who's the husband
    any socials for the kids
    what estate is she on
    where's she parked
    which shift does he do
    Got his digits?
    which pub's his
    what name's on her doorbell
    need her mum's number
    Where's his unit?
    who's local to him
    find the gym she uses
    his hometown?
    get me his plate
    screenshot her profile before it goes private
    and the kids' school is?
    does she live alone
    What time's he home
    keep digging on her lads
    all info on him welcome, any info
    which door's hers though
    I need a location on this woman
    `,
  ),
  lines(
    'lines-locating/short-asking-harmless',
    { labels: [], direction: null },
    `
    which platform?
    drop the bass
    full set list plz
    who's the composer
    any spares for the matinee
    what soil
    where's the toilet
    which vaccine
    Got the time?
    which pub's the quiz
    what's on telly
    need a plumber
    Where's my scarf?
    who's on the door tonight
    find the difference, page nine
    halftime?
    get me a plate, those look good
    screenshot your ticket before the signal goes
    page number, not just the chapter
    whos got the raffle list
    and the next act is?
    does it come in green
    What time's kick off
    keep digging lads, the pond's nearly there
    all jumpers welcome, any size
    is that a heron behind you
    which bin though
    `,
  ),
  lines(
    'lines-locating/short-numbers-and-work',
    { labels: ['doxxing'], direction: 'subject' },
    `
    07700 900411 have fun
    her direct line's 01632 960777
    he's at B&Q, trade counter
    teaches at Moorside
    text her, 07700 900202
    it's a Leeds number, 01632 960155, his mum picks up
    works at the Post Office, window 3
    her salon's Curl Up and Dye, Parr Street
    boss is called Neil, Barker's Haulage
    his van says Ashworth Drains
    here's her personal gmail
    ring the wife instead
    get on to his employer, it's Tarrant's
    sister: Joanne, Tui shop, Arndale
    WhatsApp him, number below
    cleaner at the bingo, mornings
    son's on Indeed, CV has the address
    dad's garage: Fell View Motors
    `,
  ),
  lines(
    'lines-locating/long-following-and-watching',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I waited across from the town hall until she came out, then kept a few cars back through Harrowby and past the crematorium, and she pulled in at a terrace with a skip outside, so that is where she's living now, make of it what you will.
    Went to the same hairdresser on purpose and asked a few questions, and the girl told me she's getting married at Saint Anne's on the second of May, the reception's at the cricket club, and they are keeping it quiet because of people like us.
    For anyone who couldn't make it last week, he left by the kitchen at quarter to ten, got into a green Peugeot driven by a young woman who I'm told is his niece, and was dropped at the flats behind the Odeon.
    My lad sits next to hers in class and says they've a new house with a pool table on the Meadows, the side nearest the pylons, and that mum picks up on Mondays and the gran does the rest of the week on foot.
    If you take the river path from the boathouse on a weekday about seven you will meet him coming the other way with two greyhounds, and there's nobody else about at that hour so you'll have plenty of time to put your points.
    I have been keeping a diary of her comings and goings since January, which I'm happy to let the group have: bus in, bus out, library on Fridays, a friend's in Alma Street every other weekend, never back before eleven.
    We were in the next bay at A&E on Saturday and heard the lot, name, date of birth, the address in Winster Close, who to ring, so if anybody's still looking for the councillor, well, now you know.
    You might want to tell your other half to stop putting the school run on his Instagram, because between the blazer, the zebra crossing and the bakery it took me one evening to place you, and I have told a few people since.
    He says he's left the area but that's rubbish, as my brother in law fitted a boiler for him in February at a place on the Wyke road, second on the right after the chapel, with a motorbike in the hall.
    Somebody on here said her father was a lock keeper, so I went down the list of lock cottages till I found one with the same surname on the gate, and there was her little yellow car in the yard large as life.
    `,
  ),
  lines(
    'lines-locating/long-own-stories-harmless',
    { labels: [], direction: null },
    `
    I waited across from the town hall until the rain stopped, then walked back through Harrowby and past the crematorium, and every single streetlight on that stretch was out, so that is what I'd like raised on Tuesday if you can.
    Went to a new hairdresser and we got talking, and it turns out she's getting married at Saint Anne's on the same day as my granddaughter, so we've agreed to share the flowers and split the bill between the two families.
    For anyone who couldn't make it last week, the talk finished at quarter to ten, the slides are on the society's page, and somebody left a green umbrella in the kitchen that I've put behind the piano.
    My lad sits next to a boy who's just come from Sudan and says he's the best at maths in the class, and that the two of them are starting a chess club on Mondays if the school can spare a room.
    If you take the river path from the boathouse on a weekday about seven you will meet kingfishers, two greyhounds and me, and there's nobody else about at that hour so you'll have plenty of peace.
    I have been keeping a diary of the number 4 bus since January, which I'm happy to let the council have: late, late, cancelled, early without stopping, late, and once, gloriously, on time.
    We were nine hours in A&E on Saturday with my father and the staff never once lost their patience, so if anybody's still saying they don't deserve a rise, come and sit in that corridor.
    You might want to stop putting the school run on Instagram, love, because the blazer and the bakery are both in the picture and not everyone who looks is kind. Meant well, from another mum.
    I left the area in February after forty years and still read your column every week, with a motorbike in the hall and a boiler that's never worked, just like the old place.
    Somebody on here said their grandfather was a lock keeper, and so was mine, and when I went down the list of lock cottages I found both of them next to each other in the same census.
    `,
  ),
  lines(
    'lines-locating/quoted-long-tail',
    { labels: [], direction: 'quoted' },
    `
    A chap in the Lamb wanted to know which days you're at the clinic. We gave him the wrong ones and told the manager.
    Someone's stuck the curate's phone number up in the bus shelter. I've peeled it off.
    "Found her, she's in Ripley" is what the message said, and she hasn't slept since.
    Our MP's flat was in that leaked file. Whatever you think of her, nobody should pass it on.
    please don't reply to the man asking which car is hers
    My daughter's ex keeps making accounts to ask where she's moved
    He was fined for filming a nurse to her front door
    They put a map to my house online and called it journalism
    the group's admin has banned three people for hunting the ref's address
    Someone rang pretending to be the school and asked what time I collect. Be careful, all of you.
    `,
  ),
  lines(
    'lines-locating/stargazers-and-kite-fliers',
    { labels: [], direction: null, heldBack: true },
    `
    It's low in the south by ten, left of Orion's belt
    where's she gone? Behind cloud, typical
    Found him, Saturn, over the gasworks
    What's the elevation and who brought biscuits
    Observatory's up the hill, red torches only
    the comet moves house every night, look nearer the Plough
    I live under six lamp posts so it's the moon or nowt
    My kite's in a sycamore, owner of the sycamore please get in touch
    Track the space station, it crosses at 21.07 and never waves
    Same field, same flask, see you Friday
    `,
  ),
  lines(
    'lines-locating/beekeeper-on-council',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    hives at the back of the vicarage orchard, she's there in her veil after four
    swarm line goes through to his own mobile
    Honey label has the farm on it, so that's him sorted
    Who bought a nucleus off her? Which house did you collect from?
    The association yearbook lists them all, home apiary and telephone
    smoke over Withy Croft means she's in
    he drives a hearse, converted, full of supers, follow the bees
    she sells at the gate, ring bell, Thursdays, and nobody with her
    let me have the name of the lane and I'll do the rest
    inspector told us which barn and when she'd be in it
    `,
  ),
];
