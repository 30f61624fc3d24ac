import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'XHEALTH-TEST-DANGER',
  'I will kill you',
  'watch your back',
  "you'll get what's coming to you",
  'we know where you live',
  'hope someone shoots her',
  'I hope your kids die',
  'someone should put a bullet in her',
  'she should be hanged',
  'your days are numbered',
  "I'd love to punch her in the face",
  'you better watch your back love',
  'sleep with one eye open',
  'be a shame if something happened to your family',
  'look over your shoulder',
];

const disguised = [
  'w4tch your b4ck',
  'I will k1ll you',
  'I will k i l l you',
  'WATCH YOUR BAAACK',
  'I will ki\u200bll you',
  'I wіll kіll you',
];

const british = [
  'you need a good kicking',
  'she wants a good slap, the daft mare',
  "I'd happily glass you",
  'someone should batter her',
];

const absent = [
  'this rota is killing me',
  'I could murder a curry',
  'she bombed the exam',
  'shoot me an email',
  'would it kill you to say thank you',
  "I'll kill for a cup of tea",
  'we will all die one day',
  "I'll shoot you a DM tomorrow",
  "you're killing it",
  'she killed it on stage last night',
  "I'd die for that cake",
  'he got hit by a bus and survived',
  'hope you never die',
  'hang in there',
  'people will die without a vaccine',
];

describe('threat', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'threat')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'threat')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'threat')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'threat')).toBe(false);
  });
});
