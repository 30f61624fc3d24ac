import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/classify/index.ts';
import { labelMask, noContext } from '../../src/model/verdict.ts';
import type { Judges } from '../../src/run/judges.ts';
import { linkMaker, wordsMaker } from '../../src/run/row-words.ts';
import { type ExportPage, field, fieldSpans, type StoredSubject } from '../../src/store/index.ts';

const subject: StoredSubject = {
  rid: 1,
  platform: 'x',
  id: '42',
  handle: 'DrExample',
  displayName: 'Dr Example',
  keys: ['42', '@drexample'],
};

type Fields = Partial<Record<keyof typeof field, string>>;

/** A page of one row. */
function page(fields: Fields): ExportPage {
  const spans = new Int32Array(fieldSpans).fill(-1);
  let text = '';
  for (const [name, value] of Object.entries({ kind: 'reply', isPublic: '1', said: 'en', ...fields })) {
    const at = 2 * field[name as keyof typeof field];
    spans[at] = Buffer.byteLength(text);
    text += value;
    spans[at + 1] = Buffer.byteLength(text);
  }
  return { count: 1, bytes: Buffer.from(text), spans };
}

/** Judges, and the texts they were asked about. */
function asked(): { readonly judges: Judges; readonly texts: string[] } {
  const judge = createJudge();
  const texts: string[] = [];
  const noting: typeof judge = {
    ...judge,
    judge: (text, context) => {
      texts.push(text);
      return judge.judge(text, context);
    },
  };
  return { judges: { model: judge.model, warnings: [], shipped: noting, of: () => noting }, texts };
}

const insult = { text: 'you absolute grifter, you fool', labels: String(labelMask(['insult'])), abuse: '0.97' };
const harmless = { text: 'the list at https://example.org/report/17 is long', labels: '0', abuse: '0.01' };

describe('words of rows', () => {
  it('[U] of what was labelled with abuse are judged again, and hidden', () => {
    const { judges, texts } = asked();
    const words = wordsMaker(subject, judges, { showText: 'masked', hideAccounts: true })?.(page(insult), 0);

    expect(texts).toEqual([insult.text]);
    expect(words).toContain('▒▒▒▒');
    expect(words).not.toMatch(/grifter|fool/);
  });

  it('[U] of what was found harmless are masked without judging them again, as if they were', () => {
    const { judges, texts } = asked();
    const make = wordsMaker(subject, judges, { showText: 'masked', hideAccounts: true });
    const kept = make?.(page(harmless), 0);
    const anew = make?.(page({ ...harmless, abuse: 'null' }), 0);

    expect(createJudge().judge(harmless.text, noContext).labels).toEqual([]);
    expect(texts).toEqual([harmless.text]);
    expect(kept).toBe(anew);
    expect(kept).not.toContain('report/17');
  });

  it('[U] are given whole, or not at all, without a judge', () => {
    const { judges, texts } = asked();
    const full = wordsMaker(subject, judges, { showText: 'full', hideAccounts: false });

    expect(full?.(page(insult), 0)).toBe(insult.text);
    expect(full?.(page({ ...insult, isPublic: '0' }), 0)).toBeNull();
    expect(wordsMaker(subject, judges, { showText: 'none', hideAccounts: true })).toBeNull();
    expect(texts).toEqual([]);
  });
});

describe('links of rows', () => {
  it('[U] lead to what everybody may read', () => {
    const link = linkMaker(subject);

    expect(link(page({ id: '2028965049230055042', handle: 'Invented' }), 0)).toBe(
      'https://x.com/Invented/status/2028965049230055042',
    );
    expect(link(page({ id: '2028965049230055042', handle: 'Invented', isPublic: '0' }), 0)).toBeNull();
  });
});
