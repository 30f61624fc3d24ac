import { describe, expect, it } from 'vitest';
import { overallScore } from '../../src/analyse/scores.ts';
import type { Channel } from '../../src/model/coverage.ts';
import { coverageOf, dangerRow, inputOf, noSeenDays, ownPosts, type Row } from './columns.ts';
import { analyse } from './report-of.ts';

/** `count` authors, each with one interaction like this. */
function people(count: number, prefix: string, row: Omit<Row, 'author'> = {}): Row[] {
  return Array.from({ length: count }, (_, i) => ({ author: `x:${prefix}${i}`, ...row }));
}

describe('toxicity', () => {
  it('[U] counts abuse aimed at the subject or unclear, and keeps the rest out of the headline', () => {
    const { toxicity, totals } = analyse(
      inputOf([
        { author: 'x:1', labels: ['insult', 'profanity'] },
        { author: 'x:1', labels: ['insult'], direction: 'unclear' },
        { author: 'x:2', labels: ['insult'], direction: 'other' },
        { author: 'x:3', direction: 'quoted' },
        { author: 'x:4', labels: ['support'], direction: null },
        { author: 'x:4', labels: ['criticism'], direction: null },
        { author: 'x:5', judged: false },
        { author: 'x:6' },
      ]),
    );
    expect(toxicity).toMatchObject({
      judged: 7,
      abstained: 1,
      abusive: { count: 2, rate: 0.285714, method: 'flagged-author-bootstrap' },
      byDirection: { subject: 1, unclear: 1, other: 1, quoted: 1 },
      abuseOfOthers: { count: 1, rate: 0.142857, authors: 1 },
      authors: { abusive: 1, repeat: 1, top: [{ author: 'p-x:1', count: 2 }] },
    });
    expect(toxicity.byClass.insult).toMatchObject({ count: 2, authors: 1 });
    expect(toxicity.byClass.profanity).toMatchObject({ count: 1, authors: 1 });
    expect(toxicity.byClass.support).toMatchObject({ count: 1, authors: 1 });
    expect(toxicity.byClass.criticism).toMatchObject({ count: 1, authors: 1 });
    expect(toxicity.byClass.threat).toMatchObject({ count: 0, authors: 0, rate: 0 });
    expect(totals).toEqual({ posts: 0, interactions: 8, messages: 0, authors: 6 });
  });

  it('[U] does not lose support that comes with abuse of another', () => {
    const { toxicity } = analyse(inputOf([{ author: 'x:1', labels: ['support', 'insult'], direction: 'other' }]));
    expect(toxicity.byClass.support.count).toBe(1);
    expect(toxicity.byClass.insult.count).toBe(0);
  });

  it('[U] says that nothing can be shown when no input holds interactions', () => {
    const report = analyse(inputOf([], { inputs: [coverageOf('x-archive', 'archive', { posts: 40 })] }));
    expect(report.toxicity.abusive).toMatchObject({ count: null, rate: null, ci95: null });
    expect(report.toxicity.byDirection.subject).toBeNull();
    expect(report.reasons['toxicity.abusive.count']?.code).toBe('no-interactions');
    expect(report.reasons['toxicity.byClass.threat.ci95']?.code).toBe('no-interactions');
    expect(report.findings.map(({ id }) => id)).toContain('interactions-missing');
    expect(report.findings.map(({ id }) => id)).not.toContain('danger-none-found');
  });

  it('[U] counts nothing when inputs hold interactions and none lies in the window: 0 of 0 is not none', () => {
    const report = analyse(inputOf([], { inputs: [coverageOf('x-twarc2', 'dump', { interactions: 9 })] }));
    const { abusive, byClass, byDirection, authors } = report.toxicity;
    expect(abusive).toMatchObject({ count: null, rate: null });
    expect(byClass.threat).toMatchObject({ count: null, authors: null });
    expect(byDirection).toEqual({ subject: null, other: null, unclear: null, quoted: null });
    expect(authors).toMatchObject({ abusive: null, repeat: null });
    const paths = ['abusive.count', 'abusive.rate', 'byClass.threat.count', 'byClass.threat.authors'];
    for (const path of [...paths, 'byDirection.other', 'abuseOfOthers.rate', 'authors.abusive', 'authors.repeat'])
      expect(report.reasons[`toxicity.${path}`]?.code, path).toBe('none-in-window');
  });

  it('[U] counts nothing when every interaction was left out for its language', () => {
    const report = analyse(inputOf(people(3, 'a', { judged: false })));
    expect(report.toxicity).toMatchObject({ judged: 0, abstained: 3, abusive: { count: null } });
    expect(report.reasons['toxicity.abusive.count']?.code).toBe('not-in-language');
  });

  it('[U] lists at most ten authors, most first, ties by the name the report gives them', () => {
    const names = ['k', 'c', 'a', 'l', 'b', 'j', 'd', 'i', 'e', 'h', 'f', 'g'];
    const rows = names.flatMap((name) =>
      Array.from({ length: name === 'g' ? 3 : 2 }, () => ({ author: `x:${name}`, labels: ['insult'] as const })),
    );
    const { top } = analyse(inputOf([...rows, { author: 'x:once', labels: ['insult'] }])).toxicity.authors;
    expect(top.map(({ author }) => author.slice(-1)).join('')).toBe('gabcdefhij');
    expect(top[0]).toEqual({ author: 'p-x:g', count: 3 });
  });
});

describe('the timeline', () => {
  const rows: Row[] = [
    { author: 'x:1', at: '2026-03-31T22:59:59Z' },
    { author: 'x:2', at: '2026-03-31T23:00:00Z', labels: ['insult'] },
    { author: 'x:3', at: '2026-06-10T12:00:00Z' },
    { author: 'x:4', at: null },
    { author: 'x:5', at: '2199-01-01T00:00:00Z' },
  ];

  it('[U] cuts months in the time zone of the window and keeps the empty ones', () => {
    const window = { since: null, until: null, timezone: 'Europe/London' };
    const { timeline } = analyse(inputOf(rows, { window, seenDays: noSeenDays })).toxicity;
    expect(timeline).toEqual([
      { start: '2026-03-01', interactions: 1, abusive: 0, seen: 0 },
      { start: '2026-04-01', interactions: 1, abusive: 1, seen: 0 },
      { start: '2026-05-01', interactions: 0, abusive: 0, seen: 0 },
      { start: '2026-06-01', interactions: 1, abusive: 0, seen: 0 },
    ]);
  });

  it('[U] puts the same moment in another month on the other side of the world', () => {
    const window = { since: null, until: null, timezone: 'Pacific/Auckland' };
    const { timeline } = analyse(inputOf(rows.slice(0, 1), { window })).toxicity;
    expect(timeline.map(({ start }) => start)).toEqual(['2026-04-01']);
  });

  it('[U] does not say that nothing was flagged in a month of which nothing was judged', () => {
    const months: Row[] = [
      { author: 'x:1', at: '2026-03-05T10:00:00Z', judged: false },
      { author: 'x:2', at: '2026-04-05T10:00:00Z' },
    ];
    const { toxicity, reasons } = analyse(inputOf(months));
    expect(toxicity.timeline.map(({ abusive }) => abusive)).toEqual([null, 0]);
    expect(reasons['toxicity.timeline.0.abusive']?.code).toBe('not-in-language');
  });

  it('[U] takes the share of days seen from the days of the month in the window and up to now', () => {
    const seenDays = {
      ...noSeenDays,
      dump: ['2026-03-02', '2026-03-20', '2026-03-21'],
      api: ['2026-03-20', '2026-04-02'],
    };
    const dated: Row[] = [
      { author: 'x:1', at: '2026-03-20T10:00:00Z' },
      { author: 'x:2', at: '2026-04-02T10:00:00Z' },
    ];
    const { timeline } = analyse(
      inputOf(dated, {
        seenDays,
        now: '2026-04-04T09:00:00Z',
        window: { since: '2026-03-12T00:00:00Z', until: '2026-06-01T00:00:00Z', timezone: 'UTC' },
      }),
    ).toxicity;
    expect(timeline.map(({ seen }) => seen)).toEqual([0.1, 0.25]);
  });
});

describe('danger', () => {
  it('[U] is newest first, with class, confidence and a link where links may be shown', () => {
    const danger = [
      dangerRow({ postId: '1', at: '2026-03-01T00:00:00Z' }),
      dangerRow({ postId: '2', at: null, authorHandle: null }),
      dangerRow({
        postId: '3',
        at: '2026-03-03T00:00:00Z',
        labels: ['doxxing', 'insult'],
        classes: { doxxing: 0.7351 },
      }),
    ];
    const report = analyse(inputOf([{ author: 'x:1', labels: ['threat'] }], { danger, showDangerHandles: true }));
    expect(report.toxicity.danger.map(({ id }) => id)).toEqual(['x:3', 'x:1', 'x:2']);
    expect(report.toxicity.danger[0]).toMatchObject({ class: 'doxxing', confidence: 0.74 });
    expect(report.toxicity.danger[1]?.url).toBe('https://x.com/someone_else/status/1');
    expect(report.toxicity.danger[2]?.url).toBe('https://x.com/i/status/2');
    expect(report.findings[0]).toMatchObject({
      id: 'danger-flagged',
      severity: 'danger',
      evidence: ['x:3', 'x:1', 'x:2'],
    });
  });

  it('[U] never makes a link of a hostile handle or id', () => {
    const danger = [dangerRow({ authorHandle: '../evil?', postId: '5' }), dangerRow({ postId: '6/../../evil' })];
    const urls = analyse(inputOf([], { danger, showHandles: true })).toxicity.danger.map(({ url }) => url);
    expect(urls).toEqual(['https://x.com/i/status/5', null]);
  });

  it('[U] finds a post of Bluesky by whose it is and its key there, and makes no link of anything else', () => {
    const ids = ['did:plc:abcexample/3kabc', 'did:plc:abcexample/..', 'did:plc:abc/repost/did:plc:x/3k', '../evil'];
    const danger = ids.map((postId) => dangerRow({ platform: 'bluesky', postId, at: null }));
    const found = analyse(inputOf([], { danger, showHandles: true })).toxicity.danger;
    expect(found.flatMap(({ url }) => url ?? [])).toEqual(['https://bsky.app/profile/did:plc:abcexample/post/3kabc']);
  });

  it('[U] hides links by choice, and says so', () => {
    const report = analyse(inputOf([{ author: 'x:1' }], { danger: [dangerRow()] }));
    expect(report.toxicity.danger[0]?.url).toBeNull();
    expect(report.reasons['toxicity.danger.0.url']?.code).toBe('hidden-by-choice');
    expect(report.reasons['toxicity.danger.0.text']?.code).toBe('hidden-by-choice');
  });

  it('[U] that was not found is told with the number of messages seen, never as a bare zero', () => {
    const { findings } = analyse(inputOf(people(1_200, 'a')));
    const none = findings.find(({ id }) => id === 'danger-none-found');
    expect(none?.title).toContain('none found among the 1,200 messages seen');
  });

  it('[U] is never said to be absent while some is aimed at somebody else', () => {
    const { findings, toxicity } = analyse(inputOf(people(40, 'a'), { dangerElsewhere: 2 }));
    expect(toxicity.dangerElsewhere).toBe(2);
    expect(findings.find(({ id }) => id === 'danger-none-found')?.title).toContain(
      'none found among the 40 messages seen, as far as they are aimed at the account; 2 aimed at somebody else',
    );
    expect(analyse(inputOf(people(40, 'a'))).toxicity.dangerElsewhere).toBe(0);
  });

  it('[U] is dated to the second, however its source wrote it', () => {
    const danger = [
      dangerRow({ postId: '1', at: '2026-03-05T12:00:00.000Z' }),
      dangerRow({ postId: '2', at: '2026-03-05T12:00:01Z' }),
      dangerRow({ postId: '3', at: '2026-03-05T12:00:00.500Z' }),
    ];
    const items = analyse(inputOf([], { danger })).toxicity.danger;
    expect(items.map(({ id, at }) => `${id} ${at}`)).toEqual([
      'x:2 2026-03-05T12:00:01Z',
      'x:1 2026-03-05T12:00:00Z',
      'x:3 2026-03-05T12:00:00Z',
    ]);
  });

  it('[U] in direct messages has no link, and says so', () => {
    const messages = { judged: 1, abusive: 1, danger: [dangerRow()] };
    const report = analyse(inputOf([], { messages, messageCount: 1, showHandles: true, showDangerHandles: true }));
    expect(report.toxicity.messages?.danger[0]?.url).toBeNull();
    expect(report.reasons['toxicity.messages.danger.0.url']?.code).toBe('direct-message');
  });

  it('[U] in direct messages has its own finding and never enters the counts', () => {
    const messages = { judged: 5, abusive: 2, danger: [dangerRow({ postId: '77' })] };
    const report = analyse(inputOf([{ author: 'x:1' }], { messages, messageCount: 5 }));
    expect(report.toxicity.messages).toMatchObject({ judged: 5, abusive: 2, danger: [{ id: 'x:77' }] });
    expect(report.toxicity.danger).toEqual([]);
    expect(report.toxicity.byClass.threat.count).toBe(0);
    expect(report.findings[0]?.id).toBe('danger-flagged-messages');
  });
});

describe('direct messages', () => {
  const archive = (messages: number) => coverageOf('x-archive', 'archive', { posts: 3, messages });
  const closed = { code: 'messages-not-read', text: 'Direct messages were not opened.', path: 'x-archive.file' };

  it('[U] that nobody asked for were not opened where an input holds some, and are counted where an earlier run opened them', () => {
    const text = (over: Parameters<typeof inputOf>[1]) => analyse(inputOf([], over)).reasons['toxicity.messages']?.text;
    expect(text({ inputs: [archive(0)], warnings: [closed] })).toBe(
      'The inputs hold direct messages that were not opened; --messages reads them.',
    );
    expect(text({ inputs: [archive(0)] })).toContain('There may be some.');
    expect(text({ inputs: [archive(7)], messageCount: 7 })).toBe(
      '7 direct messages are known from an earlier run; --messages judges them.',
    );
  });

  it('[U] that were asked for and read from no input are not opened, not absent', () => {
    const { toxicity, reasons } = analyse(inputOf([], { inputs: [archive(4)], messages: null, messagesUnread: true }));
    expect(toxicity.messages).toBeNull();
    expect(reasons['toxicity.messages']).toEqual({
      code: 'not-opened',
      text: 'No archive here was read with --messages.',
    });
  });
});

describe('scores', () => {
  it.each([
    [29, 29, null],
    [30, 9, null],
    [30, 10, 50],
  ])('[U] toxicity of %i judged by %i authors', (judged, authors, score) => {
    const flagged = Math.round(judged * 0.05);
    const rows = Array.from(
      { length: judged * 2 },
      (_, i): Row => ({
        author: `x:${i % authors}`,
        judged: i < judged || judged === 30,
        ...(i < flagged || (judged === 30 && i < 3) ? { labels: ['insult'] } : {}),
      }),
    );
    const { scores, reasons } = analyse(inputOf(judged === 29 ? rows.slice(0, 29) : rows));
    expect(scores.toxicity.value).toBe(score);
    if (score === null) expect(reasons['scores.toxicity.value']?.code).toBe('too-few');
  });

  it('[U] have no overall value while reach has none', () => {
    const { scores, reasons } = analyse(inputOf(people(50, 'a')));
    expect(scores.toxicity).toEqual({ value: 0, weight: 0.4 });
    expect(scores.overall).toEqual({ value: null, weight: 1 });
    expect(reasons['scores.overall.value']?.code).toBe('not-judged-yet');
  });

  it('[U] overall is the weighted mean of what is known, 100 being best', () => {
    expect(overallScore({ toxicity: 50, reach: 50, impersonation: null, anonymity: null })).toBe(50);
    expect(overallScore({ toxicity: 20, reach: 40, impersonation: null, anonymity: null })).toBe(63);
    expect(overallScore({ toxicity: 0, reach: 100, impersonation: 100, anonymity: 100 })).toBe(70);
    expect(overallScore({ toxicity: 20, reach: null, impersonation: 3, anonymity: 3 })).toBeNull();
  });
});

describe('reach', () => {
  it('[U] takes the basis more posts have, and never mixes the two', () => {
    const posts = ownPosts([
      { engagement: 1, views: 100 },
      { engagement: 2 },
      { engagement: 4 },
      { engagement: 8 },
      { views: 9_000, at: '2026-05-01T00:00:00Z' },
      { at: '2026-06-01T00:00:00Z' },
      { engagement: 3, at: null },
    ]);
    const { reach } = analyse(inputOf([], { ownPosts: posts, postCount: 7 }));
    expect(reach.posts).toBe(7);
    expect(reach.perPost).toEqual({ basis: 'engagement', posts: 5, median: 3, p25: 2, p75: 4, p95: 7.2 });
    expect(reach.timeline).toEqual([
      { start: '2026-03-01', basis: 'engagement', posts: 4, median: 3, total: 15 },
      { start: '2026-03-01', basis: 'views', posts: 1, median: 100, total: 100 },
      { start: '2026-05-01', basis: 'views', posts: 1, median: 9_000, total: 9_000 },
    ]);
  });

  it('[U] speaks of the posts that carry a count, and tells of those that do not', () => {
    const level = (...posts: Parameters<typeof ownPosts>[0]) =>
      analyse(inputOf([], { ownPosts: ownPosts(posts) })).findings.find(({ id }) => id === 'reach-level')?.detail;
    expect(level({ engagement: 2 }, { engagement: 2 }, { engagement: 9 }, {})).toBe(
      "Half of the account's 3 posts with a count lie between 2 and 5.5. Its other posts, 1, carry no such count.",
    );
    expect(level({ engagement: 7 }, { engagement: 7 })).toBe("Half of the account's 2 posts with a count get 7.");
    expect(level({ engagement: 7 })).toBe('One post of the account carries a count: 7.');
  });

  it('[U] says whether there are no posts or no counts', () => {
    const none = analyse(inputOf([]));
    expect(none.reasons['reach.perPost.median']?.code).toBe('no-own-posts');
    const uncounted = analyse(inputOf([], { ownPosts: ownPosts([{}]) }));
    expect(uncounted.reach.perPost).toMatchObject({ basis: null, posts: 0 });
    expect(uncounted.reasons['reach.perPost.basis']?.code).toBe('not-in-input');
  });
});

describe('findings', () => {
  it('[U] speak of one message as one', () => {
    const titles = analyse(inputOf([{ author: 'x:1' }])).findings.map(({ title }) => title);
    expect(titles).toContain('The one message judged was not flagged as abusive');
    expect(titles.join()).toContain('none found among the one message seen');
    const { reasons } = analyse(inputOf([{ author: 'x:1' }]));
    expect(reasons['toxicity.abusive.ci95']?.text).toContain('there is 1.');
  });

  it('[U] say how thin the coverage is', () => {
    const window = { since: '2026-03-01T00:00:00Z', until: '2026-11-01T00:00:00Z', timezone: 'UTC' };
    const { findings } = analyse(inputOf(people(40, 'a'), { window }));
    expect(findings.find(({ id }) => id === 'coverage-thin')?.title).toBe('Interactions were seen on 1 of 245 days');
  });

  it('[U] give counts and no percentage, never say "only", and come gravest first', () => {
    const rows = [
      ...people(60, 'a', { labels: ['insult'] }),
      ...people(40, 'b', { labels: ['support'], direction: null }),
      ...people(60, 'a', { labels: ['threat'] }),
    ];
    const { findings } = analyse(inputOf(rows, { danger: [dangerRow()], ownPosts: ownPosts([{ engagement: 2 }]) }));
    expect(findings.map(({ id }) => id)).toEqual([
      'danger-flagged',
      'abuse-flagged',
      'repeat-authors',
      'trend-cannot-tell',
      'support-received',
      'reach-level',
    ]);
    for (const { title, detail } of findings) {
      expect(title).not.toMatch(/%/);
      expect(`${title} ${detail}`).not.toMatch(/\bonly\b|troll|\bbots?\b/i);
    }
    expect(findings[1]?.title).toBe('120 of the 160 messages judged were flagged as abusive');
  });
});

describe('what the inputs can never show', () => {
  type Held = readonly [kind: string, channel: Channel];
  const absent = (...held: Held[]) =>
    analyse(inputOf([], { inputs: held.map(([kind, channel]) => coverageOf(kind, channel)) })).coverage.absent;
  const names = (...held: Held[]) => absent(...held).map(({ what }) => what);

  it('[U] an archive alone shows no mention received, no view and no name of a follower', () => {
    expect(names(['x-archive', 'archive'])).toEqual([
      'mentions and replies received',
      'replies X hid or removed',
      'posts that quote the account',
      'views of own posts',
      'who follows whom by name',
    ]);
    expect(absent(['x-archive', 'archive'])[0]?.how).toContain('xhealth sources x');
  });

  it('[U] a capture beside it fills some gaps and has its own', () => {
    expect(names(['x-archive', 'archive'], ['zeeschuimer-x', 'capture'])).toEqual([
      'mentions and replies outside what was captured or fetched',
      'replies X hid or removed',
      'views before December 2022',
      'who follows whom by name',
    ]);
  });

  it('[U] an old archive holds no counts, API pages the newest mentions', () => {
    expect(names(['x-grailbird', 'archive'])).toContain('likes and reposts of own posts');
    expect(names(['x-archive', 'archive'], ['x-grailbird', 'archive'])).not.toContain('likes and reposts of own posts');
    expect(names(['x-api-v2', 'api'])).toContain('mentions older than the newest 800');
    expect(names(['x-v1', 'dump'])).toContain('views of own posts');
    expect(names(['x-v1', 'dump'])).toContain('direct messages');
  });
});
