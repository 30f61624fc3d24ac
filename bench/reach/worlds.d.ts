import type { ReachPosts } from '../../src/analyse/reach/input.ts';

export interface World {
  readonly perSide: number;
  readonly family: string;
  readonly bursts?: string;
  readonly spanDays?: number;
  readonly beyondDays?: number;
  readonly ratio?: number;
  readonly trend?: number;
  readonly growth?: { readonly by: number; readonly shape: 'line' | 's' };
  readonly yearly?: number;
  readonly weekly?: number;
  readonly viral?: number;
  readonly rateAfter?: number;
  readonly mix?: { readonly before: number; readonly after: number; readonly effect: number };
}

export const msPerDay: number;
export const eventAt: number;
export const families: Readonly<Record<string, unknown>>;
export const burstKinds: Readonly<Record<string, unknown>>;
export function generator(seed: number): () => number;
export function normal(next: () => number): number;
export function poisson(next: () => number, mean: number): number;
export function makeAccount(world: World, seed: number): ReachPosts;
