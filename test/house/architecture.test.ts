import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** Lines that a large terminal shows at once. */
const screen = 45;

describe('the page on the architecture', () => {
  it('[U] is one screen', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(screen);
  });

  it('[U] has each stage of the code in its table', () => {
    const stages = readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const table = page.split('\n').filter((line) => line.startsWith('| `'));

    for (const stage of stages) expect(table.some((line) => line.split('|')[1]?.includes(`\`${stage}\``))).toBe(true);
  });
});
