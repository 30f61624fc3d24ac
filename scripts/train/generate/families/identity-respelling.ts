import type { Slots } from '../family.ts';
import { formsOf, identitySlots } from './identity-slots.ts';

/** Ways one word is respelt, to get past a filter or by haste; the word itself where it is too short. */
export type Respelling = (word: string) => readonly string[];

const leetLetters: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const leetSigns: Readonly<Record<string, string>> = { a: '@', i: '!', s: '$', o: '0', e: '3' };
/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikeLetters: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  i: 'і',
  s: 'ѕ',
  x: 'х',
};

function mapped(word: string, letters: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => letters[letter.toLowerCase()] ?? letter).join('');
}

function firstVowel(word: string): number {
  const found = word.slice(1).search(/[aeiou]/i);
  return found < 0 ? 1 : found + 1;
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function fromFour(change: Respelling): Respelling {
  return (word) => (word.length < 4 ? [word] : change(word));
}

/** The respellings by name; the name is part of the ids of families. */
export const respellings = {
  leet: (word) => [
    mapped(word, leetLetters),
    mapped(word, leetSigns),
    mapped(word, { e: '3', o: '0', i: '1', a: '4' }),
  ],
  spaced: (word) => [[...word].join(' ')],
  split: fromFour((word) => [2, word.length >> 1].map((at) => `${word.slice(0, at)} ${word.slice(at)}`)),
  missing: fromFour((word) => [without(word, firstVowel(word)), without(word, word.length - 2)]),
  swapped: fromFour((word) => [swapped(word, 1), swapped(word, (word.length >> 1) - (word.length > 4 ? 0 : 1))]),
  joined: (word) => [word.replaceAll(' ', '')],
  starred: (word) => [
    `${word.slice(0, firstVowel(word))}*${word.slice(firstVowel(word) + 1)}`,
    word.length < 4 ? word : `${word.charAt(0)}${'*'.repeat(word.length - 2)}${word.slice(-1)}`,
  ],
  zeroWidth: (word) => [[...word].join('\u200b'), `${word.slice(0, 2)}\u200b${word.slice(2)}`],
  lookalike: (word) => [mapped(word, lookalikeLetters)],
  hyphenated: (word) => [[...word].join('-'), [...word].join('.'), [...word].join('_')],
  stretched: (word) => [
    word.slice(0, firstVowel(word)) + word.charAt(firstVowel(word)).repeat(4) + word.slice(firstVowel(word) + 1),
    [...word].map((letter) => letter + letter).join(''),
  ],
} satisfies Record<string, Respelling>;

export type RespellingName = keyof typeof respellings;

/** A choice between the respellings of each word of `text`. */
function respelt(text: string, name: RespellingName): string {
  const respell: Respelling = respellings[name];
  const words = text.replace(/\p{L}[\p{L}'’]*/gu, (word) => `[${respell(word).join('|')}]`);
  return name === 'joined' ? words.replaceAll(' ', '') : words;
}

const plainSlots = ['bad', 'scum', 'vermin', 'slur', 'slurs', 'good'] as const;

/** Slots with every filler respelt: `{people}` under the same name. */
function respeltSlots(name: RespellingName): Slots {
  const change = (word: string): string => respelt(word, name);
  const slots: Record<string, readonly string[]> = {};
  for (const form of ['people', 'person', 'one', 'kind'] as const) slots[`${form}~`] = formsOf(form, change);
  slots['People~'] = slots['people~'] ?? [];
  for (const slot of plainSlots) {
    slots[`${slot}~`] = (identitySlots[slot] ?? []).filter((filler) => !filler.includes('{')).map(change);
  }
  return slots;
}

/** Templates in which the words between `<` and `>` are respelt, with the slots they need. */
export function respeltTemplates(
  templates: readonly string[],
  name: RespellingName,
): { templates: string[]; slots: Slots } {
  const slots: Slots = { ...identitySlots, ...respeltSlots(name) };
  const phrase = (_: string, marked: string): string => respeltPhrase(marked, name, slots);
  const marked = name === 'joined' ? templates.map(markedWhole) : templates;
  return { templates: marked.map((template) => template.replace(/<([^<>]*)>/g, phrase)), slots };
}

/** One word alone cannot be joined to anything, so the whole message is. A handle keeps its space. */
function markedWhole(template: string): string {
  const [, before = '', body = '', after = ''] =
    /^(\{lead\}|\{handle\} )?(.*?)( ?\{handle\}[.]?|\{tail\})?$/.exec(template) ?? [];
  return `${before}<${body.replace(/[<>]/g, '')}>${after}`;
}

function respeltPhrase(marked: string, name: RespellingName, slots: Slots): string {
  // Slots within a marked phrase are filled with respelt words where there are any; what is between them is respelt here.
  return marked
    .split(/(\{\w+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return respelt(piece, name);
      const filled = piece.replace('}', '~}');
      return slots[filled.slice(1, -1)] === undefined ? piece : filled;
    })
    .join('');
}
