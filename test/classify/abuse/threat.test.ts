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
  'put a bullet through that lying witch',
  'she ought to be strung up in public',
  'bring back the gallows for people like her',
  "you'll never see Christmas",
  "you won't live to see your next birthday",
  'Lovely garden you have. Shame if something happened to it',
  'if we ever catch you round here you are getting battered',
  "next time I see you in town you'll get it",
  'drown the old hag',
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
  'you want a good hiding',
  'you are due a right leathering',
];

const absent = [
  'the surgeon found a bullet in him',
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
  "I'm coming for you with flowers on Friday",
  "we're coming to get you with prosecco and a big card",
  'you want a good laugh? watch this',
  "if I see you in the street I'll say hello",
  "next time I see you you're getting a hug",
  "you won't see Christmas lights like these",
  'bring back hanging baskets',
  'such a shame it closed',
  "you'll never make it to the station in this traffic",
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
