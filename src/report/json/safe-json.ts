/**
 * Characters a terminal acts on or that reorder what is read. JSON may escape any character of a string, so values
 * stay exact while showing the file on a terminal is harmless.
 */
const risky = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A value as JSON indented by two spaces, with a newline at the end and nothing in it that acts on a terminal. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(risky, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
