import { type Attribution, bySaying } from './attribution.ts';
import { tokenFrom } from './context-words.ts';
import { adverbs, after as circumstances, sayNouns, sayVerbs } from './saying.ts';
import { gapAfter, isBreakAfter, type Mention, mentionStartingAt, ownerAt, type Scene } from './speakers.ts';

const inverted = new Set('said says tweeted tweets wrote writes posted claimed claims admitted'.split(' '));

/** `"…" – @handle`, `"…" (Dr Name, 2021)`, `"…" by @handle`: a name that ends the line or is followed by a date. */
export function signed(scene: Scene, close: number): Attribution {
  const index = tokenFrom(scene.tokens, close);
  const lead = scene.text.slice(close, scene.tokens[index]?.start ?? close);
  const by = scene.tokens[index]?.word === 'by' || scene.tokens[index]?.word === 'via';
  const dashed = /^[\s.,]*[-–—―~]+\s*$/u.test(lead);
  const bracketed = /^[\s.,]*\(\s*$/u.test(lead);
  if (!dashed && !bracketed && !(by && /^\s*$/.test(lead))) return null;
  const mention = mentionStartingAt(scene, by ? index + 1 : index);
  if (mention === null || mention.by === 'pronoun') return null;
  return isEndOrDate(scene, mention) ? 'signature' : null;
}

function isEndOrDate(scene: Scene, mention: Mention): boolean {
  const next = scene.tokens[mention.last + 1];
  const gap = gapAfter(scene, mention.last);
  if (next === undefined || /[\n.,;:!?)(|…]/.test(gap)) return true;
  return (
    /^\d/.test(next.word) ||
    circumstances.has(next.word) ||
    /[#]|\p{Extended_Pictographic}/u.test(gap) ||
    next.word.startsWith('http')
  );
}

/** `"…" she said`, `"…," says Dr Name`, `"…" were your words`. */
export function saidAfter(scene: Scene, close: number): Attribution {
  const index = tokenFrom(scene.tokens, close);
  const token = scene.tokens[index];
  const lead = scene.text.slice(close, token?.start ?? close);
  if (token === undefined || !/^\s*,?\s*(?:[-–—]\s*)?$/.test(lead)) return null;
  if (inverted.has(token.word)) {
    return !isBreakAfter(scene, index) && mentionStartingAt(scene, index + 1)?.by === 'named'
      ? 'attribution-verb'
      : null;
  }
  if (/^(?:is|was|were|are)$/.test(token.word)) return wereWords(scene, index + 1);
  const mention = mentionStartingAt(scene, index);
  return mention === null ? null : saysAfter(scene, mention, !lead.includes(','));
}

function saysAfter(scene: Scene, mention: Mention, isFresh: boolean): Attribution {
  const first = scene.tokens[mention.first];
  let verb = mention.last + 1;
  while (adverbs.has(scene.tokens[verb]?.word ?? '') && !isBreakAfter(scene, verb - 1)) verb += 1;
  if (!sayVerbs.has(scene.tokens[verb]?.word ?? '') || isBreakAfter(scene, verb - 1)) return null;
  // A capital begins a sentence of its own, unless nothing follows: '"…" She said this before'.
  const ends = verb + 1 >= scene.tokens.length || isBreakAfter(scene, verb);
  if (isFresh && mention.by !== 'named' && /^\p{Lu}/u.test(first?.raw ?? '') && !ends) return null;
  const by = bySaying(scene, verb, { first: mention.first, last: verb + 1 });
  return by === 'other' ? null : by;
}

/** "… is what you said", "… were her exact words". */
function wereWords(scene: Scene, index: number): Attribution {
  if (scene.tokens[index]?.word === 'what') {
    const mention = mentionStartingAt(scene, index + 1);
    return mention === null ? null : saysAfter(scene, mention, false);
  }
  const owner = ownerAt(scene, index);
  if (owner === null) return null;
  for (let at = owner.last + 1; at <= owner.last + 3; at += 1) {
    if (sayNouns.has(scene.tokens[at]?.word ?? '')) return 'own-words';
  }
  return null;
}
