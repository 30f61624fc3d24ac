import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../../src');

/** An import of a source file: `from` and `to` as they stand, `from` below `src`. */
export interface SourceImport {
  readonly from: string;
  readonly to: string;
  /** It loads a file when the importing one is loaded: neither of types alone nor one that is made when needed. */
  readonly isAtOnce: boolean;
}

export function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

export function importsOf(name: string): SourceImport[] {
  const text = readFileSync(join(source, name), 'utf8');
  const pattern = /^(?:import|export)\b[^;]*?from '([^']+)'|\bimport(?:\.meta\.resolve)?\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map(([statement, atOnce, later]) => ({
    from: name,
    to: atOnce ?? later ?? '',
    isAtOnce: atOnce !== undefined && !bringsTypesAlone(statement),
  }));
}

/** Whether all names of an import are types, which are gone when it runs. */
function bringsTypesAlone(statement: string): boolean {
  if (/^\w+ type\b/.test(statement)) return true;
  const names = (/\{([^}]*)\}/.exec(statement)?.[1] ?? '').split(',').map((name) => name.trim());
  const given = names.filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}
