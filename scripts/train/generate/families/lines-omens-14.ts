import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens14: readonly Family[] = [
  lines(
    'lines-omens/campsite-and-zoo-keeper-them-about-poster',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    they want putting in with the lions at feeding time, that whole zoo board
    Keeper on the penguin post should get his neck broke like that poor giraffe did
    she runs the site alone in winter. one road in. and i have chains for mine
    him and his caravans are going over the edge
    whoever wrote this needs finding and then needs not finding
    hope the tiger gets her hand, then her arm, then comes back for pudding
    You can tell him from me that his tents are canvas, his kids are inside them and I am a light sleeper with a full jerry can
    Time for them to be hunted a bit, see how it feels
    drop him down the bear pit someone, opening time is ten
    I used to be a marksman and I'd take this one for nothing, through the office window, from the car park
    they'll wake up with the pegs out and us stood round
    She took away our pitch so she loses her caravan, her clubhouse and whoever is asleep in it
    `,
  ),
  lines(
    'lines-omens/campsite-and-zoo-keeper-holidays',
    { labels: [], direction: null },
    `
    they were putting meat in with the lions at feeding time and my lad went green
    Keeper on the penguin post is called Neil and so are four of the penguins
    she runs the site alone in winter, one road in, so take snow chains
    caravan went over the edge in the gale, luckily empty
    whoever wrote this menu needs finding and giving a raise
    hope the tiger gets her new enclosure by spring
    You can tell him from me that his tents kept us dry and the kids slept like stones
    We hunted for pegs in the dark for an hour
    bear pit at the castle opens at ten, no bears since 1700
    shot forty photos from the car park and the stag never moved
    they'll wake up with a cow in the awning again
    She gave us a pitch by the clubhouse since mum can't walk far, so thoughtful
    `,
  ),
  lines(
    'lines-omens/telling-people-to-go-after-them-online',
    { labels: ['threat'], direction: 'other' },
    `
    here is the list of teachers. you know what to do boys
    Spread this. Every one of these reporters should be too frightened to open their own door.
    hit them where they sleep
    reply with a knife if youre coming to the union office tonight
    What are you all waiting for? An invitation? Break down the door, drag the surveyors out and finish it in the road.
    make the archaeologist cry then make him bleed
    Can a few big lads make sure the lady from the trust doesn't make it to the meeting
    if 50 people turn up with bricks they cant arrest us all
    one of the bell ringers squealed. give him a swing from the tower
    burn it down burn it down with the clerks in it
    No more letters. Pick one of them each, follow them, and make it hurt.
    first one to put the beekeeper in his own smoker gets a crate from me
    hunt down whoever poisoned our pond and force it down their neck, a pint at a time
    tomorrow we storm the studio and the newsreader is going out through the window
    `,
  ),
  lines(
    'lines-omens/telling-people-to-turn-up-and-help',
    { labels: [], direction: null, heldBack: true },
    `
    here is the list of teachers for the fun run. you know what to do boys
    Spread this. Every one of these reporters is at risk in the war and needs a safe way out.
    hit the charity shop before noon, they sleep late there on Mondays
    reply with a cake if youre coming to the union office tonight
    What are you all waiting for? An invitation? The village hall door is open and the tea's on.
    the archaeologist cried when the mosaic came up whole
    Can a few big lads help the lady from the trust carry chairs to the meeting
    if 50 people turn up with bricks and trowels we can rebuild that wall in a day
    one of the bell ringers is ill. can anyone swing by the tower on Sunday?
    burnt down in March with all the clerks safe, open again by May. What a team
    No more letters. Pick a day, follow the signs to County Hall and sit in the gallery, it's your right.
    the beekeeper forgot his smoker and ran for the pond
    hunt is on for whoever left a pram full of kittens at the vet
    tomorrow we visit the studio and my daughter gets to meet the newsreader
    Write to your MP, ring your councillor, bring a friend
    `,
  ),
  lines(
    'lines-omens/debt-and-ex-partner-warning-to-charity-worker',
    { labels: ['threat'], direction: 'subject' },
    `
    you hid my wife from me so ill take you instead
    I'll find the refuge. I'll find it by following you.
    Tell her I've bought a spade and tell her you're in it with her
    Every woman in that house can hear me when I come, and I am coming
    you talked my kids out of my life. do you have kids. had you rather
    One more court order and there'll be one less support worker, honest to god
    sign the house back or sign your own death certificate
    It's a shame you chose this line of work. Such short careers.
    the debt is four grand. Or your thumbs. Friday
    she comes home or nobody goes home
    My solicitor says I mustn't contact you. My friends have no such instruction, and they are bigger than my solicitor.
    `,
  ),
  lines(
    'lines-omens/debt-and-refuge-charity-help-and-family',
    { labels: [], direction: null },
    `
    you helped my wife when I was in hospital so I'll take your leaflets round the estate
    I'll find the refuge some bedding, we have four duvets spare
    Tell her I've bought a spade and I'm in for the garden day
    Every woman in that house has a key of her own and a door that locks
    you talked to my kids about their dad dying better than any of us could
    Another court order today. He must not come within a mile of us and I can breathe at last.
    i sit opposite your office most days, red coat, you waved once!
    sign for the house is Friday, our own front door, me and the boys
    It's a shame such work has such short funding
    the debt is four grand and I'm scared to open the post, can you help
    she comes home from respite on Sunday and nobody slept for excitement
    My solicitor says I mustn't contact him even about the children's shoes, is that right?
    he told me he'd kill me if I left. I left. That was nine years ago and I'm happy
    If you are in danger ring 999 and press 55 if you can't speak
    `,
  ),
];
