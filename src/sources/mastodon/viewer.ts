import type { AccountRef } from '../../model/account.ts';

/** Finds out whose view an input of the API is, which no record of it says outright. */
export interface Viewer {
  /** An account that can be no other. */
  is(ref: AccountRef): void;
  /** The account is one of these; told of each record, it is the one they all have. */
  isAmong(refs: readonly AccountRef[]): void;
  /** The account; `null` where the records leave several, or contradict each other. */
  found(): AccountRef | null;
}

export function viewer(): Viewer {
  let certain: AccountRef | null = null;
  let contradicted = false;
  let among: ReadonlyMap<string, AccountRef> | null = null;
  return {
    is(ref) {
      if (certain !== null && certain.id !== ref.id) contradicted = true;
      certain ??= ref;
    },
    isAmong(refs) {
      const [first, second] = refs;
      // Nearly every record names the one account that is left, and it alone.
      if (among?.size === 1 && second === undefined && among.has(first?.id ?? '')) return;
      const named = new Map(refs.flatMap((ref) => (ref.id === null ? [] : [[ref.id, ref] as const])));
      if (named.size === 0) return;
      among = among === null ? named : new Map([...among].filter(([id]) => named.has(id)));
    },
    found() {
      if (certain !== null) return contradicted ? null : certain;
      const [first, second] = among?.values() ?? [];
      return first === undefined || second !== undefined ? null : first;
    },
  };
}
