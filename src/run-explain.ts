import { UsageError } from './errors.ts';
import type { AuthorExplanation, Explanation } from './model/explanation.ts';
import { chooseSubjects } from './run/choose-subjects.ts';
import { explainAuthor } from './run/explain/author.ts';
import type { ExplainContext, ExplainRequest } from './run/explain/context.ts';
import { isAuthorAlone } from './run/explain/find-author.ts';
import { explainMessage } from './run/explain/message.ts';
import { pseudonyms } from './run/pseudonyms.ts';
import { linkInteractions, projectKey, receivedMessages, withExistingStore } from './store/index.ts';

/** What was asked about, explained. */
export type Explained =
  | { readonly message: Explanation; readonly author?: undefined }
  | { readonly author: AuthorExplanation; readonly message?: undefined };

/** Explains one message of the cache, or one author. Throws a `UsageError` when the cache holds no such thing. */
export async function explain(request: ExplainRequest): Promise<Explained> {
  return withExistingStore(request, async (store) => {
    const names = pseudonyms(await projectKey(store.driver));
    const subjects = await chooseSubjects(store, request.accounts, []);
    for (const subject of subjects) await linkInteractions(store.driver, subject);
    const context = { store, subjects, names, request };
    const message = isAuthorAlone(request.id) ? null : await explainMessage(context);
    if (message !== null) return { message };
    const author = await explainAuthor(context);
    if (author !== null) return { author };
    throw (await isDirectMessage(context)) ? onlyInReport(request.id) : notThere(request.id);
  });
}

/** Direct messages stand in no conversation that `explain` could tell of. */
async function isDirectMessage({ store, subjects, names, request }: ExplainContext): Promise<boolean> {
  for (const subject of subjects) {
    const { platform } = subject;
    const rows = await receivedMessages(store.driver, { subject, since: null, until: null, inputs: null });
    if (rows.some(({ id }) => [id, `${platform}:${id}`, names.message(platform, id)].includes(request.id))) return true;
  }
  return false;
}

function onlyInReport(id: string): UsageError {
  return new UsageError(`${JSON.stringify(id)} is a direct message, and explain tells of public ones alone.`, {
    code: 'direct-message',
    hint: 'Its words stand beside its verdict in: xhealth analyse --messages --show-text full',
  });
}

function notThere(id: string): UsageError {
  const what = isAuthorAlone(id) ? 'author' : 'message and no author';
  return new UsageError(`The cache holds no ${what} ${JSON.stringify(id)} that addresses the account.`, {
    code: isAuthorAlone(id) ? 'author-not-found' : 'message-not-found',
    hint: 'Take the id or name from a report (danger lists them, --format json all), write authors as @handle or account-…, and name the same --cache and --account.',
  });
}
