import { createHash } from 'node:crypto';
import type { Label } from '../../../src/model/verdict.ts';
import type { Said } from '../rows.ts';
import { comments } from './comments.ts';
import { learning1 } from './learning-1.ts';
import { learning2 } from './learning-2.ts';
import { learning3 } from './learning-3.ts';
import { learning4 } from './learning-4.ts';
import { ordinary } from './ordinary.ts';
import { posts } from './posts.ts';

/** What a reader said of a row, without sight of its source's label or of a judge's verdict. */
export interface Reading {
  /** `null`: could not tell. */
  readonly abuse: Said;
  /** Classes of abuse, `support` and `criticism`: all that the reader saw. */
  readonly classes: readonly Label[];
}

const labelOf: Readonly<Record<string, Label>> = {
  i: 'insult',
  p: 'profanity',
  a: 'accusation',
  h: 'identity-hate',
  d: 'dehumanisation',
  t: 'threat',
  x: 'doxxing',
  s: 'sexual-harassment',
  k: 'self-harm-encouragement',
  c: 'criticism',
  '+': 'support',
};

/**
 * Letters of one reading: `n` no abuse, with `c` criticism and `+` support; letters of abuse; `u` could not tell. What readers were told of
 * each stands in `README.md` beside this. Throws at other letters.
 */
export function parseReading(letters: string): Reading {
  if (!/^(?:u|n[c+]*|[ipahdtxsk]+)$/.test(letters)) throw new Error(`no reading: ${letters}`);
  return {
    abuse: letters === 'u' ? null : letters.startsWith('n') ? 0 : 1,
    classes: [...letters].flatMap((letter) => labelOf[letter] ?? []),
  };
}

/** Names a row, by its source and the text as the data folder has it, without the text, which must not stand here. */
export function rowKey(source: string, text: string): string {
  return createHash('sha256').update(`${source}\n${text}`).digest('hex').slice(0, 12);
}

/** The lines of a list: the key of a row, a space, and letters. */
function entries(list: string): (readonly [key: string, letters: string])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 12), line.slice(13)] as const);
}

/** Rows read once, with all classes: those of the training split teach the judge, the others measure it. */
export const readings: ReadonlyMap<string, Reading> = new Map(
  [learning1, learning2, learning3, learning4, comments, posts].flatMap((list) =>
    entries(list).map(([key, letters]) => [key, parseReading(letters)] as const),
  ),
);

const twice = entries(ordinary);

/** Of the dev split, without abuse by their source's word or of a source that says nothing of it; two readers, apart from each other, saw none either. */
export const readHarmless: ReadonlySet<string> = new Set(
  twice.flatMap(([key, letters]) => (letters === 'nn' ? [key] : [])),
);

/** Rows read by two, those of the same answer, and Cohen's kappa (1960). */
export function agreementOfReaders(): { readonly rows: number; readonly same: number; readonly kappa: number } {
  const rows = twice.length;
  const same = twice.filter(([, letters]) => letters[0] === letters[1]).length;
  const share = (reader: 0 | 1, letter: string): number =>
    twice.filter(([, letters]) => letters[reader] === letter).length / rows;
  const byChance = ['n', 'a', 'u'].reduce((sum, letter) => sum + share(0, letter) * share(1, letter), 0);
  return { rows, same, kappa: (same / rows - byChance) / (1 - byChance) };
}
