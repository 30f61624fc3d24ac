/** What is used here of an interface that only a browser's library of types has. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

// Codes of the WebAssembly specification, release 2 (W3C).
const PAGE = 65_536;
const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;
const FUNCTION = 0x60;
const END = 0x0b;
const GET = 0x20;
const SET = 0x21;

/** Instructions, with the values they work on last on the stack. */
export const op = {
  loop: [0x03, 0x40],
  block: [0x02, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [END],
  /** Goes back to the innermost loop. */
  again: [0x0d, 0],
  /** Leaves the block around the innermost one. */
  leaveIf: [0x0d, 0],
  isZero: [0x45],
  isLess: [0x49],
  and: [0x71],
  shiftRight: [0x76],
  add: [0x6a],
  subtract: [0x6b],
  multiply: [0x6c],
  toSingle: [0xb6],
  /** Sixteen bytes. */
  splatByte: [0xfd, 0x0f],
  subtractBytes: [0xfd, 0x71],
  /** The same as whole numbers: sums stop at what a byte holds. */
  addBytes: [0xfd, 0x6f],
  maxBytes: [0xfd, 0x78],
  equalBytes: [0xfd, 0x23],
  /** Sixteen numbers of one byte as two times eight of two bytes. */
  lowEight: [0xfd, 0x87, 0x01],
  highEight: [0xfd, 0x88, 0x01],
  /** Eight whole numbers of sixteen bits. */
  sizeOfShorts: [0xfd, 0x80, 0x01],
  multiplyShorts: [0xfd, 0x95, 0x01],
  addShorts: [0xfd, 0x8f, 0x01],
  splatShort: [0xfd, 0x10],
  select: [0xfd, 0x52],
  /** Eight numbers of two bytes as two times four of four bytes. */
  lowFour: [0xfd, 0xa7, 0x01],
  highFour: [0xfd, 0xa8, 0x01],
  /** Four whole numbers of four bytes. */
  splatWhole: [0xfd, 0x11],
  addWholes: [0xfd, 0xae, 0x01],
  maxWholes: [0xfd, 0xb8, 0x01],
  /** Eight numbers of two bytes times eight others: each two products next to each other are added up. */
  multiplyTwos: [0xfd, 0xba, 0x01],
  /** Four numbers of four bytes. */
  foursOf: [0xfd, 0xfa, 0x01],
  splatSingle: [0xfd, 0x13],
  addFours: [0xfd, 0xe4, 0x01],
  multiplyFours: [0xfd, 0xe6, 0x01],
  /** To the nearest whole numbers, of four bytes, then of two, then of one; the largest there is where they do not fit. */
  nearestFours: [0xfd, 0x6a],
  wholesOf: [0xfd, 0xf8, 0x01],
  shortsOf: [0xfd, 0x85, 0x01],
  bytesOf: [0xfd, 0x65],
} as const;

export function get(local: number): number[] {
  return [GET, local];
}

export function set(local: number): number[] {
  return [SET, local];
}

export function constant(value: number): number[] {
  return [0x41, ...signed(value)];
}

export function float(value: number): number[] {
  return [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];
}

/** Adds a constant to a local variable. */
export function plus(local: number, by: number): number[] {
  return [...get(local), ...constant(by), ...op.add, ...set(local)];
}

const access = {
  word: [0x28, 2],
  byte: [0x2d, 0],
  /** Four bytes that may begin anywhere. */
  looseWord: [0x28, 0],
  single: [0x2a, 2],
  vector: [0xfd, 0x00, 4],
  /** A vector that may begin anywhere. */
  looseVector: [0xfd, 0x00, 0],
  /** Four whole numbers of two bytes, as such of four. */
  fourShorts: [0xfd, 0x03, 3],
  /** Eight whole numbers of a byte, as such of two. */
  eightBytes: [0xfd, 0x01, 3],
} as const;

/** Loads from an address on the stack and `offset` on. */
export function load(what: keyof typeof access, offset: number): number[] {
  return [...access[what], ...unsigned(offset)];
}

/** Stores the vector on the stack at the address below it and `offset` on. */
export function storeVector(offset: number): number[] {
  return [0xfd, 0x0b, 4, ...unsigned(offset)];
}

/** Takes numbers of four bytes from two vectors: 0 to 3 are those of the first, 4 to 7 those of the second. */
export function pick(...numbers: readonly [number, number, number, number]): number[] {
  return [0xfd, 0x0d, ...numbers.flatMap((number) => [0, 1, 2, 3].map((byte) => number * 4 + byte))];
}

/** A function that gives nothing back. Its parameters are its first local variables. */
export interface WasmFunction {
  readonly name: string;
  /** A whole number, and perhaps a number of eight bytes after it. */
  readonly parameters: 'whole' | 'whole and float';
  readonly wholes: number;
  readonly vectors?: number;
  readonly code: readonly number[];
}

/** Compiles the code of functions that share a memory of `bytes`. Gives the memory, and the functions by their names. */
export function assemble(bytes: number, code: Uint8Array) {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const module = new WebAssembly.Module(code);
  return { buffer: memory.buffer, exports: new WebAssembly.Instance(module, { e: { m: memory } }).exports };
}

/** The code of functions. */
export function moduleBytes(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const count = functions.length;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, FUNCTION, 1, I32, 0, FUNCTION, 2, I32, F64, 0]),
    ...section(2, [1, ...nameOf('e'), ...nameOf('m'), 2, 0, 1]),
    ...section(3, [count, ...functions.map(({ parameters }) => (parameters === 'whole' ? 0 : 1))]),
    ...section(7, [count, ...functions.flatMap(({ name }, at) => [...nameOf(name), 0, at])]),
    ...section(10, [count, ...functions.flatMap(bodyOf)]),
  ]);
}

function bodyOf({ wholes, vectors = 0, code }: WasmFunction): number[] {
  const whole = [2, wholes, I32, vectors, V128, ...code, END];
  return [...unsigned(whole.length), ...whole];
}

function section(id: number, contents: readonly number[]): number[] {
  return [id, ...unsigned(contents.length), ...contents];
}

function nameOf(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}

/** LEB128: seven bits a byte, lowest first. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

/** The same for a signed number that is not negative: its highest bit must stay clear. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  const last = bytes.length - 1;
  if ((bytes[last] ?? 0) > 63) {
    bytes[last] = (bytes[last] ?? 0) | 128;
    bytes.push(0);
  }
  return bytes;
}
