import type { Readable } from 'node:stream';
import { neutralise } from '../model/neutralise.ts';

/** Everything a command touches outside itself, so that a test can run a whole command in process. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: {
    /** Text, or UTF-8. False when nobody reads it any more. */
    readonly write: (data: string | Uint8Array) => Promise<boolean>;
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

/** Whether colour is welcome: NO_COLOR and TERM=dumb say no (no-color.org). */
export function wantsColour(io: Io): boolean {
  return !io.env.NO_COLOR && io.env.TERM !== 'dumb';
}

/** A message made harmless line by line: file names, handles and arguments in it may be strangers' text. */
export function harmless(message: string): string {
  return message.split('\n').map(neutralise).join('\n');
}

/** Writes a message to stderr. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`${harmless(message)}\n`);
}
