import { EMBEDDING } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import { embedWord, shareOf, type Vocabulary } from './encode.ts';
import { GROUP_STEP, stepGroups } from './group-steps.ts';
import { type Network, wordRows } from './network.ts';
import { adagrad } from './optimise.ts';
import type { Random } from './random.ts';

const D = EMBEDDING;
/** Words on each side that tell of the one between them. */
const REACH = 4;
/** Words drawn at random against each true one. */
const NEGATIVES = 5;
/** Rarer words are drawn more often than their share, by this power of their count. */
const DRAW_POWER = 0.75;
const BATCH = 128;

/**
 * Moves words that stand in like places near to each other, before any label is seen: continuous bag of words with negative
 * sampling (Mikolov et al., "Distributed representations of words and phrases", 2013) over the texts `texts`.
 */
export function pretrain(
  given: { corpus: Corpus; network: Network; texts: Int32Array },
  options: { readonly rounds: number; readonly step: number },
  random: Random,
): void {
  const { corpus, network, texts } = given;
  const room = newRoom(corpus, network, texts);
  const batches = Math.ceil(texts.length / BATCH);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let batch = 0; batch < batches; batch += 1) {
      const done = (round * batches + batch) / (options.rounds * batches);
      readBatch(room, texts.subarray(batch * BATCH, (batch + 1) * BATCH), options.step * (1 - 0.9 * done), random);
    }
  }
  rescale(room);
}

/** Embeddings leave here about as large as they came, so that the layers above them start as they would without. */
const SIZE = 0.15;

function rescale(room: Room): void {
  const { corpus, network } = room;
  const embedding = new Float32Array(D);
  let squares = 0;
  for (let word = 0; word < corpus.hashes.length; word += 1) {
    embedWord(room, word, { table: embedding, from: 0 });
    for (const value of embedding) squares += value * value;
  }
  const factor = SIZE / Math.sqrt(squares / (corpus.hashes.length * D));
  for (const table of [network.words, network.grams, network.groups]) {
    for (let at = 0; at < table.length; at += 1) table[at] = (table[at] as number) * factor;
  }
}

interface Room extends Vocabulary {
  /** Per word, what it answers to as the word that is looked for. */
  readonly wanted: Float32Array;
  readonly wantedSquares: Float32Array;
  readonly wordSquares: Float32Array;
  readonly gramSquares: Float32Array;
  readonly groupSquares: Float32Array;
  /** Words to draw from, as often as they are to be drawn. */
  readonly draws: Int32Array;
  readonly local: Int32Array;
}

function newRoom(corpus: Corpus, network: Network, texts: Int32Array): Room {
  const words = corpus.hashes.length;
  return {
    corpus,
    network,
    rows: wordRows(corpus, network),
    asleep: new Uint8Array(words),
    wanted: new Float32Array(words * D),
    wantedSquares: new Float32Array(words * D),
    wordSquares: new Float32Array(network.words.length),
    gramSquares: new Float32Array(network.grams.length),
    groupSquares: new Float32Array(network.groups.length),
    draws: drawTable(corpus, texts),
    local: new Int32Array(words).fill(-1),
  };
}

function drawTable(corpus: Corpus, texts: Int32Array): Int32Array {
  const counts = new Float64Array(corpus.hashes.length);
  for (const text of texts) {
    for (let at = corpus.offsets[text] ?? 0; at < (corpus.offsets[text + 1] ?? 0); at += 1) {
      const word = corpus.words[at] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  const table: number[] = [];
  for (const [word, count] of counts.entries()) {
    const times = Math.round(count ** DRAW_POWER / 2);
    for (let time = 0; time < times; time += 1) table.push(word);
  }
  return Int32Array.from(table);
}

function readBatch(room: Room, texts: Int32Array, step: number, random: Random): void {
  const { corpus, local } = room;
  const used: number[] = [];
  for (const text of texts) {
    for (let at = corpus.offsets[text] ?? 0; at < (corpus.offsets[text + 1] ?? 0); at += 1) {
      const word = corpus.words[at] ?? 0;
      if (local[word] !== -1) continue;
      local[word] = used.length;
      used.push(word);
    }
  }
  const embeddings = new Float32Array(used.length * D);
  for (const [at, word] of used.entries()) embedWord(room, word, { table: embeddings, from: at * D });
  const gradients = new Float32Array(used.length * D);
  for (const text of texts) {
    const from = corpus.offsets[text] ?? 0;
    const to = corpus.offsets[text + 1] ?? 0;
    for (let at = from; at < to; at += 1) readPlace(room, { at, from, to, embeddings, gradients, step }, random);
  }
  for (const [at, word] of used.entries()) {
    moveWord(room, word, gradients.subarray(at * D, (at + 1) * D), step);
    local[word] = -1;
  }
}

interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly embeddings: Float32Array;
  readonly gradients: Float32Array;
  readonly step: number;
}

const context = new Float32Array(D);
const down = new Float32Array(D);
const pull = new Float32Array(D);

function readPlace(room: Room, place: Place, random: Random): void {
  const { corpus, local } = room;
  const first = Math.max(place.from, place.at - REACH);
  const last = Math.min(place.to - 1, place.at + REACH);
  if (last === first) return;
  const share = 1 / (last - first);
  context.fill(0);
  for (let at = first; at <= last; at += 1) {
    if (at === place.at) continue;
    const e = (local[corpus.words[at] ?? 0] ?? 0) * D;
    for (let i = 0; i < D; i += 1) context[i] = (context[i] as number) + share * (place.embeddings[e + i] as number);
  }
  down.fill(0);
  answer(room, corpus.words[place.at] ?? 0, 1, place.step);
  for (let draw = 0; draw < NEGATIVES; draw += 1)
    answer(room, room.draws[random.below(room.draws.length)] ?? 0, 0, place.step);
  for (let at = first; at <= last; at += 1) {
    if (at === place.at) continue;
    const e = (local[corpus.words[at] ?? 0] ?? 0) * D;
    for (let i = 0; i < D; i += 1) {
      place.gradients[e + i] = (place.gradients[e + i] as number) + share * (down[i] as number);
    }
  }
}

/** One logistic step: does `word` stand in this context? */
function answer(room: Room, word: number, truth: number, step: number): void {
  const w = word * D;
  let z = 0;
  for (let i = 0; i < D; i += 1) z += (context[i] as number) * (room.wanted[w + i] as number);
  const g = 1 / (1 + Math.exp(-z)) - truth;
  for (let i = 0; i < D; i += 1) {
    down[i] = (down[i] as number) + g * (room.wanted[w + i] as number);
    pull[i] = g * (context[i] as number);
  }
  adagrad(room.wanted, room.wantedSquares, { row: word, width: D, gradient: pull, step });
}

const shared = new Float32Array(D);

function moveWord(room: Room, word: number, gradient: Float32Array, step: number): void {
  const { network, rows, corpus } = room;
  const groups = { table: network.groups, squares: room.groupSquares };
  stepGroups(corpus, word, groups, { gradient, step: step * GROUP_STEP });
  const own = { row: rows.word[word] ?? 0, width: D, gradient, step };
  if (rows.taught[word] === 1) adagrad(network.words, room.wordSquares, own);
  const share = shareOf(corpus, word);
  for (let i = 0; i < D; i += 1) shared[i] = (gradient[i] as number) * share;
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    adagrad(network.grams, room.gramSquares, { row: rows.gram[gram] ?? 0, width: D, gradient: shared, step });
  }
}
