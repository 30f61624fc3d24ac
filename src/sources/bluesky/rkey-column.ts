import { column } from './digest-rows.ts';

/** Keys of records by row. Nearly all are thirteen digits of five bits, kept as numbers; others are kept as they are. */
export interface RkeyColumn {
  get(row: number): string;
  set(row: number, rkey: string): void;
}

/** Source: atproto.com/specs/tid. */
const digits = '234567abcdefghijklmnopqrstuvwxyz';
const form = /^[2-7a-z]{13}$/;

/** Above the bit of what five digits hold: the key is one of the others. */
const other = 1 << 25;

export function rkeyColumn(): RkeyColumn {
  const first = column();
  const second = column();
  const third = column();
  const others = new Map<number, string>();
  return {
    get(row) {
      if (third.get(row) === other) return others.get(row) ?? '';
      return spelled(first.get(row), 4) + spelled(second.get(row), 4) + spelled(third.get(row), 5);
    },
    set(row, rkey) {
      if (form.test(rkey)) {
        first.set(row, numberOf(rkey, 0, 4));
        second.set(row, numberOf(rkey, 4, 8));
        third.set(row, numberOf(rkey, 8, 13));
      } else {
        third.set(row, other);
        others.set(row, rkey);
      }
    },
  };
}

function numberOf(rkey: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 32 + digits.indexOf(rkey.charAt(at));
  return value;
}

function spelled(value: number, length: number): string {
  let text = '';
  for (let shift = (length - 1) * 5; shift >= 0; shift -= 5) text += digits.charAt((value >>> shift) & 31);
  return text;
}
