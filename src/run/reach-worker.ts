import { parentPort, workerData } from 'node:worker_threads';
import { reachFigures } from '../analyse/reach-figures.ts';

// Runs in a worker thread: makes the figures of reach of what it is started with, and ends.
parentPort?.postMessage(reachFigures(workerData));
