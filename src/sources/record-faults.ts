import type { InputFacts } from './source.ts';

/** What of a chunk of records tells that some of its file could not be read. */
interface Counted {
  readonly skipped: ReadonlyMap<string, number>;
  /** Reason → where the first stands: `line 21`. */
  readonly firstSkipped?: ReadonlyMap<string, string>;
  readonly repaired?: number;
  readonly firstRepaired?: string | null;
}

/** Of what could not be read: how often, and where it was met first. */
interface Fault {
  count: number;
  readonly first: string | null;
}

/** What is said of records that were left out: of one, of several, and what to do. Of other reasons nothing is known but their number. */
const sayings: Readonly<Record<string, readonly [one: string, many: string, advice: string]>> = {
  'bad-json': ['is no JSON', 'are no JSON', 'Mend it there, or save, download or copy the file again.'],
  'too-long': [
    'is too long to be a record',
    'are too long to be records',
    'No platform writes such: look there at what the file is.',
  ],
  'too-deep': ['is nested too deep', 'are nested too deep', 'No platform writes such: look there at what the file is.'],
  'bad-row': [
    'has not as many columns as the header',
    'have not as many columns as the header',
    'Put cells that hold separators or line breaks in double quotes, or save the table again.',
  ],
};

/**
 * Hands chunks of records on, and tells at their end what could not be read, where the first of it stands, and what to do: records left out, bytes
 * that are no UTF-8, and a file that stops inside a record or a list: how many are missing there nobody knows. Damage that is thrown tells of itself.
 * `path` where the input has several files.
 */
export async function* tellingFaults<Chunk extends Counted>(
  chunks: AsyncIterable<Chunk>,
  facts: InputFacts,
  path: string | null = null,
): AsyncGenerator<Chunk> {
  const left = new Map<string, Fault>();
  const repaired: Fault[] = [];
  function tell(): void {
    for (const [reason, fault] of left) warnOfLeftOut(facts, path, reason, fault);
    if (repaired.length > 0) warnOfRepairs(facts, path, repaired);
  }
  const counted = (chunk: Chunk): void => {
    for (const [reason, count] of chunk.skipped) countFault(left, reason, count, chunk.firstSkipped?.get(reason));
    if ((chunk.repaired ?? 0) > 0) repaired.push({ count: chunk.repaired ?? 0, first: chunk.firstRepaired ?? null });
  };
  try {
    for await (const chunk of chunks) {
      counted(chunk);
      yield chunk;
    }
  } catch (error) {
    tell();
    throw error;
  }
  tell();
  if (left.has('truncated')) warnOfCut(facts, path);
}

function countFault(faults: Map<string, Fault>, reason: string, count: number, first: string | undefined): void {
  const known = faults.get(reason);
  if (known === undefined) faults.set(reason, { count, first: first ?? null });
  else known.count += count;
}

function warnOfLeftOut(facts: InputFacts, path: string | null, reason: string, { count, first }: Fault): void {
  const saying = sayings[reason];
  if (saying === undefined || first === null) return;
  const [one, many, advice] = saying;
  const said =
    count === 1
      ? `1 record ${one} and was left out: ${first}.`
      : `${count} records ${many} and were left out, the first: ${first}.`;
  facts.warnings.push({ code: reason, text: `${said} ${advice}`, path });
}

/** Tells of records with bytes that are no UTF-8. */
function warnOfRepairs(facts: InputFacts, path: string | null, faults: readonly Fault[]): void {
  const count = faults.reduce((sum, fault) => sum + fault.count, 0);
  const first = faults[0]?.first ?? null;
  const records = count === 1 ? '1 record holds' : `${count} records hold`;
  const where = first === null ? '' : count === 1 ? `: ${first}` : `, the first: ${first}`;
  facts.warnings.push({
    code: 'invalid-utf8',
    text: `${records} bytes that are no UTF-8, kept with \ufffd in their place${where}. Save the file as UTF-8 to have them whole.`,
    path,
  });
}

/** One text for every file: notes of one text are told as one. */
export function warnOfCut(facts: InputFacts, path: string | null): void {
  facts.warnings.push({
    code: 'truncated',
    text: 'The file ends in the middle: what came before was read, and an unknown number of records is missing. Save, download or copy it again.',
    path,
  });
}
