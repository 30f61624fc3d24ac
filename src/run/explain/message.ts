import { maskText } from '../../classify/index.ts';
import type { Judge } from '../../classify/judge.ts';
import { MASK } from '../../classify/mask.ts';
import type { Explanation } from '../../model/explanation.ts';
import { abuseMask, type Direction, dangerMask, type Label, labelMask, type Verdict } from '../../model/verdict.ts';
import { accountRow, findInteraction, interactionIds, type JudgedRow, type StoredSubject } from '../../store/index.ts';
import { subjectContext } from '../judge-interactions.ts';
import { judgeOf } from '../judges.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import type { ShowText } from '../request.ts';
import { explainKey } from './author.ts';
import type { ExplainContext, ExplainRequest } from './context.ts';

/** Judges one message of the cache again and says why; `null` when no subject was sent such a message. */
export async function explainMessage(context: ExplainContext): Promise<Explanation | null> {
  for (const subject of context.subjects) {
    const found = await find(context, subject);
    if (found === null) continue;
    return {
      ...explanation(found, subject, {
        ...context.request,
        names: context.names,
        judge: await judgeOf(context.store, subject),
      }),
      alsoAccount: await accountOfSameId(context, subject, found.row.id),
    };
  }
  return null;
}

async function accountOfSameId(context: ExplainContext, subject: StoredSubject, id: string): Promise<string | null> {
  // By far the most ids are no account's: for the others alone all interactions are looked at.
  if ((await accountRow(context.store.driver, subject, id)) === null) return null;
  const found = await explainKey(context, subject, id);
  return found === null ? null : context.names.account(subject.platform, id);
}

interface Found {
  readonly row: JudgedRow;
  readonly inputs: readonly string[];
}

async function find({ store, names, request }: ExplainContext, subject: StoredSubject): Promise<Found | null> {
  const asked = request.id;
  const bare = asked.startsWith(`${subject.platform}:`) ? asked.slice(subject.platform.length + 1) : asked;
  const direct = await findInteraction(store.driver, subject, bare);
  if (direct !== null || !bare.startsWith('m-')) return direct;
  // A pseudonym cannot be turned back: every message is hashed until one fits.
  for await (const ids of interactionIds(store.driver, subject)) {
    const id = ids.find((each) => names.message(subject.platform, each) === `${subject.platform}:${bare}`);
    if (id !== undefined) return findInteraction(store.driver, subject, id);
  }
  return null;
}

function explanation(
  found: Found,
  subject: StoredSubject,
  request: ExplainRequest & { readonly names: Pseudonyms; readonly judge: Judge },
): Omit<Explanation, 'alsoAccount'> {
  const { row } = found;
  const { judge } = request;
  const kind = row.kind === 'reply' || row.kind === 'quote' ? row.kind : 'mention';
  const verdict = judge.judge(row.text, {
    ...subjectContext(subject),
    author: row.handle,
    kind,
    language: row.language,
  });
  const masked = maskText(row.text, verdict);
  return {
    ...naming(row, subject, { ...request, danger: (labelMask(verdict.labels) & dangerMask) !== 0 }),
    platform: subject.platform,
    at: row.at,
    kind,
    verdict,
    model: judge.model,
    text: shown(row.text, request.showText, () => masked),
    evidence: verdict.evidence.map((each) => ({
      class: each.class,
      by: each.by,
      words: shown(row.text.slice(each.start, each.end), request.showText, (words) =>
        masked === MASK || isAbuse(each.class) ? MASK : maskText(words, null),
      ),
    })),
    inputs: found.inputs,
    direction: directionWords(verdict.direction),
    counted: counted(verdict),
  };
}

function isAbuse(label: Label): boolean {
  return (labelMask([label]) & abuseMask) !== 0;
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
