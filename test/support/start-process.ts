import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { folder } from './bad-input.ts';

const bin = join(import.meta.dirname, '../../bin/xhealth.js');

export interface Exit {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface Process {
  readonly shell?: string;
  readonly env?: Record<string, string>;
  readonly user?: { readonly uid?: number; readonly gid?: number };
  /** Given the process when it has started. */
  readonly onStart?: (process: ReturnType<typeof spawn>) => void;
}

/** The real command in a process of its own; `shell`: a line of bash in which `$XH` is the command. */
export function start(argv: readonly string[], { shell, env, user, onStart }: Process = {}): Promise<Exit> {
  const command = shell === undefined ? [process.execPath, bin, ...argv] : ['bash', '-c', shell];
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command[0] ?? '', command.slice(1), {
      cwd: folder,
      env: { ...process.env, XH: `${process.execPath} ${bin}`, ...env },
      ...user,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ code, stdout, stderr, ms: Date.now() - started }));
    if (onStart === undefined) child.stdin.end();
    else onStart(child);
  });
}
