import type { DisguiseKind } from '../../model/lookalike.ts';
import type { HandleRule } from './handle-rules.ts';
import { keysBeside } from './keyboard.ts';

/** A handle made from another by one change. */
export interface Disguised {
  readonly text: string;
  /** 0 to 1: how easily the eye takes it for the other. Set by hand: 0.9 and over is seen only when looked for. */
  readonly likeness: number;
  readonly how: DisguiseKind;
}

/** Characters that pass for others, with how well, in the usual typefaces; both ways. Capitals only where shown. */
const characterPairs: readonly (readonly [string, string, number])[] = [
  ['l', 'I', 0.98],
  ['l', '1', 0.95],
  ['I', '1', 0.93],
  ['i', '1', 0.88],
  ['i', 'l', 0.9],
  ['o', '0', 0.95],
  ['O', '0', 0.96],
  ['s', '5', 0.84],
  ['S', '5', 0.86],
  ['b', '6', 0.7],
  ['B', '8', 0.84],
  ['b', '8', 0.66],
  ['g', '9', 0.74],
  ['g', 'q', 0.78],
  ['z', '2', 0.76],
  ['Z', '2', 0.82],
  ['e', '3', 0.68],
  ['E', '3', 0.7],
  ['a', '4', 0.64],
  ['A', '4', 0.68],
  ['t', '7', 0.62],
  ['T', '7', 0.7],
  ['u', 'v', 0.72],
  ['n', 'h', 0.62],
  ['c', 'e', 0.6],
  ['i', 'j', 0.72],
];

const groupPairs: readonly (readonly [string, string, number])[] = [
  ['m', 'rn', 0.95],
  ['w', 'vv', 0.93],
  ['W', 'VV', 0.92],
  ['d', 'cl', 0.88],
  ['h', 'li', 0.74],
  ['m', 'nn', 0.78],
];

/** Spellings that sound the same, or nearly. */
const soundPairs: typeof groupPairs = [
  ['k', 'c', 0.74],
  ['k', 'ck', 0.74],
  ['f', 'ph', 0.74],
  ['s', 'z', 0.72],
  ['i', 'y', 0.76],
  ['a', 'e', 0.7],
  ['e', 'i', 0.7],
  ['o', 'e', 0.66],
  ['o', 'u', 0.66],
];

/** Most convincing first. */
const suffixes = 'official real backup hq support help team uk private account press media news live office dr'.split(
  ' ',
);
const prefixes = 'real the official its iam thereal dr mr ms prof not ask team'.split(' ');
const digits = ['1', '2', '0', '3', '7', '01', '02', '11', '22', '99', '123', '2026'];

/** What one change gives; may hold the same text twice, never checks a rule. */
export function disguisesOf(local: string, rule: HandleRule): Disguised[] {
  return [
    ...characterSwaps(local, rule.showsCase),
    ...groupSwaps(local, groupPairs, 'letter-pair'),
    ...groupSwaps(local, soundPairs, 'sound-alike'),
    ...separatorChanges(local, rule.separators),
    ...letterSlips(local),
    ...withoutWord(local),
    ...inOtherOrder(local),
    ...additions(local, rule.separators),
  ];
}

function characterSwaps(local: string, showsCase: boolean): Disguised[] {
  const found: Disguised[] = [];
  for (const [at, character] of Array.from(local).entries()) {
    for (const [one, other, likeness] of characterPairs) {
      const to = character === one ? other : character === other ? one : null;
      if (to === null || (!showsCase && /[A-Z]/.test(to))) continue;
      found.push({ text: replaced(local, at, 1, to), likeness, how: 'look-alike-character' });
    }
  }
  return found;
}

function groupSwaps(local: string, pairs: typeof groupPairs, how: DisguiseKind): Disguised[] {
  // What a letter looks like depends on its case, what it sounds like does not.
  const text = how === 'letter-pair' ? local : local.toLowerCase();
  const found: Disguised[] = [];
  for (const [from, to, likeness] of pairs.flatMap(
    ([one, other, well]) =>
      [
        [one, other, well],
        [other, one, well],
      ] as const,
  )) {
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      const by = how === 'letter-pair' ? to : sameCase(to.charAt(0), local.charAt(at)) + to.slice(1);
      found.push({ text: replaced(local, at, from.length, by), likeness, how });
    }
  }
  return found;
}

const how = 'separator';

function separatorChanges(local: string, separators: readonly string[]): Disguised[] {
  const found: Disguised[] = [];
  for (const separator of separators) {
    found.push(
      { text: `${local}${separator}`, likeness: 0.93, how },
      { text: `${separator}${local}`, likeness: 0.9, how },
    );
    for (let at = 1; at < local.length; at += 1) {
      const likeness = /[a-z0-9][A-Z]/.test(local.slice(at - 1, at + 1)) ? 0.9 : 0.82;
      const beside = separators.includes(local.charAt(at)) || separators.includes(local.charAt(at - 1));
      found.push({ text: replaced(local, at, 0, separator), likeness: beside ? 0.94 : likeness, how });
    }
  }
  for (let at = 0; at < local.length; at += 1) {
    if (!separators.includes(local.charAt(at))) continue;
    found.push({ text: replaced(local, at, 1, ''), likeness: 0.92, how });
    for (const other of separators) found.push({ text: replaced(local, at, 1, other), likeness: 0.88, how });
  }
  return found;
}

function letterSlips(local: string): Disguised[] {
  const found: Disguised[] = [];
  for (let at = 0; at < local.length; at += 1) {
    if (/[a-z0-9]/i.test(local.charAt(at))) found.push(...slipsAt(local, at));
  }
  return found;
}

function slipsAt(local: string, at: number): Disguised[] {
  const character = local.charAt(at);
  const next = local.charAt(at + 1);
  const lower = character.toLowerCase();
  const isDouble = lower === next.toLowerCase();
  // The first letter is the one everybody reads.
  const first = at === 0 ? 0.7 : 1;
  const found: Disguised[] = [
    {
      text: replaced(local, at, 0, lower),
      likeness: (isDouble ? 0.93 : 0.87) * (at === 0 ? 0.9 : 1),
      how: 'doubled-letter',
    },
    isDouble
      ? { text: replaced(local, at, 1, ''), likeness: 0.92, how: 'doubled-letter' }
      : { text: replaced(local, at, 1, ''), likeness: 0.8 * first, how: 'missing-letter' },
    ...keysBeside(lower).map(
      (key): Disguised => ({ text: replaced(local, at, 1, key), likeness: 0.6 * first, how: 'neighbour-key' }),
    ),
  ];
  if (/[a-z0-9]/i.test(next)) {
    const text = replaced(local, at, 2, sameCase(next, character) + sameCase(character, next));
    found.push({ text, likeness: 0.86 * first, how: 'swapped-letters' });
  }
  return found;
}

/** Titles and the like that a handle is still known without. */
const leadWord = /^(?:dr|prof|mrs|mr|ms|miss|sir|the|real|its)[_.-]?(?=[a-z])/i;
const tailWord = /(?<=[a-z])[_.-]?(?:mp|phd|md|uk|hq|official)$/i;
/** Enough of a handle to be known by. */
const shortestLeft = 5;

function withoutWord(local: string): Disguised[] {
  return [local.replace(leadWord, ''), local.replace(tailWord, '')]
    .filter((text) => text !== local && text.length >= shortestLeft)
    .map((text) => ({ text, likeness: 0.74, how: 'dropped-word' }));
}

/** The two words of a handle the other way round, where a sign or a capital parts them. */
function inOtherOrder(local: string): Disguised[] {
  const parts =
    /^([A-Za-z0-9]+)([_.-])([A-Za-z0-9]+)$/.exec(local) ?? /^([A-Z][a-z0-9]+)()([A-Z][a-z0-9]+)$/.exec(local);
  if (parts === null) return [];
  return [{ text: `${parts[3]}${parts[2]}${parts[1]}`, likeness: 0.75, how: 'swapped-words' }];
}

/** A letter as a capital where another is one. */
function sameCase(letter: string, as: string): string {
  return /[A-Z]/.test(as) ? letter.toUpperCase() : letter.toLowerCase();
}

function additions(local: string, separators: readonly string[]): Disguised[] {
  const found: Disguised[] = [];
  for (const joint of ['', ...separators]) {
    const glue = joint === '' ? 0.97 : 1;
    for (const [rank, word] of suffixes.entries()) {
      found.push({ text: `${local}${joint}${word}`, likeness: (0.8 - rank * 0.012) * glue, how: 'added-word' });
    }
    for (const [rank, word] of prefixes.entries()) {
      found.push({ text: `${word}${joint}${local}`, likeness: (0.79 - rank * 0.014) * glue, how: 'added-word' });
    }
    for (const [rank, number] of digits.entries()) {
      found.push({
        text: `${local}${joint}${number}`,
        likeness: (0.76 - rank * 0.015) * (joint === '' ? 1 : 0.95),
        how: 'added-digits',
      });
    }
  }
  return found;
}

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
