import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Replies in a thread that pass on whereabouts, polite and rude, with replies in the same manner that pass on nothing about anybody. */
export const linesTracing13: readonly Family[] = [
  lines(
    'lines-tracing/replies-that-narrow-it-down',
    { labels: ['doxxing'], direction: 'subject' },
    `
    no that was her old place, the new one's out Langley way, detached
    Yep can confirm, seen him bring the recycling out
    Wrong Mrs Beddoes, you want the one at the mill, not the one at the vicarage
    He did live there. Split with the wife. Renting off Tony above the kebab house now
    not the Audi, that's the neighbour's. Hers is the tatty Polo with the L plates
    Second this, my nan sees her in Farmfoods every pension day
    She moved in March. I helped shift the piano. Ask away
    you're thinking of his dad, same name, the son's at Thirlby Mews
    Sorted, thanks to whoever sent me the landlord's name, we're getting there
    try spelling it with a y, it brings up the husband's garage and everything
    +1, and he goes fishing there with only the grandson
    not sure of the number but the council tax band is F if that rules some out
    `,
  ),
  lines(
    'lines-tracing/replies-that-narrow-nothing',
    { labels: [], direction: null },
    `
    Warmer. The clue is in the other verse.
    no that was the old surgery, the new one's out Langley way, big car park
    Yep can confirm, recycling's been moved to Fridays
    Wrong bus, you want the one from the mill, not the one from the vicarage
    close but the quiz answer is even numbers
    ^ this, and there's a ramp round the side
    Second this, Farmfoods had eggs on pension day
    You're thinking of the other Langley, everyone does
    We moved in March and I'm never shifting a piano again
    Sorted, thanks to whoever sent me the parking tip
    Correction to what I put: the meeting's evening not morning
    try spelling it with a y, then the catalogue finds the book
    Somebody above asked for the venue. It's the one with the windmill
    council tax band is on the website, you can challenge your own
    +1, and you can fish there with a day ticket
    `,
  ),
  lines(
    'lines-tracing/pantomime-row-director-sightings',
    { labels: ['doxxing'], direction: 'subject' },
    `
    He's behind you! In the queue at Timpson's, having a key cut. Presumably for the flat on Regent Steps
    Dame's dressing room's got a window on the yard and the dame walks home in slap, along the front, midnight
    the producer axed the dwarfs' parts so I'm told she can be found at the Harbour Spa of a Monday
    Cinderella's coach, number plate and all, is a green Kia outside 3 Custom House Lane
    Where do panto folk lodge in {town}? It's him I want, the writer
    her cat sitter put a card up in the launderette, with keys and dates
    Wicked stepmother's real kids are at the stage school on Fore Street, out at one on Saturdays
    I gave the choreographer a lift so I can tell anyone where I set her down, red lamp, brass letterbox
    `,
  ),
  lines(
    'lines-tracing/pantomime-row-audience',
    { labels: [], direction: null },
    `
    He's behind you! In the queue for ice cream, dressed as a cow
    Where do panto folk eat after the show, anywhere still open?
    The dame walked along the front in full slap for the lifeboat collection
    Cinderella's coach broke down on Custom House Lane and eight dads pushed it
    Call sheet for the chorus is on the noticeboard, page two
    Stage school on Fore Street is out at one, pick up your mice
    Lost, one glass slipper, size nine, please ring the box office
    cat sitter wanted for panto week, card's up in the launderette
    `,
  ),
  lines(
    'lines-tracing/mountain-rescue-critic-and-base',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the fell campaigner's off-grid, she says. Grid is NY something, ruined bothy with a new chimney, you'll see her paraffin lamp
    Runs Blencathra before breakfast, down by Scales, same gate, flask hid in the wall
    His ice axe is engraved with his postcode, hahaha, zoom
    The ranger's ex works in the gear shop, till nearest the boots, and is in a mood to talk
    Her bothy log entries, all of them, in date order, with who she was with
    off tomorrow to the Cairngorms, him, sleeper from Euston, berth 6, lower
    Got a ten figure fix on that selfie by the cairn and the skyline behind. She's within a mile of Seathwaite, by herself, till Sunday
    Does the tea room wifie still take in her post
    `,
  ),
  lines(
    'lines-tracing/mountain-walkers-fixes',
    { labels: [], direction: null },
    `
    Got a ten figure fix for the cairn where I left my sandwich box
    which climbing hut's warden takes bookings this month
    off tomorrow to the Cairngorms, sleeper from Euston, berth 6, lower, can't wait
    Bothy log says eleven slept here, it holds six
    Tell someone your route and when you'll be back, always
    Lost an ice axe by Scales, same gate as the flask
    The tea room takes in parcels for walkers, two quid
    My brother's overdue on Blencathra, ring 999 and ask for mountain rescue, is that right?
    engrave your postcode on your bike, police are doing it free
    `,
  ),
  lines(
    'lines-tracing/menopause-clinic-campaigner-cruelty',
    { labels: ['doxxing', 'insult'], direction: 'subject' },
    `
    dried up old bag has her patches from the Co-op pharmacy on Well Lane, first Monday
    Daft moo's husband left, he's in a bedsit at 5 Quarry Steps and has stories
    where's the hag's book club meet, I'd like to bring a fan
    the hot flush brigade's queen hen roosts at Barley Court, twitchy net curtains, silly cow
    Barmpot drives a Yeti with a cushion for her bony backside, YC14, parks on the zebra
    old trout swims at the ladies only hour, council baths, Weds
    Who else saw that fishwife in M and S cafe at half ten, same as every flaming week
    `,
  ),
  lines(
    'lines-tracing/menopause-cafe-regulars',
    { labels: [], direction: null },
    `
    Where's the book club meeting, I'll bring a fan and the cake
    Co-op pharmacy on Well Lane has patches in again
    ladies only hour at the council baths is Weds and it's bliss
    M and S cafe at half ten, same as every week, budge up
    hot flush in the net curtain aisle, nowhere to run
    My husband left the keys at Barley Court, who's driving past
    Which clinic takes self referrals? GP said try the hospital
    `,
  ),
  lines(
    'lines-tracing/victims-and-friends-ask-for-help',
    { labels: [], direction: 'quoted' },
    `
    There's a thread guessing my village, eleven pages of it, and they're warm
    My boss got forty calls today, since a stranger posted where I work and said 'have fun'
    They've put my son's class on there. His class. I'm shaking
    A man with a flask has been in our lane since Sunday 'so that we will all know'. Police are coming
    Does anyone know how you get a picture of your own front door taken off a forum
    pizza after pizza after pizza, none of them ours, all ordered by people who hate my sister
    He wrote 'tick tock Mercer Street'. We left by the back with the cat
    My friend the councillor has had her garden droned and the film captioned 'nice pergola'
    Someone told the wedding hotel he was my brother, and they told him my room
    it began with 'which gym does she use lol' and ended with a man in the car park
    `,
  ),
  lines(
    'lines-tracing/topiary-judge-second-homes',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    topiary judge's own peacocks can be seen over the hedge at Yew Tree Bank, B road, sharp bend, honk
    The Britain in Bloom lady winters in Almunecar, flat 3B, the porter is Paco
    His begonias are at the nursery at Low Ketton, and so's he from seven, in the end polytunnel
    Seed swap envelope has a return address, doesn't it, so steam one open and share
    She judged from a hired Fiesta, and hire firms have forms, and my niece files them
    the sweet pea colonel, oast house, Goudhurst side, Labrador called Trigger
    `,
  ),
  lines(
    'lines-tracing/topiary-show-visitors',
    { labels: [], direction: null, heldBack: true },
    `
    Peacocks over the hedge at Yew Tree Bank are open for the gardens scheme, teas two till five
    Seed swap envelopes need a return address, dears
    Who prunes yew round here? Ours looks like a bus
    Begonias at the nursery at Low Ketton, end polytunnel
    Winters in Almunecar suit my knees, no hedges
    sweet pea entries to the oast house by ten
    Labrador called Trigger ate third prize
    `,
  ),
];
