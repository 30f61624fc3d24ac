/** Fields of an interaction that is handed on: the place of each in a row of `ExportPage.spans`. */
export const field = {
  id: 0,
  /** Key of the author: its id, or `@handle` in lower case. */
  author: 1,
  /** As the platform states it. */
  at: 2,
  /** The post it answers. */
  reply: 3,
  language: 4,
  /** Probability of abuse as JSON, `null` where it was not judged. */
  abuse: 5,
  /** Label mask. */
  labels: 6,
  /** Index of the direction. */
  direction: 7,
  kind: 8,
  /** As `chancesOf` reads it, empty where nothing is labelled. */
  classes: 9,
  /** 1 where an API alone gave it; absent in all rows where nobody asked. */
  byApi: 10,
  /** 1 where everybody may read it; absent in all rows where neither texts nor handles are wanted, as is the next. */
  isPublic: 11,
  /** Handle of the author. */
  handle: 12,
  /** Absent in all rows where texts are not wanted, as is the next. */
  text: 13,
  /** The platform's language. */
  said: 14,
} as const;

const fieldCount = Object.keys(field).length;

/** Numbers that a row of `spans` has: where each field begins and ends, -1 for both where it is absent. */
export const fieldSpans = 2 * fieldCount;

/** Interactions to hand on. `spans` is used again for the next page. */
export interface ExportPage {
  readonly count: number;
  /** UTF-8, and marks between. */
  readonly bytes: Buffer;
  readonly spans: Int32Array;
}

/** Bytes that no text of UTF-8 has: the end of a field, and the whole of one that is absent. */
export const fieldEnd = 0xff;
export const absentField = 0xfe;

/** A page that was read: lines of fields, and where `verdicts` is no `null` lines of these behind them, after the fields of `unjudged`. */
interface RawPage {
  readonly bytes: Buffer;
  readonly count: number;
  readonly verdicts: number | null;
}

type Field = keyof typeof field;

/** The fields of a line, in their order. A line that a verdict is joined to begins with the number of its post. */
export interface LineFields {
  readonly posts: readonly Field[];
  readonly verdicts: readonly Field[];
}

/** What stands for the fields of a verdict where there is none; any other is absent. */
export const unjudged: readonly (readonly [Field, string])[] = [
  ['abuse', 'null'],
  ['labels', '0'],
  ['classes', ''],
];

const wordBytes = 4;

/** Reads of a `DataView` by this are of the first byte lowest. */
const lowFirst = true;

const digitZero = 0x30;

/** Finds where fields begin and end in the bytes of pages, one page after the other. */
export class FieldFinder {
  readonly #posts: readonly number[];
  readonly #verdicts: readonly number[];
  #bytes: Buffer = Buffer.alloc(0);
  #words: DataView = new DataView(new ArrayBuffer(0));
  #spans = new Int32Array(0);
  #numbers = new Float64Array(0);
  /** Where the field that was read last begins, -1 where it is absent, and where it ends; and where the next begins. */
  #start = 0;
  #end = 0;
  #next = 0;

  constructor({ posts, verdicts }: LineFields) {
    const places = (names: readonly Field[]) => names.map((name) => 2 * field[name]);
    this.#posts = places(posts);
    this.#verdicts = places(verdicts);
  }

  /** `spans` is used again for the next page. Throws where the page does not hold these fields. */
  find({ bytes, count, verdicts }: RawPage): ExportPage {
    this.#bytes = bytes;
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#next = 0;
    if (count * fieldSpans > this.#spans.length) this.#spans = new Int32Array(count * fieldSpans).fill(-1);
    if (verdicts === null) for (let row = 0; row < count; row += 1) this.#line(row, this.#posts);
    else this.#join(count, verdicts);
    if (this.#next <= bytes.length) throw notWhole();
    return { count, bytes, spans: this.#spans };
  }

  /** Interactions and verdicts are both in the order of their posts. */
  #join(count: number, verdicts: number): void {
    const without = unjudged.map(() => {
      this.#read();
      return [this.#start, this.#end] as const;
    });
    const posts = this.#postLines(count);
    let row = 0;
    for (let verdict = 0; verdict < verdicts; verdict += 1) {
      const post = this.#number();
      for (; row < count && (posts[row] as number) < post; row += 1) this.#unjudged(row, without);
      if (row < count && posts[row] === post) this.#verdict(row++);
      else this.#skipVerdict();
    }
    for (; row < count; row += 1) this.#unjudged(row, without);
  }

  /** The numbers of the posts, which rise. */
  #postLines(count: number): Float64Array {
    if (count > this.#numbers.length) this.#numbers = new Float64Array(count);
    const posts = this.#numbers;
    let before = -1;
    for (let row = 0; row < count; row += 1) {
      const post = this.#number();
      if (post <= before) throw notWhole();
      posts[row] = post;
      before = post;
      this.#line(row, this.#posts);
    }
    return posts;
  }

  /** Of an interaction that is not wanted. */
  #skipVerdict(): void {
    for (let each = 0; each < this.#verdicts.length; each += 1) this.#read();
  }

  #line(row: number, places: readonly number[]): void {
    for (let index = 0; index < places.length; index += 1) {
      this.#read();
      this.#set(row * fieldSpans + (places[index] as number), this.#start, this.#end);
    }
  }

  /** Over what the post says, a language that is absent aside. */
  #verdict(row: number): void {
    const language = row * fieldSpans + 2 * field.language;
    const start = this.#spans[language] as number;
    const end = this.#spans[language + 1] as number;
    this.#line(row, this.#verdicts);
    if ((this.#spans[language] as number) < 0) this.#set(language, start, end);
  }

  #unjudged(row: number, without: readonly (readonly [number, number])[]): void {
    this.#set(row * fieldSpans + 2 * field.direction, -1, -1);
    for (const [index, [name]] of unjudged.entries()) {
      const [start, end] = without[index] as readonly [number, number];
      this.#set(row * fieldSpans + 2 * field[name], start, end);
    }
  }

  #set(place: number, start: number, end: number): void {
    this.#spans[place] = start;
    this.#spans[place + 1] = end;
  }

  #read(): void {
    const start = this.#next;
    if (start > this.#bytes.length) throw notWhole();
    const end = this.#endOf(start);
    const isAbsent = this.#bytes[start] === absentField;
    this.#start = isAbsent ? -1 : start;
    this.#end = isAbsent ? -1 : end;
    this.#next = end + 1;
  }

  #number(): number {
    this.#read();
    let value = 0;
    for (let at = this.#start; at < this.#end; at += 1) value = value * 10 + (this.#bytes[at] as number) - digitZero;
    return value;
  }

  /** Four bytes at a time: in `ends` the lowest bit that is set is that of the first of them that is 0xff. */
  #endOf(start: number): number {
    const { length } = this.#bytes;
    let end = start;
    for (; end + wordBytes <= length; end += wordBytes) {
      const word = this.#words.getInt32(end, lowFirst);
      const ends = (~word - 0x01010101) & word & 0x80808080;
      if (ends !== 0) return end + ((31 - Math.clz32(ends & -ends)) >> 3);
    }
    while (end < length && this.#bytes[end] !== fieldEnd) end += 1;
    return end;
  }
}

function notWhole(): Error {
  return new Error('A page of interactions does not hold the fields that were asked for.');
}
