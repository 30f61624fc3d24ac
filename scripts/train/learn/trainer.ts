import { EMBEDDING, FILTERS, HEADS, WIDTH } from '../../../src/classify/model/shape.ts';
import type { Corpus } from '../corpus.ts';
import { type Network, type WordRows, wordRows } from '../network.ts';
import { type Adam, adamOf } from '../optimise.ts';
import type { Targets } from '../targets.ts';

const PROJECTIONS = WIDTH * FILTERS;

/** All that learning keeps from one step to the next. */
export interface Trainer {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly targets: Targets;
  readonly rows: WordRows;
  /** Per word of the corpus, 1 where its groups speak for it alone in this batch. */
  readonly asleep: Uint8Array;
  /** Per word of the corpus, its place among the words of the batch, or -1. */
  readonly local: Int32Array;
  /** Per word of the batch: embedding, projections, linear sums, and their gradients. */
  room: BatchRoom;
  readonly squares: { readonly [part in RowPart]: Float32Array };
  readonly adam: { readonly [part in LayerPart]: Adam };
  /** Per source and head, how readily the source says yes, whatever the text: learned beside the network, and left behind with the sources. */
  readonly leanings: Float32Array;
  readonly leaningsAdam: Adam;
}

/** Parts of which a text moves few rows. */
type RowPart = 'words' | 'grams' | 'wide' | 'pairs' | 'rules' | 'groups' | 'groupHeads';

/** Parts that Adam moves. */
export const layerParts = ['conv', 'convBias', 'places', 'out', 'hear', 'hearBias', 'tell', 'tone', 'bias'] as const;
type LayerPart = (typeof layerParts)[number];

export interface BatchRoom {
  readonly size: number;
  readonly embedding: Float32Array;
  readonly projection: Float32Array;
  readonly projectionGradient: Float32Array;
  readonly linear: Float32Array;
  readonly linearGradient: Float32Array;
}

export function newTrainer(corpus: Corpus, network: Network, targets: Targets): Trainer {
  const zeros = (like: Float32Array): Float32Array => new Float32Array(like.length);
  const { words, grams, wide, pairs, rules, groups, groupHeads } = network;
  const leanings = new Float32Array(targets.leans.length);
  return {
    corpus,
    network,
    targets,
    rows: wordRows(corpus, network),
    asleep: new Uint8Array(corpus.hashes.length),
    local: new Int32Array(corpus.hashes.length).fill(-1),
    room: batchRoom(8192),
    squares: {
      words: zeros(words),
      grams: zeros(grams),
      wide: zeros(wide),
      pairs: zeros(pairs),
      rules: zeros(rules),
      groups: zeros(groups),
      groupHeads: zeros(groupHeads),
    },
    adam: {
      conv: adamOf(network.conv),
      convBias: adamOf(network.convBias),
      places: adamOf(network.places),
      out: adamOf(network.out),
      hear: adamOf(network.hear),
      hearBias: adamOf(network.hearBias),
      tell: adamOf(network.tell),
      tone: adamOf(network.tone),
      bias: adamOf(network.bias),
    },
    leanings,
    leaningsAdam: adamOf(leanings),
  };
}

export function batchRoom(size: number): BatchRoom {
  return {
    size,
    embedding: new Float32Array(size * EMBEDDING),
    projection: new Float32Array(size * PROJECTIONS),
    projectionGradient: new Float32Array(size * PROJECTIONS),
    linear: new Float32Array(size * HEADS),
    linearGradient: new Float32Array(size * HEADS),
  };
}
