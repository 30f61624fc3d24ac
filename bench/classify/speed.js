// How many texts a second the judge of the built command judges, on this one thread, loading not counted: its first ones, while the code that judges
// is still being compiled and each word is new, and once that is over. Prints both as JSON.
// usage: node bench/classify/speed.js <file with a JSON array of texts> <seconds>
import { readFileSync } from 'node:fs';
import { createJudge } from '../../dist/classify/index.js';
import { noContext } from '../../dist/model/verdict.js';

const [path, seconds] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(path, 'utf8'));
const judge = await createJudge();
/** Texts judged between two looks at the clock. */
const between = 256;
/** The first texts, and as many as are judged before those that count: from then on what a text takes stays the same. */
const firstTexts = 10_000;
const warmUp = 100_000;
let at = 0;

/** Texts a second, going round through all of them, until so many are judged and so many seconds are over. */
function run({ most = 0, atLeast = 0 }) {
  const started = performance.now();
  let judged = 0;
  let elapsed = 0;
  while (judged < most || elapsed < atLeast) {
    for (let each = 0; each < between; each += 1) {
      judge.judge(texts[at], noContext);
      at = (at + 1) % texts.length;
    }
    judged += between;
    elapsed = (performance.now() - started) / 1000;
  }
  return judged / elapsed;
}

const first = run({ most: firstTexts });
run({ most: warmUp - firstTexts });
const warm = run({ atLeast: Number(seconds) });
console.log(JSON.stringify({ first, warm }));
