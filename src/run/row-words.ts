import { postLink } from '../analyse/post-link.ts';
import { maskText } from '../classify/index.ts';
import { abuseMask } from '../model/verdict.ts';
import { type ExportPage, field, fieldSpans, type StoredSubject } from '../store/index.ts';
import { wordsBeside } from './hidden-accounts.ts';
import type { Judges } from './judges.ts';
import type { ShowText } from './request.ts';
import { shownText } from './shown-text.ts';

/** A text of each row of a page; `null` where a row has none. */
export type RowText = (page: ExportPage, row: number) => string | null;

/** A field as a string. */
export function fieldText({ bytes, spans }: ExportPage, row: number, of: number): string | null {
  const at = row * fieldSpans + 2 * of;
  const start = spans[at] as number;
  return start < 0 ? null : bytes.toString('utf8', start, spans[at + 1]);
}

function isPublic(page: ExportPage, row: number): boolean {
  return fieldText(page, row, field.isPublic) === '1';
}

/** The words of a message as they are shown; `null` for all where none are, and for one that not everybody can read. */
export function wordsMaker(
  subject: StoredSubject,
  judges: Judges,
  { showText, hideAccounts }: { readonly showText: ShowText; readonly hideAccounts: boolean },
): RowText | null {
  if (showText === 'none') return null;
  const judge = judges.of(subject);
  const named = wordsBeside(hideAccounts ? 'pseudonym' : 'handle', [subject]);
  return (page, row) => {
    const text = fieldText(page, row, field.text);
    if (text === null || !isPublic(page, row)) return null;
    // Nothing but what masking looks for by itself is to be hidden: the verdict, which would be the same again, adds nothing.
    if (showText === 'masked' && isFoundHarmless(page, row)) return named(maskText(text, null));
    const message = {
      text,
      handle: fieldText(page, row, field.handle),
      language: fieldText(page, row, field.said),
      kind: fieldText(page, row, field.kind) ?? '',
    };
    return named(shownText(message, showText, judge, subject));
  };
}

/** Whether this judge judged the message, and labelled it with no abuse. What it did not judge it may judge by now. */
function isFoundHarmless(page: ExportPage, row: number): boolean {
  const labels = Number(fieldText(page, row, field.labels));
  return (labels & abuseMask) === 0 && fieldText(page, row, field.abuse) !== 'null';
}

/** The link of a message, where everybody can read it and its platform has a page for it. */
export function linkMaker({ platform }: StoredSubject): RowText {
  return (page, row) => {
    if (!isPublic(page, row)) return null;
    const handle = fieldText(page, row, field.handle);
    return postLink({ platform, id: fieldText(page, row, field.id) ?? '', handle });
  };
}
