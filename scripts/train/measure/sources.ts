import type { Head } from '../../../bench/classify/answers.ts';
import { FEWEST, type Figures } from '../../../bench/classify/figures.ts';
import { HEADS, heads } from '../../../src/classify/model/shape.ts';
import type { Split } from '../rows.ts';
import { weighted } from '../targets.ts';
import { type Given, type HeldRow, headFigures, isReal, truthOf } from './held-rows.ts';

/** What a source gave to learning. */
export interface SourceUse {
  readonly source: string;
  readonly rows: Readonly<Record<Split, number>>;
  /** Heads that its training rows hold examples of. */
  readonly yes: readonly Head[];
  /** Heads that they hold examples against, and none of. */
  readonly no: readonly Head[];
  /** Its share of what all training rows count for `abuse`, 0 to 1. */
  readonly weight: number;
}

/** How well the judge answers for one head on one split of one source. */
export interface Place {
  readonly source: string;
  readonly split: Split;
  readonly head: Head;
  readonly figures: Figures;
}

/** Every source in order of name, generated texts among them. */
export function sourceUses(given: Given): SourceUse[] {
  const { examples, answers } = given;
  const { weight } = weighted(examples, answers, (example) => example.split === 'train');
  const uses = new Map<string, { rows: Record<Split, number>; yes: Set<Head>; no: Set<Head>; weight: number }>();
  let total = 0;
  for (const [row, { source, split }] of examples.entries()) {
    const use = uses.get(source) ?? { rows: { train: 0, dev: 0, test: 0 }, yes: new Set(), no: new Set(), weight: 0 };
    uses.set(source, use);
    use.rows[split] += 1;
    if (split !== 'train') continue;
    use.weight += weight[row * HEADS] ?? 0;
    total += weight[row * HEADS] ?? 0;
    for (const [head, name] of heads.entries()) {
      if (answers[row * HEADS + head] === 1) use.yes.add(name);
      if (answers[row * HEADS + head] === 0) use.no.add(name);
    }
  }
  return [...uses.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, use]) => ({
      source,
      rows: use.rows,
      yes: heads.filter((head) => use.yes.has(head)),
      no: heads.filter((head) => use.no.has(head) && !use.yes.has(head)),
      weight: total === 0 ? 0 : use.weight / total,
    }));
}

/** Real sources and heads where enough rows of the head can tell something; in order of head, split and source. */
export function placesOf(held: readonly HeldRow[]): Place[] {
  const real = held.filter(isReal);
  const sources = [...new Set(real.map((row) => row.example.source))].sort();
  return heads.flatMap((head) =>
    (['dev', 'test'] as const).flatMap((split) =>
      sources.flatMap((source): Place[] => {
        const rows = real.filter(
          (row) => row.example.source === source && row.example.split === split && truthOf(row, head) !== null,
        );
        const figures = headFigures(rows, head);
        return figures.positives < FEWEST ? [] : [{ source, split, head, figures }];
      }),
    ),
  );
}
