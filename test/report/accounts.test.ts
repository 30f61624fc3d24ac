import { describe, expect, it } from 'vitest';
import { fewestKnown, mostUnknown } from '../../src/analyse/risk-ratio.ts';
import type { CoordinationCluster, GroupRatio, TraitComparison } from '../../src/model/report.ts';
import { neededToTell } from '../../src/report/sections/comparison.ts';
import { flat, golden, goldenReport, render, section, wholeSection, withAnonymity } from './example.ts';

const shown = 'What the accounts show of themselves';
const alike = 'Accounts that wrote as if together';

function ratio(value: number, ci95: readonly [number, number], verdict: GroupRatio['verdict']): GroupRatio {
  return { value, ci95, verdict };
}

function comparison(count: number, known: number, verdict: GroupRatio['verdict']): TraitComparison {
  const others = { count: 50, known: 200, share: 0.25 };
  return { abusers: { count, known, share: count / known }, others, ratio: ratio(2, [1.4, 2.9], verdict) };
}

function answer(report = goldenReport()): string {
  return section(render(report), 'In short');
}

function withClusters(clusters: readonly CoordinationCluster[] | null) {
  return { ...goldenReport(), coordination: { clusters } };
}

describe('whether accounts that abuse hide more', () => {
  it('[U] answers with both shares and no difference shown', () => {
    expect(answer()).toContain(
      'No difference shown in strong signs of anonymity between accounts that wrote what was flagged and others who wrote to you (31 % of 145, 28 % of 1,697).',
    );
  });

  it.each([
    [
      'more',
      1.62,
      [1.3, 2.1],
      'show strong signs of anonymity more often than others who wrote to you (31 % and 28 %, 45 of 145 and 471 of 1,697 accounts: 1.6× (1.3–2.1), flagged).',
    ],
    [
      'less',
      0.62,
      [0.5, 0.7],
      'show strong signs of anonymity less often than others who wrote to you (31 % and 28 %, 45 of 145 and 471 of 1,697 accounts: 0.6× (0.5–0.7), flagged).',
    ],
  ] as const)('[U] answers %s with the ratio and its range', (verdict, value, ci95, words) => {
    expect(answer(withAnonymity({ ratio: ratio(value, ci95, verdict) }))).toContain(words);
  });

  it('[U] says what it would need where it cannot tell, beside what is known', () => {
    const report = withAnonymity({ ratio: ratio(1.1, [0.2, 4], 'cannot-tell') });

    expect(answer(report)).toContain(
      'show strong signs of anonymity more often than others: it needs 20 accounts known in each group, and 7 in 10 of each. Known are 145 of 187 and 1,697 of 2,144.',
    );
  });

  it('[U] shows no difference where nobody of the many known shows them, and does not ask for more', () => {
    const nobody = { count: 0, known: 64, share: 0 };
    const noRatio = { value: null, ci95: null, verdict: 'no-difference' } as const;
    const report = withAnonymity({
      ratio: noRatio,
      amongAbusers: 0,
      anyAbuse: { abusers: nobody, others: { ...nobody, known: 72 }, ratio: noRatio },
    });

    expect(answer(report)).toContain('No difference shown in strong signs of anonymity');
    expect(answer(report)).toContain('0 % of 64, 0 % of 72');
    expect(answer(report)).not.toContain('it needs');
  });

  it('[U] names the needs that the verdict has', () => {
    expect(neededToTell).toContain(`${fewestKnown} accounts`);
    expect(neededToTell).toContain(`${Math.round(10 * (1 - mostUnknown))} in 10`);
  });

  it('[U] gives the reason where nothing was compared, and no point where nobody wrote abuse', () => {
    const report = withAnonymity({ ratio: { value: null, ci95: null, verdict: null } });
    const reasons = { ...report.reasons, 'anonymity.ratio.verdict': { code: 'x', text: 'Nothing to compare.' } };
    const { authors } = report.toxicity;
    const none = { ...report, toxicity: { ...report.toxicity, authors: { ...authors, abusive: 0 } } };

    expect(answer({ ...report, reasons })).toContain('than others is not known: Nothing to compare.');
    expect(answer(none)).not.toContain('anonymous');
  });
});

describe('what accounts show', () => {
  const whole = (report = goldenReport(), columns = 80) => wholeSection(render(report, { columns }), shown);

  it('[U] gives each count with what it is taken of and how many are not known', () => {
    const text = whole();

    expect(text).toContain('· 2,331 that wrote');
    expect(text).toMatch(/strong 516 28 % of 1,842 .*some 704 38 % of 1,842 .*few 622 34 % of 1,842 /);
    expect(text).toContain('too little is known 489');
    expect(text).toContain('Strong signs: 31 % of 145 accounts that wrote what was flagged, 28 % of 1,842 in all.');
    expect(text).toContain('1.1× (0.9–1.4), no difference shown.');
  });

  it('[U] says of nobody beside nobody that no difference is shown, not that nothing is known', () => {
    const nobody = { count: 0, known: 64, share: 0 };
    const noRatio = { value: null, ci95: null, verdict: 'no-difference' } as const;
    const none = { abusers: nobody, others: nobody, ratio: noRatio };
    const text = whole(withAnonymity({ ratio: noRatio, anyAbuse: none, youngAtFirstMessage: none }));

    expect(text).toContain('Beside accounts with nothing flagged: no difference shown.');
    expect(text).toContain('any of these 0 % of 64 none none shown');
    expect(text).toContain('0 % of 64 other accounts: no difference shown.');
  });

  it.each([80, 60])('[U] says at %i columns that hiding is no guilt and what wrong flags do', (columns) => {
    expect(whole(goldenReport(), columns)).toContain(
      'To show little of oneself is no guilt: many do so to be safe. Wrong flags pull a ratio towards 1, so a difference may be larger than shown.',
    );
  });

  it('[U] lists kinds with a verdict, and names the others with how many are known', () => {
    const text = whole();

    expect(text).toContain('any of these 31 % of 145 1.1× (0.9–1.4) none shown');
    expect(text).toContain('accusation 40 % of 52 1.46× (1.04–2.04) more');
    expect(text).toContain('twice or more 36 % of 33 1.3× (0.8–2.1) none shown');
    expect(text).toContain('nothing flagged 28 % of 1,697');
    expect(text).toContain('Cannot tell for threat (2 known), doxxing (3 known)');
    expect(text).not.toMatch(/threat \d|urging self-harm/);
  });

  it('[U] gives a share of few accounts as a count, never as a percentage', () => {
    const text = whole(withAnonymity({ anyAbuse: comparison(3, 7, 'cannot-tell'), repeat: null, byClass: null }));

    expect(text).toContain('any of these 3 of 7 2.0× (1.4–2.9) cannot tell');
    expect(text).toContain('nothing flagged 25 % of 200');
  });

  it('[U] sets young accounts and first messages beside others, and says what may be unseen', () => {
    const text = whole();

    expect(text).toContain(
      'first wrote: 12 % of 160 accounts that wrote what was flagged, 9 % of 1,810 other accounts:',
    );
    expect(text).toContain('52 % of 293 flagged messages, 46 % of 3,739 others: 1.1× (1.0–1.3), no difference shown.');
    expect(text).toContain('Others may have gone unseen before.');
  });

  it('[U] compares nothing where nothing is known of a group', () => {
    const nobody: TraitComparison = {
      abusers: { count: 0, known: 0, share: null },
      others: { count: 1, known: 3, share: 0.3333 },
      ratio: { value: null, ci95: null, verdict: 'cannot-tell' },
    };
    const authors = { judged: 3, unknown: 9, strong: 1, some: 1, few: 1 };
    const report = withAnonymity({ authors, baseRate: 0.3333, anyAbuse: nobody, youngAtFirstMessage: nobody });
    const why = (text: string) => ({ code: 'x', text });
    const reasons = {
      ...report.reasons,
      'anonymity.amongAbusers': why('Nothing is known.'),
      'anonymity.youngAtFirstMessage.ratio.value': why('Nothing to compare.'),
    };
    const text = whole({ ...report, reasons });

    expect(text).toContain('Strong signs: 1 of 3 accounts. Of accounts that wrote what was flagged: Nothing is known.');
    expect(text).toContain('under 90 days old when they first wrote: Nothing to compare.');
    expect(text).not.toMatch(/what they wrote|none known/);
  });

  it('[U] says why where a comparison is null', () => {
    const report = withAnonymity({ firstMessages: null });
    const reasons = { ...report.reasons, 'anonymity.firstMessages': { code: 'x', text: 'All are abusive.' } };

    expect(whole({ ...report, reasons })).toContain('first seen of their account: All are abusive.');
  });

  it('[U] shows present, absent and not known of each sign, and never a sign as absent that nothing tells', () => {
    const text = whole();

    expect(text).toContain('sign present absent not known young at first message 204 1,766 361');
    expect(text).toContain('handle ends in many digits 377 1,954 0');
    expect(text).toContain('Not known of any account: replies and nothing else.');
    expect(text).not.toContain('replies and nothing else 0');
  });

  it('[U] leaves the section out where nobody was judged, and says why among what is not judged', () => {
    const { anonymity, reasons } = goldenReport('report-archive-only.json');
    const text = render({ ...goldenReport(), anonymity: { ...anonymity, related: [] }, reasons });

    expect(text).not.toContain(shown);
    expect(section(text, 'Not judged yet')).toContain('Anonymity: No input holds anything others wrote');
  });

  it('[U] tells accounts known by id alone, without messages too, and an unknown figure as ?', () => {
    const text = section(golden('terminal.txt'), 'Accounts known by id alone');

    expect(text).toContain('they accounts dated new most in a week follow you 5,230 4,870 61 84 from 2 Mar 2026');
    expect(text).toContain('you muted 14 0 0 ?');
    expect(text).toContain('A ? is not known.');
    expect(golden('terminal-archive-only.txt')).toContain('Accounts known by id alone');
    expect(render(withAnonymity({ related: [] }))).not.toContain('by id alone');
  });
});

describe('accounts that wrote as if together', () => {
  const cluster: CoordinationCluster = {
    kind: 'copies',
    messages: 400,
    authors: 390,
    abusive: 12,
    from: '2026-03-03',
    to: '2026-03-04',
    strong: 0.317,
    examples: [],
  };

  it.each([80, 60])('[U] shows every figure of a group at %i columns, and the innocent reasons', (columns) => {
    const text = section(render(goldenReport(), { columns }), alike);

    for (const figure of ['41', '38', '35', '3 Mar – 12 Mar 2026', '55 %', '~30 %']) expect(text).toContain(figure);
    expect(text).toContain('It may be a news story, a form letter, a campaign or chance');
    expect(text).toContain('A ? is not known.');
  });

  it('[U] lists ten groups and counts the rest', () => {
    const text = section(render(withClusters(Array.from({ length: 13 }, () => cluster))), alike);

    expect(text.match(/near-identical text 400 390 12 3 Mar – 4 Mar 2026 32 %/g)).toHaveLength(10);
    expect(text).toContain('and 3 more, in --format json');
    expect(text).not.toContain('Replies in minutes');
  });

  it('[U] takes one line for none, and none of its own where nothing was looked at', () => {
    expect(render(withClusters([]))).toMatch(
      /Accounts that wrote as if together\n {2}None found in what was seen:.*\n\n/,
    );
    expect(render(withClusters(null))).not.toContain(alike);
    expect(flat(render(withClusters(null)))).toContain('Writing as if together:');
  });
});
