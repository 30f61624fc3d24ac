// node scripts/bundle.js
// Puts what each command loads together into few files, since finding and linking hundreds takes longer than what they do. The compiled
// tree stays as it is beside them, but for the entries, which are written over: compiling again sets them back.
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const dist = join(import.meta.dirname, '../dist');
/** Where files that entries share go. */
const shared = 'bundle';
const entries = ['cli/start', 'run/classify-worker', 'run/judge-worker', 'run/people/together-worker'];

/** Code that looks for files beside itself finds them where it stood. */
const places = {
  name: 'places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const from = JSON.stringify(`/${relative(dist, id)}`);
    return code.replaceAll('import.meta.url', `new URL('..' + ${from}, import.meta.url).href`);
  },
};

const input = Object.fromEntries(entries.map((name) => [name, join(dist, `${name}.js`)]));
const bundle = await rolldown({ input, platform: 'node', external: /^[^./]/, plugins: [places] });
await bundle.write({ dir: dist, entryFileNames: '[name].js', chunkFileNames: `${shared}/[name].js` });
await bundle.close();
