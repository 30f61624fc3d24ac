import { describe, expect, it } from 'vitest';
import { writingOf } from '../../../src/run/people/author-writing.ts';
import { interactions } from '../../analyse/columns.ts';

describe('how an author wrote', () => {
  it('[U] knows the most within an hour of those messages alone whose hour is known', () => {
    const dated = Array.from({ length: 12 }, () => ({ at: '2026-03-05', author: 'x:1' }));
    const timed = ['12:00', '12:59', '14:00'].map((time) => ({ at: `2026-03-05T${time}:00Z`, author: 'x:1' }));

    expect(writingOf(interactions([...dated, ...timed]))(0)).toMatchObject({ interactions: 15, mostInAnHour: 2 });
    expect(writingOf(interactions(dated))(0)).toMatchObject({
      firstAt: Date.parse('2026-03-05'),
      mostInAnHour: null,
    });
  });
});
