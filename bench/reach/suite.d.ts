import type { ReachChange, ReachChangesOptions, ReachPosts } from '../../src/analyse/reach/input.ts';

export interface Cell {
  readonly scenario: string;
  readonly family: string;
  readonly bursts: string;
}

export interface Tally {
  readonly accounts: number;
  readonly intervals: number;
  readonly covered: number;
  readonly fell: number;
  readonly rose: number;
  readonly cannotTell: number;
  readonly trend: number;
  readonly found: number;
  readonly near: number;
}

export function cells(): Cell[];
export function runCell(
  reachChanges: (posts: ReachPosts, options: ReachChangesOptions) => readonly ReachChange[],
  cell: Cell,
  options: { readonly accounts: number; readonly firstSeed?: number },
): Tally;
