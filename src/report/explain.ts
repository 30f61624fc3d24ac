import type { Explanation } from '../model/explanation.ts';
import { explanationJson } from './json/explanation.ts';
import type { ReportOptions } from './reporter.ts';
import { explanationText } from './terminal/explanation.ts';

/** The explanation as text for a terminal, or as one JSON object; ends with a newline. */
export function renderExplanation(
  explanation: Explanation,
  options: ReportOptions & { readonly format: 'terminal' | 'json' },
): string {
  return options.format === 'json' ? explanationJson(explanation) : explanationText(explanation, options);
}
