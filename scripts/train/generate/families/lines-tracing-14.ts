import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short and rather long messages that give or seek whereabouts, with very short and rather long harmless ones. */
export const linesTracing14: readonly Family[] = [
  lines(
    'lines-tracing/snippets-of-whereabouts',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She lodges with a widow
    drives a hearse-coloured Zafira
    anyone live near the professor?
    her caravan, Filey, row K
    Ends in 662, his mobile
    who shares a landing with her
    Sleeps at the boyfriend's Tuesdays
    spare key, plant pot, porch
    What's her dad do and where
    She banks at the Nationwide, mornings
    Two kids, both at Hillcrest
    allergy clinic, Thursday, with the boy
    he's changed trains, try the 7.40
    wedding's at Gretna, Friday week
    Give us the sister's insta
    Her mosque's on Tudor Street
    lives wi his mam in Goole
    Email's his initials then 1974
    Their hen house faces the lane
    she's registered at Elm Practice
    Room 9, under 'Smith'
    He's down the bookies, Argyle Street
    the son's in halls, Block D
    `,
  ),
  lines(
    'lines-tracing/snippets-of-nothing-much',
    { labels: [], direction: null },
    `
    we're in the sauna now
    Moor Lane's shut, geese again
    which ferry are you lot on
    Saturdays the tip's heaving
    Basement's flooded, mind the bike
    My Zafira failed its MOT
    anyone live near the reservoir? Water's off
    our caravan, Filey, row K
    ring mam when you land
    I could draw you a map of the fete
    out by the fire exit, please
    who shares a birthday with me
    spare plant pot, free, porch
    Allergy clinic's Thursday now
    try the 7.40, it's emptier
    We flitted to Cumnock, love it
    who's got the best chippy
    Open day at Tudor Street mosque
    Which allotment won? Anyone?
    Follow the yellow arrows
    I need a hairdresser
    last pub before the moor
    tell me the middle verse
    Block D has no heating
    door code's on the ticket
    is the landline cheaper
    hall's opposite the fire station
    Registered at Elm Practice today
    Meet at the clock, noon
    whose turn with the minibus
    `,
  ),
  lines(
    'lines-tracing/rambling-revelations',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Right, for those who missed last night's post before it got pulled, the dietician has the ground floor of the old maltings, her name isn't on the bell but the bell's the only one with no name, so work it out
    I'm not one for gossip but since the lady wants to tell us all how to heat our homes, hers is the converted signal box just past Haddlesey crossing, and she is there from Thursday night till the Monday train
    If somebody with a bit of patience sits in the window of the bakery opposite the registry office between eight and nine, they will see our anti-hunt friend go by with a cello on her back, turn left, and let herself in at the blue door
    My theory, having looked at every picture he's ever put up, is a first floor on the shady side of a street with tram wires, near a church with a copper roof, and if you know Croydon at all you're already thinking what I'm thinking
    To the people asking me privately, I will answer once, here: his first wife is in Ludlow, his second in Hay, the daughter works behind the bar at the Blue Boar, and he drives between the three of them every Sunday in a grey Berlingo
    We went through four years of her posts, me and my brother, and wrote down each time she mentioned rain, a delayed train or the neighbour's cockerel, and I can tell you there is just one village on that line with a cockerel and a ten past six
    Is there any kind soul working for the water board, or the broadband, or the council tax, who would look up a single surname for a group of ordinary parents that have been ignored for months and want to go and speak to the woman at home
    She thinks because she has taken her husband's name and gone quiet we will forget, but the tennis ladder at Budleigh has him down as a member, Wednesdays, doubles, and where he is of a Wednesday she's drinking squash in the pavilion
    the thing about a man who posts his run every morning is that you learn he sets off from the same lamp post at 5.58, does the park twice, stops outside the paper shop, and is never ever with anybody
    Not saying do anything, just saying that the surgeon's mum is ninety, lives by herself over the ironmonger's at Settle, answers her own phone, and is ever so chatty about where her boy has bought
    When my daughter was at nursery with hers we were all given a list for emergencies, and I've come across it in the drawer, so that is two mobiles, a grandmother, a home and a work, should anyone feel there's an emergency
    You post your allotment, you post your bus, you post your cat on the same wall with the same blue plaque, and then you're surprised that a stranger like me can say Wharf Street to you, second from the end, {name}
    `,
  ),
  lines(
    'lines-tracing/rambling-and-innocent',
    { labels: [], direction: null },
    `
    If somebody with a bit of patience sits in the window of the bakery opposite the registry office on a Saturday, they will see nine weddings go by, one of them with a cello, and I recommend the custard slice while you wait
    We went through four years of parish magazines, me and my brother, and wrote down each time they mentioned rain, a delayed train or the vicar's cockerel, and it is going to be the exhibition in the library from Thursday
    Is there any kind soul who could give my mother a lift from the sheltered flats to the memory clinic and back on Monday, the hospital car is booked and the bus doesn't go up the hill any more
    I've come across a box of letters in a drawer from a soldier to a girl over the ironmonger's at Settle in 1916, no surname, and would love to give them back to the family if there is one
    To the people asking me how the move went: the van got stuck at the level crossing, the piano is in the garden, the cat is up the chimney, and yes we love it here in the old signal box
    The thing about running every morning is that you set off from the same lamp post, do the park twice, stop outside the paper shop, and slowly you get to know every dog in the postcode by name
    Could the council please tell us where the temporary surgery is going to be, which bus stops outside it, and whether there'll be a ramp, because the letter has a map with no street names on it whatever
    For those who missed the meeting, the trust wants to turn the old maltings into flats, the developer will be in the hall on Thursday night with drawings, and anybody living on the ground floor side should come and ask about light
    My theory, having looked at every picture in the archive, is that the lost cinema stood on the shady side of the street with the tram wires, near the church with a copper roof, and not where the plaque is at all
    When my daughter started nursery we were all asked for two numbers and a grandmother, and it struck me that the form was left lying on the counter, so could the office keep it in a drawer please
    `,
  ),
];
