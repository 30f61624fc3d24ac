import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, json } from '../support/bad-input.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/sources/threads');
const captured = join(fixtures, 'zeeschuimer-threads/2026.ndjson');
const answered = join(fixtures, 'threads-api/conversation.json');

async function interactionsOf(...inputs: readonly string[]): Promise<number> {
  const { report } = await json([...inputs, '--cache', cache(), '--account', 'threads:@maya.example']);
  return report.totals.interactions;
}

describe('a post on Threads that a capture and the API tell of', () => {
  it('[I] counts once, whatever told of it first: the code in its address says that it is one', async () => {
    const alone = await interactionsOf(captured);

    expect(alone).toBeGreaterThan(0);
    expect(await interactionsOf(answered)).toBe(1);
    expect(await interactionsOf(captured, answered)).toBe(alone);
    expect(await interactionsOf(answered, captured)).toBe(alone);
  });
});
