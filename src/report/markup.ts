/** Markup that may stand in a page as it is: made by `html` alone, which escapes every text put into it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one way to make markup: the template is ours, each value in it is text and escaped, for elements and attributes. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = template[0] ?? '';
  parts.forEach((part, index) => {
    markup += partText(part) + (template[index + 1] ?? '');
  });
  return { markup };
}

/** Pieces one after another. */
export function joined(pieces: readonly Markup[], between = ''): Markup {
  return { markup: pieces.map(({ markup }) => markup).join(between) };
}

export const nothing: Markup = { markup: '' };

function partText(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  if ('markup' in part) return part.markup;
  return joined(part).markup;
}
