import { createHash } from 'node:crypto';
import type { Label } from '../../../src/model/verdict.ts';
import type { Said } from '../rows.ts';
import { comments } from './comments.ts';
import { learning1 } from './learning-1.ts';
import { learning2 } from './learning-2.ts';
import { learning3 } from './learning-3.ts';
import { learning4 } from './learning-4.ts';
import { ordinary } from './ordinary.ts';
import { ordinaryStances } from './ordinary-stances.ts';
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

/** Labels that say where a harmless message stands. */
export const stanceLabels = ['support', 'criticism'] as const;

export type Stance = (typeof stanceLabels)[number];

export function isStance(name: string): name is Stance {
  return stanceLabels.some((each) => each === name);
}

/** Of each: whether the message does so; `null` where two readers differ. */
export type Stances = Readonly<Record<Stance, Said>>;

const stances = entries(ordinaryStances).map(([key, letters]) => [key, letters.split(' ').map(parseReading)] as const);

/** Ordinary rows without abuse that two readers, apart from each other, were asked of: who supports, who criticises. */
export const stancesOf: ReadonlyMap<string, Stances> = new Map(
  stances.map(([key, readers]) => [
    key,
    { support: seenBy(readers, 'support'), criticism: seenBy(readers, 'criticism') },
  ]),
);

function seenBy(readers: readonly Reading[], name: Stance): Said {
  const yes = readers.filter(({ classes }) => classes.includes(name)).length;
  return yes === 0 ? 0 : yes === readers.length ? 1 : null;
}

/** How far two readers agree: rows read by both, those of the same answer, and Cohen's kappa (1960). */
export interface Agreement {
  readonly rows: number;
  readonly same: number;
  readonly kappa: number;
}

/** On whether there is abuse: none, some, or cannot tell. */
export function agreementOnAbuse(): Agreement {
  return agreementOf(twice.map(([, letters]) => [...letters]));
}

/** On whether an ordinary message supports, or criticises. */
export function agreementOnStance(name: Stance): Agreement {
  return agreementOf(stances.map(([, readers]) => readers.map(({ classes }) => String(classes.includes(name)))));
}

function agreementOf(pairs: readonly (readonly string[])[]): Agreement {
  const rows = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  const share = (reader: 0 | 1, answer: string): number =>
    pairs.filter((pair) => pair[reader] === answer).length / rows;
  const answers = [...new Set(pairs.flat())];
  const byChance = answers.reduce((sum, answer) => sum + share(0, answer) * share(1, answer), 0);
  return { rows, same, kappa: (same / rows - byChance) / (1 - byChance) };
}
