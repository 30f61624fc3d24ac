/** Templates written one a line; empty lines are left out, and `\n` written out is a line break of the message. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'))
    .filter((line) => line !== '');
}

/** Fillers written one after the other with `|` between them, over as many lines as it takes. They hold no choices themselves. */
export function words(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
