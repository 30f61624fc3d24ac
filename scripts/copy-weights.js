// node scripts/copy-weights.js [folder]
// The weights of the judge stand beside the compiled code that reads them, as they do in the sources.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const [into = 'dist'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const file = 'classify/model/en.weights';

copyFileSync(join(root, 'src', file), join(root, into, file));
