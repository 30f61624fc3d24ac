import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonyms, sharedPseudonyms } from '../../src/run/pseudonyms.ts';

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** HMAC by the library, spelt as the names are. */
function byLibrary(key: string, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest();
  return [...digest.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

describe('pseudonyms', () => {
  it('[P] are HMAC-SHA-256 of any id under any key', () => {
    const keys = fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), fc.string({ unit: 'grapheme', maxLength: 90 }));
    fc.assert(
      fc.property(keys, fc.string({ unit: 'grapheme' }), (key, id) => {
        expect(pseudonyms(key).message('x', id)).toBe(`x:m-${byLibrary(key, `message:x:${id}`)}`);
        expect(pseudonyms(key).account('x', id)).toBe(`account-${byLibrary(key, `account:x:${id}`)}`);
      }),
    );
  });

  it('[U] differ between reports and what is given to others', () => {
    const [own, shared] = [pseudonyms('ab'.repeat(32)), sharedPseudonyms('ab'.repeat(32))];

    expect(shared.account('x', '42')).not.toBe(own.account('x', '42'));
    expect(shared.account('x', '42')).toBe(sharedPseudonyms('ab'.repeat(32)).account('x', '42'));
  });
});
