import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTextSketcher, textSketchWords } from '../../src/classify/coordination/index.ts';
import { type Together, together } from '../../src/run/people/together.ts';
import type { TogetherPage } from '../../src/run/people/together-page.ts';
import { createRandom } from '../classify/coordination/random.ts';

/** As `together`, beside the compiled worker. */
async function compiled(): Promise<typeof together> {
  const path = join(import.meta.dirname, '../../dist/run/people/together.js');
  return (await import(path)).together;
}

const sketch = createTextSketcher();
const words =
  'clinic ward nurse queue winter letter council budget bus school library river market harbour vaccine'.split(' ');

/** A page of messages of chance words; every fiftieth is one form letter with a word of its own. */
function page(size: number, seed: number): TogetherPage {
  const random = createRandom(seed);
  const word = () => words[random.int(words.length)];
  const sketches = new Uint32Array(size * textSketchWords);
  const telling = new Uint8Array(size);
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    const text =
      row % 50 === 0
        ? `Please keep the night clinic in Exampleton open for all of us ${word()}`
        : Array.from({ length: row % 9 === 0 ? 3 : 14 }, word).join(' ');
    telling[row] = sketch(text, sketches, at);
    if (telling[row] !== 0) at += textSketchWords;
  }
  const replies = Array.from({ length: size }, () => (random.int(3) === 0 ? String(random.int(40)) : null));
  return {
    author: Uint32Array.from({ length: size }, () => random.int(900)),
    at: Float64Array.from({ length: size }, () => 1.7e12 + random.int(1e9)),
    abusive: Uint8Array.from({ length: size }, () => random.int(2)),
    telling,
    sketches: sketches.slice(0, at),
    replyTo: JSON.stringify(replies),
  };
}

async function clustersOf(finder: Together, pages: readonly TogetherPage[]) {
  for (const each of pages) await finder.add(each);
  finder.begin();
  const opened = Float64Array.from({ length: 900 }, (_, author) => (author % 3 === 0 ? 18_000 : 12_000 + author * 5));
  opened[5] = Number.NaN;
  return finder.finish(opened);
}

describe('accounts that wrote together', () => {
  it('[I] are the same on a thread of their own, of many messages', async () => {
    const onThread = await compiled();
    const pages = () => Array.from({ length: 30 }, (_, index) => page(2_000, index));
    const here = await clustersOf(together(), pages());
    const there = await clustersOf(onThread(), pages());

    expect(here.map(({ kind }) => kind)).toContain('copies');
    expect(here.map(({ kind }) => kind)).toContain('same-day-accounts');
    expect(there).toEqual(here);
  });

  it('[I] are the same of few messages, for which no thread is started', async () => {
    const onThread = await compiled();
    const here = await clustersOf(together(), [page(2_000, 1)]);

    expect(await clustersOf(onThread(), [page(2_000, 1)])).toEqual(here);
  });

  it('[I] a thread that falls behind is waited for, and one that has failed is not', async () => {
    const finder = (await compiled())();
    const added: string[] = [];
    // One after the other without waiting: room for some is there at once, for the others when pages have been read.
    const all = Array.from({ length: 60 }, (_, index) =>
      finder.add(page(2_000, 1)).then(() => added.push(`page ${index}`)),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(60);
    await all.at(-1);
    await expect(finder.finish(new Float64Array(900))).resolves.toBeDefined();

    const failing = (await compiled())();
    const bad = { ...page(2_000, 1), replyTo: 'not JSON' };
    for (let index = 0; index < 60; index += 1) await failing.add(index === 30 ? bad : page(2_000, 1));
    await expect(failing.finish(new Float64Array(900))).rejects.toThrow(/JSON/);
  });

  it('[E] a thread that fails says so to whoever waits for it', async () => {
    const finder = (await compiled())();
    const pages = Array.from({ length: 26 }, (_, index) => page(2_000, index));
    for (const each of pages.slice(1)) await finder.add(each);
    await finder.add({ ...(pages[0] as TogetherPage), replyTo: 'not JSON' });

    await expect(finder.finish(new Float64Array(900))).rejects.toThrow(/JSON/);
  });
});
