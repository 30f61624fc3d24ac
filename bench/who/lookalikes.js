// node bench/who/lookalikes.js [--handles 1000000]        after npm run build
// How many impersonations of made-up people are found, how many ordinary handles are taken for one, and how fast handles
// are compared with one subject: cost per doubling of their number.
import { parseArgs } from 'node:util';
import { createComparer } from '../../dist/classify/impersonation/index.js';
import { bareAccount } from '../../dist/model/account.js';
import { ordinaryAccounts, people, ruledImpersonations } from './lookalike-sets.js';

const { values: options } = parseArgs({ options: { handles: { type: 'string', default: '1000000' } } });
const most = Number(options.handles);
if (!Number.isInteger(most) || most < 8) {
  console.error('usage: node bench/who/lookalikes.js [--handles 1000000]');
  process.exit(2);
}

function comparerOf({ handle, displayName }) {
  return createComparer([
    {
      platform: 'x',
      id: '1',
      handle,
      formerHandles: [],
      displayName,
      bio: 'Invented for measuring. Nobody has this bio and nobody copies it, so that it costs what it costs.',
      avatarUrl: 'https://pictures.example/1/one_normal.jpg',
      openedAt: Date.UTC(2012, 0, 1),
    },
  ]);
}

function profileOf(handle, displayName = null) {
  return { ...bareAccount('x', { id: '2', handle }), displayName, age: null };
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

const accounts = ordinaryAccounts();
const ordinary = accounts.map(({ handle }) => handle);
const ruled = ruledImpersonations();
console.log(
  `| person | by hand | by rules | ordinary taken for one, of ${ordinary.length} | precision at 1 in 1,000 |`,
);
console.log('|---|---|---|---|---|');
for (const person of people) {
  const comparer = comparerOf(person);
  const count = (handles) => handles.filter((handle) => comparer.compare(profileOf(handle)) !== null).length;
  const made = ruled.flatMap((each) => (each.person === person ? [each.handle] : []));
  const hand = count(person.impersonations) / person.impersonations.length;
  const wrong = count(ordinary) / ordinary.length;
  // Of a thousand handles one is an impersonation: what share of those listed are.
  const precision = hand / (hand + 999 * wrong);
  const cells = [
    person.handle,
    percent(hand, 1),
    percent(count(made), made.length),
    percent(wrong, 1),
    precision.toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Per signal, how often it is among what speaks for a candidate: of impersonations, and of ordinary accounts with their names. */
function signalTable() {
  const impersonated = new Map();
  const harmless = new Map();
  const tally = (counts, found) => {
    for (const signal of found?.signals ?? []) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  };
  for (const person of people) {
    const { compare } = comparerOf(person);
    for (const handle of person.impersonations) tally(impersonated, compare(profileOf(handle)));
    for (const { handle, displayName } of accounts) tally(harmless, compare(profileOf(handle, displayName)));
  }
  const written = people.reduce((sum, person) => sum + person.impersonations.length, 0);
  console.log(
    `\n| signal | impersonations by hand, of ${written} | ordinary accounts, of ${accounts.length * people.length} |`,
  );
  console.log('|---|---|---|');
  for (const signal of new Set([...impersonated.keys(), ...harmless.keys()])) {
    console.log(`| ${signal} | ${impersonated.get(signal) ?? 0} | ${harmless.get(signal) ?? 0} |`);
  }
}

signalTable();

/** Handles and names as a crowd has them, the n-th always the same. */
function crowd(count) {
  const profiles = [];
  for (let at = 0; at < count; at += 1) {
    const handle = ordinary[(at * 7919) % ordinary.length];
    const name = `${handle.replace(/[_\d]+/g, ' ')} ${at % 5 === 0 ? '🌿' : ''}`;
    profiles.push(profileOf(`${handle.slice(0, 10)}${(at * 31) % 9973}`, name));
  }
  return profiles;
}

console.log('\n| handles with names | seconds | of processor | handles a second of processor | against half as many |');
console.log('|---|---|---|---|---|');
const comparer = comparerOf(people[0]);
const profiles = crowd(most);
let before = null;
for (const part of [8, 8, 4, 2, 1]) {
  const some = profiles.slice(0, Math.floor(most / part));
  const start = performance.now();
  const usage = process.cpuUsage();
  for (const profile of some) comparer.compare(profile);
  const wall = (performance.now() - start) / 1000;
  // What other work on the machine does not lengthen.
  const used = process.cpuUsage(usage);
  const seconds = (used.user + used.system) / 1e6;
  // The first round warms up and is not shown.
  if (before !== null) {
    const ratio = before.count === some.length ? '' : `× ${(seconds / before.seconds).toFixed(2)}`;
    const rate = Math.round(some.length / seconds).toLocaleString('en');
    console.log(
      `| ${some.length.toLocaleString('en')} | ${wall.toFixed(2)} | ${seconds.toFixed(2)} | ${rate} | ${ratio} |`,
    );
  }
  before = { seconds, count: some.length };
}
