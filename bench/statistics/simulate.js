// npm run bench:statistics -- [--runs 2000] [--write]
// How often the interval of a corrected rate holds the truth, and how wide it is, on simulated accounts. Prints the tables, or puts them into
// docs/statistics.md. Two thousand runs a cell take some minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clopperPearson } from '../../dist/analyse/distributions/binomial.js';
import { allocate, expectedPositives } from '../../dist/analyse/statistics/allocate.js';
import { correctedRate } from '../../dist/analyse/statistics/corrected-rate.js';
import { scoreInterval } from '../../dist/analyse/statistics/score-interval.js';
import { cell, misses } from './cell.js';
import { machines, prevalences, sizes } from './worlds.js';

const page = join(import.meta.dirname, '../../docs/statistics.md');
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1] || 2_000) || 2_000;
const statistics = { allocate, expectedPositives, correctedRate, clopperPearson, scoreInterval };

const percent = (share, digits) => `${(100 * share).toFixed(digits)} %`;
const line = (cells) => `| ${cells.join(' | ')} |`;

function rowOf(machine, prevalence, cells) {
  const correlation = cells.at(-1).correlation.toFixed(2);
  const figures = cells.map((each) => {
    const method = each.exact > 0.5 ? ' *e*' : '';
    return `${percent(each.coverage, 1)} · ${each.ratio.toFixed(2)}${method}${misses(each).length > 0 ? ' **!**' : ''}`;
  });
  return line([machine, percent(prevalence, 1), correlation, ...figures]);
}

const started = process.cpuUsage().user;
const rows = [];
const all = [];
for (const [machine, { found, right }] of Object.entries(machines)) {
  for (const prevalence of prevalences) {
    // More than nine in ten messages flagged is no machine.
    if ((prevalence * found) / right > 0.9) continue;
    const cells = sizes.map((size) => cell({ machine, prevalence, size, runs }, statistics));
    rows.push(rowOf(machine, prevalence, cells));
    all.push(...cells);
    console.error(rows.at(-1));
  }
}
const missed = all.flatMap((each) =>
  misses(each).map(
    (what) =>
      `- ${each.machine}, ${percent(each.prevalence, 1)}, ${each.size} labels: ${what} (${percent(each.coverage, 2)}, ${each.ratio.toFixed(3)}).`,
  ),
);
const least = Math.min(...all.map(({ coverage }) => coverage));
const many = all.filter(({ truth, size }) => truth * size >= 20 && (1 - truth) * size >= 20);
const strong = many.filter(({ correlation }) => correlation >= 0.7);
const text = [
  `${all.length} cells of ${runs.toLocaleString('en-GB')} samples each. Least coverage ${percent(least, 1)}; most, with 20 positives and 20 negatives expected, ${percent(Math.max(...many.map(({ coverage }) => coverage)), 1)}. Widest beside labels at random: ${Math.max(...all.map(({ ratio }) => ratio)).toFixed(2)} times. With a correlation of 0.7 and more and 20 positives expected: ${Math.min(...strong.map(({ ratio }) => ratio)).toFixed(2)} to ${Math.max(...strong.map(({ ratio }) => ratio)).toFixed(2)} times.`,
  [
    line(['machine', 'abusive', 'correlation', ...sizes.map((size) => `${size} labels`)]),
    line(['---', '---:', '---:', ...sizes.map(() => '---:')]),
    ...rows,
  ].join('\n'),
  missed.length === 0 ? 'No cell misses what is asked of it.' : `Missed:\n\n${missed.join('\n')}`,
].join('\n\n');
console.log(text);
console.error(`${Math.round((process.cpuUsage().user - started) / 1e6)} s of one processor`);
if (process.argv.includes('--write')) {
  const marked = /<!-- coverage -->[\s\S]*<!-- \/coverage -->/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, () => `<!-- coverage -->\n\n${text}\n\n<!-- /coverage -->`),
  );
}
