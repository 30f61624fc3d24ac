import type { Report } from '../../model/report.ts';
import { dictionaryCsv, dictionaryWords } from './dictionary.ts';
import { interactionColumns } from './interactions.ts';
import { type Table, tableText } from './table.ts';
import { abuseTables } from './tables-abuse.ts';
import { coverageTables } from './tables-coverage.ts';
import { peopleTables } from './tables-people.ts';
import { reachTables } from './tables-reach.ts';

/** A file of a bundle: its name and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The name of the table of interactions, which is written row by row. */
export const interactionsFile = 'interactions.csv';

/** All tables of a report but the interactions, with a page that says what every column holds. */
export function reportTables(report: Report): readonly TextFile[] {
  const tables: readonly Table[] = [
    ...abuseTables(report),
    ...reachTables(report),
    ...peopleTables(report),
    ...coverageTables(report),
  ];
  const described = [
    {
      name: 'interactions',
      about: 'An interaction: a post by another account that addresses this one.',
      columns: interactionColumns,
    },
    ...tables,
  ];
  return [
    { name: 'README.md', text: `${introduction}\n${dictionaryWords(described)}` },
    { name: 'columns.csv', text: dictionaryCsv(described) },
    ...tables.map((table) => ({ name: `${table.name}.csv`, text: tableText(table) })),
  ];
}

/** How cells are written, wherever xhealth writes CSV. */
export const cellRules = `- UTF-8, commas, quotes as in RFC 4180, a header line, lines end with CR LF.
- An empty cell is a value that is not known or does not apply, never 0. \`reasons.csv\` says why.
- Text that a spreadsheet could run as a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break) has a \`'\` before it; so has text that begins
  with such marks itself. Take one \`'\` away where a text begins with \`'\` and one of those: what is left is the text. Numbers are never changed.
- Texts stand on one line, without control characters; marks that turn the direction of writing are spelled out. NDJSON has them exact.
- Lists have a space between their items. Times are ISO 8601 in UTC.
`;

const introduction = `# Tables of an xhealth report

Each file is one table, each row one thing. The figures are those of the JSON report; interactions are one row each.

${cellRules}
A machine judged these messages: \`abuse\` and \`classes\` are its probabilities and \`labels\` what it flagged. \`about.csv\` has the model, \`inputs.csv\` what all this
rests on, and \`absent.csv\` what it cannot show. Interactions that no input holds are missing, so counts are of what was seen.
`;
