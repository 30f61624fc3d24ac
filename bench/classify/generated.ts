import type { Family } from '../../scripts/train/generate/family.ts';
import type { GeneratedRow } from '../../scripts/train/generate/index.ts';
import { type Label, labels } from '../../src/model/verdict.ts';
import { type Answers, type Head, isAbuse } from './answers.ts';
import { count, percent, type Table } from './table.ts';

/** Made messages and what each judge said of them, by position. The first judge is the product. */
export interface JudgedGenerated {
  readonly rows: readonly GeneratedRow[];
  readonly families: readonly Family[];
  readonly judges: readonly Answers[];
}

/** Of each head that made messages have: how many, the share the product finds, and the share of their harmless twins it flags; as cells. */
export function generatedCells(judged: JudgedGenerated): ReadonlyMap<Head, readonly string[]> {
  const cells = new Map<Head, readonly string[]>();
  for (const head of ['abuse', ...labels] as const) {
    const flagged = judged.judges[0]?.heads[head]?.flagged;
    const belonging = rowsWhere(judged, (row) => belongs(row.labels, head));
    if (belonging.length === 0 || flagged === undefined) continue;
    const twins = twinsOf(judged, head);
    cells.set(head, [count(belonging.length), percent(share(belonging, flagged)), percent(share(twins, flagged))]);
  }
  return cells;
}

function belongs(said: readonly Label[], head: Head): boolean {
  return head === 'abuse' ? said.some(isAbuse) : said.includes(head);
}

/** Messages of harmless families that resemble a family of this head. */
function twinsOf(judged: JudgedGenerated, head: Head): number[] {
  const byId = new Map(judged.families.map((family) => [family.id, family]));
  return rowsWhere(judged, (row) => {
    const model = byId.get(byId.get(row.family)?.twinOf ?? '');
    return model !== undefined && belongs(model.labels, head) && !belongs(row.labels, head);
  });
}

/** Each judge on made messages: abuse found, harmless twins and told abuse flagged. */
export function generatedTable(judged: JudgedGenerated): Table {
  const abusive = rowsWhere(judged, (row) => belongs(row.labels, 'abuse'));
  const twins = twinsOf(judged, 'abuse');
  const quoted = rowsWhere(judged, (row) => row.direction === 'quoted' && !belongs(row.labels, 'abuse'));
  const rest = rowsWhere(judged, (row) => !belongs(row.labels, 'abuse')).filter(
    (row) => !twins.includes(row) && !quoted.includes(row),
  );
  const judges = judged.judges.filter((judge) => judge.heads.abuse);
  const line = (name: string, rows: readonly number[]): string[] => [
    name,
    count(new Set(rows.map((row) => judged.rows[row]?.family)).size),
    count(rows.length),
    ...judges.map((judge) => percent(share(rows, judge.heads.abuse?.flagged))),
  ];
  return {
    title: 'Generated',
    note: `Share flagged as abuse of messages from template families that no training row used. Of abuse it should be all, of the others none.`,
    columns: ['messages', 'families', 'rows', ...judges.map((judge) => judge.judge)],
    rows: [
      line('abuse', abusive),
      line('harmless twins of abuse', twins),
      line('abuse told, quoted or condemned', quoted),
      line('other harmless messages', rest),
    ],
  };
}

/** The product's families, worst first: where the next mistake to mend is. */
export function worstFamilies(judged: JudgedGenerated): Table {
  const flagged = judged.judges[0]?.heads.abuse?.flagged;
  const families = [...new Set(judged.rows.map((row) => row.family))].map((family) => {
    const rows = rowsWhere(judged, (row) => row.family === family);
    const wanted = belongs(judged.rows[rows[0] ?? 0]?.labels ?? [], 'abuse');
    const yes = share(rows, flagged) ?? 0;
    return { family, wanted, rows: rows.length, right: wanted ? yes : 1 - yes };
  });
  return {
    title: 'Generated families, worst first',
    note: 'Share of messages of a held-back family that xhealth gets right, abuse or not.',
    columns: ['family', 'is', 'rows', 'right'],
    rows: families
      .sort((a, b) => a.right - b.right)
      .map((each) => [each.family, each.wanted ? 'abuse' : 'harmless', count(each.rows), percent(each.right)]),
  };
}

function rowsWhere(judged: JudgedGenerated, keep: (row: GeneratedRow) => boolean): number[] {
  return judged.rows.flatMap((row, at) => (keep(row) ? [at] : []));
}

function share(rows: readonly number[], flags: Uint8Array | undefined): number | null {
  return rows.length === 0 ? null : rows.filter((row) => flags?.[row] === 1).length / rows.length;
}
