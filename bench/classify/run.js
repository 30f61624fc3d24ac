// npm run bench:classify -- --data <folder> [--quick] [--only quality|speed] [--write]
// Quality of the classifier on the dev and test rows of a data folder, and its speed, against baselines in the same run. Texts
// are written to a private temporary folder that is removed at the end; nothing of them is shown or kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreAnswers, verdictAnswers } from '../../.train/bench/classify/answers.js';
import { trainBagOfWords } from '../../.train/bench/classify/bag-of-words.js';
import { generatedCells, generatedTable, worstFamilies } from '../../.train/bench/classify/generated.js';
import {
  abstentionTable,
  otherWordsTable,
  sourceTables,
  summaryTable,
  thresholdTable,
} from '../../.train/bench/classify/quality.js';
import { renderTable } from '../../.train/bench/classify/table.js';
import { families } from '../../.train/scripts/train/generate/families/index.js';
import { generateRows } from '../../.train/scripts/train/generate/index.js';
import { sharedSlots } from '../../.train/scripts/train/generate/slots.js';
import { seededRandom } from '../../.train/scripts/train/random.js';
import { DataFolderError, readRows } from '../../.train/scripts/train/rows.js';
import { createJudge } from '../../dist/classify/index.js';
import { noContext } from '../../dist/model/verdict.js';
import { fastTextScores, hasFastText, listScores, trainFastText } from './baselines.js';
import { timings } from './timing.js';

const seed = 20_261_121;
/** Made messages of a family: enough for each of its templates to come several times. */
const perFamily = 200;
/** With `--quick`, one row in so many. */
const quickStep = 10;

const usage = 'usage: npm run bench:classify -- --data <folder> [--quick] [--only quality|speed] [--write]';
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    write: { type: 'boolean' },
  },
});
if (options.data === undefined || !['quality', 'speed', undefined].includes(options.only)) stop(usage);
if (options.write && (options.quick || options.only))
  stop('Part of the figures is not for publishing: leave out --write.');

function stop(why) {
  console.error(why);
  process.exit(2);
}

const quick = options.quick === true;
const started = performance.now();

function say(what) {
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);
}

function rowsOf(data) {
  try {
    return [...readRows(data)];
  } catch (error) {
    if (error instanceof DataFolderError) return stop(error.message);
    throw error;
  }
}

function shuffled(values) {
  const random = seededRandom(seed);
  const all = [...values];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** The rows a baseline learns a head from: those of the training split where the source says. */
function lessons(rows, head) {
  const told = rows.filter((row) => row.split === 'train' && row[head] !== null);
  return { texts: told.map((row) => row.text), labels: Uint8Array.from(told, (row) => row[head]) };
}

/** Made messages are written to these. */
const madePlace = {
  ...noContext,
  subjectHandles: (sharedSlots.handle ?? []).map((handle) => handle.replace(/^@/, '')),
  kind: 'reply',
};

async function xhealthAnswers(texts, context) {
  const judge = await createJudge();
  const verdicts = texts.map((text) => judge.judge(text, context));
  return verdictAnswers('xhealth', verdicts);
}

function listAnswers(texts) {
  const scores = listScores(texts);
  return scoreAnswers('obscenity', { abuse: scores, 'identity-hate': scores, profanity: scores }, false);
}

function bagAnswers(lists, taught) {
  const bags = Object.entries(taught).map(([head, { texts, labels }]) => [head, trainBagOfWords(texts, labels)]);
  return lists.map((texts) => {
    const scores = Object.fromEntries(bags.map(([head, bag]) => [head, bag.score(texts)]));
    return scoreAnswers('bag of words', scores, true);
  });
}

/** Answers for each list of texts and the path of the model for abuse; nothing where there is no fastText. */
async function fastTextAnswers(folder, lists, taught) {
  if (!hasFastText()) return { answers: [], model: null };
  const scores = await Promise.all(
    Object.entries(taught).map(async ([head, lesson]) => {
      const model = await trainFastText(folder, head, lesson);
      return { head, model, scores: await fastTextScores(model, lists.flat()) };
    }),
  );
  let from = 0;
  const answers = lists.map((texts) => {
    const part = scores.map(({ head, scores: all }) => [head, all.slice(from, from + texts.length)]);
    from += texts.length;
    return scoreAnswers('fastText', Object.fromEntries(part), true);
  });
  return { answers, model: scores.find(({ head }) => head === 'abuse')?.model ?? null };
}

async function quality(folder, all) {
  const rows = all.filter((row) => row.split !== 'train');
  const made = generateRows(seed, quick ? 20 : perFamily).filter((row) => row.heldBack);
  const lists = [rows.map((row) => row.text), made.map((row) => row.text)];
  const taught = { abuse: lessons(all, 'abuse'), 'identity-hate': lessons(all, 'hate') };
  // fastText trains in processes of its own while the others work here.
  const waiting = fastTextAnswers(folder, lists, taught);
  waiting.catch(() => undefined);
  const judged = [await xhealthAnswers(lists[0], noContext), await xhealthAnswers(lists[1], madePlace)];
  say(`${rows.length} dev and test rows and ${made.length} made messages judged`);
  const listed = lists.map(listAnswers);
  say('profanity list done');
  const bags = bagAnswers(lists, taught);
  say('bag of words trained');
  const { answers: fast, model } = await waiting;
  say(model === null ? 'no fasttext command here: left out' : 'fastText trained');
  const judges = lists.map((_, at) => [judged[at], listed[at], bags[at], ...fast.slice(at, at + 1)]);
  const generated = { rows: made, families, judges: judges[1] };
  return {
    real: { rows, judges: judges[0] },
    generated,
    taught: { abuse: taught.abuse.texts.length, hate: taught['identity-hate'].texts.length },
    fastText: model,
  };
}

/** For its speed alone, which does not hang on how much it has read. */
async function smallFastText(folder, all) {
  if (!hasFastText()) return null;
  const some = all.filter((_, at) => quick || at % quickStep === 0);
  return trainFastText(folder, 'small', lessons(some, 'abuse'));
}

function qualityTables({ real, generated }) {
  return {
    first: [summaryTable(real), thresholdTable(real, generatedCells(generated)), generatedTable(generated)],
    last: [abstentionTable(real), otherWordsTable(real), ...sourceTables(real)],
  };
}

function speedTable(rows, texts) {
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  return {
    title: 'Speed',
    note: `Ratios are what to trust: the seconds are those of one machine. The lines are texts of the data folder, shuffled, ${length} characters on average.`,
    columns: ['what', 'measured', 'wanted'],
    rows,
  };
}

function baselines({ taught, fastText }) {
  const fast = fastText === null ? 'left out: no `fasttext` command here' : 'with word pairs and pieces of words';
  return `Baselines: \`obscenity\`, a profanity list (yes or no); a bag of words, tf-idf and logistic regression; fastText, ${fast}. Those that learn do so from
the training rows of the same folder: ${taught.abuse.toLocaleString('en-GB')} for abuse, ${taught.hate.toLocaleString('en-GB')} for identity-hate.
`;
}

function page(measured, speed, model) {
  const { first, last } = measured === null ? { first: [], last: [] } : qualityTables(measured);
  const flags =
    [...(quick ? [' --quick'] : []), ...(options.only ? [` --only ${options.only}`] : [])].join('') || ' --write';
  return `# Benchmarks of the classifier

Made by \`npm run bench:classify -- --data <folder>${flags}\`, model \`${model}\`, on Node ${process.versions.node}, ${availableParallelism()} cores.
${measured === null ? '' : baselines(measured)}
${[...first, ...(speed === null ? [] : [speed]), ...last].map(renderTable).join('\n')}`;
}

const folder = mkdtempSync(join(tmpdir(), 'xhealth-bench-'));
process.once('SIGINT', () => process.exit(130));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const rows = rowsOf(options.data).filter((_, at) => !quick || at % quickStep === 0);
say(`${rows.length} rows read`);
const measured = options.only === 'speed' ? null : await quality(folder, rows);
const texts = shuffled(rows.map((row) => row.text));
const fastText = measured === null ? await smallFastText(folder, rows) : measured.fastText;
const timed = options.only === 'quality' ? null : await timings({ texts, folder, fastText, quick });
say('measured');
const { model } = await createJudge();
const text = page(measured, timed === null ? null : speedTable(timed, texts), model);
console.log(text);
if (measured !== null) console.error(renderTable(worstFamilies(measured.generated)));
if (options.write) writeFileSync(join(import.meta.dirname, '../../docs/benchmarks-classify.md'), text);
