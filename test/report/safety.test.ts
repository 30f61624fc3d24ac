import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { MiddleSpan } from '../../src/model/conversation.ts';
import type { ReachByBasis } from '../../src/model/reach.ts';
import type { Report } from '../../src/model/report.ts';
import { renderExplanation } from '../../src/report/explain.ts';
import { reporters } from '../../src/report/index.ts';
import { goldenReport } from './example.ts';
import { explanation } from './explanation-example.ts';

const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const sgr = /\u001b\[\d+(?:;\d+)*m/g;

/** Text as strangers write it: escapes, bidi marks, wide and combining characters among ordinary ones. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '\u001b[2J',
      '\u001b]0;x\u0007',
      '\u202e',
      '\u2066',
      '\n',
      '\r',
      '\t',
      '日',
      '👩‍👧',
      'e\u0301',
      'a',
      ' ',
    ),
    maxLength: 60,
  }),
);

function infested(word: string): Report {
  const report = goldenReport('report-in-full.json');
  const { coverage, toxicity, impersonation } = report;
  return {
    ...report,
    tool: { ...report.tool, model: word },
    window: { ...report.window, timezone: word },
    subjects: [{ platform: 'x', id: word, handle: word, displayName: word }],
    reasons: Object.fromEntries(Object.keys(report.reasons).map((path) => [path, { code: word, text: word }])),
    coverage: {
      inputs: coverage.inputs.map((input) => ({
        ...input,
        path: word,
        kind: word,
        span: { from: word, to: word },
        skipped: [{ reason: word, count: 1 }],
      })),
      absent: coverage.absent.map((absence) => ({ ...absence, what: word, why: word, how: word })),
      warnings: [{ code: word, text: word, path: word }],
    },
    toxicity: {
      ...toxicity,
      danger: toxicity.danger.map((item) => ({ ...item, id: word, at: word, url: null, author: word, text: word })),
      authors: { ...toxicity.authors, top: [{ author: word, count: 3 }] },
      timeline: toxicity.timeline.map((month) => ({ ...month, start: word })),
      incidents: (toxicity.incidents ?? []).map((each) => ({
        ...each,
        from: word,
        to: word,
        peak: word,
        trigger: word,
      })),
    },
    ...infestedReach(report, word),
    ...infestedConversation(report, word),
    anonymity: {
      ...report.anonymity,
      related: report.anonymity.related.map((each) => ({ ...each, busiestWeek: { from: word, accounts: 3 } })),
    },
    impersonation: {
      ...impersonation,
      candidates: (impersonation.candidates ?? []).map((each) => ({ ...each, author: word, handle: word })),
      misquotes: (impersonation.misquotes ?? []).map((each) => ({
        ...each,
        id: word,
        quote: word,
        post: word,
        diff: each.diff === null ? null : each.diff.map(({ op }) => ({ op, words: word })),
        at: word,
        time: each.time === null ? null : { ...each.time, from: word, to: word },
      })),
      searched: { posts: 3, from: word, to: word, gaps: [{ from: word, to: word }] },
      pictures: {
        saved: 3,
        unreadable: 0,
        own: 3,
        matches: (impersonation.pictures?.matches ?? []).map((each) => ({
          ...each,
          picture: word,
          post: word,
          original: word,
        })),
      },
    },
    coordination: {
      clusters: (report.coordination.clusters ?? []).map((each) => ({ ...each, from: word, to: word })),
    },
  };
}

function infestedReach({ reach }: Report, word: string): Pick<Report, 'reach'> {
  const { perThousandFollowers: per } = reach;
  const spoil = (block: ReachByBasis): ReachByBasis => ({
    ...block,
    quarters: block.quarters.map((quarter) => ({ ...quarter, start: word })),
    best: block.best.map((post) => ({ ...post, post: word, at: word })),
    worst: block.worst.map((post) => ({ ...post, post: word, at: word })),
  });
  return {
    reach: {
      ...reach,
      perThousandFollowers: per === null ? null : { ...per, countedAt: word },
      timeline: reach.timeline.map((month) => ({ ...month, start: word })),
      byBasis: { views: spoil(reach.byBasis.views), engagement: spoil(reach.byBasis.engagement) },
      changes: reach.changes.map((change) => ({ ...change, event: word, at: word })),
    },
  };
}

function infestedConversation(
  { conversation, ownBehaviour }: Report,
  word: string,
): Pick<Report, 'conversation' | 'ownBehaviour'> {
  const { middle } = conversation;
  const spoil = <Span extends MiddleSpan | null>(span: Span): Span => span && { ...span, from: word, to: word };
  const { topics } = ownBehaviour;
  const terms = (topics.abuse.terms ?? []).map((each) => ({ ...each, term: word }));
  return {
    conversation: {
      ...conversation,
      timeline: conversation.timeline.map((month) => ({ ...month, start: word })),
      middle: {
        ...middle,
        before: spoil(middle.before),
        after: spoil(middle.after),
        quarters: middle.quarters.map(spoil),
      },
    },
    ownBehaviour: {
      ...ownBehaviour,
      topics: { ...topics, abuse: { ...topics.abuse, terms }, reach: { ...topics.reach, terms } },
    },
  };
}

function isLink(line: string): boolean {
  return /https?:\/\//.test(line);
}

describe('text from strangers', () => {
  it('[U] is inert wherever the report shows it, and no line is longer than the terminal', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 200 }), (word, columns) => {
        const text = reporters.terminal(infested(word), { columns, colour: false, showText: 'full' });

        expect(text).not.toMatch(acting);
        for (const line of text.split('\n')) if (!isLink(line)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 150 },
    );
  });

  it('[U] leaves colours as the one thing that acts on the terminal', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const text = reporters.terminal(infested(word), { columns: 80, colour: true, showText: 'full' });

        expect(text).toMatch(sgr);
        expect(text.replace(sgr, '')).not.toMatch(acting);
      }),
      { numRuns: 50 },
    );
  });

  it('[U] is inert in explanations', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 120 }), (word, columns) => {
        const options = { format: 'terminal', columns, colour: false, showText: 'full' } as const;
        const text = renderExplanation(
          { ...explanation, id: word, authorName: word, text: word, inputs: [word], direction: word },
          options,
        );

        expect(text).not.toMatch(acting);
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 100 },
    );
  });

  it('[U] never puts a percentage of abuse into the answer, whatever the counts', () => {
    const count = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(count, count, (abusive, danger) => {
        const report = goldenReport();
        const toxicity = {
          ...report.toxicity,
          danger: report.toxicity.danger.slice(0, danger % 7),
          abusive: { ...report.toxicity.abusive, count: abusive, rate: abusive / 5000 },
        };
        const text = reporters.terminal({ ...report, toxicity }, { columns: 80, colour: false, showText: 'none' });
        const answer = text.slice(text.indexOf('In short'), text.search(/^(Danger|What this rests on)/m));
        const points = answer.split(/^ {2}· /m).filter((point) => !point.includes('anonymity'));

        expect(points.length).toBeGreaterThan(4);
        expect(points.join('')).not.toContain('%');
      }),
    );
  });
});
