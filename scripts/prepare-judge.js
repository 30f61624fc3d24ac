// node scripts/prepare-judge.js
// Writes over the compiled `prepared.js` what the compiled judge would find out at each of its starts. Compiling again sets it back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareJudge } from '../dist/classify/preparing.js';

const into = join(import.meta.dirname, '../dist/classify/prepared.js');

/** As a string in ASCII: read faster than what it says would be. */
const text = JSON.stringify(JSON.stringify(prepareJudge())).replace(/[\u0080-\uffff]/g, escaped);

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

writeFileSync(into, `export const prepared = JSON.parse(${text});\n`);
