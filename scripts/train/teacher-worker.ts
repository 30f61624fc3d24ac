import { parentPort, workerData } from 'node:worker_threads';
import { fillSteps } from './filled-steps.ts';
import { learn } from './learn.ts';
import { readMaterial } from './material.ts';
import { quantise } from './quantise.ts';
import { scoreCorpus } from './score.ts';
import type { TeacherGiven, TeacherSays } from './teachers.ts';

/** Runs in a worker thread: learns a network from labels alone and tells what it makes of all texts. */
const { material, options }: TeacherGiven = workerData;

function say(says: TeacherSays): void {
  parentPort?.postMessage(says);
}

const { corpus, targets, rows } = readMaterial(material);
const network = learn({ corpus, targets, rows }, options, (epoch, loss) => say({ epoch, loss }));
say({ logits: scoreCorpus(corpus, quantise(fillSteps(corpus, network)).network) });
