import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/main.ts';

export const demo = join(import.meta.dirname, '../../fixtures/demo');

/** The clock of every run in tests. */
export const testNow = '2026-11-01T12:00:00.000Z';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliWorld {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly columns?: number;
  /** The clock; `testNow` where it is left out. */
  readonly now?: string;
  /** Called with what goes to stderr, e.g. to interrupt at some moment. */
  readonly onStderr?: (text: string) => void;
  readonly stderrIsTty?: boolean;
}

/** Runs a whole command line in this process, with a world of its own. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]),
    stdout: {
      write: async (data) => {
        stdout += typeof data === 'string' ? data : Buffer.from(data).toString();
        return true;
      },
      isTty: false,
      columns: world.columns ?? 80,
    },
    stderr: {
      write: (text) => {
        stderr += text;
        world.onStderr?.(text);
      },
      isTty: world.stderrIsTty === true,
    },
    env: world.env ?? {},
    now: () => world.now ?? testNow,
    signal: world.signal ?? new AbortController().signal,
  });
  return { code, stdout, stderr };
}

/** A folder of the test file's own, gone when its tests are done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
