import { HEADS, heads } from '../../src/classify/model/shape.ts';
import type { Hit } from '../../src/classify/rules.ts';
import type { Label } from '../../src/model/verdict.ts';
import { type Example, GENERATED, READ } from './examples.ts';
import { stanceLabels } from './readings/index.ts';

/** What the network is to answer: per text and head, row-major. */
export interface Targets {
  /** Wanted probability. */
  readonly wanted: Float32Array;
  /** How much it counts; 0 where nothing is known. */
  readonly weight: Float32Array;
  /** Per text, the number of its source. */
  readonly source: Uint8Array;
  /** Per source and head, 1 where the source says both yes and no, each as readily as it does: a leaning the network need not learn. */
  readonly leans: Uint8Array;
}

/**
 * Which classes a source names in full, so that a row without one is an example against it. `abuse` and `identity-hate`
 * are its own columns. Everywhere else a missing class says nothing.
 */
const named: Readonly<Record<string, readonly Label[]>> = {
  'jigsaw-subset': ['insult', 'profanity', 'threat'],
  'toxic-spans': ['insult', 'threat'],
  edos: ['threat', 'dehumanisation'],
  'implicit-hate': ['threat', 'dehumanisation'],
  'hatemoji-build': ['threat', 'dehumanisation'],
  gab: ['threat'],
  convabuse: ['sexual-harassment'],
};

/** How much more a source counts than its size says; found by trial on the dev split. */
const boosts: Readonly<Record<string, number>> = {
  'jigsaw-subset': 3,
  'toxic-spans': 2,
  davidson: 0.5,
  [GENERATED]: 1.3,
  [READ]: 2,
};
/** The same for made messages in heads that they alone teach. */
const LONE_BOOST = 4;
/**
 * How much each head counts beside the others. The two that most sources answer share the network with ten that made messages
 * alone teach: these must not take it over.
 */
const shares: Readonly<Record<(typeof heads)[number], number>> = {
  abuse: 1,
  'identity-hate': 1,
  insult: 0.5,
  threat: 0.5,
  dehumanisation: 0.3,
  profanity: 0.3,
  'sexual-harassment': 0.4,
  doxxing: 0.4,
  'self-harm-encouragement': 0.4,
  accusation: 0.4,
  support: 0.3,
  criticism: 0.3,
};
/** The same for the number of a head. */
export function shareOf(head: number): number {
  return shares[heads[head] ?? 'abuse'];
}
/** Each cell of a source and an answer counts by its size to this power: large sources do not drown small ones. */
const SIZE_POWER = -0.45;
/** Its texts without abuse are borderline. */
const WEAK_NEGATIVES = new Set(['toxic-spans']);
const WEAK = 0.3;
/** Classes that no source names by itself: real texts without a sign of them are examples against them. */
const rare: readonly Label[] = [
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'accusation',
  'support',
  'criticism',
];
/** What made messages teach almost alone: of threats, the real sources have others than a person in public life is sent. */
const loneHeads: ReadonlySet<string> = new Set([...rare, 'threat']);
/** Classes that a text may hold beside those its family or its reader names. */
const overlapping: readonly Label[] = ['insult', 'accusation', 'profanity', 'criticism', 'support'];

/** What each example says of each head: 1, 0, or NaN where it says nothing. Row-major. */
export function answersOf(examples: readonly Example[], hits: readonly (readonly Hit[])[]): Float32Array {
  const answers = new Float32Array(examples.length * HEADS).fill(Number.NaN);
  for (const [index, example] of examples.entries()) {
    const row = answers.subarray(index * HEADS, (index + 1) * HEADS);
    if (example.source === GENERATED) answerGenerated(row, example);
    else if (example.source === READ) answerRead(row, example);
    else answerReal(row, example, hits[index] ?? []);
  }
  return answers;
}

function answerGenerated(row: Float32Array, example: Example): void {
  for (const [head, name] of heads.entries()) {
    if (name === 'abuse') row[head] = example.abuse ?? Number.NaN;
    else if (example.classes.includes(name)) row[head] = 1;
    else if (example.abuse === 1 && overlapping.includes(name)) row[head] = Number.NaN;
    else row[head] = 0;
  }
}

/** A reader who saw no abuse answers for all classes; one who saw some need not have named each that overlaps with it. */
function answerRead(row: Float32Array, { abuse, classes }: Example): void {
  if (abuse === null) return;
  for (const [head, name] of heads.entries()) {
    if (name === 'abuse') row[head] = abuse;
    else if (classes.includes(name)) row[head] = 1;
    else row[head] = abuse === 1 && overlapping.includes(name) ? Number.NaN : 0;
  }
}

function answerReal(row: Float32Array, example: Example, hits: readonly Hit[]): void {
  const set = (name: 'abuse' | Label, value: number): void => {
    row[heads.indexOf(name)] = value;
  };
  if (example.abuse !== null) set('abuse', example.abuse);
  if (example.hate !== null) set('identity-hate', example.hate);
  for (const name of named[example.source] ?? []) set(name, example.classes.includes(name) ? 1 : 0);
  for (const name of rare) {
    if (hits.some((hit) => hit.class === name)) continue;
    if (name === 'doxxing' || name === 'self-harm-encouragement' || example.abuse === 0) set(name, 0);
  }
  if (example.source === 'convabuse') set('sexual-harassment', example.classes.includes('sexual-harassment') ? 1 : 0);
  // To measure on, readers' word alone is good enough: a harmless row without a sign of support may well support.
  if (example.split === 'dev') for (const name of stanceLabels) set(name, example.stances?.[name] ?? Number.NaN);
  if (example.abuse === 1) set('support', 0);
}

function boostOf(source: string, lone: boolean): number {
  return lone && source === GENERATED ? LONE_BOOST : (boosts[source] ?? 1);
}

/** A source with hardly a yes, or hardly a no, would have all of it put down to its leaning. */
const LEAST_SHARE = 0.02;
const LEAST_ROWS = 20;

function isLeaning(counts: readonly number[]): boolean {
  const fewer = Math.min(...counts);
  return fewer >= LEAST_ROWS && fewer >= LEAST_SHARE * counts.reduce((sum, count) => sum + count, 0);
}

/** Weights of all answers of the examples that `used` picks. */
export function weighted(
  examples: readonly Example[],
  answers: Float32Array,
  used: (example: Example) => boolean,
): Targets {
  const wanted = new Float32Array(answers.length);
  const weight = new Float32Array(answers.length);
  const taken = examples.map(used);
  const sources = [...new Set(examples.map((example) => example.source))];
  const leans = new Uint8Array(sources.length * HEADS);
  for (let head = 0; head < HEADS; head += 1) {
    const sizes = new Map<string, number>();
    const lone = loneHeads.has(heads[head] ?? 'abuse');
    const cellOf = (index: number): string => `${examples[index]?.source} ${answers[index * HEADS + head]}`;
    for (const [index, take] of taken.entries()) {
      if (take && !Number.isNaN(answers[index * HEADS + head])) {
        sizes.set(cellOf(index), (sizes.get(cellOf(index)) ?? 0) + 1);
      }
    }
    for (const [at, source] of sources.entries()) {
      const counts = [0, 1].map((answer) => sizes.get(`${source} ${answer}`) ?? 0);
      leans[at * HEADS + head] = source !== GENERATED && isLeaning(counts) ? 1 : 0;
    }
    let sum = 0;
    let count = 0;
    for (const [index, example] of examples.entries()) {
      const answer = answers[index * HEADS + head] ?? Number.NaN;
      if (taken[index] !== true || Number.isNaN(answer)) continue;
      const weak = answer === 0 && head === 0 && WEAK_NEGATIVES.has(example.source) ? WEAK : 1;
      const value = (sizes.get(cellOf(index)) ?? 1) ** SIZE_POWER * boostOf(example.source, lone) * weak;
      weight[index * HEADS + head] = value;
      wanted[index * HEADS + head] = answer;
      sum += value;
      count += 1;
    }
    const scale = (shareOf(head) * count) / (sum || 1);
    for (let at = head; at < weight.length; at += HEADS) weight[at] = (weight[at] ?? 0) * scale;
  }
  const source = Uint8Array.from(examples, (example) => sources.indexOf(example.source));
  return { wanted, weight, source, leans };
}
