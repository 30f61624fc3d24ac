import type { Anonymity, GroupRatio, TraitComparison, TraitShare } from '../model/report.ts';
import { anonymitySignals, anonymityStrengths } from '../model/signal.ts';
import { abuseClasses, labels } from '../model/verdict.ts';
import { firstMessages } from './first-messages.ts';
import type { AnalysisInput } from './input.ts';
import { rounded } from './quantile.ts';
import { fewestKnown, mostUnknown, riskRatio, verdictOf } from './risk-ratio.ts';
import type { Tally } from './tally.ts';

/** An account that came back: as many abusive interactions at least. */
const repeated = 2;

const strong = anonymityStrengths.indexOf('strong');
const unknown = anonymityStrengths.indexOf('unknown');

/** What is known of a trait of each author: 0 unknown, 1 does not have it, 2 has it. */
type Trait = Uint8Array;

/** The anonymity block: what visible traits hide, of those who abused beside those who did not. */
export function anonymityBlock(input: AnalysisInput, tally: Tally): Anonymity {
  const { people } = input;
  const judged = wrote(tally);
  if (judged.length === 0) return { ...nothingKnown, related: people.related };
  const strength = judged.map((author) => people.authors.strength[author] ?? unknown);
  const counts = anonymityStrengths.map((_, index) => strength.filter((each) => each === index).length);
  const isStrong = traitOf(people.authors.strength, (value) => (value === unknown ? 0 : value === strong ? 2 : 1));
  const groups = { tally, judged };
  const anyAbuse = compare(groups, isStrong, (author) => (tally.abusive[author] ?? 0) > 0);
  return {
    authors: {
      judged: judged.length - (counts[unknown] ?? 0),
      unknown: counts[unknown] ?? 0,
      strong: counts[strong] ?? 0,
      some: counts[anonymityStrengths.indexOf('some')] ?? 0,
      few: counts[anonymityStrengths.indexOf('few')] ?? 0,
    },
    baseRate: shareOf(judged, isStrong).share,
    amongAbusers: anyAbuse.abusers.share,
    ratio: anyAbuse.ratio,
    signals: signalCounts(input, judged),
    anyAbuse,
    byClass: byClass(groups, isStrong),
    repeat: compare(groups, isStrong, (author) => (tally.abusive[author] ?? 0) >= repeated),
    youngAtFirstMessage: compare(groups, people.authors.youngAtFirst, (author) => (tally.abusive[author] ?? 0) > 0),
    firstMessages: firstMessages(input.interactions, tally, people.authors.firstSeen),
    related: people.related,
  };
}

const nothingKnown: Omit<Anonymity, 'related'> = {
  authors: { judged: null, unknown: null, strong: null, some: null, few: null },
  baseRate: null,
  amongAbusers: null,
  ratio: { value: null, ci95: null, verdict: null },
  signals: null,
  anyAbuse: null,
  byClass: null,
  repeat: null,
  youngAtFirstMessage: null,
  firstMessages: null,
};

/** Authors with a judged interaction: of the others it is not known whether they abused. */
function wrote(tally: Tally): number[] {
  const authors: number[] = [];
  for (const [author, count] of tally.judgedBy.entries()) if (count > 0) authors.push(author);
  return authors;
}

function traitOf(values: Uint8Array, read: (value: number) => 0 | 1 | 2): Trait {
  return values.map(read);
}

interface Groups {
  readonly tally: Tally;
  readonly judged: readonly number[];
}

/** A trait among the authors of a group beside authors with no abuse at all; those with other abuse are in neither. */
function compare({ tally, judged }: Groups, trait: Trait, isIn: (author: number) => boolean): TraitComparison {
  const group = judged.filter(isIn);
  const rest = judged.filter((author) => tally.abusive[author] === 0);
  const abusers = shareOf(group, trait);
  const others = shareOf(rest, trait);
  return {
    abusers,
    others,
    ratio: ratioOf(abusers, others, Math.max(unknownShare(group, abusers), unknownShare(rest, others))),
  };
}

function unknownShare(authors: readonly number[], { known }: TraitShare): number {
  return (authors.length - known) / authors.length;
}

function shareOf(authors: readonly number[], trait: Trait): TraitShare {
  let known = 0;
  let count = 0;
  for (const author of authors) {
    const value = trait[author] ?? 0;
    if (value > 0) known += 1;
    if (value === 2) count += 1;
  }
  return { count, known, share: known === 0 ? null : rounded(count / known) };
}

/** The verdict of the contract: `cannot-tell` below 20 known in a group or where more than 30 % of one are unknown. Where nobody has the trait there is no ratio, and no difference. */
function ratioOf(over: TraitShare, under: TraitShare, unknowns: number): GroupRatio {
  const found = riskRatio({ hits: over.count, known: over.known }, { hits: under.count, known: under.known });
  const few = Math.min(over.known, under.known) < fewestKnown || unknowns > mostUnknown;
  return found === null
    ? { value: null, ci95: null, verdict: few ? 'cannot-tell' : 'no-difference' }
    : { ...found, verdict: few ? 'cannot-tell' : verdictOf(found.ci95) };
}

function byClass(groups: Groups, trait: Trait): NonNullable<Anonymity['byClass']> {
  const entries = abuseClasses.map((name) => {
    const counts = groups.tally.byLabel[labels.indexOf(name)];
    return [name, compare(groups, trait, (author) => (counts?.[author] ?? 0) > 0)] as const;
  });
  return Object.fromEntries(entries) as NonNullable<Anonymity['byClass']>;
}

function signalCounts({ people }: AnalysisInput, authors: readonly number[]): NonNullable<Anonymity['signals']> {
  const entries = anonymitySignals.map((name, bit) => {
    let present = 0;
    let absent = 0;
    for (const author of authors) {
      present += ((people.authors.present[author] ?? 0) >> bit) & 1;
      absent += ((people.authors.absent[author] ?? 0) >> bit) & 1;
    }
    return [name, { present, absent, unknown: authors.length - present - absent }] as const;
  });
  return Object.fromEntries(entries) as NonNullable<Anonymity['signals']>;
}
