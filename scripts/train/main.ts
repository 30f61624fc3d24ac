// npm run train -- <data folder> [--seed 1] [--epochs 5] [--per-family 30] [--teachers 0] [--refit]
// --teachers: so many networks learn from labels alone first, a thread each; the one that ships learns from labels and from these.
// --refit keeps the weights there are, and fits curves, thresholds and card to them anew: for changes in the rules' say. Give it the other options of the
// training: the card names them.
// Learns the weights of the judge and writes `src/classify/model/en.weights` and `docs/model-card.md`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge } from '../../src/classify/index.ts';
import { HEADS } from '../../src/classify/model/shape.ts';
import { readWeights } from '../../src/classify/model/weights.ts';
import { noContext } from '../../src/model/verdict.ts';
import { renderCard } from './card.ts';
import { fillSteps } from './filled-steps.ts';
import { fitCurve, fitThresholds } from './fit.ts';
import { type LearnOptions, learn } from './learn.ts';
import { readMaterial } from './material.ts';
import { measure } from './measure.ts';
import type { Network } from './network.ts';
import { quantise, requantise } from './quantise.ts';
import { scoreCorpus } from './score.ts';
import { softened } from './soften.ts';
import { opinionsOf } from './teachers.ts';
import { writeWeights } from './write-weights.ts';

/** Raised with every set of weights that is published. */
const VERSION = '1.6.0';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '5' },
    'per-family': { type: 'string', default: '30' },
    teachers: { type: 'string', default: '0' },
    refit: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Name the folder of labelled rows: npm run train -- <folder>');
  process.exit(2);
}

function wholeNumber(name: 'seed' | 'epochs' | 'per-family' | 'teachers', least: number): number {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`--${name}: a whole number from ${least} on, not "${values[name]}"`);
}

const root = join(import.meta.dirname, '../../..');
const options: LearnOptions = {
  seed: wholeNumber('seed', 0),
  epochs: wholeNumber('epochs', 1),
  pretraining: 2,
  batch: 384,
  dropout: 0.15,
  unitDropout: 0,
  wordDropout: 0.1,
  wordSleep: 0.25,
  tableStep: 0.05,
  wideStep: 0.015,
  layerStep: 0.002,
};

const teachers = wholeNumber('teachers', 0);
/** What learns from others is told how sure to be, and less apt to learn rows by heart. */
const pupil: LearnOptions =
  teachers === 0 ? options : { ...options, seed: options.seed + teachers, dropout: 0.1, unitDropout: 0.1 };

const perFamily = wholeNumber('per-family', 1);
const materialOptions = { folder, seed: options.seed, perFamily };
const { examples, corpus, answers, targets, rows } = readMaterial(materialOptions);
console.error(`${examples.length} texts, of them ${rows.length} to learn from; ${corpus.hashes.length} words`);

const weightsFile = join(root, 'src/classify/model/en.weights');
const { quantised, network } = values.refit
  ? requantise(readWeights(readFileSync(weightsFile)))
  : quantise(fillSteps(corpus, await learnt()));

async function learnt(): Promise<Network> {
  const opinions = await opinionsOf({ material: materialOptions, options, teachers }, (teacher, epoch, loss) =>
    tell(`teacher ${teacher + 1} of ${teachers}`, epoch, loss),
  );
  const taught = opinions.length === 0 ? targets : softened(targets, opinions);
  return learn({ corpus, targets: taught, rows }, pupil, (epoch, loss) => tell('the network', epoch, loss));
}

function tell(who: string, epoch: number, loss: number): void {
  console.error(`${who}, round ${epoch + 1} of ${options.epochs}: loss ${loss.toFixed(4)}`);
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
const card = renderCard({
  measured,
  header,
  options,
  teaching: { teachers, pupil },
  perFamily,
  release,
});
writeFileSync(join(root, 'docs/model-card.md'), card);
