import { describe, expect, it } from 'vitest';
import { abuseClasses } from '../../src/model/verdict.ts';
import { judged } from './judging.ts';

const abuse = (text: string) => judged(text).labels.filter((label) => label !== 'support' && label !== 'criticism');

describe('texts of two or three words', () => {
  it.each([
    'nice',
    'very nice',
    'nice video',
    'take care',
    'rest up',
    'get well soon',
    'home safe',
    'good on you',
    'poor thing',
    'see you there',
    '@a @b nice one',
  ])('[U] takes %s for no abuse, for all that a class head makes of it', (text) => {
    expect(abuse(text)).toEqual([]);
  });

  it.each(['kys', 'go die', 'kill yourself', 'drop dead', "you're dead", 'i will find you', 'fraud', 'fuck off'])(
    '[U] still finds %s',
    (text) => {
      expect(abuse(text)).not.toEqual([]);
    },
  );

  it('[U] says so in the numbers too', () => {
    const { abuse: chance, classes } = judged('nice');
    expect(chance).toBeLessThan(0.36);
    const ofAbuse = abuseClasses.map((name) => classes[name] ?? 0);
    expect(Math.max(...ofAbuse)).toBeLessThan(0.5);
  });
});
