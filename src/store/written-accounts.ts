import { createLongHash } from '../arrays/hash.ts';
import type { FlatRow } from './import-rows.ts';

/** Accounts that are remembered: two of one place drive each other out. Two megabytes. */
const places = 1 << 18;

/** Units that no UTF-16 text has: they say what follows. */
const nothing = 0x10000;
const numberFollows = 0x20000;
const textFollows = 0x30000;

/** Remembers what was last written of accounts, so that one who writes often is not written again with every post. */
export interface WrittenAccounts {
  /** Whether this very row was the last one written of its account; if not it is taken for written now. False too where that was forgotten. */
  isWritten(row: FlatRow): boolean;
}

/** A row begins with what names the account: its platform and its key. One row in billions of billions is taken for another: 64 bits of each are compared. */
export function writtenAccounts(): WrittenAccounts {
  const high = new Int32Array(places);
  const low = new Int32Array(places);
  const hash = createLongHash();
  const number = new Float64Array(1);
  const words = new Int32Array(number.buffer);

  function add(value: FlatRow[number]): void {
    if (typeof value === 'string') {
      hash.add(textFollows + value.length);
      hash.addText(value);
    } else if (typeof value === 'number') {
      number[0] = value;
      hash.add(numberFollows);
      hash.add(words[0] as number);
      hash.add(words[1] as number);
    } else hash.add(nothing);
  }

  return {
    isWritten(row) {
      hash.clear();
      add(row[0] ?? null);
      add(row[1] ?? null);
      const place = hash.low() & (places - 1);
      for (let at = 2; at < row.length; at += 1) add(row[at] ?? null);
      const [first, second] = [hash.high() | 0, hash.low() | 0];
      if (high[place] === first && low[place] === second) return true;
      high[place] = first;
      low[place] = second;
      return false;
    },
  };
}
