// How many texts a second the judge of the built command judges, on this one thread, loading not counted.
// usage: node bench/classify/speed.js <file with a JSON array of texts> <seconds>
import { readFileSync } from 'node:fs';
import { createJudge } from '../../dist/classify/index.js';
import { noContext } from '../../dist/model/verdict.js';

const [path, seconds] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(path, 'utf8'));
const judge = await createJudge();
/** Texts judged between two looks at the clock. */
const between = 256;
let at = 0;

/** Texts a second over at least so many seconds, going round through all of them. */
function run(atLeast) {
  const started = performance.now();
  let judged = 0;
  let elapsed = 0;
  while (elapsed < atLeast) {
    for (let each = 0; each < between; each += 1) {
      judge.judge(texts[at], noContext);
      at = (at + 1) % texts.length;
    }
    judged += between;
    elapsed = (performance.now() - started) / 1000;
  }
  return judged / elapsed;
}

run(Number(seconds) / 2);
console.log(run(Number(seconds)));
