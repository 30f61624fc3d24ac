import { count, renderTable } from '../../../bench/classify/table.ts';
import type { Measured } from '../measure.ts';
import { outOf, rateOf, rateWithInterval } from './cells.ts';

/** False alarms by group and kind of English, and what was not judged. */
export function fairnessSections(measured: Measured): string[] {
  return [
    renderTable({
      title: 'False alarms by group',
      note: `Real dev and test rows that name a group in plain words, that hold words a group has reclaimed or friends use, or that are in African-American English or a British or Irish
dialect by their words (lists in \`scripts/train/measure/groups.ts\` and \`bench/classify/dialects.ts\`; rough sieves, good for counting). *Harmless*: the source says neither abuse nor hate;
*flagged* under any class of abuse. *No hate*: the source says it is no hate, though it may be rude; *as hate* is flagged as \`identity-hate\`. Many of these rows were gathered or written
to be near the line, so compare groups with *all* rather than with the limit of ordinary messages. Intervals are Wilson’s, 95 %. *Not judged* is of the rows without hate.`,
      columns: ['texts that mention', 'harmless', 'flagged', 'no hate', 'as hate', 'not judged'],
      rows: measured.groups.map((group) => [
        group.name,
        count(group.flagged.of),
        rateWithInterval(group.flagged),
        count(group.hateFlagged.of),
        rateWithInterval(group.hateFlagged),
        count(group.notJudged.count),
      ]),
    }),
    renderTable({
      title: 'Abstentions',
      note: 'Real dev and test rows, all of them said to be English, that the judge did not judge: another language, or nothing to read. An abstention is neither a flag nor a pass; reports count it by itself.',
      columns: ['rows', 'not judged', 'share'],
      rows: measured.abstentions.map(({ name, notJudged }) => [name, outOf(notJudged), rateOf(notJudged)]),
    }),
  ];
}
