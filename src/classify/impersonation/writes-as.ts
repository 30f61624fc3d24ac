import { lettersOf } from './handle-shape.ts';
import { plainNameWords } from './name-likeness.ts';

/** Enough of a message: claims stand at its beginning or in a short one. */
const longestText = 4_000;

/** Words in quotation marks are somebody else's. */
const quoted = /"[^"]*"|“[^”]*”|«[^»]*»|^\s*>.*$/gm;

const accountClaims: readonly RegExp[] = [
  /\bthis is my (?:\w+ )?(?:real|only|true|actual|official|new|other|main|second|backup|back-?up|private|personal|alt|verified)\b(?: \w+)? (?:account|profile|page|handle)\b/,
  /\b(?:this|here) is my (?:real|official|new|backup|back-?up) (?:one|account)\b/,
  /\bmy (?:\w+ )?(?:old|other|main|last|previous|original|first|real|verified|official)? ?(?:account|profile|page|handle) (?:was|is|got|has been|had been|were|keeps? (?:being|getting)) (?:\w+ )?(?:suspended|hacked|banned|locked|stolen|blocked|deleted|removed|restricted|limited|compromised|taken)\b/,
  /\bi(?: was| got| have been|'?ve been| am|'m) (?:locked out of|suspended from|kicked off|hacked on) my (?:\w+ )?account\b/,
  /\bi(?:'ve| have)? (?:lost|can(?:no|')t|can not) (?:access|get into|log ?in to|use|get back into) (?:to )?my (?:\w+ )?account\b/,
  /\b(?:i am|i'?m) (?:using|posting from|moving to) (?:this|my) (?:\w+ )?(?:backup|new|other|second|private) ?(?:account)?\b/,
  /\b(?:follow|message|dm|contact) me (?:here|on this|at this)(?: instead| from now| account| new|[,.!]|$)/,
];

/** What follows says who the writer is. */
const introductions =
  /\b(?:i am|i'?m|im|this is|it is|it'?s|its|my name is|me,?) (?:really |actually |still |only |just )?(?:me,? )?(?:the (?:real|actual|one|only|official|true|original)(?: and only)? )?@?/g;
/** No name with its title is longer. */
const longestName = 240;
const title = /^(?:(?:dr|doctor|prof|professor|mr|mrs|ms|miss|sir|dame|rev|cllr)\.? )+/;
/** "I am Rosa's sister", "I'm Rosa Beispiel's biggest fan". */
const relation = /^(?:'s|s'|\bfan\b|\s+(?:fan|supporter|stan)\b)/;

/** Who the subject is, as far as a claim to be it can be told. */
export interface WrittenSubject {
  readonly handle: string | null;
  readonly displayName: string | null;
}

/**
 * Whether a text speaks as the subject: "this is my real account", "my old account was suspended", or "I am" with the
 * subject's name or handle. A stranger says the first two of an account of their own, so they speak only beside a likeness.
 */
export function writesAs(text: string, subject: WrittenSubject): boolean {
  const own = text
    .slice(0, longestText)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(quoted, ' ')
    .replace(/\s+/g, ' ');
  return accountClaims.some((claim) => claim.test(own)) || introducesItself(own, subject);
}

function introducesItself(text: string, subject: WrittenSubject): boolean {
  const names = namesOf(subject);
  for (const match of text.matchAll(introductions)) {
    const from = match.index + match[0].length;
    if (isOneOf(text.slice(from, from + longestName), names)) return true;
  }
  return false;
}

interface Names {
  /** The whole name, and the handle: a first name alone is anybody's. */
  readonly whole: readonly string[];
  /** Words that say enough after a title. */
  readonly titled: readonly string[];
}

function namesOf({ handle, displayName }: WrittenSubject): Names {
  const words = displayName === null ? [] : plainNameWords(displayName);
  const local = (handle ?? '').replace(/^@/, '').toLowerCase().split(/[@.]/)[0] ?? '';
  const whole = words.length > 1 ? [words.join(' ')] : [];
  return { whole: lettersOf(local).length > 4 ? [...whole, local] : whole, titled: words };
}

function isOneOf(text: string, names: Names): boolean {
  const untitled = text.replace(title, '');
  const known = untitled === text ? names.whole : [...names.whole, ...names.titled];
  return known.some((name) => beginsWith(untitled, name));
}

function beginsWith(text: string, name: string): boolean {
  if (!text.startsWith(name)) return false;
  const after = text.slice(name.length);
  return !/^[\p{L}\p{N}_]/u.test(after) && !relation.test(after);
}
