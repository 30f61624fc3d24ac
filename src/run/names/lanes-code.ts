/** Words of the state of SHA-256, and of a block. */
export const stateWords = 8;
export const blockWords = 16;

/** Bytes that a word of four lanes takes: the words of the lanes lie side by side. */
export const laneWordBytes = 16;

const rounds = 64;

/** Locals of the function: its parameters, the eight variables of a round, the last sixteen words of the schedule. */
const local = { block: 0, from: 1, to: 2, state: 3, words: 3 + stateWords };

/** What can stand in a module: a byte, or a list of such. */
type Code = number | readonly Code[];

const get = (at: number): Code => [0x20, at];
const set = (at: number): Code => [0x21, at];

// Instructions of WebAssembly with vectors. Source: webassembly.github.io/spec/core/binary/instructions.html
const vector = (op: number): Code => [0xfd, unsigned(op)];
const [add, and, or, xor] = [0xae, 0x4e, 0x50, 0x51].map(vector) as [Code, Code, Code, Code];
const [left, right] = [0xab, 0xad].map(vector) as [Code, Code];
const byWords = 4;
const load = (offset: number): Code => [vector(0x00), byWords, unsigned(offset)];
const store = (offset: number): Code => [vector(0x0b), byWords, unsigned(offset)];
/** Small enough to be one byte with a sign. */
const small = (value: number): Code => [0x41, value];

/**
 * A WebAssembly module with one function, `compress(block, from, to)`: SHA-256's step for four blocks at once. All three are
 * offsets into its memory, where the four words of a kind lie side by side: sixteen of the block, eight of the state before, and eight of
 * the state after. Source: FIPS 180-4, 6.2.2.
 */
export function lanesCode(): Uint8Array<ArrayBuffer> {
  const name = (text: string) => sized([...text].map((letter) => letter.charCodeAt(0)));
  const vectors = [1, [stateWords + blockWords, 0x7b]];
  const parameters = [0x60, sized([0x7f, 0x7f, 0x7f]), 0];
  const exported = [name('compress'), 0, 0, name('memory'), 2, 0];
  const module: Code = [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    [1, sized([1, parameters])],
    [3, sized([1, 0])],
    [5, sized([1, 0, 1])],
    [7, sized([2, exported])],
    [10, sized([1, sized([vectors, compression(), 0x0b])])],
  ];
  return Uint8Array.from(flat(module));
}

function compression(): Code {
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const word = (at: number) => local.words + ((at + blockWords) % blockWords);
  return [
    all(stateWords).map((at) => [get(local.from), load(at * laneWordBytes), set(local.state + at)]),
    all(blockWords).map((at) => [get(local.block), load(at * laneWordBytes), set(word(at))]),
    all(rounds).map((at) => [at < blockWords ? [] : schedule(at, word), round(at, word(at))]),
    all(stateWords).map((at) => [
      [get(local.to), get(local.from), load(at * laneWordBytes)],
      [get(local.state + at), add, store(at * laneWordBytes)],
    ]),
  ];
}

/** A word of the schedule in the place of the one sixteen before it. */
function schedule(at: number, word: (at: number) => number): Code {
  return [
    [get(word(at)), shifted(word(at + 1), [7, 18], 3), add, get(word(at + 9)), add],
    [shifted(word(at + 14), [17, 19], 10), add, set(word(at))],
  ];
}

/** Instead of moving the variables along, each round takes them under other names. */
function round(at: number, word: number): Code {
  const variables = Array.from(
    { length: stateWords },
    (_, place) => local.state + ((place - at + rounds) % stateWords),
  );
  const [a, b, c, d, e, f, g, h] = variables as [number, number, number, number, number, number, number, number];
  const choice = [get(g), get(e), get(f), get(g), xor, and, xor];
  const majority = [get(a), get(b), and, get(c), get(a), get(b), or, and, or];
  return [
    [get(h), turned(e, [6, 11, 25]), add, choice, add, constant(roundConstants[at] ?? 0), add, get(word), add, set(h)],
    [get(d), get(h), add, set(d)],
    [get(h), turned(a, [2, 13, 22]), add, majority, add, set(h)],
  ];
}

function turn(variable: number, bits: number): Code {
  return [get(variable), small(bits), right, get(variable), small(32 - bits), left, or];
}

function turned(variable: number, [first, second, third]: readonly [number, number, number]): Code {
  return [turn(variable, first), turn(variable, second), xor, turn(variable, third), xor];
}

function shifted(variable: number, [first, second]: readonly [number, number], bits: number): Code {
  return [turn(variable, first), turn(variable, second), xor, get(variable), small(bits), right, xor];
}

/** The same word in all four lanes. */
function constant(value: number): Code {
  const bytes = [0, 8, 16, 24].map((bit) => (value >>> bit) & 0xff);
  return [vector(0x0c), bytes, bytes, bytes, bytes];
}

function unsigned(value: number): number[] {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** With its length before it. */
function sized(code: Code): Code {
  const bytes = flat(code);
  return [unsigned(bytes.length), bytes];
}

function flat(code: Code, into: number[] = []): number[] {
  if (typeof code === 'number') into.push(code);
  else for (const part of code) flat(part, into);
  return into;
}

/** The first 32 bits of the fractions of roots of the first primes, as the standard defines its constants. */
function fractions(root: (value: number) => number, count: number): number[] {
  const primes: number[] = [];
  for (let value = 2; primes.length < count; value += 1)
    if (primes.every((prime) => value % prime !== 0)) primes.push(value);
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const roundConstants = fractions(Math.cbrt, rounds);

/** The state before the first block. */
export const firstState: readonly number[] = fractions(Math.sqrt, stateWords);
