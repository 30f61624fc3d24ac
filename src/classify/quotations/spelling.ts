/** Words of so many letters may differ by one letter and still be the same word, misspelt. */
export const SPELLING_LENGTH = 6;

/**
 * Whether two folded words are one word misspelt: at least six letters in both, the same first letter, no digits, and
 * one letter more, less or other. The first letter decides between `typical` and `atypical`, `million` and `billion`.
 */
export function isSpelling(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < SPELLING_LENGTH) return false;
  if (Math.abs(one.length - other.length) > 1 || one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false;
  let head = 0;
  while (head < one.length && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  const left = one.slice(head);
  const right = other.slice(head);
  if (left.length === right.length) return left.slice(1) === right.slice(1);
  return left.length > right.length ? left.slice(1) === right : right.slice(1) === left;
}
