import { MASK } from '../classify/mask.ts';
import type { KnownAccount } from '../store/index.ts';
import type { ShowAuthors } from './request.ts';

/** `@name`, `@name@server`; a dot or hyphen at its end belongs to the sentence. */
const accounts = /[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;
/** A link and what follows its host: the path of a platform names an account or a message. */
const links = /\b([a-z][a-z0-9+.-]*:\/\/[^\s/?#]*)[/?#]\S*/giu;

/** Words of others as they may be shown where a report names accounts in some way. */
export type NamedWords = (text: string | null) => string | null;

/**
 * Beside pseudonyms, accounts that words name are hidden and links cut to their host, or the words would give away who answers
 * whom; the names of the subjects stay. Beside handles words stay as they are.
 */
export function wordsBeside(showAuthors: ShowAuthors, subjects: readonly Pick<KnownAccount, 'handle'>[]): NamedWords {
  if (showAuthors !== 'pseudonym') return (text) => text;
  const own = new Set(subjects.flatMap(({ handle }) => (handle === null ? [] : namesOf(handle.toLowerCase()))));
  return (text) =>
    text === null
      ? null
      : text
          .replace(links, `$1/${MASK}`)
          .replace(accounts, (named) => (own.has(named.slice(1).toLowerCase()) ? named : `@${MASK}`));
}

/** A handle on a server is written without it, too. */
function namesOf(handle: string): readonly string[] {
  return [handle, handle.replace(/@.*$/, '')];
}
