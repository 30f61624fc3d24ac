import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbuse } from '../../src/classify/combine.ts';
import { isDanger } from '../../src/classify/direction.ts';
import { createJudge, explainText, maskText } from '../../src/classify/index.ts';
import { MASK } from '../../src/classify/mask.ts';
import { besideHarmless } from '../../src/classify/no-danger.ts';
import { noContext } from '../../src/model/verdict.ts';

const judge = createJudge();
const context = { ...noContext, subjectHandles: ['drexample'], kind: 'reply' } as const;

const denied = [
  'Please don’t hurt yourself. We need you',
  "Please don't do anything to hurt yourself, there are people who love you",
  "please don't end your life. Call 116 123",
  'Nobody is going to hurt you here, we’ve all got your back',
  "Nobody is going to find you. You're safe with us",
  'No one is coming for you or your family',
  "We won't let anyone hurt you",
  "They can't hurt you",
  "You don't deserve to die for telling the truth",
  "I disagree with you and you don't deserve to be stalked",
  'No MP should be stabbed for doing their job',
  'No doctor should ever be threatened with rape',
  'No patient should die waiting',
  "I'd never wish you dead. I'd wish you a better transport policy.",
  'Glad nobody was hurt when that man turned up at your house',
  "Please don't post her address, she has small children",
  "Stop sharing where she lives. It's dangerous",
  'Whoever shared her address should delete it now',
  'No one has the right to publish your phone number',
  "It's never ok to tell someone to kill themselves",
];

const courteous = [
  'hope to see you soon',
  'Great talk today, hope to meet you again!',
  'looking forward to seeing you on Saturday',
  'see you soon mate',
  'what is your office address?',
];

const inEarnest = [
  "No doubt you'll be shot",
  'Nobody deserves to be stabbed more than you',
  'Gutted the cancer didn’t kill you',
  "Don't kill yourself on the train tracks, people have jobs to get to",
  "I'm not going to kill you today",
  "We won't hurt you this time",
  'Hope to see you at the hustings. In a box.',
  'You thought nobody would hurt you?',
  "You don't deserve to die of old age",
  "They can't hang you high enough",
  "why don't you kill yourself",
  "Don't kill yourself, let us do it",
  'nobody will hurt you. Yet. I will kill you',
  'Nobody will find you where we take you',
  "They won't find you under forty new builds",
  "We won't touch you Bethan. Your kids on the other hand.",
  "I'd never tell anyone to kill themselves. I'd just say that in your shoes I'd have done it by now.",
  'Nobody will hurt you if you vote the right way. If not, we will hurt you and your kids',
  'Pull the story and nobody needs to get hurt',
  "I'm not saying you should be shot, I'm saying somebody will shoot you",
  "Don't post her address, I will: 14 Acacia Road, Leeds. Go round and kick her door in",
  "You don't deserve to die quickly, you deserve to burn slowly",
  'hope to see you soon. I will stab you',
  'see you soon. We know where you live and we will kill you',
];

function dangerIn(text: string): readonly string[] {
  return judge.judge(`@DrExample ${text}`, context).labels.filter(isDanger);
}

describe('words that sound like danger and are none', () => {
  it.each([...denied, ...courteous])('[E] are not labelled as it: %s', (text) => {
    expect(dangerIn(text)).toEqual([]);
  });

  it.each(inEarnest)('[E] danger in earnest stays: %s', (text) => {
    expect(dangerIn(text)).not.toEqual([]);
  });

  it('[U] are blanks, and the rest stays where it was', () => {
    const text = 'Please don’t hurt yourself 💛 we need you';
    const rest = besideHarmless(text);

    expect(rest).toHaveLength(text.length);
    expect(rest?.trim()).toBe('Please                     💛 we need you');
    expect(besideHarmless('good morning')).toBeNull();
    expect(besideHarmless("don't hurt yourself, we will")).toBeNull();
  });

  it('[E] leave other abuse as it is, and no chance that tells of danger', () => {
    const verdict = judge.judge('@DrExample No MP should be stabbed for doing their job, you stupid idiot', context);
    const harmless = judge.judge('@DrExample Nobody is going to hurt you here', context);

    expect(verdict.labels).toContain('insult');
    expect(verdict.labels.some(isDanger)).toBe(false);
    expect(verdict.direction).toBe('subject');
    expect(harmless.direction).toBeNull();
    expect(harmless.evidence.filter((each) => isAbuse(each.class))).toEqual([]);
    expect(harmless.classes.threat ?? 0).toBeLessThan(0.5);
  });

  it('[E] are told as denied, and shown', () => {
    const text = 'No MP should be stabbed for doing their job';

    expect(explainText(text, noContext).map((hit) => hit.fate)).toEqual(['negated']);
    expect(maskText(text, judge.judge(text, noContext))).not.toBe(MASK);
  });

  it('[P] any text is blanked in place or left alone', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "don't ",
        'nobody ',
        'will ',
        'hurt you',
        ' see you soon',
        "won't ",
        'share her address ',
        '@a ',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const rest = besideHarmless(text);
        if (rest === null) return;
        expect(rest).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) expect([text[at], ' ']).toContain(rest[at]);
      }),
    );
  });

  it.each([
    ['words', 'nobody ever even here '.repeat(5_000)],
    ['handles', '@a '.repeat(30_000)],
    ['spaces', `hope to see you${' '.repeat(90_000)}x`],
    ['orders', "don't ever even go and ".repeat(4_000)],
  ])('[E] are looked for in the time a long text takes: %s', (_, text) => {
    const started = performance.now();
    besideHarmless(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('half characters and stray signs', () => {
  const texts = ['see you soon', 'take care', 'nice one'];

  it.each(texts)('[E] are no words that make danger of: %s', (text) => {
    for (const spoilt of [`\ud83d ${text}`, `${text} \udc00`, `\ufffd ${text} \ufffd`, `${text} €`]) {
      expect(judge.judge(spoilt, context).labels.filter(isAbuse)).toEqual([]);
    }
  });
});
