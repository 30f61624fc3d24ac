import { describe, expect, it } from 'vitest';
import { evil, json, raw, skippedOf, warningsOf, write } from '../support/bad-input.ts';
import {
  actor,
  addressed,
  announce,
  apiStatus,
  collection,
  create,
  notification,
  ownStatus,
} from '../support/mastodon-samples.ts';
import { runCli } from '../support/run-cli.ts';
import { tarGzOf } from '../support/tar-builder.ts';

const threat = (number: number, part = {}) => apiStatus(number, { content: '<p>@ada I will kill you</p>', ...part });
const notifications = [
  notification(1),
  notification(2, { status: null }),
  notification(3, { status: threat(3, { visibility: 'direct' }) }),
  notification(4, { status: threat(4) }),
  notification(5, { status: threat(6, { visibility: 'private' }) }),
];
const saved = write('notifications.json', JSON.stringify(notifications));

const archive = write(
  'archive-20260601101500-0a1b2c.tar.gz',
  await tarGzOf([
    { name: 'actor.json', data: JSON.stringify(actor) },
    {
      name: 'outbox.json',
      data: JSON.stringify(collection('outbox', [create(1), create(2, addressed.direct), announce(3)])),
    },
    { name: 'likes.json', data: JSON.stringify(collection('likes', ['https://other.example/1'])) },
    { name: '../evil.json', data: '{}' },
  ]),
);

describe('inputs of Mastodon', () => {
  it('[I] are told apart in one run, each with its row, and nothing is counted twice', async () => {
    const context = write('context.json', JSON.stringify({ ancestors: [ownStatus(1)], descendants: [apiStatus(1)] }));
    const blocked = write('blocked_accounts.csv', 'cy@other.example\n');
    const run = await json([archive, saved, context, blocked, '--no-cache']);
    expect(run.code).toBe(0);
    expect(run.report.subjects).toMatchObject([{ platform: 'mastodon', handle: 'ada@social.example' }]);
    expect(run.report.totals).toMatchObject({ posts: 3, interactions: 2 });
    const rows = run.report.coverage.inputs.map(({ kind, channel, duplicates }) => [kind, channel, duplicates]);
    expect(rows).toEqual([
      ['mastodon-archive', 'archive', 0],
      ['mastodon-notifications', 'api', 0],
      ['mastodon-context', 'api', 2],
      ['mastodon-blocks', 'archive', 0],
    ]);
    expect(warningsOf(run)).toContain('unsafe-name');
    expect(skippedOf(run)).toEqual({ 'text-gone': 1 });
    expect(run.report.coverage.absent.map(({ platform }) => platform)).toContain('mastodon');
  });

  it('[I] keep private words out of every figure, and in a block of their own with --messages', async () => {
    const without = await json([saved, '--no-cache']);
    expect(without.report.totals).toMatchObject({ interactions: 2, messages: 0 });
    expect(without.report.toxicity).toMatchObject({ judged: 2, abusive: { count: 1 }, messages: null });
    const asked = await json([saved, '--no-cache', '--messages']);
    expect(asked.report.toxicity).toMatchObject({
      judged: 2,
      abusive: { count: 1 },
      messages: { judged: 2, abusive: 2 },
    });
  });

  it('[I] keep a friend’s private posts to the account out of its figures', async () => {
    const outbox = collection('outbox', [
      create(1, {
        ...addressed.direct,
        content: '<p>@bo I will kill you</p>',
        tag: [{ type: 'Mention', name: '@bo@other.example', href: 'https://other.example/users/bo' }],
      }),
    ]);
    const friend = write('friend/outbox.json', JSON.stringify(outbox));
    write('friend/actor.json', JSON.stringify(actor));
    const run = await json([friend.replace('/outbox.json', ''), '--no-cache', '--account', '@bo@other.example']);
    expect(run.report.totals.interactions).toBe(0);
  });

  it('[I] find an account by its name before the server, where there is one such', async () => {
    const run = await json([saved, '--no-cache', '--account', 'mastodon:Ada']);
    expect(run.report.subjects).toMatchObject([{ handle: 'ada@social.example' }]);
    const other = write(
      'others.json',
      JSON.stringify([apiStatus(1, { account: { ...apiStatus(1).account, acct: 'ada@other.example' } })]),
    );
    expect((await json([saved, other, '--no-cache', '--account', 'mastodon:ada'])).code).toBe(2);
  });

  it.each(['followers', 'direct', 'public'] as const)(
    '[I] tell of a quotation of a post that is %s: to the account holder alone unless everybody can read it',
    async (readers) => {
      const said = 'Between us, the whole board should resign before Christmas comes round.';
      const post = create(2, {
        ...addressed[readers],
        content: `<p>${said}</p>`,
        contentMap: { en: `<p>${said}</p>` },
      });
      const outbox = JSON.stringify(collection('outbox', [create(1), post]));
      const files = [
        { name: 'actor.json', data: JSON.stringify(actor) },
        { name: 'outbox.json', data: outbox },
      ];
      const own = write(`own-${readers}.tar.gz`, await tarGzOf(files));
      const status = apiStatus(7, { content: `<p>@ada you said "${said}" and everybody saw it</p>` });
      const quoted = write(`quoted-${readers}.json`, JSON.stringify([notification(7, { status })]));
      const { report, stdout } = await json([own, quoted, '--no-cache', '--show-text', 'full']);
      const holder = await runCli(['analyse', own, quoted, '--no-cache', '--show-text', 'full']);
      const isOpen = readers === 'public';

      expect(report.impersonation.misquotes?.map(({ verdict }) => verdict)).toEqual(isOpen ? ['exact'] : []);
      expect(report.impersonation.withheld).toBe(isOpen ? 0 : 1);
      expect(stdout.includes('111000000000001002')).toBe(isOpen);
      // Of words quoted as they were posted a terminal lists none but those that only the holder is told of.
      expect(/111000000000001002,\s+which\s+is\s+not\s+public/.test(holder.stdout)).toBe(!isOpen);
    },
  );

  it('[I] send nothing hostile to a terminal', async () => {
    const status = threat(4, { content: `<p>@ada I will kill you ${evil}<script>x</script></p>` });
    const hostile = write('hostile.json', JSON.stringify([notification(1, { status })]));
    expect((await json([hostile, '--no-cache'])).report.toxicity.danger).toHaveLength(1);
    const { stdout } = await runCli(['analyse', hostile, '--no-cache', '--show-text', 'full']);
    expect(stdout).toContain('I will kill you');
    expect(stdout).not.toMatch(raw);
  });
});
