/** Codes that platforms give where they know no language, X's `und` and `q…` among them. */
const unknownCodes = /^(?:|und|zxx|mul|mis|art|q[a-z]{2})$/;
/** Fewer letters say nothing about a script. */
const MIN_LETTERS = 30;

/** The language to judge in: `en`, or the code of one this judge cannot read, or `null` where only the script is foreign. */
export function languageOf(text: string, stated: string | null): string | null {
  if (stated === 'en') return 'en';
  const code = stated?.toLowerCase() ?? '';
  if (code !== '' && !unknownCodes.test(code)) return code.startsWith('en') ? 'en' : code;
  return isForeignScript(text) ? null : 'en';
}

function isForeignScript(text: string): boolean {
  if (text.length < MIN_LETTERS || !mayBeForeign(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[\p{Script=Latin}\u{1d400}-\u{1d7ff}]/gu)?.length ?? 0;
  return letters >= MIN_LETTERS && latin * 2 < letters;
}

/** Counts what lies beyond Latin letters and before symbols, or in the scripts of East Asia, without a regular expression. */
function mayBeForeign(text: string): boolean {
  let foreign = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x24f && (code < 0x2000 || code > 0x2e7f)) foreign += 1;
  }
  return foreign >= MIN_LETTERS / 2;
}
