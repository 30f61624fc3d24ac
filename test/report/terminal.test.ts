import { describe, expect, it } from 'vitest';
import type { DangerItem, Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/index.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { golden, goldenReport, plain, withToxicity } from './example.ts';

function render(report: Report, options: Partial<ReportOptions> = {}): string {
  return reporters.terminal(report, { ...plain, ...options });
}

/** One line without the breaks of the layout. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function section(text: string, title: string): string {
  const blocks = text.split('\n\n');
  return flat(blocks.find((block) => block.startsWith(title)) ?? '');
}

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
      'none found among the 4,120 messages seen; 88 of them, in other languages, were not judged.',
    );
    expect(text).not.toContain('need a look');
  });

  it('[U] lists ten messages of danger, newest first, and counts the rest', () => {
    const danger = Array.from({ length: 13 }, (_, day) => item(day, `2026-10-${String(day + 10)}T08:00:00Z`));
    const text = render(withToxicity({ danger: [item(99, null), ...danger] }));

    expect(text.match(/@a10\d\d/g)).toEqual(Array.from({ length: 10 }, (_, index) => `@a${1012 - index}`));
    expect(text).toContain('and 4 more, in --format json');
  });

  it('[U] shows the words of danger by showText, and no words at all with none', () => {
    const words = 'You will ██████ ███ ████, doctor';

    expect(render(goldenReport(), { showText: 'masked' })).toContain(words);
    expect(render(goldenReport(), { showText: 'none' })).not.toContain('doctor');
    expect(render(goldenReport(), { showText: 'none' })).toContain('words hidden');
  });

  it('[U] counts flagged messages no finer than their range supports', () => {
    expect(section(render(goldenReport()), 'In short')).toContain('About 290 of the 4,120 messages seen were flagged');
    const few = withToxicity({
      abusive: { count: 7, rate: 0.0017, ci95: [0.0005, 0.003], method: 'flagged-author-bootstrap' },
    });
    expect(section(render(few), 'In short')).toContain('7 of the 4,120 messages seen were flagged as abusive');
  });

  it('[U] gives a percentage in the answer when people checked, and else none', () => {
    expect(section(render(goldenReport()), 'In short')).not.toContain('%');
    const checked = withToxicity({ abusive: { count: 200, rate: 0.05, ci95: [0.041, 0.06], method: 'checked-ppi' } });
    expect(section(render(checked), 'In short')).toContain('5.0 % (4.1–6.0 %) are abusive, checked by people');
  });

  it.each([
    ['worse', 'A larger share was flagged in the later half of what was seen (1.8× (1.3–2.4), flagged).'],
    ['better', 'A smaller share was flagged in the later half of what was seen (1.8× (1.3–2.4), flagged).'],
    ['no-difference', 'No difference shown between the two halves seen (1.8× (1.3–2.4), flagged).'],
  ] as const)('[U] says %s with its ratio and range', (verdict, words) => {
    const trend = { before: 0.05, after: 0.09, ratio: 1.8, ci95: [1.3, 2.4], verdict } as const;

    expect(section(render(withToxicity({ trend })), 'In short')).toContain(words);
  });

  it('[U] says why it cannot tell and what would be needed', () => {
    const text = section(render(goldenReport()), 'In short');

    expect(text).toContain('Cannot tell whether it is getting worse. A capture is what somebody scrolled');
    expect(text).toContain('Both spans would have to come from the API or from a full search.');
  });

  it('[U] shows unseen months as unseen, those without an entry too, and never as 0', () => {
    const timeline = [
      { start: '2026-01-01', interactions: 10, abusive: 0, seen: 1 },
      { start: '2026-04-01', interactions: 20, abusive: 4, seen: 0.5 },
    ];
    const text = render(withToxicity({ timeline }));

    expect(text).toMatch(/Feb – Mar 2026 +unseen\n/);
    expect(text).toMatch(/Jan 2026 +31 of 31 +0 +10\n/);
    expect(text).toMatch(/Apr 2026 +15 of 30 +4 +20 /);
    expect(text).toContain('flagged by month: ▁··█');
  });

  it('[U] leaves out every figure about others where no message by others was seen', () => {
    const text = golden('terminal-archive-only.txt');

    expect(text).toContain('Nothing here can show whether anyone abuses or threatens you');
    expect(text).not.toMatch(/flagged|0 %|Abuse by kind|none found/);
  });

  it('[U] shows direct messages in a place of their own and no rate of them', () => {
    const messages = { judged: 1908, abusive: 31, danger: [item(7, '2026-10-01T08:00:00Z')] };
    const text = render(withToxicity({ messages }));

    expect(section(text, 'In short')).toContain('1 direct message needs a look: it threatens.');
    expect(section(text, 'Direct messages')).toMatch(
      /^Direct messages 31 direct messages of 1,908 judged flagged[^%]*$/,
    );
    expect(section(text, 'Direct messages')).toContain('@a1007');
  });

  it('[U] names likes and reposts as what they are, never as reach', () => {
    const text = flat(golden('terminal.txt'));

    expect(text).toContain('A typical post of yours gets 27 likes and reposts');
    expect(text).not.toMatch(/reaches|because of|your reach/i);
  });

  it.each(['terminal.txt', 'terminal-60.txt', 'terminal-empty.txt', 'terminal-archive-only.txt'])(
    '[U] %s belittles nothing',
    (file) => {
      expect(golden(file)).not.toMatch(/\bonly\b|\bjust\b|\btroll|\bbot\b/i);
    },
  );

  it('[U] follows each share with its range and the word flagged', () => {
    const shares = golden('terminal.txt')
      .split('\n')
      .filter((line) => line.includes('%'));

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

  it('[U] says when what the inputs hold lies outside the window', () => {
    const report = goldenReport();
    const away = { ...report, totals: { ...report.totals, interactions: 0 } };
    const all = { ...away, totals: { posts: 0, interactions: 0, messages: 0, authors: 0 } };
    const inputs = report.coverage.inputs.filter(({ channel }) => channel === 'capture');

    expect(section(render(away), 'In short')).toContain('by others in these inputs lie outside this span of time');
    expect(section(render({ ...all, coverage: { ...report.coverage, inputs } }), 'In short')).toContain(
      'What the inputs hold of it lies outside this span of time.',
    );
  });

  it('[U] works for one who has neither a handle nor inputs', () => {
    const report = goldenReport('report-empty.json');
    const subjects = [{ platform: 'x', id: null, handle: null, displayName: null }] as const;
    const text = render({ ...report, subjects, coverage: { inputs: [], absent: [], warnings: [] } });

    expect(text).toContain('an account the inputs do not name on X');
    expect(text).toContain('no input was read');
  });
});
