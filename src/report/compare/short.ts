import type { ComparedCell, ComparedMeasure, Comparison, MeasureId, MeasureUnit } from '../../model/comparison.ts';
import { type Block, bullet, heading } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { basisInWords, counted, listed, methodWord, sentence } from '../words.ts';
import { figureInWords, letterOf, optionNames } from './words.ts';

/** The answer first, in a few sentences. */
export function inShort(comparison: Comparison): Block[] {
  const points = [
    ...dangerPoints(comparison),
    ...leanPoint(comparison),
    ...measurePoint(comparison, 'abuse', `Abuse of 1,000 messages, ${methodsOf(comparison)}`),
    ...measurePoint(comparison, 'support', 'Support of 1,000 messages'),
    ...measurePoint(comparison, 'reach', `A typical post gets, for 1,000 followers${basisOf(comparison)}`),
    ...openPoint(comparison),
    ...emptyPoints(comparison),
  ];
  return [...heading('In short'), ...points.flatMap((text) => bullet(text))];
}

function dangerPoints({ sides }: Comparison): string[] {
  const found = sides.flatMap(({ danger }, place) =>
    danger.length === 0 ? [] : [`${sideBefore(sides, place)}${counted(danger.length, 'message')}`],
  );
  return found.length === 0 ? [] : [`Danger needs a look today: ${listed(found)}.`];
}

function methodsOf({ sides }: Comparison): string {
  return [...new Set(sides.map(({ method }) => methodWord(method)))].join(' and ');
}

/** What is counted, where all sides count the same; the tables say it for each. */
function basisOf({ measures }: Comparison): string {
  const cells = measures.find(({ id }) => id === 'reach')?.cells ?? [];
  const bases = new Set(cells.flatMap(({ value, basis }) => (value === null || basis === null ? [] : [basis])));
  const [basis] = bases;
  return basis === undefined || bases.size > 1 ? '' : `, ${basisInWords(basis)}`;
}

/** The letter of a side, where there is another to tell it from. */
function sideBefore(sides: readonly unknown[], place: number): string {
  return sides.length === 1 ? '' : `${letterOf(place)} `;
}

function measurePoint({ measures, sides }: Comparison, id: MeasureId, title: string): string[] {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) return [];
  const said = measure.cells.map(
    (cell, place) => `${sideBefore(sides, place)}${cell.value === null ? 'not known' : restingOn(cell, measure.unit)}`,
  );
  return [`${title}: ${said.join('; ')}.${verdicts(measure)}`];
}

/** `115 (84–156) of 1,108 judged`. */
function restingOn({ value, ci95, n, of }: ComparedCell, unit: MeasureUnit): string {
  return `${figureInWords(value ?? 0, ci95, unit)} of ${formatCount(n)} ${of}`;
}

function verdicts({ differences }: ComparedMeasure): string {
  const words = differences.map(({ side, verdict }) => {
    const letter = letterOf(side);
    if (verdict === 'cannot-tell') return `Cannot tell whether ${letter} differs from A`;
    return verdict === 'no-difference'
      ? `No difference shown between A and ${letter}`
      : `${letter} is ${verdict} than A`;
  });
  return words.length === 0 ? '' : ` ${words.join('. ')}.`;
}

/** Where a difference stays open the reason is one page on. */
function openPoint({ measures }: Comparison): string[] {
  const open = measures.some(({ differences }) => differences.some(({ verdict }) => verdict === 'cannot-tell'));
  return open ? ['Why something cannot be told, and what would be needed, stands under “How they differ”.'] : [];
}

function emptyPoints({ sides }: Comparison): string[] {
  return sides.flatMap(({ empty }, place) =>
    empty ? [`${letterOf(place)}: nothing in the inputs or the cache is about this account in this window.`] : [],
  );
}

/** The lean, never stronger than the rule lets it be. */
function leanPoint({ paper }: Comparison): string[] {
  if (paper === null) return [];
  const { option, reason, checked } = paper.lean;
  if (option === null) return [`The data do not decide. ${sentence(reason.text)}`];
  const how = checked
    ? ''
    : ' The flags behind the figures are not checked by people, so take it as a question to answer, not as an answer.';
  return [
    `By the values given, the figures lean to “${optionNames[option].toLowerCase()}”. ${sentence(reason.text)}${how}`,
  ];
}
