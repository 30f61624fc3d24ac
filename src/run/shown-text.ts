import { maskText } from '../classify/index.ts';
import type { Judge } from '../classify/judge.ts';
import { noContext } from '../model/verdict.ts';
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

/** Words without a place of their own, as they may be shown. */
export function shownWords(words: string, show: ShowText, judge: Judge): string | null {
  if (show === 'none') return null;
  return show === 'full' ? words : maskText(words, judge.judge(words, noContext));
}
