import { describe, expect, it } from 'vitest';
import { inTurn } from '../../scripts/train/in-turn.ts';

/** Lets other jobs go on so many times before it is done. */
async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

describe('inTurn', () => {
  it('[U] gives results in their order, whichever ends first, and does no more at once than it may', async () => {
    let running = 0;
    let most = 0;
    const results = await inTurn(5, 2, async (nth) => {
      running += 1;
      most = Math.max(most, running);
      await later(nth === 0 ? 50 : 3);
      running -= 1;
      return nth * 10;
    });
    expect(results).toEqual([0, 10, 20, 30, 40]);
    expect(most).toBe(2);
  });

  it('[U] does nothing where there is nothing to do', async () => {
    expect(await inTurn(0, 4, () => Promise.reject(new Error('asked')))).toEqual([]);
  });

  it('[U] rejects where a job does', async () => {
    const failing = inTurn(3, 2, (nth) => (nth === 1 ? Promise.reject(new Error('no room')) : later(1)));
    await expect(failing).rejects.toThrow('no room');
  });
});
