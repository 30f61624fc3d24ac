// The judges that xhealth is measured against, each as somebody would set it up who reads its manual.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** 1 where the profanity list matches, 0 elsewhere: it knows nothing between. */
export function listScores(texts) {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return Float64Array.from(texts, (text) => Number(matcher.hasMatch(text)));
}

/** Whether the `fasttext` command is here. */
export function hasFastText() {
  return spawnSync('fasttext', [], { stdio: 'ignore' }).error === undefined;
}

/** A text as fastText's tutorial prepares it: one line, lower case, punctuation apart. */
export function fastTextLine(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s]/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Trains a fastText classifier and gives the path of its model. Word pairs and pieces of words, as for abuse in the literature;
 * a tenth of the usual buckets, which loses 0.001 of accuracy and makes the model load in half the time. One thread: the same model every time.
 */
export async function trainFastText(folder, name, { texts, labels }) {
  const input = join(folder, `${name}.train.txt`);
  const output = join(folder, name);
  writeFileSync(input, texts.map((text, at) => `__label__${labels[at]} ${fastTextLine(text)}\n`).join(''));
  const settings = { dim: 100, wordNgrams: 2, minn: 2, maxn: 5, bucket: 200_000, seed: 1, thread: 1, verbose: 0 };
  const flags = Object.entries(settings).flatMap(([flag, value]) => [`-${flag}`, `${value}`]);
  await succeed('fasttext', ['supervised', '-input', input, '-output', output, ...flags], 'ignore');
  return `${output}.bin`;
}

/** The probability of label 1 for each text. */
export async function fastTextScores(model, texts) {
  const input = `${model}.in.txt`;
  const output = `${model}.out.txt`;
  writeFileSync(input, texts.map((text) => `${fastTextLine(text)}\n`).join(''));
  const out = createWriteStream(output);
  await new Promise((resolve) => out.once('open', resolve));
  await succeed('fasttext', ['predict-prob', model, input, '2'], out);
  const scores = [];
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const found = /__label__1 (\S+)/.exec(line);
    // It adds a little to each share so as never to say 0, and so may say more than 1. Of an empty line it says nothing.
    scores.push(found ? Math.min(1, Number(found[1])) : 0);
  }
  if (scores.length !== texts.length)
    throw new Error(`fasttext gave ${scores.length} answers to ${texts.length} texts`);
  return Float64Array.from(scores);
}

async function succeed(command, args, stdout) {
  const child = spawn(command, args, { stdio: ['ignore', stdout, 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}: ${errors.slice(0, 500)}`);
}
