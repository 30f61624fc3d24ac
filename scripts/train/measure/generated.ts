import type { Head } from '../../../bench/classify/answers.ts';
import type { Figures } from '../../../bench/classify/figures.ts';
import { isAbuse } from '../../../src/classify/combine.ts';
import { heads } from '../../../src/classify/model/shape.ts';
import type { Direction } from '../../../src/model/verdict.ts';
import type { Family } from '../generate/family.ts';
import type { Split } from '../rows.ts';
import { type CalibrationError, calibrationErrorOn } from './heads.ts';
import { type HeldRow, headFigures, isFlagged, isReal, type Share, scoreOf, shareOf } from './held-rows.ts';

/** One head on made messages of one split. */
export interface GeneratedHead {
  readonly head: Head;
  /** Named as the class they are. */
  readonly found: Share;
  /** Harmless twins of the class without any label of abuse. */
  readonly twinsPassed: Share;
  /** Weighed as for real rows; `null` with too few of one answer. */
  readonly calibrationError: CalibrationError | null;
  /** How well its chances tell its messages from the others. */
  readonly figures: Figures;
}

export interface GeneratedDirection {
  readonly direction: Direction;
  readonly same: Share;
}

/** A held-back family: an abusive one is right where a message gets a label of abuse, a harmless one where none. */
export interface FamilyMeasure {
  readonly id: string;
  readonly abusive: boolean;
  readonly right: Share;
}

/** What the judge makes of generated rows of one split, of families that no training row used. */
export interface GeneratedMeasures {
  /** `test`: families that chose nothing either. */
  readonly split: Split;
  readonly families: number;
  readonly rows: number;
  readonly heads: readonly GeneratedHead[];
  /** Abusive messages by the direction they were written with: the judge says the same. */
  readonly directions: readonly GeneratedDirection[];
  /** Abuse told, quoted or condemned: not counted as abuse aimed at the subject. */
  readonly quotedPassed: Share;
  /** Messages without abuse, told abuse among them: no label of abuse. */
  readonly harmlessPassed: Share;
  /** All families, worst first. */
  readonly byFamily: readonly FamilyMeasure[];
}

/** Test before dev; a split without generated rows is left out. */
export function generatedMeasures(held: readonly HeldRow[], families: readonly Family[]): GeneratedMeasures[] {
  return (['test', 'dev'] as const).flatMap((split) => {
    const rows = held.filter((row) => !isReal(row) && row.example.split === split);
    return rows.length === 0 ? [] : [measuresOf(rows, split, families)];
  });
}

function measuresOf(rows: readonly HeldRow[], split: Split, families: readonly Family[]): GeneratedMeasures {
  const quoted = rows.filter((row) => row.example.direction === 'quoted');
  return {
    split,
    families: new Set(rows.map((row) => row.example.family)).size,
    rows: rows.length,
    heads: generatedHeads(rows, split, families),
    directions: (['subject', 'other', 'unclear'] as const).flatMap((direction) => {
      const own = rows.filter((row) => row.example.abuse === 1 && row.example.direction === direction);
      return own.length === 0 ? [] : [{ direction, same: shareOf(own, (row) => row.verdict.direction === direction) }];
    }),
    quotedPassed: shareOf(quoted, (row) => !isCounted(row)),
    harmlessPassed: shareOf(
      rows.filter((row) => row.example.abuse === 0),
      (row) => !isFlagged(row, 'abuse'),
    ),
    byFamily: byFamily(rows),
  };
}

function belongs(row: HeldRow, head: Head): boolean {
  return head === 'abuse' ? row.example.abuse === 1 : row.example.classes.includes(head);
}

function generatedHeads(rows: readonly HeldRow[], split: Split, families: readonly Family[]): GeneratedHead[] {
  const byId = new Map(families.map((family) => [family.id, family]));
  const resembles = (row: HeldRow, head: Head): boolean => {
    const model = byId.get(byId.get(row.example.family ?? '')?.twinOf ?? '');
    return model?.labels.some((label) => (head === 'abuse' ? isAbuse(label) : label === head)) === true;
  };
  return heads.flatMap((head) => {
    const own = rows.filter((row) => belongs(row, head));
    const twins = rows.filter((row) => row.example.abuse === 0 && !belongs(row, head) && resembles(row, head));
    if (own.length === 0 && twins.length === 0) return [];
    const found = shareOf(own, (row) => isFlagged(row, head));
    return [
      {
        head,
        found,
        twinsPassed: shareOf(twins, (row) => !isFlagged(row, 'abuse')),
        calibrationError: calibrationErrorOn(rows, { head, split }, (row) => scoreOf(row, head)),
        figures: headFigures(rows, head),
      },
    ];
  });
}

/** Whether it would enter a headline figure: abuse that is the subject's, or may be. */
function isCounted(row: HeldRow): boolean {
  const { direction } = row.verdict;
  return isFlagged(row, 'abuse') && direction !== 'other' && direction !== 'quoted';
}

function byFamily(rows: readonly HeldRow[]): FamilyMeasure[] {
  const ids = [...new Set(rows.map((row) => row.example.family ?? ''))].sort();
  return ids
    .map((id) => {
      const own = rows.filter((row) => row.example.family === id);
      const abusive = own[0]?.example.abuse === 1;
      return { id, abusive, right: shareOf(own, (row) => isFlagged(row, 'abuse') === abusive) };
    })
    .sort((a, b) => a.right.count / a.right.of - b.right.count / b.right.of);
}
