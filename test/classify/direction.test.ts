import { describe, expect, it } from 'vitest';
import type { Direction, JudgeContext } from '../../src/model/verdict.ts';
import { judged } from './judging.ts';

const cases: [string, Direction | null, Partial<JudgeContext>?][] = [
  // Aimed at the subject.
  ['You are a grifter', 'subject'],
  ['@rosaexample you are a grifter', 'subject'],
  ['@RosaExample liar', 'subject'],
  ['Liar!', 'subject'],
  ['What an absolute numpty.', 'subject'],
  ["She's a grifter", 'subject'],
  ['This woman is a fraud', 'subject'],
  ['Rosa is a liar', 'subject'],
  ['@rosaexample is a quack', 'subject', { kind: 'mention' }],
  ['Your husband is a nonce', 'subject'],
  ['I hope your kids die', 'subject'],
  ['her colleagues are idiots and her husband is a crook', 'subject'],
  ['Idiots like you ruin everything', 'subject'],
  ['@other look at this, @rosaexample is a scammer', 'subject'],
  ["aren't you just a shill?", 'subject'],
  ['anyone know where she lives', 'subject'],
  ['There is a reason people call you a fraud: you are one. No wonder.', 'subject'],
  ['I call you a liar', 'subject'],
  ['You are a grifter', 'subject', { kind: 'message' }],
  ['You are a grifter', 'subject', { kind: null, subjectHandles: [], subjectName: null }],
  // Aimed at others.
  ['@other you are a clown', 'other'],
  ["You're a clown @other", 'other'],
  ['These trolls are pathetic scum', 'other'],
  ['Farage is a grifter', 'other'],
  ['Farage is a grifter. He is a liar.', 'other'],
  ["Ignore these vile trolls, the idiots. You're brilliant", 'other'],
  ['Thank you for speaking up. The people who write this are morons', 'other'],
  ['My brother is an idiot', 'other'],
  ["You're amazing, they are scum", 'other'],
  ['Nigel, you are a liar', 'other'],
  ['@other is a grifter', 'other'],
  ['muslims are vermin', 'other', { kind: 'mention' }],
  // Told, not done.
  ['stop calling her a grifter', 'quoted'],
  ['calling a doctor a scammer is disgusting', 'quoted'],
  ['they call you a fraud but we know better', 'quoted'],
  ['He called her a "lying bitch" and got away with it', 'quoted'],
  ['She gets called a grifter every day', 'quoted'],
  ['I was called a liar by him', 'quoted'],
  ["Someone told her to kill herself, it's appalling", 'quoted'],
  ['People keep calling you a shill, how sad', 'quoted'],
  ['Imagine sending “you are a fraud” to a doctor', 'quoted'],
  ["'You lying quack' is what he said to me", 'quoted'],
  ['People who say she is a grifter are wrong', 'quoted'],
  ['Being labelled a crisis actor must be exhausting', 'quoted'],
  ['stop saying she is a liar', 'quoted'],
  // Cannot tell.
  ['@other @rosaexample you are a clown', 'unclear'],
  ['idiots', 'unclear'],
  ['They are liars', 'unclear'],
  ["She's a grifter", 'unclear', { kind: null, subjectHandles: [], subjectName: null }],
  ['Liar', 'unclear', { kind: 'mention' }],
  // Nothing there.
  ['She is not a grifter', null],
  ["I'm such an idiot", null],
  ['Good morning', null],
  ['This policy is wrong', null],
];

describe('direction', () => {
  it.each(cases)('[U] %s → %s', (text, direction, context) => {
    expect(judged(text, context ?? {}).direction).toBe(direction);
  });

  it.each(cases.filter(([, direction]) => direction === 'quoted'))(
    '[U] gives what is told no abuse label: %s',
    (text) => {
      const verdict = judged(text);
      expect(verdict.labels.filter((label) => label !== 'support' && label !== 'criticism')).toEqual([]);
      expect(verdict.abuse).toBeLessThan(0.5);
      expect(verdict.evidence.filter(({ by }) => by !== 'support' && by !== 'criticism')).toEqual([]);
    },
  );

  it('[U] labels what supporters do to abusers, and the support', () => {
    const verdict = judged("Ignore these vile trolls, the idiots. You're brilliant");
    expect(verdict.labels).toEqual(['insult', 'support']);
  });

  it('[U] takes thanks within an attack for sarcasm', () => {
    expect(judged('Thanks so much, you lying grifter').labels).not.toContain('support');
  });
});
