/**
 * What must not reach a terminal or a report as it is: control characters and escapes, marks that turn the direction of
 * text, characters without width (joiners apart, which emoji need), line separators, tags and halves of surrogate pairs.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** A file name or path fit to be printed: what is unsafe in it becomes a visible `\u{…}`. */
export function safeName(name: string): string {
  return name.replace(unsafe, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}
