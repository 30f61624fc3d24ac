/** A share with its interval; `null` where nothing supports one. */
export type Interval = readonly [number, number];
