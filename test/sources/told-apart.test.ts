import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archives, formats } from '../../src/sources/index.ts';
import { looksLikeJson } from '../../src/sources/json-layout.ts';
import { openInput } from '../../src/sources/open-input.ts';
import { recordsOfStart } from '../../src/sources/records.ts';
import { fixturesTop, openAll, sourceFixtures } from '../support/source-fixtures.ts';

const isArchive = (kind: string) => archives.some((format) => format.kind === kind);
const files = sourceFixtures.filter(({ kind }) => !isArchive(kind) && !kind.startsWith('columns-'));

const folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(files)('a file of $kind, $name', ({ kind, path }) => {
  it('[I] has records that its own format knows, and no other', () => {
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const shape = looksLikeJson(text) ? 'json' : 'csv';
    const records = recordsOfStart(text, shape, true);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const known = formats.filter((format) => format.shape === shape && format.recognises(record));
      expect(known.map((format) => format.kind)).toEqual([kind]);
    }
  });

  it('[I] is no export of any platform', async () => {
    const { tree } = await openInput(path, process.stdin, new AbortController().signal);
    for (const format of archives) expect(await format.claim(tree.files), format.kind).toEqual([]);
    await tree.close();
  });
});

describe.each(sourceFixtures.filter(({ kind }) => isArchive(kind)))('an export of $kind, $name', ({ kind, path }) => {
  it('[I] is claimed by its own format, and no other', async () => {
    const { tree } = await openInput(path, process.stdin, new AbortController().signal);
    const claiming: string[] = [];
    for (const format of archives) if ((await format.claim(tree.files)).length > 0) claiming.push(format.kind);
    await tree.close();
    expect(claiming).toEqual([kind]);
  });
});

describe('everything at once', () => {
  it('[I] in one folder: each input is known for what it is', async () => {
    const { read, failed } = await openAll([fixturesTop]);
    expect(failed).toEqual([]);
    const found = read.map(({ kind, path }) => `${kind} ${path.slice(fixturesTop.length + 1)}`).sort();
    const wanted = sourceFixtures
      .filter(({ kind }) => !kind.startsWith('columns-'))
      .map(({ platform, kind, name }) => `${kind} ${platform}/${kind}/${name}`);
    for (const one of wanted)
      expect(
        found.filter((each) => each.startsWith(one)),
        one,
      ).toHaveLength(1);
    expect(found).toHaveLength(wanted.length);
  });
});

describe('a file that is not what --as says', () => {
  const some = [...files, ...sourceFixtures.filter(({ kind }) => isArchive(kind))];
  // A capture that 4CAT wraps holds what the tool's own does, and an answer with one post is one of each.
  const wrong = ['x-twarc2', 'x-minet', 'mastodon-statuses', 'x-archive', 'linkedin-archive', 'mastodon-blocks'];

  it.each(some)(
    '[I] is an error that names it, what was asked for and what it looks like: $kind, $name',
    async (one) => {
      for (const as of wrong.filter((kind) => kind !== one.kind)) {
        const { read, failed } = await openAll([one.path], { as });
        expect(read, as).toEqual([]);
        expect(failed, as).toMatchObject([{ path: one.path, code: 'not-recognised' }]);
        expect(failed[0]?.text).toContain(
          `${basename(one.path)} is not what --as ${as} says: it looks like ${one.kind}.`,
        );
        expect(failed[0]?.text).toContain(`Leave --as out, or say --as ${one.kind}.`);
      }
    },
  );

  it('[I] says so of standard input too, and of what nothing knows', async () => {
    const stdin = Buffer.from(readFileSync(join(fixturesTop, 'x/x-v1/lines.jsonl')));
    const { failed } = await openAll(['-'], { as: 'x-minet', stdin });
    expect(failed[0]?.text).toContain('standard input is not what --as x-minet says: it looks like x-v1.');
    const path = join(folder, 'rows.csv');
    writeFileSync(path, 'colour,size\nred,3\n');
    const unknown = await openAll([path], { as: 'x-minet' });
    expect(unknown.failed).toMatchObject([{ code: 'not-recognised' }]);
    expect(unknown.failed[0]?.text).toContain(
      'rows.csv is not what --as x-minet says, and looks like no other format.',
    );
  });

  it('[I] is told of a folder as a whole, with some of what is in it', async () => {
    const { read, failed } = await openAll([join(fixturesTop, 'x')], { as: 'mastodon-blocks' });
    expect(read).toEqual([]);
    expect(failed).toMatchObject([{ path: join(fixturesTop, 'x'), code: 'not-recognised' }]);
    expect(failed[0]?.text).toMatch(
      /is not what --as mastodon-blocks says: it looks like x-archive, [\w, -]+ and \d+ more\./,
    );
  });

  it('[I] is read where records of what it says come late, the others counted', async () => {
    const path = join(folder, 'late.jsonl');
    const [line = ''] = readFileSync(join(fixturesTop, 'x/x-v1/lines.jsonl'), 'utf8').split('\n');
    writeFileSync(path, `${'{"other":1}\n'.repeat(20_000)}${line}\n`);
    const { read, failed } = await openAll([path], { as: 'x-v1' });
    expect(failed).toEqual([]);
    expect(read).toMatchObject([{ kind: 'x-v1', rows: 1 }]);
    expect(Object.values(read[0]?.skipped ?? {})).toEqual([20_000]);
  });
});

describe('a file that could be two things', () => {
  const lines = [
    readFileSync(join(fixturesTop, 'x/x-twarc2/flat.jsonl'), 'utf8').split('\n')[0],
    readFileSync(join(fixturesTop, 'x/x-v1/lines.jsonl'), 'utf8').split('\n')[0],
  ];
  const path = join(folder, 'two.jsonl');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);

  it('[I] is an error that names both, and how to say which', async () => {
    const { read, failed } = await openAll([path]);
    expect(read).toEqual([]);
    expect(failed).toMatchObject([{ code: 'ambiguous' }]);
    for (const words of ['x-twarc2 or x-v1', '--as x-twarc2', '--as x-v1']) expect(failed[0]?.text).toContain(words);
  });

  it('[I] is read as what --as says, each record used or counted', async () => {
    for (const as of ['x-twarc2', 'x-v1']) {
      const { read, failed } = await openAll([path], { as });
      expect(failed).toEqual([]);
      const [only] = read;
      expect(only?.kind).toBe(as);
      const used = only?.posts.length ?? 0;
      expect(used + Object.values(only?.skipped ?? {}).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
        2,
      );
    }
  });

  it('[I] says so in a folder too, where the others are read', async () => {
    const beside = join(folder, 'beside');
    mkdirSync(beside);
    writeFileSync(join(beside, 'two.jsonl'), `${lines.join('\n')}\n`);
    writeFileSync(join(beside, 'one.jsonl'), `${lines[0]}\n`);
    const { read, failed } = await openAll([beside]);
    expect(read.map(({ kind }) => kind)).toEqual(['x-twarc2']);
    expect(failed.map(({ code }) => code)).toEqual(['ambiguous']);
  });
});
