/** One figure of a chart with the range it lies in, where one is known. */
export interface ChartPoint {
  /** Under the point: a month, a quarter. */
  readonly label: string;
  /** One per series; `null` where nothing was seen or too little is known, which is never drawn as 0. */
  readonly values: readonly (number | null)[];
  /** Share of its days that were seen, 0 to 1: a column of a month seen on few days is no low one. */
  readonly seen?: number;
  /** Of the first series: its lower and upper end. */
  readonly range?: readonly [number, number] | null;
}

/** What is drawn. Every chart stands beside a table that holds its figures. */
export interface Chart {
  /** `columns`: series in front of each other, the largest behind; `lines`: a line per series; `stack`: shares up to 1. */
  readonly form: 'columns' | 'lines' | 'stack';
  /** What it shows, for those who see it and those who do not. */
  readonly title: string;
  /** A name per series. */
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
  /** Whether the section's own table holds the same figures: else the page adds one. */
  readonly tabled: boolean;
  /** How figures on the axis are written. */
  readonly unit: 'count' | 'share';
}
