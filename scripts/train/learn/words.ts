import { EMBEDDING, FILTERS, HEADS, WIDTH } from '../../../src/classify/model/shape.ts';
import { addLinear, embedWord, shareOf } from '../encode.ts';
import { GROUP_STEP, stepGroups } from '../group-steps.ts';
import { adagrad } from '../optimise.ts';
import { addProduct } from '../product.ts';
import type { Trainer } from './trainer.ts';

const D = EMBEDDING;
const P = WIDTH * FILTERS;
const H = HEADS;

/** Works out embeddings, projections and linear sums of the words of a batch. */
export function encodeWords(trainer: Trainer, used: readonly number[]): void {
  const { network, rows, corpus, asleep, room } = trainer;
  const { embedding, projection, linear } = room;
  const given = { corpus, network, rows, asleep };
  linear.fill(0, 0, used.length * H);
  projection.fill(0, 0, used.length * P);
  for (const [at, word] of used.entries()) {
    addLinear(given, word, { table: linear, from: at * H });
    if (rows.known[word] !== 1) continue;
    embedWord(given, word, { table: embedding, from: at * D });
    addProduct({ vector: embedding, at: at * D, matrix: network.tone, into: linear, from: at * H, width: H });
    addProduct({ vector: embedding, at: at * D, matrix: network.conv, into: projection, from: at * P, width: P });
  }
  room.projectionGradient.fill(0, 0, used.length * P);
  room.linearGradient.fill(0, 0, used.length * H);
}

const rowGradient = new Float32Array(H);
const embeddingGradient = new Float32Array(D);
const sharedGradient = new Float32Array(Math.max(H, D));

/** From the gradients of the batch's words to the tables and the projection. */
export function updateWords(trainer: Trainer, used: readonly number[], steps: { table: number; wide: number }): void {
  for (const [at, word] of used.entries()) {
    updateLinear(trainer, { at, word, step: steps.wide });
    if (trainer.rows.known[word] === 1) updateEmbedding(trainer, { at, word, step: steps.table });
  }
}

interface WordStep {
  readonly at: number;
  readonly word: number;
  readonly step: number;
}

function updateLinear(trainer: Trainer, { at, word, step }: WordStep): void {
  const { network, rows, corpus, room, squares, asleep } = trainer;
  for (let h = 0; h < H; h += 1) rowGradient[h] = room.linearGradient[at * H + h] as number;
  const heads = { table: network.groupHeads, squares: squares.groupHeads };
  stepGroups(corpus, word, heads, { gradient: rowGradient, step });
  if (asleep[word] === 1) return;
  adagrad(network.wide, squares.wide, { row: rows.wide[word] ?? 0, width: H, gradient: rowGradient, step });
  const root = Math.sqrt(shareOf(corpus, word));
  for (let h = 0; h < H; h += 1) sharedGradient[h] = (rowGradient[h] as number) * root;
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    const row = rows.wideGram[gram] as number;
    adagrad(network.wide, squares.wide, { row, width: H, gradient: sharedGradient, step });
  }
}

function updateEmbedding(trainer: Trainer, { at, word, step }: WordStep): void {
  const { network, rows, corpus, squares, asleep } = trainer;
  embeddingDown(trainer, at);
  const groups = { table: network.groups, squares: squares.groups };
  stepGroups(corpus, word, groups, { gradient: embeddingGradient, step: step * GROUP_STEP });
  if (asleep[word] === 1) return;
  const own = { row: rows.word[word] ?? 0, width: D, gradient: embeddingGradient, step };
  if (rows.taught[word] === 1) adagrad(network.words, squares.words, own);
  const share = shareOf(corpus, word);
  for (let i = 0; i < D; i += 1) sharedGradient[i] = (embeddingGradient[i] as number) * share;
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    const row = rows.gram[gram] as number;
    adagrad(network.grams, squares.grams, { row, width: D, gradient: sharedGradient, step });
  }
}

/** Gradient of one word's embedding, from the filters and from the heads; adds to those of the layers between. */
function embeddingDown({ network, room, adam }: Trainer, at: number): void {
  const e = at * D;
  for (let i = 0; i < D; i += 1) {
    const value = room.embedding[e + i] as number;
    let down = 0;
    for (let h = 0; h < H; h += 1) {
      const g = room.linearGradient[at * H + h] as number;
      const t = i * H + h;
      down += g * (network.tone[t] as number);
      adam.tone.gradient[t] = (adam.tone.gradient[t] as number) + g * value;
    }
    embeddingGradient[i] = down;
  }
  const into = adam.conv.gradient;
  const p = at * P;
  // Most of these are 0: a filter hears one word of a text, and many words are heard by few.
  for (let f = 0; f < P; f += 1) {
    const down = room.projectionGradient[p + f] as number;
    if (down === 0) continue;
    for (let i = 0; i < D; i += 1) {
      const c = i * P + f;
      embeddingGradient[i] = (embeddingGradient[i] as number) + down * (network.conv[c] as number);
      into[c] = (into[c] as number) + down * (room.embedding[e + i] as number);
    }
  }
}
