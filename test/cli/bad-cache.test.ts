import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { cache, folder, json, rows, write } from '../support/bad-input.ts';
import { start } from '../support/start-process.ts';

async function made(): Promise<string> {
  const at = cache();
  await json([write('made.jsonl', rows(400)), '--cache', at]);
  return at;
}

describe('the cache', () => {
  it('[I] corrupt, cut, or no database: exit 4, which file, move it away; left as it was', async () => {
    const corrupt = await made();
    const bytes = readFileSync(corrupt);
    writeFileSync(corrupt, bytes.fill(0x5a, 4096, bytes.length - 4096));
    const cut = await made();
    truncateSync(cut, 20_000);
    for (const path of [corrupt, cut, write('noise.sqlite', Buffer.alloc(9000, 0x77))]) {
      const before = readFileSync(path);
      const { code, stderr } = await json(['--cache', path]);

      expect(code).toBe(4);
      expect(stderr).toContain(path);
      expect(stderr).toMatch(/is damaged,? or (?:it is )?not a cache[\s\S]*[Mm]ove it away/);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('[I] of a newer version: exit 4, update; untouched', async () => {
    const path = await made();
    const store = await openStore(path);
    await store.driver.exec('PRAGMA user_version = 99');
    await store.close();
    const before = readFileSync(path);
    const { code, stderr } = await json([write('n.jsonl', rows(2)), '--cache', path]);

    expect(code).toBe(4);
    expect(stderr).toMatch(/made by a newer xhealth[\s\S]*Update xhealth/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('[I] a folder in its place: exit 2', async () => {
    mkdirSync(join(folder, 'a-folder'));
    const { code, stderr } = await json(['--cache', join(folder, 'a-folder')]);

    expect(code).toBe(2);
    expect(stderr).toContain('is not a file');
  });

  it.each(['below a file', 'without a name'])('[I] %s: no bug, but a message', async (how) => {
    const path = how === 'without a name' ? '' : join(write('plain.txt', 'x'), 'cache.sqlite');
    const { code, stderr } = await json(['--cache', path]);

    expect(stderr).not.toContain('failed in a way it should not');
    expect([2, 4]).toContain(code);
  });

  it('[E] without a folder for temporary files: no bug, but a message', async () => {
    const { code, stderr } = await start(['analyse', '--no-cache'], { env: { TMPDIR: join(folder, 'no-such') } });

    expect(code).toBe(4);
    expect(stderr).toContain('TMPDIR');
  });

  it('[I] leaves a file that is no cache as it was, its rights too', async () => {
    const capture = write('not-a-cache.jsonl', rows(2));
    chmodSync(capture, 0o644);
    await json(['--cache', capture]);

    expect(statSync(capture).mode & 0o777).toBe(0o644);
  });

  it('[I] leaves the database of another program as it was', async () => {
    const path = join(folder, 'foreign.sqlite');
    const store = await openStore(path);
    await store.driver.exec('PRAGMA journal_mode = DELETE; PRAGMA application_id = 7');
    await store.close();
    const before = readFileSync(path);
    const { code, stderr } = await json(['--cache', path]);

    expect([code, stderr]).toEqual([4, expect.stringContaining('not an xhealth cache')]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  // As root nothing is read-only: the command runs as nobody then.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

  it('[E] read-only: says that, not that the disk is full', async () => {
    const path = join(folder, 'locked', 'cache.sqlite');
    await json([write('ro.jsonl', rows(2)), '--cache', path]);
    chmodSync(folder, 0o755);
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
    chmodSync(path, 0o400);
    chmodSync(dirname(path), 0o555);
    const { code, stderr } = await start(['analyse', '--cache', path], { user });
    chmodSync(dirname(path), 0o700);

    expect(code).toBe(4);
    expect(stderr).toContain('cannot be opened for writing');
  });

  it('[E] a full disk: exit 4, nothing lost, the same command completes it', async () => {
    // A limit on the size of files stands for the disk: it is 600 KiB.
    const file = write('full.jsonl', rows(4000));
    const old = write('report.json', 'old');
    const path = cache();
    const full = await start([], { shell: `ulimit -f 600; $XH analyse ${file} --cache ${path} -o ${old}` });
    const kept = readFileSync(old, 'utf8');
    const after = await json([file, '--cache', path]);

    expect(full.code).toBe(4);
    expect(full.stderr).toMatch(/could not be written: the disk is full[\s\S]*Free some space/);
    expect(kept).toBe('old');
    expect([after.code, after.report.totals.interactions]).toEqual([0, 4000]);
  });

  it('[E] a full disk without a cache to keep: exit 4, where there may be room, no word of what is kept', async () => {
    const file = write('full-temporary.jsonl', rows(4000));
    const full = await start([], { shell: `ulimit -f 600; $XH analyse ${file} --no-cache` });

    expect(full.code).toBe(4);
    expect(full.stderr).toMatch(/temporary files[\s\S]*disk is full[\s\S]*TMPDIR[\s\S]*Nothing of this run was kept/);
    expect(full.stderr).not.toContain('stored before is kept');
  });

  it('[E] two runs at once: the second waits, both reports are whole', async () => {
    const file = write('two.jsonl', rows(3000));
    const argv = ['analyse', file, '--cache', cache(), '--format', 'json'];
    const both = await Promise.all([start(argv), start(argv)]);

    for (const { code, stdout } of both) {
      expect(code).toBe(0);
      expect(JSON.parse(stdout).totals.interactions).toBe(3000);
    }
  });
});

describe('where the report goes', () => {
  it('[E] standard output that is full: exit 4 and a message, no half report with exit 0', async () => {
    await json([write('p.jsonl', rows(2)), '--cache', join(folder, 'p.sqlite')]);
    // A file that is as large as files may be takes nothing more.
    truncateSync(write('full-output', ''), 600 * 1024);
    const shell = 'ulimit -f 600; $XH analyse --cache p.sqlite --format json >> full-output';
    const { code, stderr } = await start([], { shell });

    expect(stderr).not.toContain('node:fs');
    expect(code).toBe(4);
  });

  it('[E] a reader that stops early is no fault', async () => {
    await json([write('q.jsonl', rows(2)), '--cache', join(folder, 'q.sqlite')]);
    const shell = 'set -o pipefail; $XH analyse --cache q.sqlite --format json | head -1';
    const { code, stdout, stderr } = await start([], { shell });

    expect([code, stdout, stderr]).toEqual([0, '{\n', '']);
  });

  it.each(['an input', 'the cache'])('[I] never over %s', async (what) => {
    const input = write(`kept-${basename(cache())}.jsonl`, rows(2));
    const at = await made();
    const target = what === 'an input' ? input : at;
    const { code } = await json([input, '--cache', at, '-o', target]);

    expect(code).toBe(2);
    expect(readFileSync(target, 'latin1')).not.toMatch(/^\{\n {2}"schemaVersion"/);
  });
});
