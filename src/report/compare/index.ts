import type { ComparedSide, Comparison } from '../../model/comparison.ts';
import { dangerClasses } from '../../model/verdict.ts';
import type { Block, Paper } from '../blocks.ts';
import { aside, bullet, gap, heading, subheading } from '../blocks.ts';
import { formatMoment } from '../dates.ts';
import { partOf } from '../html/index.ts';
import { htmlPage } from '../html/shell.ts';
import { comparisonJson } from '../json/comparison.ts';
import { blocksMarkdown } from '../markdown/blocks.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import { html } from '../markup.ts';
import { inert } from '../neutral-report.ts';
import { contentNote, pagePaper } from '../page.ts';
import type { ReportOptions } from '../reporter.ts';
import { dangerItems, whatHelps } from '../sections/danger.ts';
import { layOut } from '../terminal/layout.ts';
import { bind, layPaper } from '../terminal/paper.ts';
import { counted, labelNames, listed, sentence } from '../words.ts';
import { comparisonCsv, comparisonLines } from './cells-table.ts';
import { paperSections } from './paper.ts';
import { inShort } from './short.ts';
import { differences, figures, overlaps, sidesRestOn } from './tables.ts';
import { letterOf, sideInWords } from './words.ts';

/** The words `compare --format` takes. */
export type ComparisonFormat = 'terminal' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html';

/** Longer strings are cut: what is shown of a comparison are names, paths and short messages. */
const longestString = 1_500;

/** A comparison, and the paper where it holds one, in one format. Pure; ends with a newline. */
export function renderComparison(
  comparison: Comparison,
  options: ReportOptions & { readonly format: ComparisonFormat },
): string {
  if (options.format === 'json') return comparisonJson(comparison);
  if (options.format === 'ndjson') return comparisonLines(comparison);
  if (options.format === 'csv') return comparisonCsv(comparison);
  // The walk changes strings and nothing else, so the shape stays that of a comparison.
  const shown = inert(comparison, longestString) as Comparison;
  if (options.format === 'terminal') {
    const paper = layPaper(options);
    return bind([heading(titleOf(shown)), ...sectionsOf(shown, paper)].map((blocks) => layOut(blocks, paper)));
  }
  const sections = sectionsOf(shown, pagePaper(options)).filter((blocks) => blocks.length > 0);
  return options.format === 'markdown' ? markdown(shown, sections) : page(shown, sections);
}

function titleOf({ paper, sides }: Comparison): string {
  const [first] = sides;
  const who = first?.subject.handle ?? first?.subject.id ?? 'the account';
  return paper === null ? `Side by side · ${who}` : `A paper for the decision · ${who}`;
}

function sectionsOf(comparison: Comparison, paper: Paper): Block[][] {
  return [
    inShort(comparison),
    danger(comparison, paper),
    sidesRestOn(comparison),
    notes(comparison),
    ...paperSections(comparison),
    figures(comparison, paper),
    differences(comparison),
    overlaps(comparison),
    footer(comparison),
  ];
}

/** Danger of every side, above all figures, with what can be done. A paper is passed round: there it is counted, not listed. */
function danger({ sides, paper: decision }: Comparison, paper: Paper): Block[] {
  const all = sides.reduce((sum, side) => sum + side.danger.length, 0);
  if (all === 0) return [];
  const items = sides.flatMap((side, place) => {
    if (side.danger.length === 0) return [];
    if (decision !== null) return bullet(`${letterOf(place)}: ${kindsOf(side)}.`);
    return [...subheading(`${letterOf(place)}: ${sideInWords(side)}`), ...dangerItems(side.danger, side, paper), gap];
  });
  const where =
    decision === null ? [] : aside('Which messages they are is in xhealth analyse, for the person or the team alone.');
  return [
    ...heading(`Danger · ${counted(all, 'message')} · flagged, so look at each`, 'danger'),
    ...items,
    ...where,
    ...whatHelps(paper),
  ];
}

function kindsOf({ danger: items }: ComparedSide): string {
  const kinds = dangerClasses.flatMap((kind) => {
    const count = items.filter((item) => item.class === kind).length;
    return count === 0 ? [] : [`${labelNames[kind]} ${count}`];
  });
  return listed(kinds);
}

function notes({ notes: all }: Comparison): Block[] {
  return all.length === 0 ? [] : [...heading('To know'), ...all.flatMap(({ text }) => bullet(sentence(text)))];
}

function footer({ paper }: Comparison): Block[] {
  const what =
    'Flags are the machine’s. Ranges hold chance between accounts, not its errors nor what was not seen. Direct messages and posts not open to all are in no figure.';
  const paperWords = paper === null ? '' : ' A paper like this informs a decision; it does not make one.';
  return [...heading('How sure'), ...aside(`${what}${paperWords}`)];
}

function markdown(comparison: Comparison, sections: readonly Block[][]): string {
  const parts = [
    `# ${escapeMarkdown(titleOf(comparison))}`,
    `*${escapeMarkdown(contentNote)}*`,
    ...sections.map(blocksMarkdown),
    `*${escapeMarkdown(madeBy(comparison))}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function page(comparison: Comparison, sections: readonly Block[][]): string {
  const parts = sections.map(partOf);
  return htmlPage({
    title: titleOf(comparison),
    when: comparison.sides.map((side, place) => `${letterOf(place)} ${sideInWords(side)}`).join(' · '),
    note: contentNote,
    contents: parts.map(({ id, name }) => ({ id, name })),
    main: html`${parts.map(({ markup }) => markup)}`,
    footer: `${madeBy(comparison)}. Private: share it with care.`,
  });
}

function madeBy({ tool, generatedAt }: Comparison): string {
  return `${tool.name} ${tool.version} · ${tool.model} · ${formatMoment(generatedAt)}`;
}
