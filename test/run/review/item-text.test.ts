import { describe, expect, it } from 'vitest';
import { itemText } from '../../../src/run/review/item-text.ts';

const own = new Set(['drexample', 'dr@social.example']);

describe('itemText', () => {
  it.each([
    ['@DrExample you idiot', '@you you idiot'],
    ['.@drexample and @other.person@masto.example, and @a_b-c too', '.@you and @…, and @… too'],
    ['＠Somebody said', '@… said'],
    ['@dr@social.example look', '@you look'],
    ['see https://people.example/jo?x=1 and www.jo.example/a', 'see [link] and [link]'],
  ])('[U] %s', (text, shown) => {
    expect(itemText(text, own)).toBe(shown);
  });

  it('[U] keeps the abuse and hides what leads to a person', () => {
    const shown = itemText(
      'You liar, I know you live at 27 Acacia Road, ring 07700 900123 or mail jo@home.example',
      own,
    );

    expect(shown).toContain('You liar');
    for (const gone of ['Acacia', '900123', 'jo@', 'home.example']) expect(shown).not.toContain(gone);
  });

  it('[U] makes hostile characters harmless', () => {
    expect(itemText('a\u001b[31mb\u202ec\nd', own)).toBe('ab⟨U+202E⟩c d');
  });
});
