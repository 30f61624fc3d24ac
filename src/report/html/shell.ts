import { createHash } from 'node:crypto';
import { html, type Markup } from '../markup.ts';
import { style } from './style.ts';

interface Page {
  readonly title: string;
  /** Under the title, in one line. */
  readonly when: string;
  /** Above everything: what the page is about, and that nobody must read it alone. */
  readonly note: string;
  /** Places of the page: id of the part, and its name. */
  readonly contents: readonly { readonly id: string; readonly name: string }[];
  readonly main: Markup;
  readonly footer: string;
}

/**
 * A whole page in one file: no script, nothing loaded from anywhere, and a content policy by which a browser would refuse
 * both. The style may stand in it by its hash alone.
 */
export function htmlPage({ title, when, note, contents, main, footer }: Page): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const links = contents.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`);
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · xhealth</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#${contents[0]?.id ?? 'main'}">Skip to the answer</a>
<header>
<h1>${title}</h1>
<p class="when">${when}</p>
<p class="note">${note}</p>
</header>
<nav aria-label="Contents"><details><summary>Contents</summary><ol>${links}</ol></details></nav>
<main id="main">
${main}
</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`;
  return page.markup;
}
