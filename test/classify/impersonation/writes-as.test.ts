import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writesAs } from '../../../src/classify/impersonation/index.ts';
import { subject } from './subject.ts';

describe('writesAs', () => {
  it.each([
    'This is my real account, please share',
    'hi all, this is my new account.',
    'My old account was suspended, follow me here instead',
    'my main account got hacked :(',
    'I’ve been locked out of my account',
    'I am Dr Mirela Vonk',
    'I am Dr. Vonk and I need your help',
    "It's me, Mirela Vonk!",
    'this is the real Mirela Vonk',
    'i’m @DrMirelaVonk',
    'THIS IS MY BACKUP ACCOUNT',
    'Message me here, the other one is not mine',
  ])('[U] hears the subject in: %s', (text) => {
    expect(writesAs(text, subject)).toBe(true);
  });

  it.each([
    'I am tired',
    'I am Mirela',
    'is this your real account?',
    'your old account was suspended',
    '“I am Dr Mirela Vonk” – sure you are',
    '"this is my real account" she says',
    "I am Mirela Vonk's sister",
    'I am Mirela Vonkova',
    'I am not Mirela Vonk',
    'she is Dr Mirela Vonk',
    'I am a doctor too, Dr Mirela Vonk',
    '',
  ])('[U] hears a stranger in: %s', (text) => {
    expect(writesAs(text, subject)).toBe(false);
  });

  it('[U] needs a name to hear it', () => {
    expect(writesAs('I am Mirela Vonk', { handle: null, displayName: null })).toBe(false);
    expect(writesAs('I am Rosa', { handle: 'rosa', displayName: 'Rosa' })).toBe(false);
  });

  it('[P] never throws, and reads 100,000 characters in no time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof writesAs(text, subject) === 'boolean'));
    const start = performance.now();
    for (const text of ['i am '.repeat(20_000), '"'.repeat(100_000), 'my '.repeat(33_000), ' '.repeat(100_000)]) {
      expect(writesAs(text, subject)).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
