import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedThresholds } from '../../src/classify/index.ts';
import { type Label, labels, type Verdict } from '../../src/model/verdict.ts';
import { judged } from './judging.ts';

const file = readFileSync(new URL('../../src/classify/model/en.weights', import.meta.url));
const published: readonly number[] = JSON.parse(file.subarray(0, file.indexOf(10)).toString('utf8')).thresholds;

/** Chances are published with four digits: so is what they are held against. */
const limits = new Map(labels.map((label, at) => [label, Math.round((published[at + 1] ?? 0) * 10_000) / 10_000]));

/** Messages that a class is named in, each class at least once. */
const named: readonly (readonly [Label, string])[] = [
  ['threat', 'one day your house will burn with you in it'],
  ['threat', 'I will find you and kill you'],
  ['threat', 'hang them all from the lamp posts'],
  ['doxxing', 'tell us your address coward'],
  ['doxxing', 'I know which school your kids go to and when they walk home'],
  ['self-harm-encouragement', 'drink bleach'],
  ['self-harm-encouragement', 'Do everyone a kindness and stop breathing'],
  ['sexual-harassment', 'Send me a picture of you in that little skirt'],
  ['sexual-harassment', 'She has clearly slept her way up'],
  ['identity-hate', 'Muslims cannot be trusted near children'],
  ['identity-hate', 'no woman should be allowed to vote'],
  ['dehumanisation', 'you are vermin'],
  ['dehumanisation', 'these migrants are a plague on our town'],
  ['accusation', 'Dr Rosa never sat a medical exam, she bought her certificate'],
  ['accusation', 'How much did they pay you to say that'],
  ['insult', 'You have the charm of a wet sock and half the brain'],
  ['insult', 'what a nasty piece of work'],
  ['profanity', 'f*ck off you w@nker'],
  ['profanity', '🖕'],
  ['support', 'Thanks so much for standing up for patients, it means the world'],
  ['support', '👏👏👏 thank you doctor'],
  ['criticism', 'You voted against the nurses and that was wrong.'],
  ['criticism', 'Your report ignores the evidence from three hospitals, why did you leave it out?'],
];

const others = [
  'Where do you hold your surgery on Friday?',
  'I could murder a curry',
  'They called her a lying fraud and she kept smiling',
  '"You stupid cow" is what he shouted at our nurse',
  'He told me to kill myself and nobody at the council cared',
  'Reported him for saying I should be raped',
  'She is clearly in the pay of big pharma',
  'It walks on two legs but I would not call it human',
  'He would not know a fact if it bit him on the backside',
  'Women like her belong in the kitchen and nowhere near a hospital',
  'Nobody is calling you a fraud, we only ask for the figures',
  'don’t kill yourself over this, we can do the leaflets tomorrow',
  'shit, I left my umbrella on the 42 again',
  'What time does the pharmacy on Mill Lane close?',
  'Gay couples have been able to adopt here for years',
];

/** Thanks that are sarcasm, since they stand within an attack. */
const within = [
  'thank you so much you pathetic idiot',
  'Well done, love your work, you lying fraud',
  'brilliant thread you stupid cow',
  'You are a wonderful woman and I hope your house burns down with you in it',
];

/** Labels whose chance is lower than their threshold, and classes whose chance is higher and that are no label. */
function faults({ labels: given, classes, direction }: Verdict): string[] {
  const below = given.filter((label) => (classes[label] ?? 0) < (limits.get(label) ?? 1));
  const above = labels.filter((label) => !given.includes(label) && (classes[label] ?? 0) > (limits.get(label) ?? 1));
  const open = direction === 'subject' ? above.filter((label) => label !== 'support') : above;
  return [...below.map((label) => `${label} named below`), ...open.map((label) => `${label} not named`)];
}

describe('the labels of a verdict', () => {
  it('[U] have the thresholds that the weights publish', () => {
    expect(published).toHaveLength(1 + labels.length);
    expect(shippedThresholds()).toEqual(published.slice(0, shippedThresholds().length));
  });

  it.each(named)('[U] are the classes at or above their threshold, %s among them: %s', (label, text) => {
    const verdict = judged(text);

    expect(verdict.labels).toContain(label);
    expect(faults(verdict)).toEqual([]);
  });

  it.each([...others, ...named.map(([, text]) => `He wrote to her: "${text}"`)])(
    '[U] are the classes at or above their threshold and no others: %s',
    (text) => {
      expect(faults(judged(text))).toEqual([]);
    },
  );

  it.each(within)('[U] leave out support within an attack, and that alone: %s', (text) => {
    const verdict = judged(text);

    expect(verdict.direction).toBe('subject');
    expect(verdict.classes.support).toBeGreaterThan(limits.get('support') ?? 1);
    expect(verdict.labels).not.toContain('support');
    expect(faults(verdict)).toEqual([]);
  });
});
