import { describe, expect, it } from 'vitest';
import { brokenOff, type PageLinks, pageChain } from '../../src/sources/page-ends.ts';

const page = (links: Partial<PageLinks>): PageLinks => ({ next: null, asked: null, request: null, ids: [], ...links });

const ends = (...pages: readonly Partial<PageLinks>[]) => {
  const chain = pageChain();
  for (const links of pages) chain.add(page(links));
  return chain.ends();
};

describe('pages that say more follow', () => {
  it('[U] of one input follow each other as they stand', () => {
    expect(brokenOff([ends({ next: 'a', ids: ['9'] }, { next: 'b', ids: ['7'] }, { ids: ['5'] })])).toEqual([false]);
    expect(brokenOff([ends({ next: 'a', ids: ['9'] }, { next: 'b', ids: ['7'] })])).toEqual([true]);
    expect(brokenOff([ends({ ids: ['9'] }), null, ends()])).toEqual([false, false, false]);
  });

  it('[U] of several requests in one input are told apart where their requests are known', () => {
    const first = { next: 'a', request: 'q=1' };
    const rest = { asked: 'a', request: 'q=1' };
    expect(brokenOff([ends(first, { request: 'q=2' })])).toEqual([true]);
    expect(brokenOff([ends(first, { request: 'q=2' }, rest)])).toEqual([false]);
    expect(brokenOff([ends(rest, first)])).toEqual([false]);
    // Of one request, asked for with nothing that tells: it may be the rest.
    expect(brokenOff([ends(first, { request: 'q=1' })])).toEqual([false]);
  });

  it('[U] of several inputs are found by what the next one was asked for with', () => {
    const first = ends({ next: 'a', request: 'q' });
    expect(brokenOff([ends({ asked: 'a', request: 'q' }), first])).toEqual([false, false]);
    expect(brokenOff([first, ends({ asked: 'other', request: 'q' })])).toEqual([true, false]);
  });

  it('[U] of several inputs whose requests are not known are missing where no page is older', () => {
    const of = (next: string | null, ...ids: readonly string[]) => ends({ next, ids });
    expect(brokenOff([of('c', '50', '40'), of('a', '120', '100'), of('b', '90', '60')])).toEqual([true, false, false]);
    expect(brokenOff([of('a', '120', '100'), of(null, '90')])).toEqual([false, false]);
    expect(brokenOff([of('a', '120', '100'), of(null, '130', '121')])).toEqual([true, false]);
    expect(brokenOff([of('a', '120', '100'), of(null)])).toEqual([false, false]);
    // A copy of a page is not its continuation.
    expect(brokenOff([of('a', '120', '100'), of('a', '120', '100')])).toEqual([true, true]);
    // Of rows in another order nothing tells what comes after.
    expect(brokenOff([of('a', '100', '120'), of(null, '130')])).toEqual([false, false]);
  });
});
