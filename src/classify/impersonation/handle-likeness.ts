import { distance } from 'fastest-levenshtein';
import { isCommonFullName, isCommonName } from './common-names.ts';
import { type AddedWord, bitsIn, lettersOf, maskOf, peel, saysWords, shapeOf } from './handle-shape.ts';
import { keysBeside } from './keyboard.ts';
import { commonFullNameFactor, oneCommonNameFactor, oneNameFactor, shortHandleFactors, weights } from './weights.ts';

/** A shorter shape has too many neighbours by chance for a slip in it to mean anything. */
const shortestForSlip = 5;
/** From this length on two changes are still no chance. */
const shortestForTwoChanges = 12;
/** From this length on a shape within a longer handle is no chance. */
const shortestInside = 9;
/** A handle so short is not looked for cut; all cut ones begin with so much of it. */
const shortestToCut = 9;
const stemLength = 5;
/** A handle made of the subject's name, and then with a slip, is more often a namesake's. */
const slipOfNameFactor = 0.7;

/** A handle as candidates are read: worked out once, compared with each of the subject's. */
export interface CandidateHandle {
  /** Lower case, without host. */
  readonly local: string;
  readonly shape: string;
  readonly mask: number;
}

/** One way to read a handle of the subject: whole, or without its added words. */
interface Form {
  readonly shape: string;
  readonly mask: number;
  /** What is left of a weight because many could bear it by chance. */
  readonly factor: number;
}

/** A handle of the subject, or one that the subject's name gives. */
export interface KnownHandle {
  readonly local: string;
  /** Whole first, then without its added words, one less each time. */
  readonly forms: readonly [Form, ...Form[]];
  /** The shortest of them. */
  readonly core: Form;
  /** How handles begin that are one of the forms cut short; none where they are too short to be cut. */
  readonly stems: readonly string[];
  readonly ofName: boolean;
}

export interface HandleEvidence {
  readonly signal: 'lookalike-handle' | 'added-word-handle';
  readonly weight: number;
  /** A sentence without the handle. */
  readonly why: string;
  /** A word was added, too. */
  readonly alsoAdded: boolean;
}

/** Reads the local name of a candidate, in lower case. */
export function readCandidateHandle(local: string): CandidateHandle {
  const shape = shapeOf(local);
  return { local, shape, mask: maskOf(local.includes('n') || local.includes('v') ? `${shape}rnv` : shape) };
}

/** Reads a handle of the subject; `nameWords` are the words of the subject's display name, plain and in lower case. */
export function readKnownHandle(local: string, nameWords: readonly string[], ofName = false): KnownHandle {
  const letters = lettersOf(local);
  const shape = shapeOf(local);
  const whole = formOf(shape, nameFactor(letters, nameWords));
  const peeled = peel(shape).slice(1);
  const forms = peeled.map(({ core }) => formOf(core, isCommonName(core) ? oneCommonNameFactor : 1));
  return { local, forms: [whole, ...forms], core: forms.at(-1) ?? whole, stems: stemsOf([whole, ...forms]), ofName };
}

function stemsOf(forms: readonly Form[]): readonly string[] {
  const long = forms.filter(({ shape }) => shape.length >= shortestToCut);
  return [...new Set(long.map(({ shape }) => shape.slice(0, stemLength)))];
}

function formOf(shape: string, factor: number): Form {
  return { shape, mask: maskOf(shape), factor: factor * (shortHandleFactors[shape.length] ?? 1) };
}

function nameFactor(letters: string, nameWords: readonly string[]): number {
  if (isCommonName(letters)) return oneCommonNameFactor;
  if (isCommonFullName(letters)) return commonFullNameFactor;
  return nameWords.length > 1 && nameWords.includes(letters) ? oneNameFactor : 1;
}

/** How a candidate's handle could pass for a known one; `null` where it does not. Equal handles are for the caller to judge. */
export function compareHandles(candidate: CandidateHandle, known: KnownHandle): HandleEvidence | null {
  const { core } = known;
  const room = core.shape.length >= shortestForTwoChanges ? 2 : 1;
  if (core.shape === '' || candidate.shape.length < core.shape.length - room) return null;
  if (bitsIn(core.mask & ~candidate.mask) > room) return null;
  const found = closest(candidate, known);
  return found !== null && known.ofName ? asOfName(found) : found;
}

function closest(candidate: CandidateHandle, known: KnownHandle): HandleEvidence | null {
  const { forms, core } = known;
  const [whole] = forms;
  if (candidate.shape === whole.shape) return lookalike(weights.handleLooksSame * whole.factor, looksSame);
  const shortest = Math.max(shortestForSlip, core.shape.length) - 1;
  let best = inside(candidate.shape, whole);
  for (const { shape, added } of readings(candidate)) {
    for (const peeled of peel(shape, shortest)) {
      for (const form of forms)
        best = stronger(best, compareForms(peeled.core, peeled.added ?? added, { form, whole }));
    }
  }
  return best;
}

/**
 * A handle as it looks, without the numbers at its ends, with r and n apart (of "alexander_new" the last two are no m), and parted
 * where a word ends with the letter that the rest begins with.
 */
export function readings({
  local,
  shape,
}: CandidateHandle): readonly { readonly shape: string; readonly added: AddedWord | null }[] {
  const found: { shape: string; added: AddedWord | null }[] = [{ shape, added: null }];
  const add = (other: string, added: AddedWord | null) => {
    if (found.every((each) => each.shape !== other)) found.push({ shape: other, added });
  };
  add(shapeOf(local, false), null);
  add(shapeOf(local.replace(endDigits, '')), 'filling');
  for (const { 0: pair, index } of local.matchAll(sharedLetter)) {
    // Of "the_ellen" the two letters are no doubled one: the first ends a word.
    const [start, end] = [shapeOf(local.slice(0, index + 1)), shapeOf(local.slice(index + pair.length))];
    const [before, after] = [saysWords(start), saysWords(end)];
    if (before !== null) add(end, before);
    if (after !== null) add(start, after);
  }
  return found;
}

/** A letter that is followed by the same, separators between them or not. */
const sharedLetter = /([a-z])[_.-]*(?=\1)/g;

/** `added`: what was taken off the candidate; where it is less than of the known handle, words were dropped. */
function compareForms(
  core: string,
  added: AddedWord | null,
  { form, whole }: { readonly form: Form; readonly whole: Form },
): HandleEvidence | null {
  const changed = added ?? (form === whole ? null : 'filling');
  if (core === form.shape) {
    return changed === null
      ? lookalike(weights.handleLooksSame * form.factor, looksSame)
      : addedWord(changed, form.factor);
  }
  const slip = slipBetween(core, form.shape);
  if (slip === null) return null;
  return { ...lookalike(slip.weight * form.factor, slip.why), alsoAdded: changed !== null };
}

const endDigits = /^[\d_.-]+|[\d_.-]+$/g;

const looksSame = 'The handle looks the same at a glance.';

function lookalike(weight: number, why: string): HandleEvidence {
  return { signal: 'lookalike-handle', weight, why, alsoAdded: false };
}

function addedWord(says: AddedWord, factor: number): HandleEvidence {
  const claims = says === 'claiming';
  const weight = (claims ? weights.handleClaimingWord : weights.handleFillingWord) * factor;
  const why = claims
    ? 'The handle adds a word that claims to be the person.'
    : 'The handle adds or drops a word or number.';
  return { signal: 'added-word-handle', weight, why, alsoAdded: false };
}

/** The whole shape within a longer one, between words or between anything. */
function inside(shape: string, known: Form): HandleEvidence | null {
  const at = shape.length > known.shape.length ? shape.indexOf(known.shape) : -1;
  if (at < 0) return null;
  const before = saysWords(shape.slice(0, at));
  const after = saysWords(shape.slice(at + known.shape.length));
  if (before !== null && after !== null) {
    return addedWord(before === 'claiming' || after === 'claiming' ? 'claiming' : 'filling', known.factor);
  }
  if (known.shape.length < shortestInside) return null;
  const why = 'The handle holds the whole of the subject’s.';
  return { signal: 'added-word-handle', weight: weights.handleInside * known.factor, why, alsoAdded: false };
}

/** How two shapes differ by a slip or two; `null` where they differ more, or are too short to tell. Symmetrical. */
export function slipBetween(one: string, other: string): { readonly weight: number; readonly why: string } | null {
  const shorter = Math.min(one.length, other.length);
  if (shorter < shortestForSlip || Math.abs(one.length - other.length) > 2) return null;
  const changes = distance(one, other);
  if (changes === 2 && isSwap(one, other)) return { weight: weights.handleOneSlip, why: 'Two letters are swapped.' };
  if (changes === 1) {
    if (one.length !== other.length) return { weight: weights.handleOneSlip, why: 'One letter more or less.' };
    if (isKeySlip(one, other)) return { weight: weights.handleOneSlip, why: 'One letter is the key beside.' };
    return { weight: weights.handleOneLetter, why: 'One letter differs.' };
  }
  if (changes !== 2 || shorter < shortestForTwoChanges) return null;
  return { weight: weights.handleTwoChanges, why: 'Two letters differ.' };
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = firstDifference(one, other);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function isKeySlip(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  const readings = (key: string) => (key === 'l' ? ['l', 'i'] : [key]);
  const second = readings(other.charAt(at));
  return readings(one.charAt(at)).some((key) => keysBeside(key).some((beside) => second.includes(beside)));
}

function asOfName(found: HandleEvidence): HandleEvidence {
  const slipped = found.signal === 'lookalike-handle' && found.why !== looksSame;
  const weight = Math.min(found.weight, weights.handleOfName) * (slipped ? slipOfNameFactor : 1);
  return { ...found, weight, why: 'The handle is made of the subject’s name.' };
}

/** The one of two that weighs more, the first where they weigh the same. */
export function stronger(one: HandleEvidence | null, other: HandleEvidence | null): HandleEvidence | null {
  if (one === null || other === null) return one ?? other;
  return other.weight > one.weight ? other : one;
}
