/** Values by key, of which the oldest are forgotten. */
export interface Recent<T> {
  /** The first value of a key stands until it is forgotten; `null` is no key. */
  keep(key: string | null, value: T): void;
  /** `null` where it was never kept, or is forgotten. */
  of(key: string | null): T | null;
}

/** Keeps the latest values by key, `most` at once: those of two halves, the older of which goes when the newer is full. */
export function recent<T>(most: number): Recent<T> {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return {
    keep(key, value) {
      if (key === null || newer.has(key)) return;
      if (newer.size >= most / 2) {
        older = newer;
        newer = new Map();
      }
      newer.set(key, value);
    },
    of(key) {
      return key === null ? null : (newer.get(key) ?? older.get(key) ?? null);
    },
  };
}
