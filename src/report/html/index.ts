import type { Report } from '../../model/report.ts';
import type { Block } from '../blocks.ts';
import { contents } from '../contents.ts';
import { formatMoment } from '../dates.ts';
import { html, type Markup } from '../markup.ts';
import { contentNote, pagePaper, pageReport } from '../page.ts';
import type { ReportOptions } from '../reporter.ts';
import { titleParts } from '../sections/header.ts';
import { blocksHtml } from './blocks.ts';
import { htmlPage } from './shell.ts';
import { text } from './text.ts';

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly markup: Markup;
}

/** The report as one page: no script, nothing loaded, every text of a stranger escaped and no link of theirs to press. */
export function htmlReporter(report: Report, options: ReportOptions): string {
  const shown = pageReport(report);
  const paper = pagePaper(options);
  const parts = contents(shown, paper.medium)
    .map((section) => section(shown, paper))
    .filter((blocks) => blocks.length > 0)
    .map(partOf);
  const { who, when } = titleParts(shown);
  const { tool } = shown;
  return htmlPage({
    title: `How ${who} is doing`,
    when,
    note: contentNote,
    contents: parts.map(({ id, name }) => ({ id, name })),
    main: html`${parts.map(({ markup }) => markup)}`,
    footer: `${tool.name} ${tool.version} · ${tool.model} · ${formatMoment(shown.generatedAt)}. Private: share it with care.`,
  });
}

/** Blocks as a part of a page, under the heading they begin with. */
export function partOf(blocks: readonly Block[], index: number): Part {
  const [first] = blocks;
  const title = first?.kind === 'heading' ? first.text : 'More';
  const [name = title, ...rest] = title.split(' · ');
  const id = `part-${index + 1}`;
  const isDanger = first?.kind === 'heading' && first.tone === 'danger';
  const kind = isDanger ? html` class="danger"` : index === 0 ? html` class="answer"` : html``;
  const small = rest.length === 0 ? html`` : html` <small>${text(rest.join(' · '))}</small>`;
  const below = first?.kind === 'heading' ? blocks.slice(1) : blocks;
  return {
    id,
    name,
    markup: html`<section aria-labelledby="${id}"${kind}>
<h2 id="${id}">${text(name)}${small}</h2>
${blocksHtml(below, name)}</section>
`,
  };
}
