import yauzl from 'yauzl';
import type { Warning } from '../model/coverage.ts';
import { safeName } from './safe-name.ts';

/** Entries of a zip or tar that are left out, told once for each reason and not once for each entry. */
export interface LeftOut {
  add(code: 'unsafe-name' | 'nested-zip' | 'password-protected' | 'link', name: string): void;
  count(code: string): number;
  warnings(path: string): Warning[];
}

type Words = (count: number, example: string, container: string) => string;

const texts: Readonly<Record<string, Words>> = {
  'unsafe-name': (count, example, container) =>
    `${count} ${count === 1 ? 'entry' : 'entries'} with a name that points outside the ${container} left out, such as ${example}`,
  'nested-zip': (count, example, container) =>
    `${count} zip ${count === 1 ? 'file' : 'files'} inside the ${container} not opened, such as ${example}: unpack and name them`,
  link: (count, example, container) =>
    `${count} ${count === 1 ? 'link' : 'links'} in the ${container} not followed, such as ${example}`,
};

/** `container`: what the entries are of, in words. */
export function leftOut(container: 'zip' | 'tar archive' = 'zip'): LeftOut {
  const found = new Map<string, { count: number; readonly example: string }>();
  return {
    add(code, name) {
      const known = found.get(code);
      if (known === undefined) found.set(code, { count: 1, example: safeName(name) });
      else known.count++;
    },
    count: (code) => found.get(code)?.count ?? 0,
    warnings(path) {
      const list: Warning[] = [];
      for (const [code, { count, example }] of found) {
        const text = texts[code];
        if (text !== undefined) list.push({ code, text: text(count, example, container), path: safeName(path) });
      }
      return list;
    },
  };
}

/** Whether a path inside an input is of a hidden file or of what macOS adds to zips. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.includes('/.') || name.startsWith('__MACOSX/') || name.includes('/__MACOSX/');
}

/** Whether an entry is a file to list; counts those left out. */
export function isWanted(name: string, encrypted: boolean, out: LeftOut): boolean {
  if (yauzl.validateFileName(name) !== null) out.add('unsafe-name', name);
  else if (name.endsWith('/') || isHidden(name)) return false;
  else if (encrypted) out.add('password-protected', name);
  else if (/\.zip$/i.test(name)) out.add('nested-zip', name);
  else return true;
  return false;
}
