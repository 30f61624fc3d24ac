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

/** What is loaded together stands together: the command line, what `classify` needs of it, and the judge. */
const groups = [
  ['prepared', ['classify/prepared']],
  ['start', ['cli/start']],
  ['lines', ['cli/classify-command', 'run/classify-lines']],
  ['judge', ['classify/index']],
];

function pathOf(name) {
  return join(dist, `${name}.js`);
}

/** The group of each file: of the first that loads it at once. */
function groupsOf(context) {
  const found = new Map();
  for (const [group, names] of groups) {
    const waiting = names.map(pathOf);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.set(id, group);
      waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}

let grouped = null;

function groupOf(id, context) {
  grouped ??= groupsOf(context);
  return grouped.get(id) ?? null;
}

const input = Object.fromEntries(entries.map((name) => [name, pathOf(name)]));
const bundle = await rolldown({
  input,
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && id !== 'commander',
  plugins: [places],
});
await bundle.write({
  dir: dist,
  entryFileNames: '[name].js',
  chunkFileNames: `${shared}/[name].js`,
  codeSplitting: { groups: [{ name: groupOf, debugName: 'loaded together', includeDependenciesRecursively: false }] },
});
await bundle.close();
