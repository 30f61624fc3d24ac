import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../src/sources/mastodon/html-text.ts';

const text = (html: string) => textOfHtml(html).text;

describe('the HTML of a post as text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<p>one<br>two<br />three</p><p>four</p>', 'one\ntwo\nthree\n\nfour'],
    ['<p>a &amp; b &lt;3 &quot;c&quot; &#39;d&#39; &#x1F600; &nbsp;e</p>', `a & b <3 "c" 'd' 😀 \u00a0e`],
    ['<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
    ['<p>&#0; &#xD800; &#x110000; &unknown; &constructor;</p>', '\ufffd \ufffd \ufffd &unknown; &constructor;'],
    ['<ul><li>one</li><li>two</li></ul><blockquote>three</blockquote>four', 'one\ntwo\n\nthree\n\nfour'],
    ['<p>a\n   b\t c</p>', 'a b c'],
    ['', ''],
  ])('[U] %s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('[U] gives mentions, hashtags and shortened links their own words', () => {
    const mention =
      '<span class="h-card"><a href="https://a.example/@bo" class="u-url mention">@<span>bo</span></a></span>';
    const tag = '<a href="https://a.example/tags/x" class="mention hashtag" rel="tag">#<span>x</span></a>';
    const link =
      '<a href="https://b.example/a/long/way"><span class="invisible">https://</span><span class="ellipsis">b.example/a/l</span><span class="invisible">ong/way</span></a>';
    expect(textOfHtml(`<p>${mention} see ${tag}</p>`)).toEqual({ text: '@bo see #x', hasLink: false });
    expect(textOfHtml(`<p>${link}</p>`)).toEqual({ text: 'https://b.example/a/long/way', hasLink: true });
    expect(textOfHtml("<a class=u-url href='x'>y</a>").hasLink).toBe(true);
  });

  it.each([
    ['<script>alert(1)</script>after', 'after'],
    ['<SCRIPT>alert(1)</ScRiPt >after<style>p{}</style>', 'after'],
    ['<script>never ends', 'never ends'],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['<a href="javascript:alert(1)" title="a>b">go</a>', 'go'],
    ['<!-- hidden -->after<!DOCTYPE x><?php ?>', 'after'],
    ['1 < 2 and 3 <4', '1 < 2 and 3 <4'],
    ['a <b unclosed words', 'a <b unclosed words'],
    ['a <!-- unclosed words', 'a <!-- unclosed words'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<scr<script>x</script>ipt>y', 'xipt>y'],
  ])('[U] lets nothing of %s run or hide', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('[U] goes over hostile input once', () => {
    const hostile = ['<a ', '<a href="', '<!--', '<script>', '<', '&#', '<p class="', '</', '<script><a>'];
    const started = performance.now();
    for (const piece of hostile) expect(text(piece.repeat(200_000)).length).toBeLessThan(3_000_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('[P] shows escaped text as it was typed', () => {
    const escaped = (typed: string) => typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const words = fc.array(fc.constantFrom('a', '<', '>', '&', 'lt;', '<b>', '"', '/', '!--'), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const typed = parts.join('');
        expect(text(`<p>${escaped(typed)}</p>`)).toBe(typed);
      }),
    );
  });

  it('[P] never throws', () => {
    const pieces = fc.array(fc.constantFrom('<', '>', '"', "'", '=', 'a', ' ', '/', '!', '-', '&', '#', ';', 'script'));
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(typeof text(parts.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
