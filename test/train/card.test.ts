import { describe, expect, it } from 'vitest';
import { sourceFacts } from '../../scripts/train/card/source-facts.ts';
import { type CardInput, renderCard } from '../../scripts/train/card.ts';
import { header, measured, type Row, rows } from './card-example.ts';

const options: CardInput['options'] = {
  seed: 77,
  epochs: 6,
  pretraining: 2,
  batch: 256,
  dropout: 0.3,
  unitDropout: 0.2,
  wordDropout: 0.1,
  wordSleep: 0.25,
};

const teaching = { teachers: 3, pupil: { seed: 80, dropout: 0.1, unitDropout: 0.15 } };

function cardOf(of: readonly Row[], given: CardInput['teaching'] = teaching): string {
  const release = { bytes: 7_654_321, model: 'xh-9.8.7+abc123' };
  return renderCard({ measured: measured(of), header, options, teaching: given, perFamily: 300, release });
}

const card = cardOf(rows);

function sectionOf(title: string, of = card): string {
  return of.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/** The cells of the row of a section's table that begins with `first`, by column. */
function cells(title: string, first: string, of = card): Record<string, string> {
  const lines = sectionOf(title, of)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const row = lines.find((line) => line[1] === first) ?? [];
  return Object.fromEntries((lines[0] ?? []).map((column, at) => [column, row[at] ?? '']));
}

describe('the model card', () => {
  it('[U] names version, judge, size and how to make it again', () => {
    expect(card).toContain('version 9.8.7');
    expect(card).toContain('`xh-9.8.7+abc123`');
    expect(card).toContain('7.7 MB');
    expect(sectionOf('How the weights are set')).toContain('neighbours in the same training rows, 2 rounds');
    expect(sectionOf('How the weights are set')).toContain('10 training rows in 6 rounds');
    expect(card).toContain('npm run train -- <folder> --seed 77 --epochs 6 --per-family 300 --teachers 3');
    expect(sectionOf('How the weights are set')).toContain('A share of 30 % of the filters, 20 % of the units');
    expect(sectionOf('How the weights are set')).toMatch(
      /from 3 networks of the same kind.* seed 77 and.* 60 % of what is wanted .* counts 25 % .* seed is 80; 10 % of its filters and 15 % of its units/,
    );
    const alone = sectionOf('How the weights are set', cardOf(rows, { ...teaching, teachers: 0 }));
    expect(alone).not.toMatch(/networks of the same kind|\n\n\n/);
    expect(sectionOf('What it is for, and what not')).toContain('never a label on a person');
  });

  it('[U] has what each head does at its threshold as counted by hand', () => {
    expect(cells('At the published thresholds', 'abuse')).toMatchObject({
      threshold: '0.500',
      'false alarms': '5.0 % (1.4 to 16.5)',
      rows: '2 of 40',
      'not judged': '0 of 40',
      crossed: '5.0 %',
      found: '75.0 %',
      'of rows': '20',
      'precision at 2 %': '23.4 %',
      'precision at 5 %': '44.1 %',
      'precision at 20 %': '78.9 %',
      'calibration error': '0.056',
      on: 'dev, 60',
    });
    expect(cells('At the published thresholds', 'identity-hate')).toMatchObject({
      'calibration error': '0.120',
      on: 'test, 40',
    });
    expect(cells('At the published thresholds', 'doxxing')).toMatchObject({ found: '–', 'precision at 5 %': '–' });
  });

  it('[U] says which heads do not keep the limit of false alarms, or that all do', () => {
    expect(sectionOf('At the published thresholds')).toContain(
      'The limit is 3 % a head and 4 % for all classes together: **`abuse` does not keep it.**',
    );
    const calm = rows.map((row) =>
      row.example.abuse === 0 ? { ...row, verdict: { ...row.verdict, labels: [] } } : row,
    );
    expect(sectionOf('At the published thresholds', cardOf(calm))).toContain('every head keeps it');
    expect(cells('At the published thresholds', 'abuse', cardOf(calm))['precision at 20 %']).toBe('≥ 68.2 %');
  });

  it('[U] has the figures of each source', () => {
    expect(cells('By source: abuse', 'jigsaw-subset')).toMatchObject({
      split: 'dev',
      rows: '60',
      'of the head': '20',
      AUC: '0.850',
      'average precision': '0.745',
      'macro-F1': '0.863',
      'recall at 5 % false alarms': '75.0 %',
      'at 10 %': '75.0 %',
    });
  });

  it('[U] has sources with licence, rows and use, and says where a licence is not known', () => {
    expect(cells('What it learnt from', 'dynahate')).toMatchObject({ licence: "MIT by its author's word", test: '41' });
    expect(cells('What it learnt from', 'unheard-of')).toMatchObject({
      licence: 'not known',
      train: '10',
      weight: '100.0 %',
    });
    expect(sectionOf('What it learnt from')).toContain('**unheard-of** (not known): not known. Examples of abuse.');
    expect(Object.keys(sourceFacts)).toHaveLength(13);
  });

  it('[U] has groups, abstentions, rules and overrides', () => {
    expect(cells('False alarms by group', 'women')).toMatchObject({ harmless: '3', flagged: '33.3 % (6.1 to 79.2)' });
    expect(cells('Abstentions', 'dynahate')).toMatchObject({ 'not judged': '1 of 41', share: '2.4 %' });
    expect(sectionOf('Rules as evidence')).toMatch(
      /\| insult +\| +likely \| +– \| +0 \| +80\.0 % \(37\.6 to 96\.4\) \| +5 \|/,
    );
    expect(sectionOf('Where rules overrule the model')).toContain(
      '`threat`, strong: `threat` to at least 0.8. Real dev rows that have the label by it alone: 1; of those whose source answers, 1 of 1 are abuse.',
    );
  });

  it('[U] keeps generated figures in sections of their own, and names the worst families', () => {
    expect(cells('Generated, test families', 'insult')).toMatchObject({
      rows: '4',
      found: '50.0 %',
      'harmless twins': '4',
      passed: '75.0 %',
      'calibration error': '–',
      AUC: '–',
      'at 10 %': '–',
    });
    expect(sectionOf('Generated, test families: quotation and direction')).toContain('75.0 % (30.1 to 95.4), 3 of 4');
    expect(cells('Generated, test families: worst', 'made/told')).toMatchObject({ is: 'harmless', right: '50.0 %' });
    expect(sectionOf('Known failures')).toContain('made/told, 50.0 % right');
    expect(cells('By source: abuse', 'generated').source ?? '').toBe('');
  });

  it('[U] says of which heads no real text tells', () => {
    expect(sectionOf('Known failures')).toMatch(/No real text measures .*`doxxing`/);
    expect(cells('Calibration and thresholds', 'doxxing')['fitted on']).toBe('nothing: not calibrated');
  });

  it('[U] holds no text of any example, and nothing that is not a number', () => {
    for (const { example } of rows) expect(card).not.toContain(example.text);
    expect(card).not.toMatch(/zebra|giraffe|okapi|antelope|kudu/);
    expect(card).not.toMatch(/NaN|undefined|null\b|Infinity|\[object/);
  });

  it('[U] stands without any rows of some kind', () => {
    const few = cardOf(rows.filter((row) => row.example.split === 'train'));

    expect(few).not.toMatch(/NaN|undefined|Infinity/);
    expect(cells('At the published thresholds', 'abuse', few)).toMatchObject({ 'false alarms': '–', found: '–' });
  });
});
