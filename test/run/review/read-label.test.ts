import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/model/review.ts';
import { type Label, labelMask } from '../../../src/model/verdict.ts';
import { readLabel } from '../../../src/run/review/read-label.ts';

const mask = (...of: Label[]) => labelMask(of);

describe('readLabel', () => {
  it.each([
    ['insult', mask('insult')],
    ['insult+threat', mask('threat', 'insult')],
    ['none', 0],
    ['unsure', null],
    ['self-harm-encouragement', mask('self-harm-encouragement')],
  ])('[U] takes %s as it is written', (cell, answer) => {
    expect(readLabel(cell)).toEqual({ answer, respelt: null });
  });

  it.each([
    ['Insults', 'insult'],
    ['  THREAT ', 'threat'],
    ['Identity hate', 'identity-hate'],
    ['identity_hate', 'identity-hate'],
    ['dehumanization', 'dehumanisation'],
    ['doxing', 'doxxing'],
    ['profanities + Insult', 'insult+profanity'],
    ['threat, insult', 'threat+insult'],
    ['None', 'none'],
    ['not sure', 'unsure'],
    ['?', 'unsure'],
    ['sexual‑harassment', 'sexual-harassment'],
  ])('[U] understands %s and says what it took it for', (cell, spelt) => {
    const read = readLabel(cell);

    expect(read).toMatchObject({ respelt: spelt });
    expect(answerText('answer' in read ? read.answer : 0)).toBe(spelt);
  });

  it.each(['none+threat', 'unsure+insult', 'none, unsure'])('[U] does not guess at %s', (cell) => {
    expect(readLabel(cell)).toEqual({ wrong: `${JSON.stringify(cell)} contradicts itself` });
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['insult+blah', 'blah'],
    ['1', '1'],
    ['constructor', 'constructor'],
  ])('[U] says that %s is no label', (cell, word) => {
    expect(readLabel(cell)).toEqual({ wrong: `${JSON.stringify(word)} is not a label` });
  });
});
