import { UsageError } from '../../errors.ts';
import type { AuthorExplanation } from '../../model/explanation.ts';
import { accountRow, type StoredSubject } from '../../store/index.ts';
import { judgeOf } from '../judges.ts';
import { keyAlone, profileOf } from '../people/author-profiles.ts';
import { authorAnonymity } from './anonymity.ts';
import { type AuthorMessages, readAuthorMessages } from './author-messages.ts';
import { authorRecord } from './author-record.ts';
import type { ExplainContext } from './context.ts';
import { authorKeys } from './find-author.ts';
import { likenessFinder } from './likeness.ts';

/** Times an account has to abuse before X's terms let it be looked at for repeated abuse. */
const repeated = 2;

/**
 * What is known of one author; `null` when no account of that name wrote to a subject or could be taken for it. Throws a
 * `UsageError` where the name fits several accounts, or a subject itself.
 */
export async function explainAuthor(context: ExplainContext): Promise<AuthorExplanation | null> {
  for (const subject of context.subjects) {
    const keys = await authorKeys(context, subject);
    if (subject.keys.includes(keys[0] ?? '')) throw isSubject(context.request.id);
    for (const key of keys.filter((each) => !subject.keys.includes(each))) {
      const found = await explainKey(context, subject, key);
      if (found !== null) return found;
    }
  }
  return null;
}

function isSubject(asked: string): UsageError {
  return new UsageError(`${JSON.stringify(asked)} is the account itself, not an author that wrote to it.`, {
    code: 'author-is-subject',
    hint: 'explain tells about messages and authors: take one from a report (danger lists them, --format json all).',
  });
}

/** As `explainAuthor`, of an account by its key: its id, or `@handle` in lower case. */
export async function explainKey(
  context: ExplainContext,
  subject: StoredSubject,
  key: string,
): Promise<AuthorExplanation | null> {
  const { platform } = subject;
  const row = await accountRow(context.store.driver, subject, key);
  const profile = row === null ? keyAlone(platform, key) : profileOf(platform, row);
  const likeness = await likenessFinder(context, `${platform}:${key}`, profile);
  const judge = await judgeOf(context.store, subject);
  const messages = await readAuthorMessages({ context, subject, key, profile, judge, read: likeness.read });
  const impersonation = likeness.found();
  if (messages.count === 0 && impersonation === null) return null;
  const open = isOpen(context, impersonation !== null || messages.danger > 0);
  const shown = {
    platform,
    author: open && profile.handle !== null ? `@${profile.handle}` : context.names.account(platform, key),
    handle: open ? profile.handle : null,
    displayName: open ? profile.displayName : null,
    model: judge.model,
  };
  if (impersonation === null && underApiTerms(platform, messages))
    return { ...shown, withheld: 'x-api-terms', writing: null, anonymity: null, impersonation: null };
  const nameOf = (id: string) => (open ? `${platform}:${id}` : context.names.message(platform, id));
  return {
    ...shown,
    withheld: null,
    writing: authorRecord(messages, nameOf),
    anonymity: authorAnonymity({ profile, writing: messages.writing, isNamed: open }),
    impersonation,
  };
}

function isOpen({ request }: ExplainContext, isGrave: boolean): boolean {
  return request.showAuthors === 'handle' || (request.showAuthors === 'danger' && isGrave);
}

/** X's terms allow results about one account that came from its API alone, by whatever program, for danger and repeated abuse, and for nothing less. */
function underApiTerms(platform: StoredSubject['platform'], messages: AuthorMessages): boolean {
  if (platform !== 'x' || !messages.byApiAlone) return false;
  return messages.danger === 0 && messages.flagged.length < repeated;
}
