import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns8: readonly Family[] = [
  lines(
    'lines-putdowns/last-mixed-her-him',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    she couldnt charm a fly off a window
    his mind is like a village shop, shut by one
    I sat next to her at a dinner once and by the soup I was praying for a fire alarm, never met anyone so dull and so sure that she was not
    Do they plug him in overnight, he always looks half charged
    ugly inside and out that one
    her own agent must put the phone on mute
    nice lad, shame about the head, the face and the mouth
    he is what you get when the first four people say no
    She laughs at her own jokes because somebody must
    You can dress him in a suit but you cannot make him look as if he belongs with people who think
    no sense, no style, no chance, poor her
    his book is 300 pages and I expect it took longer to colour in
    One look at him and you know he practises that walk
    she is not fit to hold the coats
    too dim to insult, which is a pity, I had a list
    what a let down he must have been as a baby
    `,
  ),
  lines(
    'lines-putdowns/last-mixed-everyday',
    { labels: [], direction: null },
    `
    a fly on the window kept me up all night
    village shop shut by one, no milk
    I sat next to her at a dinner and we talked about soup for an hour, bliss
    half charged phone and no plug
    the fire alarm went off mid prayer
    she laughs at her own jokes and so do I, it runs in the family
    my agent put the phone on mute and forgot me lol
    his book is 300 pages and the dog has eaten the last ten
    who is going to hold the coats
    nice lad from the gas board, shame about the boiler
    practises his walk for the pageant in the hall, mind the door
    what a letdown that ending was
    The first four people get a free plant
    you can dress it with lemon and oil
    no chance of a lift home is there
    `,
  ),
];
