import { type CandidateHandle, type HandleEvidence, type KnownHandle, readings, stronger } from './handle-likeness.ts';
import { type AddedWord, peel } from './handle-shape.ts';
import { weights } from './weights.ts';

/** What is left of a handle must be so long, and so much of it, or many others begin the same. */
const shortestCut = 7;
const leastLeft = 0.7;
/** Of a handle as long as its platform allows: its end may be missing for want of room. */
const shortestForWantOfRoom = 7;
const leastForWantOfRoom = 0.5;

const why = 'The handle is the beginning of the subject’s.';

/**
 * Whether a candidate's handle is one of the subject with its last letters dropped, beside added words or not. `atLimit`: it is as long as
 * its platform allows, as one is that was cut to make room for a word. `null` where it is not, or too little is left to tell.
 */
export function cutLikeness(candidate: CandidateHandle, known: KnownHandle, atLimit: boolean): HandleEvidence | null {
  if (!known.stems.some((stem) => candidate.shape.includes(stem))) return null;
  const found = readings(candidate).flatMap(({ shape, added }) =>
    peel(shape, shortestForWantOfRoom).map(({ core, added: says }) => cutTo(core, says ?? added, { known, atLimit })),
  );
  return found.reduce(stronger, null);
}

/** The heaviest form of a known handle that begins with what is left of a candidate. */
function cutTo(
  core: string,
  says: AddedWord | null,
  { known, atLimit }: { readonly known: KnownHandle; readonly atLimit: boolean },
): HandleEvidence | null {
  const factors = known.forms.filter(({ shape }) => isCut(core, shape, atLimit)).map(({ factor }) => factor);
  if (factors.length === 0) return null;
  const weight = weights.handleCut * Math.max(...factors);
  const most = known.ofName ? weights.handleOfName : weight;
  return { signal: 'lookalike-handle', weight: Math.min(weight, most), why, alsoAdded: says !== null };
}

function isCut(core: string, whole: string, atLimit: boolean): boolean {
  if (core.length >= whole.length || !whole.startsWith(core)) return false;
  const left = core.length / whole.length;
  if (core.length >= shortestCut && left >= leastLeft) return true;
  return atLimit && core.length >= shortestForWantOfRoom && left >= leastForWantOfRoom;
}
