import { html, type Markup } from '../markup.ts';
import { release } from '../wrap.ts';

/**
 * A line of characters that draws figures (not masked words) is not for the ear. Our own commands are to be copied, and in a
 * handle every letter counts: both stand in letters that cannot be taken for each other.
 */
const special =
  /((?=[█·]*[▁▂▃▄▅▆▇])[▁▂▃▄▅▆▇█·]{2,})|@\w[\w.@-]*\w|`?\bxhealth (?:analyse|cache|classify|compare|explain|export|fetch|lookalikes|review|sources)(?: [a-z]+)?(?:`|(?=[.,;:)]|$))|--[a-z-]+ (?:full|masked|none|json|handle)\b/g;

/** A figure and its unit, a day and its month, a month and its year: a line does not end between them. */
const pairs = /(\d) (?=%)|\b(\d{1,2}) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/g;

/**
 * What a terminal keeps together suits its eighty cells: on a page of any width that leaves holes, so pairs alone are
 * bound.
 */
function bound(plain: string): string {
  return plain.replace(pairs, (found) => `${found.slice(0, -1)}\u00a0`);
}

/** A text of the report, escaped. */
export function text(plain: string): Markup {
  const words = bound(release(plain));
  const pieces: Markup[] = [];
  let from = 0;
  for (const { index, 0: found, 1: drawn } of words.matchAll(special)) {
    pieces.push(html`${words.slice(from, index)}`);
    pieces.push(
      drawn === undefined
        ? html`<code>${found.replaceAll('`', '')}</code>`
        : html`<span class="spark" aria-hidden="true">${found}</span>`,
    );
    from = index + found.length;
  }
  pieces.push(html`${words.slice(from)}`);
  return html`${pieces}`;
}
