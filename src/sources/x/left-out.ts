import { isObject, stringOf } from '../loose.ts';
import { recent } from '../recent.ts';
import type { InputFacts } from '../source.ts';

/** Some 10 MB. Pages that miss one thing are near each other: what is forgotten has seldom a use. */
const mostNames = 1 << 17;

/** No id or handle is longer: a name that is would only take room. */
const longestName = 100;

/** Counts what X left out of its answers. Each page that points at a missing post says so: it is one post all the same. */
export function leftOut() {
  const names = recent<true>(mostNames);
  let count = 0;

  return {
    /** Takes in an error of an answer. */
    add(error: unknown): void {
      const name = nameOf(error);
      if (name === null || names.of(name) === null) count += 1;
      names.keep(name, true);
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
