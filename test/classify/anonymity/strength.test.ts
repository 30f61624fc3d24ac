import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymityDetectors } from '../../../src/classify/anonymity/detectors.ts';
import { anonymityOf } from '../../../src/classify/anonymity/index.ts';
import { weighSignals } from '../../../src/classify/anonymity/strength.ts';
import type { AuthorProfile } from '../../../src/model/author.ts';
import {
  type AnonymitySignal,
  type AnonymityStrength,
  anonymitySignals,
  anonymityStrengths,
} from '../../../src/model/signal.ts';
import { day, firstAt, ordinary, profile, writing } from './accounts.ts';

function strength(of: AuthorProfile, wrote = writing()): AnonymityStrength {
  return anonymityStrengths[anonymityOf(of, wrote).strength] ?? 'unknown';
}

const all = 2 ** anonymitySignals.length - 1;

function mask(...signals: readonly AnonymitySignal[]): number {
  return signals.reduce((sum, signal) => sum | (1 << anonymitySignals.indexOf(signal)), 0);
}

/** The strength of these signals, everything else known to be absent. */
function ofSignals(...signals: readonly AnonymitySignal[]): AnonymityStrength {
  const present = mask(...signals);
  return anonymityStrengths[weighSignals(present, all & ~present, profile()).strength] ?? 'unknown';
}

const empty = { bio: '', link: '', location: '' };
const unused = { posts: 2, followers: 1 };
const young = { age: { openedAt: firstAt - 3 * day, plusMinusDays: 0 } };

describe('the strength of anonymity', () => {
  it('[U] is few for an ordinary account', () => {
    expect(strength(ordinary)).toBe('few');
  });

  it('[U] is strong for a new account that shows nothing', () => {
    const account = { ...ordinary, ...empty, ...unused, ...young, defaultAvatar: true, handle: 'rosa48213376' };

    expect(strength(account)).toBe('strong');
  });

  it.each<[string, Partial<AuthorProfile>, AnonymityStrength]>([
    ['no bio, link or place', empty, 'few'],
    ['the handle the platform offered', { handle: 'rosa48213376' }, 'few'],
    ['a default picture alone', { defaultAvatar: true }, 'few'],
    ['a new account alone', young, 'few'],
    ['hardly used and nothing filled in', { ...empty, ...unused }, 'some'],
    ['hardly used, nothing filled in, an offered handle', { ...empty, ...unused, handle: 'rosa48213376' }, 'some'],
    ['a newcomer with a picture', { ...empty, ...unused, ...young }, 'some'],
    ['a newcomer without a picture', { ...empty, ...unused, ...young, defaultAvatar: true }, 'strong'],
  ])('[U] %s', (_, given, expected) => {
    expect(strength({ ...ordinary, ...given })).toBe(expected);
  });

  it('[U] is never strong from fewer than four families, whatever these weigh', () => {
    const standing = ['few-posts', 'few-followers', 'lopsided-following'] as const;
    const text = ['missing-bio', 'missing-link', 'missing-location'] as const;

    expect(ofSignals('young-account', ...standing, 'default-avatar')).toBe('some');
    expect(ofSignals('young-account', ...standing, ...text)).toBe('some');
    expect(ofSignals('young-account', ...standing, ...text, 'default-avatar')).toBe('strong');
    expect(ofSignals(...text)).toBe('few');
  });

  it('[U] begins at 8 points for some and at 16 for strong', () => {
    expect(ofSignals('default-avatar', 'missing-bio')).toBe('few');
    expect(ofSignals('default-avatar', 'missing-bio', 'missing-link')).toBe('some');
    const near = ['young-account', 'default-avatar', 'missing-bio', 'digits-tail-handle'] as const;
    expect(ofSignals(...near)).toBe('some');
    expect(ofSignals(...near, 'missing-link')).toBe('strong');
  });

  it('[U] lets posts, followers and following add six points at most', () => {
    expect(weighSignals(mask('few-posts', 'few-followers'), 0, profile()).weight).toBe(6);
    expect(weighSignals(mask('few-posts', 'few-followers', 'lopsided-following'), 0, profile()).weight).toBe(6);
  });

  it('[U] counts the two signs of a handle as hardly more than one', () => {
    const both = weighSignals(mask('digits-tail-handle', 'random-handle'), 0, profile({ handle: 'xkq7vzp48213376' }));
    const one = weighSignals(mask('random-handle'), 0, profile());

    expect(both.weight).toBe(one.weight);
  });

  it('[U] gives eight offered digits more weight than five', () => {
    const weight = (handle: string) => anonymityOf({ ...ordinary, handle }, writing()).weight;

    expect(weight('rosa48213376')).toBeGreaterThan(weight('rosa48213'));
    expect(weight('rosa48213')).toBeGreaterThan(weight('rosa'));
  });

  it('[U] is unknown from an id alone, or an id with handle and name', () => {
    const byId = profile(young);

    expect(strength(byId)).toBe('unknown');
    expect(strength({ ...byId, handle: 'rosaexample48213376', displayName: 'Rosa82735521' })).toBe('unknown');
    expect(strength({ ...byId, handle: 'rosa48213376', displayName: 'Rosa', defaultAvatar: true })).not.toBe('unknown');
  });

  it('[U] is unknown for an account of which only the writing is known', () => {
    expect(strength(profile(), writing({ interactions: 40, replies: 40, mostInAnHour: 30 }))).toBe('unknown');
  });

  it('[U] takes much away for a mark given after a look, little for a paid one', () => {
    const hidden = { ...ordinary, ...empty, ...unused, ...young, defaultAvatar: true };
    const weight = (verified: string | null) => anonymityOf({ ...hidden, verified }, writing()).weight;

    expect(weight(null)).toBe(weight('none'));
    expect(weight('blue')).toBe(weight('none') - 2);
    expect(weight('somethingnew')).toBe(weight('blue'));
    for (const kind of ['business', 'government', 'legacy']) expect(weight(kind)).toBe(weight('none') - 8);
    expect(anonymityOf({ ...ordinary, verified: 'legacy' }, writing()).weight).toBe(0);
  });

  it('[U] does not weigh protection', () => {
    expect(anonymityOf({ ...ordinary, protected: true }, writing()).weight).toBe(0);
    expect(anonymityOf({ ...ordinary, protected: true }, writing()).families).toBe(0);
  });

  it('[P] never falls when one more signal is present, and never rises with a mark of verification', () => {
    const verified = anonymitySignals.indexOf('verified-account');
    const masks = fc.tuple(fc.integer({ min: 0, max: all }), fc.integer({ min: 0, max: all }));
    const bits = fc.integer({ min: 0, max: anonymitySignals.length - 1 });
    const kind = fc.constantFrom('blue', 'legacy', 'government', 'none', null);
    fc.assert(
      fc.property(masks, bits, kind, ([a, b], bit, mark) => {
        const account = profile({ verified: mark, handle: 'rosa48213376' });
        const [present, absent] = [a & ~(1 << bit), (b & ~a) | (1 << bit)];
        const without = weighSignals(present, absent, account);
        const withIt = weighSignals(present | (1 << bit), absent & ~(1 << bit), account);
        if (bit === verified) expect(withIt.strength).toBeLessThanOrEqual(without.strength);
        else expect(withIt.strength).toBeGreaterThanOrEqual(without.strength);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[P] never lets what is unknown add anything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: all }), fc.integer({ min: 0, max: all }), (a, b) => {
        const known = weighSignals(a, all & ~a, profile());
        const less = weighSignals(a & b, all & ~a & b, profile({ verified: null }));
        // Taking knowledge away takes counter-evidence away too: compared where there is none.
        if ((a & mask('verified-account')) !== 0) return;
        expect(less.weight).toBeLessThanOrEqual(known.weight);
        expect(less.strength).toBeLessThanOrEqual(known.strength);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the page on anonymity', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/anonymity.md'), 'utf8');

  it('[U] tells every signal, with the points it has', () => {
    for (const { id, weight } of anonymityDetectors) {
      expect(page).toMatch(new RegExp(`^\\| .*\`${id}\`.* \\| [a-z]`, 'm'));
      expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| ${weight}\\D`, 'm'));
    }
  });

  it('[U] never speaks of people as things', () => {
    expect(page).not.toMatch(/\b(?:trolls?|bots?|cowards?|sock ?puppets?)\b/i);
  });
});
