import type { AuthorExplanation, Explanation } from '../model/explanation.ts';
import { authorExplanationJson } from './json/author-explanation.ts';
import { explanationJson } from './json/explanation.ts';
import type { ReportOptions } from './reporter.ts';
import { authorExplanationText } from './terminal/author-explanation.ts';
import { explanationText } from './terminal/explanation.ts';

type ExplainOptions = ReportOptions & { readonly format: 'terminal' | 'json' };

/** The explanation of a message as text for a terminal, or as one JSON object; ends with a newline. */
export function renderExplanation(explanation: Explanation, options: ExplainOptions): string {
  return options.format === 'json' ? explanationJson(explanation) : explanationText(explanation, options);
}

/** The explanation of an author, in the same two forms. */
export function renderAuthorExplanation(explanation: AuthorExplanation, options: ExplainOptions): string {
  return options.format === 'json' ? authorExplanationJson(explanation) : authorExplanationText(explanation, options);
}
