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
