import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBlocks } from '../../src/run/classify-blocks.ts';

const quick = { blockBytes: 16, maxLineBytes: 64, pauseMs: 5, signal: new AbortController().signal };

async function* given(pieces: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function cut(source: AsyncIterable<Buffer>, options: Partial<typeof quick> = {}): Promise<(string | null)[]> {
  const blocks: (string | null)[] = [];
  for await (const block of lineBlocks(source, { ...quick, ...options }))
    blocks.push(block === null ? null : Buffer.from(block).toString());
  return blocks;
}

describe('blocks of lines', () => {
  it('[P] hold every byte once, in order, cut after a line, whatever the pieces', async () => {
    const lines = fc.array(fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'é', '😀', '\r', ' ') }));
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), fc.array(fc.nat(40)), async (all, ended, cuts) => {
        const bytes = Buffer.from(all.join('\n') + (ended ? '\n' : ''));
        const places = [...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = places.map((at, index) => bytes.subarray(places[index - 1] ?? 0, at));
        const blocks = await cut(given(pieces), { maxLineBytes: 1000 });

        expect(blocks.join('')).toBe(bytes.toString());
        for (const block of blocks.slice(0, -1)) expect(block?.endsWith('\n')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('[U] stay small, however large the pieces are', async () => {
    const blocks = await cut(given(['123456789\n'.repeat(1000)]));

    expect(blocks.join('')).toHaveLength(10_000);
    expect(Math.max(...blocks.map((block) => block?.length ?? 0))).toBeLessThanOrEqual(32);
  });

  it('[U] give nothing but a mark for a line that is too long, in its place', async () => {
    const long = Array.from({ length: 20 }, () => 'x'.repeat(10));

    expect(await cut(given(['one\n', ...long, '\ntwo\n']))).toEqual(['one\n', null, 'two\n']);
    expect(await cut(given(['one\n', ...long]))).toEqual(['one\n', null]);
    expect(await cut(given([...long, '\n', ...long, '\n\nlast']))).toEqual([null, null, '\nlast']);
  });

  it('[U] give what is there when nothing more comes for a while, and hold back half a line', async () => {
    let more = () => {};
    async function* slow() {
      yield Buffer.from('one\ntw');
      await new Promise<void>((resolve) => (more = resolve));
      yield Buffer.from('o\n');
    }
    const blocks = lineBlocks(slow(), quick);
    const first = await blocks.next();
    const second = blocks.next();
    more();

    expect(Buffer.from(first.value ?? []).toString()).toBe('one\n');
    expect(Buffer.from((await second).value ?? []).toString()).toBe('two\n');
  });

  it('[U] come out before the failure of their source, without the half line it left', async () => {
    async function* failing() {
      yield Buffer.from('one\ntw');
      throw new Error('gone');
    }
    const seen: string[] = [];
    const reading = (async () => {
      for await (const block of lineBlocks(failing(), quick)) seen.push(Buffer.from(block ?? []).toString());
    })();

    await expect(reading).rejects.toThrow('gone');
    expect(seen).toEqual(['one\n']);
  });

  it('[U] end at an interrupt with the whole lines that came', async () => {
    const stop = new AbortController();
    async function* endless() {
      yield Buffer.from('one\ntwo');
      stop.abort();
      for (;;) yield Buffer.from('three\n');
    }

    expect(await cut(endless(), { signal: stop.signal })).toEqual(['one\n']);
  });

  it('[U] may be left while their source waits for ever', async () => {
    async function* waiting() {
      yield Buffer.from('one\n');
      await new Promise(() => undefined);
    }
    for await (const block of lineBlocks(waiting(), quick)) {
      expect(block).toHaveLength(4);
      break;
    }
  });
});
