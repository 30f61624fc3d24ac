const digits: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const lookAlikes: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х' };

/** Ways to spell a word that people use for fun as well as to hide it. */
const spellings: readonly ((word: string) => string)[] = [
  (word) => replaceAll(word, digits),
  (word) => replaceFirst(word, digits),
  (word) => replaceAll(word, lookAlikes),
  (word) => [...word].filter((letter) => letter !== ' ').join(' '),
  (word) => [...word].filter((letter) => letter !== ' ').join('.'),
  (word) =>
    word
      .split(' ')
      .map((part) => [...part].join('-'))
      .join(' '),
  (word) => word.replace(/^(\S+?)[aeiou]/, '$1'),
  (word) => word.replace(/^(\S*?)([aeiou])/, '$1$2$2$2$2'),
  (word) => word.replace(/(\S)$/, '$1$1$1'),
  (word) => `${word.slice(0, 2)}_${word.slice(2)}`,
  swapped,
];

/** Ways to hide a word that nobody uses where there is nothing to hide. */
const covers: readonly ((word: string) => string)[] = [
  (word) => inside(word, (letters) => '*'.repeat(letters.length)),
  (word) => word.replace(/^(\S+?)[aeiou]/, '$1*'),
  (word) => word.replace(/^(\S+?)[aeiou]/, '$1@'),
];

/** Each word in each odd spelling that changes it: digits, look-alike letters, gaps, repeated and missing letters. */
export function oddly(words: readonly string[]): string[] {
  return changed(words, spellings);
}

/** The same, and with letters starred out. */
export function disguised(words: readonly string[]): string[] {
  return changed(words, [...spellings, ...covers]);
}

function changed(words: readonly string[], ways: readonly ((word: string) => string)[]): string[] {
  return words.flatMap((word) => ways.map((way) => way(word)).filter((odd) => odd !== word));
}

/** Two letters in the middle change places. */
function swapped(word: string): string {
  return word.replace(/^(\S+?)([a-z])([a-z])(?=[a-z])/, '$1$3$2');
}

function replaceAll(word: string, letters: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => letters[letter] ?? letter).join('');
}

function replaceFirst(word: string, letters: Readonly<Record<string, string>>): string {
  const at = [...word].findIndex((letter, index) => index > 0 && letters[letter] !== undefined);
  return at < 0 ? word : word.slice(0, at) + (letters[word.charAt(at)] ?? '') + word.slice(at + 1);
}

function inside(word: string, change: (letters: string) => string): string {
  return word.length < 4 ? word : word.charAt(0) + change(word.slice(1, -1)) + word.slice(-1);
}
