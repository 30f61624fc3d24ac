import { createJudge, maskText } from './classify/index.ts';
import { UsageError } from './errors.ts';
import type { Explanation } from './model/explanation.ts';
import { abuseMask, type Direction, dangerMask, labelMask, type Verdict } from './model/verdict.ts';
import { chooseSubjects } from './run/choose-subjects.ts';
import { subjectContext } from './run/judge-interactions.ts';
import { type Pseudonyms, pseudonyms } from './run/pseudonyms.ts';
import type { ShowAuthors, ShowText } from './run/request.ts';
import {
  findInteraction,
  interactionIds,
  type JudgedRow,
  linkInteractions,
  openStore,
  projectKey,
  type Store,
  type StoredSubject,
} from './store/index.ts';

export interface ExplainRequest {
  /** `platform:id`, the pseudonym a report gave, or the bare id. */
  readonly id: string;
  readonly accounts: readonly string[];
  readonly showText: ShowText;
  /** `danger`: the handle where the message is one of danger, a pseudonym elsewhere. */
  readonly showAuthors: ShowAuthors;
  readonly cache: string | null;
  readonly driver: string | null;
}

/** Judges one message of the cache again and says why. Throws a `UsageError` when the cache holds no such message. */
export async function explainMessage(request: ExplainRequest): Promise<Explanation> {
  const store = await openStore(request.cache, request.driver);
  try {
    const names = pseudonyms(await projectKey(store.driver));
    for (const subject of await chooseSubjects(store, request.accounts, [])) {
      await linkInteractions(store.driver, subject);
      const found = await find(store, subject, { asked: request.id, names });
      if (found) return explanation(found, subject, { ...request, names });
    }
    throw notThere(request.id);
  } catch (error) {
    throw store.explain(error);
  } finally {
    await store.close();
  }
}

function notThere(id: string): UsageError {
  return new UsageError(`The cache holds no message ${JSON.stringify(id)} that addresses the account.`, {
    code: 'message-not-found',
    hint: 'Take the id from a report (danger lists them, --format json all), and name the same --cache and --account.',
  });
}

interface Found {
  readonly row: JudgedRow;
  readonly inputs: readonly string[];
}

async function find(
  store: Store,
  subject: StoredSubject,
  wanted: { readonly asked: string; readonly names: Pseudonyms },
): Promise<Found | null> {
  const bare = wanted.asked.startsWith(`${subject.platform}:`)
    ? wanted.asked.slice(subject.platform.length + 1)
    : wanted.asked;
  const direct = await findInteraction(store.driver, subject, bare);
  if (direct !== null || !bare.startsWith('m-')) return direct;
  // A pseudonym cannot be turned back: every message is hashed until one fits.
  for await (const ids of interactionIds(store.driver, subject)) {
    const id = ids.find((each) => wanted.names.message(subject.platform, each) === `${subject.platform}:${bare}`);
    if (id !== undefined) return findInteraction(store.driver, subject, id);
  }
  return null;
}

function explanation(
  found: Found,
  subject: StoredSubject,
  request: ExplainRequest & { readonly names: Pseudonyms },
): Explanation {
  const { row } = found;
  const judge = createJudge();
  const kind = row.kind === 'reply' || row.kind === 'quote' ? row.kind : 'mention';
  const verdict = judge.judge(row.text, {
    ...subjectContext(subject),
    author: row.handle,
    kind,
    language: row.language,
  });
  return {
    ...naming(row, subject, { ...request, danger: (labelMask(verdict.labels) & dangerMask) !== 0 }),
    platform: subject.platform,
    at: row.at,
    kind,
    verdict,
    model: judge.model,
    text: shown(row.text, request.showText, (text) => maskText(text, verdict)),
    evidence: verdict.evidence.map((each) => ({
      class: each.class,
      by: each.by,
      words: shown(row.text.slice(each.start, each.end), request.showText, () => '▒▒▒▒'),
    })),
    inputs: found.inputs,
    direction: directionWords(verdict.direction),
    counted: counted(verdict),
  };
}

function naming(
  row: JudgedRow,
  subject: StoredSubject,
  how: Pick<ExplainRequest, 'showAuthors'> & { readonly names: Pseudonyms; readonly danger: boolean },
) {
  const { platform } = subject;
  const open = how.showAuthors === 'handle' || (how.showAuthors === 'danger' && how.danger);
  return {
    id: open ? `${platform}:${row.id}` : how.names.message(platform, row.id),
    authorName: open && row.handle !== null ? `@${row.handle}` : how.names.account(platform, row.author),
  };
}

function shown(text: string, show: ShowText, mask: (text: string) => string): string | null {
  if (show === 'none') return null;
  return show === 'full' ? text : mask(text);
}

function directionWords(direction: Direction | null): string {
  if (direction === null) return 'nobody: nothing in it is labelled as abuse';
  const words = {
    subject: 'the account itself, or the people around it',
    other: 'somebody else',
    quoted: 'nobody: it tells of abuse',
    unclear: 'unclear',
  };
  return words[direction];
}

function counted(verdict: Verdict): Explanation['counted'] {
  if (verdict.abuse === null)
    return { inHeadline: false, why: 'It was not judged: it is in another language, or holds no words.' };
  const abusive = (labelMask(verdict.labels) & abuseMask) !== 0;
  if (!abusive) return { inHeadline: false, why: 'It carries no label of abuse.' };
  if (verdict.direction === 'other')
    return {
      inHeadline: false,
      why: 'It is aimed at somebody else; headline figures count what is aimed at the account.',
    };
  if (verdict.direction === 'quoted') return { inHeadline: false, why: 'It tells of abuse and does not do it.' };
  return {
    inHeadline: true,
    why: 'It carries a label of abuse and is aimed at the account, or it is unclear at whom.',
  };
}
