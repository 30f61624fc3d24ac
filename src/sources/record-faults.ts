import type { RecordChunk } from './records.ts';
import type { InputFacts } from './source.ts';

/** What of a chunk of records tells that some of its file could not be read. */
type Counted = Pick<RecordChunk, 'skipped' | 'firstSkipped' | 'repaired' | 'firstRepaired'>;

/** Of what could not be read: how often, and where it was met first. */
interface Fault {
  count: number;
  readonly first: string | null;
}

/** What is said of records: of one, of several, and what to do. Of reasons that are not here nothing is known but their number. */
const sayings: Readonly<Record<string, readonly [one: string, many: string, advice: string]>> = {
  'bad-json': [
    'is no JSON and was left out',
    'are no JSON and were left out',
    'Mend it there, or save, download or copy the file again.',
  ],
  'too-long': [
    'is too long to be a record and was left out',
    'are too long to be records and were left out',
    'No platform writes such: look there at what the file is.',
  ],
  'too-deep': [
    'is nested too deep and was left out',
    'are nested too deep and were left out',
    'No platform writes such: look there at what the file is.',
  ],
  'bad-row': [
    'has not as many columns as the header and was left out',
    'have not as many columns as the header and were left out',
    'Put cells that hold separators or line breaks in double quotes, or save the table again.',
  ],
  'invalid-utf8': [
    'holds bytes that are no UTF-8, kept with \ufffd in their place',
    'hold bytes that are no UTF-8, kept with \ufffd in their place',
    'Save the file as UTF-8 to have them whole.',
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
  const repaired = new Map<string, Fault>();
  function tell(): void {
    for (const [reason, fault] of [...left, ...repaired]) warnOf(facts, path, reason, fault);
  }
  try {
    for await (const chunk of chunks) {
      for (const [reason, count] of chunk.skipped) countFault(left, reason, count, chunk.firstSkipped?.get(reason));
      if (chunk.repaired) countFault(repaired, 'invalid-utf8', chunk.repaired, chunk.firstRepaired);
      yield chunk;
    }
  } catch (error) {
    tell();
    throw error;
  }
  tell();
  if (left.has('truncated')) warnOfCut(facts, path);
}

function countFault(faults: Map<string, Fault>, reason: string, count: number, first: string | null = null): void {
  const known = faults.get(reason);
  if (known === undefined) faults.set(reason, { count, first });
  else known.count += count;
}

function warnOf(facts: InputFacts, path: string | null, reason: string, { count, first }: Fault): void {
  const saying = sayings[reason];
  if (saying === undefined || first === null) return;
  const [one, many, advice] = saying;
  const said = count === 1 ? `1 record ${one}: ${first}.` : `${count} records ${many}, the first: ${first}.`;
  facts.warnings.push({ code: reason, text: `${said} ${advice}`, path });
}

/** One text for every file: notes of one text are told as one. */
export function warnOfCut(facts: InputFacts, path: string | null): void {
  facts.warnings.push({
    code: 'truncated',
    text: 'The file ends in the middle: what came before was read, and an unknown number of records is missing. Save, download or copy it again.',
    path,
  });
}
