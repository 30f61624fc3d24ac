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
/** Sending people to an address needs no person named; places open to all and events are another thing. */
const summons =
  /\b(?:(?:pop|go|come|get|head) (?:on )?(?:round|over|along|down|by)|(?:to|go(?: and)?|and) knock|pay (?:\w+ ){0,2}visit|say (?:hello|hi)\b|fancy a visit|do your (?:thing|worst)|have fun (?:lads|boys|everyone|guys|folks))\b/;
const publicPlaces =
  /\b(?:march|meeting|rally|vigil|protest|demo|event|open|opens|opening|sale|free|tickets?|doors|starts?|party|cafe|coffee|shop|pub|bar|restaurant|market|church|hall|library|gallery|museum|theatre|store|bakery|venue|club|gym|clinic|surgery|hustings|stall|food|fundraiser|bake|class|talk|gig|show|festival|fair|exhibition)\b/;

/**
 * Anything that helps strangers find, follow or ring a person or their family, or asks for it.
 * Known false alarms: a public address or helpline in a text that also speaks of a person, and fans who ask where somebody
 * performs or works.
 */
export const doxxing: Detector = { id: 'doxxing', version: 2, class: 'doxxing', terms: doxxingTerms, findDigits };

/** Addresses, postcodes, numbers and plates, where the text ties them to a person other than the author. */
function findDigits(reading: Reading): readonly Found[] {
  const { folded } = reading.folded;
  if (ownWords.test(folded)) return [];
  const tied = tieWords.test(folded) && namesPerson(reading);
  if (!tied && (!summons.test(folded) || publicPlaces.test(folded))) return [];
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
