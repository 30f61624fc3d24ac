import { describe, expect, it } from 'vitest';
import { weightedCalibrationError } from '../../scripts/train/measure/weighted-error.ts';
import { calibrationError } from '../../scripts/train/metrics.ts';
import { hit, measured, rows } from './card-example.ts';

const all = measured();

function headOf(name: string, of = all) {
  return of.heads.find(({ head }) => head === name);
}

describe('measures of a head', () => {
  it('[U] counts the ordinary harmless dev rows that the judge labels, under any class and under each', () => {
    expect(headOf('abuse')?.alarms).toEqual({ count: 2, of: 40 });
    expect(headOf('insult')?.alarms).toEqual({ count: 1, of: 40 });
    expect(headOf('threat')?.alarms).toEqual({ count: 0, of: 40 });
  });

  it('[U] counts what a head names by itself, before rules and quotation are heard', () => {
    const told = rows.map((row) =>
      row.example.abuse === 0 ? { ...row, verdict: { ...row.verdict, labels: [] } } : row,
    );

    expect(headOf('abuse', measured(told))?.alarms.count).toBe(0);
    expect(headOf('abuse', measured(told))?.alone).toEqual({ count: 2, of: 40 });
    expect(headOf('threat')?.alone).toEqual({ count: 0, of: 40 });
  });

  it('[U] leaves out of those of support what a reader saw support in', () => {
    const kind = rows.map((row, at) =>
      at < 5
        ? { ...row, example: { ...row.example, stances: { support: at < 3 ? 1 : null, criticism: 0 } } as const }
        : row,
    );
    const of = (name: string) => headOf(name, measured(kind))?.alarms.of;

    expect([of('support'), of('criticism'), of('insult')]).toEqual([35, 40, 40]);
    expect(headOf('support', measured(kind))?.notJudged.of).toBe(35);
  });

  it('[U] finds what the judge finds, and what share of flags is right at each prevalence', () => {
    const abuse = headOf('abuse');

    expect(abuse?.found).toBe(0.75);
    expect(abuse?.positives).toBe(20);
    // 0.75 × 0.05 of all is found, 2/40 × 0.95 falsely flagged.
    expect(abuse?.precision[1]?.value).toBeCloseTo(0.0375 / (0.0375 + 0.0475), 10);
    expect(abuse?.precision.map((each) => each?.atLeast)).toEqual([false, false, false]);
    expect(headOf('threat')?.found).toBeNull();
    expect(headOf('threat')?.precision).toEqual([null, null, null]);
  });

  it('[U] gives only a bound where no harmless row is flagged', () => {
    const calm = rows.map((row) =>
      row.example.abuse === 0 ? { ...row, verdict: { ...row.verdict, labels: [] } } : row,
    );
    const precision = headOf('abuse', measured(calm))?.precision[2];

    expect(precision?.atLeast).toBe(true);
    // Wilson's upper end of 0 of 40 is z² / (40 + z²).
    const upper = 3.8414588 / 43.8414588;
    expect(precision?.value).toBeCloseTo(0.15 / (0.15 + upper * 0.8), 5);
  });

  it('[U] puts a row and the same row as it was read into one half', () => {
    const twice = rows.flatMap((row) => [
      row,
      { ...row, example: { ...row.example, source: 'read', readHarmless: false } },
    ]);

    expect(headOf('abuse', measured(twice))?.crossedAlarms).toEqual({ count: 2, of: 40 });
  });

  it('[U] answers each half of the dev rows with thresholds of the other half', () => {
    // The half without the two loud rows has its threshold at its loudest, -1: both are over it. Theirs is at 2.
    expect(headOf('abuse')?.crossedAlarms).toEqual({ count: 2, of: 40 });
    const loudInBoth = rows.map((row, at) => (at === 1 || at === 3 ? { ...row, logit: 3 } : row));
    // Now the first half's threshold is 2, the second's 3: none of the first half reaches that, two of the second reach 2.
    expect(headOf('abuse', measured(loudInBoth))?.crossedAlarms).toEqual({ count: 2, of: 40 });
    const alike = rows.filter((row) => row.example.split !== 'dev');
    expect(headOf('abuse', measured(alike))?.crossedAlarms).toBeNull();
  });

  it('[U] weighs the calibration error to a fifth, on test rows', () => {
    // A fifth of the weight at 0.8 is right always: 0.2 × 0.2. Four fifths at 0.1 never: 0.8 × 0.1. The row not judged is left out.
    expect(headOf('identity-hate')?.calibrationError?.value).toBeCloseTo(0.12, 10);
    expect(headOf('identity-hate')?.calibrationError).toMatchObject({ split: 'test', rows: 40 });
  });

  it('[U] takes crossed dev rows where test rows lack an answer', () => {
    const error = headOf('abuse')?.calibrationError;
    const [low, middle, high] = [-3, -1, 2].map((logit) => 1 / (1 + Math.exp(-logit))) as [number, number, number];
    // The row with a strong rule for threats is as likely abuse as not. Seven loud rows stay below the threshold of the other half; two
    // harmless and eight abusive ones are named, which makes the odds e times as high. Each kind has bins of its own.
    const named = 1 / (1 + Math.exp(-3));
    const parts = [0.78 * low - 0.04, 0.02 * middle, 0.01 * (0.5 - 1), 0.07 * (high - 1), 0.12 * named - 0.08];
    const wanted = parts.reduce((sum, part) => sum + Math.abs(part), 0);

    expect(error).toMatchObject({ split: 'dev', rows: 60 });
    expect(error?.value).toBeCloseTo(wanted, 4);
    expect(headOf('doxxing')?.calibrationError).toBeNull();
  });

  it('[U] names the sources with enough of both answers', () => {
    expect(headOf('abuse')?.fittedOn).toEqual(['jigsaw-subset']);
    expect(headOf('identity-hate')?.fittedOn).toEqual([]);
  });
});

describe('the weighted calibration error', () => {
  it('[U] is the plain one where all rows count alike', () => {
    const probabilities = Array.from({ length: 60 }, (_, at) => (at * 37) % 60).map((value) => value / 60);
    const labels = probabilities.map((value, at) => (value * 2 > at % 3 ? 1 : 0) as 0 | 1);
    const rowsOf = (weight: number) =>
      probabilities.map((probability, at) => ({ probability, label: labels[at] ?? 0, weight }));

    for (const weight of [1, 0.01, 7]) {
      expect(weightedCalibrationError(rowsOf(weight))).toBeCloseTo(calibrationError(probabilities, labels) ?? 0, 10);
    }
    expect(weightedCalibrationError([])).toBeNull();
  });
});

describe('measures of sources', () => {
  it('[U] has the figures of each source and split by themselves', () => {
    const place = all.places.find(({ head, source }) => head === 'abuse' && source === 'jigsaw-subset');

    expect(place?.split).toBe('dev');
    expect(place?.figures).toMatchObject({ rows: 60, positives: 20, recallAt5: 0.75, recallAt10: 0.75 });
    // Pairs in order: 0.75 × 0.95, and half of the ties.
    expect(place?.figures.auc).toBeCloseTo(0.85, 10);
    expect(place?.figures.averagePrecision).toBeCloseTo(0.75 * (15 / 17) + 0.25 * (20 / 60), 10);
    expect(place?.figures.macroF1).toBeCloseTo((30 / 37 + 76 / 83) / 2, 10);
    expect(all.places.map((each) => each.source)).not.toContain('generated');
  });

  it('[U] counts rows and says what heads each source taught', () => {
    const taught = all.sources.find(({ source }) => source === 'unheard-of');

    expect(taught).toMatchObject({ rows: { train: 10, dev: 0, test: 0 }, yes: ['abuse'], no: [], weight: 1 });
    expect(all.sources.find(({ source }) => source === 'dynahate')).toMatchObject({ yes: [], weight: 0 });
  });
});

describe('measures of groups', () => {
  it('[U] counts false alarms where a group is named', () => {
    const group = (name: string) => all.groups.find((each) => each.name === name);

    expect(group('women')?.flagged).toEqual({ count: 1, of: 3 });
    expect(group('women')?.hateFlagged).toEqual({ count: 0, of: 3 });
    expect(group('Muslims')?.flagged).toEqual({ count: 0, of: 0 });
    expect(group('all')?.flagged).toEqual({ count: 2, of: 40 });
    // 40 harmless, 20 rude, 20 of the test rows and the one not judged.
    expect(group('all')?.notJudged).toEqual({ count: 1, of: 81 });
  });

  it('[U] counts abstentions by source', () => {
    expect(all.abstentions).toContainEqual({ name: 'dynahate', notJudged: { count: 1, of: 41 } });
    expect(all.abstentions.at(-1)).toEqual({ name: 'all', notJudged: { count: 1, of: 101 } });
    expect(headOf('abuse')?.notJudged).toEqual({ count: 0, of: 40 });
  });
});

describe('measures of rules', () => {
  it('[U] counts how often a detector is right, by strength', () => {
    const insult = all.rules.find((rule) => rule.detector === 'insult' && rule.strength === 'likely');

    expect(insult?.ofAbuse).toEqual({ count: 4, of: 5 });
    expect(insult?.ofClass).toEqual({ count: 0, of: 0 });
    expect(all.rules.find((rule) => rule.detector === 'support')?.ofClass).toBeNull();
  });

  it('[U] leaves out what a rule saw but did not count', () => {
    const told = rows.map((row) => ({ ...row, hits: row.hits.map((each) => ({ ...each, fate: 'quoted' as const })) }));

    expect(measured(told).rules.every((rule) => rule.ofAbuse.of === 0)).toBe(true);
  });

  it('[U] names the rules that overrule the model and what they alone decided', () => {
    const threats = all.overrides.filter((each) => each.class === 'threat');

    expect(threats.map(({ strength, floor }) => [strength, floor])).toEqual([
      ['certain', 0.9],
      ['strong', 0.8],
      ['likely', 0.6],
    ]);
    expect(threats.map(({ decided }) => decided)).toEqual([0, 1, 0]);
    expect(threats[1]?.ofAbuse).toEqual({ count: 1, of: 1 });
    // What decides nothing by itself is not named.
    expect(all.overrides.every(({ floor }) => floor > 0.5)).toBe(true);
    expect(all.overrides.some((each) => each.strength === 'hint')).toBe(false);
    expect(all.overrides.some((each) => each.class === 'insult' && each.strength === 'likely')).toBe(false);
  });

  it('[U] does not credit a rule with what the model says anyway', () => {
    const both = rows.map((row) =>
      row.hits.length === 1 ? { ...row, hits: [...row.hits, hit('threat', 'certain')] } : row,
    );

    expect(measured(both).overrides.find((each) => each.class === 'threat')?.decided).toBe(6);
  });
});

describe('measures of generated text', () => {
  it('[U] counts classes found, twins passed and quotations not held against the author', () => {
    const [test] = all.generated;
    const head = (name: string) => test?.heads.find((each) => each.head === name);

    expect(head('abuse')?.found).toEqual({ count: 3, of: 4 });
    expect(head('insult')?.found).toEqual({ count: 2, of: 4 });
    expect(head('insult')?.twinsPassed).toEqual({ count: 3, of: 4 });
    expect(test?.quotedPassed).toEqual({ count: 3, of: 4 });
    expect(test?.harmlessPassed).toEqual({ count: 5, of: 8 });
    expect(test?.directions).toEqual([{ direction: 'subject', same: { count: 2, of: 4 } }]);
    expect([all.families, test?.families, test?.rows]).toEqual([4, 3, 12]);
  });

  it('[U] says how well chances tell the messages of a head from the others', () => {
    const many = Array.from({ length: 5 }, () => rows.filter((row) => row.example.family !== null)).flat();
    const of = (name: string) => measured([...rows, ...many]).generated[0]?.heads.find((each) => each.head === name);

    expect(of('abuse')?.figures).toMatchObject({ rows: 72, positives: 24 });
    expect(of('abuse')?.figures.auc).toBeGreaterThan(0.5);
    expect(of('abuse')?.figures.recallAt5).not.toBeNull();
  });

  it('[U] keeps families that chose thresholds apart from those that chose nothing', () => {
    const mixed = rows.map((row) =>
      row.example.family === 'made/told' ? { ...row, example: { ...row.example, split: 'dev' as const } } : row,
    );

    expect(measured(mixed).generated.map(({ split, families, rows: count }) => [split, families, count])).toEqual([
      ['test', 2, 8],
      ['dev', 1, 4],
    ]);
  });

  it('[U] lets generated dev rows stand in for calibration only where no real source tells', () => {
    const many = Array.from({ length: 11 }, (_, at) =>
      rows.flatMap((row) =>
        row.example.family === null
          ? []
          : [
              {
                ...row,
                example: { ...row.example, split: 'dev' as const, hate: at % 2 === 0 ? (0 as const) : (1 as const) },
              },
            ],
      ),
    ).flat();
    const more = measured([...rows.filter((row) => row.example.family === null), ...many]);

    expect(headOf('identity-hate', more)?.fittedOn).toEqual(['generated']);
    expect(headOf('abuse', more)?.fittedOn).toEqual(['jigsaw-subset']);
  });

  it('[U] puts the worst families first', () => {
    expect(all.generated[0]?.byFamily.map(({ id, right }) => [id, right.count])).toEqual([
      ['made/told', 2],
      ['made/insult', 3],
      ['made/twin', 3],
    ]);
  });
});

describe('agreement', () => {
  it('[U] counts rows of which training and the judge say the same', () => {
    // The 40 test rows of logit 0 are at the threshold, so that a class is named, to both; the judge's 0.1 and 0.9 are nowhere the network's.
    expect(all.agreement).toEqual({ count: 40, of: 100 });
  });
});
