// node scripts/prepare-judge.js
// Writes over the compiled `prepared.js` what the compiled judge would find out at each of its starts. Compiling again sets it back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareJudge } from '../dist/classify/preparing.js';

const into = join(import.meta.dirname, '../dist/classify/prepared.js');

writeFileSync(into, `export const prepared = ${JSON.stringify(prepareJudge())};\n`);
