import type { Visibility } from '../../model/post.ts';
import { textOfHtml } from './html-text.ts';

/** The parts a post's words come in. */
export interface PostParts {
  /** A warning that stands in place of the rest until it is opened. */
  readonly warning: string | null;
  readonly html: string;
  /** The answers a poll offers. */
  readonly options: readonly string[];
}

/** All words of a post as one text: the warning, the post, the answers of its poll. */
export function wordsOf({ warning, html, options }: PostParts): { readonly text: string; readonly hasLink: boolean } {
  const { text, hasLink } = textOfHtml(html);
  if (!warning && options.length === 0) return { text, hasLink };
  const answers = options.map((option) => `- ${option}`).join('\n');
  const parts = [warning?.trim() ?? '', text, answers].filter((part) => part !== '');
  return { text: parts.join('\n\n'), hasLink };
}

/** Words of the API. What is unlisted can be read by all; no word, or one that is not known, is no leave to show the post. */
export function visibilityOf(word: unknown): Visibility {
  if (word === 'public' || word === 'unlisted') return 'public';
  if (word === undefined || word === null || word === '') return 'unknown';
  return word === 'direct' ? 'direct' : 'followers';
}

/** A language as BCP 47 in lower case; `null` for what is none. */
export function languageOf(code: unknown): string | null {
  return typeof code === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(code) ? code.toLowerCase() : null;
}
