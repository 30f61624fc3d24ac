/** What stands in the place of what is taken out. */
const marks = { link: '[link]', account: '[account]', name: '[name]', number: '[number]' } as const;

/** A name of more words than this is known by its first ones. */
const mostWords = 6;

/** Shorter names than this are in every text. */
const fewestLetters = 3;

const links = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+/giu;
/** Accounts, and addresses of mail. */
const mentions = /[\p{L}\p{N}_.+-]*[@＠][\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}_.-]+)?/gu;
const hosts = /\b[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}(?:\/\S*)?/gu;
/** Ids and what else can be looked up by its digits; years and counts stay. */
const longNumbers = /\p{Nd}{5,}/gu;
const word = /[\p{L}\p{N}\p{M}_]+/gu;

/** The names, present and former, that may not be left in a text that is given to others. */
export interface KnownNames {
  /** A handle or a display name. */
  add(name: string | null): void;
  /** `text` without links, accounts, known names and long numbers. What only people can tell, a nickname or an event, stays. */
  without(text: string): string;
}

/** Collects names; a display name of several words counts as a whole. */
export function knownNames(): KnownNames {
  const names = new Set<string>();
  return {
    add(name) {
      const words = wordsOf(name ?? '').slice(0, mostWords);
      const key = words.map(({ folded }) => folded).join(' ');
      if (key.length >= fewestLetters) names.add(key);
    },
    without: (text) =>
      withoutNames(
        text
          .replace(links, marks.link)
          .replace(mentions, marks.account)
          .replace(hosts, marks.link)
          .replace(longNumbers, marks.number),
        names,
      ),
  };
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    folded: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  const words = wordsOf(text);
  let result = '';
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const last = endOfName(words, at, names);
    const [from, to] = [words[at], words[last]];
    if (from === undefined || to === undefined) continue;
    result += text.slice(done, from.start) + marks.name;
    done = to.end;
    at = last;
  }
  return result + text.slice(done);
}

/** The last word of the longest name that begins at a word; -1 where none does. */
function endOfName(words: readonly Word[], from: number, names: ReadonlySet<string>): number {
  let key = '';
  let last = -1;
  for (let at = from; at < Math.min(words.length, from + mostWords); at += 1) {
    key = at === from ? (words[at]?.folded ?? '') : `${key} ${words[at]?.folded}`;
    if (names.has(key)) last = at;
  }
  return last;
}
