import type { InputFacts } from './source.ts';

/** What of a chunk of records tells that its file was cut. */
interface Counted {
  readonly skipped: ReadonlyMap<string, number>;
}

/**
 * Hands chunks of records on, and tells at their end where the file stops inside a record or a list: how many records are
 * missing nobody knows. Damage that is thrown tells of itself. `path` where the input has several files.
 */
export async function* tellingCuts<Chunk extends Counted>(
  chunks: AsyncIterable<Chunk>,
  facts: InputFacts,
  path: string | null = null,
): AsyncGenerator<Chunk> {
  let isCut = false;
  for await (const chunk of chunks) {
    isCut ||= chunk.skipped.has('truncated');
    yield chunk;
  }
  if (isCut) warnOfCut(facts, path);
}

/** One text for every file: notes of one text are told as one. */
export function warnOfCut(facts: InputFacts, path: string | null): void {
  facts.warnings.push({
    code: 'truncated',
    text: 'The file ends in the middle: what came before was read, and an unknown number of records is missing. Save, download or copy it again.',
    path,
  });
}
