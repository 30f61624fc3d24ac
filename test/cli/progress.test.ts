import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { terminalProgress } from '../../src/cli/progress.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const clear = '\r\u001b[2K';

function world(options: { readonly isTty?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  const io = {
    stdout: { columns: options.columns ?? 80 },
    stderr: { isTty: options.isTty ?? true, write: (text: string) => void written.push(text) },
  } as unknown as Io;
  const lines = () => written.map((text) => text.replace(clear, ''));
  return { written, lines, progress: (quiet = false) => terminalProgress(io, quiet) };
}

describe('progress on a terminal', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('[U] says how much of how much, how fast and how long it still takes', () => {
    const { lines, progress } = world();
    const { report } = progress();
    report('judging', 20_000, 1_000_000);
    vi.advanceTimersByTime(5_000);
    report('judging', 101_500, 1_000_000);

    expect(lines()).toEqual(['judging 20,000 of 1,000,000', 'judging 101,500 of 1,000,000 · 16,300/s · 56 s left']);
  });

  it('[U] counts reading in megabytes, and begins anew at the next file', () => {
    const { lines, progress } = world();
    const { report } = progress();
    report('reading a.ndjson', 2_000_000, 300_000_000, 'bytes');
    vi.advanceTimersByTime(2_000);
    report('reading a.ndjson', 42_000_000, 300_000_000, 'bytes');
    vi.advanceTimersByTime(2_000);
    report('reading b.ndjson', 1_000_000, 2_000_000, 'bytes');

    expect(lines()).toEqual([
      'reading a.ndjson 2 of 300 MB',
      'reading a.ndjson 42 of 300 MB · 20 MB/s · 13 s left',
      'reading b.ndjson 1 of 2 MB',
    ]);
  });

  it('[U] leaves out what is not known: a total, a speed of less than a second, a size that was passed', () => {
    const { lines, progress } = world();
    const { report } = progress();
    report('judging', 500);
    vi.advanceTimersByTime(400);
    report('judging', 900);
    vi.advanceTimersByTime(1_600);
    report('judging', 2_500, 2_400);
    vi.advanceTimersByTime(500);
    report('analysing', 0);

    expect(lines()).toEqual(['judging · 500', 'judging · 900', 'judging · 2,500 · 1,000/s', 'analysing']);
  });

  it('[U] follows a change of speed, and tells long times coarsely', () => {
    const { lines, progress } = world();
    const { report } = progress();
    for (let second = 0; second <= 20; second += 1) {
      report('judging', second * 1_000, 10_000_000);
      vi.advanceTimersByTime(1_000);
    }
    expect(lines().at(-1)).toBe('judging 20,000 of 10,000,000 · 1,000/s · 2 h 47 min left');
    for (let second = 1; second <= 20; second += 1) {
      report('judging', 20_000 + second * 10_000, 10_000_000);
      vi.advanceTimersByTime(1_000);
    }
    expect(lines().at(-1)).toBe('judging 220,000 of 10,000,000 · 10,000/s · 17 min left');
  });

  it('[U] draws five times a second at most, and what was told last before a silence', () => {
    const { lines, progress } = world();
    const { report } = progress();
    for (let at = 0; at < 1_000; at += 10) {
      report('judging', at);
      vi.advanceTimersByTime(10);
    }
    expect(lines().length).toBeLessThanOrEqual(6);
    report('analysing', 0);
    vi.advanceTimersByTime(200);
    expect(lines().at(-1)).toBe('analysing');
  });

  it('[U] is gone at the end, and nothing is drawn after it', () => {
    const { written, progress } = world();
    const { report, end } = progress();
    report('judging', 1);
    report('judging', 2);
    end();
    vi.advanceTimersByTime(1_000);
    end();

    expect(written).toEqual([`${clear}judging · 1`, clear]);
  });

  it('[U] says nothing where stderr is no terminal, or with --quiet', () => {
    const piped = world({ isTty: false });
    const quiet = world();
    for (const progress of [piped.progress(), quiet.progress(true)]) {
      progress.report('judging', 1, 2);
      progress.end();
    }
    expect([...piped.written, ...quiet.written]).toEqual([]);
  });

  it('[U] keeps the time left where there is no room for the speed', () => {
    const { lines, progress } = world({ columns: 48 });
    const { report } = progress();
    report('judging', 20_000, 1_000_000);
    vi.advanceTimersByTime(5_000);
    report('judging', 101_500, 1_000_000);

    expect(lines().at(-1)).toBe('judging 101,500 of 1,000,000 · 56 s left');
  });

  it('[U] stays on one line, whatever a file is called: the end of its path is kept', () => {
    const { lines, progress } = world({ columns: 60 });
    const path = `/home/ada/${'名'.repeat(80)}\u001b[31m\n\u202e/mentions.ndjson`;
    progress().report(`reading ${path}`, 2_000_000, 300_000_000, 'bytes');
    const [line = ''] = lines();

    expect(line).toMatch(/^reading ….*\/mentions\.ndjson 2 of 300 MB$/);
    expect([...line].reduce((cells, each) => cells + (each === '名' ? 2 : 1), 0)).toBeLessThan(60);
    expect(line).not.toMatch(/\p{C}/u);
  });
});

describe('progress of a command', () => {
  const folder = testFolder();
  const rows = Array.from({ length: 4_100 }, (_, index) =>
    JSON.stringify({
      id: `${index + 1}`,
      text: `@drexample message ${index}`,
      user: `sample${index % 90}`,
      to: 'drexample',
    }),
  ).join('\n');
  const columns = ['--map', 'id=id,text=text,author=user', '--account', 'x:drexample'];

  it('[I] tells bytes of the file and messages of all there are, and leaves nothing on the line', async () => {
    const file = join(folder, 'messages.ndjson');
    writeFileSync(file, rows);
    const drawn: string[] = [];
    const { code, stderr } = await runCli(['analyse', file, ...columns, '--no-cache', '--format', 'json'], {
      stderrIsTty: true,
      onStderr: (text) => drawn.push(text.replace(clear, '')),
    });

    expect(code).toBe(0);
    const reading = drawn.filter((line) => line.startsWith('reading'));
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.filter((line) => !/^reading .*messages\.ndjson [\d.]+(?: of 0\.\d)? MB/.test(line))).toEqual([]);
    // On a quick machine all is judged between two drawings: of those there are, each says of how many.
    const judging = drawn.filter((line) => line.startsWith('judging'));
    expect(judging.filter((line) => !/^judging [\d,]+ of 4,100/.test(line))).toEqual([]);
    expect(stderr.endsWith(clear) || /\u001b\[2K(?:note|warning).*\n$/s.test(stderr)).toBe(true);
  });
});
