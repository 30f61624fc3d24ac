// npm run build && node bench/who/signals.js [--write | --check]
// How often each anonymity signal fires on simulated ordinary accounts and on accounts made to be thrown away, and how the
// strengths fall. Prints the tables, or puts them into docs/anonymity.md, or says whether they are out of date there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymityDetectors } from '../../dist/classify/anonymity/detectors.js';
import { randomBelow } from '../../dist/classify/anonymity/handle-model.js';
import { scoreOfHandle } from '../../dist/classify/anonymity/handle-signals.js';
import { anonymityOf } from '../../dist/classify/anonymity/index.js';
import { anonymityStrengths } from '../../dist/model/signal.js';
import { listOf, randomFrom, senseless } from '../../scripts/handles/lists.js';
import { accountOf } from './population.js';

const page = join(import.meta.dirname, '../../docs/anonymity.md');
const sizes = { ordinary: 20_000, reader: 5_000, newcomer: 5_000, throwaway: 5_000 };
const drawnOfEach = 5_000;

const unseen = {
  bio: null,
  location: null,
  link: null,
  defaultAvatar: null,
  followers: null,
  following: null,
  posts: null,
  protected: null,
  verified: null,
};

/** What inputs of three sorts leave of a profile. */
const inputs = {
  'whole profile': (profile) => profile,
  'id, handle, name and picture': (profile) => ({ ...profile, ...unseen, defaultAvatar: profile.defaultAvatar }),
  'id, handle and name': (profile) => ({ ...profile, ...unseen }),
  'id alone': (profile) => ({ ...profile, ...unseen, handle: null, displayName: null }),
};

function population(kind, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: sizes[kind] }, () => accountOf(kind, random));
}

const people = Object.fromEntries(Object.keys(sizes).map((kind, at) => [kind, population(kind, 11 + at)]));

const kindNames = {
  ordinary: 'ordinary',
  reader: 'ordinary, who read and hardly write',
  newcomer: 'ordinary, opened within 90 days',
  throwaway: 'made to be thrown away',
};

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function shareOf(list, test) {
  return percent(list.filter(test).length / list.length);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Points in words where they depend on what the account shows. */
const points = {
  'digits-tail-handle': '2; 3 from eight digits on',
  'verified-account': '-2; -8 where the platform looked',
};

function signalTable() {
  const read = [people.ordinary, people.throwaway].map((each) =>
    each.map(({ profile, writing }) => anonymityOf(profile, writing)),
  );
  const rows = anonymityDetectors.map(({ id, weight }, bit) => {
    const has = (mask) => (reading) => ((reading[mask] >>> bit) & 1) === 1;
    const [ordinary, throwaway] = read;
    return [
      `\`${id}\``,
      points[id] ?? String(weight),
      shareOf(ordinary, has('present')),
      shareOf(ordinary, has('absent')),
      shareOf(ordinary, (each) => !has('present')(each) && !has('absent')(each)),
      shareOf(throwaway, has('present')),
    ];
  });
  return table(['signal', 'points', 'ordinary: present', 'absent', 'unknown', 'throwaway: present'], rows);
}

function strengthTable() {
  const rows = Object.entries(inputs).flatMap(([input, cut], at) =>
    Object.entries(people)
      .filter(([kind]) => at === 0 || kind === 'ordinary' || kind === 'throwaway')
      .map(([kind, accounts]) => {
        const strengths = accounts.map(({ profile, writing }) => anonymityOf(cut(profile), writing).strength);
        const shares = anonymityStrengths.map((_, index) => shareOf(strengths, (each) => each === index));
        return [input, kindNames[kind], ...shares];
      }),
  );
  return table(['input', 'accounts', ...anonymityStrengths], rows);
}

function handleTable() {
  const kinds = Object.entries(senseless).map(([kind, make]) => {
    const random = randomFrom(13);
    return [`drawn at random: ${kind}`, Array.from({ length: drawnOfEach }, () => make(random))];
  });
  const rows = [['ordinary, by hand', listOf('ordinary')], ...kinds].map(([kind, handles]) => {
    const scores = handles.map(scoreOfHandle);
    const below = (score) => score !== null && score < randomBelow;
    return [
      kind,
      handles.length.toLocaleString('en-GB'),
      shareOf(scores, below),
      shareOf(scores, (score) => score === null),
    ];
  });
  return table(['handles', 'number', 'called random', 'unknown'], rows);
}

const text = `Share of ${sizes.ordinary.toLocaleString('en-GB')} simulated ordinary accounts and of ${sizes.throwaway.toLocaleString('en-GB')} made as if
to be thrown away:

${signalTable()}

What it comes to, by what an input shows:

${strengthTable()}

The letters of handles:

${handleTable()}`;

const before = readFileSync(page, 'utf8');
const after = before.replace(
  /<!-- signals -->[\s\S]*<!-- \/signals -->/,
  () => `<!-- signals -->\n${text}\n<!-- /signals -->`,
);
if (process.argv.includes('--write')) writeFileSync(page, after);
else if (!process.argv.includes('--check')) console.log(text);
else if (before !== after || !before.includes('<!-- signals -->')) {
  console.error('docs/anonymity.md is out of date: node bench/who/signals.js --write writes it.');
  process.exitCode = 1;
}
