import { describe, expect, it } from 'vitest';
import { xArchive } from '../../../src/sources/x/archive/index.ts';
import { type ReadInput, readArchive } from '../../support/read-input.ts';
import { accountFile, dataFile, link, manifestFile, mention, tweet, wrapped } from '../../support/x-archive-files.ts';

const second = { created_at: 'Mon May 01 10:00:00 +0000 2023', createdAt: '2023-05-01T10:00:00.000Z' };

/** A text of some sentences that no other one begins. */
function long(word: string, characters: number): string {
  return `${word} lane & tree > car, `.repeat(Math.ceil(characters / (word.length + 20))).slice(0, characters);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('>', '&gt;');
}

/** The tweet that holds the start of a text, as X writes it. */
function cut(id: string, text: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const full_text = `${escaped(text.slice(0, 250)).trimEnd()}… https://t.co/abcdefghij`;
  return tweet({ id_str: id, full_text, created_at: second.created_at, ...fields });
}

function note(text: string, fields: Record<string, unknown> = {}, core: Record<string, unknown> = {}): unknown {
  return {
    noteTweet: {
      noteTweetId: '999',
      createdAt: second.createdAt,
      lifecycle: { name: 'Active' },
      core: { text, urls: [], mentions: [], ...core },
      ...fields,
    },
  };
}

async function read(notes: readonly unknown[], ...tweets: readonly Record<string, unknown>[]): Promise<ReadInput> {
  return readArchive(xArchive, [
    accountFile(),
    manifestFile({ 'note-tweet.js': notes.length, 'tweets.js': tweets.length }),
    dataFile('data/note-tweet.js', notes),
    dataFile('data/tweets.js', wrapped(...tweets)),
  ]);
}

async function textsOf(notes: readonly unknown[], ...tweets: readonly Record<string, unknown>[]): Promise<unknown> {
  const { batch } = await read(notes, ...tweets);
  return Object.fromEntries(batch.posts.map((record) => [record.post.id, record.post.text]));
}

describe('long posts', () => {
  it('[U] take their full text, which is not escaped, from the note of their second', async () => {
    const { batch, facts } = await read([note(long('one', 900))], cut('11', long('one', 900)), tweet({ id_str: '12' }));
    const [other, joined] = batch.posts;
    expect(joined?.post).toMatchObject({ id: '11', text: long('one', 900) });
    expect(other?.post).toMatchObject({ id: '12', text: 'The lane is open.' });
    expect(batch.skipped.size).toBe(0);
    expect(facts.expected).toContainEqual({ name: 'note-tweet.js', promised: 1, found: 1 });
    expect(facts.warnings).toEqual([]);
  });

  it('[U] find their own note where two were written in one second', async () => {
    const [one, two] = [long('one', 600), long('two', 700)];
    const notes = [note(two), note(one)];
    expect(await textsOf(notes, cut('11', one), cut('12', two))).toEqual({ 11: one, 12: two });
  });

  it('[U] are told from a short post of the same second that begins alike', async () => {
    const text = long('one', 600);
    const short = tweet({ id_str: '12', full_text: 'one', created_at: second.created_at });
    expect(await textsOf([note(text)], short, cut('11', text))).toEqual({ 11: text, 12: 'one' });
  });

  it('[U] of two that begin the note, the one that holds more of it is joined', async () => {
    const text = long('one', 600);
    const shorter = tweet({ id_str: '12', full_text: escaped(text.slice(0, 120)), created_at: second.created_at });
    expect(await textsOf([note(text)], shorter, cut('11', text))).toEqual({ 11: text, 12: text.slice(0, 120) });
  });

  it('[U] that are replies keep the handles a note lacks', async () => {
    const text = long('one', 500);
    const reply = cut('11', text, { in_reply_to_user_id_str: '88', display_text_range: ['6', '280'] });
    const full_text = `@a_b_ ${String(reply.full_text)}`;
    expect(await textsOf([note(text)], { ...reply, full_text })).toEqual({ 11: `@a_b_ ${text}` });
  });

  it('[U] take the names and links of the part that was cut off', async () => {
    const text = long('one', 500);
    const core = {
      urls: [{ shortUrl: 'https://t.co/x', expandedUrl: 'https://news.example/a' }],
      mentions: [{ screenName: 'A_B' }, { screenName: 'far' }],
    };
    const entities = { user_mentions: [mention('a_b', '88')], urls: [link('https://x.com/other/status/55')] };
    const { batch } = await read([note(text, {}, core)], cut('11', text, { entities }));
    expect(batch.posts[0]?.post).toMatchObject({
      mentions: [
        { id: '88', handle: 'a_b' },
        { id: null, handle: 'far' },
      ],
      quotes: { postId: '55' },
      hasLink: true,
    });
  });

  it('[U] whose note is no longer than the post are joined without a cut', async () => {
    const short = tweet({ id_str: '11', full_text: 'Bold &amp; short', created_at: second.created_at });
    const { batch } = await read([note('Bold & short')], short);
    expect(batch.posts[0]?.post.text).toBe('Bold & short');
    expect(batch.skipped.size).toBe(0);
  });

  it('[U] standing in two files are joined in both', async () => {
    const text = long('one', 500);
    const { batch } = await read([note(text)], cut('11', text), cut('11', text));
    expect(batch.posts.map((record) => record.post.text)).toEqual([text, text]);
    expect(batch.skipped.size).toBe(0);
  });
});

describe('notes that fit nothing', () => {
  it('[U] are not given to a short post that begins alike', async () => {
    const short = tweet({ id_str: '12', full_text: 'one lane', created_at: second.created_at });
    const { batch } = await read([note(long('one', 500))], short);
    expect(batch.skipped).toEqual(new Map([['note-unmatched', 1]]));
    expect(batch.posts[0]?.post.text).toBe('one lane');
  });

  it.each([
    ['no tweet of its second', cut('11', long('one', 500), { created_at: 'Mon May 01 10:00:01 +0000 2023' })],
    ['a tweet with another text', cut('11', long('two', 500))],
  ])('[U] are counted and change nothing: %s', async (_, other) => {
    const { batch } = await read([note(long('one', 500))], other);
    expect(batch.skipped).toEqual(new Map([['note-unmatched', 1]]));
    expect(batch.posts[0]?.post.text).toContain('… https://t.co/');
  });

  it('[U] are counted where two tweets fit alike', async () => {
    const text = long('one', 500);
    const { batch } = await read([note(text)], cut('11', text), cut('12', text));
    expect(batch.skipped).toEqual(new Map([['note-unmatched', 1]]));
    expect(batch.posts.every((record) => record.post.text.length < 300)).toBe(true);
  });

  it('[E] are counted where they cannot be read', async () => {
    const { batch } = await read([null, { noteTweet: {} }, note('a', { createdAt: 'soon' })], tweet());
    expect(batch.skipped).toEqual(new Map([['bad-note', 3]]));
    expect(batch.posts).toHaveLength(1);
  });
});
