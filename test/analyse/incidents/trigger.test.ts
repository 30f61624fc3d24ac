import { describe, expect, it } from 'vitest';
import { triggerOf } from '../../../src/analyse/incidents/index.ts';

const peak = Date.parse('2026-03-05T12:00:00Z');
const hour = 3_600_000;
const own = [
  { id: 'x:1', at: peak - 5 * hour },
  { id: 'x:2', at: peak - 4 * hour },
  { id: 'x:9', at: null },
];
const quotes = [{ id: 'x:70', at: peak - 2 * hour }];

/** An incident whose rows answer these posts: `{ 'x:1': 10 }` ten times the first; the rest up to `total` answer nothing. */
function triggered(answers: Record<string, number>, total: number) {
  const targets = Object.entries(answers).flatMap(([id, count]) => new Array<string>(count).fill(id));
  // Rows are numbers of the whole data, not of the incident.
  const rows = Uint32Array.from({ length: total }, (_, i) => i + 500);
  return triggerOf({ rows, peak }, { ownPosts: own, quotes, others: ['x:555'] }, (row) => targets[row - 500] ?? null);
}

describe('the trigger', () => {
  it('[U] is the own post most of the incident answers', () => {
    expect(triggered({ 'x:1': 60, 'x:2': 10 }, 100)).toEqual({
      id: 'x:1',
      kind: 'own-post',
      interactions: 60,
      share: 0.6,
    });
  });

  it('[U] may be a quote by another', () => {
    expect(triggered({ 'x:70': 30, 'x:2': 10 }, 100)).toMatchObject({ id: 'x:70', kind: 'quote', share: 0.3 });
  });

  it('[U] may be a post whose date is not known', () => {
    expect(triggered({ 'x:9': 30 }, 100)?.id).toBe('x:9');
  });

  it('[U] may be a post that was not read, where more than half of everything answers it', () => {
    expect(triggered({ 'x:404': 51, 'x:1': 20 }, 100)).toEqual({
      id: 'x:404',
      kind: 'not-in-inputs',
      interactions: 51,
      share: 0.51,
    });
    expect(triggered({ 'x:404': 50 }, 100)).toBeNull();
    expect(triggered({ 'x:404': 4 }, 5)).toBeNull();
  });

  it.each<[string, Record<string, number>, number]>([
    ['nothing answers anything', {}, 100],
    ['a quarter is not reached', { 'x:1': 24 }, 100],
    ['two are close', { 'x:1': 40, 'x:2': 30 }, 100],
    ['it is four answers', { 'x:1': 4 }, 5],
    ['it is a post of somebody else', { 'x:555': 60, 'x:1': 10 }, 100],
    ['there are no rows', {}, 0],
  ])('[U] is none where %s', (_, answers, total) => {
    expect(triggered(answers, total)).toBeNull();
  });

  it('[U] is no post that came after the busiest hour', () => {
    const late = [{ id: 'x:3', at: peak + 2 * hour }];
    expect(
      triggerOf({ rows: Uint32Array.of(1, 2, 3, 4, 5), peak }, { ownPosts: late, quotes: [], others: [] }, () => 'x:3'),
    ).toBeNull();
    const within = [{ id: 'x:3', at: peak + hour / 2 }];
    expect(
      triggerOf(
        { rows: Uint32Array.of(1, 2, 3, 4, 5), peak },
        { ownPosts: within, quotes: [], others: [] },
        () => 'x:3',
      )?.id,
    ).toBe('x:3');
  });
});
