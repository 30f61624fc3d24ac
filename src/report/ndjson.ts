import type { InteractionLine } from '../model/interaction-row.ts';
import { escapeRisky } from './json/safe-json.ts';

/** Interactions as NDJSON: a line each, keys in fixed order, nothing in it that acts on a terminal. */
export function ndjsonLines(rows: readonly InteractionLine[]): string {
  return rows.map(line).join('');
}

/** Put together by hand: a million lines by way of objects take twice as long. */
function line(row: InteractionLine): string {
  return `{"id":${quoted(row.id)},"platform":"${row.platform}","kind":"${row.kind}","at":${quoted(row.at)},"author":${quoted(row.author)},"inReplyTo":${quoted(row.inReplyTo)},"language":${quoted(row.language)},"abuse":${row.abuse},"classes":${row.classes},"labels":${words(row.labels)},"direction":${quoted(row.direction)},"danger":${row.danger},"anonymity":${quoted(row.anonymity)},"signals":${row.signals === null ? 'null' : words(row.signals)},"text":${quoted(row.text)},"url":${quoted(row.url)}}\n`;
}

/** Nothing in it needs escaping. */
const plain = /^[\w:.@/-]*$/;

function quoted(value: string | null): string {
  if (value === null) return 'null';
  return plain.test(value) ? `"${value}"` : escapeRisky(JSON.stringify(value));
}

function words(list: readonly string[]): string {
  return list.length === 0 ? '[]' : `["${list.join('","')}"]`;
}
