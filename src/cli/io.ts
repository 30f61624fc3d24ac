import type { Readable } from 'node:stream';
import { neutralise } from '../model/neutralise.ts';

/** Everything a command touches outside itself, so that a test can run a whole command in process. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: {
    readonly write: (text: string) => Promise<void>;
    readonly isTty: boolean;
    readonly columns: number;
  };
  readonly stderr: { readonly write: (text: string) => void; readonly isTty: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal;
}

/** Writes a message to stderr, line by line harmless: file names and handles in it are strangers' text. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`${message.split('\n').map(neutralise).join('\n')}\n`);
}
