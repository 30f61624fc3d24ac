import { count, decimal, renderTable } from '../../../bench/classify/table.ts';
import type { GeneratedMeasures } from '../measure/generated.ts';
import type { Measured } from '../measure.ts';
import { figureCells, figureNames, list, number, outOf, rateOf, rateWithInterval, section } from './cells.ts';

/** As many families are named. */
const WORST = 20;

const titles = { test: 'Generated, test families', dev: 'Generated, dev families' } as const;
const notes = {
  test: 'Messages of families of templates that nothing was learnt from and that chose nothing.',
  dev: 'Messages of families of templates that nothing was learnt from. Curves and thresholds were chosen with some of them, so these figures flatter.',
} as const;

/** The column *generated*: nothing here is from real texts. */
export function generatedSections(measured: Measured): string[] {
  return measured.generated.flatMap((each) => [headTable(each), directionSection(each), worstTable(each)]);
}

function titleOf({ split }: GeneratedMeasures): string {
  return split === 'test' ? titles.test : titles.dev;
}

function headTable(generated: GeneratedMeasures): string {
  return renderTable({
    title: titleOf(generated),
    note: `${generated.split === 'test' ? notes.test : notes.dev} ${number(generated.rows, 'message')}, ${count(generated.families)} families. Generated text is easier than people’s: take the figures as a best case.
*Found*: labelled with the class; for \`abuse\`, with any class of abuse. *Harmless twins*: messages made to resemble the class; *passed* is without any label of abuse. *Calibration error*: weighed
as for real rows. *AUC* and what follows: the messages of a head against all others here.`,
    columns: ['head', 'rows', 'found', 'harmless twins', 'passed', 'calibration error', ...figureNames],
    rows: generated.heads.map(({ head, found, twinsPassed, calibrationError, figures }) => [
      head,
      count(found.of),
      rateOf(found),
      count(twinsPassed.of),
      rateOf(twinsPassed),
      decimal(calibrationError?.value ?? null),
      ...figureCells(figures),
    ]),
  });
}

function directionSection(generated: GeneratedMeasures): string {
  const { quotedPassed, harmlessPassed, directions } = generated;
  const same = directions.map(({ direction, same }) => `\`${direction}\` ${rateOf(same)} (${outOf(same)})`);
  return section(
    `${titleOf(generated)}: quotation and direction`,
    list([
      `Abuse told, quoted or condemned, not counted as abuse aimed at the subject: ${rateWithInterval(quotedPassed)}, ${outOf(quotedPassed)}.`,
      `Messages without abuse, left without a label of abuse: ${rateWithInterval(harmlessPassed)}, ${outOf(harmlessPassed)}.`,
      `Abuse of which the judge says the same direction as the template: ${same.join(', ') || 'none'}. It was told nothing of a subject here.`,
    ]),
  );
}

function worstTable(generated: GeneratedMeasures): string {
  const worst = generated.byFamily.filter(({ right }) => right.count < right.of).slice(0, WORST);
  return renderTable({
    title: `${titleOf(generated)}: worst`,
    note: 'Share of messages that are right: a label of abuse where the family is abuse, none where it is harmless.',
    columns: ['family', 'is', 'right', 'rows'],
    rows: worst.map(({ id, abusive, right }) => [id, abusive ? 'abuse' : 'harmless', rateOf(right), count(right.of)]),
  });
}
