import { maskText } from '../classify/index.ts';
import type { Judge } from '../classify/judge.ts';
import { labelsOf, noContext } from '../model/verdict.ts';
import type { JudgedRow, StoredSubject } from '../store/index.ts';
import { subjectContext } from './judge-interactions.ts';
import type { ShowText } from './request.ts';

/** The words of a message as they may be shown. Spans are not kept: the text is judged again, which gives the same. */
export function shownText(
  row: Pick<JudgedRow, 'text' | 'handle' | 'language' | 'kind'>,
  show: ShowText,
  judge: Judge,
  subject: StoredSubject,
): string | null {
  if (show === 'none') return null;
  if (show === 'full') return row.text;
  const kind = row.kind === 'reply' || row.kind === 'quote' ? row.kind : 'mention';
  const verdict = judge.judge(row.text, {
    ...subjectContext(subject),
    author: row.handle,
    kind,
    language: row.language,
  });
  return maskText(row.text, verdict);
}

/** Part of a message as it may be shown; `labels` (`labelMask`) of the whole message may hide every word of it. */
export function shownWords(
  { words, labels }: { readonly words: string; readonly labels: number },
  show: ShowText,
  judge: Judge,
): string | null {
  if (show === 'none') return null;
  if (show === 'full') return words;
  const verdict = judge.judge(words, noContext);
  return maskText(words, { ...verdict, labels: [...verdict.labels, ...labelsOf(labels)] });
}
