import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'go back to your own country',
  'fucking muslims',
  'you dirty jew',
  'all muslims are terrorists and muslims are vermin',
  'faggot',
  "you're a tranny",
  'get back in the kitchen',
  'you will never be a woman',
  'kill all jews',
  'I hate all immigrants',
  'women should not be allowed to vote',
  'trans scum',
  'Deport this woman',
  'get her deported',
];

const disguised = ['f4ggot', 'fagg0t', 'f a g g o t', 'tr@nny', 'fаggot'];

const british = ['you spastic', 'pikey scum', 'you absolute mong', 'paki bastard'];

const absent = [
  'muslims are welcome here',
  'I am gay and proud',
  'women should be paid more',
  'popping out for a fag',
  'the chink in the armour',
  'I love my jewish neighbours',
  'immigrants keep the NHS going',
  'spastic paraplegia is a condition',
  'feminism is not a disease',
  'in the kitchen with my kids',
  'silly cow',
  'stupid old witch',
  "don't deport her",
  'they want to deport her',
  'nobody should deport her, she is a nurse',
];

describe('identity-hate', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'identity-hate')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'identity-hate')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'identity-hate')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'identity-hate')).toBe(false);
  });
});
