import type { QuotedSubject } from './quotation.ts';

/** The subject as texts may name them. */
export interface Speaker {
  /** Lower case, without `@`; of `name@host` the name alone too. */
  readonly handles: ReadonlySet<string>;
  /** Lower-case parts of the name: any of them may be left out, none may be another. */
  readonly parts: ReadonlySet<string>;
  /** Parts by which alone a person may be named. */
  readonly alone: ReadonlySet<string>;
}

export const titles: ReadonlySet<string> = new Set(
  'dr doctor prof professor mr mrs ms miss sir dame lady lord rev reverend cllr mp'.split(' '),
);
/** Shorter parts of a name are initials and particles. */
const PART_LENGTH = 3;
/** Shorter given names are too often other words. */
const GIVEN_LENGTH = 4;

const known = new WeakMap<QuotedSubject, Speaker>();

/** What a subject is called, worked out once. */
export function speakerOf(subject: QuotedSubject): Speaker {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const parts = nameParts(subject.name ?? '');
  const speaker = {
    handles: new Set(subject.handles.flatMap(handleForms)),
    parts: new Set(parts),
    alone: new Set(parts.filter((part, at) => part.length >= (at === parts.length - 1 ? PART_LENGTH : GIVEN_LENGTH))),
  };
  known.set(subject, speaker);
  return speaker;
}

function handleForms(handle: string): string[] {
  const bare = handle.toLowerCase().replace(/^@/, '');
  const local = bare.split('@')[0] ?? bare;
  return bare === '' ? [] : [bare, local];
}

/** Words of a display name before a bracket, a bar or a dash, without titles, letters after a name and emoji. */
function nameParts(name: string): string[] {
  const head = name.normalize('NFC').split(/[|,(/[{•·]|\s[-–—]\s/u)[0] ?? '';
  const words = head.match(/(?<![#@\p{L}])\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  const shouted = words.every((word) => word === word.toUpperCase());
  return words
    .filter((word) => shouted || word.length > 5 || word !== word.toUpperCase() || !/\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase().replaceAll('’', "'"))
    .filter((word) => word !== 'phd' && !titles.has(word) && word.length > 1);
}
