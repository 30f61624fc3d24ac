import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { READ, realExamples } from '../../scripts/train/examples.ts';
import { isHarmlessTo, isOrdinary } from '../../scripts/train/fit.ts';
import {
  agreementOnAbuse,
  agreementOnStance,
  parseReading,
  type Reading,
  readHarmless,
  readings,
  rowKey,
  stancesOf,
} from '../../scripts/train/readings/index.ts';
import { answersOf, weighted } from '../../scripts/train/targets.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-readings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(source: string, rows: readonly object[]): void {
  writeFileSync(
    join(folder, `${source}.ndjson.gz`),
    gzipSync(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`),
  );
}

describe('what a reader said', () => {
  it('[U] is read from letters', () => {
    expect(parseReading('n')).toEqual({ abuse: 0, classes: [] });
    expect(parseReading('nc')).toEqual({ abuse: 0, classes: ['criticism'] });
    expect(parseReading('iah')).toEqual({ abuse: 1, classes: ['insult', 'accusation', 'identity-hate'] });
    expect(parseReading('u')).toEqual({ abuse: null, classes: [] });
    for (const none of ['', 'z', 'ni', 'un']) expect(() => parseReading(none)).toThrow(/no reading/);
  });

  it('[U] is known of thousands of rows, each by a key that gives no text away', () => {
    expect(readings.size).toBeGreaterThan(57_000);
    expect(readHarmless.size).toBeGreaterThan(2090);
    for (const key of [...readings.keys(), ...readHarmless]) expect(key).toMatch(/^[0-9a-f]{12}$/);
    const abusive = [...readings.values()].filter((reading) => reading.abuse === 1);
    expect(abusive.every((reading) => reading.classes.length > 0)).toBe(true);
    expect(abusive.some((reading) => reading.classes.includes('support'))).toBe(false);
  });

  it('[U] is told of with how far two readers agree', () => {
    const { rows, same, kappa } = agreementOnAbuse();

    expect(same).toBeGreaterThanOrEqual(readHarmless.size);
    expect(rows).toBeGreaterThan(same);
    // By chance alone two readers who say none of nine rows in ten agree about as often.
    expect(kappa).toBeLessThan(same / rows);
    expect(kappa).toBeGreaterThan(0.7);
    for (const stance of ['support', 'criticism'] as const)
      expect(agreementOnStance(stance).kappa).toBeGreaterThan(0.6);
  });
});

describe('ordinary rows', () => {
  const plain = {
    text: 'good morning',
    split: 'dev',
    abuse: 0,
    hate: 0,
    classes: [],
    family: null,
    direction: null,
    stances: null,
  } as const;

  it('[U] are dev rows of messages as they come, that two readers saw no abuse in', () => {
    expect(isOrdinary({ ...plain, source: 'gab', readHarmless: true })).toBe(true);
    expect(isOrdinary({ ...plain, source: 'gab', readHarmless: false })).toBe(false);
    expect(isOrdinary({ ...plain, source: 'dynahate', readHarmless: true })).toBe(false);
    expect(isOrdinary({ ...plain, source: 'gab', readHarmless: true, split: 'train' })).toBe(false);
  });

  it('[U] test what names support or criticism only where no reader saw it', () => {
    const kind = { ...plain, source: 'gab', readHarmless: true, stances: { support: 1, criticism: 0 } } as const;
    const unsure = { ...kind, stances: { support: null, criticism: null } };

    expect((['insult', 'support', 'criticism'] as const).map((name) => isHarmlessTo(kind, name))).toEqual([
      true,
      false,
      true,
    ]);
    expect(isHarmlessTo(unsure, 'support')).toBe(false);
    expect(isHarmlessTo({ ...kind, stances: null }, 'criticism')).toBe(false);
  });

  it('[U] were read by two for support and criticism, and nothing else was', () => {
    expect(stancesOf.size).toBe(1964);
    expect([...stancesOf.keys()].every((key) => readHarmless.has(key))).toBe(true);
    const said = [...stancesOf.values()].map(({ support }) => support);
    expect(new Set(said)).toEqual(new Set([0, 1, null]));
  });
});

describe('rows that were read', () => {
  const row = { hate: 0, abuse: 0, cats: [] };
  const read = (text: string, letters: string): [string, Reading] => [rowKey('gab', text), parseReading(letters)];

  it('[I] teach and are measured twice: as their source labels them, and as they were read', () => {
    put('gab', [
      { ...row, text: 'a fraud, that one', split: 'train' },
      { ...row, text: 'good morning', split: 'train' },
      { ...row, text: 'liar', split: 'dev' },
    ]);
    const known = new Map([read('a fraud, that one', 'a'), read('liar', 'a')]);
    const rows = realExamples(folder, known).map(({ source, abuse, classes, split }) => [
      source,
      abuse,
      classes,
      split,
    ]);

    expect(rows).toEqual([
      ['gab', 0, [], 'train'],
      [READ, 1, ['accusation'], 'train'],
      ['gab', 0, [], 'train'],
      ['gab', 0, [], 'dev'],
      [READ, 1, ['accusation'], 'dev'],
    ]);
  });

  it('[I] answer for all classes where no abuse was seen, and for none where the reader could not tell', () => {
    put('gab', [
      { ...row, text: 'one', split: 'train' },
      { ...row, text: 'two', split: 'train' },
      { ...row, text: 'three', split: 'train' },
    ]);
    const known = new Map([read('one', 'nc'), read('two', 'h'), read('three', 'u')]);
    const examples = realExamples(folder, known).filter((example) => example.source === READ);
    const answers = answersOf(
      examples,
      examples.map(() => []),
    );
    const said = (at: number, head: (typeof heads)[number]) => answers[at * HEADS + heads.indexOf(head)];

    expect([said(0, 'abuse'), said(0, 'criticism'), said(0, 'threat'), said(0, 'insult')]).toEqual([0, 1, 0, 0]);
    expect([said(1, 'abuse'), said(1, 'identity-hate'), said(1, 'threat'), said(1, 'insult')]).toEqual([1, 1, 0, NaN]);
    expect(answers.subarray(2 * HEADS).every((answer) => Number.isNaN(answer))).toBe(true);
    const { weight } = weighted(examples, answers, () => true);
    expect(weight.subarray(2 * HEADS).every((each) => each === 0)).toBe(true);
  });
});
