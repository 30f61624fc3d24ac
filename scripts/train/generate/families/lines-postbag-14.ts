import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, a second bundle of longer letters: charges, disagreements, daily tales and warm words. */
export const linesPostbag14: readonly Family[] = [
  lines(
    'lines-postbag/second-bundle-of-charges',
    { labels: ['accusation'], direction: 'subject' },
    `
    The tombola at the lifeboat ball had nine hundred tickets and one winner, and I find it enchanting that he turned out to be your lodger for the second year running.
    You know as well as I do that the lab was never accredited, that the swabs went in a skip, and that the invoice for testing them was settled inside a week at your personal insistence.
    Before anybody shares another of her weepy videos, look up the company number, look up who resigned in February, and ask where eighty thousand pounds of other people's kindness has gone to live.
    An honest chairman would have left the room for that item; you stayed, you spoke, you voted, and by harvest you were a silent partner in the quarry.
    he told my nan the roof was coming in, took a deposit for slates that dont exist, then got himself on the council and voted to scrap trading standards, so you tell me
    I've nursed for thirty years and never saw a set of obs filled in for a patient already in the mortuary until I was asked by you to countersign one.
    That petition of yours has four thousand names, three thousand of which live at the same address in Slough, and one of which is a racehorse I backed at Kempton.
    What I'd like to know is which came first, the sudden conversion to gambling reform being unnecessary, or the box at Cheltenham with your place card in it?
    `,
  ),
  lines(
    'lines-postbag/second-bundle-of-disagreements',
    { labels: ['criticism'], direction: null },
    `
    The lifeboat ball was a fine evening, but spending six thousand on a marquee to raise seven was a misjudgement, and I hope next year's committee will use the drill hall.
    You told the inquest the swabs were sent on the Monday and the courier's sheet says Wednesday; please correct it, because two days is the whole of the matter for his parents.
    I'd have stayed out of the vote on the quarry if I were you, and though the clerk says you were entitled to take part, it looked bad and it has split the village.
    the roof grant needs three quotes and there's one roofer in the whole dale so nobody can apply, i told you that in april and i'm telling you again in the wet
    As a nurse I'm dismayed by the new charting system, which takes eleven screens to record one temperature, and by your insistence on the radio that staff had welcomed it.
    A betting levy that leaves out online slots is like a fishing ban that leaves out the sea, minister, and I can't imagine how that got through your own department.
    Counting signatures without postcodes was sloppy, and I say so as someone who signed it, twice, to see whether it would let me.
    I have sat on that bypass committee since the days of chalk, and in all those years I've not known a chair refuse to take a question from the school before today.
    `,
  ),
  lines(
    'lines-postbag/second-bundle-of-tales',
    { labels: [], direction: null },
    `
    I was on the number nine when a lady got on with a grandfather clock, paid for it a child's single, and held it upright by the waist like a dancing partner all the way to Kirkby.
    Is it me or has the price of a bag of nails been set by somebody with a grudge against sheds, because I came out of that shop feeling I'd been mugged by a man in an apron?
    We lost the cat for nine days, put posters up in every street, hunted the railway bank with torches, and found her in the airing cupboard, fatter, with a look that said close the door.
    Wrote my first poem at seventy four, about my late husband's slippers, read it out at the library, and a biker at the back had to go and stand by the photocopier.
    my boss says i've to smile more so i've been watching videos of otters before each shift, and now i'm an hour late and know a lot about otters
    The vicar's bonfire got out of hand, took the compost, the trellis and a wheelbarrow, and the fire crew stopped on for parkin and put his guttering straight while they were up there.
    There was a dead wasp in my sultana scone, and when I pointed it out the girl said that'll be the protein, and I've not laughed like that since the operation.
    `,
  ),
  lines(
    'lines-postbag/second-bundle-of-kindness',
    { labels: ['support'], direction: null },
    `
    I was all set to hate your report and I sat up till two reading it; you were fair to everybody, including the people who have been beastly to you, and I take my hat off.
    Tell the trolls that a tired mother in Paisley says you're the only one on the telly who explains the thing and doesn't sell her something after.
    They can shout fraud from the cheap seats all they like, I've kept books for fifty years and yours are the straightest I have ever had the pleasure of adding up.
    you came to the picket with soup and no photographer, that's the difference, and every one of us on nights has got your back at the next election
    `,
  ),
];
