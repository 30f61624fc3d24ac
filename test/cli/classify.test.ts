import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { evil, folder, raw, write } from '../support/bad-input.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const three = '{"id":"1","text":"you fool"}\n{"id":"2","text":"thank you"}\n{"id":"3","text":""}\n';

function ids({ stdout }: CliResult): unknown[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).id);
}

describe('xhealth classify', () => {
  it('[I] NDJSON in, NDJSON verdicts out, in the shape of the contract', async () => {
    const ran = await runCli(['classify'], {
      stdin: '{"id":"7","text":"@RosaExample what an idiot","subject":"@rosaexample","mood":"bad"}\n',
    });
    const verdict = JSON.parse(ran.stdout);

    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(Object.keys(verdict)).toEqual([
      ...['id', 'abuse', 'classes', 'labels', 'direction', 'evidence', 'language', 'model'],
    ]);
    expect(verdict).toMatchObject({ id: '7', labels: expect.arrayContaining(['insult']), language: 'en' });
    expect(verdict.classes.insult).toBeLessThanOrEqual(1);
    expect(verdict.evidence[0]).toEqual({
      class: 'insult',
      start: expect.any(Number),
      end: expect.any(Number),
      by: expect.any(String),
    });
  });

  it('[I] another language: no verdict, said so', async () => {
    const ran = await runCli(['classify'], {
      stdin:
        '{"id":"1","text":"Das ist wirklich ganz und gar nicht richtig, was dort gestern über unsere Schule geschrieben wurde","language":"de"}',
    });

    expect(JSON.parse(ran.stdout)).toMatchObject({
      abuse: null,
      classes: {},
      labels: [],
      evidence: [],
      language: 'de',
    });
  });

  it('[I] --text: a message a line, whose subject is given once', async () => {
    const stdin = '@rosaexample you fool\r\n\n{"text":"you fool"}\n';
    const ran = await runCli(['classify', '--text', '--subject', '@RosaExample', '-'], { stdin });
    const verdicts = ran.stdout.split('\n').slice(0, -1);

    expect([ran.code, ran.stderr, ids(ran)]).toEqual([0, '', [null, null, null]]);
    expect(JSON.parse(verdicts[0] ?? '')).toMatchObject({
      labels: expect.arrayContaining(['insult']),
      direction: 'subject',
    });
    expect(JSON.parse(verdicts[1] ?? '')).toMatchObject({ abuse: null, evidence: [], language: null });
  });

  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(three, 'utf16le')]);
  it.each<readonly [string, Buffer]>([
    ['gzip', gzipSync(three)],
    ['two gzip members', Buffer.concat([gzipSync(three.slice(0, 40)), gzipSync(three.slice(40))])],
    ['a UTF-8 mark', Buffer.from(`\ufeff${three}`)],
    ['UTF-16', utf16],
    ['UTF-16, most significant byte first', Buffer.from(utf16).swap16()],
    ['UTF-16 within gzip', gzipSync(utf16)],
    ['no line end at the end', Buffer.from(three.trimEnd())],
    ['CRLF', Buffer.from(three.replaceAll('\n', '\r\n'))],
    ['blank lines', Buffer.from(`\n\n${three}\n \n`)],
  ])('[I] reads %s from a file and from standard input', async (name, bytes) => {
    const fromFile = await runCli(['classify', write(`${name}.bin`, bytes)]);
    const fromStdin = await runCli(['classify', '--strict', '-'], { stdin: bytes });

    expect([fromFile.code, fromFile.stderr, ids(fromFile)]).toEqual([0, '', ['1', '2', '3']]);
    expect(fromStdin).toEqual(fromFile);
  });

  it('[I] several files, and standard input among them, in the order named', async () => {
    const a = write('a.ndjson', '{"id":"a","text":"x"}');
    const b = write('b.ndjson', '{"id":"b","text":"x"}');

    expect(ids(await runCli(['classify', b, '-', a, b], { stdin: three }))).toEqual(['b', '1', '2', '3', 'a', 'b']);
  });

  it.each(['', '\n \n'])('[I] nothing in, nothing out: %j', async (stdin) => {
    expect(await runCli(['classify', '--strict'], { stdin })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('lines left out', () => {
  const bad = `{"id":"1","text":"x"}\nhello\n\n{"id":"2"}\n{"text":7}\n[1]\n{"id":"3","text":"x"}`;

  it('[I] are told on stderr, a JSON line each; 0 without --strict, 5 with it', async () => {
    const loose = await runCli(['classify', '--quiet'], { stdin: bad });
    const strict = await runCli(['classify', '--strict'], { stdin: bad });

    expect([loose.code, strict.code]).toEqual([0, 5]);
    expect([ids(loose), ids(strict)]).toEqual([
      ['1', '3'],
      ['1', '3'],
    ]);
    expect(loose.stderr).toBe(
      `{"line":2,"error":"not JSON"}\n{"line":4,"error":"has no text"}\n` +
        `{"line":5,"error":"text is not a string"}\n{"line":6,"error":"not a JSON object"}\n`,
    );
    expect(strict.stderr).toBe(`${loose.stderr}--strict: 4 lines were left out.\n`);
  });

  it('[I] of several files name theirs, harmlessly; lines are counted in each', async () => {
    const first = write(`${evil.replaceAll('/', '')}.ndjson`, bad);
    const ran = await runCli(['classify', first, first, write('last.ndjson', '\n\noops')]);
    const told = ran.stderr.split('\n').slice(0, -1);

    expect(ran.stderr).not.toMatch(raw);
    expect(told.map((each) => JSON.parse(each).line)).toEqual([2, 4, 5, 6, 2, 4, 5, 6, 3]);
    expect(JSON.parse(told[8] ?? '').file).toBe(join(folder, 'last.ndjson'));
  });

  it('[I] a line of many megabytes is one of them, not the end', async () => {
    const long = `{"text":"${'x'.repeat(9_000_000)}"}`;
    const ran = await runCli(['classify'], { stdin: `{"id":"1","text":"x"}\n${long}\n{"id":"2","text":"x"}\nno\n` });

    expect([ran.code, ids(ran)]).toEqual([0, ['1', '2']]);
    expect(ran.stderr).toBe('{"line":2,"error":"too long"}\n{"line":4,"error":"not JSON"}\n');
  });
});

describe('inputs that cannot be read', () => {
  it('[I] exit 4 and which; the others are judged', async () => {
    const cut = write('cut.gz', gzipSync(three.repeat(2000)).subarray(0, -30));
    const zip = write('some.zip', 'PK\u0003\u0004 and so on');
    mkdirSync(join(folder, 'messages'), { recursive: true });
    const good = write('good.ndjson', three);
    const missing = join(folder, 'missing.ndjson');
    const ran = await runCli(['classify', '--strict', missing, zip, join(folder, 'messages'), cut, good]);

    expect(ran.code).toBe(4);
    expect(ids(ran).slice(-3)).toEqual(['1', '2', '3']);
    expect(ids(ran).length).toBeGreaterThan(3);
    expect(ran.stderr).toMatch(/missing\.ndjson does not exist[\s\S]*typing error/);
    expect(ran.stderr).toMatch(/some\.zip is a zip archive[\s\S]*Unpack/);
    expect(ran.stderr).toMatch(/messages is a folder/);
    expect(ran.stderr).toMatch(/cut\.gz is cut short[\s\S]*again/);
    expect(ran.stderr).not.toContain('{"line"');
  });

  it('[I] of all outcomes stderr names each and the first in order is returned', async () => {
    const ran = await runCli(['classify', '--strict', join(folder, 'none.ndjson'), '-'], { stdin: 'oops' });

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/none\.ndjson does not exist[\s\S]*--strict: 1 line was left out/);
  });

  it.each([
    [['-', '-'], /named twice/],
    [['--workers', 'many'], /whole number/],
    [['--workers', '65'], /whole number/],
    [['--format', 'json'], /unknown option/],
    [['-o', '/missing-folder/out.ndjson'], /cannot be written/],
  ])('[I] %j: exit 2', async (argv, words) => {
    const ran = await runCli(['classify', ...argv], { stdin: three });

    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(words);
  });
});

describe('--output', () => {
  it('[I] writes the verdicts there, as a whole, private to the user', async () => {
    const to = write('verdicts.ndjson', 'old');
    const ran = await runCli(['classify', '-o', to], { stdin: three });
    const plain = await runCli(['classify', '-o', '-'], { stdin: three });

    expect([ran.code, ran.stdout]).toEqual([0, '']);
    expect(readFileSync(to, 'utf8')).toBe(plain.stdout);
    expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('[I] never writes over an input, by whatever name', async () => {
    const input = write('input.ndjson', three);
    symlinkSync(input, join(folder, 'link.ndjson'));
    const ran = await runCli(['classify', input, '-o', join(folder, 'link.ndjson')]);

    expect(ran.code).toBe(2);
    expect(readFileSync(input, 'utf8')).toBe(three);
  });

  it('[I] is kept with what was judged before an interrupt', async () => {
    const stop = new AbortController();
    const to = join(folder, 'interrupted.ndjson');
    const long = write('long.ndjson', `no json\n${three.repeat(20_000)}`);
    const world = { signal: stop.signal, onStderr: () => stop.abort() };
    const ran = await runCli(['classify', long, '-o', to], world);
    const lines = existsSync(to) ? readFileSync(to, 'utf8') : '';

    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain('interrupted');
    expect(lines.endsWith('}\n')).toBe(true);
    expect(lines.split('\n').length).toBeLessThan(60_000);
  });
});
