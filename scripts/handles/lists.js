// The word lists of the handle model, and handles put together from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One list: lines that begin with `#` are for people. */
export function listOf(name) {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8');
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return [...new Set(lines.join(' ').split(/\s+/).filter(Boolean))];
}

/** The lists of habits.txt by their first word. */
export function habits() {
  const text = readFileSync(join(import.meta.dirname, 'habits.txt'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\w+:/.test(line));
  return Object.fromEntries(rows.map((row) => [row.slice(0, row.indexOf(':')), row.split(/\s+/).slice(1)]));
}

/** Numbers from 0 to below 1, the same in every run. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function oneOf(list, random) {
  return list[Math.floor(random() * list.length)];
}

const vowels = /[aeiou]/g;

/** How handles are put together, each as often as it stands here. */
const patterns = [
  (pick) => pick.given() + pick.surname(),
  (pick) => pick.given() + pick.surname(),
  (pick) => `${pick.given()}_${pick.surname()}`,
  (pick) => `${pick.given()[0]}${pick.surname()}`,
  (pick) => pick.given() + pick.surname()[0],
  (pick) => `${pick.given()[0]}${pick.given()[0]}${pick.surname()}`,
  (pick) => pick.surname() + pick.given(),
  (pick) => pick.given() + pick.word(),
  (pick) => pick.word() + pick.given(),
  (pick) => pick.word() + pick.word(),
  (pick) => `${pick.word()}_${pick.word()}`,
  (pick) => pick.word() + pick.word(),
  (pick) => pick.before() + pick.given(),
  (pick) => pick.before() + pick.word(),
  (pick) => pick.before() + pick.surname(),
  (pick) => pick.given() + pick.after(),
  (pick) => pick.surname() + pick.after(),
  (pick) => pick.word() + pick.after(),
  (pick) => pick.given() + pick.whole(),
  (pick) => pick.whole() + pick.given(),
  (pick) => pick.whole() + pick.word(),
  (pick) => `${pick.given()}_${pick.whole()}`,
  (pick) => pick.word().replace(vowels, '') + pick.word(),
  (pick) => pick.word() + pick.word().replace(vowels, ''),
];

/** So many handles from the parts given. */
export function compose(parts, count, random) {
  const pick = Object.fromEntries(Object.entries(parts).map(([name, list]) => [name, () => oneOf(list, random)]));
  return Array.from({ length: count }, () => oneOf(patterns, random)(pick));
}

/** The parts to learn from, and those held back: every seventh name and word by a hash of its letters. */
export function splitParts() {
  const lists = { given: listOf('given-names'), surname: listOf('surnames'), word: listOf('words') };
  const { before, after, whole } = habits();
  const keep = (isHeld) =>
    Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.filter((word) => isHeld(hashOf(word)))]),
    );
  return {
    learn: { ...keep((hash) => hash % 7 !== 0), before, after, whole },
    held: { ...keep((hash) => hash % 7 === 0), before, after, whole },
  };
}

function hashOf(word) {
  let hash = 2166136261;
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return hash;
}

/** Strings drawn without sense, of the kinds people and programs make; the mash of fingers is on one row of a keyboard at a time. */
export const senseless = {
  'letters and digits': (random) => draw('abcdefghijklmnopqrstuvwxyz0123456789', 8 + random() * 7, random),
  letters: (random) => draw('abcdefghijklmnopqrstuvwxyz', 8 + random() * 7, random),
  'mash of fingers': (random) =>
    Array.from({ length: 4 }, () =>
      draw(oneOf(['asdfg', 'hjkl', 'qwert', 'yuiop', 'zxcv', 'bnm'], random), 2 + random() * 2, random),
    ).join(''),
};

function draw(from, length, random) {
  return Array.from({ length: Math.floor(length) }, () => oneOf(from, random)).join('');
}
