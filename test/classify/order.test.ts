import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/train/random.ts';
import { createJudge } from '../../src/classify/index.ts';
import type { JudgeContext } from '../../src/model/verdict.ts';

/** Words after which much depends on what follows, names that end a text, signs and disguises. */
const pieces = [
  ...['moron', 'idiot', 'liar', 'fraud', 'cunt', 'whore', 'h3ll0', 'f*ck', 'noooo', 'killl', 'yourself', 'disgrace'],
  ...[
    'you',
    'are',
    'is',
    'she',
    'he',
    'they',
    'her',
    'your',
    'not',
    'an',
    'the',
    'i',
    'we',
    'my',
    'dad',
    'who',
    'like',
  ],
  ...['said', 'called', 'leave', 'alone', 'find', 'where', 'lives', 'thank', 'well', 'done', 'sorry', 'i was wrong'],
  ...['Boris', 'Nigel', '#LoveIsland', '#ShameOnYou', '@rosaexample', '@other', 'drivers', 'plan b is', 'vous', 'RT'],
  ...['!', '?', '...', ',', '"', "'s", "'re", '-', '😡', '&amp;', '1234', 'https://t.example/x'],
];
/** Texts that leave something behind wherever a shorter one ends. */
const before = [
  'the cat is here',
  'she said that he is a liar',
  'we were they are is was not i you 1 2 3 4 5 "a" "b"',
  "@rosaexample @other 's is are",
  'my dad and your wife are is',
  `${'long '.repeat(60)}is`,
];
const plain: JudgeContext = { subjectHandles: [], subjectName: null, author: null, kind: null, language: null };
const reply: JudgeContext = { ...plain, subjectHandles: ['rosaexample'], subjectName: 'Rosa Example', kind: 'reply' };

describe('the judge', () => {
  const judge = createJudge();
  const random = seededRandom(11);
  const made = (): string =>
    Array.from({ length: 1 + random.below(6) }, () => pieces[random.below(pieces.length)])
      .join(random.below(4) === 0 ? '' : ' ')
      .trim();

  it.each(['moron #LoveIsland', 'moron Boris', 'liar #ShameOnYou', 'whore you'])(
    '[U] says the same of "%s" whatever it judged before',
    (text) => {
      const verdicts = before.map((other) => {
        judge.judge(other, reply);
        return [judge.judge(text, plain), judge.judge(text, reply)];
      });
      for (const verdict of verdicts) expect(verdict).toEqual(verdicts[0]);
    },
  );

  it('[U] says the same of any text whatever it judged before, and shows words of it', () => {
    for (let round = 0; round < 6000; round += 1) {
      const text = made();
      const context = round % 2 === 0 ? plain : reply;
      const [first, second] = [0, 1].map(() => {
        judge.judge(before[random.below(before.length)] ?? '', context);
        return judge.judge(text, context);
      });
      expect([text, second]).toEqual([text, first]);
      for (const { start, end } of first?.evidence ?? []) {
        expect([text, start >= 0 && start < end && end <= text.length]).toEqual([text, true]);
      }
    }
  });
});
