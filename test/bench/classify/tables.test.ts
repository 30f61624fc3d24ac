import { describe, expect, it } from 'vitest';
import { verdictAnswers } from '../../../bench/classify/answers.ts';
import { generatedCells, generatedTable, worstFamilies } from '../../../bench/classify/generated.ts';
import {
  abstentionTable,
  otherWordsTable,
  sourceTables,
  summaryTable,
  thresholdTable,
} from '../../../bench/classify/quality.ts';
import { count, decimal, percent, renderTable } from '../../../bench/classify/table.ts';
import type { Family } from '../../../scripts/train/generate/family.ts';
import { abuseJudge, halfAbusive, rowOf, verdictOf } from './judged.ts';

describe('a table', () => {
  it('[U] is Markdown that can be read as it is', () => {
    const text = renderTable({
      title: 'Speed',
      note: 'Of one machine.',
      columns: ['what', 'measured'],
      rows: [
        ['judge | list', '1,000'],
        ['short', '–'],
      ],
    });

    expect(text).toBe(`## Speed

Of one machine.

| what          | measured |
| ------------- | -------: |
| judge \\| list |    1,000 |
| short         |        – |
`);
  });

  it('[U] says when it is empty, and shows the unknown as unknown', () => {
    expect(renderTable({ title: 'A', note: 'B.', columns: ['c'], rows: [] })).toContain('Nothing to show.');
    expect([decimal(null), decimal(0.83651), percent(null), percent(0.0301), count(12_345.4)]).toEqual([
      '–',
      '0.837',
      '–',
      '3.0 %',
      '12,345',
    ]);
  });
});

/** Two sources of forty dev rows: the first judge is right on all of one and half wrong on the other; the second always says no. */
const rows = [...halfAbusive('clear'), ...halfAbusive('hard')];
const scores = rows.map((row, at) => (at < 40 ? (row.abuse ?? 0) : at % 4 < 2 ? 0.9 : 0.2));
const judged = {
  rows,
  judges: [
    abuseJudge('xhealth', scores),
    abuseJudge(
      'no',
      rows.map(() => 0),
    ),
  ],
};

describe('the tables of quality', () => {
  it('[U] give each judge as the mean over sources', () => {
    const [ours, other, ...more] = summaryTable(judged).rows;

    expect(ours?.slice(0, 5)).toEqual(['abuse', 'dev', '2', 'xhealth', '0.750']);
    expect(ours?.slice(9, 11)).toEqual(['75.0 %', '25.0 %']);
    expect(other?.slice(3, 5)).toEqual(['no', '0.500']);
    expect(more).toEqual([]);
  });

  it('[U] give each source by itself', () => {
    const [table, ...more] = sourceTables(judged);

    expect(table?.title).toBe('By source: abuse');
    expect(table?.rows.map((row) => row.slice(0, 6))).toEqual([
      ['clear', 'dev', '40', '20', 'xhealth', '1.000'],
      ['clear', 'dev', '40', '20', 'no', '0.500'],
      ['hard', 'dev', '40', '20', 'xhealth', '0.500'],
      ['hard', 'dev', '40', '20', 'no', '0.500'],
    ]);
    expect(more).toEqual([]);
  });

  it('[U] give precision at the published thresholds by recall and false alarms', () => {
    const [abuse] = thresholdTable(judged, new Map()).rows;

    // 30 of 40 found; 10 of 40 harmless flagged: at 5 % 0.0375 / (0.0375 + 0.2375).
    expect(abuse?.slice(0, 8)).toEqual([
      'abuse',
      '40',
      '75.0 %',
      '40',
      '25.0 % (14.2 to 40.2)',
      '5.8 %',
      '13.6 %',
      '42.9 %',
    ]);
  });

  it('[U] promise no precision of 100 % where no false alarm was seen', () => {
    const clear = { rows: rows.slice(0, 40), judges: [abuseJudge('xhealth', scores.slice(0, 40))] };
    const [abuse] = thresholdTable(clear, new Map()).rows;

    // None of 20: up to 16.1 % may be, by Wilson.
    expect(abuse?.slice(4, 8)).toEqual(['0.0 % (0.0 to 16.1)', '≥ 11.2 %', '≥ 24.6 %', '≥ 60.8 %']);
  });

  it('[U] leave hard sources out of the harmless rows that count', () => {
    const hard = [...halfAbusive('clear'), ...halfAbusive('dynahate')];
    const [abuse] = thresholdTable({ rows: hard, judges: [abuseJudge('xhealth', scores)] }, new Map()).rows;

    expect(abuse?.slice(1, 5)).toEqual(['40', '75.0 %', '20', '0.0 % (0.0 to 16.1)']);
  });

  it('[U] count abstentions by source and dialect', () => {
    const english = [
      rowOf({ text: 'gonnae no dae that' }),
      rowOf({ source: 'two', text: 'yo he finna go' }),
      rowOf({}),
    ];
    const verdicts = [verdictOf({ abuse: null }), verdictOf({ abuse: null }), verdictOf({})];
    const table = abstentionTable({ rows: english, judges: [verdictAnswers('xhealth', verdicts)] });

    expect(table.rows).toEqual([
      ['one', '2', '1', '50.0 %'],
      ['two', '1', '1', '100.0 %'],
      ['African-American English, by its words', '1', '1', '100.0 %'],
      ['British and Irish dialects, by their words', '1', '1', '100.0 %'],
      ['all', '3', '2', '66.7 %'],
    ]);
  });

  it('[U] show texts that their source names in its own words', () => {
    const told = [
      rowOf({ cats: ['counter-speech'] }),
      rowOf({ cats: ['counter-speech'] }),
      rowOf({ abuse: 1, cats: ['x'] }),
    ];
    const table = otherWordsTable({ rows: told, judges: [abuseJudge('xhealth', [0.9, 0.1, 0.9])] });

    expect(table.rows).toEqual([['one: counter-speech', '2', '50.0 %']]);
  });
});

describe('made messages', () => {
  const families: readonly Family[] = [
    { id: 'threat/plain', labels: ['threat'], direction: 'subject', heldBack: true, templates: ['x'] },
    { id: 'threat/twin', labels: [], direction: null, heldBack: true, twinOf: 'threat/plain', templates: ['x'] },
    { id: 'quoted/told', labels: [], direction: 'quoted', heldBack: true, templates: ['x'] },
    { id: 'support/thanks', labels: ['support'], direction: null, heldBack: true, templates: ['x'] },
  ];
  const made = families.flatMap((family) =>
    ['a', 'b'].map((text) => ({ ...family, text, family: family.id, heldBack: true })),
  );
  const threat = verdictOf({ abuse: 0.9, classes: { threat: 0.9 }, labels: ['threat'] });
  const thanks = verdictOf({ classes: { support: 0.9 }, labels: ['support'] });
  // One threat of two found; one twin, one of the told and none of the thanks flagged.
  const verdicts = [threat, verdictOf({}), threat, verdictOf({}), verdictOf({}), threat, thanks, thanks];
  const generated = { rows: made, families, judges: [verdictAnswers('xhealth', verdicts)] };

  it('[U] give each class what is found and how many of its twins are flagged', () => {
    const cells = generatedCells(generated);

    expect(cells.get('threat')).toEqual(['2', '50.0 %', '50.0 %']);
    expect(cells.get('support')).toEqual(['2', '100.0 %', '–']);
    expect(cells.has('insult')).toBe(false);
    expect(
      thresholdTable({ rows: [], judges: [verdictAnswers('xhealth', [])] }, cells).rows.map(([head]) => head),
    ).toEqual(['abuse', 'threat', 'support']);
  });

  it('[U] show what is flagged of abuse, twins, told abuse and the rest', () => {
    expect(generatedTable(generated).rows).toEqual([
      ['abuse', '1', '2', '50.0 %'],
      ['harmless twins of abuse', '1', '2', '50.0 %'],
      ['abuse told, quoted or condemned', '1', '2', '50.0 %'],
      ['other harmless messages', '1', '2', '0.0 %'],
    ]);
    expect(worstFamilies(generated).rows.map(([family, , , right]) => [family, right])).toEqual([
      ['threat/plain', '50.0 %'],
      ['threat/twin', '50.0 %'],
      ['quoted/told', '50.0 %'],
      ['support/thanks', '100.0 %'],
    ]);
  });
});
