import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangedRow,
  type PairRow,
  type RescoreInput,
  rescoreBlock,
  withRescore,
} from '../../src/analyse/rescore.ts';
import { labelMask, labels } from '../../src/model/verdict.ts';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { toReportV1 } from '../../src/report/json/v1.ts';
import { ReportV1 } from '../../src/report/json/v1-schema.ts';
import { goldenReport } from '../report/example.ts';

const threat = labelMask(['threat']);
const insult = labelMask(['insult']);
const support = labelMask(['support']);
const [subject, other, unclear] = [0, 1, 3];

function input(part: Partial<RescoreInput>): RescoreInput {
  return { from: 'rules-1', to: 'rules-2', notCompared: 0, pairs: [], changed: [], limit: 100, ...part };
}

function row(part: Partial<ChangedRow> & { readonly id: string }): ChangedRow {
  return {
    platform: 'x',
    at: '2026-03-01T10:00:00.250Z',
    rank: 5,
    labels: { before: 0, after: insult },
    abuse: { before: 0.104, after: 0.987 },
    direction: { before: null, after: subject },
    text: null,
    ...part,
  };
}

describe('what changed between two versions', () => {
  it('[U] counts labels whoever they are aimed at, and abuse and danger as the headline does', () => {
    const block = rescoreBlock(
      input({
        pairs: [
          [0, 0, null, null, 1, 1, 100],
          [insult, insult | threat, subject, subject, 1, 1, 3],
          [threat, 0, subject, null, 1, 1, 2],
          [0, threat, null, other, 1, 1, 5],
          [threat, threat, other, unclear, 1, 1, 7],
          [support, 0, null, null, 1, 1, 4],
        ],
      }),
    );

    expect(block).toMatchObject({
      compared: 121,
      changed: 21,
      abusive: { before: 5, after: 10, gained: 7, lost: 2 },
      danger: { before: 2, after: 10, gained: 10, lost: 2 },
      directionChanged: 7,
      judged: { before: 121, after: 121 },
    });
    expect(block.gained).toMatchObject({ threat: 8, insult: 0, support: 0 });
    expect(block.lost).toMatchObject({ threat: 2, insult: 0, support: 4 });
  });

  it('[U] takes a message one version alone judged for a change', () => {
    const block = rescoreBlock(
      input({
        pairs: [
          [0, 0, null, null, 0, 1, 3],
          [0, 0, null, null, 1, 0, 1],
        ],
      }),
    );

    expect(block).toMatchObject({ changed: 4, judged: { before: 1, after: 3 }, directionChanged: 0 });
  });

  it('[U] lists by weight, then the newest, and says how many are left out', () => {
    const changed = [
      row({ id: 'x:old', rank: 3, at: '2026-01-01T00:00:00Z' }),
      row({ id: 'x:new', rank: 3 }),
      row({ id: 'x:undated', rank: 3, at: null }),
      row({ id: 'x:danger', rank: 0, at: null }),
    ];
    const block = rescoreBlock(input({ pairs: [[0, insult, null, subject, 1, 1, 9]], changed, limit: 3 }));

    expect(block.items.map((item) => item.id)).toEqual(['x:danger', 'x:new', 'x:old']);
    expect(block.itemsLeftOut).toBe(6);
    expect(block.items[1]).toEqual({
      id: 'x:new',
      platform: 'x',
      at: '2026-03-01T10:00:00Z',
      labels: { before: [], after: ['insult'] },
      abuse: { before: 0.1, after: 0.99 },
      direction: { before: 'none', after: 'subject' },
      text: null,
    });
  });

  it('[U] is null with a reason where there is no earlier version, and the report is else as it was', () => {
    const report = goldenReport();
    const { rescore, reasons, ...rest } = withRescore(report, null);
    const { reasons: known, ...before } = report;

    expect(rescore).toBeNull();
    expect(reasons).toEqual({ ...known, rescore: { code: 'no-earlier-version', text: expect.any(String) } });
    expect(rest).toEqual(before);
    expect(checkReasons(toReportV1(withRescore(report, null)))).toEqual([]);
  });

  it('[U] has a reason for each null, and fits JSON version 1', () => {
    const changed = [
      row({ id: 'x:1', at: null, abuse: { before: null, after: 0.5 } }),
      row({ id: 'x:2', abuse: { before: 0.5, after: null }, text: 'plain words' }),
    ];
    const report = withRescore(goldenReport(), input({ pairs: [[0, insult, null, 0, 1, 1, 2]], changed }));
    const json = ReportV1.parse(toReportV1(report));

    expect(checkReasons(json)).toEqual([]);
    expect(json.reasons['rescore.items.1.text']?.code).toBe('hidden-by-choice');
    expect(json.reasons['rescore.items.1.abuse.before']?.code).toBe('abstained');
    expect(json.reasons['rescore.items.0.text']).toBeUndefined();
  });

  it('[P] adds up: after is before, more what came, less what went; whatever the order of rows', () => {
    const direction = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const mask = fc.integer({ min: 0, max: 2 ** labels.length - 1 });
    const bit = fc.integer({ min: 0, max: 1 });
    const pair = fc.tuple(mask, mask, direction, direction, bit, bit, fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs: PairRow[]) => {
        const block = rescoreBlock(input({ pairs }));
        for (const { before, after, gained, lost } of [block.abusive, block.danger])
          expect(after).toBe(before + gained - lost);
        for (const [index, label] of labels.entries()) {
          const of = (side: 0 | 1) =>
            pairs.reduce((sum, each) => ((each[side] & (1 << index)) !== 0 ? sum + each[6] : sum), 0);
          expect(of(1)).toBe(of(0) + block.gained[label] - block.lost[label]);
        }
        expect(block.changed).toBeLessThanOrEqual(block.compared);
        expect(rescoreBlock(input({ pairs: [...pairs].reverse() }))).toEqual(block);
      }),
    );
  });
});
