import type { Readable } from 'node:stream';
import type { NamedEvent } from '../model/event.ts';
import type { Window } from '../model/window.ts';

export type ShowText = 'none' | 'masked' | 'full';

/** `danger`: handles for danger, pseudonyms elsewhere. */
export type ShowAuthors = 'pseudonym' | 'danger' | 'handle';

/** Everything a run of `analyse` depends on, resolved: no defaults are left to fill in. */
export interface AnalysisRequest {
  readonly version: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly inputs: readonly string[];
  readonly stdin: Readable;
  /** A format the user named; `null`: recognised by content. */
  readonly as: string | null;
  readonly columns: ReadonlyMap<string, string> | null;
  readonly accounts: readonly string[];
  readonly onlyInputs: boolean;
  readonly messages: boolean;
  /** Only interactions first stored after the last run that asked the same; left out: all. */
  readonly sinceLastRun?: boolean;
  /** Whether to say what changed since the version of the model that judged before. */
  readonly rescoreDiff: boolean;
  readonly window: Window;
  /** Dates the user asks to look around. */
  readonly events: readonly NamedEvent[];
  /** Days before and after an event. */
  readonly eventSpan: number;
  readonly showText: ShowText;
  readonly showAuthors: ShowAuthors;
  /** Whether the account holder alone reads it: a terminal, with the full texts. */
  readonly toHolder: boolean;
  /** A folder of saved pictures to compare with those of own posts; `null`: none. */
  readonly pictures: string | null;
  /** `null`: a private temporary cache. */
  readonly cache: string | null;
  readonly driver: string | null;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** What is counted; bytes for reading, of which the size is known before. */
export type ProgressUnit = 'records' | 'bytes';

/** Told how the work goes, a few times a second at most; a terminal shows it, others ignore it. */
export interface Progress {
  /** `stage` in words; `done` so far and in `total`, where it is known, both in `unit`: records where it is left out. */
  report(stage: string, done: number, total?: number | null, unit?: ProgressUnit): void;
  end(): void;
}
