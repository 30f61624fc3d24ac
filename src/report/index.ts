import { htmlReporter } from './html/index.ts';
import { jsonReporter } from './json/v1.ts';
import { markdownReporter } from './markdown/index.ts';
import type { Reporter } from './reporter.ts';
import { terminalReporter } from './terminal/index.ts';

/** The words `--format` takes, in the order help lists them. */
export const formats = ['terminal', 'json', 'markdown', 'html'] as const;

export type ReportFormat = (typeof formats)[number];

/** Every format of a report, by name. To add one, add its name above and register its reporter here. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  terminal: terminalReporter,
  json: jsonReporter,
  markdown: markdownReporter,
  html: htmlReporter,
};

export { renderCacheInfo } from './cache-info.ts';
export { type ComparisonFormat, renderComparison } from './compare/index.ts';
export { renderAuthorExplanation, renderExplanation } from './explain.ts';
export { type LookalikesFormat, renderLookalikes } from './lookalikes.ts';
export { methodsText } from './methods.ts';
export { renderReproduction } from './reproduction.ts';
export { reviewBundle } from './review/bundle.ts';
export { learningWords } from './review/learning-words.ts';
export { importWords, labelHelp, sampleWords, statusWords } from './review/words.ts';
export { type GuidePlatform, guidePlatforms, renderSourcesGuide } from './sources-guide/index.ts';
