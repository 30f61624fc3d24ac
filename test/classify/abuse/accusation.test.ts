import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'You are a grifter',
  'liar',
  'you lied about the data',
  'fraud',
  'paid by Big Pharma',
  'crisis actor',
  'bought and paid for',
  'how much does Pfizer pay you',
  "you're a quack",
  "she's a charlatan",
  'blood on your hands',
  'what a scammer',
  'in the pocket of big pharma',
  'who is paying you',
  'you shill',
  'your husband is a crook',
  'lying through your teeth',
  "she's a fake doctor and a liar",
  'Fake scientist! Who trained you?',
  'I reckon you are lying to us',
  'you lied to us all',
  'she is lying to the public',
];

const disguised = [
  'gr1fter',
  'g.r.i.f.t.e.r',
  'grifterrrrr',
  'sc4mmer',
  'you fr@ud',
  '5hill',
  'f r a u d',
  'you are a liаr',
  'gri\u200bfter',
  'ｇｒｉｆｔｅｒ',
];

const british = ['nonce', 'you absolute fraud', 'your husband is a nonce', "she's at it, the charlatan"];

const absent = [
  'I never said you were a fraud',
  'fraud prevention week',
  'scam alert: do not click',
  'the fraud squad',
  'not a grifter',
  "she's not a grifter",
  'a man was jailed for tax fraud',
  'robotic plant',
  'impostor syndrome',
  'quack quack said the duck',
  'this policy is wrong',
  'I disagree, the study does not show that',
  'crooked teeth',
  "you're not a liar",
  'the manufacturing plant closed',
  '24 July',
  'the report on fraud is out',
  'nobody who knows you could believe you are a fraud',
  "I don't think you're a shill",
  'no sane person would call you a liar',
];

describe('accusation', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'accusation')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'accusation')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'accusation')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'accusation')).toBe(false);
  });
});
