import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../support/source-imports.ts';

/** Files that are loaded when the command line starts, whatever it is asked: what is imported when needed is not. */
function loadedAtStart(): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = ['cli/start.ts'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    for (const { from, to, isAtOnce } of importsOf(file)) {
      if (isAtOnce && to.endsWith('.ts')) waiting.push(normalize(join(dirname(from), to)));
    }
  }
  return loaded;
}

describe('the start of every command', () => {
  it('[U] loads the options and no more: what a command needs comes when it runs', () => {
    const loaded = [...loadedAtStart()];

    expect(loaded).toContain('cli/program.ts');
    const rooms = /^(?:report|run|sources|store|classify|analyse|compare|pictures)\//;
    // Names of platforms and the form of an address, which options are checked by.
    const light = ['sources/fetch-names.ts', 'sources/http-address.ts'];
    expect(loaded.filter((file) => rooms.test(file) && !light.includes(file))).toEqual([]);
    expect(loaded.length).toBeLessThan(50);
  });
});

/** Files of the package that one imports at once, itself included. */
function builtWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, to = ''] of code.matchAll(/^import [^;]*?["'](\.[^"']+)["'];$/gm))
    builtWith(join(dirname(file), to), found);
  return found;
}

describe('the build', () => {
  const dist = join(import.meta.dirname, '../../dist');

  it('[E] has few files to find for each command, and those of a worker hold no command', () => {
    const start = builtWith(join(dist, 'cli/start.js'));
    const worker = [...builtWith(join(dist, 'run/classify-worker.js'))];

    expect(start.size).toBeLessThan(6);
    expect(worker.length).toBeLessThan(8);
    expect(worker).not.toContain(join(dist, 'cli/start.js'));
  });

  it('[E] needs no more than eight megabytes to judge: the weights, what is prepared, and all code of a worker', () => {
    const weights = join(dist, 'classify/model/en.weights');
    const prepared = join(dist, 'bundle/prepared.js');
    const worker = [...builtWith(join(dist, 'run/classify-worker.js'))];
    const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

    expect(worker).toContain(prepared);
    // What is prepared holds thousands of words: as good as nothing stands in a file that was not written over.
    expect(statSync(prepared).size).toBeGreaterThan(100_000);
    expect(bytesOf([weights, prepared])).toBeLessThanOrEqual(8_000_000);
    expect(bytesOf([weights, ...worker])).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  it('[E] carries the licence of the package that stands in it', () => {
    const code = readFileSync(join(dist, 'cli/start.js'), 'utf8');
    const licence = readFileSync(join(dist, '../node_modules/commander/LICENSE'), 'utf8');

    expect(code).not.toMatch(/from ["']commander["']/);
    expect(code).toContain(licence.trim());
  });
});
