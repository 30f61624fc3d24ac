import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archives, formats } from '../../src/sources/index.ts';
import { recordsOfStart } from '../../src/sources/records.ts';
import { mapAll } from '../support/map-all.ts';
import { type Opened, openAll, type SourceFixture, sourceFixtures } from '../support/source-fixtures.ts';
import { changeEach, layoutOf, twice, withBadRecord, withoutOne, withUnknownFields } from '../support/spoil.ts';

/*
 * What every source keeps to, whatever comes in: nothing throws, what cannot be used is counted, and good records beside
 * bad ones are kept. The inputs are those of the fixtures, spoilt.
 */

const top = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let copies = 0;

/** A copy of a fixture to be spoilt. */
function copyOf({ path, name }: SourceFixture): string {
  copies += 1;
  const copy = join(top, String(copies), name);
  cpSync(path, copy, { recursive: true });
  return copy;
}

/** Names of the files of an input: what stands behind its path. A single file has none. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [''];
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return found.filter((name) => statSync(join(path, name)).isFile()).sort();
}

const mapped = (fixture: SourceFixture) => ({ mapped: fixture.kind.startsWith('columns-') });

/** Reads a copy with one of its files changed. */
async function spoilt(
  fixture: SourceFixture,
  file: string,
  change: (text: string, name: string) => string | Buffer | null,
): Promise<Opened> {
  const copy = copyOf(fixture);
  const path = join(copy, file);
  writeFileSync(path, change(readFileSync(path, 'utf8'), path) ?? '');
  const opened = await openAll([copy], mapped(fixture));
  rmSync(dirname(copy), { recursive: true });
  return opened;
}

async function whole(fixture: SourceFixture): Promise<{ posts: readonly string[]; rows: number; skipped: number }> {
  const { read } = await openAll([fixture.path], mapped(fixture));
  const [only] = read;
  if (only === undefined) throw new Error(`${fixture.path} is not read`);
  return { posts: only.posts, rows: only.rows, skipped: sum(only.skipped) };
}

function sum(skipped: Readonly<Record<string, number>>): number {
  return Object.values(skipped).reduce((total, count) => total + count, 0);
}

function postsOf({ read }: Opened): string[] {
  return read.flatMap(({ posts }) => posts);
}

/** Made ids are of the text, so a cut text has another one. */
const isMade = (id: string) => /^(?:export|comment|message)-[0-9a-f]{16}$/.test(id);

/** Codes that say what is wrong with an input. */
const told = ['ambiguous', 'damaged', 'empty', 'not-recognised', 'truncated', 'unreadable'];

describe.each(sourceFixtures)('$kind, $name', (fixture) => {
  const files = filesOf(fixture.path);
  const nameOf = (file: string) => join(fixture.path, file);
  const textOf = (file: string) => readFileSync(join(fixture.path, file), 'utf8');

  it.each(files)('[I] cut off anywhere in %s gives what stood before, or says what is wrong', async (file) => {
    const { posts } = await whole(fixture);
    const bytes = readFileSync(join(fixture.path, file));
    for (const part of [0.02, 0.3, 0.7, 0.97]) {
      const opened = await spoilt(fixture, file, () => bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(opened.failed.filter(({ code }) => !told.includes(code))).toEqual([]);
      expect(postsOf(opened).filter((id) => !isMade(id) && !posts.includes(id))).toEqual([]);
    }
  });

  it.each(files)('[I] with nothing in %s gives nothing of it, and throws nothing', async (file) => {
    for (const nothing of ['', '[]']) {
      const opened = await spoilt(fixture, file, () => nothing);
      expect(opened.failed.filter(({ code }) => !told.includes(code))).toEqual([]);
      if (files.length === 1) expect(postsOf(opened)).toEqual([]);
    }
  });

  it.each(files.filter((file) => withBadRecord(textOf(file), nameOf(file)) !== null))(
    '[I] with broken records in %s counts them and keeps the others',
    async (file) => {
      const before = await whole(fixture);
      const opened = await spoilt(fixture, file, withBadRecord);
      expect(opened.failed).toEqual([]);
      expect(postsOf(opened)).toEqual(expect.arrayContaining([...before.posts]));
      const isData = postsOf(opened).length > 0 && files.length === 1;
      if (isData) expect(sum(opened.read[0]?.skipped ?? {})).toBeGreaterThan(before.skipped);
    },
  );

  it.each(files.filter((file) => changeEach(textOf(file), nameOf(file), withUnknownFields) !== null))(
    '[I] with fields in %s that nobody knows reads as before',
    async (file) => {
      const before = await openAll([fixture.path], mapped(fixture));
      const opened = await spoilt(fixture, file, (text) => changeEach(text, nameOf(file), withUnknownFields));
      expect(opened.failed).toEqual([]);
      expect(postsOf(opened)).toEqual(postsOf(before));
      expect(opened.read[0]?.skipped).toEqual(before.read[0]?.skipped);
    },
  );

  it.each(files)('[I] without one of the fields of %s throws nothing', async (file) => {
    for (const changed of withoutOne(textOf(file), nameOf(file), 12)) {
      const opened = await spoilt(fixture, file, () => changed);
      expect(opened.failed.filter(({ code }) => !told.includes(code))).toEqual([]);
    }
  });

  it.each(files.filter((file) => twice(textOf(file), nameOf(file)) !== null))(
    '[I] with the records of %s twice gives the same posts',
    async (file) => {
      const before = await whole(fixture);
      const opened = await spoilt(fixture, file, twice);
      expect(opened.failed).toEqual([]);
      expect([...new Set(postsOf(opened))].sort()).toEqual([...new Set(before.posts)].sort());
    },
  );

  it('[I] read as another format gives counts, and throws nothing', () => {
    if (archives.some(({ kind }) => kind === fixture.kind)) return;
    const text = readFileSync(fixture.path, 'utf8').replace(/^\ufeff/, '');
    const shape = formats.find(({ kind }) => kind === fixture.kind)?.shape ?? 'json';
    const records = recordsOfStart(text, shape, true);
    for (const format of formats.filter((other) => other.shape === shape && !other.kind.startsWith('columns-'))) {
      const { batch, skipped } = mapAll(format, records);
      expect(
        batch.posts.length + batch.relations.length + batch.dailyMetrics.length + sum(skipped),
        format.kind,
      ).toBeGreaterThan(0);
    }
  });
});

describe('a record of more than 32 MiB', () => {
  const huge = 'x'.repeat(33 * 1024 * 1024);
  const seen = new Set<string>();
  const single = sourceFixtures.filter(({ path, kind }) => {
    const layout = layoutOf(path);
    const isFirst = !seen.has(layout) && statSync(path).isFile() && !kind.startsWith('columns-');
    if (isFirst) seen.add(layout);
    return isFirst;
  });

  it.each(single)('[I] among others of $kind is counted, and the others are kept', async (fixture) => {
    const before = await whole(fixture);
    const opened = await spoilt(fixture, '', (text, name) => {
      const layout = layoutOf(name);
      if (layout === 'lines') return `${text}${JSON.stringify({ text: huge })}\n`;
      if (layout === 'table') return `${text}"${huge}"\n`;
      return `[${text},${JSON.stringify({ text: huge })}]`;
    });
    expect(opened.failed).toEqual([]);
    expect(opened.read[0]?.posts).toEqual(before.posts);
    expect(sum(opened.read[0]?.skipped ?? {})).toBe(before.skipped + 1);
  });
});

describe('a broken line, and lines that are no records', () => {
  const bare = ['null', '42', '"s"', '[]', '{}', 'true'];
  const lined = sourceFixtures.filter(
    ({ path, kind }) => statSync(path).isFile() && layoutOf(path) === 'lines' && !kind.startsWith('columns-'),
  );

  it.each(lined)('[I] are each counted once in $kind, $name, and no record is lost', async (fixture) => {
    const before = await whole(fixture);
    const opened = await spoilt(fixture, '', (text) => {
      const [first = '', ...rest] = text.split('\n');
      return [first.slice(0, first.length / 2), ...bare, first, first.slice(0, -9), ...bare, ...rest].join('\n');
    });
    expect(opened.failed).toEqual([]);
    expect(opened.read[0]?.posts).toEqual(before.posts);
    expect(sum(opened.read[0]?.skipped ?? {})).toBe(before.skipped + 2 * (1 + bare.length));
  });
});

describe('files of several sources in one folder', () => {
  it('[I] are each read for themselves, a spoilt one among them changes nothing for the others', async () => {
    const folder = join(top, 'mixed');
    mkdirSync(folder);
    const some = sourceFixtures.filter(({ path, kind }) => statSync(path).isFile() && !kind.startsWith('columns-'));
    for (const { path, kind, name } of some) cpSync(path, join(folder, `${kind}-${name}`));
    writeFileSync(join(folder, 'notes.txt'), 'buy beans');
    writeFileSync(join(folder, 'cut.jsonl'), '{"data": [{"id": "1", "te');
    const { read } = await openAll([folder]);
    expect(read.map(({ kind }) => kind).sort()).toEqual(some.map(({ kind }) => kind).sort());
    const ids = (await Promise.all(some.map(whole))).flatMap(({ posts }) => posts);
    expect(read.flatMap(({ posts }) => posts).sort()).toEqual(ids.sort());
  });
});
