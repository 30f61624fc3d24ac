import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { buildRepo, carOfRepo } from '../../support/bluesky-repo-builder.ts';
import {
  notification,
  notificationsPage,
  owner,
  ownerDid,
  postRecord,
  postUri,
  postView,
  replyTo,
  rkeys,
  rosaDid,
} from '../../support/bluesky-samples.ts';
import { runCli, testFolder } from '../../support/run-cli.ts';

const folder = testFolder();
const [first = '', second = '', third = '', fourth = ''] = rkeys;

function save(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

const repo = carOfRepo(
  buildRepo({
    [`app.bsky.feed.post/${second}`]: postRecord('Wash your hands'),
    [`app.bsky.feed.post/${third}`]: postRecord('And wear a mask', { reply: replyTo(ownerDid, second) }),
    [`app.bsky.graph.block/${first}`]: { $type: 'app.bsky.graph.block', subject: rosaDid },
  }),
);
const car = save('repo.car', repo);
const told = save('notifications.json', {
  ...notificationsPage,
  notifications: [
    notification('reply', { record: postRecord('I will kill you', { reply: replyTo(ownerDid, second) }) }),
    notification('quote', {
      uri: postUri(rosaDid, fourth),
      record: postRecord('what a good point', {
        embed: { $type: 'app.bsky.embed.record', record: { uri: postUri(ownerDid, second), cid: 'x' } },
      }),
    }),
  ],
});

async function analyse(argv: readonly string[], world = {}) {
  const result = await runCli(['analyse', '--no-cache', '--format', 'json', ...argv], world);
  const report: Report | null = result.stdout === '' ? null : JSON.parse(result.stdout);
  return { ...result, report };
}

describe('analyse with data of Bluesky', () => {
  it('[I] joins a repository with notifications, and links to what is dangerous', async () => {
    const { code, report } = await analyse([car, told, '--show-authors', 'handle']);
    expect(code).toBe(0);
    expect(report?.subjects).toMatchObject([{ platform: 'bluesky', id: ownerDid }]);
    expect(report?.totals).toMatchObject({ posts: 2, interactions: 2, authors: 1 });
    expect(report?.toxicity.danger).toMatchObject([
      { id: `bluesky:${rosaDid}/${first}`, url: `https://bsky.app/profile/${rosaDid}/post/${first}` },
    ]);
    expect(report?.coverage.inputs.map(({ kind, records }) => [kind, records.posts, records.interactions])).toEqual([
      ['bluesky-repo', 2, 0],
      ['bluesky-api', 0, 2],
    ]);
    expect(report?.coverage.inputs[0]?.records.blocks).toBe(1);
    const absent = report?.coverage.absent.map(({ what }) => what);
    expect(absent).toContain('views of own posts');
    expect(absent).not.toContain('mentions, replies and quotes received');
  });

  it('[I] takes the owner of a lone repository, by whatever way it comes', async () => {
    const packed = save('repo.car.gz', gzipSync(repo));
    const ways = [await analyse([car]), await analyse([packed]), await analyse(['-'], { stdin: repo })];
    for (const { code, report } of ways) {
      expect(code).toBe(0);
      expect(report?.subjects[0]?.id).toBe(ownerDid);
      expect(report?.totals.posts).toBe(2);
      expect(report?.coverage.absent.map(({ what }) => what)).toContain('mentions, replies and quotes received');
    }
  });

  it('[I] counts what comes twice once', async () => {
    const copy = save('copy.car', repo);
    const feed = save('feed.json', {
      feed: [{ post: postView(owner, second, { record: postRecord('Wash your hands') }) }],
    });
    const { report } = await analyse([car, copy, feed]);
    expect(report?.totals.posts).toBe(2);
    expect(report?.coverage.inputs.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBeGreaterThan(0);
  });

  it('[I] finds the account by DID, with and without the name of the platform, and by handle where an answer tells it', async () => {
    const profile = save('profile.json', owner);
    for (const who of [ownerDid, `bluesky:${ownerDid}`, '@owner.example.com', 'bluesky:Owner.Example.com']) {
      const { code, report } = await analyse([car, told, profile, '--account', who]);
      expect([who, code, report?.subjects[0]?.id, report?.totals.interactions]).toEqual([who, 0, ownerDid, 2]);
    }
  });

  it('[I] tells by notifications alone whose they are', async () => {
    const { code, report } = await analyse([told]);
    expect([code, report?.subjects[0]?.id, report?.totals.interactions]).toEqual([0, ownerDid, 2]);
  });

  it('[I] keeps what could be read of a repository cut short, and says so', async () => {
    const { code, report } = await analyse([save('cut.car', repo.subarray(0, repo.length - 3))]);
    expect(code).toBe(4);
    expect(report?.totals.posts).toBeGreaterThan(0);
    expect(report?.coverage.warnings.some(({ text }) => text.includes('cut short'))).toBe(true);
  });

  it('[I] shows the repository on a terminal by a name people know', async () => {
    const { stdout } = await runCli(['analyse', '--no-cache', car, told]);
    expect(stdout).toContain('Bluesky repository');
    expect(stdout).toContain('pages of the Bluesky API');
  });
});
