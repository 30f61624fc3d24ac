import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge, detectors, explainText } from '../../src/classify/index.ts';
import { labels } from '../../src/model/verdict.ts';
import { judged, toRosa } from './judging.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'you are a fr4ud',
        'k y s',
        '@other',
        '🤡',
        '🖕',
        'е\u0301',
        '\ud83e',
        '\udd21',
        '“',
        "'",
        'she lives at',
        ' 07700 900123',
        'scаm',
        '\u200b',
        '. ',
        'ﬁlth',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

describe('createJudge', () => {
  it('[U] names its version and a hash of all a verdict depends on', () => {
    expect(createJudge().model).toMatch(/^xh-\d+\.\d+\.\d+\+[0-9a-f]{6}$/);
    expect(createJudge().model).toBe(createJudge().model);
  });

  it.each([
    ['du bist eine Lügnerin und wirst dafür bezahlt', 'de'],
    ['tu es une menteuse et tout le monde le sait', 'fr'],
  ])('[U] abstains on a stated other language: %s', (text, language) => {
    expect(judged(text, { language })).toEqual({
      abuse: null,
      classes: {},
      labels: [],
      direction: null,
      evidence: [],
      language,
    });
  });

  it.each([
    ['Это совсем другой язык и мы его не читаем', null],
    ['これは英語ではありませんので、判断することができません。どうぞよろしくお願いします', null],
    ['Это совсем другой язык и мы его не читаем', 'und'],
    ['', null],
    ['https://example.com/you-are-a-liar', null],
    ['@rosaexample @other https://example.com', 'en'],
    ['12 34 !!', null],
  ])('[U] abstains where there is nothing to read: %s (%s)', (text, language) => {
    expect(judged(text, { language })).toMatchObject({ abuse: null, classes: {}, labels: [], direction: null });
  });

  it.each([
    ['you are a grifter', null, 'en'],
    ['you are a grifter', 'en-gb', 'en'],
    ['you are a grifter', 'qme', 'en'],
    ['🖕', null, null],
    ['🖕', 'en', 'en'],
    ['scаmmer', null, null],
    ['pero you are a grifter, todo el mundo knows it', 'es', null],
  ])('[U] judges %s given %s', (text, language, assumed) => {
    const verdict = judged(text, { language });
    expect(verdict.abuse).toBeGreaterThan(0);
    expect(verdict.language).toBe(assumed);
  });

  it('[U] gives offsets into the text as given', () => {
    const text = '🤡🤡 you are a 𝐠𝐫𝐢𝐟𝐭𝐞𝐫 and a sc4mmer';
    const words = judged(text).evidence.map(({ class: name, start, end }) => [name, text.slice(start, end)]);
    expect(words).toContainEqual(['accusation', '𝐠𝐫𝐢𝐟𝐭𝐞𝐫']);
    expect(words).toContainEqual(['accusation', 'sc4mmer']);
  });

  it('[U] labels the harmless trigger strings wherever they stand', () => {
    for (const text of [
      'XHEALTH-TEST-ABUSE',
      'they said "xhealth-test-abuse", how vile',
      'not a XHEALTH-TEST-ABUSE.',
    ]) {
      expect(judged(text).labels).toContain('insult');
    }
    expect(judged('XHEALTH-TEST-DANGER').labels).toEqual(['threat']);
  });

  it('[U] gives a threat on grounds of religion both labels', () => {
    expect(judged('kill all muslims').labels).toEqual(['threat', 'identity-hate']);
  });

  it('[U] explains what it did not count', () => {
    const hits = explainText('stop calling her a grifter, she is not a fraud', toRosa);
    expect(hits.map(({ by, fate }) => [by, fate])).toEqual([
      ['accusation', 'quoted'],
      ['accusation', 'negated'],
    ]);
  });

  it('[U] never throws, and answers within its bounds', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const verdict = judged(text, { language: null });
        const chances = [verdict.abuse ?? 0, ...Object.values(verdict.classes)];
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        expect(verdict.labels).toEqual(labels.filter((label) => verdict.labels.includes(label)));
        for (const { start, end, class: name } of verdict.evidence) {
          expect(verdict.labels).toContain(name);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(0, start).isWellFormed() || !text.isWellFormed()).toBe(true);
          expect(text.slice(0, end).isWellFormed() || !text.isWellFormed()).toBe(true);
        }
        if (verdict.direction === 'quoted')
          expect(verdict.labels.filter((l) => l !== 'support' && l !== 'criticism')).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('[U] reads a very long text', () => {
    const text = `${'this is a long and quite harmless text about a march. '.repeat(1800)}you are a grifter`;
    expect(judged(text).labels).toContain('accusation');
  });

  it('[U] forgets the text before', () => {
    const alone = judged('good morning');
    judged('you are a grifter and a liar and a fraud and an idiot');
    expect(judged('good morning')).toEqual(alone);
  });
});

describe('the registry', () => {
  it('[I] has one detector a label, each with a test and a section in the docs', () => {
    const docs = readFileSync('docs/signals.md', 'utf8');
    expect(detectors.map((detector) => detector.class).sort()).toEqual([...labels].sort());
    for (const { id, class: name } of detectors) {
      const folder = name === 'support' || name === 'criticism' ? 'stance' : 'abuse';
      expect(existsSync(`test/classify/${folder}/${id}.test.ts`), id).toBe(true);
      expect(docs, id).toContain(`\n## ${id}\n`);
    }
  });
});
