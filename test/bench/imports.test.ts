import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const imports = /import \{([^}]+)\} from '(?:\.\.\/)+dist\/([^']+)\.js'/g;

/** What the benchmarks take of the built code: each as the file that takes it, the module, and the name. */
const taken = readdirSync(join(root, 'bench'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]s$/.test(file))
  .flatMap((file) =>
    Array.from(readFileSync(join(root, 'bench', file), 'utf8').matchAll(imports)).flatMap(
      ([, names = '', module = '']) =>
        names.split(',').map((name) => [file, module, name.trim().split(' as ')[0] ?? ''] as const),
    ),
  );

describe('benchmarks', () => {
  it('[U] take something of the built code', () => {
    expect(taken.length).toBeGreaterThan(20);
  });

  it.each(taken)('[U] %s takes of %s what it gives: %s', async (_, module, name) => {
    expect(Object.keys(await import(/* @vite-ignore */ join(root, 'src', `${module}.ts`)))).toContain(name);
  });
});
