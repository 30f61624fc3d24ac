// What is done with the servers of Bluesky, and what has to come of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const kills = 8;

export async function runScenario(test) {
  const cache = join(test.folder, 'whole.sqlite');
  const took = await firstRuns(test, cache);
  await killedRuns(test, cache, took);
  await newOnes(test, cache);
  await sessions(test, cache);
  await recheck(test, cache);
  await refusedLogin(test);
}

function fetchArgs({ facts }, cache, rest = []) {
  return ['fetch', 'bluesky', '--server', facts.server, '--cache', cache, ...rest];
}

function secretOf({ facts }) {
  return `${facts.handle}:${facts.password}`;
}

async function fetched(test, cache, rest = []) {
  const result = await test.xhealth(fetchArgs(test, cache, rest), { password: secretOf(test) });
  if (result.err !== '' || result.code !== 0) test.say(`        exit ${result.code} ${result.err.trim()}`);
  return result;
}

async function firstRuns(test, cache) {
  const { facts, check, say } = test;
  say('\nFirst and second run');
  const began = Date.now();
  check('exit code of the first run', (await fetched(test, cache)).code, 0);
  const took = Date.now() - began;
  say(`        ${took} ms`);
  const first = await test.reportOf(cache, facts.handle);
  check('replies, mentions and quotes', first.totals.interactions, facts.interactions);
  check('own posts and reposts', first.totals.posts, facts.own + facts.reposts);
  check('authors', first.totals.authors, facts.authors);
  check('judged', first.toxicity.judged + first.toxicity.abstained, facts.interactions);
  check('some are abusive', first.toxicity.abusive.count > 0, true);
  check(
    'account',
    first.subjects.map(({ id, handle }) => [id, handle]),
    [[facts.did, facts.handle]],
  );
  check('all by API', [...new Set(first.coverage.inputs.map(({ channel }) => channel))], ['api']);
  check('exit code of the second run', (await fetched(test, cache)).code, 0);
  const second = await test.reportOf(cache, facts.handle);
  check('the second run brings nothing new', test.summary(second), test.summary(first));
  return took;
}

/** Killed at moments spread over a run, each time going on; the cache is as if nothing had happened. */
async function killedRuns(test, cache, took) {
  const { facts, check, say } = test;
  say('\nKilled in the middle');
  const other = join(test.folder, 'killed.sqlite');
  let killed = 0;
  for (let at = 0; at < kills; at += 1) {
    const options = { password: secretOf(test), killAfter: (took * (at + 2)) / (kills + 2) };
    const { signal } = await test.xhealth(fetchArgs(test, other), options);
    if (signal === 'SIGKILL') killed += 1;
  }
  check('some runs were killed', killed > 0, true);
  say(`        ${killed} of ${kills} runs killed, spread over ${took} ms`);
  check('exit code of the run that goes on', (await fetched(test, other)).code, 0);
  const [whole, broken] = [await test.reportOf(cache, facts.handle), await test.reportOf(other, facts.handle)];
  check('the cache is that of a run nobody killed', test.summary(broken), test.summary(whole));
}

async function newOnes(test, cache) {
  const { facts, check, say } = test;
  say('\nA day later');
  const { added, interactions } = await test.ask('more');
  check('exit code', (await fetched(test, cache)).code, 0);
  const { totals } = await test.reportOf(cache, facts.handle);
  check(`${added} more arrived`, totals.interactions, interactions);
}

async function sessions(test, cache) {
  const { check, say } = test;
  say('\nSessions');
  const file = `${cache}.bluesky-session`;
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  check('the session is beside the cache, its file for its owner alone', test.modeOf(file), '600');
  check('the password is not in it', readFileSync(file, 'utf8').includes(test.facts.password), false);
  check(
    'nor in the cache, nor is a token',
    secretsIn(cache, [test.facts.password, kept.accessJwt, kept.refreshJwt]),
    [],
  );
  const isTried = async (what, change) => {
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }), { mode: 0o600 });
    check(`exit code with ${what}`, (await fetched(test, cache)).code, 0);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const spoilt = `${kept.accessJwt.slice(0, -6)}AAAAAA`;
  const renewed = await isTried('an access token that is none', { accessJwt: spoilt });
  check('it was renewed', renewed.accessJwt !== spoilt && renewed.refreshJwt !== kept.refreshJwt, true);
  const anew = await isTried('neither token any good', { accessJwt: spoilt, refreshJwt: spoilt });
  check('it was opened anew', anew.accessJwt !== spoilt && anew.refreshJwt !== spoilt, true);
  const told = await fetched(test, cache, ['--check']);
  check('exit code of --check', told.code, 0);
  say(told.out.replace(/^/gm, '        | ').trimEnd());
}

function secretsIn(cache, secrets) {
  const bytes = ['', '-wal'].map((end) => {
    try {
      return readFileSync(`${cache}${end}`).toString('latin1');
    } catch {
      return '';
    }
  });
  return secrets.filter((secret) => bytes.some((each) => each.includes(secret)));
}

async function recheck(test, cache) {
  const { check, say } = test;
  say('\nPosts that are gone');
  const fallen = await test.ask('fall');
  check('what became of them', await test.statesOf(fallen), {
    gone: 'gone',
    up: 'up',
    private: 'private',
    suspended: 'suspended',
    unknown: 'unknown',
  });
  const { code } = await fetched(test, cache, ['--recheck']);
  check('exit code of --recheck', code, 0);
}

async function refusedLogin(test) {
  const { facts, check, say } = test;
  say('\nRefused');
  await test.ask('revoke');
  const cache = join(test.folder, 'refused.sqlite');
  const result = await test.xhealth(fetchArgs(test, cache), { password: secretOf(test) });
  check('exit code when the app password was taken back', result.code, 4);
  check('it is told without the password', result.err !== '' && !result.err.includes(facts.password), true);
  say(`        ${result.err.trim()}`);
}
