// How often a difference is shown where there is none, and found where there is one, on simulated accounts.
// npm run build, then: node bench/differences/run.js [--write]; writes the table of docs/reproducible.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createCalendar } from '../../dist/analyse/calendar.js';
import { differencesBlock } from '../../dist/analyse/differences/index.js';
import { directions, labelMask } from '../../dist/model/verdict.js';

const accounts = 400;
const days = 60;
const kinds = ['insult', 'accusation', 'profanity', 'identity-hate', 'support', 'criticism'];
const seed = 20_261_121;

/** mulberry32: another generator than the method's own. */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Messages of one account: `perDay` a day; authors write once, or in runs with a habit of their own. */
function messages({ perDay, heavy, change }, random) {
  const rows = [];
  for (let author = 0; rows.length < perDay * days; author++) {
    const count = heavy ? 1 + Math.floor(-Math.log(1 - random()) * 3) : 1;
    const habit = heavy ? -Math.log(1 - random()) : 1;
    const start = random() * days;
    for (let i = 0; i < count; i++) {
      const day = heavy ? Math.min(days - 1, Math.floor(start + random() * 7)) : Math.floor(random() * days);
      const labels = kinds.filter((kind) => {
        const rate = 0.05 * habit * (kind === 'insult' && day >= 31 ? change : 1);
        return random() < rate;
      });
      rows.push({ author, day, labels });
    }
  }
  return rows;
}

function inputOf(rows) {
  const at = Float64Array.from(rows, ({ day }) => Date.UTC(2026, 2, 1 + day, 12));
  const dates = [...new Set(rows.map(({ day }) => day))].sort((a, b) => a - b);
  const seen = dates.map((day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10));
  return {
    now: '2026-05-01T00:00:00Z',
    window: { since: null, until: null, timezone: 'UTC' },
    events: [],
    eventSpan: 365,
    seenDays: { archive: [], capture: [], dump: seen, api: [] },
    interactions: {
      count: rows.length,
      row: Uint32Array.from(rows.keys()),
      at,
      author: Uint32Array.from(rows, ({ author }) => author),
      labels: Uint16Array.from(rows, ({ labels }) => labelMask(labels)),
      direction: new Uint8Array(rows.length).fill(directions.indexOf('subject')),
      judged: new Uint8Array(rows.length).fill(1),
      channels: new Uint8Array(rows.length).fill(4),
      reply: new Uint8Array(rows.length),
      authors: Array.from({ length: 1 + Math.max(...rows.map(({ author }) => author)) }, (_, i) => `x:${i}`),
    },
  };
}

function share(world) {
  const random = generator(seed);
  const calendar = createCalendar('UTC');
  let any = 0;
  let found = 0;
  let told = 0;
  let open = 0;
  for (let account = 0; account < accounts; account++) {
    const { differences } = differencesBlock(inputOf(messages(world, random)), calendar);
    const rows = differences.compared.flatMap((pair) => pair.rows);
    const shown = rows.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
    any += Number(shown.length > 0);
    found += Number(shown.some(({ of, verdict }) => of === 'insult' && verdict === 'more'));
    told += rows.filter(({ verdict }) => verdict !== 'cannot-tell').length;
    open += rows.filter(({ of, verdict }) => kinds.includes(of) && verdict === 'cannot-tell').length;
  }
  return { any: any / accounts, found: found / accounts, open: open / (open + told) };
}

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const lines = [
  '| messages a day | authors | insults change by | any difference shown | more insults found | cannot tell |',
  '| ---: | --- | ---: | ---: | ---: | ---: |',
];
for (const perDay of [10, 40]) {
  for (const heavy of [false, true]) {
    for (const change of [1, 2, 3]) {
      const { any, found, open } = share({ perDay, heavy, change });
      const authors = heavy ? 'write in runs, with habits' : 'write once';
      lines.push(
        `| ${perDay} | ${authors} | ${change}× | ${percent(any)} | ${change === 1 ? '–' : percent(found)} | ${percent(open)} |`,
      );
    }
  }
}
const table = lines.join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const file = new URL('../../docs/reproducible.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const marked = /(<!-- differences -->\n)[\s\S]*?(\n<!-- \/differences -->)/;
  writeFileSync(file, text.replace(marked, `$1\n${table}\n$2`));
}
