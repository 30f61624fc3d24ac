/** What stands in a page: an element begun or ended, with its attributes, or text with its entities resolved. */
export type Token =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'text'; readonly text: string };

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)(\/?)>/y;
const attribute = / ([a-zA-Z][a-zA-Z0-9-]*)="([^"<>]*)"/g;
const entity = /&(?:amp|lt|gt|quot|#39);/g;
const resolved: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * A page cut into tokens, stricter than any browser: a `<` that begins none of our elements, a quote out of place, a bare
 * `&` or `>` in a text throws.
 */
export function tokensOf(page: string): Token[] {
  const tokens: Token[] = [];
  let at = page.startsWith('<!doctype html>\n') ? '<!doctype html>\n'.length : 0;
  while (at < page.length) {
    if (page[at] === '<') {
      tag.lastIndex = at;
      const found = tag.exec(page);
      if (found === null) throw new Error(`no element of ours: ${page.slice(at, at + 80)}`);
      const [whole, slash, name = '', inside = ''] = found;
      const attributes = new Map([...inside.matchAll(attribute)].map((each) => [each[1] ?? '', plain(each[2] ?? '')]));
      tokens.push({ kind: slash === '/' ? 'close' : 'open', name, attributes });
      at += whole.length;
      continue;
    }
    const next = page.indexOf('<', at);
    const end = next === -1 ? page.length : next;
    const last = tokens.at(-1);
    const raw = page.slice(at, end);
    const isStyle = last?.kind === 'open' && last.name === 'style';
    tokens.push({ kind: 'text', text: isStyle ? raw : plain(raw) });
    at = end;
  }
  return tokens;
}

function plain(text: string): string {
  const rest = text.replace(entity, '');
  if (/[&<>]/.test(rest)) throw new Error(`not escaped: ${text.slice(0, 80)}`);
  return text.replace(entity, (found) => resolved[found] ?? '');
}
