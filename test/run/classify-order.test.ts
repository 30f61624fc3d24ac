import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/run/classify-order.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let each = 0; each < count; each += 1) yield each;
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('work on several items at once', () => {
  it('[P] gives the results in the order of the items, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, room) => {
          let underWay = 0;
          let most = 0;
          const start = async (item: number) => {
            underWay += 1;
            most = Math.max(most, underWay);
            await later(delays[item] ?? 0);
            underWay -= 1;
            return item;
          };
          const seen: number[] = [];
          for await (const item of inOrder(numbers(delays.length), { room: () => room, start })) seen.push(item);

          expect(seen).toEqual(delays.map((_, index) => index));
          expect(most).toBeLessThanOrEqual(room);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('[U] takes no more items while the last result is not used', async () => {
    let taken = 0;
    async function* counted() {
      for (;;) {
        taken += 1;
        yield taken;
      }
    }
    const results = inOrder(counted(), { room: () => 3, start: async (item) => item });
    await results.next();
    await later(20);

    expect(taken).toBeLessThanOrEqual(4);
  });

  it('[U] gives a result at once, also when the next item never comes', async () => {
    async function* one() {
      yield 'only';
      await new Promise(() => undefined);
    }
    for await (const result of inOrder(one(), { room: () => 4, start: async (item) => item })) {
      expect(result).toBe('only');
      break;
    }
  });

  it('[U] throws what an item or its work throws, after the results before it', async () => {
    const seen: number[] = [];
    const start = async (item: number) => {
      if (item === 2) throw new Error('two');
      return item;
    };
    const working = (async () => {
      for await (const item of inOrder(numbers(9), { room: () => 4, start })) seen.push(item);
    })();

    await expect(working).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });
});
