import type { Reason } from '../model/report.ts';
import type { Window } from '../model/window.ts';
import { kindsFromApi } from '../sources/kinds-from-api.ts';
import type { StoredInput } from '../store/index.ts';

/** Files of tools that ask X's API or read its pages; nothing in a file tells which. */
const kindsPerhapsByApi = ['x-minet'];

/**
 * What X's developer terms say of comparing, in our words: shown wherever data that came by the API are in a comparison.
 * Source: restricted uses of X's developer terms, as they read in August 2026.
 */
export const termsOfX =
  "X's developer terms (restricted uses, as read in August 2026) forbid measuring X by its API for benchmarking or competition: " +
  'totals of users, posts or engagement. They do not say whether one account beside itself elsewhere is that. Read them ' +
  'at https://developer.x.com/en/developer-terms before you pass this on.';

/** What came by X's API, fetched by xhealth or by another program that asks it: its terms bind whoever has the file. */
export function isByApiOfX({ platform, channel, kind }: StoredInput): boolean {
  return platform === 'x' && (channel === 'api' || kindsFromApi.includes(kind));
}

interface NoteFacts {
  readonly inputs: readonly StoredInput[];
  readonly windows: readonly Window[];
  readonly includeApi: boolean;
  readonly ofX: boolean;
}

/** What a reader has to know of the whole comparison. */
export function comparisonNotes({ inputs, windows, includeApi, ofX }: NoteFacts): Reason[] {
  const byApi = inputs.filter(isByApiOfX).length;
  const byTool = inputs.filter(({ kind }) => kindsPerhapsByApi.includes(kind)).length;
  return [
    ...(ofX && includeApi ? [{ code: 'x-api-included', text: termsOfX }] : []),
    ...(ofX && !includeApi && byApi > 0 ? [{ code: 'x-api-left-out', text: leftOut(byApi) }] : []),
    ...(ofX && byTool > 0
      ? [
          {
            code: 'x-api-by-a-tool',
            text: `${byTool === 1 ? 'One input is a file' : `${byTool} inputs are files`} of a tool that can ask X's API; if it did, this holds: ${termsOfX}`,
          },
        ]
      : []),
    ...overlapNotes(windows),
  ];
}

function leftOut(count: number): string {
  const what = count === 1 ? 'One input that came by X’s API was' : `${count} inputs that came by X’s API were`;
  return `${what} left out: its terms limit comparing. --include-api takes them in and prints the clause.`;
}

function overlapNotes(windows: readonly Window[]): Reason[] {
  const overlapping = windows.some((one, at) =>
    windows.some(
      (other, place) =>
        place > at && (one.since ?? '') < (other.until ?? '\uffff') && (other.since ?? '') < (one.until ?? '\uffff'),
    ),
  );
  if (!overlapping) return [];
  return [
    {
      code: 'windows-overlap',
      text: 'Some windows overlap, so the same messages are in both; those are not compared.',
    },
  ];
}
