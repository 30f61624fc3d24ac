import { gramHashes, hashOfRange, MOST_GRAMS } from '../../src/classify/model/hashing.ts';
import { ruleFeatures } from '../../src/classify/model/rule-features.ts';
import { newTokens, readTokens, wordOf } from '../../src/classify/model/tokens.ts';
import { hitsOf, read } from '../../src/classify/reader.ts';
import type { Hit } from '../../src/classify/rules.ts';
import { noContext } from '../../src/model/verdict.ts';
import { groupsOfWords } from './thesaurus/index.ts';

/** Texts longer than this many tokens are cut for training: what makes a message abusive is said early and often. */
const MAX_TOKENS = 160;

/** Every text as numbers, and the words they are made of. */
export interface Corpus {
  readonly count: number;
  /** Per text and one more: where its tokens begin. */
  readonly offsets: Int32Array;
  /** Per token: index of its word. */
  readonly words: Int32Array;
  readonly flags: Uint8Array;
  /** Per word: its hash, and where its runs of letters begin in `grams`. */
  readonly hashes: Int32Array;
  readonly gramOffsets: Int32Array;
  /** Hashes of the runs of letters. */
  readonly grams: Uint32Array;
  /** Per word and one more: where the groups begin that the thesaurus puts it in; and their numbers. */
  readonly groupOffsets: Int32Array;
  readonly groups: Uint16Array;
  /** Per text and one more: where its features from the rules begin. */
  readonly ruleOffsets: Int32Array;
  readonly rules: Int32Array;
  readonly hits: readonly (readonly Hit[])[];
}

/** Reads `texts` as the judge reads them. */
export function buildCorpus(texts: readonly string[]): Corpus {
  const tokens = newTokens();
  const vocabulary = new Map<string, number>();
  const offsets = [0];
  const words: number[] = [];
  const flags: number[] = [];
  const ruleOffsets = [0];
  const rules: number[] = [];
  const hits: (readonly Hit[])[] = [];
  for (const text of texts) {
    const reading = read(text);
    readTokens(reading, tokens);
    for (let at = 0; at < Math.min(tokens.count, MAX_TOKENS); at += 1) {
      const word = wordOf(tokens, reading.folded.folded, at);
      words.push(vocabulary.get(word) ?? vocabulary.set(word, vocabulary.size).size - 1);
      flags.push(tokens.flags[at] ?? 0);
    }
    offsets.push(words.length);
    const found = hitsOf(reading, noContext);
    hits.push(found);
    rules.push(...ruleFeatures(found));
    ruleOffsets.push(rules.length);
  }
  return {
    count: texts.length,
    offsets: Int32Array.from(offsets),
    words: Int32Array.from(words),
    flags: Uint8Array.from(flags),
    ...spelling([...vocabulary.keys()]),
    ruleOffsets: Int32Array.from(ruleOffsets),
    rules: Int32Array.from(rules),
    hits,
  };
}

function spelling(
  words: readonly string[],
): Pick<Corpus, 'hashes' | 'gramOffsets' | 'grams' | 'groupOffsets' | 'groups'> {
  const grams: number[] = [];
  const gramOffsets = [0];
  const groups: number[] = [];
  const groupOffsets = [0];
  const room = new Uint32Array(MOST_GRAMS);
  for (const word of words) {
    const count = gramHashes(word, { start: 0, end: word.length }, room);
    for (const hash of room.subarray(0, count)) grams.push(hash);
    gramOffsets.push(grams.length);
    groups.push(...(groupsOfWords.get(word) ?? []));
    groupOffsets.push(groups.length);
  }
  return {
    hashes: Int32Array.from(words, (word) => hashOfRange(word, 0, word.length)),
    gramOffsets: Int32Array.from(gramOffsets),
    grams: Uint32Array.from(grams),
    groupOffsets: Int32Array.from(groupOffsets),
    groups: Uint16Array.from(groups),
  };
}
