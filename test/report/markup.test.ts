import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined } from '../../src/report/markup.ts';

describe('markup', () => {
  it('[U] escapes what is put into it, in elements and in attributes', () => {
    expect(html`<p title="${`"'`}">${'<b>&</b>'}</p>`.markup).toBe(
      '<p title="&quot;&#39;">&lt;b&gt;&amp;&lt;/b&gt;</p>',
    );
  });

  it('[U] takes markup as it is, alone and in lists', () => {
    const bold = html`<b>${1}</b>`;

    expect(html`<p>${bold}${[bold, bold]}</p>`.markup).toBe('<p><b>1</b><b>1</b><b>1</b></p>');
    expect(joined([bold, bold], ', ').markup).toBe('<b>1</b>, <b>1</b>');
  });

  it('[P] lets no text begin an element, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ';', '#') }), (text) => {
        expect(html`${text}`.markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/);
      }),
    );
  });
});
