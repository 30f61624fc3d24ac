import { jsonReporter } from './json/v1.ts';
import type { Reporter } from './reporter.ts';
import { terminalReporter } from './terminal/index.ts';

/** The words `--format` takes, in the order help lists them. */
export const formats = ['terminal', 'json'] as const;

export type ReportFormat = (typeof formats)[number];

/** Every format of a report, by name. To add one, add its name above and register its reporter here. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  terminal: terminalReporter,
  json: jsonReporter,
};

export { renderCacheInfo } from './cache-info.ts';
export { renderAuthorExplanation, renderExplanation } from './explain.ts';
export { type LookalikesFormat, renderLookalikes } from './lookalikes.ts';
export { type GuidePlatform, guidePlatforms, renderSourcesGuide } from './sources-guide/index.ts';
