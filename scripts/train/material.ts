import { HEADS } from '../../src/classify/model/shape.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { type Example, generatedExamples, realExamples } from './examples.ts';
import { answersOf, type Targets, weighted } from './targets.ts';

/** What texts are learned from: the folder of labelled rows, and of made messages the seed and how many each family makes. */
export interface MaterialOptions {
  readonly folder: string;
  readonly seed: number;
  readonly perFamily: number;
}

/** All texts, what is known of them, and which teach. */
export interface Material {
  readonly examples: readonly Example[];
  readonly corpus: Corpus;
  readonly answers: Float32Array;
  readonly targets: Targets;
  /** Texts that teach something. */
  readonly rows: Int32Array;
}

/** Reads and makes all texts: the same for the same folder and options. */
export function readMaterial({ folder, seed, perFamily }: MaterialOptions): Material {
  const examples = [...realExamples(folder), ...generatedExamples(seed, perFamily)];
  const corpus = buildCorpus(examples.map((example) => example.text));
  const answers = answersOf(examples, corpus.hits);
  const targets = weighted(examples, answers, (example) => example.split === 'train');
  const rows = Int32Array.from(examples.keys()).filter((row) =>
    targets.weight.subarray(row * HEADS, (row + 1) * HEADS).some((weight) => weight > 0),
  );
  return { examples, corpus, answers, targets, rows };
}
