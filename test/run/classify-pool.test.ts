import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { judgeLines, type LineForm } from '../../src/run/classify-lines.ts';
import type { LinePool } from '../../src/run/classify-pool.ts';
import { type ClassifyRequest, type LeftOutLine, runClassify } from '../../src/run-classify.ts';

const built: typeof import('../../src/run/classify-pool.ts') = await import(
  join(import.meta.dirname, '../../dist/run/classify-pool.js')
);

const empty = { abuse: 0, classes: {}, labels: [], direction: null, evidence: [], language: 'en' } as const;

/** A pool without workers, whose judge has nothing to load. */
function plainPool(form: LineForm): LinePool {
  const judge = { model: 'none-1', judge: () => empty };
  return { room: () => 1, judge: async (block) => judgeLines(judge, block, form), close: async () => undefined };
}

async function classify(stdin: Iterable<string>, request: Partial<ClassifyRequest>) {
  const leftOut: LeftOutLine[] = [];
  let output = '';
  const result = await runClassify({
    inputs: [],
    stdin: Readable.from(stdin, { objectMode: false }),
    form: 'json',
    subject: null,
    workers: null,
    signal: new AbortController().signal,
    progress: { report: () => undefined, end: () => undefined },
    write: async (verdicts) => {
      output += Buffer.from(verdicts).toString();
      return true;
    },
    leftOut: (line) => leftOut.push(line),
    ...request,
  });
  return { result, leftOut, output };
}

function line(id: number, text: string): string {
  return `${JSON.stringify({ id: String(id), text })}\n`;
}

describe('workers', () => {
  it('[I] give the verdicts of one thread, in the order of the lines, however small the blocks', async () => {
    // Long texts among short ones, so that the workers are never done at the same time.
    const texts = Array.from(
      { length: 400 },
      (_, id) => `you fool ${'what is the plan? '.repeat(id % 37 === 0 ? 900 : 1)}`,
    );
    const all = texts.map((text, id) => (id % 50 === 7 ? 'no json\n' : line(id, text)));
    const [alone, together] = await Promise.all(
      [0, 3].map((workers) => classify(all, { workers, blockBytes: 512, pool: built.linePool })),
    );
    const ids = together?.output.match(/(?<="id":")\d+/g);

    expect(ids).toEqual(texts.map((_, id) => String(id)).filter((id) => Number(id) % 50 !== 7));
    expect(together).toEqual(alone);
    expect(together?.leftOut.map((each) => each.line)).toEqual([8, 58, 108, 158, 208, 258, 308, 358]);
    expect(together?.result).toMatchObject({ judged: 392, leftOut: 8, failures: [], interrupted: false });
  });

  it('[I] do not start for little', async () => {
    const form = { form: 'json', subject: null, maxLineBytes: 1000, startBytes: 100 } as const;
    const pool = built.linePool({ ...form, workers: 3 });
    const block = () => new Uint8Array(Buffer.from(line(1, 'hello, how are you?')));
    await pool.judge(block());
    const before = pool.room();
    for (let blocks = 1; blocks < 4; blocks += 1) await pool.judge(block());
    const after = pool.room();
    await pool.close();

    expect([before, after]).toEqual([1, 6]);
  });

  it('[I] are given up at once when nobody reads the verdicts any more', async () => {
    let writes = 0;
    function* endless() {
      for (let id = 0; ; id += 1) yield line(id, 'you fool');
    }
    const write = async () => {
      writes += 1;
      return writes < 3;
    };
    const { result } = await classify(endless(), { workers: 2, blockBytes: 512, pool: built.linePool, write });

    expect(writes).toBe(3);
    expect(result.interrupted).toBe(false);
  });
});

describe('memory', () => {
  it('[I] does not grow with the input', async () => {
    const some = Array.from({ length: 1000 }, (_, id) => line(id, `what is the plan for the surgery ${id}?`)).join('');
    const repeats = 1000;
    function* million() {
      for (let times = 0; times < repeats; times += 1) yield some;
    }
    let most = 0;
    let bytes = 0;
    const write = async (verdicts: Uint8Array) => {
      bytes += verdicts.length;
      const { heapUsed, external } = process.memoryUsage();
      most = Math.max(most, heapUsed + external);
      return true;
    };
    const before = process.memoryUsage();
    const { result } = await classify(million(), { pool: plainPool, write });

    expect(result.judged).toBe(1_000_000);
    expect(bytes).toBeGreaterThan(100_000_000);
    expect(most - before.heapUsed - before.external).toBeLessThan(100_000_000);
  });
});
