// npm run build && node scripts/make-handle-model.js [--check]
// Writes src/classify/anonymity/handle-model.ts: how letters follow each other in handles, and below which score one looks drawn
// at random. It learns from the hand-written lists in scripts/handles/ alone; with --check it says whether the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, handleScorer, symbols, symbolsOf } from '../dist/classify/anonymity/handle-score.js';
import { compose, randomFrom, senseless, splitParts } from './handles/lists.js';

const target = join(import.meta.dirname, '../src/classify/anonymity/handle-model.ts');

/** Handles put together to learn from; more change the table by less than a step. */
const learned = 200_000;
/** Handles put together from names and words held back, to choose the threshold on. */
const chosenOn = 20_000;
/** The share of those that may fall under it. */
const mayFall = 0.002;
const width = 112;

const DIGIT = 27;
const uniform = Math.log(1 / 37);

/** Counts of runs of three, two and one symbols. */
function countRuns(handles) {
  const runs = [new Float64Array(symbols), new Float64Array(symbols ** 2), new Float64Array(symbols ** 3)];
  for (const handle of handles) {
    const read = [0, ...symbolsOf(handle)];
    for (let at = 2; at < read.length; at += 1) {
      const [first, second, third] = [read[at - 2], read[at - 1], read[at]];
      runs[0][third] += 1;
      runs[1][second * symbols + third] += 1;
      runs[2][(first * symbols + second) * symbols + third] += 1;
    }
  }
  return runs;
}

/** Chances of the next symbol, each order backed by the one below (Witten and Bell 1991). */
function chances(runs) {
  let below = new Float64Array(symbols).fill(1 / symbols);
  for (const counts of runs) {
    const own = new Float64Array(counts.length);
    for (let context = 0; context < counts.length / symbols; context += 1) {
      const here = counts.subarray(context * symbols, (context + 1) * symbols);
      const total = here.reduce((sum, count) => sum + count, 0);
      const kinds = here.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
      for (let next = 0; next < symbols; next += 1) {
        const backed = below[(context * symbols + next) % below.length];
        own[context * symbols + next] = total === 0 ? backed : (here[next] + kinds * backed) / (total + kinds);
      }
    }
    below = own;
  }
  return below;
}

/** One character a cell. A digit stands for ten signs, so each has a tenth of its chance. */
function tableOf(chance) {
  return Array.from(chance, (each, at) => cellOf(Math.log(at % symbols === DIGIT ? each / 10 : each) - uniform)).join(
    '',
  );
}

/** The score under which the share that may fall does, to two decimals, downwards. */
function thresholdOn(score, handles) {
  const scores = handles
    .map(score)
    .filter((each) => each !== null)
    .sort((a, b) => a - b);
  return Math.floor(scores[Math.floor(scores.length * mayFall)] * 100) / 100;
}

const { learn, held } = splitParts();
const single = [...learn.given, ...learn.surname, ...learn.word];
const table = tableOf(chances(countRuns([...single, ...compose(learn, learned, randomFrom(1))])));
const score = handleScorer(table);
const threshold = thresholdOn(score, compose(held, chosenOn, randomFrom(2)));

const lines = table.match(new RegExp(`.{1,${width}}`, 'g')).map((line) => `  '${line}',`);
const text = `// Written by scripts/make-handle-model.js from the lists in scripts/handles/: do not edit.
// The next symbol after each two, one character each; handle-score.ts reads it.

/** Below this score a handle looks drawn at random: ${mayFall * 100} % of handles made of names and words held back do. */
export const randomBelow = ${threshold};

// biome-ignore format: a table
export const handleTable = [
${lines.join('\n')}
].join('');
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/classify/anonymity/handle-model.ts is out of date: node scripts/make-handle-model.js writes it.');
  process.exitCode = 1;
}

if (process.argv.includes('--show')) {
  for (const [kind, make] of Object.entries(senseless)) {
    const random = randomFrom(3);
    const scores = Array.from({ length: 5_000 }, () => score(make(random))).filter((each) => each !== null);
    console.log(kind, scores.filter((each) => each < threshold).length / scores.length);
  }
}
