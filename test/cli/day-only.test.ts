import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, json, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const msPerDay = 86_400_000;

/** An archive of Grailbird's time: forty posts of 2009, whose hour it does not know, and twenty of 2013, all at ten past two. */
function grailbird(): string {
  const user = { id_str: '42', screen_name: 'DrExample', name: 'Dr Rosa Example' };
  const posts = (count: number, from: string, time: string) =>
    Array.from({ length: count }, (_, n) => {
      const day = new Date(Date.parse(from) + n * msPerDay).toISOString().slice(0, 10);
      const id = BigInt(Date.parse(from)) * 1_000n + BigInt(n);
      return { id_str: String(id), text: `Note ${n} of ${from}`, created_at: `${day} ${time} +0000`, user };
    });
  const months = {
    tweets_2009_01: posts(40, '2009-01-01', '00:00:00'),
    tweets_2013_01: posts(20, '2013-01-01', '14:10:00'),
  };
  const index = Object.entries(months).map(([name, { length }]) => ({
    file_name: `data/js/tweets/${name.slice(7)}.js`,
    year: Number(name.slice(7, 11)),
    month: 1,
    var_name: name,
    tweet_count: length,
  }));
  for (const [name, tweets] of Object.entries(months)) {
    write(`grail/data/js/tweets/${name.slice(7)}.js`, `Grailbird.data.${name} = \n${JSON.stringify(tweets)}`);
  }
  write(
    'grail/data/js/user_details.js',
    `var user_details = ${JSON.stringify({ id: '42', screen_name: 'DrExample' })}`,
  );
  return dirname(dirname(dirname(write('grail/data/js/tweet_index.js', `var tweet_index = ${JSON.stringify(index)}`))));
}

/** A table with dates alone: one account answers twelve times on each of forty days. */
function dated(): string {
  const rows = Array.from({ length: 480 }, (_, n) => {
    const day = new Date(Date.parse('2026-03-01') + Math.floor(n / 12) * msPerDay).toISOString().slice(0, 10);
    return `${2_100_000_000_000_000_000n + BigInt(n)},@DrExample when is clinic ${n} open?,Wex,${day}\n`;
  });
  return write('dated.csv', `pid,body,who,when\n${rows.join('')}`);
}

describe('what is dated by its day alone', () => {
  it('[I] is in no figure by the hour', async () => {
    const path = cache();
    const { report } = await json([grailbird(), '--cache', path]);
    const { hours, gaps, posts } = report.ownBehaviour;

    expect([posts, hours.known, hours.night, hours.byHour[14], gaps.count]).toEqual([60, 20, 0, 20, 19]);
    const { stdout } = await runCli(['analyse', '--cache', path]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('From 23:00 to 7:00 (UTC): 0 % of 20 posts whose hour is known (0).');
  });

  it('[I] is no burst of an hour, and no hour of a night', async () => {
    const path = cache();
    const map = 'id=pid,text=body,author=who,created_at=when';
    const { report } = await json([dated(), '--map', map, '--account', 'x:DrExample', '--cache', path]);

    expect(report.reading.perDay).toMatchObject({ interactions: 480, days: 40 });
    expect(report.reading.atNight).toEqual({ value: null, night: 0, interactions: 0 });
    expect(report.anonymity.signals?.['burst-writing']).toEqual({ present: 0, absent: 0, unknown: 1 });
    expect(report.toxicity.incidents).toBeNull();
    expect(report.reasons['toxicity.incidents']?.text).toContain(
      '40 more days hold interactions whose hour is not known: pile-ons are looked for by the hour.',
    );
  });
});
