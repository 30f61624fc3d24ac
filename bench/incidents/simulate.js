// npm run build && node bench/incidents/simulate.js [--accounts 40] [--only false|found] [--write]
// How often incidents are found that are none, and how many injected pile-ons are found, on simulated accounts. Prints the
// tables, or puts them into docs/incidents.md. Forty accounts a figure take some fifteen minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchIncidents } from '../../dist/analyse/incidents/index.js';
import { accountOf, coverages, laws, withPileOn } from './worlds.js';

const page = join(import.meta.dirname, '../../docs/incidents.md');
const accounts = Number(process.argv[process.argv.indexOf('--accounts') + 1] || 40) || 40;
const rates = [0.5, 2, 10, 50, 200];
const pileOns = {
  '3 hours, even': { hours: 3, shape: 'even' },
  '12 hours, fading': { hours: 12, shape: 'fading' },
  '24 hours, fading': { hours: 24, shape: 'fading' },
  '1 day, by its rhythm': { hours: 24, shape: 'rhythm' },
  '2 days': { hours: 48, shape: 'rhythm' },
  '3 days': { hours: 72, shape: 'rhythm' },
  '7 days': { hours: 168, shape: 'rhythm' },
};

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function worlds(over) {
  return Array.from({ length: accounts }, (_, at) =>
    accountOf({ ...over, seed: 1 + at * 7_919 + Math.round(over.rate * 13) }),
  );
}

/** False incidents a year of days looked at. */
function falseAYear(over) {
  let found = 0;
  let years = 0;
  for (const account of worlds(over)) {
    found += searchIncidents(account).incidents.length;
    years += account.looked.filter(Boolean).length / 365;
  }
  return (found / years).toFixed(2);
}

/** A row for each pile-on, a column for each rate. */
function sharesFound(law) {
  const counts = Object.keys(pileOns).map(() => rates.map(() => ({ found: 0, made: 0 })));
  for (const [column, rate] of rates.entries()) {
    for (const account of worlds({ rate, law, coverage: 'three in ten missing' })) {
      for (const [row, pileOn] of Object.values(pileOns).entries()) {
        const piled = withPileOn(account, pileOn);
        if (piled === null) continue;
        counts[row][column].made += 1;
        if (searchIncidents(piled).incidents.some(({ from, to }) => from < piled.to && to > piled.from))
          counts[row][column].found += 1;
      }
    }
  }
  return counts.map((row) =>
    row.map(({ found, made }) => (made === 0 ? '–' : `${Math.round((100 * found) / made)} %`)),
  );
}

function falseTable() {
  const asked = Object.keys(laws).filter((law) => law === 'Poisson' || law.startsWith('k = 1'));
  const others = Object.keys(laws).filter((law) => !asked.includes(law));
  const worldsOf = [
    ...asked.flatMap((law) => Object.keys(coverages).map((coverage) => [law, coverage, { law, coverage }])),
    ...others.map((law) => [law, 'three in ten missing', { law, coverage: 'three in ten missing' }]),
    ['k = 1 a day', 'every day, 90 days', { law: 'k = 1 a day', coverage: 'every day', days: 90 }],
    ['k = 1 a day', 'every day, growing threefold', { law: 'k = 1 a day', coverage: 'every day', drift: 3 }],
    ['Poisson', 'every day, growing fivefold', { law: 'Poisson', coverage: 'every day', drift: 5 }],
  ];
  const rows = worldsOf.map(([law, name, over]) => [law, name, ...rates.map((rate) => falseAYear({ rate, ...over }))]);
  return table(['law', 'coverage', ...rates.map((rate) => `${rate} a day`)], rows);
}

function foundTable() {
  const rows = Object.keys(laws).flatMap((law) => {
    const shares = sharesFound(law);
    return Object.keys(pileOns).map((name, row) => [law, name, ...shares[row]]);
  });
  return table(['law', 'pile-on', ...rates.map((rate) => `${rate} a day`)], rows);
}

const sections = {
  false: () => `False incidents a year of days looked at, ${accounts} accounts a figure:\n\n${falseTable()}`,
  found: () =>
    `Pile-ons found, of five times the usual and no fewer than 30 above it, three days in ten missing, ${accounts} accounts a figure:\n\n${foundTable()}`,
};

for (const [name, make] of Object.entries(sections)) {
  if (process.argv.includes('--only') && !process.argv.includes(name)) continue;
  const text = make();
  console.log(`${text}\n`);
  if (!process.argv.includes('--write')) continue;
  const marked = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, () => `<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->`),
  );
}
