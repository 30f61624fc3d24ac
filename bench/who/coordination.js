// Cost of looking for coordination: seconds of processor time (other work on the machine counts less), peak memory, and what
// twice as many messages cost. Run `npx tsc -p tsconfig.build.json` first.
// usage: node bench/who/coordination.js [--messages 1000000]
import { spawnSync } from 'node:child_process';
import { createCoordinationFinder } from '../../dist/classify/coordination/index.js';

const kindsOf = {
  copies: ['copies'],
  'same-day-accounts': ['same-day-accounts'],
  'co-replies': ['co-replies'],
  'all three': ['copies', 'same-day-accounts', 'co-replies'],
};
const allKinds = kindsOf['all three'];
const authorsPerMessage = 0.2;
const answersPerPost = 50;
const firstDay = 13_000;
const dayMs = 86_400_000;
const words = 40_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words of made-up letters, the first ones far more used than the last (Zipf). */
function createWriter(random) {
  const list = Array.from({ length: words }, (_, at) => {
    const letters = 2 + Math.floor(random() * 4 + Math.log2(at + 2) / 4);
    return Array.from({ length: letters }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  });
  const word = () => list[Math.floor(words ** random()) - 1] ?? list[0];
  return () =>
    `@account${Math.floor(random() * 1000)} ${Array.from({ length: 6 + Math.floor(random() * 24) }, word).join(' ')} 😀`;
}

/** A third are copies of one of a hundred texts, the rest written alone; a few accounts write most. */
function run(messages, kinds) {
  const random = createRandom(7);
  const write = createWriter(random);
  const forms = Array.from({ length: 100 }, write);
  const authors = Math.round(messages * authorsPerMessage);
  const posts = Math.max(1, Math.round(messages / answersPerPost));
  const finder = createCoordinationFinder({ kinds: kinds ?? allKinds });
  let seconds = 0;
  // Made in blocks, so that what is measured is the finder and not the making.
  for (let done = 0; done < messages; done += 10_000) {
    const block = Array.from({ length: Math.min(10_000, messages - done) }, () => row());
    const started = process.cpuUsage();
    if (kinds !== null) for (const each of block) finder.add(each);
    seconds += secondsSince(started);
  }
  const started = process.cpuUsage();
  const found = finder.finish({ openedDay: (author) => firstDay + ((author * 7919) % 5000) });
  seconds += secondsSince(started);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, megabytes, clusters: found.length }));

  function row() {
    const post = Math.floor(posts * random() ** 2);
    return {
      author: Math.floor(authors * random() ** 3),
      at: (firstDay + 5000) * dayMs + post * 600_000 + Math.floor(-3_600_000 * Math.log(1 - random())),
      text: random() < 0.33 ? (forms[Math.floor(random() * 100)] ?? '') : write(),
      abusive: random() < 0.02,
      replyTo: random() < 0.8 ? `18${String(post).padStart(17, '0')}` : null,
    };
  }
}

function secondsSince(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** The same messages made and thrown away: what the process holds besides. */
function bare(messages) {
  return measure(messages, 'none');
}

function measure(messages, kind) {
  const result = spawnSync(process.execPath, [import.meta.filename, '--run', String(messages), kind], {
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1];
}

function compare() {
  const messages = Number(option('--messages') ?? 1_000_000);
  const size = (number) => number.toLocaleString('en-GB');
  for (const kind of Object.keys(kindsOf)) {
    let before = null;
    for (const count of [messages / 4, messages / 2, messages]) {
      const { seconds, megabytes, clusters } = measure(count, kind);
      const own = megabytes - bare(count).megabytes;
      const doubling = before === null ? '' : `, ${(seconds / before).toFixed(2)} times the half`;
      console.log(
        `${kind}: ${size(count)} messages, ${seconds.toFixed(1)} s, ${own.toFixed(0)} MB more than without, ${size(clusters)} clusters${doubling}`,
      );
      before = seconds;
    }
  }
}

if (process.argv[2] === '--run')
  run(Number(process.argv[3]), process.argv[4] === 'none' ? null : kindsOf[process.argv[4]]);
else compare();
