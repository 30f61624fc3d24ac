import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/classify/index.ts';

const { model } = createJudge();
const root = join(import.meta.dirname, '../..');

/** All names of judges that a file gives. */
function namedIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...new Set(text.match(/\bxh-\d+\.\d+\.\d+\+[0-9a-f]+/g))];
}

describe('published figures', () => {
  it.each(['docs/model-card.md', 'docs/benchmarks-classify.md', 'src/analyse/statistics/error-rates.ts'])(
    '[U] are those of the judge that ships: %s',
    (file) => {
      expect(model).toMatch(/^xh-\d+\.\d+\.\d+\+[0-9a-f]{6}$/);
      expect(namedIn(file)).toEqual([model]);
    },
  );
});
