import { chanceSteps } from '../model/chances.ts';
import type { Label, Verdict } from '../model/verdict.ts';

/** The text of each whole number of steps of a chance, once it was met: to find the shortest text of a number takes longer than all else here. */
const chanceTexts: (string | undefined)[] = Array.from({ length: chanceSteps + 1 });

/** The fields of a verdict as `JSON.stringify` writes them, in the contract's order, without the braces around them. */
export function verdictFields({ abuse, classes, labels, direction, evidence, language }: Verdict): string {
  const told = `"labels":${listText(labels)},"direction":${JSON.stringify(direction)},"evidence":${listText(evidence)}`;
  return `"abuse":${chanceText(abuse)},"classes":${classesText(classes)},${told},"language":${JSON.stringify(language)}`;
}

function chanceText(chance: number | null): string {
  if (chance === null) return 'null';
  const steps = Math.round(chance * chanceSteps);
  if (steps / chanceSteps !== chance || steps < 0 || steps > chanceSteps) return JSON.stringify(chance);
  const text = chanceTexts[steps] ?? String(chance);
  chanceTexts[steps] = text;
  return text;
}

function classesText(classes: Verdict['classes']): string {
  let text = '';
  for (const label in classes)
    text += `${text === '' ? '' : ','}"${label}":${chanceText(classes[label as Label] ?? null)}`;
  return `{${text}}`;
}

/** Most verdicts have none. */
function listText(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : JSON.stringify(values);
}
