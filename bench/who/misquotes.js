// usage: node bench/who/misquotes.js [--scale 0.1] [--collections <folder of *.ndjson.gz, each line with a "text">]
// Time and memory of looking quotations up: extraction from texts of others, and posts against quotations, each in a process
// of its own; with `--collections` also how often sentences of people who never met look alike. Texts are made by Zipf's law over invented words with English function words as the most frequent; they are made
// in batches between the timed parts, so that the memory is the matcher's. Needs a build.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createPostMatcher, extractQuotations } from '../../dist/classify/quotations/index.js';

const frequent =
  "the to and of a in is i you that it for on my be with this have are was not at so we but they just me as don't all about what do like your can it's if people no know when one from or up out will get how more has an their think by time would see there them he who been now why say want good had because need she some her right then much go our us did work really make only were day should still never even going well new here too back than being over way got day said last very i'm after love other most any first take off thing those could where please years which into his him its also before".split(
    ' ',
  );
const vocabularySize = 40_000;
const batch = 1000;
const subject = { handles: ['drrowan'], name: 'Dr Rowan Ashdown' };

/** Of this process: a machine busy with other things does not change it. */
function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A small seeded generator (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function writer(seed) {
  const random = randomFrom(seed);
  const words = [...frequent];
  const shape = randomFrom(7);
  const pick = (from) => from[Math.floor(shape() * from.length)];
  while (words.length < vocabularySize) {
    let word = '';
    for (let part = 0; part < 2 + Math.floor(shape() * 3); part += 1) {
      word += pick(['b', 'c', 'd', 'f', 'gr', 'h', 'l', 'm', 'n', 'p', 'r', 'st', 't', 'v', 'w']);
      word += pick(['a', 'e', 'i', 'o', 'u', 'ea', 'ing', 'er', 'al']);
    }
    words.push(word);
  }
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  const word = () => {
    const at = random() * sum;
    let from = 0;
    let to = sums.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle] < at) from = middle + 1;
      else to = middle;
    }
    return words[from];
  };
  const sentence = () => {
    const made = Array.from({ length: 4 + Math.floor(random() * 14) }, word).join(' ');
    return `${made[0].toUpperCase()}${made.slice(1)}.`;
  };
  const text = () => Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ');
  return { random, word, sentence, text };
}

/** Four in ten quotations are a sentence of a post, two in ten one with words changed, the rest are new. */
function makeQuotations(count, posts) {
  const { random, word, sentence } = writer(99);
  const source = writer(1);
  const every = Math.max(1, Math.floor(posts / count));
  const made = [];
  for (let at = 0; made.length < count; at += 1) {
    const text = source.text();
    if (at % every !== 0 && at < posts) continue;
    const kind = random();
    let words = kind < 0.6 ? text.split('. ')[0] : sentence();
    if (kind >= 0.4 && kind < 0.6) words = words.replace(/ \S+ /g, (each) => (random() < 0.25 ? ` ${word()} ` : each));
    made.push({ start: 0, end: words.length, words, by: 'attribution-verb', reported: false });
  }
  return made;
}

function extraction(count) {
  const { random, text, sentence } = writer(5);
  let seconds = 0;
  let found = 0;
  for (let done = 0; done < count; done += batch) {
    const texts = Array.from({ length: batch }, () =>
      random() < 0.01
        ? `@drrowan ${sentence()} You said "${sentence()}" and ${text()}`
        : `@drrowan ${text()} https://example.com/a`,
    );
    const started = processorSeconds();
    for (const each of texts) found += extractQuotations(each, subject, { kind: 'mention' }).length;
    seconds += processorSeconds() - started;
  }
  return { seconds, found };
}

function matching(posts, count) {
  const quotations = makeQuotations(count, posts);
  const before = process.memoryUsage.rss();
  let started = processorSeconds();
  const matcher = createPostMatcher(quotations);
  let seconds = processorSeconds() - started;
  const { text } = writer(1);
  for (let done = 0; done < posts; done += batch) {
    const texts = Array.from({ length: batch }, text);
    started = processorSeconds();
    for (let at = 0; at < batch; at += 1) matcher.add({ key: done + at, text: texts[at] });
    seconds += processorSeconds() - started;
  }
  started = processorSeconds();
  const verdicts = { exact: 0, cut: 0, altered: 0, 'not-found': 0 };
  for (const match of matcher.finish()) if (match !== null) verdicts[match.verdict] += 1;
  seconds += processorSeconds() - started;
  return { seconds, verdicts, megabytesBefore: Math.round(before / 2 ** 20) };
}

function textsOf(folder, names) {
  return names.flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .split('\n')
      .filter(Boolean);
    return lines.map((line) => JSON.parse(line).text).filter((text) => typeof text === 'string');
  });
}

function sentencesOf(texts) {
  const all = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n/)).map((each) => each.trim());
  return [...new Set(all)].filter(
    (each) => each.split(/\s+/).length > 3 && each.length < 300 && !/https?:|@/.test(each),
  );
}

/** One, two or three words of a sentence put in, left out or changed. */
function edited(sentence, edits, { random, others }) {
  const words = sentence.split(/\s+/);
  for (let done = 0; done < edits; done += 1) {
    const at = Math.floor(random() * words.length);
    const other = others[Math.floor(random() * others.length)].split(/\s+/)[0];
    const what = random();
    words.splice(at, what < 2 / 3 ? 1 : 0, ...(what > 1 / 3 ? [other] : []));
  }
  return words.join(' ');
}

/** The first half of the collections are posts; sentences of the second half are by other people about the same things. */
function likeness(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson.gz'))
    .sort();
  const posts = textsOf(folder, names.slice(0, names.length / 2));
  const others = sentencesOf(textsOf(folder, names.slice(names.length / 2)));
  const own = sentencesOf(posts);
  const random = randomFrom(1);
  const pick = (from) => from[Math.floor(random() * from.length)];
  const asked = Array.from({ length: 16_000 }, (_, at) => {
    const edits = at % 4;
    return edits === 0
      ? { words: pick(others), edits }
      : { words: edited(pick(own), edits, { random, others }), edits };
  });
  const matcher = createPostMatcher(
    asked.map(({ words }) => ({ start: 0, end: words.length, words, by: 'attribution-verb', reported: false })),
  );
  for (const [key, text] of posts.entries()) matcher.add({ key, text });
  const rows = {};
  for (const [at, match] of matcher.finish().entries()) {
    const { words, edits } = asked[at];
    const count = words.split(/\s+/).length;
    const length = count < 8 ? 'under 8' : count < 12 ? '8 to 11' : '12 and more';
    const what = edits === 0 ? 'by others' : `${edits} edits`;
    rows[`${what}, ${length} words`] ??= {};
    const row = rows[`${what}, ${length} words`];
    row[match?.verdict ?? 'none'] = (row[match?.verdict ?? 'none'] ?? 0) + 1;
  }
  console.log(`${posts.length.toLocaleString('en-GB')} posts of many people`);
  for (const [name, row] of Object.entries(rows).sort()) {
    const all = Object.values(row).reduce((sum, each) => sum + each, 0);
    console.log(
      `${name} (${all}): ${Object.entries(row)
        .map(([verdict, each]) => `${verdict} ${((100 * each) / all).toFixed(1)} %`)
        .join(', ')}`,
    );
  }
}

function inChild(...args) {
  const result = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args.map(String)], {
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr.slice(0, 2000));
  return JSON.parse(result.stdout);
}

function measured(figures) {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ ...figures, megabytes: peak }));
}

function table(scale) {
  const add = (what, { seconds, megabytes, ...rest }) => {
    console.log(
      `${what}: ${seconds.toFixed(2)} s of processor time, peak ${megabytes} MB of the process  ${JSON.stringify(rest)}`,
    );
  };
  const count = (of) => Math.max(batch, Math.round(of * scale));
  const shown = (of) => count(of).toLocaleString('en-GB');
  for (const texts of [500_000, 1_000_000]) add(`extract from ${shown(texts)} texts`, inChild('extract', count(texts)));
  for (const posts of [125_000, 250_000, 500_000]) {
    add(`${shown(posts)} posts, ${shown(10_000)} quotations`, inChild('match', count(posts), count(10_000)));
  }
  for (const wanted of [5000, 20_000]) {
    add(`${shown(500_000)} posts, ${shown(wanted)} quotations`, inChild('match', count(500_000), count(wanted)));
  }
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1];
}

const [mode, first, second] = process.argv.slice(2);
if (mode === 'extract') measured(extraction(Number(first)));
else if (mode === 'match') measured(matching(Number(first), Number(second)));
else {
  table(Number(option('--scale') ?? 1));
  const folder = option('--collections');
  if (folder !== null) likeness(folder);
}
