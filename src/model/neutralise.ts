/** Terminal sequences: CSI, OSC with its end, and the two-character ones. Source: ECMA-48. */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

const controls = /\p{Cc}/gu;

/** Marks that turn the direction of text: shown, for they can make a line read as what it is not. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Characters without width that hide in words; the joiner of emoji is left in place. */
const invisible =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|[\u00ad\u115f\u1160\u180e\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** More marks than this on one letter are there to smear over other lines. */
const smears = /(\p{M}{3})\p{M}+/gu;

/**
 * Makes a stranger's text harmless on a terminal: one line, no control or escape sequence, direction marks spelled
 * out as `⟨U+202E⟩`, nothing invisible, lone surrogates replaced.
 */
export function neutralise(text: string): string {
  return text
    .toWellFormed()
    .replace(sequences, '')
    .replace(breaks, ' ')
    .replace(controls, '')
    .replace(bidi, spellOut)
    .replace(invisible, '')
    .replace(smears, '$1');
}

function spellOut(mark: string): string {
  return `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
