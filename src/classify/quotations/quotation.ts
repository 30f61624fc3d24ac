import type { WordChange } from '../../model/report.ts';

/** By what words are put into the subject's mouth. */
export type QuotedBy =
  /** "she said …", "… says @handle". */
  | 'attribution-verb'
  /** `@handle: "…"`, `Dr Name: "…"`. */
  | 'handle-colon'
  /** `"…" – @handle`, `"…" (Dr Name, 2021)`. */
  | 'signature'
  /** "your words: …", "screenshot of a post by @handle reading …", "according to Dr Name …". */
  | 'own-words'
  /** Lines that begin with `>` after words that say whose they are. */
  | 'quote-lines'
  /** A reply that is nothing but a quotation and a word or two. */
  | 'bare-reply'
  /** "you once posted that …", without marks. */
  | 'reported';

/** Words that a text says the subject wrote or said. */
export interface Quotation {
  /** UTF-16 offsets into the text, of the words without their marks, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** The text between them. */
  readonly words: string;
  readonly by: QuotedBy;
  /** Told without marks: pronouns are shifted, and less is sure. */
  readonly reported: boolean;
}

/** Whose words are looked for. */
export interface QuotedSubject {
  /** All known, past ones too, with or without `@`. */
  readonly handles: readonly string[];
  /** The display name; `null` where none is known. */
  readonly name: string | null;
}

/** How a text stands to the subject: it answers, quotes or names them. */
export interface QuotationContext {
  readonly kind: 'reply' | 'quote' | 'mention';
}

/** One thing the subject posted. */
export interface OwnPost {
  /** Any number by which the caller knows the post; where no time is given, the higher is taken for the newer. */
  readonly key: number;
  readonly text: string;
  /** Milliseconds since 1970 UTC; `null` where it is not known. */
  readonly at?: number | null;
}

/** What became of a quotation in everything posted. */
export interface QuotationMatch {
  readonly verdict: 'exact' | 'cut' | 'altered' | 'not-found';
  /** The key of the post it comes from; `null` for `not-found`. */
  readonly post: number | null;
  /** For `altered`: from the post's words to the quotation's. */
  readonly diff: readonly WordChange[] | null;
  /** 0 to 1: words shared, of the quotation's and of those of the post that were dropped between them. */
  readonly score: number;
}
