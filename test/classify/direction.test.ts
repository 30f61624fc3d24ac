import { describe, expect, it } from 'vitest';
import type { Direction, JudgeContext } from '../../src/model/verdict.ts';
import { judged, ruled } from './judging.ts';

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
  // Danger stays the subject's unless somebody else is clearly meant.
  ["She works at St Mary's surgery, in every Tuesday from 9", 'subject'],
  ["He lives on Baker's Lane near the park", 'subject'],
  ['someone should shoot her, Trump is right', 'subject'],
  ['Thank you all. Someone should shoot her', 'subject'],
  ['Keep going and kill yourself', 'subject'],
  ['Trolls are morons. You should be hanged', 'subject'],
  ['Nigel, you should be hanged', 'unclear'],
  ['@other someone should shoot you', 'other'],
  ['@other @rosaexample someone should shoot you', 'unclear'],
  ['My brother should be shot', 'other'],
  ["Grifters everywhere. Mary's surgery lists her, she is a quack", 'subject'],
  ['This Rosa woman is a moron', 'subject'],
  ['Wow, you are a liar', 'subject'],
  ["I can't believe you're such an idiot", 'subject'],
  ["Don't you think you're a fraud?", 'subject'],
  ['I called you a liar and I was right', 'subject'],
  ['I used to think you were great, now I think you are a liar', 'subject'],
  ['lol what an idiot 😂', 'subject'],
  // Aimed at others.
  ['my mum is a grumpy old git and she liked it', 'other'],
  ['Our nan, the silly cow, shared it twice', 'other'],
  ['Cheers, you legend! Sod the trolls, fuck the haters', 'other'],
  ["They're vermin, all of them messaging you", 'other'],
  ['that Farage is a weapons-grade bellend', 'other'],
  ['this Farage bloke is a moron', 'other'],
  ['most cyclists are idiots', 'other'],
  ["@jimbo_72 Jim you're a moron, leave her alone", 'other'],
  ["@jimbo_72 @rosaexample you're a moron, stop harassing her", 'other'],
  ["Nigel's a grifter", 'other'],
  ['@other you are a clown', 'other'],
  ['please block these idiots', 'other'],
  ['report the liars and ignore the cowards', 'other'],
  ['ignore the facts you idiots', 'subject'],
  ['ignore your idiots', 'subject'],
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
  ['I was wrong about you, I called you a fraud last year. Sorry.', 'quoted'],
  ['I used to think you were a quack. I was mistaken', 'quoted'],
  ['Blocked "shill" and muted "moron", so much calmer now', 'quoted'],
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
    expect(ruled(text, context ?? {}).direction).toBe(direction);
  });

  it.each(cases.filter(([, direction]) => direction === 'quoted'))(
    '[U] gives what is told no abuse label: %s',
    (text) => {
      const verdict = judged(text);
      expect(verdict.labels.filter((label) => label !== 'support' && label !== 'criticism')).toEqual([]);
      expect(verdict.abuse).toBeLessThan(0.5);
      expect(verdict.evidence.filter((each) => each.class !== 'support' && each.class !== 'criticism')).toEqual([]);
    },
  );

  it('[U] labels what supporters do to abusers, and the support', () => {
    const seen = ruled("Ignore these vile trolls, the idiots. You're brilliant");
    expect(seen.labels).toEqual(['insult', 'support']);
  });

  it('[U] takes thanks within an attack for sarcasm', () => {
    expect(judged('Thanks so much, you lying grifter').labels).not.toContain('support');
  });
});
