import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInText } from '../../../src/sources/x/text.ts';

function namesIn(text: string): (string | null)[] {
  return namesInText(text).map(({ handle }) => handle);
}

/** The rule in two patterns, of which the second is tried at each character and so is slow. */
const link = /(?::\/\/|\.[A-Za-z]{2,24}\/)[!-~]*/g;
const name = /(?<![\w@＠!#$%&*])[@＠](\w{1,20})(?![\w@＠\u00c0-\u024f])/g;

describe('accounts that a text names', () => {
  it.each([
    ['.@maya_example hello', ['maya_example']],
    ['hey .@maya_example', ['maya_example']],
    ['hey.@maya_example, ...@Sam!', ['maya_example', 'Sam']],
    ['(@a) "@b" @c: @d/@e RT @f: via＠g', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['＠maya_example .＠Sam こんにちは@noor', ['maya_example', 'Sam', 'noor']],
    [`@${'x'.repeat(20)} @${'y'.repeat(21)}`, ['x'.repeat(20)]],
  ])('[U] are found: %s', (text, wanted) => {
    expect(namesIn(text)).toEqual(wanted);
  });

  it.each([
    'write to maya@host.example, m.example@host or foo.bar@host',
    'Mastodon: @maya@social.example',
    'https://video.example/@maya and https://example.org/.@maya or news.example/a/.@maya?by=@sam',
    '@ @@maya _@maya @',
    'wow!@maya #@maya &@maya @mayaé',
  ])('[U] are not found in addresses: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('[U] are found behind a link', () => {
    expect(namesIn('see https://video.example/@maya .@sam, news.example/a、@noor')).toEqual(['sam', 'noor']);
  });

  it('[U] are those that the rule finds, whatever the text', () => {
    const part = fc.constantFrom('@', '＠', 'a', 'B9', '_', ' ', '.', '/', ':', 'é', 'maya_example', 'x'.repeat(20));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const unlinked = text.replace(link, (found) => ' '.repeat(found.length - 1) + found.slice(-1));
        expect(namesIn(text)).toEqual(Array.from(unlinked.matchAll(name), (match) => match[1]));
      }),
    );
  });

  it('[U] are looked for in one pass', () => {
    const text = '/@a.'.repeat(500_000) + 'a.'.repeat(500_000);
    const begun = performance.now();
    namesIn(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
