import { wordChanges } from './changes.ts';
import { compare } from './compare.ts';
import type { Found } from './found.ts';
import { functionWords } from './function-words.ts';
import { indexOf, type QuotationIndex } from './index-of-words.ts';
import type { PostWords } from './post-words.ts';
import type { OwnPost, Quotation, QuotationMatch } from './quotation.ts';
import { idOf, intern, newVocabulary, type Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { newWords, rawWord, readWords } from './words.ts';

/** Looks quotations up in posts that pass by once. */
export interface PostMatcher {
  /** Compares a post with every quotation that shares enough with it. */
  readonly add: (post: OwnPost) => void;
  /** One match for each quotation, in order; `null`: not found, and so short, or so unsure whose, that it says nothing. */
  readonly finish: () => readonly (QuotationMatch | null)[];
}

/** A quotation of fewer words is reported only where it is found. */
export const FEWEST_REPORTED = 3;

/** The best post so far. */
interface Best extends Found {
  readonly key: number;
  readonly at: number | null;
  /** Words of the post for the differences; empty where none will be shown. */
  readonly posted: readonly string[];
}

/** One wording, however many say it. */
interface Sought {
  readonly wanted: Wanted;
  /** The best that needs no respelling, and the best that does. */
  clean: Best | null;
  spelt: Best | null;
}

const ranks = { exact: 3, cut: 2, altered: 1 } as const;

/** An index of quotations. Memory grows with the quotations, not with the posts; a post takes time by its words. */
export function createPostMatcher(quotations: readonly Quotation[]): PostMatcher {
  const vocabulary = newVocabulary();
  const words = newWords();
  for (const word of functionWords) {
    readWords(word, words);
    intern(vocabulary, words.hashes[0] ?? 0, words.checks[0] ?? 0);
  }
  const lastFunction = vocabulary.size;
  const sought: Sought[] = [];
  const byWording = new Map<string, number>();
  const members = quotations.map((quotation) =>
    wantedOf(quotation, vocabulary, (id) => id <= lastFunction).map((wanted) => {
      const wording = `${wanted.ids.join(' ')}|${wanted.pieces.join(' ')}`;
      const known = byWording.get(wording);
      if (known !== undefined) return known;
      byWording.set(wording, sought.length);
      return sought.push({ wanted, clean: null, spelt: null }) - 1;
    }),
  );
  const index = indexOf(
    sought.map(({ wanted }) => wanted),
    vocabulary.size,
  );
  const post: PostWords = { words, ids: new Int32Array(256), count: 0, holds: index.holds };
  const seen = new Uint8Array(vocabulary.size + 1);
  return {
    add: (own) => addPost({ vocabulary, index, sought, seen }, post, own),
    finish: () => members.map((each, at) => matchOf(each, { sought, seen, quotation: quotations[at] })),
  };
}

interface State {
  readonly vocabulary: Vocabulary;
  readonly index: QuotationIndex;
  readonly sought: readonly Sought[];
  /** Words that stand in any post. */
  readonly seen: Uint8Array;
}

function addPost(state: State, post: PostWords, own: OwnPost): void {
  readWords(own.text, post.words);
  number(state, post);
  for (const each of state.index.candidates(post.ids, post.count)) {
    const sought = state.sought[each];
    if (sought === undefined) continue;
    const found = compare(sought.wanted, post);
    if (found !== null) keep(sought, found, { own, post });
  }
}

function number(state: State, post: PostWords): void {
  const { words } = post;
  if (post.ids.length < words.count) post.ids = new Int32Array(words.hashes.length);
  post.count = words.count;
  for (let at = 0; at < words.count; at += 1) {
    const id = idOf(state.vocabulary, words.hashes[at] ?? 0, words.checks[at] ?? 0);
    post.ids[at] = id;
    state.seen[id] = 1;
  }
}

function keep(sought: Sought, found: Found, { own, post }: { readonly own: OwnPost; readonly post: PostWords }): void {
  const slot = found.spelt.length === 0 ? 'clean' : 'spelt';
  const held = sought[slot];
  const next = { ...found, key: own.key, at: own.at ?? null };
  if (held !== null && !isBetter(next, held)) return;
  const plain = found.verdict !== 'altered' && found.spelt.length === 0;
  const posted = plain
    ? []
    : Array.from({ length: found.to - found.from }, (_, at) => rawWord(post.words, found.from + at));
  sought[slot] = { ...next, posted };
}

function isBetter(one: Omit<Best, 'posted'>, other: Omit<Best, 'posted'>): boolean {
  const rank = ranks[one.verdict] - ranks[other.verdict];
  if (rank !== 0) return rank > 0;
  if (one.score !== other.score) return one.score > other.score;
  const sameTime = one.at === null || other.at === null || one.at === other.at;
  return sameTime ? one.key > other.key : (one.at ?? 0) > (other.at ?? 0);
}

interface Asked {
  readonly sought: readonly Sought[];
  readonly seen: Uint8Array;
  readonly quotation: Quotation | undefined;
}

/** The best of the wordings of one quotation. */
function matchOf(members: readonly number[], asked: Asked): QuotationMatch | null {
  let best: { readonly match: QuotationMatch; readonly by: Best } | null = null;
  let longest = 0;
  for (const each of members) {
    const sought = asked.sought[each];
    if (sought === undefined) continue;
    longest = Math.max(longest, sought.wanted.ids.length);
    for (const held of [sought.clean, sought.spelt]) {
      if (held === null) continue;
      const by = demoted(held, asked.seen);
      if (best === null || isBetter(by, best.by)) best = { match: reported(by, held, sought.wanted), by };
    }
  }
  if (best !== null) return best.match;
  return longest < FEWEST_REPORTED || asked.quotation?.by === 'bare-reply'
    ? null
    : { verdict: 'not-found', post: null, diff: null, score: 0 };
}

/** A spelling that the subject uses elsewhere is no slip: it is another word. */
function demoted(held: Best, seen: Uint8Array): Best {
  return held.spelt.some((id) => seen[id] === 1) ? { ...held, verdict: 'altered' } : held;
}

function reported(by: Best, held: Best, wanted: Wanted): QuotationMatch {
  const strict = by.spelt.length > 0 && by !== held;
  const diff = by.verdict === 'altered' ? wordChanges(by.posted, wanted.raw, strict) : null;
  return { verdict: by.verdict, post: by.key, diff, score: by.score };
}
