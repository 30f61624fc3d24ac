import type { Platform } from './account.ts';
import type { Channel } from './coverage.ts';

/** An input by what it holds, wherever it lies. */
export interface InputDigest {
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
  /** SHA-256 of its content and the columns it was read by; of what has come of it so far where it has no end, as with an API. */
  readonly digest: string;
}

/** What a report was made with, beside its version and model: enough to make it again. */
export interface Provenance {
  /** SHA-256 over the inputs, whatever their names and order. */
  readonly fingerprint: string;
  readonly inputs: readonly InputDigest[];
  /** SHA-256 over what people said of messages drawn from these accounts: who, of which, what; the same wherever nobody said anything. */
  readonly labels: string;
  readonly options: {
    readonly events: readonly { readonly name: string; readonly at: string }[];
    /** Days before and after an event. */
    readonly eventSpan: number;
    readonly messages: boolean;
    readonly onlyInputs: boolean;
    readonly showText: 'none' | 'masked' | 'full';
    readonly showAuthors: 'pseudonym' | 'danger' | 'handle';
    /** Whether saved pictures were compared: the folder is no part of the cache. */
    readonly pictures: boolean;
  };
  /** Of every generator: intervals by resampling come out the same each time. */
  readonly seed: number;
}

/** What came of making a report again. */
export interface Reproduction {
  /** Whether every figure agrees. */
  readonly matches: boolean;
  /** Values looked at, and those that differ; pseudonyms count as the same where they stand for the same. */
  readonly compared: number;
  readonly differing: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** What the two reports were not made alike in: version, model, inputs, options, seed, labels, and what the cache lost in between (`purge`, `deletion`: only `after`). */
  readonly changed: readonly { readonly what: string; readonly before: string | null; readonly after: string | null }[];
}
