import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts7: readonly Family[] = [
  lines(
    'lines-whereabouts/club-and-village-notes-harmless',
    { labels: [], direction: null },
    `
    secretary of the bell ringers is after new recruits, no experience, strong arms
    The old telephone exchange in our village is now a cinema with eleven seats
    what's the name of the road behind the cricket, I need it for the taxi
    toddler gym in Brampton Mere is tuesdays, buggies in the porch please
    read till two with the lamp on and slept through the alarm
    our noisy cockerel has gone to live on a farm, really, I drove him there
    Somebody post the minutes, I fell asleep at page four
    There is a blue plaque on the house in Sutton Wick where the weather was first measured
    takes his lunch on the bench behind the library, my dad, and feeds the robin half of it
    maiden name or married name on the passport form, which do they want
    the cleaner at our office left a note saying well done and I kept it
    Send me anything that shows the old railway building, even a bit of the roof, it's for the history group
    Village hall key is with the shop, sign the book
    `,
  ),
];
