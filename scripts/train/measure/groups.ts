import { dialects } from '../../../bench/classify/dialects.ts';
import { type HeldRow, isAsPublished, isFlagged, type Share, shareOf } from './held-rows.ts';

/** Words by which a text counts as speaking of a group: the group's plain names. A rough sieve, good for counting. */
interface Group {
  readonly name: string;
  readonly has: (text: string) => boolean;
}

function group(name: string, words: RegExp): Group {
  return { name, has: (text) => words.test(text) };
}

const mentioned: readonly Group[] = [
  group('women', /\b(?:wom[ae]n|girls?|lad(?:y|ies)|females?)\b/i),
  group('men', /\b(?:m[ae]n|boys?|guys?|males?|gentlem[ae]n)\b/i),
  group(
    'Black people',
    /\bblack (?:people|persons?|folks?|wom[ae]n|m[ae]n|guys?|girls?|boys?|kids|students?|lives)\b|\b(?:blacks|african[- ]americans?|africans?|afro-caribbeans?)\b/i,
  ),
  group('white people', /\bwhite (?:people|persons?|folks?|wom[ae]n|m[ae]n|guys?|girls?|boys?|kids)\b|\bwhites\b/i),
  group('Asian people', /\b(?:asians?|chinese|indians?|pakistanis?|bangladeshis?|japanese|koreans?|filipinos?)\b/i),
  group('Muslims', /\b(?:muslims?|islam|islamic|mosques?|hijabs?)\b/i),
  group('Jewish people', /\b(?:jews?|jewish|judaism|synagogues?|rabbis?)\b/i),
  group('Christians', /\b(?:christians?|christianity|catholics?|protestants?)\b/i),
  group('gay and lesbian people', /\b(?:gays?|lesbians?|lgbt\w*|bisexuals?|homosexuals?|same[- ]sex)\b/i),
  group('trans people', /\b(?:trans|transgender(?:ed)?|transsexuals?|non-?binary)\b/i),
  group('disabled people', /\b(?:disabled|disabilit(?:y|ies)|autis(?:m|tic)|wheelchairs?|deaf|blind)\b/i),
  group('immigrants and refugees', /\b(?:(?:im)?migrants?|immigration|refugees?|asylum seekers?)\b/i),
  group('Irish people and Travellers', /\b(?:irish|travellers?|gyps(?:y|ies)|roma|romani)\b/i),
  group('older people', /\b(?:elderly|pensioners?|old (?:people|folks?)|grand(?:mothers?|fathers?|parents?))\b/i),
];

/** Words once aimed at a group and now also used by it of itself, and coarse words used among friends. */
const reclaimed = group(
  'reclaimed words',
  /\b(?:queers?|dykes?|crips?|nigg(?:a|as|az|ah|ahs)|bitch(?:es)?|sluts?|hoes?)\b/i,
);

/** How often harmless texts of one kind are flagged all the same. */
export interface GroupMeasure {
  readonly name: string;
  /** Texts that their source calls neither abuse nor hate: flagged under any class of abuse. */
  readonly flagged: Share;
  /** Texts that their source says are no hate, whatever else they are: flagged as `identity-hate`. */
  readonly hateFlagged: Share;
  /** Of the rows of `hateFlagged`, not judged. */
  readonly notJudged: Share;
}

/** False alarms on real dev and test rows by the group they speak of, and by the kind of English; `all` at the end. */
export function groupMeasures(held: readonly HeldRow[]): GroupMeasure[] {
  const real = held.filter(isAsPublished);
  const harmless = real.filter(({ example }) => example.abuse === 0 && example.hate !== 1);
  const noHate = real.filter(({ example }) => example.hate === 0);
  const all: Group = { name: 'all', has: () => true };
  return [...mentioned, reclaimed, ...dialects, all].map(({ name, has }) => {
    const own = noHate.filter((row) => has(row.example.text));
    return {
      name,
      flagged: shareOf(
        harmless.filter((row) => has(row.example.text)),
        (row) => isFlagged(row, 'abuse'),
      ),
      hateFlagged: shareOf(own, (row) => isFlagged(row, 'identity-hate')),
      notJudged: shareOf(own, (row) => row.verdict.abuse === null),
    };
  });
}

/** Texts of real sources, all said to be English, that were not judged. */
export interface Abstentions {
  readonly name: string;
  readonly notJudged: Share;
}

/** By source, then by dialect, then all. */
export function abstentionsOf(held: readonly HeldRow[]): Abstentions[] {
  const real = held.filter(isAsPublished);
  const line = (name: string, rows: readonly HeldRow[]): Abstentions => ({
    name,
    notJudged: shareOf(rows, (row) => row.verdict.abuse === null),
  });
  const sources = [...new Set(real.map((row) => row.example.source))].sort();
  return [
    ...sources.map((source) =>
      line(
        source,
        real.filter((row) => row.example.source === source),
      ),
    ),
    ...dialects.map(({ name, has }) =>
      line(
        name,
        real.filter((row) => has(row.example.text)),
      ),
    ),
    line('all', real),
  ];
}
