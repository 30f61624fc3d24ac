import fc from 'fast-check';
import { expect } from 'vitest';
import type { PostRecord } from '../../src/model/post.ts';
import { type Batch, emptyBatch, emptyFacts, type InputFacts, type RecordFormat } from '../../src/sources/source.ts';

export interface Mapped {
  readonly batch: Batch;
  readonly facts: InputFacts;
  /** Rows of the input. */
  readonly records: readonly PostRecord[];
  readonly context: readonly PostRecord[];
  readonly skipped: Readonly<Record<string, number>>;
}

/** Maps all records of one input, as a reader would. */
export function mapAll(
  format: RecordFormat,
  records: readonly unknown[],
  columns: ReadonlyMap<string, string> | null = null,
): Mapped {
  const batch = emptyBatch();
  const facts = emptyFacts();
  const mapper = format.mapper({ messages: false, columns, signal: new AbortController().signal }, facts);
  for (const record of records) mapper.map(record, batch);
  mapper.finish?.(batch, facts);
  return {
    batch,
    facts,
    records: batch.posts.filter((post) => post.role === 'record'),
    context: batch.posts.filter((post) => post.role === 'context'),
    skipped: Object.fromEntries(batch.skipped),
  };
}

/** The only row of an input of one record. */
export function mapOne(format: RecordFormat, record: unknown): PostRecord {
  const { records } = mapAll(format, [record]);
  const [only] = records;
  if (only === undefined || records.length > 1) throw new Error(`${records.length} rows in place of one`);
  return only;
}

/** As JSON gives it: fields named `__proto__` are fields. */
export function json(text: string): unknown {
  return JSON.parse(text);
}

const hostile = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '[[[]]]',
  '-1',
  '1e308',
];

const anyJson = fc.oneof(fc.jsonValue(), fc.constantFrom(...hostile).map(json));

/** Real records with some of their parts replaced by anything, and anything in their place. */
export function damaged(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 4 });
  const changed = fc.tuple(fc.constantFrom(...samples), changes).map(([sample, list]) => {
    let copy: unknown = structuredClone(sample);
    for (const [at, value] of list) copy = replacePart(copy, at, value);
    return copy;
  });
  return fc.oneof({ weight: 1, arbitrary: anyJson }, { weight: 4, arbitrary: changed });
}

function replacePart(root: unknown, at: number, value: unknown): unknown {
  const slots: { readonly holder: object; readonly key: string }[] = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, child] of Object.entries(next)) {
      slots.push({ holder: next, key });
      pending.push(child);
    }
  }
  const slot = slots[at % Math.max(slots.length, 1)];
  if (slot === undefined) return value;
  Object.defineProperty(slot.holder, slot.key, { value, enumerable: true, configurable: true, writable: true });
  return root;
}

/** Whatever came in, nothing is thrown, what comes out is of the model, and nothing leaks into other objects. */
export function expectHarmless(
  format: RecordFormat,
  samples: readonly unknown[],
  columns?: ReadonlyMap<string, string>,
) {
  fc.assert(
    fc.property(fc.array(damaged(samples), { maxLength: 3 }), (records) => {
      for (const record of records) expect(typeof format.recognises(record)).toBe('boolean');
      const { batch } = mapAll(format, records, columns ?? null);
      for (const post of batch.posts) expectOfModel(post);
      for (const account of batch.accounts) expect(account.id ?? account.handle).toEqual(expect.any(String));
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }),
    { numRuns: 300 },
  );
}

function expectOfModel({ post, metrics }: PostRecord): void {
  expect(post.id).toMatch(/^\S/);
  expect(typeof post.text).toBe('string');
  for (const part of [post.author.id, post.author.handle, post.language, post.editGroup]) {
    expect(part === null || typeof part === 'string').toBe(true);
  }
  if (post.createdAt !== null) expect(Date.parse(post.createdAt)).not.toBeNaN();
  for (const count of Object.values(metrics ?? {})) expect(count === null || Number.isSafeInteger(count)).toBe(true);
}
