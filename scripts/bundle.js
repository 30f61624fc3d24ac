// node scripts/bundle.js
// Puts what each command loads together into few files, since finding and linking hundreds takes longer than what they do. The compiled
// tree stays as it is beside them, but for the entries, which are written over: compiling again sets them back.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const dist = join(import.meta.dirname, '../dist');
/** Where files that entries share go. */
const shared = 'bundle';
const entries = [
  'cli/start',
  'run/classify-worker',
  'run/judge-worker',
  'run/people/together-worker',
  'run/reach-worker',
];

/** A package that every command loads, and what its licence asks of copies. All others stay packages of their own. */
const inlined = 'commander';
const licence = readFileSync(join(import.meta.dirname, `../node_modules/${inlined}/LICENSE`), 'utf8');

/** Code that looks for files beside itself finds them where it stood. */
const places = {
  name: 'places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const from = JSON.stringify(`/${relative(dist, id)}`);
    return code.replaceAll('import.meta.url', `new URL('..' + ${from}, import.meta.url).href`);
  },
};

/** What is loaded together stands together: what the judge reads, the lines it judges, itself, the command line and its first command. */
const groups = [
  ['prepared', ['classify/prepared']],
  ['lines', ['run/classify-lines', 'classify/model/weights-file']],
  ['judge', ['classify/index']],
  ['start', ['cli/start']],
  ['classify', ['cli/classify-command']],
];
/** What both the command line and workers load: these must not load the command line for it. */
const common = 'common';

function pathOf(name) {
  return join(dist, `${name}.js`);
}

/** Files that are loaded with some others. */
function loadedWith(names, context) {
  const found = new Set();
  const waiting = names.map(pathOf);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** The group of each file: of the first that loads it. */
function groupsOf(context) {
  const found = new Map();
  const start = loadedWith(['cli/start'], context);
  for (const id of loadedWith(entries.slice(1), context)) if (start.has(id)) found.set(id, common);
  for (const [group, names] of groups) {
    for (const id of loadedWith(names, context)) if (!found.has(id)) found.set(id, group);
  }
  return found;
}

let grouped = null;

function groupOf(id, context) {
  grouped ??= groupsOf(context);
  // What the bundler itself adds is needed wherever something is.
  return id.startsWith('\0') ? common : (grouped.get(id) ?? null);
}

const input = Object.fromEntries(entries.map((name) => [name, pathOf(name)]));
const bundle = await rolldown({
  input,
  platform: 'node',
  external: (id) => /^[^./]/.test(id) && id !== inlined,
  preserveEntrySignatures: 'allow-extension',
  plugins: [places],
});
await bundle.write({
  dir: dist,
  entryFileNames: '[name].js',
  chunkFileNames: `${shared}/[name].js`,
  codeSplitting: { groups: [{ name: groupOf, debugName: 'loaded together', includeDependenciesRecursively: false }] },
  banner: ({ name }) => (name === 'cli/start' ? `/*\n${inlined}:\n${licence}*/` : ''),
});
await bundle.close();
