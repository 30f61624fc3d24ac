import { poolFunctions } from './pool-code.ts';
import { type Layout, ROW } from './pool-layout.ts';
import { EMBEDDING, FILTERS, FLAGS, HEADS, PAIR_ROWS, UNITS, WIDE_ROWS, WIDTH } from './shape.ts';
import { assemble, moduleBytes } from './wasm.ts';

/**
 * The inner loops of the network: every filter's answer at every token, of which the strongest counts, and sums of rows. In WebAssembly, whose
 * code is put together by `pool-code.ts`: in plain JavaScript they take more than all the rest of a judgement.
 */
export interface Pool {
  /** Per token from the second place on, the row of its word; 0 (a row of zeros) before the first and after the last. */
  readonly entries: Int32Array;
  /** Likewise, the bits of its place. */
  readonly flags: Uint8Array;
  /** Per filter, what it adds to each answer. */
  readonly bias: Int8Array;
  /** For each combination of bits of a place, what filters get from it at each of their places; zeros for none. */
  readonly places: Int8Array;
  /** Per word, the same; the first row stays zero. */
  readonly projections: Int8Array;
  /** Per filter, its strongest answer so far. */
  readonly strongest: Int8Array;
  /** Per filter, the first token where it answered so: see `place`. */
  readonly strongestAt: Int16Array;
  /** Per word, its share in each head: rows of `SHARE_LANES`, of which the first are used. */
  readonly shares: Int16Array;
  /** Such rows to add up: each by the byte where it begins, the first of all at `firstShare`. */
  readonly addresses: Int32Array;
  /** Their sum. */
  readonly sum: Int16Array;
  readonly firstShare: number;
  /** What the filters say of a text, then what the units do: `say` and `answer` write them. */
  readonly said: Float32Array;
  /** Per unit, what it gets from each filter: rows of `FILTERS`; and what each adds to its answer, in steps of its sum. */
  readonly hear: Int16Array;
  readonly hearBias: Int32Array;
  /** Per filter and per unit, what it says for each head. */
  readonly out: Float32Array;
  /** The same for one head after the other, of `TELLING_ROW` bytes each: what units say for each step of what they hear. */
  readonly telling: Float32Array;
  /** Per filter, how much what it says counts for a head: see `pullFor`. */
  readonly pull: Float32Array;
  readonly logits: Float32Array;
  /** The tables of the linear part, of words and of pairs: rows of a byte for each head. */
  readonly wide: Uint8Array;
  readonly pairs: Uint8Array;
  /** Rows of these to add up: each by the byte where it begins. */
  readonly rows: Uint32Array;
  readonly firstWide: number;
  readonly firstPair: number;
  /** What they add up to, as squares of steps: see `byteValues`. */
  readonly squared: Int32Array;
  readonly total: Float32Array;
  /** Per number of an embedding, what each filter gets from it at each of its places. */
  readonly conv: Float32Array;
  /** An embedding, and what filters get from it. */
  readonly embedding: Float32Array;
  readonly sums: Float32Array;
  /** Raises `strongest` by the answers at the first `count` tokens. */
  raise(count: number): void;
  /** Writes where the strongest answers of the first `count` tokens were given to `strongestAt`. */
  place(count: number): void;
  /** Adds up the first `count` rows of `addresses`, which must be more than none. */
  add(count: number): void;
  /** Writes what the filters say, of which `strongest` holds `bytes`. */
  say(bytes: number): void;
  /** Writes what the units say to the last `bytes` of `said`: their sums of whole numbers times `by`, never below 0. */
  answer(bytes: number, by: number): void;
  /** Adds what the first `count` numbers of `said` say to `logits`, one by one. */
  heads(count: number): void;
  /** Writes to `pull` what filters say for the head whose row begins at the byte `from` of `telling`: by themselves, and through the units that answered. */
  pullFor(from: number): void;
  /** Adds up the first `count` of `rows`, which must be more than none, to `squared`. */
  squares(count: number): void;
  /** Writes what filters get from `embedding` to `sums`, of which there are `bytes`. */
  project(bytes: number): void;
  /** Writes `sums` to `projections`, from the byte `row` of it on, as whole numbers of steps. */
  keep(row: number): void;
}

/** What filters get is kept as whole numbers of this size, a byte each: `fillSteps` of the training scales filters so that their answers fill it. */
export const PROJECTION_STEP = 1 / 32;
/** What a byte holds of them: so much a filter answers at most. */
export const MOST_STEPS = 127;
const LEAST_STEPS = -128;

/** The nearest whole number of steps that a byte holds. */
export function inSteps(value: number): number {
  return Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.round(value / PROJECTION_STEP)));
}

/** Numbers of a row of shares: the heads, filled up to whole vectors. */
export const SHARE_LANES = 16;
/** Bytes of such a row. */
export const SHARE_BYTES = SHARE_LANES * 2;

/** Bytes of what all filters and units say for one head. */
export const TELLING_ROW = (FILTERS + UNITS) * 4;

/** Rows added up at once, at most. */
const MOST_ADDRESSES = 256;
const NUMBERS = WIDTH * FILTERS;

/** The code of a pool for texts of up to `tokens` tokens and for `rows` words. */
export function poolCode(tokens: number, rows: number): Uint8Array<ArrayBuffer> {
  return moduleBytes(poolFunctions(layout(tokens, rows).at, PROJECTION_STEP));
}

/** A pool for texts of up to `tokens` tokens and for `rows` words, with the code that `poolCode` gives for these. */
export function newPool(tokens: number, rows: number, code: Uint8Array = poolCode(tokens, rows)): Pool {
  const { at, bytes } = layout(tokens, rows);
  const { buffer, exports } = assemble(bytes, code);
  const functions = exports as Pick<
    Pool,
    'raise' | 'place' | 'add' | 'say' | 'answer' | 'heads' | 'pullFor' | 'squares' | 'project' | 'keep'
  >;
  const { raise, place, add, say, answer, heads, pullFor, squares, project, keep } = functions;
  return {
    entries: new Int32Array(buffer, at.entries, tokens + 2),
    flags: new Uint8Array(buffer, at.flags, tokens + 2),
    bias: new Int8Array(buffer, at.bias, FILTERS),
    places: new Int8Array(buffer, at.places, 2 ** FLAGS * NUMBERS),
    projections: new Int8Array(buffer, at.projections, rows * NUMBERS),
    strongest: new Int8Array(buffer, at.strongest, FILTERS),
    strongestAt: new Int16Array(buffer, at.strongestAt, FILTERS),
    shares: new Int16Array(buffer, at.shares, rows * SHARE_LANES),
    addresses: new Int32Array(buffer, at.addresses, MOST_ADDRESSES),
    sum: new Int16Array(buffer, at.sum, SHARE_LANES),
    firstShare: at.shares,
    said: new Float32Array(buffer, at.said, FILTERS + UNITS),
    hear: new Int16Array(buffer, at.hear, FILTERS * UNITS),
    hearBias: new Int32Array(buffer, at.hearBias, UNITS),
    out: new Float32Array(buffer, at.out, (FILTERS + UNITS) * HEADS),
    telling: new Float32Array(buffer, at.telling, (FILTERS + UNITS) * HEADS),
    pull: new Float32Array(buffer, at.pull, FILTERS),
    logits: new Float32Array(buffer, at.logits, HEADS),
    wide: new Uint8Array(buffer, at.wide, WIDE_ROWS * HEADS),
    pairs: new Uint8Array(buffer, at.pairs, PAIR_ROWS * HEADS),
    rows: new Uint32Array(buffer, at.rows, MOST_ADDRESSES),
    firstWide: at.wide,
    firstPair: at.pairs,
    squared: new Int32Array(buffer, at.squared, HEADS),
    total: new Float32Array(buffer, at.total, HEADS),
    conv: new Float32Array(buffer, at.conv, EMBEDDING * NUMBERS),
    embedding: new Float32Array(buffer, at.embedding, EMBEDDING),
    sums: new Float32Array(buffer, at.sums, NUMBERS),
    raise,
    place,
    add,
    say,
    answer,
    heads,
    pullFor,
    squares,
    project,
    keep,
  };
}

/** Small tables that every text needs come first, what grows with the words last. */
function layout(tokens: number, rows: number): { readonly at: Layout & Shares; readonly bytes: number } {
  let bytes = 0;
  const take = (size: number): number => {
    const start = bytes;
    bytes = Math.ceil((start + size) / 16) * 16;
    return start;
  };
  const at = {
    bias: take(FILTERS),
    strongest: take(FILTERS),
    strongestAt: take(FILTERS * 2),
    sum: take(SHARE_BYTES),
    logits: take(HEADS * 4),
    total: take(HEADS * 4),
    said: take((FILTERS + UNITS) * 4),
    hear: take(FILTERS * UNITS * 2),
    hearBias: take(UNITS * 4),
    out: take((FILTERS + UNITS) * HEADS * 4),
    telling: take(HEADS * TELLING_ROW),
    pull: take(FILTERS * 4),
    squared: take(HEADS * 4),
    rows: take(MOST_ADDRESSES * 4),
    addresses: take(MOST_ADDRESSES * 4),
    places: take(2 ** FLAGS * ROW),
    embedding: take(EMBEDDING * 4),
    conv: take(EMBEDDING * NUMBERS * 4),
    sums: take(NUMBERS * 4),
    entries: take((tokens + 2) * 4),
    // Four are looked at together, of which the last does not count.
    flags: take(tokens + 3),
    // Of a row of bytes more are looked at than there are: what follows does not count.
    wide: take(WIDE_ROWS * HEADS),
    pairs: take(PAIR_ROWS * HEADS),
    shares: take(rows * SHARE_BYTES),
    projections: take(rows * ROW),
  };
  return { at, bytes };
}

/** What is asked for by address alone. */
interface Shares {
  readonly wide: number;
  readonly pairs: number;
  readonly shares: number;
  readonly total: number;
}
