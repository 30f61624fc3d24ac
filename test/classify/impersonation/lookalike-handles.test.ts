import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutHandle, handleRules, lookalikeHandles } from '../../../src/classify/impersonation/index.ts';
import { type Platform, platforms } from '../../../src/model/account.ts';

function made(platform: Platform, handle: string, limit = 10_000) {
  const cut = cutHandle(platform, handle);
  return cut === null ? [] : lookalikeHandles(platform, cut, limit);
}

function names(platform: Platform, handle: string, limit = 10_000): string[] {
  return made(platform, handle, limit).map((each) => each.handle);
}

/** Each platform's rule once more, from its help pages and not from the code. */
const valid: Readonly<Record<Platform, RegExp>> = {
  x: /^\w{1,15}$/,
  mastodon: /^(?=[^@]{1,30}(?:@|$))[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9.-]+)?$/,
  bluesky: /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/,
  threads: /^(?!.*\.\.)[a-z0-9._]{0,29}[a-z0-9_]$/,
  instagram: /^(?!.*\.\.)[a-z0-9._]{0,29}[a-z0-9_]$/,
  tiktok: /^[a-z0-9._]{1,23}[a-z0-9_]$/,
  linkedin: /^[a-z0-9-]{3,100}$/,
};

const anyHandle = fc
  .tuple(fc.constantFrom(...platforms), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,28}$/))
  .filter(([platform, handle]) => cutHandle(platform, handle) !== null);

describe('lookalikeHandles', () => {
  it.each([
    [
      'x',
      'EmmaWistmore',
      ['EmmaWlstmore', 'EmmaWistm0re', 'EmrnaWistmore', 'EmmaWistmore_', 'Emma_Wistmore', 'EmaWistmore'],
    ],
    [
      'x',
      'EmmaWist',
      ['EmmaWistReal', 'EmmaWist_UK', 'TheEmmaWist', 'EmmaWist_1', 'EmmaWisst', 'EmmaWits', 'EmmaWst', 'EmmaVVist'],
    ],
    ['x', 'DrEmmaWistmore', ['EmmaWistmore', 'EmmaWistmoreUK', 'EmmaWistmore_']],
    ['x', 'EmmaKettle', ['EmmaCettle', 'EmmaKettel', 'EmmaKittle', 'KettleEmma']],
    ['x', 'al_allen', ['aI_allen', 'a1_allen', 'alallen', 'al__allen']],
    ['mastodon', 'emmaw@soc.example', ['emmaw@mastodon.social', 'ernmaw@soc.example', 'emma.w@soc.example']],
    ['bluesky', 'emmaw.example', ['emmaw.bsky.social', 'ernmaw.example', 'emma-w.example']],
    ['instagram', 'emma.w', ['emma_w', 'emmaw', 'emma.w_', 'emma.w.official']],
    ['tiktok', 'emmaw', ['ernmaw', 'emmaw_', 'emma.w']],
    ['linkedin', 'emma-wist', ['emmawist', 'emma-wist-1', 'emma-vvist']],
  ] as const)('[U] on %s holds what passes for %s', (platform, handle, expected) => {
    const found = names(platform, handle).map((name) => name.toLowerCase());

    for (const name of expected) expect(found).toContain(name.toLowerCase());
  });

  it('[U] puts what the eye cannot see first, words after it, slips on the keyboard last', () => {
    const found = made('x', 'AliceWist').filter((each) => each.how.length === 1);
    const first = (how: string) => found.findIndex((each) => each.how[0] === how);

    expect(found[0]).toEqual({ handle: 'AIiceWist', score: 0.98, how: ['look-alike-character'] });
    expect(first('separator')).toBeLessThan(first('added-word'));
    expect(first('added-word')).toBeLessThan(first('neighbour-key'));
  });

  it('[U] shows no capitals where the platform has none', () => {
    expect(names('instagram', 'AliceWist').filter((name) => /[A-Z]/.test(name))).toEqual([]);
  });

  it('[U] makes two changes where one does not suffice', () => {
    expect(made('x', 'AliceWist', 5_000).filter((each) => each.how.length === 2).length).toBeGreaterThan(1_000);
  });

  it('[P] allows what the platform allows, never the handle itself, none twice, best first, the same every time', () => {
    fc.assert(
      fc.property(anyHandle, fc.integer({ min: 1, max: 300 }), ([platform, handle], limit) => {
        const found = made(platform, handle, limit);
        const keys = found.map((each) => each.handle.toLowerCase());
        const scores = found.map((each) => each.score);

        expect(found.length).toBeLessThanOrEqual(limit);
        expect(found.filter((each) => !valid[platform].test(each.handle))).toEqual([]);
        expect(
          keys.filter((key) => key === handle.toLowerCase() || key === `${handle}.bsky.social`.toLowerCase()),
        ).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
        expect(made(platform, handle, limit)).toEqual(found);
      }),
      { numRuns: 25 },
    );
  });
});

describe('cutHandle', () => {
  it.each([
    ['x', 'SixteenLettersXX', false],
    ['x', 'emma.w', false],
    ['x', '@emma_w', true],
    ['x', '', false],
    ['mastodon', 'emma.w@soc.example', true],
    ['mastodon', 'emma.', false],
    ['mastodon', 'emma@', false],
    ['mastodon', 'a'.repeat(31), false],
    ['bluesky', 'emma', true],
    ['bluesky', 'em.bsky.social', false],
    ['bluesky', '-emma.example', false],
    ['bluesky', `${'a'.repeat(64)}.example`, false],
    ['threads', 'emma..w', false],
    ['instagram', 'emma.', false],
    ['instagram', 'emma.w_', true],
    ['tiktok', 'e', false],
    ['tiktok', 'a'.repeat(25), false],
    ['linkedin', 'em', false],
    ['linkedin', 'emma-w', true],
    ['linkedin', 'emma_w', false],
    ['x', '\u001b[31mred', false],
  ] as const)('[U] on %s takes %j: %s', (platform, handle, is) => {
    expect(cutHandle(platform, handle) !== null).toBe(is);
  });

  it('[P] never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...platforms), fc.string({ unit: 'binary' }), (platform, text) => {
        cutHandle(platform, text);
        handleRules[platform].allows(text, text);
      }),
    );
  });
});
