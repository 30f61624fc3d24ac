import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { accountFile, archiveZip, manifestFile, tweets } from '../support/bad-archives.ts';
import { cache, expectUsable, folder, json, row, rows, skippedOf, warningsOf, write } from '../support/bad-input.ts';
import { zipOf } from '../support/zip-builder.ts';

describe('damaged zips', () => {
  it('[I] keeps what comes before the cut of a truncated zip, and the whole one replaces it', async () => {
    const whole = archiveZip();
    const at = cache();
    const cut = await json([write('cut.zip', whole.subarray(0, whole.length * 0.6)), '--cache', at]);
    const again = await json([write('cut.zip', whole), '--cache', at, '--strict']);

    expect(cut.code).toBe(4);
    expect(cut.stderr).toMatch(/cut\.zip is cut short[\s\S]*Download or copy it again/);
    expect(cut.report.totals.posts).toBeGreaterThan(100);
    expect(cut.report.totals.posts).toBeLessThan(500);
    expect(warningsOf(cut)).toContain('manifest-count-differs');
    expect([again.code, again.report.totals.posts]).toEqual([0, 500]);
  });

  it.each([
    ['wrong CRC', { lieCrc: 7 }, 'checksum does not agree', 500],
    ['a size too large', { lieSize: 4000 }, 'shorter than the zip says', 500],
    ['a size too small', { lieSize: -4000 }, 'longer than the zip says', 0],
  ])('[I] reads an entry with %s and says so once, now and later', async (name, lie, words, least) => {
    const at = cache();
    const ran = await json([write(`${name}.zip`, archiveZip(lie)), '--cache', at]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain(`${name}.zip`);
    expect(ran.stderr).toContain('data/tweets.js');
    expect(ran.stderr).toContain(words);
    expect(ran.report.totals.posts).toBeGreaterThanOrEqual(least);
    const later = await json(['--cache', at]);
    for (const each of [ran, later]) expect(warningsOf(each).filter((code) => code === 'damaged')).toEqual(['damaged']);
    await expectUsable(at);
  });

  it('[I] keeps what comes before the size an entry admits to', async () => {
    const ran = await json([write('admits.zip', archiveZip({ lieSize: -4000 })), '--cache', cache()]);

    expect(ran.report.totals.posts).toBeGreaterThan(400);
  });

  it('[I] stops at a bomb', async () => {
    const bomb = Buffer.alloc(96 * 1024 * 1024, ' ');
    const at = cache();
    const ran = await json([write('bomb.zip', archiveZip({ data: bomb })), '--cache', at]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/bomb\.zip.*data\/tweets\.js would unpack to more than 200 times its size/);
    expect(warningsOf(ran)).toContain('too-large-when-unpacked');
    await expectUsable(at);
  });

  it('[I] leaves out names that point outside, says it, and writes nothing there', async () => {
    const parts = [
      { name: '../../evil-in-zip/data/tweets.js', data: tweets(9) },
      { name: '/evil-in-zip.js', data: 'x' },
    ];
    const zip = zipOf([
      { name: 'data/account.js', data: accountFile() },
      { name: 'data/tweets.js', data: tweets(3) },
      ...parts,
    ]);
    const ran = await json([write('in/side/dots.zip', zip), '--cache', cache()]);

    expect([ran.code, ran.report.totals.posts]).toEqual([0, 3]);
    expect(warningsOf(ran)).toContain('unsafe-name');
    expect(existsSync(join(folder, 'evil-in-zip'))).toBe(false);
  });

  it('[I] says of which zip a file is missing, short or broken, where there are two', async () => {
    const account = { name: 'data/account.js', data: accountFile() };
    const manifest = { name: 'data/manifest.js', data: manifestFile(9) };
    const posts = { name: 'data/tweets.js', data: tweets(3) };
    const without = write('two-1.zip', zipOf([account, manifest]));
    const short = write('two-2.zip', zipOf([account, manifest, posts]));
    const broken = write('two-3.zip', zipOf([account, { ...manifest, data: 'window' }, posts]));
    const ran = await json([without, short, broken, '--cache', cache()]);

    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'file-missing', path: `${without}/tweets.js` },
      { code: 'manifest-count-differs', path: `${short}/data/tweets.js` },
      { code: 'manifest-broken', path: `${broken}/data/manifest.js` },
    ]);
  });

  it('[I] tells a part missing between others where no manifest lists it, which counts for --strict', async () => {
    const files = [
      { name: 'data/account.js', data: accountFile() },
      { name: 'data/tweets.js', data: tweets(3) },
    ];
    const part = { name: 'data/tweets-part2.js', data: tweets(3) };
    const hole = write('hole.zip', zipOf([...files, part]));
    const ran = await json([hole, '--cache', cache(), '--strict']);
    const whole = await json([write('no-hole.zip', zipOf(files)), '--cache', cache(), '--strict']);

    expect([ran.code, whole.code]).toEqual([5, 0]);
    expect(ran.report.coverage.warnings).toContainEqual({
      code: 'file-missing',
      text: 'The archive has tweets-part2.js, and tweets-part1.js is not there.',
      path: `${hole}/tweets-part1.js`,
    });

    const cut = { name: 'data/manifest.js', data: manifestFile(3).slice(0, 60) };
    const broken = await json([write('broken.zip', zipOf([...files, part, cut])), '--cache', cache(), '--strict']);
    const codes = broken.report.coverage.warnings.map(({ code }: { readonly code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['manifest-broken', 'file-missing']));
  });

  it('[I] names a password, for the whole and for a part', async () => {
    const locked = (['data/account.js', 'data/tweets.js'] as const).map((name) => ({
      name,
      data: 'x',
      encrypted: true,
    }));
    const whole = await json([write('locked.zip', zipOf(locked)), '--cache', cache()]);
    const part = await json([write('part.zip', archiveZip({ encrypted: true })), '--cache', cache()]);

    for (const ran of [whole, part]) {
      expect(ran.code).toBe(4);
      expect(ran.stderr).toMatch(/protected by a password[\s\S]*Unpack it with its password first/);
    }
    expect(warningsOf(part)).toContain('file-missing');
  });

  it('[I] says of a zip of zips, or with outside names alone, what is in it', async () => {
    const nested = await json([
      write('nested.zip', zipOf([{ name: 'inner.zip', data: archiveZip() }])),
      '--cache',
      cache(),
    ]);
    const outside = await json([
      write('outside.zip', zipOf([{ name: '../a.jsonl', data: rows(2) }])),
      '--cache',
      cache(),
    ]);

    expect(nested.stderr).toContain('inner.zip');
    expect(outside.stderr).toContain('outside the zip');
  });

  it('[I] tells of an entry packed in a way it does not know', async () => {
    const zip = zipOf([
      { name: 'a.jsonl', data: rows(2) },
      { name: 'b.jsonl', data: rows(2, 50) },
    ]);
    zip.writeUInt16LE(12, zip.lastIndexOf('PK\u0001\u0002') + 10);
    const ran = await json([write('method.zip', zip), '--cache', cache()]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/b\.jsonl.*method 12/);
  });

  it('[I] no longer warns of a damaged copy when the whole one was read from another place', async () => {
    const at = cache();
    const whole = archiveZip();
    await json([write('first-copy.zip', whole.subarray(0, whole.length * 0.6)), '--cache', at]);
    const ran = await json([write('second-copy.zip', whole), '--cache', at, '--strict']);

    expect([ran.code, warningsOf(ran)]).toEqual([0, []]);
  });
});

describe('damaged gzip', () => {
  it('[I] keeps what comes before the cut', async () => {
    const varied = Array.from({ length: 3000 }, (_, index) => row(index + 1, `${Math.sin(index)}`)).join('');
    const gz = gzipSync(varied);
    const ran = await json([write('cut.jsonl.gz', gz.subarray(0, gz.length * 0.7)), '--cache', cache()]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/cut\.jsonl\.gz: .*cut short[\s\S]*Download or copy it again/);
    expect(ran.report.totals.interactions).toBeGreaterThan(1500);
    expect(skippedOf(ran)).toEqual({ truncated: 1 });
  });

  it('[I] keeps every record before a wrong checksum', async () => {
    const gz = gzipSync(rows(50));
    gz.writeUInt8(gz.readUInt8(gz.length - 6) ^ 0xff, gz.length - 6);
    const ran = await json([write('crc.jsonl.gz', gz), '--cache', cache()]);

    expect(ran.code).toBe(4);
    expect(ran.report.totals.interactions).toBe(50);
  });

  it('[I] reads a zip inside a gzip, from a file and from standard input', async () => {
    const gz = gzipSync(archiveZip());
    const file = await json([write('archive.zip.gz', gz), '--cache', cache()]);
    const piped = await json(['-', '--cache', cache()], { stdin: gz });

    expect([file.code, file.report.totals.posts]).toEqual([0, 500]);
    expect([piped.code, piped.report.totals.posts]).toEqual([0, 500]);
  });
});
