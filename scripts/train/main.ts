// npm run train -- <data folder> [--seed 1] [--epochs 5] [--per-family 30] [--teachers 0] [--refit] [--out <folder>]
// --teachers: so many networks learn from labels alone first, a thread each; the one that ships learns from labels and from these.
// --refit keeps the weights there are, and fits curves, thresholds and card to them anew: for changes in the rules' say. Give it the other options of the
// training: the card names them.
// --out: a folder that gets `en.weights` and `model-card.md` instead of this project; made where there is none.
// --per-family 0: no made messages, for trying the command out.
// Learns the weights of the judge and writes `src/classify/model/en.weights` and `docs/model-card.md`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createJudge } from '../../src/classify/index.ts';
import { HEADS } from '../../src/classify/model/shape.ts';
import { readWeights } from '../../src/classify/model/weights.ts';
import { takeWeights } from '../../src/classify/model/weights-file.ts';
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

const { values, folder } = given();

/** The options, or what is wrong with them and exit 2. */
function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        epochs: { type: 'string', default: '5' },
        'per-family': { type: 'string', default: '30' },
        teachers: { type: 'string', default: '0' },
        refit: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Error('Name one folder of labelled rows.');
    if (values.out === '') throw new Error('--out: name a folder.');
    return { values, folder };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(why: string): never {
  console.error(
    `${why}\nnpm run train -- <folder> [--seed 1] [--epochs 5] [--per-family 30] [--teachers 0] [--refit] [--out <folder>]`,
  );
  process.exit(2);
}

function wholeNumber(name: 'seed' | 'epochs' | 'per-family' | 'teachers', least: number): number {
  const value = Number(values[name]);
  if (/^\d+$/.test(values[name]) && Number.isSafeInteger(value) && value >= least) return value;
  return refuse(`--${name}: a whole number from ${least} on, not "${values[name]}".`);
}

const root = join(import.meta.dirname, '../../..');
const published = { weights: join(root, 'src/classify/model/en.weights'), card: join(root, 'docs/model-card.md') };
const into = values.out === undefined ? published : within(values.out);

/** Made before the training, so that a folder that cannot be is told at once. */
function within(out: string): typeof published {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    refuse(`--out: ${error instanceof Error ? error.message : out}.`);
  }
  return { weights: join(out, 'en.weights'), card: join(out, 'model-card.md') };
}

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

const perFamily = wholeNumber('per-family', 0);
const materialOptions = { folder, seed: options.seed, perFamily };
const { examples, corpus, answers, targets, rows } = readMaterial(materialOptions);
console.error(`${examples.length} texts, of them ${rows.length} to learn from; ${corpus.hashes.length} words`);

const { quantised, network } = values.refit
  ? requantise(readWeights(readFileSync(published.weights)))
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
writeFileSync(into.weights, file);
// The judge would look for its weights beside its own code, where others stand.
const bytes = new SharedArrayBuffer(file.length);
Buffer.from(bytes).set(file);
takeWeights({ bytes, checked: false });
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
writeFileSync(into.card, card);
