import type { Platform } from './account.ts';

/** How data came: an export, a browser's view, another tool's file, or an API. */
export const channels = ['archive', 'capture', 'dump', 'api'] as const;

export type Channel = (typeof channels)[number];

/** Rows of an input by what they are to the account reported on, as they stand in the input. */
export interface RecordCounts {
  readonly posts: number;
  readonly reposts: number;
  readonly replies: number;
  readonly interactions: number;
  readonly otherPosts: number;
  readonly context: number;
  /** 0 where they were not opened, which a warning of the input says. */
  readonly messages: number;
  readonly likes: number;
  readonly blocks: number;
  readonly mutes: number;
  readonly followers: number;
  readonly following: number;
}

/** Records that could not be used, by reason (a kebab-case code). */
export interface SkippedCount {
  readonly reason: string;
  readonly count: number;
}

export interface InputCoverage {
  readonly path: string;
  /** The format, e.g. `x-archive`, `x-twarc2`. */
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
  readonly thisRun: boolean;
  /** First and last day of what the input holds, ISO 8601. */
  readonly span: { readonly from: string | null; readonly to: string | null };
  /** Days on which the input holds at least one post by others; for an archive, by its owner. */
  readonly daysSeen: number | null;
  readonly records: RecordCounts;
  readonly skipped: readonly SkippedCount[];
  /** Files in it that are not data xhealth reads, sensitive files among them. */
  readonly ignored: number;
  readonly duplicates: number;
}

/** Something these inputs can never show, why, and how to get it. */
export interface Absence {
  readonly platform: Platform;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

export interface Warning {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly text: string;
  readonly path: string | null;
}

export interface Coverage {
  readonly inputs: readonly InputCoverage[];
  readonly absent: readonly Absence[];
  readonly warnings: readonly Warning[];
}
