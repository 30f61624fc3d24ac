/** What a UTF-16 unit is to a text that is compared with others. */
export const unitKind = {
  /** Not looked up yet. */
  unread: 0,
  letter: 1,
  digit: 2,
  /** Written inside words and left out: apostrophes, accents of their own, invisible marks. */
  inside: 3,
  /** Parts words: punctuation, symbols, most emoji. */
  between: 4,
  space: 5,
  /** A letter of a script that writes no spaces: each counts as a word. */
  wordless: 6,
  /** First half of a pair. */
  half: 7,
} as const;

const kinds = new Uint8Array(65536);

const apostrophes = /['’‘ʼ`´]/;
const wordlessScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Kind of a unit; looked up once, for a million messages hold few different ones. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== unitKind.unread) return known;
  const kind = lookUp(unit);
  kinds[unit] = kind;
  return kind;
}

function lookUp(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return unitKind.half;
  return kindOfCharacter(String.fromCharCode(unit));
}

/** Kind of a whole character, for those of two units. */
export function kindOfCharacter(character: string): number {
  if (/\p{L}/u.test(character)) return wordlessScripts.test(character) ? unitKind.wordless : unitKind.letter;
  if (/\p{N}/u.test(character)) return unitKind.digit;
  if (/\s/.test(character)) return unitKind.space;
  return apostrophes.test(character) || /[\p{M}\p{Cf}]/u.test(character) ? unitKind.inside : unitKind.between;
}
