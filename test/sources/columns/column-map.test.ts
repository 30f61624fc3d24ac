import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { parseColumnMap } from '../../../src/sources/columns/column-map.ts';

function failure(text: string): UsageError {
  try {
    parseColumnMap(text);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('no failure');
}

describe('--map', () => {
  it('[U] reads our fields and their columns, spaces around them left out', () => {
    const map = parseColumnMap(' text = body ,author=user.screen name,likes=a=b');
    expect([...map]).toEqual([
      ['text', 'body'],
      ['author', 'user.screen name'],
      ['likes', 'a=b'],
    ]);
  });

  it('[U] names an unknown field, the near one and all of them', () => {
    const error = failure('text=body,auther=user');
    expect(error.message).toContain('"auther"');
    expect(error.hint).toContain('Did you mean "author"?');
    expect(error.hint).toContain('created_at');
    expect(error.exitCode).toBe(2);
    expect(failure('text=body,created-at=x').hint).toContain('Did you mean "created_at"?');
    expect(failure('text=body,zzzzzz=x').hint).not.toContain('Did you mean');
    expect(failure('text=body,__proto__=x').hint).not.toContain('Did you mean');
  });

  it('[U] says what is wrong with the rest', () => {
    expect(failure('text=a,text=b').message).toContain('twice');
    expect(failure('text').message).toContain('without "="');
    expect(failure('').message).toContain('without "="');
    expect(failure('text=').message).toContain('no column for "text"');
    expect(failure('author=user').message).toContain('text');
  });

  it('[U] reads what it can and refuses the rest with a UsageError, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((column) => `text=${column}`),
        ),
        (text) => {
          try {
            expect(parseColumnMap(text).get('text')).toBe(
              text
                .slice(text.indexOf('=') + 1)
                .trim()
                .split(',')[0]
                ?.trim(),
            );
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
        },
      ),
    );
  });
});
