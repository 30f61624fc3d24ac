import { foldOf } from '../letters.ts';
import { confusableGroups } from './confusables.ts';

/** A character is folded again until nothing changes; the longest chain in the table has three steps. */
const mostRounds = 8;

const confusables = readGroups(confusableGroups);
const folded = new Map<number, string>();
const asciiFolds = Array.from({ length: 128 }, (_, code) => foldPoint(code));

/**
 * What a text looks like, in lower case: texts with the same skeleton may pass for each other. The skeleton of UTS #39
 * (decomposed, look-alikes replaced, decomposed), and beyond it: the case of Latin letters, accents and invisible
 * characters are dropped, i counts as l, for the capital I does, and white space is a blank. Capitals of other scripts
 * are what they look like. Doing it twice changes nothing.
 */
export function skeletonOf(text: string): string {
  let out = '';
  let plain = true;
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    plain &&= code < 128;
    out += code < 128 ? asciiFolds[code] : foldPoint(code);
  }
  return plain ? out : out.normalize('NFD');
}

function foldPoint(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  let text = String.fromCodePoint(code);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = Array.from(text, foldOnce).join('');
    if (next === text) break;
    text = next;
  }
  folded.set(code, text);
  return text;
}

function foldOnce(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (character === 'i') return 'l';
  const looksLike = confusables.get(character);
  if (looksLike !== undefined) return looksLike;
  // Marks of one script are its letters; those that stand over any letter are ornament.
  if (/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]|(?=\p{M})\p{Script=Inherited}/u.test(character)) return '';
  const plain = character.normalize('NFKD');
  if (plain !== character) return plain;
  const lower = character.toLowerCase();
  return lower === character ? further(character) : lower;
}

/** Look-alikes that Unicode's table lacks: small capitals, letters in boxes. */
function further(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128 || /\p{M}/u.test(character)) return character;
  const { to, foreign } = foldOf(code);
  return foreign === 0 && to !== '' ? to : character;
}

function readGroups(groups: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.replaceAll(',\n', ',').trim().split(/\s+/)) {
    const [target = '', steps = ''] = group.split(':');
    const looksLike = String.fromCodePoint(...target.split('.').map(hex));
    let code = 0;
    for (const step of steps.split(',')) {
      code += hex(step);
      map.set(String.fromCodePoint(code), looksLike);
    }
  }
  return map;
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}
