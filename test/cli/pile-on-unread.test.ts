import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { ReportV1 } from '../../src/report/json/v1-schema.ts';
import { cache, json, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const hour = 3_600_000;
const firstDay = Date.parse('2026-03-01T09:00:00Z');
const burst = Date.parse('2026-04-20T18:00:00Z');

/** Two messages a day for seventy days, and sixty answers to one post within three hours. */
function pileOn(answered: string | null): string {
  let rows = '';
  for (let n = 0; n < 140; n += 1) {
    rows += row(n, `when is clinic ${n} open?`, { created_at: new Date(firstDay + n * 12 * hour).toISOString() });
  }
  for (let n = 200; n < 260; n += 1) {
    const at = new Date(burst + (n - 200) * 180_000).toISOString();
    const to = answered === null ? {} : { referenced_tweets: [{ type: 'replied_to', id: answered }] };
    rows += row(n, `number ${n} says no to that`, { created_at: at, ...to });
  }
  return rows;
}

/** The archive of the account, with one post. */
function archiveWith(id: string): string {
  const account = { username: 'DrExample', accountId: '42', accountDisplayName: 'Dr Rosa Example' };
  const tweet = {
    id,
    id_str: id,
    created_at: 'Mon Apr 20 17:30:00 +0000 2026',
    full_text: 'We must count.',
    lang: 'en',
  };
  write('answered/data/account.js', `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`);
  write('answered/data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }])}`);
  return dirname(dirname(write('answered/data/README.txt', '')));
}

const unread = '2046270000000000001';

describe('a pile-on set off by a post that nobody gave', () => {
  it('[I] names the post by its id and says that it was not in the inputs', async () => {
    const path = cache();
    const given = [write('unread.jsonl', pileOn(unread)), '--cache', path];
    const { report } = await json([...given, '--show-authors', 'handle']);
    const [incident, ...others] = report.toxicity.incidents ?? [];

    expect(others).toEqual([]);
    expect(incident).toMatchObject({ trigger: `x:${unread}`, triggerKind: 'not-in-inputs', triggerReach: null });
    expect(incident?.triggerShare).toBeGreaterThan(0.9);
    expect(checkReasons(ReportV1.parse(report))).toEqual([]);
    const { stdout } = await runCli(['analyse', '--cache', path, '--show-authors', 'handle']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `of it answers or quotes the post x:${unread}. The post itself is not in the inputs: whose it is and what it says is not known here.`,
    );
  });

  it('[I] names it by its pseudonym where ids are hidden', async () => {
    const { report } = await json([write('hidden.jsonl', pileOn(unread)), '--cache', cache()]);
    const [incident] = report.toxicity.incidents ?? [];

    expect(incident?.triggerKind).toBe('not-in-inputs');
    expect(incident?.trigger).not.toContain(unread);
    expect(JSON.stringify(report)).not.toContain(unread);
  });

  it('[I] calls it her post where an archive holds it, and knows of none where nothing was answered', async () => {
    const known = await json([write('known.jsonl', pileOn(unread)), archiveWith(unread), '--cache', cache()]);
    const nothing = await json([write('nothing.jsonl', pileOn(null)), '--cache', cache()]);

    expect(known.report.toxicity.incidents).toMatchObject([{ trigger: `x:${unread}`, triggerKind: 'own-post' }]);
    expect(nothing.report.toxicity.incidents).toMatchObject([{ trigger: null, triggerKind: null }]);
  });
});
