/** Posts in a row that may be one event: lengths of the stretches the posts are cut into, each way twice, half a stretch apart. */
const lengths = [4, 16, 64, 256] as const;

/** With fewer stretches, how alike the posts of one are cannot be told. */
const fewestStretches = 8;

/** One way to cut the posts, and how alike posts of one stretch are: 0 not at all, 1 all the same. */
interface Cut {
  readonly length: number;
  readonly offset: number;
  readonly likeness: number;
}

/**
 * How many posts of a term tell as much as one by itself. Words come in runs and so does abuse; a run of one that falls on a
 * run of the other is one event, not as many as it has posts. This is the design effect of clusters (Kish, "Survey
 * Sampling", 1965, 5.4; for shares Rao and Scott, "A simple method for the analysis of clustered binary data", Biometrics 48,
 * 1992): 1 + (m - 1) × likeness, m posts of the term a stretch. `marks` are posts in order of time, 1 where of the kind;
 * `places` those that hold the term. At least 1; a rhythm of either is no run.
 */
export function runFactors(marks: Uint8Array): (places: Uint32Array) => number {
  const cuts = lengths.flatMap((length) => [cutOf(marks, length, 0), cutOf(marks, length, length / 2)]);
  return (places) => cuts.reduce((most, cut) => Math.max(most, factorOf(cut, places)), 1);
}

/** The intraclass correlation by analysis of variance; below none is none. */
function cutOf(marks: Uint8Array, length: number, offset: number): Cut {
  const stretches = Math.floor((marks.length - offset) / length);
  if (stretches < fewestStretches) return { length, offset, likeness: 0 };
  let marked = 0;
  let squares = 0;
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = offset + stretch * length;
    const hits = marks.subarray(from, from + length).reduce((sum, mark) => sum + mark, 0);
    marked += hits;
    squares += hits * hits;
  }
  const between = (squares / length - (marked * marked) / (length * stretches)) / (stretches - 1);
  const within = (marked - squares / length) / (stretches * (length - 1));
  const all = between + (length - 1) * within;
  return { length, offset, likeness: all <= 0 ? 0 : Math.max(0, (between - within) / all) };
}

/** Posts of a term come in order, so those of one stretch follow on each other. */
function factorOf({ length, offset, likeness }: Cut, places: Uint32Array): number {
  if (likeness === 0 || places.length === 0) return 1;
  let squares = 0;
  let here = 0;
  let stretch = Number.NaN;
  for (const place of places) {
    const at = Math.floor((place + length - offset) / length);
    if (at !== stretch) here = 0;
    stretch = at;
    // The squares of whole numbers differ by the odd ones.
    squares += 2 * here + 1;
    here += 1;
  }
  return 1 + (squares / places.length - 1) * likeness;
}
