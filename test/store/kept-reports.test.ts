import { expect, it } from 'vitest';
import { findReport, findTraits, keepReport, keepTraits, openStore } from '../../src/store/index.ts';

it('[I] keeps the newest twenty reports, each with the traits beside it', async () => {
  const store = await openStore(null);
  for (let day = 10; day < 35; day += 1) {
    const at = `2026-01-01T00:${day}:00Z`;
    await keepReport(store.driver, `key-${day}`, `report ${day}`, at);
    await keepTraits(store.driver, `key-${day}`, `traits ${day}`, at);
  }

  expect(await findReport(store.driver, 'key-14')).toBeNull();
  expect(await findTraits(store.driver, 'key-14')).toBeNull();
  for (const day of [15, 34]) {
    expect(await findReport(store.driver, `key-${day}`)).toBe(`report ${day}`);
    expect(await findTraits(store.driver, `key-${day}`)).toBe(`traits ${day}`);
  }
  await store.close();
});
