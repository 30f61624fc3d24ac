import { HEADS } from '../../src/classify/model/shape.ts';
import { shareOf, type Targets } from './targets.ts';

/** How much of what is wanted is the teachers' word, where a source answers. Found by trial on the dev split, as the next. */
export const TEACHERS_SHARE = 0.6;
/** How much a teacher's word counts on a head of which the source is silent, beside what the row counts for the others. */
export const SILENT_SHARE = 0.25;

/**
 * What is wanted of a network that learns from others too (Hinton, Vinyals & Dean, Distilling the knowledge in a neural network, 2015): beside the labels, the
 * chance that the mean of the logits of several networks gives, which errs less than that of one and is unsure where a source may have erred. It leaves out the
 * leaning of the text's source, which the labels hold: what a source leans, the network learns in part. `opinions`: logits of each teacher, row-major as
 * the targets. Texts that teach nothing stay so.
 */
export function softened({ wanted, weight, source, leans }: Targets, opinions: readonly Float32Array[]): Targets {
  const softer = { wanted: Float32Array.from(wanted), weight: Float32Array.from(weight), source, leans };
  for (let text = 0; text < source.length; text += 1) {
    const counts = countOf(weight, text);
    if (counts === 0) continue;
    for (let head = 0; head < HEADS; head += 1) {
      const at = text * HEADS + head;
      const chance = chanceAt(opinions, at);
      if ((weight[at] as number) > 0) {
        softer.wanted[at] = (1 - TEACHERS_SHARE) * (wanted[at] as number) + TEACHERS_SHARE * chance;
      } else {
        softer.wanted[at] = chance;
        softer.weight[at] = SILENT_SHARE * shareOf(head) * counts;
      }
    }
  }
  return softer;
}

/** What a row counts beside an average one, by the heads that its source answers; 0 where it answers none. */
function countOf(weight: Float32Array, text: number): number {
  let sum = 0;
  let answered = 0;
  for (let head = 0; head < HEADS; head += 1) {
    const value = weight[text * HEADS + head] as number;
    if (value === 0) continue;
    sum += value / shareOf(head);
    answered += 1;
  }
  return answered === 0 ? 0 : sum / answered;
}

function chanceAt(opinions: readonly Float32Array[], at: number): number {
  const logit = opinions.reduce((sum, each) => sum + (each[at] as number), 0) / opinions.length;
  return 1 / (1 + Math.exp(-logit));
}
