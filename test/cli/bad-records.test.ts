import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { accountFile, dataFile, tweets } from '../support/bad-archives.ts';
import { cache, folder, json, row, rows, skippedOf, write } from '../support/bad-input.ts';
import { start } from '../support/start-process.ts';

describe('bad records', () => {
  it('[I] counts one bad record among many, and half a last line', async () => {
    const text = `${rows(3000)}{"id": broken\n${rows(3000, 5000)}{"id":"5","author_id"`;
    const at = cache();
    const ran = await json([write('many.jsonl', text), '--cache', at]);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 6000]);
    expect(skippedOf(ran)).toEqual({ 'bad-json': 1, truncated: 1 });
    expect(ran.report.coverage.warnings).toMatchObject([
      {
        code: 'bad-json',
        text: expect.stringMatching(/^1 record is no JSON and was left out: line 3001\. Mend it there/),
      },
      { code: 'truncated', text: expect.stringMatching(/^The file ends in the middle/) },
    ]);
    expect(await json(['--cache', at, '--strict'])).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('records skipped: bad-json 1, truncated 1;'),
    });
  });

  it('[I] counts rows of an archive that are no posts', async () => {
    const good = JSON.parse(tweets(2).replace(/^[^=]+=/, ''));
    write('badrow/data/account.js', accountFile());
    write('badrow/data/tweets.js', dataFile('tweets', [good[0], { tweet: { id_str: 'x' } }, 5, null, good[1]]));
    const ran = await json([join(folder, 'badrow'), '--cache', cache()]);

    expect([ran.code, ran.report.totals.posts]).toEqual([0, 2]);
    expect(skippedOf(ran)).toEqual({ 'bad-post': 3 });
  });

  it('[I] keeps invalid UTF-8 and NUL bytes as text, and says how many', async () => {
    const bad = Buffer.from(row(3, 'bytes QQ here XHEALTH-TEST-DANGER'));
    bad.fill(0xff, bad.indexOf('QQ'), bad.indexOf('QQ') + 2);
    const nul = row(4, 'raw Q nul').replace('Q', '\0') + row(5, 'tail \u0000 XHEALTH-TEST-DANGER');
    const file = Buffer.concat([Buffer.from(rows(2)), bad, Buffer.from(nul), Buffer.alloc(4096)]);
    const ran = await json([write('bytes.jsonl', file), '--cache', cache()]);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 5]);
    expect(ran.report.toxicity.danger).toHaveLength(2);
    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'invalid-utf8', text: expect.stringMatching(/^1 record .*: line 3\. Save the file as UTF-8/) },
    ]);
  });

  it('[I] keeps ids above 2^53 to the last digit, and skips numbers that lost theirs', async () => {
    const ids = ['18446744073709551611', '18446744073709551612'];
    const exact = ids.map((id) => row(1, 'XHEALTH-TEST-DANGER', { id })).join('');
    const bare = row(7).replace('"2100000000000000007"', '2100000000000000007');
    const ran = await json([write('ids.jsonl', exact + bare), '--cache', cache(), '--show-authors', 'handle']);

    expect(ran.code).toBe(0);
    expect(ran.report.toxicity.danger.map((item) => item.id).sort()).toEqual(ids.map((id) => `x:${id}`));
    expect(skippedOf(ran)).toEqual({ 'no-id': 1 });
  });

  it('[I] survives dates far off; a window leaves them out', async () => {
    const dates = [
      '2099-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '+275760-09-13T00:00:00Z',
      '0001-01-01T00:00:00Z',
      'no',
    ];
    const at = cache();
    const far = dates.map((created_at, index) => row(index + 10, 'when', { created_at })).join('');
    const ran = await json([write('dates.jsonl', rows(2) + far), '--cache', at]);
    const window = await json(['--cache', at, '--since', '2026-05-01', '--until', '2026-05-03']);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 7]);
    expect(window.report.totals.interactions).toBe(2);
    expect(ran.report.toxicity.timeline.length).toBeLessThan(2000);
  });

  it('[I] warns of dates that cannot be', async () => {
    const far = row(8, 'when', { created_at: '2005-12-31T00:00:00Z' });
    const late = ['2026-06-01T20:00:00Z', '2026-06-03T00:00:00Z', '2099-01-01T00:00:00Z'];
    const rest = late.map((created_at, index) => row(20 + index, 'when', { created_at })).join('');
    const ran = await json([write('future.jsonl', rows(2) + far + rest), '--cache', cache()]);

    expect(ran.report.totals.interactions).toBe(6);
    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'implausible-dates', text: expect.stringMatching(/^3 posts have/) },
    ]);
  });

  it('[I] leaves dates that cannot be out of the span', async () => {
    const far = row(9, 'when', { created_at: '2099-01-01T00:00:00Z' });
    const ran = await json([write('span.jsonl', rows(2) + far), '--cache', cache()]);

    expect(ran.report.coverage.inputs[0]?.span.to).toBe('2026-05-02');
  });

  it('[I] takes keys of the prototype and nesting without end for what they are', async () => {
    const odd = `{"__proto__":{"id":"1","text":"x"}}\n{"constructor":1}\n[]\nnull\n${'['.repeat(300_000)}\n`;
    const ran = await json([write('odd.jsonl', rows(2) + odd), '--cache', cache()]);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 2]);
    expect(skippedOf(ran)).toMatchObject({ 'too-deep': 1 });
  });

  it('[I] cuts texts that no platform allows, and says how many', async () => {
    const long = `${'\u{1f600}'.repeat(20_000)}END`;
    const name = { id: '91', username: 'Invented', description: long };
    const texts = row(3, `a${long}`) + row(4, 'ok', { author: name });
    const ran = await json([write('cut-texts.jsonl', rows(2) + texts), '--cache', cache()]);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 4]);
    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'text-cut', text: expect.stringMatching(/^2 records hold/) },
    ]);
  });

  it.each([
    ['an account nobody mentions', ['--account', '@nobody'], 3],
    ['nobody named', [], 2],
  ])('[I] a stranger’s handle with a quote in it spoils nothing (%s)', async (_, argv, expected) => {
    const mentions = [
      { username: 'a"b', id: '77' },
      { username: 'c|d\\', id: '78' },
    ];
    const unstated = { __twarc: { retrieved_at: '2026-06-01T00:00:00Z' } };
    const text = row(1, 'x', { ...unstated, entities: { mentions } }) + row(2, 'y', unstated);
    const ran = await json([write(`quote-${expected}.jsonl`, text), '--cache', cache(), ...argv]);

    expect(ran.stderr).not.toContain('damaged or not a cache');
    expect(ran.code).toBe(expected);
  });
});

describe('one very long line', () => {
  it('[E] 300 MB on one line: skipped, the rest kept, memory flat', async () => {
    const half = row(50, 'LONG').split('LONG');
    const shell = `{ cat head; printf '%s' '${half[0]}'; head -c 314572800 /dev/zero | tr '\\0' a; cat tail; } |
      $XH analyse - --cache long.sqlite --format json & wait $!; echo "exit $?" >&2`;
    write('head', rows(3));
    write('tail', `${half[1]}${rows(3, 4)}`);
    const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;
    const { stdout, stderr } = await start([], { shell, env: { NODE_OPTIONS: `--import "${probe}"` } });
    const report: Report = JSON.parse(stdout);

    expect(stderr).toContain('exit 0');
    expect(report.totals.interactions).toBe(6);
    expect(report.coverage.inputs[0]?.skipped).toEqual([{ reason: 'too-long', count: 1 }]);
    expect(report.coverage.warnings).toMatchObject([
      {
        code: 'too-long',
        text: expect.stringMatching(/^1 record is too long to be a record and was left out: line 4\. .*look there/),
      },
    ]);
    expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(400 * 1024);
  });

  it('[I] in a JSON array and in a table', async () => {
    const long = 'a'.repeat(40 * 1024 * 1024);
    const array = `[${row(1)},${row(2, long)},${row(3)}]`;
    const table = `id,user,body\n2100000000000000001,InventedA,@drexample hi\n2,b,"${long}"\n2100000000000000003,InventedB,@drexample hi\n`;
    const first = await json([write('long.json', array), '--cache', cache()]);
    const map = ['--map', 'id=id,author=user,text=body', '--account', '@drexample'];
    const second = await json([write('long.csv', table), '--cache', cache(), ...map]);

    for (const ran of [first, second]) {
      expect([ran.code, ran.report.totals.interactions]).toEqual([0, 2]);
      expect(skippedOf(ran)).toEqual({ 'too-long': 1 });
    }
  });

  it('[E] a text of 1 MB costs no gigabyte', async () => {
    write('texts.jsonl', Array.from({ length: 8 }, (_, index) => row(index + 1, 'a '.repeat(500_000))).join(''));
    const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+' busy '+process.cpuUsage().user+'\\n'))`;
    const env = { NODE_OPTIONS: `--import "${probe}"` };
    const { code, stderr } = await start(['analyse', 'texts.jsonl', '--cache', 'texts.sqlite'], { env });

    expect(code).toBe(0);
    expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(250 * 1024);
    // Of the processor, not of the clock: others may be using the machine.
    expect(Number(/busy (\d+)/.exec(stderr)?.[1]) / 1e6).toBeLessThan(4);
  });
});
