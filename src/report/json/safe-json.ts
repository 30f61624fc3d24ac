/**
 * Characters a terminal acts on or that reorder what is read. JSON may escape any character of a string, so values
 * stay exact while showing the file on a terminal is harmless.
 */
const risky = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A value as JSON indented by two spaces, with a newline at the end and nothing in it that acts on a terminal. */
export function safeJson(value: unknown): string {
  return `${escapeRisky(JSON.stringify(value, null, 2))}\n`;
}

/** JSON text with every character escaped that a terminal acts on: the values stay the same. */
export function escapeRisky(json: string): string {
  return json.replace(risky, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
