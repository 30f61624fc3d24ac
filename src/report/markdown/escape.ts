/** What a Markdown processor could take for a link, an address or somebody to be notified, wherever it stands. */
const linkLike =
  /@|:\/\/|www\.|\b(?:mailto|xmpp|javascript|data|vbscript):|\b[\w-]+\.(?:com|org|net|io|co|uk|example)\b/i;

/** Characters that can mean something inside a line, by CommonMark, its tables, or what sites add to it. */
const acting = /[\\`*_{}[\]<>|~$^&#!]|:(?=[\w+-]+:)/g;

/** At the start of a line these make a list, a heading, a rule or a quotation. */
const leading = /^(?:[-+=>]|\d{1,9}(?=[.)](?: |$)))/;

/** Figures drawn as characters, and not words that are masked. */
const drawn = /^(?=[█·]*[▁▂▃▄▅▆▇])[▁▂▃▄▅▆▇█·]+$/;

/**
 * A text as Markdown that shows nothing but it, on one line: what could act is escaped, and words that could become a link, a
 * mention or an address stand as code, in which nothing acts. Lines of characters that draw figures stand as code, too.
 */
export function escapeMarkdown(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const written = words.map((word) => (linkLike.test(word) || drawn.test(word) ? asCode(word) : escapeWord(word)));
  return written.join(' ').replace(leading, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

function escapeWord(word: string): string {
  return word.replace(acting, (character) => `\\${character}`);
}

/** A word between backticks; characters that could end the code or a table's cell give way to their wide twins. */
export function asCode(word: string): string {
  const safe = word.replaceAll('`', '｀').replaceAll('|', '｜').replaceAll('\\', '＼');
  return `\`${safe}\``;
}
