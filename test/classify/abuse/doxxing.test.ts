import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'anyone know where she lives?',
  'which school do her kids go to?',
  'what hospital does she work at',
  'what car does she drive',
  'someone find her home address',
  'her phone number is 07700 900123, give her a ring',
  'She lives at 12 Example Street, AB1 2CD',
  'her car is parked outside, reg AB12 CDE',
  'does anyone know which hospital she works at',
  'I know where your kids go to school',
  'she walks her dog every morning',
  'we know where you live',
  'ring her employer and complain',
  'where does she live',
  '27 Rowan Close, Example Town. Go round, lads',
  'Flat 3b, 27-29 Station Rd if anyone wants to knock',
  'who has an address for this woman?',
  'somebody got the home address for her?',
  'His surgery is on the second floor, pop in',
  'spotted her boarding the 8:15 this morning',
  'saw you getting off the train at York',
];

const disguised = ['anyone kn0w where she l1ves', 'a n y o n e know where she lives', 'аnyone know where she lives'];

const british = [
  'anyone know what surgery she works at',
  'which nursery does her daughter go to',
  'find out which pub she drinks in',
];

const absent = [
  'does anyone know where I can park',
  'the surgery number is 01632 960001, call us to book',
  'she lives in fear of the next wave',
  'which hospital is best for this',
  'my address is 12 Example Street',
  '24 July, 4 times, 3 people',
  'where does she get the energy',
  'she works on this every day',
  'you know where the evidence is',
  'your number one fan',
  'The march starts at 10 Park Road, come along everyone',
  'new cafe at 14 Acacia Avenue, pop by',
  'anyone got an address for the venue?',
  'our office is room 214, say hello',
  'I saw you on the 7.30 news',
  'saw you getting an award, congratulations',
];

describe('doxxing', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'doxxing')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'doxxing')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'doxxing')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'doxxing')).toBe(false);
  });
});
