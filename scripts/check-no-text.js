// npm run check:text -- <data folder>: whether any file of the repository holds twelve words in a row of a labelled text. Says which files and of which
// source, never what. Exit 1 where one does.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** So many words in a row are no phrase that anybody might use. */
const inARow = 12;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of labelled rows: npm run check:text -- <folder>');
  process.exit(2);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of so many words in a text. */
function* runsIn(text) {
  const words = wordsOf(text);
  for (let at = 0; at + inARow <= words.length; at += 1) yield words.slice(at, at + inARow).join(' ');
}

/** Those of the labelled texts, each with its source. */
function runsOf(sources) {
  const runs = new Map();
  for (const source of sources) {
    for (const line of gunzipSync(readFileSync(join(folder, source)))
      .toString('utf8')
      .split('\n')) {
      if (line !== '') for (const run of runsIn(JSON.parse(line).text)) runs.set(run, source);
    }
  }
  return runs;
}

/** How often they stand in a file: source → count. */
function found(text, runs) {
  const counts = new Map();
  for (const run of runsIn(text)) {
    const source = runs.get(run);
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

const sources = readdirSync(folder).filter((name) => name.endsWith('.ndjson.gz'));
if (sources.length === 0) {
  console.error(`${folder} holds no .ndjson.gz file: it must have one for each source.`);
  process.exit(2);
}
const runs = runsOf(sources);
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\0')
  .filter(Boolean);
let holding = 0;
for (const file of files) {
  const counts = found(readFileSync(file, 'utf8'), runs);
  for (const [source, count] of counts) console.log(`${file}: ${count} of ${source}`);
  if (counts.size > 0) holding += 1;
}
console.log(`${files.length} files, ${runs.size.toLocaleString('en-GB')} runs of words: ${holding} files hold any.`);
process.exitCode = holding > 0 ? 1 : 0;
