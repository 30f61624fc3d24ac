import type { Random } from '../random.ts';
import { words } from './list.ts';
import { sharedSlots } from './slots.ts';

interface Habit {
  /** Share of the messages typed so. */
  readonly share: number;
  readonly apply: (text: string, random: Random) => string;
}

/**
 * How people type on a telephone, whatever they say: applied to harmless and abusive messages alike, so that it tells
 * nothing. What the keyboard completes (handles, hashtags, links) stays as it is.
 */
const typing: readonly Habit[] = [
  { share: 0.3, apply: (text) => text.toLowerCase() },
  { share: 0.1, apply: (text) => text.charAt(0).toLowerCase() + text.slice(1) },
  { share: 0.02, apply: (text) => text.toUpperCase() },
  { share: 0.05, apply: shouted },
  { share: 0.25, apply: (text) => text.replace(/(?<=[a-z])['’](?=[a-z]{1,2}\b)/gi, '') },
  { share: 0.3, apply: (text) => text.replace(/(?<=\w)'(?=\w)/g, '’') },
  { share: 0.25, apply: (text) => text.replace(/"([^"]*)"/g, '“$1”') },
  { share: 0.08, apply: (text) => text.replace(/[,;](?= )/g, '') },
  { share: 0.03, apply: (text) => text.replace(/([,.]) (?=\w)/g, '$1') },
  { share: 0.04, apply: (text) => text.replace(/\. (?=\w)/g, '... ') },
  { share: 0.04, apply: (text) => text.replace(/([.,?!]) /g, '$1  ') },
  { share: 0.08, apply: shortened },
  { share: 0.06, apply: clipped },
  { share: 0.05, apply: (text) => text.replace(/\byou['’]re\b/g, 'your').replace(/\bYou['’]re\b/g, 'Your') },
  { share: 0.06, apply: (text) => text.replace(/(?<=[a-z]{3})ing\b/g, 'in') },
  { share: 0.06, apply: (text) => text.replace(/ and /g, ' & ') },
  { share: 0.12, apply: starred },
  { share: 0.1, apply: mistyped },
  { share: 0.02, apply: drawnOut },
];

/** How a message begins and ends. */
const ends: readonly Habit[] = [
  { share: 0.2, apply: (text) => text.replace(/[.!?]+$/, '') },
  {
    share: 0.05,
    apply: (text, random) => `${text.replace(/[.!]+$/, '')}${random.pick(['!!', '!!!', '!', '...', '..', '!?', ' !'])}`,
  },
  { share: 0.06, apply: (text, random) => `${random.pick(leading)} ${text}` },
  { share: 0.18, apply: (text, random) => `${text} ${random.pick(trailing)}` },
  { share: 0.03, apply: (text, random) => `${text} ${random.pick(ofPeople)}` },
  { share: 0.05, apply: (text, random) => `${text} ${hashtag(random)}` },
  { share: 0.05, apply: (text, random) => `${text} ${random.pick(sharedSlots.link ?? [])}` },
];

const trailing = words(`
  😂|😂😂|🤣|🤔|👀|🙄|🇬🇧|💙|❤️|😡|🤷‍♀️|🤦|👏|👏👏|👍|🙏|😭|😳|💯|🤡|💪|🔥|x|xx|lol|tbh|smh|...|imo|fwiw|haha|lmao|though|mate|btw|ffs|omg|just saying
  IMHO|eh|hey|no?|right?|pal|love|folks|anyway
  🙂|🙂🙂|🙂🙂🙂|🙃|😊|😄|😁|😎|😏|😐|😕|🙁|😢|😤|😬|😴|🤨|🤯|🤗|🥳|🤝|👌|👎|👇|👆|✌️|🫶|🙌|🤞|✅|❌|⚠️|❗|❓|💛|💚|🖤|☕|🎉|☀️|🌧️|🏠|🚗|🏥|📣`);

/** Who people are, where from and of what faith: it says nothing of what they write. */
const ofPeople = words(`
  ☪️|🕌|🧕|✡️|🕍|✝️|⛪|🕉️|🏳️‍🌈|🏳️‍⚧️|♿|👵|👴|👩🏿|👨🏾|🧑🏽|👩‍⚕️|👨🏿‍⚕️|👩🏾‍⚕️|👩‍👩‍👧|👬|🤰🏿|👋🏿|👍🏽|👍🏿|🙏🏾|💪🏿|✊🏾|🇮🇪|🇵🇱|🇵🇰|🇮🇳|🇯🇲|🇳🇬|🇺🇦|🇮🇱|🇵🇸|🇪🇺|🏴󠁧󠁢󠁳󠁣󠁴󠁿|🌍`);

const leading = words(`
  Tbh|Well|Honestly|Sorry but|Lol|Hmm|So|Right|1/|.|Oh|And|But|Wow|Ok|Yeah|Yes|No|Er|Omg|Look|Mate|Folks|Btw|Also|Hey|Ha|😂|🚨|👇|This.|>>|RT|FFS|Jesus|God|Blimey`);

function hashtag(random: Random): string {
  return random.pick(sharedSlots.hashtag ?? []);
}

/** Shares of messages with 0, 1, 2, 3 and 4 handles in front, as a running total. */
const handleCounts = [0.4, 0.72, 0.86, 0.95, 1];

/** The handles a reply begins with. */
function addressees(random: Random, least: number): string {
  const drawn = random.fraction();
  const count = Math.max(
    least,
    handleCounts.findIndex((upTo) => drawn < upTo),
  );
  const others = Array.from({ length: Math.max(0, count - 1) }, () => random.pick(sharedSlots.otherHandle ?? []));
  return count === 0 ? '' : `${[random.pick(sharedSlots.handle ?? []), ...others].join(' ')} `;
}

/** Handles in front, and what follows them; a sentence whose subject is a handle keeps at least one. */
function split(text: string): { readonly least: number; readonly body: string } {
  const body = text.replace(/^(?:@\w+\s+)+/, '');
  if (body === text) return { least: 0, body };
  return { least: /^[^a-z]/.test(body) ? 0 : 1, body };
}

const abbreviations: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  are: 'r',
  please: 'pls',
  people: 'ppl',
  because: 'cos',
  though: 'tho',
  thanks: 'thx',
  with: 'w/',
  about: 'abt',
  really: 'rly',
  to: '2',
  for: '4',
};

function shortened(text: string, random: Random): string {
  return text.replace(/[a-z]+/gi, (word) => {
    const short = abbreviations[word.toLowerCase()];
    return short === undefined || random.fraction() < 0.3 ? word : short;
  });
}

function clipped(text: string): string {
  return text
    .replace(/\bgoing to\b/g, 'gonna')
    .replace(/\bwant to\b/g, 'wanna')
    .replace(/\bgot to\b/g, 'gotta')
    .replace(/\b(?:isn|aren|hasn|haven)['’]t\b/g, "ain't")
    .replace(/\bkind of\b/g, 'kinda');
}

/** Swear words half hidden, as the shy and the filtered write them, in praise as in abuse. */
function starred(text: string, random: Random): string {
  const mask = random.pick(['*', '*', '#', '-', '@', '.']);
  return text.replace(/\b(f)(u)(ck)|\b(sh)(i)(t)|\b(c)(u)(nt)|\b(b)(i)(tch)|\b(b)(a)(stard)|\b(w)(a)(nk)/gi, (word) => {
    return word.charAt(0) + word.slice(1).replace(/[aeiou]/i, mask);
  });
}

/** One word in capitals. */
function shouted(text: string, random: Random): string {
  const parts = text.split(' ');
  const at = random.below(parts.length);
  parts[at] = (parts[at] ?? '').toUpperCase();
  return parts.join(' ');
}

/** The last vowel of one word drawn out. */
function drawnOut(text: string, random: Random): string {
  const parts = text.split(' ');
  const at = random.below(parts.length);
  parts[at] = (parts[at] ?? '').replace(/([aeiou])(?=[a-z]?$)/, '$1$1$1$1');
  return parts.join(' ');
}

/** Two neighbouring letters within one longer word change places, or one is left out or doubled. */
function mistyped(text: string, random: Random): string {
  const parts = text.split(' ');
  const at = random.below(parts.length);
  const word = parts[at] ?? '';
  if (!/^[a-z]{5,}$/i.test(word)) return text;
  const letter = 1 + random.below(word.length - 3);
  const [before, here, next, after] = [
    word.slice(0, letter),
    word.charAt(letter),
    word.charAt(letter + 1),
    word.slice(letter + 2),
  ];
  parts[at] = before + random.pick([next + here, next + here, here, next, here + next + next]) + after;
  return parts.join(' ');
}

/** The message as somebody might have typed it. */
export function withSurface(text: string, random: Random): string {
  // The handles in front are drawn anew for every message: a family that always has them would be known by them.
  const { least, body } = split(text);
  let typed = body;
  for (const { share, apply } of typing) {
    if (random.fraction() < share) typed = onWords(typed, (part) => apply(part, random));
  }
  for (const { share, apply } of ends) if (random.fraction() < share) typed = apply(typed, random);
  return `${addressees(random, least)}${typed}`;
}

/** Changes what stands between handles, hashtags and links. */
function onWords(text: string, change: (words: string) => string): string {
  return text
    .split(/((?:[@#]|https?:)\S+)/)
    .map((part, index) => (index % 2 === 0 && part.trim() !== '' ? change(part) : part))
    .join('');
}
