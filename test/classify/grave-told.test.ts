import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/classify/index.ts';
import { noContext } from '../../src/model/verdict.ts';

const judge = createJudge();
const context = { ...noContext, subjectHandles: ['drexample'], kind: 'reply' } as const;
const grave = ['threat', 'doxxing', 'self-harm-encouragement', 'sexual-harassment'];

/** What looks as if it told of somebody's words, and threatens. */
const threats = [
  'one last message: I will kill you tonight',
  'my last message: I will kill you',
  'this is the last message: you will die tonight',
  'A message: die tonight you cunt, I will find you',
  'the note: we know where you live and will kill you',
  'you were fined for posting lies, kill yourself',
  'You were banned for posting lies and I will kill you',
  'you were arrested for sending porn, i will rape you',
  "'kill yourself' is the answer",
  '"Kill yourself" is my opinion',
  '"kill yourself" every day please',
  '"You should be hanged" at work tomorrow',
  'here with "kill yourself" again',
  'the lads said they will find you and break your legs',
  'a friend said she will shoot you tomorrow',
  'I will stab you, he said calmly',
  'kill yourself, a voice said',
];

/** What tells of them. */
const told = [
  'Someone told me to kill myself today because of this. Why?',
  'He wrote: "you should be hanged from a lamp post". I have kept the screenshot.',
  'They sent you "kill yourself" and nobody at the platform cares. Disgusting.',
  '"You deserve to be raped" was shouted at her outside the clinic. The police came.',
];

describe('danger in what looks like telling', () => {
  it.each(threats)('[E] counts: %s', (text) => {
    const { labels, direction } = judge.judge(`@DrExample ${text}`, context);
    expect(labels.filter((label) => grave.includes(label))).not.toEqual([]);
    expect(direction).not.toBe('quoted');
  });

  it.each(told)('[E] does not count where it is told in plain words: %s', (text) => {
    const { labels, direction } = judge.judge(`@DrExample ${text}`, context);
    expect(labels.filter((label) => grave.includes(label))).toEqual([]);
    expect(['quoted', null]).toContain(direction);
  });
});

describe('a long text that tells and tells', () => {
  it.each([
    ['stars', `*a${' a'.repeat(50_000)}`],
    ['calls', 'she called me an idiot and '.repeat(4_000)],
    ['calls and calls', 'been called idiot: '.repeat(20_000)],
  ])('[E] is judged in the time its length takes: %s', (_, text) => {
    const started = performance.now();
    judge.judge(text, context);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
