import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Bodies, clothes and propositions, beside compliments, health, fashion and dancing. */
export const linesLeers5: readonly Family[] = [
  lines(
    'lines-leers/bare-facts-same-words',
    { labels: [], direction: null },
    `
    sat on my grans lap in every photo till i was four
    what bra size am i after two kids, where do they measure you properly in Cardiff
    pillow on my face, curtains shut, migraine day three
    slapped some paint on the shed and called it done
    The mattress shop rates firmness out of ten, we went for a six and my back is happy
    nudes by a local painter at the museum till sunday, free entry
    wobbling at the lectern because one leg of it is short, i folded a leaflet and stuck it under
    my trout came out dry, how long in foil
    push up bars in the park are broken
    Tits on the feeder this morning! Two blue, one great and a robin chasing the lot of them off.
    cow lying on its back in the ditch at the end of our lane, farmer told
    the stand up comic did ten minutes on knees and i laughed till it hurt
    covered up at the beach, still burnt the tops of my feet
    `,
  ),
  lines(
    'lines-leers/outfit-and-looks-criticism-of-things',
    { labels: ['criticism'], direction: null },
    `
    Why does every story about her mention shoes? Poor journalism.
    the programme was all close ups of dresses and nothing on the budget
    that advert with the half naked model to sell crisps is lazy
    new police uniform looks cheap and the trousers rip when you kneel, bad buy
    stop asking women mps about their hair and ask about hospitals
    Your calendar of firemen is dated and I would rather give to the hospice directly, sorry
    nurses are wearing scrubs that do not fit because the trust bought one size
    the kit for the womens team is see through in the rain and the club was told twice
    rating colleagues out of ten was never funny and your station should not have aired it
    i found the love scenes tasteless and the ending worse
    bad choice of picture for an article about breast cancer, please change it
    `,
  ),
];
