import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { ReportV1 } from '../../src/report/json/v1-schema.ts';
import { cache, json } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const archive = join(import.meta.dirname, '../../fixtures/sources/tiktok/tiktok-archive/2026');

describe('an archive that gives likes alone', () => {
  it('[I] has them told apart, says why there is no other figure, and judges no change by them', async () => {
    const path = cache();
    const { code, report } = await json([
      archive,
      '--cache',
      path,
      '--event',
      '2024-06-01=talk',
      '--event',
      '2024-06-01=talk',
    ]);
    const { perPost, likesAlone, timeline, changes } = report.reach;

    expect(code).toBe(0);
    expect(perPost).toMatchObject({ basis: null, posts: 0, median: null });
    expect(likesAlone).toMatchObject({ posts: 1, median: 12, timeline: [{ start: '2024-05-01', total: 12 }] });
    expect(timeline).toEqual([]);
    expect(changes.map(({ event, verdict }) => [event, verdict])).toEqual([['talk', 'cannot-tell']]);
    expect(report.reasons['reach.perPost.median']?.code).toBe('likes-alone');
    expect(checkReasons(ReportV1.parse(report))).toEqual([]);
    const { stdout } = await runCli(['analyse', '--cache', path]);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain('These inputs give the likes of your posts, not their reposts or views.');
    expect(words).toContain('Likes alone are known of 1 post. A typical one gets 12.');
  });
});
