import type { DangerRow } from '../analyse/index.ts';
import { maskText } from '../classify/index.ts';
import type { Judge } from '../classify/judge.ts';
import { abuseMask, dangerMask, labelMask } from '../model/verdict.ts';
import { type FactsQuery, receivedMessages, type Store } from '../store/index.ts';
import { isAimed } from './danger-rows.ts';
import type { NamedWords } from './hidden-accounts.ts';
import { subjectContext } from './judge-interactions.ts';
import type { ShowText } from './request.ts';

/** Direct messages judged, how many of them are abusive, and those of danger. */
export interface JudgedMessages {
  readonly judged: number;
  readonly abusive: number;
  readonly danger: readonly DangerRow[];
}

/** Judges the direct messages that others wrote to the subject; they are never stored as judged. */
export async function judgedMessages(
  store: Store,
  query: FactsQuery,
  { judge, show, named }: { readonly judge: Judge; readonly show: ShowText; readonly named: NamedWords },
): Promise<JudgedMessages> {
  const { subject } = query;
  const shared = {
    ...subjectContext(subject),
    kind: 'message' as const,
    language: null,
  };
  const danger: DangerRow[] = [];
  let judged = 0;
  let abusive = 0;
  for (const row of await receivedMessages(store.driver, query)) {
    const verdict = judge.judge(row.text, { ...shared, author: row.handle });
    const mask = labelMask(verdict.labels);
    if (verdict.abuse !== null) judged += 1;
    if (!isAimed(verdict.direction)) continue;
    if ((mask & abuseMask) !== 0) abusive += 1;
    if ((mask & dangerMask) === 0) continue;
    danger.push({
      platform: subject.platform,
      postId: row.id,
      authorKey: `${subject.platform}:${row.author}`,
      authorHandle: row.handle,
      at: row.at,
      labels: verdict.labels,
      classes: verdict.classes,
      direction: verdict.direction,
      text: named(show === 'none' ? null : show === 'full' ? row.text : maskText(row.text, verdict)),
    });
  }
  return { judged, abusive, danger };
}

/** The messages of several subjects as one. */
export function mergeMessages(parts: readonly { readonly messages: JudgedMessages }[]): JudgedMessages {
  return {
    judged: parts.reduce((sum, part) => sum + part.messages.judged, 0),
    abusive: parts.reduce((sum, part) => sum + part.messages.abusive, 0),
    danger: parts.flatMap((part) => part.messages.danger),
  };
}
