import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type CliResult, runCli, testFolder } from './run-cli.ts';

/** The folder of the test file that imports this. */
export const folder = testFolder();

/** What must never reach a terminal: controls, escapes, marks that turn the direction of text. */
export const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
export const evil = '\u001b]0;owned\u0007\u001b[2J\u202egnp.exe\u009b31m\u2066';

let next = 0;

export function cache(): string {
  next += 1;
  return join(folder, `cache-${next}.sqlite`);
}

export function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

export type Ran = CliResult & { readonly report: Report };

export async function json(argv: readonly string[], world = {}): Promise<Ran> {
  const result = await runCli(['analyse', ...argv, '--format', 'json'], world);
  return { ...result, report: result.stdout === '' ? null : JSON.parse(result.stdout) };
}

/** A flattened row of twarc2: someone replies to @DrExample. */
export function row(id: number, text = 'what is the plan?', part: Record<string, unknown> = {}): string {
  const fields = {
    id: String(2_100_000_000_000_000_000n + BigInt(id)),
    author_id: `9${id}`,
    text: `@DrExample ${text}`,
    created_at: '2026-05-02T10:00:00.000Z',
    lang: 'en',
    in_reply_to_user_id: '42',
    entities: { mentions: [{ username: 'DrExample', id: '42' }] },
    author: { id: `9${id}`, username: `Invented${id}`, name: 'Invented' },
    __twarc: { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: '2026-06-01T00:00:00Z' },
    ...part,
  };
  return `${JSON.stringify(fields)}\n`;
}

export function rows(count: number, from = 1): string {
  return Array.from({ length: count }, (_, index) => row(from + index, `what is the plan ${from + index}?`)).join('');
}

export function warningsOf(ran: Ran): readonly string[] {
  return ran.report.coverage.warnings.map((warning) => warning.code);
}

export function skippedOf(ran: Ran): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ran.report.coverage.inputs.flatMap((one) => one.skipped).map((one) => [one.reason, one.count]),
  );
}

/** A later good run over the same cache ends well. */
export async function expectUsable(path: string): Promise<void> {
  const { code, report } = await json([write('later.jsonl', rows(2, 900)), '--cache', path, '--account', '@drexample']);
  expect(code).toBe(0);
  expect(report.totals.interactions).toBeGreaterThanOrEqual(2);
}
