import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: countdowns, dreams, dialects, trains, quarries, pigeons, hospitals, history. */
export const linesHarm4: readonly Family[] = [
  lines(
    'lines-harm/countdown-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Nineteen sleeps, {name}, and then just the one, a long one.
    Day 6 of you not knowing which day.
    tick. tock. thud
    Enjoy your last pancake day.
    I put a line through the calendar each night, and the square with the skull on it is yours.
    ten little councillors. then there were nine. guess who was nearest the stairs
    You have used up five of your six warnings and I keep a very tidy ledger.
    Final weekend. Spend it with your loved ones. I mean that quite sincerely.
    next bonfire night theres gonna be a better guy on top, one that screams
    Not before the conference. I want you to have your little speech first.
    Set your affairs in order by the 1st, that being the most notice I give anyone.
    Advent calendar for {handle}: door 24 is a hearse.
    `,
  ),
  lines(
    'lines-harm/countdown-harmless',
    { labels: [], direction: null },
    `
    Nineteen sleeps till Skegness!
    day 6 of not knowing which day it is, night shifts are killing me
    Final weekend before polling day, spend it on the doorsteps with us.
    Two more paydays and I can afford the boiler.
    We burned the guy at nine, hot dogs at half past, three cheers for the scouts.
    Set your affairs in order, said the consultant, and she was kind about it.
    Door 24 fell off my advent calendar and the dog died happy. Joking, he was just sick.
    By the time the clocks go back you will be out of a job and your majority with you.
    Five of six treatments done. The last one's the killer, they say. Bring it on
    tick tock {name} the consultation closes at midnight
    That's your last warning, said the steward, and then he booked the wrong man.
    `,
  ),
  lines(
    'lines-harm/dreamt-of-you-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Had the dream again where your head's on the bonnet. Woke up smiling.
    I picture you at the foot of a cliff and it gets me through the shift.
    What a beautiful day it'll be when they fish you from the canal.
    every time a siren goes i cross my fingers its for her
    Some folk pray for rain. I pray for a coach on black ice with him aboard.
    I'd buy the drinks if a slate came down on that bald spot.
    hope its slow hope its cold hope your alone and hope i hear about it
    If you were on fire, {name}, I'd be stood there with sausages.
    Been rehearsing it in the shower, what I'd do with my hands.
    When your plane goes down, and I trust it will, I shall open the good sherry.
    Roll on the day a lorry with dodgy mirrors meets that cargo bike.
    may the worst thing that can be done to a body be done to yours by a fella with all afternoon
    `,
  ),
  lines(
    'lines-harm/dreamt-of-you-harmless',
    { labels: [], direction: null },
    `
    Had the dream again where my teeth fall out in the chamber. Woke up sweating.
    every time a siren goes i cross my fingers its not for my lad on his motorbike
    What a beautiful day, they fished a trolley, a safe and a mannequin out of the canal.
    A slate came down an inch from my bald spot. Bought a lottery ticket.
    Coach slid on black ice, everyone off safe, driver's a hero.
    the sausages were on fire, the shed was on fire, best barbecue in years
    When our plane dropped over Leeds the lady beside me opened the sherry and shared it.
    I hope it's quick when my time comes, and I hope I'm not alone.
    a lorry with dodgy mirrors took my wing mirror clean off, crunch
    `,
  ),
  lines(
    'lines-harm/scots-geordie-scouse-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Yer getting malkied, big man, an that's a promise.
    Ah'll hae yer guts for garters and yer garters for a noose.
    gan canny up them stairs pet cos ah'm stood at the top
    Ye'll be wearin yer jaw roon yer neck like a scarf.
    Am gonna ave yer, lad. Me and arr kid, by the Pier Head, no messin.
    Wor Tommy's been inside for less than what he's planning on deein to ye.
    chibbed. thats you. month end
    Ah'd no turn ma back at the bus station if I wis you, hen.
    Ye want a burst mooth? Keep flappin it.
    you're gonna get leathered la, proper ozzy job, wires in yer gob an everything
    I'll skelp him intae the middle o' next week and bury whit's left on the Thursday
    Hadaway and look under yer car, bonny lad.
    We dinnae dae petitions in this scheme, {name}. We dae windaes. Then we dae faces.
    That wan's due a square go aff the entire Gallowgate an she'll no be walkin efter.
    `,
  ),
  lines(
    'lines-harm/scots-geordie-scouse-harmless',
    { labels: [], direction: null },
    `
    gan canny up them stairs pet they're pure ice
    Ah got malkied by a pensioner at carpet bowls.
    Arr kid got leathered eight nil and cried the whole way back from the Pier Head.
    Ma da'd have skelped me for less, different times.
    Wor Tommy's oot of the ozzy, jaw wired, drinking soup through a straw, he says thanks for the card.
    That haggis was deadly hen, gie's the recipe
    Ye'll catch yer death in that wee jaiket, {name}, awa hame.
    Hadaway man, look under the car, the cat's been there all along.
    I'd gie ma right airm for a bus that came on time
    We'll be fightin yon closure tae the last, so we will, wi petitions and pipers and ma mither's tablet.
    `,
  ),
  lines(
    'lines-harm/westcountry-welsh-ulster-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Us'll chuck 'ee off Hartland Point, my lover, and 'ave a pasty after.
    You come down our valley again, butt, you'll go home in the boot.
    There's a wile lot of bog between here and Omagh and no one ever counted what's in it.
    I'll put the windies in, then I'll put you out through them.
    duw duw careful by there boyo, tidy drop, tidy push
    We'd ways of dealing with the likes of that in my da's time, and the knees never came right again.
    Gert lump of granite's comin' through thy roof one night, planner.
    Catch yourself on, wee doll, or somebody'll catch you, and it'll not be gentle.
    Ideal night for a tarring {name}. Lamp post's picked.
    I'll 'ave thy tongue out with the baling hooks, zee if I don't
    Tell him keep his blinds closed and his head low, there's boys up our estate has a list.
    Second homes went up in smoke before, see, and nobody ever grassed. Yours has a thatch, doesn't it?
    `,
  ),
  lines(
    'lines-harm/westcountry-welsh-ulster-harmless',
    { labels: [], direction: null },
    `
    careful by there butt, tidy drop off that path and no fence
    There's a wile lot of bog between here and Omagh and I lost a wellie in every mile of it.
    Us went off Hartland Point in the gig and near drowned laughin', my lover.
    My da never talked about the knees, but he walked with a stick from seventy four on.
    The thatch caught from a chimney spark and half the village came with buckets.
    Second homes are killing this village, {name}, there's eleven lights on in winter.
    put the windies in last week, double glazed, lovely job
    Gert lump o' granite came down on the A39, road shut both ways.
    The museum has a list of every boy on our estate who was shot, and it takes a long time to read.
    I'd have your hand off for one of those Welsh cakes.
    `,
  ),
  lines(
    'lines-harm/night-train-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Mind the gap. I won't be minding you.
    stand well back from the platform edge {name}, well back, cos im well behind
    Seven forty fast through Retford doesn't stop for anything, not even a minister.
    You shut our ticket office so I've all day free to follow you about with a pickaxe handle.
    Third rail's live. You needn't be.
    Hands tied, line clear, and let the Azuma decide.
    all change please. your face first
    I've worked the points for thirty year. Sending you down the wrong line would be no bother at all.
    Someone give her a nudge at Clapham and spare us the next five years
    I'll see you in the quiet coach. It'll be ever so quiet by Grantham.
    that tunnel has no phone signal, no cameras and, on the day you travel, me
    `,
  ),
  lines(
    'lines-harm/night-train-harmless',
    { labels: [], direction: null },
    `
    Stand well back from the platform edge, the 7.40 doesn't stop.
    The guard spotted a lad by the third rail and talked him down. He has saved a life tonight.
    Sat in the quiet coach with a man eating crisps. Murderous thoughts all the way to Grantham.
    Shut our ticket office and you'll kill off half the passengers who can't do apps, I mean kill the trade.
    thirty years on the points and I never sent one train down the wrong line
    got a nudge at Clapham, spilt coffee on a bishop
    Mind the gap {name}, you went your length last time
    Train hit a cow outside Retford. We are told the cow was not a season ticket holder.
    tunnel, no signal, missed the penalty shootout, wanted to die
    `,
  ),
  lines(
    'lines-harm/quarry-blast-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Forty kilos of emulsion gone from the magazine. Check your cellar.
    I blow hillsides up for a living, missus. Your bungalow's nowt.
    You'd make a fine red mist over Matlock
    Get the dust mask on now because after the bang you'll not have the face for it.
    Tripwire's cheap {name} and hedges are handy.
    We'll be doing a blast at noon, and the deputy mayor will be sat on it.
    pipe bombs arent hard to come by if your mates are the right sort of idiot
    When I say the licence goes through or you go up, I don't mean in the polls.
    Face of the quarry's ninety metres. Face of the MP's about nine inches. Let's put one against the other at speed.
    they should strap him to it and count backwards
    `,
  ),
  lines(
    'lines-harm/quarry-blast-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Blast at noon, sirens ten minutes before, keep dogs in.
    I blow hillsides up for a living and I'm scared of moths.
    You'll go up in the polls if you back the quarry, {name}, and down in my estimation.
    The blast cracked our cellar wall and the china cabinet exploded.
    Unexploded bomb dug up by the lake, army called, half the village in the school hall with tea
    ninety metre face and not one handrail, somebody will get killed
    My grandfather lost his hand to a detonator in 1931 and still played the cornet.
    mix the bath bomb dry or it goes off in your face
    Dust is killing us. Two inhalers in one house
    Strapped in, counted down, went down that zipwire screaming for my mother.
    `,
  ),
  lines(
    'lines-harm/pets-and-animals-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Your moggy's out late, isn't she? So are the lads with airguns.
    Pretty pony. Ponies scream, did you know?
    antifreeze is sweet so they lap it right up. your labs got a sweet tooth aint he
    I'd fit that little sausage dog in a carrier bag, with a stone.
    Koi don't like weedkiller. I went and asked them.
    Vote for the cull and we'll hold one of our own at your stables.
    Somebody opened the rabbit hutch, and they'll open the house next.
    Horse first, then the rider {name}.
    the parrot will be saying help help soon. itll have learned it off you
    Guide dog or no guide dog, it's getting a boot, and so's the fella on the harness
    `,
  ),
  lines(
    'lines-harm/pets-and-animals-harmless',
    { labels: [], direction: null },
    `
    antifreeze is sweet so cats lap it up, please mop spills
    Lads with airguns shot our moggy, pellet an inch from her spine, vet's hopeful.
    One of my hens is on the doorstep. Not all of her. Mr Fox, I'm looking at you.
    Had to have the old Labrador put to sleep this morning. Thanks for the flowers, {name}.
    weedkiller got in the pond, every koi dead, thirty years of love
    The parrot has learned to scream murder and we've had the police round twice.
    I oppose the cull, it's cruel and the science isn't there, please vote it down.
    My pony bolted when the fireworks went off and broke her leg on the gate. Ban them.
    That sausage dog will be the death of my ankles
    `,
  ),
  lines(
    'lines-harm/museum-reenactor-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Hanged, drawn and quartered was abolished, {name}, but I've kept my hand in.
    My pike's sixteen foot and it's not the replica one I'll have with me.
    Off with his head and I do mean with the felling axe in my hall.
    You melted down our cannon so I've cast another. It points at your office.
    the last curator who touched our standard lost an eye. accident. ahem
    Trebuchet, you, castle wall, splat
    History has a way with people who shut museums: ask the lad we keep in the oubliette.
    I'd run you through at Naseby Field and let the crowd think it was part of the show.
    `,
  ),
  lines(
    'lines-harm/museum-reenactor-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Hanged, drawn and quartered on this very spot in 1605, mind the buggy on the cobbles.
    I get run through at Naseby every June and go straight to the beer tent.
    Trebuchet flung a melon over the castle wall, splat, children delighted.
    off with his head shouted the school party and the king did a lovely bow
    Our pikes are sixteen foot and blunt. Please don't lick them
    The oubliette is shut for repairs, {name}, after a visitor got stuck in it.
    Charles the First walked to the scaffold in two shirts so that nobody would think he shivered from fear.
    We died four times before lunch.
    `,
  ),
];
