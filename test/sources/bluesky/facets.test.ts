import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf, readFacets } from '../../../src/sources/bluesky/facets.ts';
import { rosaDid, timDid } from '../../support/bluesky-samples.ts';

function facet(text: string, words: string, feature: Record<string, unknown>) {
  const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(words)));
  return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(words) }, features: [feature] };
}

function mention(did: unknown) {
  return { $type: 'app.bsky.richtext.facet#mention', did };
}

const link = { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org' };

describe('facets', () => {
  it('[P] turns bytes of UTF-8 into units of UTF-16', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(part, part, (before, after) => {
        const text = `${before}\u0001name${after}`;
        const [found] = readFacets(text, { facets: [facet(text, '\u0001name', mention(rosaDid))] });
        expect(text.slice(found?.span?.start, found?.span?.end)).toBe('\u0001name');
      }),
    );
  });

  it.each([
    ['beyond the end', 0, 99],
    ['inside a character', 1, 6],
    ['backwards', 5, 0],
    ['empty', 4, 4],
    ['negative', -1, 4],
    ['no number', '0', 4],
  ])('[U] keeps whom a facet names when its place is %s', (_, byteStart, byteEnd) => {
    const facets = [{ index: { byteStart, byteEnd }, features: [mention(rosaDid)] }];
    expect(readFacets('🦋 x', { facets })).toEqual([{ span: null, did: rosaDid, hasLink: false }]);
  });

  it('[U] tells links, tags and names apart', () => {
    const text = 'see #this at example.org';
    const facets = [
      facet(text, 'example.org', link),
      facet(text, '#this', { $type: 'app.bsky.richtext.facet#tag', tag: 'this' }),
    ];
    expect(readFacets(text, { facets }).map(({ did, hasLink }) => [did, hasLink])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it('[U] reads whom posts of the first years name', () => {
    const entities = [
      { index: { start: 0, end: 4 }, type: 'mention', value: rosaDid },
      { index: { start: 5, end: 9 }, type: 'link', value: 'https://example.org' },
    ];
    const facets = readFacets('@ros and', { entities });
    expect(facets.map(({ did, hasLink }) => [did, hasLink])).toEqual([
      [rosaDid, false],
      [null, true],
    ]);
  });

  it('[U] names accounts by DID, whatever name the text shows', () => {
    const text = '🦋 @owner.example.com and @tim.example.com!';
    const facets = readFacets(text, { facets: [facet(text, '@owner.example.com', mention(rosaDid))] });
    expect(mentionsOf(text, facets)).toEqual([
      { id: rosaDid, handle: null },
      { id: null, handle: 'tim.example.com' },
    ]);
  });

  it('[U] takes no name twice, and no address of mail or of another network for one', () => {
    const text =
      'ask x@mail.example.com, @tim@social.example.com, @Tim.Example.com @tim.example.com @nobody (@rosa.example.com).';
    const facets = readFacets(text, { facets: [] });
    expect(mentionsOf(text, facets).map(({ handle }) => handle)).toEqual(['tim.example.com', 'rosa.example.com']);
    expect(mentionsOf('x', [facetOf(timDid), facetOf(timDid)])).toEqual([{ id: timDid, handle: null }]);
  });

  it('[U] looks through a long text with very many names in no time', () => {
    const text = '@a.example.com '.repeat(50_000);
    const facets = Array.from({ length: 20_000 }, () => facet('@a.example.com', '@a.example.com', mention(rosaDid)));
    const started = performance.now();
    expect(mentionsOf(text, readFacets(text, { facets }))).toHaveLength(2);
    expect(mentionsOf(`@${'a-'.repeat(200_000)}`, [])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

function facetOf(did: string) {
  return { span: null, did, hasLink: false };
}
