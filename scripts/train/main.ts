// npm run train -- <data folder> [--seed 1] [--epochs 5] [--per-family 30] [--refit]
// --refit keeps the weights there are, and fits curves, thresholds and card to them anew: for changes in the rules' say.
// Learns the weights of the judge and writes `src/classify/model/en.weights` and `docs/model-card.md`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge } from '../../src/classify/index.ts';
import { HEADS } from '../../src/classify/model/shape.ts';
import { readWeights, writeWeights } from '../../src/classify/model/weights.ts';
import { noContext } from '../../src/model/verdict.ts';
import { renderCard } from './card.ts';
import { buildCorpus } from './corpus.ts';
import { generatedExamples, realExamples } from './examples.ts';
import { fitCurve, fitThresholds } from './fit.ts';
import { type LearnOptions, learn } from './learn.ts';
import { measure } from './measure.ts';
import type { Network } from './network.ts';
import { quantise, requantise } from './quantise.ts';
import { scoreCorpus } from './score.ts';
import { answersOf, weighted } from './targets.ts';

/** Raised with every set of weights that is published. */
const VERSION = '1.5.0';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '5' },
    'per-family': { type: 'string', default: '30' },
    refit: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the folder of labelled rows: npm run train -- <folder>');

const root = join(import.meta.dirname, '../../..');
const options: LearnOptions = {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  pretraining: 2,
  batch: 384,
  dropout: 0.15,
  unitDropout: 0.25,
  wordDropout: 0.1,
  wordSleep: 0.25,
  tableStep: 0.05,
  wideStep: 0.015,
  layerStep: 0.002,
};

const examples = [...realExamples(folder), ...generatedExamples(options.seed, Number(values['per-family']))];
const corpus = buildCorpus(examples.map((example) => example.text));
const answers = answersOf(examples, corpus.hits);
const targets = weighted(examples, answers, (example) => example.split === 'train');
const rows = Int32Array.from(examples.keys()).filter((row) =>
  targets.weight.subarray(row * HEADS, (row + 1) * HEADS).some((weight) => weight > 0),
);
console.error(`${examples.length} texts, of them ${rows.length} to learn from; ${corpus.hashes.length} words`);

const weightsFile = join(root, 'src/classify/model/en.weights');
const { quantised, network } = values.refit ? requantise(readWeights(readFileSync(weightsFile))) : quantise(learnt());

function learnt(): Network {
  return learn({ corpus, targets, rows }, options, (epoch, loss) => {
    console.error(`round ${epoch + 1} of ${options.epochs}: loss ${loss.toFixed(4)}`);
  });
}

const logits = scoreCorpus(corpus, network);
const calibration = Array.from({ length: HEADS }, (_, head) => fitCurve(examples, answers, logits, head));
const fitted = { version: VERSION, scales: quantised.scales, calibration };
const header = { ...fitted, thresholds: fitThresholds({ examples, logits, hits: corpus.hits, header: fitted }) };
const file = writeWeights(header, quantised);
writeFileSync(weightsFile, file);
// The judge looks for its weights beside its own code, which here was built into another folder.
writeFileSync(join(import.meta.dirname, '../../src/classify/model/en.weights'), file);
console.error(`${file.length} bytes of weights`);

const judge = createJudge();
const measured = measure({
  examples,
  answers,
  logits,
  header,
  hits: corpus.hits,
  judge: (text) => judge.judge(text, noContext),
});
const release = { bytes: file.length, model: judge.model };
const card = renderCard({ measured, header, options, perFamily: Number(values['per-family']), release });
writeFileSync(join(root, 'docs/model-card.md'), card);
