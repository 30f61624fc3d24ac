import { isObject, stringOf } from '../loose.ts';
import type { InputFacts } from '../source.ts';

/** Names in each half of those kept, some 10 MB in all. Pages that miss one thing are near each other: what is forgotten has seldom a use. */
const mostNames = 1 << 16;

/** No id or handle is longer: a name that is would only take room. */
const longestName = 100;

/** Counts what X left out of its answers. Each page that points at a missing post says so: it is one post all the same. */
export function leftOut() {
  let names = new Set<string>();
  let older: ReadonlySet<string> = new Set();
  let count = 0;

  /** Whether the name is new; it is kept then. A full half makes room by the other's being forgotten. */
  function isNew(name: string): boolean {
    if (names.has(name)) return false;
    const known = older.has(name);
    if (names.size >= mostNames) {
      older = names;
      names = new Set();
    }
    names.add(name);
    return !known;
  }

  return {
    /** Takes in an error of an answer. */
    add(error: unknown): void {
      const name = nameOf(error);
      if (name === null || isNew(name)) count += 1;
    },
    /** Tells in the input's warnings how much it was. */
    warn(facts: InputFacts): void {
      if (count === 0) return;
      const what = count === 1 ? '1 post or account' : `${count} posts or accounts`;
      facts.warnings.push({
        code: 'partial-errors',
        text: `X left out ${what} that these pages point at: deleted, suspended, protected or withheld.`,
        path: null,
      });
    },
  };
}

/** What an error is about; `null` where it does not say: it is of something else than any other, then. */
function nameOf(error: unknown): string | null {
  if (!isObject(error)) return null;
  const value = stringOf(error.value) ?? stringOf(error.resource_id);
  const type = stringOf(error.resource_type) ?? stringOf(error.type) ?? '';
  return value === null || type.length + value.length > longestName ? null : `${type} ${value}`;
}
