import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../support/run-cli.ts';

const script = join(import.meta.dirname, '../../scripts/check-no-text.js');
const data = testFolder();
const repository = testFolder();
const text = 'an invented text of the zebras that graze by the long river all day and night';

writeFileSync(join(data, 'zoo.ndjson.gz'), gzipSync(`${JSON.stringify({ text })}\n`));
execFileSync('git', ['init', '-q'], { cwd: repository });

/** What is said of a repository with one file. */
function check(content: string) {
  writeFileSync(join(repository, 'a.md'), content);
  execFileSync('git', ['add', 'a.md'], { cwd: repository });
  return spawnSync(process.execPath, [script, data], { cwd: repository, encoding: 'utf8' });
}

describe('the check for labelled texts', () => {
  it('[I] finds twelve words in a row, however they are set, and does not repeat them', () => {
    const { status, stdout } = check(`Said:\n${text.split(' ').slice(0, 14).join(' * ').toUpperCase()}`);

    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^a\.md: 3 of zoo\.ndjson\.gz\n1 files, .*: 1 files hold any\.\n$/),
    ]);
    expect(stdout.toLowerCase()).not.toContain('zebras');
  });

  it('[I] takes eleven words in a row for a phrase', () => {
    expect(check(text.split(' ').slice(0, 11).join(' ')).status).toBe(0);
  });

  it('[I] asks for a folder that holds rows', () => {
    expect(spawnSync(process.execPath, [script], { encoding: 'utf8' }).status).toBe(2);
    expect(spawnSync(process.execPath, [script, repository], { encoding: 'utf8' }).status).toBe(2);
  });
});
