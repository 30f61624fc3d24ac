import { describe, expect, it } from 'vitest';
import type { DangerItem, Report } from '../../src/model/report.ts';
import { flat, golden, goldenReport, render, section, withToxicity } from './example.ts';

function item(number: number, at: string | null): DangerItem {
  const id = String(1000 + number);
  return {
    id: `x:${id}`,
    platform: 'x',
    class: 'threat',
    confidence: 0.9,
    at,
    url: null,
    author: `@a${id}`,
    text: null,
  };
}

describe('terminal report', () => {
  it('[U] says none found among the messages seen where there is no danger', () => {
    const text = flat(render(withToxicity({ danger: [] })));

    expect(text).toContain(
      'none found among the 4,120 messages seen, as far as they are aimed at you; 3 aimed at somebody else; 88 were not judged: in other languages, or without words.',
    );
    expect(text).not.toContain('may be dangerous');
    expect(flat(render(withToxicity({ danger: [], dangerElsewhere: 0 })))).toContain(
      'none found among the 4,120 messages seen; 88 were not judged: in other languages, or without words.',
    );
  });

  it('[U] calls no kind of abuse absent while some is aimed at somebody else', () => {
    const text = (other: number, dangerElsewhere: number) => {
      const { byDirection } = goldenReport().toxicity;
      return render(withToxicity({ byDirection: { ...byDirection, other }, dangerElsewhere }));
    };

    expect(text(37, 3)).toContain('None found that is aimed at you: urging self-harm.');
    expect(text(0, 0)).toContain('None found: urging self-harm.');
  });

  it('[U] does not say none found where nothing could be judged', () => {
    const text = flat(render(withToxicity({ danger: [], judged: 0, abstained: 4120 })));

    expect(text).toContain('urging self-harm: not known, as the 4,120 messages seen could not be judged.');
    expect(text).not.toContain('none found');
  });

  it('[U] lists ten messages of danger, of equally sure ones the newest first, and counts the rest', () => {
    const danger = Array.from({ length: 13 }, (_, day) => item(day, `2026-10-${String(day + 10)}T08:00:00Z`));
    const text = render(withToxicity({ danger: [item(99, null), ...danger] }));

    expect(text.match(/@a10\d\d/g)).toEqual(Array.from({ length: 10 }, (_, index) => `@a${1012 - index}`));
    expect(text).toContain('and 4 more, in --format html');
  });

  it('[U] shows all words of danger to who asks for them, and one line of masked ones', () => {
    const words = `${'these are many words '.repeat(8)}and the last`;
    const report = withToxicity({ danger: [{ ...item(1, '2026-10-01T08:00:00Z'), text: words }] });
    const shown = (showText: 'full' | 'masked') => flat(render(report, { showText }));

    expect(shown('full')).toContain(`“${words}”`);
    expect(shown('masked')).toContain('“these are many words');
    expect(shown('masked')).not.toContain('and the last');
  });

  it('[U] lists the surest messages of danger before newer ones', () => {
    const older = Array.from({ length: 10 }, (_, day) => ({
      ...item(day, `2026-09-${String(day + 10)}T08:00:00Z`),
      confidence: 0.6 + day / 100,
    }));
    const newer = { ...item(50, '2026-10-20T08:00:00Z'), confidence: 0.65 };
    const text = render(withToxicity({ danger: [newer, ...older] }));

    expect(text.match(/@a10\d\d/g)).toEqual(
      [9, 8, 7, 6, 50, 5, 4, 3, 2, 1].map((number) => `@a10${String(number).padStart(2, '0')}`),
    );
  });

  it('[U] shows the words of danger by showText, and no words at all with none', () => {
    const words = 'You will ██████ ███ ████, doctor';

    expect(render(goldenReport(), { showText: 'masked' })).toContain(words);
    expect(render(goldenReport(), { showText: 'none' })).not.toContain(', doctor');
    for (const showText of ['none', 'masked'] as const)
      expect(section(render(goldenReport(), { showText }), 'In short')).toContain('(words hidden; --show-text full)');
    expect(render(goldenReport(), { showText: 'full' })).not.toContain('words hidden');
  });

  it('[U] counts flagged messages no finer than their range supports', () => {
    expect(section(render(goldenReport()), 'In short')).toContain('About 290 of the 4,120 messages seen were flagged');
    const few = withToxicity({
      abusive: { count: 7, rate: 0.0017, ci95: [0.0005, 0.003], method: 'flagged-author-bootstrap' },
    });
    expect(section(render(few), 'In short')).toContain('7 of the 4,120 messages seen were flagged as abusive');
  });

  it('[U] gives a percentage in the answer when people checked, and else none', () => {
    // Shares of accounts stand there too, and are no rate of abuse.
    const abuse = (text: string) => section(text, 'In short').split(' · ')[2];
    expect(abuse(render(goldenReport()))).not.toContain('%');
    const checked = withToxicity({ abusive: { count: 200, rate: 0.05, ci95: [0.041, 0.06], method: 'checked-ppi' } });
    expect(abuse(render(checked))).toContain('5.0 % (4.1–6.0 %) are abusive, checked by people');
  });

  it.each([
    ['worse', 'A larger share was flagged in the later half of what was seen (1.8× (1.3–2.4), flagged).'],
    ['better', 'A smaller share was flagged in the later half of what was seen (1.8× (1.3–2.4), flagged).'],
    [
      'no-difference',
      'No difference shown in the share flagged between the two halves seen (1.8× (1.3–2.4), flagged).',
    ],
  ] as const)('[U] says %s with its ratio and range', (verdict, words) => {
    const trend = { before: 0.05, after: 0.09, ratio: 1.8, ci95: [1.3, 2.4], verdict } as const;

    expect(section(render(withToxicity({ trend })), 'In short')).toContain(words);
  });

  it('[U] says beside the share how many were flagged, for one can grow while the other does not', () => {
    const trend = { before: 0.25, after: 0.25, ratio: 1, ci95: [0.8, 1.3], verdict: 'no-difference' } as const;
    const span = (judged: number) => ({ from: '2026-03-01', to: '2026-06-01', judged });
    const cell = (count: number) => ({ count, rate: 0.25 });
    const row = { of: 'abusive', before: cell(45), after: cell(180), ratio: 1, ci95: [0.8, 1.3], p: 1 } as const;
    const halves = { kind: 'halves', name: '', before: span(180), after: span(720) } as const;
    const differences = {
      looks: 1,
      compared: [{ ...halves, rows: [{ ...row, verdict: 'no-difference' as const }] }],
      notCompared: [],
    };
    const text = section(render(withToxicity({ trend, differences })), 'In short');
    expect(text).toContain(
      'between the two halves seen (1.0× (0.8–1.3), flagged): 180 of 720 messages, before 45 of 180.',
    );
    const worse = { ...trend, ratio: 1.5, ci95: [1.1, 2], verdict: 'worse' } as const;
    expect(section(render(withToxicity({ trend: worse, differences })), 'What changed')).toContain(
      'Looked at alone, the share of any abuse is larger in the later half',
    );
  });

  it('[U] counts what was judged where that is far from what was seen', () => {
    const abusive = { count: 1, rate: 0.11, ci95: [0, 0.4], method: 'flagged-author-bootstrap' } as const;
    const text = section(render(withToxicity({ judged: 9, abstained: 4_111, abusive })), 'In short');
    expect(text).toContain('1 of the 9 messages judged was flagged as abusive');
  });

  it('[U] says what is aimed at others where nothing is aimed at the account', () => {
    const none = { count: 0, rate: 0, ci95: [0, 0.01], method: 'flagged-author-bootstrap' } as const;
    const text = section(
      render(withToxicity({ abusive: none, abuseOfOthers: { ...goldenReport().toxicity.abuseOfOthers, count: 42 } })),
      'In short',
    );
    expect(text).toContain(
      'messages seen was flagged as abuse aimed at you; 42 were flagged as abuse of somebody else.',
    );
  });

  it('[U] says why it cannot tell and what would be needed', () => {
    const text = section(render(goldenReport()), 'In short');

    expect(text).toContain('Cannot tell whether it is getting worse. A capture is what somebody scrolled');
    expect(text).toContain('To compare spans of time it takes the API or a full search.');
  });

  it('[U] shows unseen months as unseen, those without an entry too, and never as 0', () => {
    const timeline = [
      { start: '2026-01-01', interactions: 10, abusive: 0, seen: 1 },
      { start: '2026-04-01', interactions: 20, abusive: 4, seen: 0.5 },
    ];
    const open = { since: null, until: null, timezone: 'UTC' };
    const text = render({ ...withToxicity({ timeline }), window: open });

    expect(text).toMatch(/Feb – Mar 2026 +unseen\n/);
    expect(text).toMatch(/Jan 2026 +31 of 31 +0 +10\n/);
    expect(text).toMatch(/Apr 2026 +15 of 30 +4 +20 /);
    expect(text).toContain('flagged by month: ▁··█');
  });

  it.each([
    ['2026-05-15T12:00:00Z', '2026-05-15T18:00:00Z', 'UTC', '1 of 31'],
    ['2026-05-14T23:00:00Z', '2026-05-16T23:00:00Z', 'Europe/London', '2 of 31'],
    ['2026-04-20T00:00:00Z', '2026-05-11T00:00:00Z', 'UTC', '10 of 31'],
    ['2026-05-30T00:00:00Z', null, 'UTC', '2 of 31'],
    [null, '2026-12-01T00:00:00Z', 'UTC', '31 of 31'],
  ])('[U] counts the days of a month that the window holds: %s to %s, %s', (since, until, timezone, days) => {
    const timeline = [{ start: '2026-05-01', interactions: 3, abusive: 0, seen: 1 }];
    const text = render({ ...withToxicity({ timeline }), window: { since, until, timezone } });
    expect(text).toMatch(new RegExp(`May 2026 +${days} +0 +3\\n`));
  });

  it('[U] leaves out every figure about others where no message by others was seen', () => {
    const text = golden('terminal-archive-only.txt');

    expect(text).toContain('Nothing here can show whether anyone abuses or threatens you');
    expect(text).not.toMatch(/flagged|0 %|Abuse by kind|none found/);
  });

  it('[U] denies what can be shown in public alone where direct messages were read', () => {
    const read = (messages: Report['toxicity']['messages']) => {
      const report = goldenReport('report-archive-only.json');
      return section(render({ ...report, toxicity: { ...report.toxicity, messages } }), 'In short');
    };
    const text = read({ judged: 3, abusive: 1, danger: [item(1, '2026-10-01T08:00:00Z')] });

    expect(text).toContain('1 direct message may be dangerous: it threatens');
    expect(text).toContain(
      'Nothing here can show whether anyone abuses or threatens you in public, or whether it gets worse: these inputs hold no replies, mentions or quotes by others.',
    );
    expect(text).not.toContain('no messages by others');
    expect(read({ judged: 0, abusive: 0, danger: [] })).toContain('threatens you, or whether it gets worse');
  });

  it('[U] shows direct messages in a place of their own and no rate of them', () => {
    const messages = { judged: 1908, abusive: 31, danger: [item(7, '2026-10-01T08:00:00Z')] };
    const text = render(withToxicity({ messages }));

    expect(section(text, 'In short')).toContain(
      '6 of the 4,120 messages seen may be dangerous: 4 ask for or give away what helps strangers find you, 2 threaten; and 1 direct message: it threatens (words hidden;',
    );
    expect(section(text, 'Direct messages')).toMatch(
      /^Direct messages 31 direct messages of 1,908 judged flagged as abusive\. 1 stands under Danger\.[^%]*$/,
    );
    expect(section(text, 'Danger')).toMatch(/^Danger · 6 messages and 1 direct message, surest first/);
    expect(section(text, '  In direct messages')).toContain('@a1007');
    expect(text.match(/What you can do/g)).toHaveLength(1);
  });

  it('[U] gives danger in direct messages its place where nothing else was seen', () => {
    const report = goldenReport('report-archive-only.json');
    const messages = { judged: 12, abusive: 1, danger: [item(7, '2026-10-01T08:00:00Z')] };
    const text = render({ ...report, toxicity: { ...report.toxicity, messages } });

    expect(section(text, 'In short')).toContain('1 direct message may be dangerous: it threatens (words hidden;');
    expect(section(text, 'Danger')).toMatch(/^Danger · 1 direct message · flagged, so look at it In direct messages/);
    expect(text).toContain('Samaritans');
    expect(text.indexOf('Danger ·')).toBeLessThan(text.indexOf('What this rests on'));
  });

  it('[U] says in the answer of how many each figure is', () => {
    const text = section(render(goldenReport()), 'In short');

    expect(text).toContain('6 of the 4,120 messages seen may be dangerous');
    expect(text).toContain('About 290 of the 4,120 messages seen');
    expect(text).toContain('187 of 2,377 accounts wrote what was flagged, 41 more than once');
    expect(text).toContain('(31 % of 145, 28 % of 1,697)');
    expect(text).toContain('884 posts, May 2025 – Oct 2026');
    expect(text).toContain('23, 21, 22, of 47, 68 and 51 posts; the 12 months before');
    expect(text).toContain('231 of the 4,032 messages judged, by 212 accounts, were flagged as support.');
  });

  it('[U] gives the scores a place of their own, and what is not known its reason', () => {
    const report = goldenReport();
    const scores = { ...report.scores, toxicity: { value: 61, weight: 0.4 } };
    const text = render({ ...report, scores });

    expect(section(text, 'Scores')).toMatch(/toxicity\s+61\s+worst\s+0\.40/);
    expect(section(text, 'Scores')).toMatch(/reach\s+–\s+best\s+0\.30 Scores wait for rates that people checked\./);
    expect(section(text, 'Not judged yet')).not.toMatch(/score/i);
    expect(section(render(report), 'Scores')).toContain('None is given: scores wait for rates that people checked.');
  });

  it('[U] speaks of one as one', () => {
    const report = goldenReport();
    const noneElsewhere = { ...report.toxicity.abuseOfOthers, count: 0 };
    const one = (toxicity: Partial<Report['toxicity']>) =>
      render({
        ...report,
        totals: { ...report.totals, interactions: 1, authors: 1 },
        reach: { ...report.reach, timeline: [], perPost: { ...report.reach.perPost, p25: 7, median: 7, p75: 7 } },
        toxicity: {
          ...report.toxicity,
          danger: [],
          dangerElsewhere: 0,
          judged: 1,
          abstained: 0,
          abuseOfOthers: noneElsewhere,
          ...toxicity,
        },
      });
    const { abusive } = report.toxicity;
    const none = { ...abusive, count: 0, rate: 0, ci95: null };
    const text = section(one({ abusive: none }), 'In short');
    const elsewhere = one({ abusive: none, abuseOfOthers: { ...noneElsewhere, count: 1 } });
    expect(section(elsewhere, 'In short')).toContain(
      'The one message seen was flagged as abuse of somebody else, not of you.',
    );

    expect(text).toContain('none found among the one message seen.');
    expect(text).toContain('The one message seen was not flagged as abusive.');
    expect(text).toContain('(half get 7; 884 posts)');
    expect(section(one({ abusive: { ...abusive, count: 1, ci95: null } }), 'In short')).toContain(
      'The one message seen was flagged as abusive: by a machine',
    );
    expect(section(one({ judged: 0, abstained: 1 }), 'In short')).toContain(
      'Whether the one message seen is abusive is not known: it could not be judged.',
    );
    expect(flat(render(withToxicity({ abstained: 1 })))).toContain(
      '1 was not judged: in another language, or without words.',
    );
  });

  it('[U] takes what a typical post gets from the posts that carry the count, and says how many', () => {
    const text = render(goldenReport('report-archive-only.json'));

    expect(section(text, 'In short')).toMatch(
      /A typical post of yours gets 27 .*; 3,188 of 3,202 posts, \w{3} \d{4} – Oct 2026\)/,
    );
    expect(section(text, 'Your own posts')).toContain(
      '3,202 posts, reposts left out; 3,188 of them with likes and reposts known. A typical one of these gets 27',
    );
    expect(render(goldenReport())).not.toMatch(/[\d,]+ of 884 posts/);
  });

  it('[U] says the same note of several inputs once, with their paths', () => {
    const report = goldenReport();
    const note = (code: string, text: string, path: string) => ({ code, text, path });
    const warnings = [
      ...[1, 2, 3, 4, 5].map((n) => note('captures-undercount', 'Captures undercount.', `c${n}.ndjson`)),
      note('files-ignored', '1 file holds no data.', 'a.zip'),
      note('files-ignored', '2 files hold no data.', 'b.zip'),
      note('damaged', 'It ends early.', 'd.zip'),
      note('damaged', 'It ends early.', 'e.zip'),
    ];
    const text = flat(render({ ...report, coverage: { ...report.coverage, warnings } }));

    expect(text).toContain('· Captures undercount. (c1.ndjson, c2.ndjson, c3.ndjson, 2 more)');
    expect(text.match(/Captures undercount/g)).toHaveLength(1);
    expect(text).toContain('· 1 file holds no data. (a.zip) 2 files hold no data. (b.zip)');
    expect(text).toContain('Note: It ends early. (d.zip, e.zip)');
  });

  it.each(['terminal.txt', 'terminal-in-full.txt'])(
    '[U] %s names likes and reposts as what they are, never as reach',
    (file) => {
      const text = flat(golden(file));

      expect(text).toContain('A typical post of yours gets 27 likes and reposts');
      expect(text).not.toMatch(/reaches|because of|your reach/i);
    },
  );

  it.each([
    'terminal.txt',
    'terminal-60.txt',
    'terminal-in-full.txt',
    'terminal-in-full-60.txt',
    'terminal-empty.txt',
    'terminal-archive-only.txt',
  ])('[U] %s belittles nothing', (file) => {
    expect(golden(file)).not.toMatch(/\bonly\b|\bjust\b|\btroll|\bbot\b/i);
  });

  it('[U] follows each share with its range and the word flagged', () => {
    const blocks = golden('terminal.txt').split('\n\n');
    const kinds = blocks.find((block) => block.startsWith('Abuse by kind')) ?? '';
    const shares = kinds.split('\n').filter((line) => line.includes('%') && !line.includes('estimated'));

    expect(shares.length).toBeGreaterThan(8);
    for (const line of shares) expect(line).toMatch(/\d % \([\d.]+–[\d.]+ %\) flagged/);
  });

  it('[U] keeps many inputs and warnings from pushing the answer away', () => {
    const report = goldenReport();
    const [input] = report.coverage.inputs;
    if (input === undefined) throw new Error('the golden report has inputs');
    const inputs = Array.from({ length: 40 }, (_, index) => ({ ...input, path: `part-${index}.zip` }));
    const warnings = Array.from({ length: 9 }, (_, index) => ({ code: 'odd', text: `oddity ${index}.`, path: null }));
    const text = render({ ...report, coverage: { ...report.coverage, inputs, warnings } });

    expect(text).toContain('and 32 more, in --format json');
    expect(text).toContain('and 5 more notes, in --format json');
  });

  it('[U] tells of a file that is cut before it tells of single records of others', () => {
    const report = goldenReport();
    const lines = Array.from({ length: 9 }, (_, index) => ({ code: 'bad-json', text: `line ${index}.`, path: null }));
    const warnings = [...lines, { code: 'truncated', text: 'it is cut.', path: null }];
    const text = render({ ...report, coverage: { ...report.coverage, warnings } });

    expect(text.indexOf('it is cut.')).toBeGreaterThan(0);
    expect(text.indexOf('it is cut.')).toBeLessThan(text.indexOf('line 0.'));
  });

  it('[U] says when what the inputs hold lies outside the window', () => {
    const report = goldenReport();
    const away = { ...report, totals: { ...report.totals, interactions: 0 } };
    const all = { ...away, totals: { posts: 0, interactions: 0, messages: 0, authors: 0 } };
    const inputs = report.coverage.inputs.filter(({ channel }) => channel === 'capture');

    expect(section(render(away), 'In short')).toContain('by others in these inputs lie outside this span of time');
    expect(section(render({ ...all, coverage: { ...report.coverage, inputs } }), 'In short')).toContain(
      'What the inputs hold of it lies outside this span of time.',
    );
    const unposted = render({ ...away, reach: { ...report.reach, posts: 0 } });
    expect(section(unposted, 'In short')).toContain('your posts in these inputs lie outside this span of time.');
    expect(section(unposted, 'Your own posts')).toContain('your posts in these inputs lie outside this span of time.');
    expect(unposted).not.toMatch(/no post of yours/);
  });

  it('[U] says that nothing is new where only what is new was asked for', () => {
    const report = goldenReport();
    const warnings = [{ code: 'since-last-run', text: '0 of 4,120 interactions.', path: null }];
    const quiet = { ...report, totals: { ...report.totals, interactions: 0 } };
    const text = section(render({ ...quiet, coverage: { ...report.coverage, warnings } }), 'In short');

    expect(text).toContain('No message by others is new since the last report of this kind.');
    expect(text).not.toContain('outside this span');
  });

  it('[U] works for one who has neither a handle nor inputs', () => {
    const report = goldenReport('report-empty.json');
    const subjects = [{ platform: 'x', id: null, handle: null, displayName: null }] as const;
    const text = render({ ...report, subjects, coverage: { inputs: [], absent: [], warnings: [] } });

    expect(text).toContain('an account the inputs do not name on X');
    expect(text).toContain('no input was read');
  });
});
