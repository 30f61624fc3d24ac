import { describe, expect, it } from 'vitest';
import { find, message, ofKind, recallOf } from './finding.ts';
import { createRandom } from './random.ts';
import { campaignCount, textWorld } from './text-world.ts';

const rant = 'You lied to the parents of this school and everybody can see it now, so pack your bags';

function copiesOf(texts: readonly string[], extra = {}) {
  return ofKind('copies', find(texts.map((text, author) => message({ author, text, ...extra }))));
}

describe('copies', () => {
  it('[U] gives rows, authors, flagged messages and the span of a text that four accounts sent', () => {
    const rows = [
      message({ author: 9, text: rant, at: 5000, abusive: true }),
      message({ author: 4, text: 'Does anybody know when the number nine bus leaves on Sunday mornings' }),
      message({ author: 2, text: `@rosa_example ${rant}!!`, at: 1000 }),
      message({ author: 9, text: rant.toUpperCase(), at: Number.NaN, abusive: true }),
      message({ author: 7, text: `${rant} 😡 https://short.example/x`, at: 9000 }),
      message({ author: 5, text: rant.replace('parents', 'mothers') }),
    ];

    expect(find(rows)).toEqual([
      {
        kind: 'copies',
        rows: Uint32Array.of(0, 2, 3, 4, 5),
        messages: 5,
        authors: Uint32Array.of(2, 5, 7, 9),
        abusive: 2,
        from: 1000,
        to: 9000,
      },
    ]);
  });

  it('[U] counts an account that repeats itself once', () => {
    const rows = [0, 0, 0, 0, 1, 1].map((author) => message({ author, text: rant }));

    expect(find(rows)).toEqual([]);
    expect(find([...rows, message({ author: 2, text: rant })])).toHaveLength(1);
  });

  it.each([
    'well said',
    'Happy birthday!!!',
    'Thank you so much for all you do 🙏',
    'Thank you so much for everything you do, Rosa',
    'Happy birthday Rosa, have a lovely day with your family and friends',
    '@rosa_example congratulations to you both and all the best for the new year',
    'https://short.example/abcdefghijklmnop @a @b @c @d @e',
    'one two six ten a b c',
    'unmistakableextraordinarily longwordsthatgoonandon',
    '😀😀😀😀😀😀 😀😀😀😀😀😀 😀😀😀😀😀😀 😀😀😀😀😀😀 😀😀😀😀😀😀 😀😀😀😀😀😀',
    '',
  ])('[U] never makes a cluster of %j', (text) => {
    expect(copiesOf(Array.from({ length: 50 }, () => text))).toEqual([]);
  });

  it('[U] keeps flagged texts that are made of polite words', () => {
    const text = 'Thank you so much for being so very bad at this';

    expect(copiesOf([text, text, text])).toEqual([]);
    expect(copiesOf([text, text, text], { abusive: true })).toHaveLength(1);
  });

  it('[U] reads letters that are dressed up, accents, other scripts and scripts without spaces', () => {
    const dressed = [...rant].map((letter) =>
      /[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter,
    );
    const russian = 'Эта женщина никогда не работала в больнице и учит врачей лечить людей';
    const japanese = 'この医師は病院で働いたことがないのに看護師に仕事のやり方を教えている';

    expect(copiesOf([rant, dressed.join(''), rant])).toHaveLength(1);
    expect(copiesOf([russian, `${russian}!!!`, russian.toUpperCase()])).toHaveLength(1);
    expect(copiesOf([japanese, `${japanese}。`, `@rosa_example ${japanese}`])).toHaveLength(1);
  });

  it('[U] says nothing of the span where no time is known', () => {
    expect(copiesOf([rant, rant, rant])).toMatchObject([{ messages: 3, from: null, to: null }]);
  });

  it('[U] keeps numbers apart', () => {
    const text = (number: number) =>
      `Bus ${number} ${number * 7} ${number * 13} ${number * 31} leaves from stop ${number * 77} at ${number * 17}`;

    expect(copiesOf([text(1034), text(2871), text(3777)])).toEqual([]);
  });

  it('[U] finds nine in ten senders of planted campaigns, whole, and puts nobody else to them', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const sent = textWorld(seed, { planted: campaignCount });
      const clusters = ofKind('copies', find(sent.map(message)));
      for (let campaign = 0; campaign < campaignCount; campaign += 1) {
        const senders = sent.filter((each) => each.campaign === campaign).map(({ author }) => author);
        expect(recallOf(senders, clusters)).toBeGreaterThanOrEqual(0.9);
      }
      for (const { rows } of clusters) expect(new Set([...rows].map((row) => sent[row]?.campaign)).size).toBe(1);
    }
  });

  it('[U] finds nothing in sixty accounts to which people write alone', () => {
    let wrong = 0;
    for (let seed = 101; seed <= 160; seed += 1) wrong += find(textWorld(seed, { messages: 1000 }).map(message)).length;

    expect(wrong).toBe(0);
  });

  it('[U] takes ten times as long for 100,000 copies as for 10,000, not a hundred times', () => {
    const seconds = (count: number, text: (at: number) => string): number => {
      const rows = Array.from({ length: count }, (_, at) => message({ author: at, text: text(at) }));
      const started = performance.now();
      const [cluster] = find(rows);
      expect(cluster?.messages).toBe(count);
      return performance.now() - started;
    };
    const random = createRandom(3);
    const number = () => random.int(1_000_000);
    const same = () => rant;
    const near = (at: number) => `${rant} ${at} ${number()}`;
    for (const text of [same, near]) {
      seconds(1000, text);
      const small = Math.max(seconds(10_000, text), seconds(10_000, text));
      expect(seconds(100_000, text)).toBeLessThan(40 * small);
    }
  }, 120_000);
});
