import type { Corpus } from './corpus.ts';
import { learnText, type TextOptions } from './learn/text.ts';
import { batchRoom, layerParts, newTrainer, type Trainer } from './learn/trainer.ts';
import { encodeWords, updateWords } from './learn/words.ts';
import { listKnown, type Network, newNetwork } from './network.ts';
import { adamStep } from './optimise.ts';
import { pretrain } from './pretrain.ts';
import { type Random, seededRandom } from './random.ts';
import type { Targets } from './targets.ts';

export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Rounds in which words learn from their neighbours, before any label is seen. */
  readonly pretraining: number;
  readonly batch: number;
  /** Share of filters put to sleep in each text. */
  readonly dropout: number;
  /** Share of units likewise. */
  readonly unitDropout: number;
  /** Share of words left out in each text. */
  readonly wordDropout: number;
  /** Share of words with groups whose groups alone speak for them in a batch: so they learn to stand for words that no text taught. */
  readonly wordSleep: number;
  /** Step of the tables (AdaGrad) and of the small layers (Adam), at the start; they fall to a twentieth in a straight line. */
  readonly tableStep: number;
  readonly wideStep: number;
  readonly layerStep: number;
}

/** Learns from the texts `rows` (indices into the corpus) and calls `told` after each epoch with its mean loss. */
export function learn(
  given: { corpus: Corpus; targets: Targets; rows: Int32Array },
  options: LearnOptions,
  told: (epoch: number, loss: number, network: Network) => void,
): Network {
  const random = seededRandom(options.seed);
  const network = newNetwork(random);
  listKnown(network, given.corpus, given.rows);
  if (options.pretraining > 0) {
    pretrain({ corpus: given.corpus, network, texts: given.rows }, { rounds: options.pretraining, step: 0.05 }, random);
  }
  const trainer = newTrainer(given.corpus, network, given.targets);
  const rows = Int32Array.from(given.rows);
  const steps = options.epochs * Math.ceil(rows.length / options.batch);
  /** Steps grow to their full size over the first few. */
  const warmUp = Math.min(100, steps / 10);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(rows, random);
    let loss = 0;
    for (let from = 0; from < rows.length; from += options.batch) {
      const rate = Math.max(0.05, 1 - step / steps) * Math.min(1, (step + 1) / warmUp);
      loss += learnBatch(trainer, rows.subarray(from, from + options.batch), { options, rate, random });
      step += 1;
    }
    told(epoch, loss / rows.length, network);
  }
  return network;
}

/** Fisher and Yates. */
function shuffle(values: Int32Array, random: Random): void {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const kept = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = kept;
  }
}

interface Step {
  readonly options: LearnOptions;
  readonly rate: number;
  readonly random: Random;
}

function learnBatch(trainer: Trainer, texts: Int32Array, { options, rate, random }: Step): number {
  const used = wordsOf(trainer, texts);
  if (used.length > trainer.room.size) trainer.room = batchRoom(used.length * 2);
  putToSleep(trainer, used, { share: options.wordSleep, random });
  encodeWords(trainer, used);
  const wide = options.wideStep * rate;
  const { dropout, unitDropout, wordDropout } = options;
  const forText: TextOptions = { dropout, unitDropout, wordDropout, step: wide, random };
  let loss = 0;
  for (const text of texts) loss += learnText(trainer, text, forText);
  updateWords(trainer, used, { table: options.tableStep * rate, wide });
  for (const part of layerParts) adamStep(trainer.network[part], trainer.adam[part], options.layerStep * rate);
  adamStep(trainer.leanings, trainer.leaningsAdam, options.layerStep * rate);
  for (const word of used) {
    trainer.local[word] = -1;
    trainer.asleep[word] = 0;
  }
  return loss;
}

function putToSleep(
  { corpus, asleep }: Trainer,
  words: readonly number[],
  { share, random }: { readonly share: number; readonly random: Random },
): void {
  for (const word of words) {
    const hasGroups = corpus.groupOffsets[word] !== corpus.groupOffsets[word + 1];
    if (hasGroups && random.fraction() < share) asleep[word] = 1;
  }
}

function wordsOf(trainer: Trainer, texts: Int32Array): number[] {
  const { offsets, words } = trainer.corpus;
  const used: number[] = [];
  for (const text of texts) {
    for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      if (trainer.local[word] !== -1) continue;
      trainer.local[word] = used.length;
      used.push(word);
    }
  }
  return used;
}
