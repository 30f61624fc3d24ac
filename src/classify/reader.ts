import type { JudgeContext } from '../model/verdict.ts';
import { detectors } from './detectors.ts';
import { buildLexicon, type Lexicon, lexiconOf } from './lexicon.ts';
import { unpackedTerms } from './packed.ts';
import { prepared } from './prepared.ts';
import { newRoom, type Reading, type Room, readText } from './reading.ts';
import { findHits, type Hit } from './rules.ts';

/** What the rules are made of: shared by all who read texts, built when first asked for. */
interface Rules {
  readonly lexicon: Lexicon;
  readonly room: Room;
}

let shared: Rules | null = null;

function rules(): Rules {
  shared ??= { lexicon: lexicon(), room: newRoom() };
  return shared;
}

function lexicon(): Lexicon {
  return prepared === null ? buildLexicon(detectors) : lexiconOf(unpackedTerms(prepared.terms), detectors);
}

/**
 * UTF-16 units of a text that are read: what comes after them is not judged, nor explained. No platform lets one write so
 * much in one message; the longest posts have some tens of thousands of characters.
 */
export const MAX_TEXT = 100_000;

/** A text folded and tokenised against the terms of all detectors: valid until the next one is read. */
export function read(text: string): Reading {
  const { lexicon, room } = rules();
  return readText(text.length > MAX_TEXT ? beginningOf(text) : text, lexicon, room);
}

/** Never cut between the halves of a character. */
function beginningOf(text: string): string {
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_TEXT - 1 : MAX_TEXT);
}

/** Everything the rules see in a text that was read; offsets into the folded text. */
export function hitsOf(reading: Reading, context: JudgeContext): readonly Hit[] {
  return findHits(reading, detectors, context);
}
