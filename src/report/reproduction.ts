import { neutralise } from '../model/neutralise.ts';
import type { Reproduction } from '../model/provenance.ts';
import { safeJson } from './json/safe-json.ts';
import { counted } from './words.ts';

/** Differing values a person is shown; JSON holds them all. */
const shownValues = 20;

/** Longer values are cut in words; JSON holds them whole. */
const shownLetters = 60;

/** Whether a report came out the same when it was made again, in words or as one JSON object; ends with a newline. */
export function renderReproduction(found: Reproduction, { format }: { readonly format: 'terminal' | 'json' }): string {
  return format === 'json' ? safeJson(found) : `${inWords(found).join('\n')}\n`;
}

function inWords(found: Reproduction): string[] {
  const { compared, differing, changed } = found;
  const first = found.matches
    ? `The same figures: all ${counted(compared, 'value')} agree.`
    : `Not the same: ${differing.length.toLocaleString('en-GB')} of ${counted(compared, 'value')} differ.`;
  const why = found.matches
    ? 'Yet not all it was made with is the same:'
    : 'What it was made with that is not the same:';
  return [
    first,
    ...(changed.length > 0 ? ['', why, ...changed.map(changeLine)] : []),
    ...(changed.length === 0 && !found.matches ? ['', unexplained] : []),
    ...(found.matches ? [] : ['', 'Values that differ:', ...differing.slice(0, shownValues).map(valueLine)]),
    ...(differing.length > shownValues
      ? [`  … ${differing.length - shownValues} more: --format json lists them.`]
      : []),
  ];
}

const unexplained =
  'Version, model, inputs, labels and options are the same and nothing was purged or found deleted: other inputs came before these.';

/** What a cache lost after the report was made. */
const sinceWords: ReadonlyMap<string, string> = new Map([
  ['purge', 'purged since'],
  ['deletion', 'found deleted since'],
]);

function changeLine({ what, before, after }: Reproduction['changed'][number]): string {
  const since = sinceWords.get(what);
  if (since !== undefined) return `  ${since}: ${neutralise(after ?? '')}`;
  if (before === null) return `  ${what} added: ${inert(after)}`;
  if (after === null) return `  ${what} missing: ${inert(before)}`;
  return `  ${what}: ${inert(before)} → ${inert(after)}`;
}

function valueLine({ path, before, after }: Reproduction['differing'][number]): string {
  return `  ${inert(path)}  ${inert(before)} → ${inert(after)}`;
}

function inert(text: string | null): string {
  const whole = neutralise(text ?? 'none');
  return whole.length > shownLetters ? `${whole.slice(0, shownLetters)}…` : whole;
}
