import { FILTERS, HEADS, UNITS } from '../../../src/classify/model/shape.ts';
import type { Network } from '../network.ts';
import type { Random } from '../random.ts';
import type { Trainer } from './trainer.ts';

/** What the units heard of a text and answered, and how the loss falls with both: valid until the next text. */
export interface UnitsAtWork {
  /** What each filter says. */
  readonly heard: Float32Array;
  readonly heardGradient: Float32Array;
  readonly answers: Float32Array;
  readonly answerGradient: Float32Array;
  /** What each answer counts: 1, but for units that sleep, and those awake beside them. */
  readonly counts: Float32Array;
}

export function newUnits(): UnitsAtWork {
  return {
    heard: new Float32Array(FILTERS),
    heardGradient: new Float32Array(FILTERS),
    answers: new Float32Array(UNITS),
    answerGradient: new Float32Array(UNITS),
    counts: new Float32Array(UNITS).fill(1),
  };
}

/** Puts a share of the units to sleep for one text; the others count more for it. */
export function dropUnits({ counts }: UnitsAtWork, share: number, random: Random): void {
  const awake = 1 / (1 - share);
  for (let u = 0; u < UNITS; u += 1) counts[u] = random.fraction() < share ? 0 : awake;
}

/** Works out what all units answer to what they heard, and adds what they say to `logits`. */
export function addAnswers(network: Network, { heard, answers, counts }: UnitsAtWork, logits: Float32Array): void {
  answers.set(network.hearBias);
  for (let f = 0; f < FILTERS; f += 1) {
    const value = heard[f] as number;
    if (value === 0) continue;
    const row = f * UNITS;
    for (let u = 0; u < UNITS; u += 1) {
      answers[u] = (answers[u] as number) + value * (network.hear[row + u] as number);
    }
  }
  for (let u = 0; u < UNITS; u += 1) {
    const answer = Math.max(0, answers[u] as number) * (counts[u] as number);
    answers[u] = answer;
    if (answer === 0) continue;
    const row = u * HEADS;
    for (let h = 0; h < HEADS; h += 1) logits[h] = (logits[h] as number) + answer * (network.tell[row + h] as number);
  }
}

/** From the gradient of the heads to that of all that was heard; gathers those of the layers between. */
export function answersDown({ network, adam }: Trainer, units: UnitsAtWork, gradient: Float32Array): void {
  const { answers, answerGradient, counts } = units;
  const tell = adam.tell.gradient;
  answerGradient.fill(0);
  for (let u = 0; u < UNITS; u += 1) {
    const answer = answers[u] as number;
    if (answer === 0) continue;
    const row = u * HEADS;
    let down = 0;
    for (let h = 0; h < HEADS; h += 1) {
      const g = gradient[h] as number;
      down += g * (network.tell[row + h] as number);
      tell[row + h] = (tell[row + h] as number) + g * answer;
    }
    down *= counts[u] as number;
    answerGradient[u] = down;
    adam.hearBias.gradient[u] = (adam.hearBias.gradient[u] as number) + down;
  }
  for (let f = 0; f < FILTERS; f += 1) units.heardGradient[f] = heardDown({ network, adam }, units, f);
}

/** The gradient of what one filter said. */
function heardDown({ network, adam }: Pick<Trainer, 'network' | 'adam'>, units: UnitsAtWork, filter: number): number {
  const { heard, answerGradient } = units;
  const value = heard[filter] as number;
  if (value === 0) return 0;
  const into = adam.hear.gradient;
  const row = filter * UNITS;
  let down = 0;
  for (let u = 0; u < UNITS; u += 1) {
    const g = answerGradient[u] as number;
    down += g * (network.hear[row + u] as number);
    into[row + u] = (into[row + u] as number) + g * value;
  }
  return down;
}
