import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { absences } from '../../src/analyse/absences.ts';
import type { Platform } from '../../src/model/account.ts';
import type { PostRecord } from '../../src/model/post.ts';
import { parseColumnMap } from '../../src/sources/columns/column-map.ts';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { mappedColumns, sourceFixtures } from '../support/source-fixtures.ts';

const kinds = [...archives, ...formats].map(({ kind, platform, channel }) => ({ kind, platform, channel }));

/** Every row there is for a platform, by what the kinds of it say they lack. */
function rowsOf(platform: Platform): readonly string[] {
  const lacking = kinds.filter((one) => one.platform === platform).flatMap((one) => absences([one]));
  return [...new Set(lacking.map(({ what }) => what))];
}

/** What all fixtures of a kind hold together. */
async function heldBy(kind: string) {
  const posts: PostRecord[] = [];
  let messages = 0;
  for (const { path } of sourceFixtures.filter((fixture) => fixture.kind === kind)) {
    const columns = kind.startsWith('columns-') ? parseColumnMap(mappedColumns) : null;
    const options = { messages: true, columns, signal: new AbortController().signal };
    const stdin = Readable.from([]);
    for await (const reading of openReadings({ paths: [path], stdin, as: null, archives, formats, options })) {
      if (isFailed(reading)) throw reading.error;
      for await (const batch of reading.batches) {
        posts.push(...batch.posts.filter(({ role }) => role === 'record'));
        messages += batch.messages.length;
      }
    }
  }
  return { posts, messages };
}

type Held = Awaited<ReturnType<typeof heldBy>>;

const owner = /maya|^1500000000000000001$|aaaaexamplemaya|^17841400000000001$/;
const isByOther = ({ post: { author } }: PostRecord) => {
  const names = [author.id, author.handle].filter((name) => name !== null);
  return names.length > 0 && !names.some((name) => owner.test(name));
};
const hasViews = ({ posts }: Held) => posts.some(({ metrics }) => metrics?.views != null);
const hasLikes = ({ posts }: Held) => posts.some(({ metrics }) => (metrics?.likes ?? metrics?.reposts) != null);

/** How to see, in what an input held, whether it holds what a row is about. */
const signs: Readonly<Record<string, (held: Held) => boolean>> = {
  'views of own posts': hasViews,
  'likes and reposts of own posts': hasLikes,
  'likes, reposts and views of own posts': (held) => hasViews(held) || hasLikes(held),
  'mentions and replies received': ({ posts }) => posts.some(isByOther),
  'mentions, replies and quotes received': ({ posts }) => posts.some(isByOther),
  'comments and mentions received': ({ posts }) => posts.some(isByOther),
  'comments received': ({ posts }) => posts.some((one) => isByOther(one) && one.post.inReplyTo !== null),
  'posts that quote the account': ({ posts }) => posts.some((one) => isByOther(one) && one.post.quotes !== null),
  'reposts of own posts': ({ posts }) => posts.some(({ metrics }) => metrics?.reposts != null),
  'which posts the owner replied to': ({ posts }) => posts.some(({ post }) => post.inReplyTo?.postId != null),
  'direct messages': ({ messages }) => messages > 0,
  'direct messages of others': ({ messages }) => messages > 0,
};

/** What every fixture of a kind holds where its kind can. The others have to be written to be there. */
const always = /^views|^likes|received$/;

describe.each(kinds)('what $kind lacks', (input) => {
  const lacking = absences([input]);

  it('[U] is said, with why and how, each thing once', () => {
    expect(lacking).not.toEqual([]);
    expect(new Set(lacking.map(({ what }) => what)).size).toBe(lacking.length);
    for (const { platform, what, why, how } of lacking) {
      expect(platform).toBe(input.platform);
      for (const words of [why, how]) expect(words, what).toMatch(/^[A-Z`].{10,}\.$/s);
      expect(`${why} ${how}`, what).not.toMatch(/undefined|\.\./);
    }
  });

  it('[I] is not in what it gives', async () => {
    const held = await heldBy(input.kind);
    const wrong = lacking.filter(({ what }) => signs[what]?.(held) === true);
    expect(wrong.map(({ what }) => what)).toEqual([]);
  });

  // Of a table of one's own the user says which columns there are.
  it.skipIf(input.kind.startsWith('columns-'))(
    '[I] is all that others of its platform lack and it does not give',
    async () => {
      const held = await heldBy(input.kind);
      const said = lacking.map(({ what }) => what);
      const open = rowsOf(input.platform).filter((what) => always.test(what) && !said.includes(what));
      expect(open.filter((what) => signs[what]?.(held) === false)).toEqual([]);
    },
  );
});

describe('the rows', () => {
  it('[U] of which the inputs themselves tell whether they hold it are looked at above', () => {
    const all = [...new Set(kinds.flatMap(({ platform }) => rowsOf(platform)))];
    expect(Object.keys(signs).filter((what) => !all.includes(what))).toEqual([]);
  });
});
