import { describe, expect, it } from 'vitest';
import { formats } from '../../../../src/sources/index.ts';
import { cellReader, tableOf } from '../../../../src/sources/x/analytics/columns.ts';
import { headers } from '../../../support/x-analytics-tables.ts';

const rowOf = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, '']));
const kindsOf = (record: unknown) =>
  formats.filter(({ shape, recognises }) => shape === 'csv' && recognises(record)).map(({ kind }) => kind);

describe('tableOf', () => {
  it.each([
    ['content', headers.content],
    ['content', headers.early2025],
    ['activity', headers.activity],
    ['overview', headers.overview],
  ] as const)(
    '[U] knows a table of %s, whatever the case of its columns, and no other format takes it',
    (table, columns) => {
      for (const written of [columns, columns.map((name) => name.toUpperCase()), columns.map((name) => ` ${name}_`)]) {
        expect(tableOf(rowOf(written))).toBe(table);
      }
      expect(kindsOf(rowOf(columns))).toEqual([`x-analytics-${table}`]);
    },
  );

  it.each([
    ['content', headers.content],
    ['activity', headers.activity],
    ['overview', headers.overview],
  ] as const)('[U] knows a table of %s with any one column missing', (table, columns) => {
    for (const missing of columns.filter((name) => name !== 'Date' || table !== 'overview')) {
      expect(tableOf(rowOf(columns.filter((name) => name !== missing))), missing).toBe(table);
    }
  });

  it('[U] leaves other tables alone', () => {
    const grailbird = ['tweet_id', 'timestamp', 'text', 'expanded_urls'];
    for (const other of [
      grailbird,
      ['id', 'text', 'likes', 'reposts', 'replies', 'views'],
      ['date', 'likes', 'replies', 'reposts'],
      ['Post id', 'Post text'],
      ['Profile visits', 'Impressions', 'Likes'],
    ]) {
      expect(tableOf(rowOf(other)), other.join()).toBeNull();
    }
    for (const other of [null, 'Post id', 5, [], [headers.content]]) expect(tableOf(other)).toBeNull();
  });
});

describe('cellReader', () => {
  it('[U] gives cells by our words for both generations of columns', () => {
    const wanted = ['id', 'link', 'text', 'date', 'views', 'likes', 'reposts', 'replies'] as const;
    for (const columns of [headers.content, headers.early2025, headers.activity]) {
      const reader = cellReader();
      const cells = reader.read(Object.fromEntries(columns.map((name) => [name, ` ${name} `])));
      expect(wanted.filter((column) => cells?.[column] === undefined)).toEqual([]);
      expect(reader.missing(wanted)).toEqual([]);
    }
  });

  it('[U] counts the likes of old, when they were favourites, and never promoted ones', () => {
    const reader = cellReader();
    expect(reader.read({ favorites: '7', 'promoted likes': '9', 'promoted impressions': '90' })).toEqual({
      likes: '7',
    });
    expect(reader.missing(['views', 'likes'])).toEqual(['impressions']);
  });

  it('[U] knows of no column missing before it saw a row', () => {
    expect(cellReader().missing(['views'])).toEqual([]);
    expect(cellReader().read('no row')).toBeNull();
  });
});
