import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fourcatInstagram,
  fourcatThreads,
  fourcatThreadsCsv,
  fourcatTiktok,
  fourcatTiktokComments,
  fourcatTiktokCommentsCsv,
  fourcatTiktokCsv,
} from '../../../src/sources/fourcat/index.ts';
import { recordsOfStart } from '../../../src/sources/records.ts';
import type { RecordFormat } from '../../../src/sources/source.ts';
import {
  zeeschuimerInstagram,
  zeeschuimerThreads,
  zeeschuimerTiktok,
  zeeschuimerTiktokComments,
} from '../../../src/sources/zeeschuimer/index.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { fixturesTop } from '../../support/source-fixtures.ts';

type Row = Readonly<Record<string, unknown>>;

function recordsOf(file: string): Row[] {
  const shape = file.endsWith('.csv') ? 'csv' : 'json';
  return recordsOfStart(readFileSync(join(fixturesTop, file), 'utf8'), shape, true) as Row[];
}

function firstOf(rows: readonly Row[], part: Row = {}): Row {
  return { ...rows[0], ...part };
}

const hash = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd6';

const pairs: readonly (readonly [RecordFormat, string, RecordFormat, string])[] = [
  [fourcatTiktok, 'tiktok/fourcat-tiktok/2026.ndjson', zeeschuimerTiktok, 'tiktok/zeeschuimer-tiktok/2026.ndjson'],
  [
    fourcatTiktokComments,
    'tiktok/fourcat-tiktok-comments/2026.ndjson',
    zeeschuimerTiktokComments,
    'tiktok/zeeschuimer-tiktok-comments/2026.ndjson',
  ],
  [
    fourcatThreads,
    'threads/fourcat-threads/2026.ndjson',
    zeeschuimerThreads,
    'threads/zeeschuimer-threads/2026.ndjson',
  ],
  [
    fourcatInstagram,
    'instagram/fourcat-instagram/lists.ndjson',
    zeeschuimerInstagram,
    'instagram/zeeschuimer-instagram/lists.ndjson',
  ],
];

describe('NDJSON of 4CAT', () => {
  it.each(pairs)('[U] maps as the lines it came from', (format, file, original, lines) => {
    const { batch, facts } = mapAll(format, recordsOf(file));
    const before = mapAll(original, recordsOf(lines));
    expect(batch.posts.length).toBeGreaterThan(0);
    expect(batch).toEqual(before.batch);
    expect(facts).toEqual(before.facts);
  });

  it('[U] keeps pseudonyms as such, and takes nothing else of an author that was hidden', () => {
    const rows = recordsOf('tiktok/fourcat-tiktok/2026.ndjson');
    const author = { id: '77', uniqueId: hash, nickname: 'Sam', avatarThumb: 'https://images.example/sam.jpg' };
    const { records, batch, facts } = mapAll(fourcatTiktok, [
      firstOf(rows, { author }),
      firstOf(rows, { author: 'REDACTED' }),
    ]);
    expect(records.map(({ post }) => post.author)).toEqual([
      { id: null, handle: hash },
      { id: null, handle: null },
    ]);
    expect(batch.accounts[0]).toMatchObject({ displayName: null, avatarUrl: null, followers: null });
    expect(facts.warnings.map(({ code }) => code)).toEqual([
      'captures-undercount',
      'authors-pseudonymised',
      'authors-removed',
    ]);
    const comment = recordsOf('tiktok/fourcat-tiktok-comments/2026.ndjson');
    const user = { uid: '77', unique_id: hash, nickname: 'Sam' };
    expect(mapOne(fourcatTiktokComments, firstOf(comment, { user })).post.author).toEqual({ id: null, handle: hash });
    const thread = recordsOf('threads/fourcat-threads/2026.ndjson');
    const threadsUser = { pk: '77', username: hash, full_name: 'Sam' };
    expect(mapOne(fourcatThreads, firstOf(thread, { user: threadsUser })).post.author).toEqual({
      id: null,
      handle: hash,
    });
  });

  it.each(pairs)('[P] of whatever content throws nothing', (format, file) => {
    expectHarmless(format, recordsOf(file));
  });
});

describe('tables of 4CAT', () => {
  const tables: readonly (readonly [RecordFormat, string, RecordFormat, string])[] = [
    [
      fourcatTiktokCsv,
      'tiktok/fourcat-tiktok-csv/2026.csv',
      zeeschuimerTiktok,
      'tiktok/zeeschuimer-tiktok/2026.ndjson',
    ],
    [
      fourcatTiktokCommentsCsv,
      'tiktok/fourcat-tiktok-comments-csv/2026.csv',
      zeeschuimerTiktokComments,
      'tiktok/zeeschuimer-tiktok-comments/2026.ndjson',
    ],
    [
      fourcatThreadsCsv,
      'threads/fourcat-threads-csv/2026.csv',
      zeeschuimerThreads,
      'threads/zeeschuimer-threads/2026.ndjson',
    ],
  ];

  it.each(tables)('[U] tell the same of a post as the capture, as far as they go', (format, file, original, lines) => {
    const told = mapAll(format, recordsOf(file)).records;
    const seen = mapAll(original, recordsOf(lines)).records;
    const essence = (records: typeof told) =>
      records.map(({ post, metrics }) => [
        post.id,
        post.author.handle,
        post.createdAt,
        post.text,
        metrics?.likes,
        metrics?.replies,
      ]);
    expect(essence(told)).toEqual(essence(seen));
  });

  it('[U] of comments say what is answered: the video, or the comment above', () => {
    const { records } = mapAll(fourcatTiktokCommentsCsv, recordsOf('tiktok/fourcat-tiktok-comments-csv/2026.csv'));
    expect(records.map(({ post }) => post.inReplyTo)).toEqual([
      { postId: '7371000000000000123', author: { id: null, handle: 'maya.example' } },
      { postId: '7371000000000000123', author: { id: null, handle: 'maya.example' } },
      { postId: '7373000000000000011', author: { id: null, handle: null } },
    ]);
  });

  it('[U] of Threads take the code from the address, or from the number', () => {
    const rows = recordsOf('threads/fourcat-threads-csv/2026.csv');
    expect(mapOne(fourcatThreadsCsv, firstOf(rows, { id: '3371000000000000123' })).post.id).toBe('C7MayaExample');
    expect(mapOne(fourcatThreadsCsv, firstOf(rows, { id: '3371000000000000123', url: '' })).post.id).toMatch(
      /^[\w-]{11}$/,
    );
    expect(mapOne(fourcatThreadsCsv, firstOf(rows)).post.hasMedia).toBe(false);
    expect(mapOne(fourcatThreadsCsv, firstOf(rows, { image_url: 'https://images.example/a.jpg' })).post.hasMedia).toBe(
      true,
    );
  });

  it('[U] with pseudonyms keep them, and nothing else of the authors', () => {
    const files = ['tiktok/fourcat-tiktok-comments-csv/pseudonyms.csv', 'threads/fourcat-threads-csv/pseudonyms.csv'];
    for (const [index, format] of [fourcatTiktokCommentsCsv, fourcatThreadsCsv].entries()) {
      const { records, batch, facts } = mapAll(format, recordsOf(files[index] ?? ''));
      expect(new Set(records.map(({ post }) => post.author.handle))).toEqual(new Set([hash]));
      for (const account of batch.accounts) {
        expect(account).toMatchObject({ handle: hash, displayName: null, avatarUrl: null, verified: null });
      }
      expect(facts.warnings.map(({ code, text }) => [code, /\d+ posts/.exec(text)?.[0]])).toEqual([
        ['authors-pseudonymised', '3 posts'],
      ]);
    }
    const rows = recordsOf('tiktok/fourcat-tiktok-csv/2026.csv');
    const { facts } = mapAll(fourcatTiktokCsv, [firstOf(rows, { author: 'REDACTED', author_followers: '9' })]);
    expect(facts.warnings.map(({ code }) => code)).toEqual(['authors-removed']);
  });

  it('[U] count rows that are none, and adverts', () => {
    const rows = recordsOf('tiktok/fourcat-tiktok-csv/2026.csv');
    const { skipped } = mapAll(fourcatTiktokCsv, [7, {}, firstOf(rows, { id: '' }), firstOf(rows, { is_ad: 'yes' })]);
    expect(skipped).toEqual({ 'bad-record': 2, 'no-id': 1, advert: 1 });
    const undated = firstOf(rows, { unix_timestamp: '' });
    expect(mapOne(fourcatTiktokCsv, undated).post.createdAt).toBe('2024-05-20T10:13:20.000Z');
    expect(mapOne(fourcatTiktokCsv, firstOf(rows, { unix_timestamp: '', timestamp: 'x' })).post.createdAt).toBeNull();
  });

  it.each(tables)('[P] of whatever content throw nothing', (format, file) => {
    expectHarmless(format, recordsOf(file));
  });
});
