import { describe, expect, it } from 'vitest';
import { isAbuse } from '../../src/classify/combine.ts';
import { createJudge } from '../../src/classify/index.ts';
import { isPlainlyTold } from '../../src/classify/plain-frames.ts';
import { noContext } from '../../src/model/verdict.ts';

const judge = createJudge();
const context = { ...noContext, subjectHandles: ['drexample'], kind: 'reply' } as const;

/** Whether what stands before and after the first marks of a folded text tells plainly whose words are between them. */
function isPlain(text: string): boolean {
  const start = text.indexOf('"');
  return isPlainlyTold(text.slice(0, start), text.slice(text.indexOf('"', start + 1)));
}

const condemning = [
  '"I\'ll kill you" is a threat. Report it.',
  '"We know where you live" messages are what every GP gets now',
  "\"I'll slit your throat\" isn't free speech, it's a crime",
  '"kill yourself" isn\'t banter. Block and report',
  '"You\'re dead" should be removed within the hour @support',
  '"Get the rope" is a hate crime in any language',
  '"I will shoot you" carries up to ten years, lads',
  '"I know where your kids go to school" is a clear threat, @police please look',
  'I reported "kill yourself" and they found no violation. Unbelievable',
  'whoever wrote "hang her" on the surgery door should be ashamed',
  'How many more "kill yourself"s before @support acts',
];

const takingUp = [
  '"I\'ll kill you" is a threat. And a promise',
  '"I will stab you" is a threat and I mean every word',
  "\"I'll slit your throat\" isn't free speech, it's a guarantee",
  '"kill yourself" isn\'t banter. I mean it. Do it',
  '"I will find you" is not a joke. See you at 14 Acacia Road',
  '"You\'re dead" will be removed by the mods but I\'m still coming',
  '"I will shoot you" carries up to ten years. Worth it.',
  'whoever sprayed "die bitch" on your door deserves a medal',
  'I reported "kill yourself" and they found no violation so here it is again, kill yourself',
  'How many more "kill yourself"s do you need before you get the hint',
];

describe('a quotation that is plainly told', () => {
  it.each(condemning)('[U] condemned: %s', (text) => {
    expect(isPlain(text.toLowerCase())).toBe(true);
  });

  it.each(takingUp)('[U] not where its words are taken up: %s', (text) => {
    expect(isPlain(text.toLowerCase())).toBe(false);
  });

  it.each([
    '"kill yourself" is good advice',
    '"kill yourself" is free speech',
    '"hang them all" is not a threat',
    'i never reported "kill yourself"',
    '"drop dead" to the lot of them',
  ])('[U] not where nothing condemns it: %s', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it.each(condemning)('[E] is nobody’s abuse of the subject, danger or not: %s', (text) => {
    const { labels, direction } = judge.judge(`@DrExample ${text}`, context);
    expect(direction === 'subject' && labels.some(isAbuse)).toBe(false);
  });

  it.each(takingUp)('[E] counts where its words are taken up: %s', (text) => {
    const { labels, direction } = judge.judge(`@DrExample ${text}`, context);
    expect(labels.some(isAbuse)).toBe(true);
    expect(direction).toBe('subject');
  });
});
