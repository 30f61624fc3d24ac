import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const statement = /^(?:import|export)\s+(?!type\b)[^'"]*?from '(?<from>\.[^']+)';|^import '(?<alone>\.[^']+)';/gms;

/** Whether all names of an import are types, which are gone when it runs. */
function bringsTypesAlone(text: string): boolean {
  const names =
    /\{([^}]*)\}/s
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  const given = names.filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

/** Files that are loaded when the command line starts, whatever it is asked: what is imported when needed is not. */
function loadedAtStart(): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = ['cli/start.ts'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    for (const match of readFileSync(join(src, file), 'utf8').matchAll(statement)) {
      const from = match.groups?.from ?? match.groups?.alone;
      if (from !== undefined && !bringsTypesAlone(match[0])) waiting.push(normalize(join(dirname(file), from)));
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
