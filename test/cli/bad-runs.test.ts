import type { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { cache, json, rows, write } from '../support/bad-input.ts';
import { type Exit, start } from '../support/start-process.ts';

describe('an interrupt', () => {
  const text = rows(9000);
  const file = write('long-run.jsonl', text);
  const shown = ['--format', 'json', '--show-authors', 'handle'];
  const plain = (ran: Exit) => {
    const report: Report = JSON.parse(ran.stdout);
    const inputs = report.coverage.inputs.map((input) => ({ ...input, path: '' }));
    return { ...report, generatedAt: '', coverage: { ...report.coverage, inputs } };
  };
  let whole: Exit;

  beforeAll(async () => {
    whole = await start(['analyse', file, '--cache', cache(), ...shown]);
  });

  /** Signals when the first transaction is on the disk: the texts are being judged then. */
  function signalWhenStored(path: string, signal: NodeJS.Signals) {
    return (child: ReturnType<typeof spawn>) => {
      const look = setInterval(() => {
        const stored = existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
        if (stored < 1_000_000) return;
        clearInterval(look);
        child.kill(signal);
      }, 2);
      child.on('close', () => clearInterval(look));
    };
  }

  it('[E] SIGINT while reading: 130, and the next run gives the report of an unbroken one', async () => {
    const at = cache();
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(text.slice(0, text.length / 2), () => {
        child.kill('SIGINT');
        child.stdin?.end(text.slice(text.length / 2));
      });
    };
    const broken = await start(['analyse', '-', '--cache', at, ...shown], { onStart });
    const resumed = await start([], { shell: `$XH analyse - --cache ${at} ${shown.join(' ')} < ${file}` });

    expect([broken.code, broken.stdout]).toEqual([130, '']);
    expect(broken.stderr).toContain('what was read so far is in the cache');
    expect(resumed.code).toBe(0);
    expect(plain(resumed)).toEqual(plain(whole));
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('[E] %s while judging: the next run completes it', async (signal) => {
    const at = cache();
    const onStart = signalWhenStored(at, signal);
    const broken = await start(['analyse', file, '--cache', at, ...shown], { onStart });
    const resumed = await start(['analyse', file, '--cache', at, ...shown]);

    expect([broken.code, broken.stdout]).toEqual([signal === 'SIGINT' ? 130 : null, '']);
    expect(resumed.code).toBe(0);
    expect(plain(resumed)).toEqual(plain(whole));
  });

  it('[E] SIGINT while waiting for standard input ends the run', async () => {
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(rows(3));
      setTimeout(() => child.kill('SIGINT'), 700);
      const late = setTimeout(() => child.kill('SIGKILL'), 2500);
      child.on('close', () => clearTimeout(late));
    };
    const { code } = await start(['analyse', '-', '--cache', cache()], { onStart });

    expect(code).toBe(130);
  });

  it('[I] other bytes on standard input after an interrupt are another input', async () => {
    const at = cache();
    const stop = new AbortController();
    const world = { stdin: rows(9000), stderrIsTty: true, signal: stop.signal, onStderr: () => stop.abort() };
    const broken = await json(['-', '--cache', at], world);
    const other = await json(['-', '--cache', at, '--only-inputs', '--account', '@drexample'], {
      stdin: rows(4, 20_000),
    });

    expect(broken.code).toBe(130);
    expect(other.report.totals.interactions).toBe(4);
  });
});
