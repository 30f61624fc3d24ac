import { isObject } from '../loose.ts';

/** The bytes of a character in UTF-8, by its first byte; 0 for a byte that begins none of several bytes. */
function bytesFrom(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** Bytes that stand together: what they make up ends where they do. */
const runs = /[\u0080-\u00ff]{2,}/g;

/**
 * Puts together characters that an export of Meta wrote byte by byte, each as a character of its own (`Ã¼` for `ü`). Where
 * bytes make up no character they are letters and stay: real exports mix both in one text. What it gives it leaves alone
 * when asked again, so a text that went through it twice is the same.
 */
export function repairText(text: string): string {
  return text.replace(runs, repairRun);
}

function repairRun(run: string): string {
  const units: number[] = [];
  for (let index = 0; index < run.length; index++) {
    units.push(run.charCodeAt(index));
    while (joinLast(units));
  }
  return textOfUnits(units);
}

/** Replaces the bytes at the end by the character they make up; false when they make up none. */
function joinLast(units: number[]): boolean {
  const last = units.at(-1) ?? 0;
  if (last < 0x80 || last > 0xbf) return false;
  for (let length = 2; length <= 4; length++) {
    const first = units.at(-length);
    if (first === undefined || first < 0x80 || first > 0xf4) return false;
    if (first <= 0xbf) continue;
    const code = bytesFrom(first) === length ? codeOf(units.slice(-length)) : null;
    if (code === null) return false;
    units.length -= length;
    for (const unit of String.fromCodePoint(code).split('')) units.push(unit.charCodeAt(0));
    return true;
  }
  return false;
}

/** The character of a whole sequence; `null` for one that UTF-8 forbids: too long a form, or half a pair. */
function codeOf([first = 0, ...rest]: readonly number[]): number | null {
  let code = first & (0x7f >> (rest.length + 1));
  for (const byte of rest) code = (code << 6) | (byte & 0x3f);
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : code;
}

/** In pieces, since a call takes some ten thousand arguments and not more. */
function textOfUnits(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) text += String.fromCharCode(...units.slice(from, from + 8192));
  return text;
}

/** Repairs every text of a parsed record, the names of its fields too. */
export function repairRecord(value: unknown): unknown {
  if (typeof value === 'string') return repairText(value);
  if (Array.isArray(value)) return value.map(repairRecord);
  if (!isObject(value)) return value;
  const fields: Record<string, unknown> = {};
  for (const name in value) {
    // A name no export has, which an object takes for something else than a field.
    if (name !== '__proto__') fields[repairText(name)] = repairRecord(value[name]);
  }
  return fields;
}
