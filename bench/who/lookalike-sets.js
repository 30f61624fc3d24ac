// Handles to measure by: impersonations written by hand, more of them made by rules of this file's own, and ordinary handles
// composed of names, words and numbers. Nothing here is made by the code that is measured.
import { readFileSync } from 'node:fs';

const sets = JSON.parse(readFileSync(new URL('./lookalike-sets.json', import.meta.url), 'utf8'));
const [firstNames, surnames, words, numbers] = ['firstNames', 'surnames', 'words', 'numbers'].map((name) =>
  sets[name].split(' '),
);

export const people = sets.people;

/** What impersonators do, each as a function of the handle and of a place in it. */
const rules = {
  'digit for letter': (handle, at) => swapAt(handle, at, { o: '0', l: '1', i: '1', e: '3', a: '4', s: '5', t: '7' }),
  'capital I for l': (handle, at) => swapAt(handle, at, { l: 'I' }),
  'l for i': (handle, at) => swapAt(handle, at, { i: 'l' }),
  'rn for m': (handle, at) => swapAt(handle, at, { m: 'rn', M: 'rn' }),
  'vv for w': (handle, at) => swapAt(handle, at, { w: 'vv', W: 'vv' }),
  underscore: (handle, at) => cut(handle, at, 0, '_'),
  'underscore at the end': (handle) => `${handle}_`,
  'underscores at both ends': (handle) => `_${handle}_`,
  'doubled letter': (handle, at) => cut(handle, at, 0, handle[at].toLowerCase()),
  'letter left out': (handle, at) => cut(handle, at, 1, ''),
  'letters swapped': (handle, at) => (at + 1 < handle.length ? cut(handle, at, 2, handle[at + 1] + handle[at]) : null),
  'key beside': (handle, at) =>
    swapAt(handle.toLowerCase(), at, {
      a: 's',
      e: 'r',
      i: 'o',
      o: 'p',
      n: 'b',
      r: 't',
      s: 'd',
      k: 'j',
      l: 'k',
      m: 'n',
    }),
  'word before': (handle, at) => (words12[at] === undefined ? null : words12[at] + handle),
  'word after': (handle, at) => (words12[at] === undefined ? null : `${handle}_${words12[at]}`),
  'number after': (handle, at) => (at < 5 ? `${handle}${['2', '_1', '01', '99', '2026'][at]}` : null),
  'underscore and digit': (handle, at) => {
    const swapped = swapAt(handle, at, { o: '0', l: '1', i: '1', e: '3', a: '4' });
    return swapped === null ? null : `${swapped}_`;
  },
  'last letters left out': (handle, at) => (at < 2 ? handle.slice(0, -2 - at) : null),
  'word before, cut to the 15 letters of X': (handle, at) => {
    const whole = `${['Real', 'The_', 'Its_', 'Dr_', 'Team'][at] ?? ''}${handle}`;
    // With more than four letters gone hardly anybody would be taken in.
    return at < 5 && whole.length > 15 && whole.length < 20 ? whole.slice(0, 15) : null;
  },
  'family name with initials': (_, at, { displayName }) => initialsOf(displayName)[at] ?? null,
  'word and slip': (handle, at) => (at < 8 ? `real${cut(handle, at + 1, 1, '')}` : null),
};

const words12 = 'Official Real Backup The Support Team Help Private New HQ UK My'.split(' ').slice(0, 11);

/** Per person and rule, the handles it gives; the person's own left out. */
export function ruledImpersonations() {
  return people.flatMap((person) =>
    Object.entries(rules).flatMap(([rule, make]) => {
      const made = Array.from(person.handle, (_, at) => make(person.handle, at, person)).filter(
        (handle) => handle !== null && handle.toLowerCase() !== person.handle.toLowerCase(),
      );
      return [...new Set(made)].map((handle) => ({ person, rule, handle }));
    }),
  );
}

/** Handles of `ordinaryAccounts`. */
export function ordinaryHandles() {
  return ordinaryAccounts().map(({ handle }) => handle);
}

/** Accounts of people who are none of `people`: a few thousand that share a first name or surname with one, and others. */
export function ordinaryAccounts() {
  const taken = new Set(people.map(({ displayName }) => displayName.replace(/^Dr | MP$/g, '').toLowerCase()));
  const found = new Map();
  for (const [index, first] of firstNames.entries()) {
    for (const [other, last] of surnames.entries()) {
      if (taken.has(`${first} ${last}`.toLowerCase())) continue;
      for (const handle of composed(first, last, index * 7 + other * 13)) found.set(handle, `${first} ${last}`);
    }
  }
  for (const [index, word] of words.entries()) {
    for (const name of [...firstNames, ...surnames]) found.set(`${name}_${word}`.toLowerCase(), name);
    for (const number of numbers) found.set(`${word}${words[(index + 5) % words.length]}${number}`, word);
  }
  return Array.from(found, ([handle, displayName]) => ({ handle, displayName }));
}

/** Two ways to write a name, by turns. */
function composed(first, last, turn) {
  const number = numbers[turn % numbers.length];
  const word = words[turn % words.length];
  const ways = [
    `${first}${last}`,
    `${first}_${last}`,
    `${first.slice(0, 1)}${last}${number}`,
    `${first}${number}`,
    `${last}${first}`,
    `${first}${last.slice(0, 1)}${number}`,
    `Dr${first}${last}`,
    `${last}${word}`,
    `${word}${first}${number}`,
    `real${first}`,
    `${first}${last}${number}`,
  ];
  return [ways[turn % ways.length], ways[(turn + 4) % ways.length]];
}

/** Ways to write Dr Ada Example MP with the first name as a letter. */
function initialsOf(displayName) {
  const [first, last] = displayName.replace(/^Dr | MP$/g, '').split(' ');
  const letter = first.slice(0, 1);
  return [
    `${letter}${last}`,
    `${letter}_${last}`,
    `Dr${letter}${last}`,
    `real_${letter}${last}`,
    `${letter}${last}UK`,
    `The${letter}${last}`,
  ];
}

function swapAt(handle, at, swaps) {
  const to = swaps[handle[at]];
  return to === undefined ? null : cut(handle, at, 1, to);
}

function cut(text, at, length, by) {
  return text.slice(0, at) + by + text.slice(at + length);
}
