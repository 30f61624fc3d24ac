import { describe, expect, it } from 'vitest';
import { wordsBeside } from '../../src/run/hidden-accounts.ts';

const subjects = [{ handle: 'Rosa' }, { handle: 'rosa@social.example' }];

describe('words beside pseudonyms', () => {
  it.each([
    ['@Ann_Other @rosa you are right', '@▒▒▒▒ @rosa you are right'],
    ['thank you @ann.bsky.example. Good', 'thank you @▒▒▒▒. Good'],
    ['@rosa@social.example and @ann@social.example', '@rosa@social.example and @▒▒▒▒'],
    ['＠ann said', '@▒▒▒▒ said'],
    ['see https://x.example/ann/status/123?s=1 now', 'see https://x.example/▒▒▒▒ now'],
    ['see https://news.example now', 'see https://news.example now'],
    ['meet @ 7', 'meet @ 7'],
  ])('[U] %s → %s', (text, shown) => {
    expect(wordsBeside('pseudonym', subjects)(text)).toBe(shown);
  });

  it('[U] leaves words as they are where handles are shown', () => {
    expect(wordsBeside('handle', subjects)('@ann said')).toBe('@ann said');
    expect(wordsBeside('danger', subjects)('@ann said')).toBe('@ann said');
    expect(wordsBeside('pseudonym', subjects)(null)).toBeNull();
  });
});
