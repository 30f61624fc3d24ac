import type { Interval } from '../model/interval.ts';

interface Ratio {
  readonly value: number | null;
  readonly ci95: readonly [number, number | null];
  readonly p: number;
}

/** The methods a comparison rests on, as the analysis has them: handed in, so that this stage stays beside that one. */
export interface Statistics {
  readonly ratioOfEstimates: (
    over: { readonly value: number; readonly ci95: Interval },
    under: { readonly value: number; readonly ci95: Interval },
  ) => Ratio | null;
  readonly ratioOfShares: (
    over: { readonly hits: number; readonly known: number },
    under: { readonly hits: number; readonly known: number },
  ) => Ratio | null;
  readonly holm: (pValues: readonly number[]) => readonly number[];
  readonly poissonInterval: (count: number) => Interval;
  readonly shareInterval: (hits: number, known: number) => Interval;
  readonly medianInterval: (spread: {
    readonly n: number;
    readonly p25: number;
    readonly median: number;
    readonly p75: number;
  }) => Interval | null;
}
