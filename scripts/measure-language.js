// node scripts/measure-language.js <data folder> [split]
// Prints how many English texts of a folder of labelled rows (`*.ndjson.gz`, one `{"text", "split"}` a line) the language
// gate leaves out, per source, and how many it calls doubtful or has to ask the library about. Needs `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lookAt } from '../dist/classify/language/gate.js';
import { languageOf } from '../dist/classify/language/index.js';

/** Spellings and words of African-American English and of its speakers online: rows with two or more are counted apart. */
const dialect =
  /\b(?:aint|ain't|finna|tryna|boutta|gon|ion|dat|dis|dem|dey|da|doe|wit|yall|y'all|nuffin|nuthin|errbody|sholl|hella|imma|ima|lil|cuz|talmbout|wanna|gotta|thang|deadass|bih|bruh|homie|shawty|dawg|fam)\b/gi;

const [folder, split] = process.argv.slice(2);

function rowsOf(name) {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text.split('\n').filter((line) => line !== '');
  return rows.map((line) => JSON.parse(line)).filter((row) => split === undefined || row.split === split);
}

function newCount(name) {
  return { name, rows: 0, asked: 0, doubtful: 0, abstained: 0 };
}

function add(count, look, assumed) {
  count.rows += 1;
  if (look === 'asked') count.asked += 1;
  if (!assumed.judged) count.abstained += 1;
  else if (assumed.language === null) count.doubtful += 1;
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

function line({ name, rows, asked, doubtful, abstained }) {
  return `| ${name} | ${rows} | ${abstained} | ${percent(abstained, rows)} | ${percent(doubtful, rows)} | ${percent(asked, rows)} |`;
}

function measure() {
  const all = newCount('all');
  const marked = newCount('African-American English (two marks or more)');
  const languages = new Map();
  const counts = [];
  for (const name of readdirSync(folder).filter((each) => /\.ndjson(\.gz)?$/.test(each))) {
    const count = newCount(name.replace(/\.ndjson.*/, ''));
    for (const { text } of rowsOf(name)) {
      const seen = lookAt(text);
      const look = seen.look === 'unsure' && seen.words.letters >= 30 ? 'asked' : seen.look;
      const assumed = languageOf(text, null);
      add(count, look, assumed);
      add(all, look, assumed);
      if ((text.match(dialect)?.length ?? 0) >= 2) add(marked, look, assumed);
      if (!assumed.judged) languages.set(assumed.language, (languages.get(assumed.language) ?? 0) + 1);
    }
    counts.push(count);
  }
  console.log('| source | rows | left out | share | doubtful | closer look |\n|---|---|---|---|---|---|');
  for (const count of [...counts, all, marked]) console.log(line(count));
  const named = [...languages].sort((one, other) => other[1] - one[1]);
  console.log(`\nLeft out as: ${named.map(([code, count]) => `${code ?? 'unnamed'} ${count}`).join(', ')}`);
}

if (folder === undefined) {
  console.error('usage: node scripts/measure-language.js <data folder> [split]');
  process.exitCode = 2;
} else measure();
