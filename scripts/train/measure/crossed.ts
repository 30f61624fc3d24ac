import { type Combined, combine } from '../../../src/classify/combine.ts';
import { HEADS, heads } from '../../../src/classify/model/shape.ts';
import type { WeightsHeader } from '../../../src/classify/model/weights.ts';
import { type Curve, fitCurve, fitThresholds, isOrdinary } from '../fit.ts';
import { wholeHeader } from '../header.ts';
import type { Given, HeldRow } from './held-rows.ts';

/**
 * Curves and thresholds were fitted to the dev rows, so that figures on these flatter. Here each half of the dev rows is
 * answered with curves and thresholds fitted to the other half: what came of every dev row, before quotation and language.
 * Empty where a half has no ordinary harmless row to fit a threshold to.
 */
export function crossedAnswers(held: readonly HeldRow[], header: Given['header']): ReadonlyMap<HeldRow, Combined> {
  const dev = held.filter((row) => row.example.split === 'dev');
  // A row that was read anew stands here twice: both belong to one half.
  const places = new Map<string, number>();
  for (const { example } of dev) if (!places.has(example.text)) places.set(example.text, places.size);
  const inHalf = (half: 0 | 1) => dev.filter(({ example }) => (places.get(example.text) ?? 0) % 2 === half);
  const halves = [inHalf(0), inHalf(1)] as const;
  const answers = new Map<HeldRow, Combined>();
  if (halves.some((half) => !half.some((row) => isOrdinary(row.example)))) return answers;
  for (const [fitted, answered] of [halves, [halves[1], halves[0]] as const]) {
    const own = wholeHeader({ ...header, ...fitOn(fitted, header) });
    for (const row of answered) answers.set(row, combine(row.logits, own, row.hits));
  }
  return answers;
}

function fitOn(rows: readonly HeldRow[], header: Given['header']): Pick<WeightsHeader, 'calibration' | 'thresholds'> {
  const examples = rows.map((row) => row.example);
  const answers = Float32Array.from(rows.flatMap((row) => row.truth.map((value) => value ?? Number.NaN)));
  const logits = new Float32Array(rows.length * HEADS);
  for (const [at, row] of rows.entries()) logits.set(row.logits, at * HEADS);
  const calibration = heads.map((_, head): Curve => fitCurve(examples, answers, logits, head));
  const hits = rows.map((row) => row.hits);
  return { calibration, thresholds: fitThresholds({ examples, logits, hits, header: { ...header, calibration } }) };
}
