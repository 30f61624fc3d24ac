import type { InteractionPage } from '../model/interaction-page.ts';
import { csvPages, interactionHeader } from '../report/csv/interactions.ts';
import { ndjsonPages } from '../report/ndjson.ts';
import type { PageText } from '../report/row-writer.ts';

/** Interactions as a table with its header, in pieces; each is good until the next but one is asked for. */
export async function* csvPieces(pages: AsyncIterable<InteractionPage>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(interactionHeader());
  yield* inTurn(pages, [csvPages(), csvPages()]);
}

/** Interactions as NDJSON in the same way. */
export function ndjsonPieces(pages: AsyncIterable<InteractionPage>): AsyncGenerator<Uint8Array> {
  return inTurn(pages, [ndjsonPages(), ndjsonPages()]);
}

/** A piece can be made while the one before it is written: each of the two has memory of its own. */
async function* inTurn(
  pages: AsyncIterable<InteractionPage>,
  [first, second]: readonly [PageText, PageText],
): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const page of pages) {
    yield isFirst ? first(page) : second(page);
    isFirst = !isFirst;
  }
}
