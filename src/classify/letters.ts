/** Pairs `look-alike` + `Latin letter`: letters of other scripts that pass for Latin ones in everyday typefaces. */
const foreignPairs =
  'аaеeоoрpсcхxуyіiѕsјjԁdһhԛqԝwкkмmтtвbнhпnгrьbӏlүyқkңhԍg' + // Cyrillic, lower case
  'αaοoρpνvιiκkτtυuεeηnχxωwβbγyςsμuζzΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx' + // Greek; its capitals look unlike its small letters
  'օoսuհhցgոnզq'; // Armenian

/** The same for letters and signs that belong to no other script's running text: always folded. */
const latinPairs =
  'ıiłløoɡgɑaʟlƒfđdħhŧtɪiʀrᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkᴍmɴnᴏoᴘpꜱsᴛtᴜuᴠvᴡwʏyᴢzɩiʋuʍmɯməeɘeɐaɔoðdʇtʎyɹrɟfǝe' +
  "’'‘'‛'´'ʼ'′'＇'“\"”\"„\"‟\"«\"»\"″\"‹'›'–-—-‐-‑-‒-―-−-⁄/∕/";

/** Outer ranges of letters in circles and boxes that have no decomposition in Unicode: first code point of `a`…`z`. */
const boxedAlphabets = [0x1f150, 0x1f170] as const;

const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Letters without ink: they look like nothing, or like a blank, and only serve to break words up. */
const inkless = new Set([0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0]);

/** How one code point folds. */
export interface Fold {
  /** What it becomes; empty when it is dropped. */
  readonly to: string;
  /** 0: folds everywhere. 1: a letter of another script with a Latin look-alike. 2: one without. */
  readonly foreign: 0 | 1 | 2;
}

const foreignTable = pairTable(foreignPairs);
const latinTable = pairTable(latinPairs);
const foreignScript = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const cache = new Map<number, Fold>();

/** How `codePoint` folds, by a compact table and Unicode compatibility decomposition. */
export function foldOf(codePoint: number): Fold {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const fold = computeFold(codePoint);
  cache.set(codePoint, fold);
  return fold;
}

function computeFold(codePoint: number): Fold {
  const character = String.fromCodePoint(codePoint);
  if (inkless.has(codePoint)) return { to: '', foreign: 0 };
  if (foreignScript.test(character)) {
    const to = foreignTable.get(character) ?? foreignTable.get(stripped(character).toLowerCase());
    return to === undefined ? foldOfLower(character) : { to, foreign: 1 };
  }
  return { to: foldEverywhere(codePoint, character), foreign: 0 };
}

/** A capital that no table holds folds as its small letter does, so that folding twice changes nothing. */
function foldOfLower(character: string): Fold {
  const small = lowered(character);
  const codePoint = small.codePointAt(0) ?? 0;
  const single = small === String.fromCodePoint(codePoint);
  return small === character || !single ? { to: small, foreign: 2 } : computeFold(codePoint);
}

function foldEverywhere(codePoint: number, character: string): string {
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\p{Zl}\p{Zp}\n\r\t]/u.test(character)) return character === '\t' ? ' ' : '\n';
  if (/[\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u.test(character)) return '';
  for (const first of boxedAlphabets) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  const direct = latinTable.get(character);
  if (direct !== undefined) return direct;
  const plain = [...stripped(character)].map(lowerLatin).join('');
  // Other scripts stay as they are: decomposing them helps nobody, and nothing here reads them.
  return /^[\x20-\x7e]*$/.test(plain) ? plain : lowered(character);
}

/** Lower case, where that keeps offsets as they are. */
export function lowered(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function lowerLatin(character: string): string {
  const lower = stripped(character.toLowerCase());
  return latinTable.get(lower) ?? ligatures[lower] ?? lower;
}

function stripped(character: string): string {
  return character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

function pairTable(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) table.set(characters[at] ?? '', characters[at + 1] ?? '');
  return table;
}
