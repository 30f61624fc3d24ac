import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The longest and the shortest threats, and harmless twins of the same lengths. */
export const linesHarm16: readonly Family[] = [
  lines(
    'lines-harm/long-stories-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    I was sat behind you at the carol service with my granddaughter on my knee, and all through the second lesson I was working out that I could reach your throat before the verger got out of his pew.
    When they shut the day centre I had to give up my job to mind our Paul, and now I have all day to think, and what I mostly think about, {name}, is how long you would last in our cellar.
    There used to be a man on our road who reported folk for their hedges, and one winter somebody pushed him down the cellar steps of the Feathers, and we all went to the funeral and nobody said a word, so do have a think about that before you write to us again.
    You had the cheek to come into our club and shake hands with lads whose jobs you had signed away that morning, and the only reason you walked back out on two legs is that Big Malc was on holiday, and he is back on Monday.
    I have been very patient with the surgery, I have rung at eight every morning for three weeks, and tomorrow I will not be ringing, I will be coming through the door with my late father's shotgun and then I expect somebody will find me a slot.
    My wife says leave it, the priest says leave it, the lad from the union says leave it, but none of them has to lie awake listening to the pumps, and on Saturday when you open that fete I am going to drive straight through the ribbon and whoever is holding it.
    so basically we had a vote in the group chat about what to do with you and it was six for a kicking four for the canal and one who wanted to let it go and he has been removed from the group
    Every time you post one of those smiling pictures from the new flats I print it and pin it on the shed wall with the others, and when I have a dozen I am going to come and find you and we will see if you can still manage the smile with a chisel in it.
    You told the inquiry you could not recall, you said it forty one times, I counted, and I shall ask you again some night in a quiet place with a pair of pliers and I think you will be surprised how much comes back.
    If it was only me I would let it lie, but you did it to my mother, and where I come from a man who lets that lie is not a man, so kiss your wife, settle your bills and leave the porch light on for me.
    `,
  ),
  lines(
    'lines-harm/long-stories-harmless',
    { labels: [], direction: null },
    `
    I was sat behind you at the carol service with my granddaughter on my knee, and all through the second lesson she was feeding raisins into your hood, and I was too ashamed to say so at the time.
    When they shut the day centre I had to give up my job to mind our Paul, and now I have all day to think, and what I mostly think about, {name}, is how long either of us will last like this.
    There used to be a man on our road who reported folk for their hedges, and one winter he fell down the cellar steps of the Feathers, and it was the very people he had reported who took turns to cook for him.
    You had the cheek to come into our club and shake hands with lads whose jobs you had signed away that morning, and I want you to know that not one of them will ever vote for your party again.
    I have been very patient with the surgery, I have rung at eight every morning for three weeks, and tomorrow I will not be ringing, I will be writing to the Integrated Care Board with a list of the dates.
    My wife says leave it, the priest says leave it, but somebody has to say that the fete car park is a death trap, and last year a child was very nearly killed by a horsebox while we were all looking at the ribbon.
    so basically we had a vote in the group chat about what to do for your leaving do and it was six for a curry four for the canal boat and one who wanted axe throwing and he has been told no
    You told the inquiry you could not recall, you said it forty one times, I counted, and for those of us who buried somebody in that outbreak every one of the forty one went in like a knife.
    My late father's shotgun has been in the cabinet since he died, and the firearms officer was kindness itself when I rang in tears to ask how an old woman hands one in.
    Every time they post one of those smiling pictures from the new flats I think of the lad who fell from the scaffold while they were building it, and there ought to be a plaque, and I shall keep on asking until there is one.
    If it was only me I would let it lie, but it was done to my mother, so I am going to the ombudsman, and after that to my MP, and after that I will stand outside the home with her photograph.
    `,
  ),
  lines(
    'lines-harm/two-to-six-words-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Kneecaps Monday.
    canal for you
    Count your fingers nightly.
    You're mincemeat by Michaelmas.
    Coming. Armed.
    Someone mow her down.
    Acid suits everybody.
    Body bag, size medium.
    Stairs. Push. Sorted.
    Skull meets kerb.
    A&E saved you a chair.
    You'd fit my boot, curled.
    Crossbow's strung.
    Cut his brakes.
    Throat like butter.
    Twelve bore says otherwise
    `,
  ),
  lines(
    'lines-harm/two-to-six-words-harmless',
    { labels: [], direction: null },
    `
    Petrol's gone up again.
    Knees went Monday.
    canal for a stroll?
    Dig for victory, boys.
    Bring a mouthguard and shin pads
    rope's frayed, don't climb
    Count your change.
    Mincemeat's on offer.
    Coming. Kettle on.
    Both broken. Plaster till June.
    Goodbye, wisdom teeth.
    Someone mow her lawn?
    Acid reflux again.
    stairs. fell. fine.
    Stepped off kerb, ankle gone.
    Who's got the lighter? Candles ready.
    Brakes failed the MOT.
    lamp posts are out again {name}
    Spread like butter.
    You'll float, trust the water.
    Dead right.
    A knockout!
    Shoot, then, ask your question.
    `,
  ),
];
