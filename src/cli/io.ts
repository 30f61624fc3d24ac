import type { Readable } from 'node:stream';

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
