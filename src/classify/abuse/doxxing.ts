import type { Detector, Found } from '../detector.ts';
import { classBits } from '../lexicon.ts';
import { findPrivateDetails } from '../private-details.ts';
import type { Reading } from '../reading.ts';
import { doxxingTerms } from '../term-lists/en/doxxing.ts';

/** Words that tie an address or a number to a person. */
const tieBits = classBits('you', 'yoube', 'she', 'shebe', 'they', 'poss', 'family');
const tieWords =
  /\b(?:lives?|address|house|home|number|phone|mobile|ring|call|car|drives?|reg|plate|works?|works at)\b/;
const ownWords = /\b(?:my|our|us|me|contact us|helpline|call us|book|office|appointments?|freephone|samaritans)\b/;

/**
 * Anything that helps strangers find, follow or ring a person or their family, or asks for it.
 * Known false alarms: a public address or helpline in a text that also speaks of a person, and fans who ask where somebody
 * performs or works.
 */
export const doxxing: Detector = { id: 'doxxing', version: 1, class: 'doxxing', terms: doxxingTerms, findDigits };

/** Addresses, postcodes, numbers and plates, where the text ties them to a person other than the author. */
function findDigits(reading: Reading): readonly Found[] {
  const { folded } = reading.folded;
  if (!tieWords.test(folded) || ownWords.test(folded) || !namesPerson(reading)) return [];
  return findPrivateDetails(reading.text, reading.folded, true).map(({ start, end }) => ({
    start,
    end,
    strength: 'strong',
  }));
}

function namesPerson(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at += 1) {
    if (((reading.masks[at] ?? 0) & tieBits) !== 0) return true;
  }
  return false;
}
