import { describe, expect, it } from 'vitest';
import { inputOf, ownPosts } from './columns.ts';
import { analyse } from './report-of.ts';

const day = 86_400_000;

/** A post every second day for two years on either side of the takeover, `before` and then `after` likes and reposts, give or take. */
function posts(before: number, after: number) {
  const middle = Date.UTC(2022, 9, 27);
  return ownPosts(
    Array.from({ length: 730 }, (_, n) => {
      const at = middle + (n - 365) * 2 * day + ((n * 7) % 11) * 3_600_000;
      const typical = at < middle ? before : after;
      return { at: new Date(at).toISOString(), engagement: Math.round(typical * (0.6 + ((n * 37) % 23) / 28)) };
    }),
  );
}

const takeover = [{ name: 'takeover', at: Date.UTC(2022, 9, 27) }];

describe('reach in the report', () => {
  it('[U] tells a fall at an event once, though the tool finds the date by itself too', () => {
    const { reach, findings } = analyse(inputOf([], { ownPosts: posts(100, 40), events: takeover }));

    expect(reach.changes).toHaveLength(1);
    expect(reach.changes[0]).toMatchObject({
      event: 'takeover',
      basis: 'engagement',
      verdict: 'fell',
      explainedByTrend: false,
    });
    expect(reach.changes[0]?.ratio).toBeCloseTo(0.4, 1);
    expect(findings.find(({ id }) => id === 'reach-fell')?.title).toBe(
      'A typical post gets fewer likes and reposts than before takeover (2022-10-27)',
    );
    expect(JSON.stringify(findings)).not.toMatch(/because of/i);
  });

  it('[U] tells likes apart where an input gives nothing else, and why there is no other figure', () => {
    const rows = [4, 8, 6].map((likes, n) => ({ at: `2026-0${n + 1}-02T00:00:00Z`, likes }));
    const { reach, reasons } = analyse(inputOf([], { ownPosts: ownPosts(rows) }));

    expect(reach.perPost).toMatchObject({ basis: null, posts: 0, median: null });
    expect(reach.likesAlone).toMatchObject({ posts: 3, median: 6, p25: 5, p75: 7 });
    expect(reach.likesAlone?.timeline).toEqual([
      { start: '2026-01-01', posts: 1, median: 4, total: 4 },
      { start: '2026-02-01', posts: 1, median: 8, total: 8 },
      { start: '2026-03-01', posts: 1, median: 6, total: 6 },
    ]);
    expect(reasons['reach.perPost.median']?.code).toBe('likes-alone');
    expect(reasons['reach.perPost.basis']?.text).toContain('not their reposts or views');
  });

  it('[U] never puts likes alone beside likes and reposts of the same post or of others', () => {
    const rows = [
      { engagement: 100, likes: 70 },
      { views: 900, likes: 5 },
    ];
    const both = analyse(inputOf([], { ownPosts: ownPosts(rows) }));
    const mixed = analyse(inputOf([], { ownPosts: ownPosts([...rows, { likes: 3 }]) }));

    expect(both.reach.likesAlone).toBeNull();
    expect(both.reasons['reach.likesAlone']?.code).toBe('none-needed');
    expect(mixed.reach.likesAlone).toMatchObject({ posts: 1, median: 3 });
    expect(mixed.reach.perPost).toEqual(both.reach.perPost);
    expect(mixed.reach.byBasis).toEqual(both.reach.byBasis);
  });

  it('[U] leaves out posts dated after the export that holds them, wherever they would count, and says how many', () => {
    const good = ownPosts([{ at: '2026-01-02T00:00:00Z', engagement: 4 }]);
    const all = ownPosts([
      { at: '2026-01-02T00:00:00Z', engagement: 4 },
      { at: '2026-02-03T00:00:00Z', engagement: 4_000 },
      { at: '2026-02-01T12:00:00Z', engagement: 5_000 },
    ]);
    const exported = (posts: typeof all) => {
      posts.countedAt.fill(Date.parse('2026-02-01T00:00:00Z'));
      return analyse(inputOf([], { ownPosts: posts }));
    };
    const told = exported(all);

    // The third was posted later on the day of the export, which states no hour.
    expect(told.reach).toMatchObject({ posts: 2, perPost: { posts: 2, median: 2502 } });
    expect(told.reach.timeline.map(({ start, total }) => [start, total])).toEqual([
      ['2026-01-01', 4],
      ['2026-02-01', 5000],
    ]);
    expect(told.coverage.warnings).toMatchObject([
      {
        code: 'posts-after-export',
        text: expect.stringMatching(/^1 own post is dated after the export that holds it/),
      },
    ]);
    expect(exported(good).coverage.warnings).toEqual([]);
  });

  it('[U] does not say of posts with likes alone that they carry no counts', () => {
    const { reach, reasons } = analyse(inputOf([], { ownPosts: ownPosts([{ at: '2026-01-02T00:00:00Z' }]) }));

    expect(reach.perPost.median).toBeNull();
    expect(reasons['reach.perPost.median']?.text).toMatch(/views, or likes and reposts together/);
  });

  it('[U] finds a date by itself where no event is named there', () => {
    const { reach } = analyse(inputOf([], { ownPosts: posts(100, 40), events: [] }));

    expect(reach.changes.map(({ verdict }) => verdict)).toEqual(['fell']);
    expect(Math.abs(Date.parse(reach.changes[0]?.at ?? '') - Date.UTC(2022, 9, 27))).toBeLessThan(21 * day);
  });

  it('[U] cannot tell from few posts, and says why; unchanged reach is no change', () => {
    const few = analyse(
      inputOf([], { ownPosts: ownPosts([{ at: '2022-10-01T00:00:00Z', engagement: 4 }]), events: takeover }),
    );
    const same = analyse(inputOf([], { ownPosts: posts(60, 60), events: takeover }));

    expect(few.reach.changes[0]).toMatchObject({ verdict: 'cannot-tell', ratio: null, ci95: null });
    expect(few.reasons['reach.changes.0.ratio']?.text).toMatch(/posts/);
    expect(same.reach.changes[0]?.verdict).toBe('no-change');
  });

  it('[U] scores the last year beside the best', () => {
    const { scores } = analyse(inputOf([], { ownPosts: posts(100, 40), events: takeover }));

    expect(scores.reach.value).toBeGreaterThan(35);
    expect(scores.reach.value).toBeLessThan(45);
  });

  it('[U] names posts that are public, and says so of others', () => {
    const own = posts(100, 40);
    const best = own.row[own.engagement.indexOf(Math.max(...own.engagement))] ?? 0;
    const { reach, reasons } = analyse(inputOf([], { ownPosts: own, postNames: new Map([[best, 'x:17']]) }));

    expect(reach.byBasis.engagement.best[0]?.post).toBe('x:17');
    expect(reach.byBasis.engagement.best.at(-1)?.post).toBeNull();
    expect(reasons['reach.byBasis.engagement.best.4.post']?.code).toBe('not-public');
  });
});
