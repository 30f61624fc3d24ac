import { type Label, labels } from './verdict.ts';

/** A chance is kept in whole steps: the finest that a verdict has. */
export const chanceSteps = 10_000;

type Chances = Readonly<Partial<Record<Label, number>>>;

/**
 * The chances of a verdict as one short text, as the cache keeps them: of each of `labels`, in their order, its ten-thousandths, with a comma between;
 * nothing stands for zero, and the text ends with the last that is more. `{"threat": 0.5, "insult": 0.25}` is `5000,,,,,,,2500`.
 */
export function chancesText(chances: Chances): string {
  let text = '';
  let commas = '';
  for (const label of labels) {
    const steps = Math.round((chances[label] ?? 0) * chanceSteps);
    if (steps > 0) {
      text += commas + steps;
      commas = '';
    }
    commas += ',';
  }
  return text;
}

/** The chances again. */
export function chancesOf(text: string): Chances {
  const chances: Partial<Record<Label, number>> = {};
  for (const [at, steps] of text.split(',').entries()) {
    const label = labels[at];
    if (label !== undefined && steps !== '') chances[label] = Number(steps) / chanceSteps;
  }
  return chances;
}
