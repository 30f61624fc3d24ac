import { macros } from './term-lists/en/words.ts';

/**
 * Terms as one row of numbers, read in place: most texts meet few of them, and only those are made into states of the machine
 * that finds them (`states.ts`).
 *
 * The syntax of terms: words parted by spaces; `(a|b c|)` alternatives, an empty one meaning that nothing may stand there;
 * `<class>` a word of a class in `words.ts`, or a macro there; `*2` up to two words of any kind. A contraction is two words
 * (`you 're`), but `dont` is one. Terms never reach over the end of a sentence.
 */
export interface Row {
  /** Ids of words, and the codes below. A term is a group of alternatives, and `END`. */
  readonly codes: number[];
  /** What each word and sign of a term is in the row: words count up from the first id, in the order they are met in. */
  readonly meanings: Map<string, number>;
  /** By id. */
  readonly words: string[];
  /** Places of the words, classes and gaps that terms may begin with. */
  readonly heads: number[];
}

/** A row with all its terms, and how their groups hang together: zeros until a term is linked. */
export interface Terms {
  readonly codes: ArrayLike<number>;
  /** By the place where a group or an alternative begins: where the next alternative does, or the group closes. */
  readonly next: Int32Array;
  /** By the same place: what follows the group. */
  readonly exits: Int32Array;
}

/** Codes below zero are no words. `CLASS`: less the number of a class. `GAP`: less the words passed over at most. */
export const CLASS = -1;
export const GAP = -1000;
const OPEN = -2000;
const BAR = -2001;
const CLOSE = -2002;
/** Less the number of the group of terms that ends here. */
export const END = -3000;

const pieces = /[()|]|<[a-z-]+>|\*\d|[^\s()|<>*]+/g;

/** A row without terms, in which `classNames` have their numbers and ids below `firstId` are no words. */
export function newRow(classNames: readonly string[], firstId: number): Row {
  const meanings = new Map([
    ['(', OPEN],
    ['|', BAR],
    [')', CLOSE],
  ]);
  for (const [number, name] of classNames.entries()) meanings.set(`<${name}>`, CLASS - number);
  for (let most = 0; most < 10; most += 1) meanings.set(`*${most}`, GAP - most);
  return { codes: [], meanings, words: new Array<string>(firstId).fill(''), heads: [] };
}

/** The terms of a row, of which none is linked yet. */
export function unlinked(codes: ArrayLike<number>): Terms {
  return { codes, next: new Int32Array(codes.length), exits: new Int32Array(codes.length) };
}

/** The id of a word, new if need be. */
export function idIn(row: Row, word: string): number {
  const known = row.meanings.get(word);
  if (known !== undefined) return known;
  const id = row.words.push(word) - 1;
  row.meanings.set(word, id);
  return id;
}

/** Adds a term of a group. Throws on a malformed one: a mistake in the data, which any test would show. */
export function addTerm(row: Row, term: string, group: number): void {
  const { codes, heads, meanings } = row;
  /** Per open group: whether a term may begin with it, and whether it may do so with what follows it. */
  const open: boolean[] = [true, false];
  let head = true;
  codes.push(OPEN);
  for (const piece of expanded(term).match(pieces) ?? []) {
    const code = meanings.get(piece) ?? newWord(row, piece, term);
    if (code > OPEN) {
      if (head) heads.push(codes.length);
      head = false;
    } else head = throughSign(code, open, head);
    codes.push(code);
    if (open.length === 0) throw new Error(`a term has a stray ")": ${term}`);
  }
  if (open.length > 2) throw new Error(`a term has an unclosed "(": ${term}`);
  codes.push(CLOSE, END - group);
}

/** Whether a term may begin with what comes after a sign, given whether it may with the sign itself. */
function throughSign(code: number, open: boolean[], head: boolean): boolean {
  if (code === OPEN) {
    open.push(head, false);
    return head;
  }
  const latest = open.length - 1;
  const passed = head || open[latest] === true;
  if (code === BAR) {
    open[latest] = passed;
    return open[latest - 1] === true;
  }
  open.length = latest - 1;
  return passed;
}

function newWord(row: Row, piece: string, term: string): number {
  if (piece.startsWith('<')) throw new Error(`a term names an unknown class: ${piece} in ${term}`);
  return idIn(row, piece);
}

/** A term with what its macros stand for. */
function expanded(term: string): string {
  if (!term.includes('<')) return term;
  return term.replace(/<([a-z-]+)>/g, (piece, name) => {
    const macro = macros[name];
    return macro === undefined ? piece : `(${expanded(macro)})`;
  });
}

/** Finds out how the groups of the term hang together in which `place` stands. */
export function linkTerm(terms: Terms, place: number): void {
  const { codes } = terms;
  let start = place;
  while (start > 0 && (codes[start - 1] ?? END) > END) start -= 1;
  if (terms.next[start] !== 0) return;
  /** Per open group, where it begins and where its latest alternative does. */
  const open: number[] = [];
  for (let at = start; (codes[at] ?? END) > END; at += 1) {
    const code = codes[at];
    if (code === OPEN) open.push(at, at);
    else if (code === BAR) {
      terms.next[open.at(-1) ?? 0] = at;
      open[open.length - 1] = at;
    } else if (code === CLOSE) closeGroup(terms, open, at);
  }
}

function closeGroup(terms: Terms, open: number[], close: number): void {
  terms.next[open.pop() ?? 0] = close;
  for (let start = open.pop() ?? close; start !== close; start = terms.next[start] ?? close)
    terms.exits[start] = close + 1;
}

/** Writes to `into` the places of all that may come next from a place on: words, classes, gaps and ends, in order. */
export function leavesOf(terms: Terms, from: number, into: number[]): void {
  const { codes } = terms;
  const at = placeOf(terms, from);
  if (codes[at] !== OPEN) {
    into.push(at);
    return;
  }
  for (let start = at; codes[start] !== CLOSE; start = terms.next[start] as number) {
    const first = start + 1;
    if ((codes[first] as number) > OPEN) into.push(first);
    else leavesOf(terms, first, into);
  }
}

/** Where one goes on from a place: at the end of an alternative, after its group. */
export function placeOf(terms: Terms, from: number): number {
  let at = from;
  for (let code = terms.codes[at]; code === BAR || code === CLOSE; code = terms.codes[at]) {
    at = code === BAR ? (terms.exits[at] as number) : at + 1;
  }
  return at;
}
