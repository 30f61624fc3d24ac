import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cache, json } from '../support/bad-input.ts';
import { fixturesTop } from '../support/source-fixtures.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'));
const fits = new Ajv2020({ strict: false }).compile(schema);

/** What a file of an export assigns: the JSON behind its `=`. */
function assigned(path: string) {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^[^=]+=/, ''));
}

/** How many posts an archive says its files hold. */
function inManifest(folder: string): number {
  const files: readonly { count: string }[] = assigned(join(folder, 'data/manifest.js')).dataTypes.tweets.files;
  return files.reduce((sum, { count }) => sum + Number(count), 0);
}

/** The same of an archive of months. */
function inIndex(folder: string): number {
  const months: readonly { tweet_count: number }[] = assigned(join(folder, 'data/js/tweet_index.js'));
  return months.reduce((sum, month) => sum + month.tweet_count, 0);
}

/** With how many posts an export holds, and what in it says so, if anything does. */
const eras: readonly (readonly [era: string, posts: number, promised: ((folder: string) => number) | null])[] = [
  ['x-grailbird/2013', 2, inIndex],
  ['x-grailbird/2018', 2, inIndex],
  ['x-archive/2019-bare', 2, null],
  ['x-archive/2021-wrapped', 2, null],
  ['x-archive/2026-parts', 3, inManifest],
];

describe('an archive of every era of X', () => {
  it.each(eras)(
    '[I] gives a report that fits the published schema, with all posts: %s',
    async (era, posts, promised) => {
      const folder = join(fixturesTop, 'x', era);
      const { code, report, stderr } = await json([folder, '--cache', cache()]);
      const [input, ...others] = report.coverage.inputs;

      expect(code, stderr).toBe(0);
      expect(fits(report), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
      expect([report.totals.posts, input?.records.posts, others]).toEqual([posts, posts, []]);
      expect(input).toMatchObject({ kind: era.split('/')[0], skipped: [] });
      if (promised !== null) expect(input?.records.posts).toBe(promised(folder));
    },
  );
});
