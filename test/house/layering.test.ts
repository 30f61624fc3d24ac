import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceImport, sourceFiles } from '../support/source-imports.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/** Stages and what each may import from `src`; the comment says what to do instead. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // The model is plain types: what needs another stage belongs to that stage.
  model: ['model'],
  errors: [],
  // Columns of numbers that grow, are sorted or found by a hash: no words of any stage.
  arrays: ['arrays'],
  // A source hands records on; it never stores or judges them.
  sources: ['sources', 'model', 'errors'],
  store: ['store', 'arrays', 'model', 'errors'],
  // Judging is pure: give it values, not a store.
  classify: ['classify', 'arrays', 'model', 'errors'],
  // So is the analysis.
  analyse: ['analyse', 'arrays', 'model'],
  // Reports beside each other: methods come in from the analysis as functions.
  compare: ['compare', 'model'],
  // Pictures are compared as bytes that come in; whose they are, a source knows.
  pictures: ['pictures', 'model', 'errors'],
  // A reporter turns a report into text; the command writes it.
  report: ['report', 'model'],
  config: ['config', 'model', 'errors'],
  // The pipeline is the only place that knows the four stages.
  run: ['run', 'sources', 'store', 'classify', 'pictures', 'analyse', 'compare', 'model', 'errors'],
  'run-analysis': ['run', 'sources', 'store', 'classify', 'pictures', 'analyse', 'model', 'errors'],
  'run-explain': ['run', 'sources', 'store', 'classify', 'analyse', 'model', 'errors'],
  'run-export': ['run', 'run-analysis', 'store', 'model', 'errors'],
  'run-cache-info': ['run', 'store', 'classify', 'model', 'errors'],
  'run-cache-purge': ['run', 'store', 'model', 'errors'],
  'run-fetch': ['run', 'sources', 'store', 'model', 'errors'],
  'run-review': ['run', 'store', 'classify', 'model', 'errors'],
  'run-lookalikes': ['classify', 'model', 'errors'],
  'run-compare': ['run', 'sources', 'store', 'classify', 'analyse', 'compare', 'model', 'errors'],
  'run-classify': ['run', 'sources', 'store', 'classify', 'analyse', 'model', 'errors'],
  cli: [
    'cli',
    'run',
    'run-analysis',
    'run-cache-info',
    'run-cache-purge',
    'run-classify',
    'run-compare',
    'run-explain',
    'run-export',
    'run-fetch',
    'run-lookalikes',
    'run-review',
    'sources',
    'config',
    'report',
    'model',
    'errors',
  ],
};

/** Packages and the only files that may import them, so that each can be replaced in one place. */
const soleImporters: Readonly<Record<string, RegExp>> = {
  sqlite3: /^store\/driver-sqlite3\.ts$/,
  'node:sqlite': /^store\/driver-node-sqlite\.ts$/,
  undici: /^sources\/http\.ts$/,
  'tar-stream': /^sources\/tar\.ts$/,
  yauzl: /^sources\/zip[a-z-]*\.ts$/,
  '@ipld/car': /^sources\/bluesky\/car\.ts$/,
  '@ipld/dag-cbor': /^sources\/bluesky\/car\.ts$/,
  papaparse: /^sources\/csv[a-z-]*\.ts$/,
  sharp: /^pictures\/decoder\.ts$/,
  eld: /^classify\/language\/detect\.ts$/,
  diff: /^classify\/quotations\//,
  'node:module': /^classify\/language\/detect\.ts$/,
  'fastest-levenshtein': /^classify\/impersonation\//,
  chalk: /^(report\/terminal|report\/sources-guide|cli)\//,
  'cli-table3': /^report\/terminal\//,
  'string-width': /^report\//,
  'd3-scale': /^report\/charts\//,
  'd3-shape': /^report\/charts\//,
  commander: /^cli\//,
  'env-paths': /^config\/paths\.ts$/,
  yaml: /^config\//,
  zod: /^(sources|config|report\/json)\//,
  'node:fs':
    /^(config|sources|pictures\/saved-pictures\.ts|classify\/(model\/weights-file|language\/detect)\.ts|store\/(cache-file|database)\.ts|cli\/(bundle-output|output|version)\.ts)/,
  'node:v8': /^run\/collect-garbage\.ts$/,
  'node:vm': /^run\/collect-garbage\.ts$/,
  // Answers are read line by line.
  'node:readline': /^cli\/review-label-command\.ts$/,
  'node:diagnostics_channel': /^run-analysis\.ts$/,
  'node:net': /^sources\/pipe-stream\.ts$/,
  'node:worker_threads':
    /^run\/(threads|(judge|classify)-(pool|workers?)|people\/together(-worker)?|reach-(thread|worker))\.ts$/,
};

/** Words of a platform's records, and the only folders that may know them: all others read posts of the model. A tool's envelope hands each record on unread. */
const fieldNames: Readonly<Record<string, RegExp>> = {
  rest_id: /^sources\/x\//,
  full_text: /^sources\/x\//,
  screen_name: /^sources\/x\//,
  id_str: /^sources\/x\//,
  retweeted_status: /^sources\/x\//,
  referenced_tweets: /^sources\/x\//,
  referenced_posts: /^sources\/x\//,
};

function stageOf(name: string): string {
  return name.replace(/\.ts$/, '').split('/')[0] ?? '';
}

function target(each: SourceImport): string {
  return relative(source, join(source, each.from, '..', each.to));
}

const imports = sourceFiles().flatMap(importsOf);
const inner = imports.filter((each) => each.to.startsWith('.') && !each.to.endsWith('package.json'));
const outer = imports.filter((each) => !each.to.startsWith('.'));

describe('the house', () => {
  it('[U] reads a plausible number of imports', () => {
    expect(inner.length).toBeGreaterThan(100);
    expect(outer.length).toBeGreaterThan(20);
  });

  it('[U] lets data go one way: sources → store → classify → analyse → report', () => {
    const wrong = inner.filter((each) => !mayImport[stageOf(each.from)]?.includes(stageOf(target(each))));

    expect(wrong.map((each) => `${each.from} → ${target(each)}`)).toEqual([]);
  });

  it('[U] keeps one source out of another', () => {
    const room = (name: string) => /^sources\/([a-z0-9-]+)\//.exec(name)?.[1];
    // A capture tool's envelope hands each item to the platform's mapper; no platform knows another or an envelope.
    const wrong = inner.filter((each) => {
      const [from, to] = [room(each.from), room(target(each))];
      return (
        from !== undefined && to !== undefined && from !== to && !['zeeschuimer', 'fourcat', 'columns'].includes(from)
      );
    });

    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(soleImporters))('[U] imports %s in its own place alone', (name, place) => {
    const wrong = outer.filter(
      (each) => (each.to === name || each.to.startsWith(`${name}/`)) && !place.test(each.from),
    );

    expect(wrong.map((each) => each.from)).toEqual([]);
  });

  it('[U] imports no package without a place for it', () => {
    const free = [
      'node:path',
      'node:os',
      'node:crypto',
      'node:stream',
      'node:zlib',
      'node:buffer',
      'node:events',
      'node:util',
      'node:string_decoder',
      'node:stream/promises',
      'node:fs/promises',
    ];
    const known = (to: string) =>
      free.includes(to) || Object.keys(soleImporters).some((name) => to === name || to.startsWith(`${name}/`));

    expect(outer.filter((each) => !known(each.to))).toEqual([]);
  });

  it.each(Object.entries(fieldNames))('[U] knows %s in its own place alone', (name, place) => {
    const word = new RegExp(`\\b${name}\\b`);
    const knowing = sourceFiles().filter((file) => word.test(readFileSync(join(source, file), 'utf8')));

    expect(knowing.filter((file) => !place.test(file))).toEqual([]);
    // A name that no file has any more is no rule.
    expect(knowing.length).toBeGreaterThan(0);
  });

  it('[U] keeps files small', () => {
    const long = sourceFiles().filter(
      (name) => !name.includes('term-lists/') && readFileSync(join(source, name), 'utf8').split('\n').length > 301,
    );

    expect(long).toEqual([]);
  });

  it('[U] never ends the process in the middle of things', () => {
    const wrong = sourceFiles().filter((name) => /process\.exit\(/.test(readFileSync(join(source, name), 'utf8')));

    expect(wrong).toEqual([]);
  });
});
