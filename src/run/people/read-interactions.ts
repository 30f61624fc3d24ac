import type { InteractionColumns } from '../../analyse/input.ts';
import { type FactsQuery, type SaidCells, type Store, type StoredSubject, saidPages } from '../../store/index.ts';
import { type InteractionPage, interactionColumns } from '../columns.ts';
import { textsWanted } from '../kept-text.ts';
import { type TextReader, textReader } from './text-reader.ts';

export interface InteractionsRead {
  readonly interactions: InteractionColumns;
  readonly readers: readonly TextReader[];
}

/** Goes once through the interactions of all subjects, with what they say. */
export async function readInteractions(
  store: Store,
  subjects: readonly StoredSubject[],
  queryOf: (subject: StoredSubject) => FactsQuery,
): Promise<InteractionsRead> {
  const readers: TextReader[] = [];
  async function* pages(): AsyncGenerator<InteractionPage<SaidCells>> {
    for (const subject of subjects) {
      const reader = textReader(subject);
      readers.push(reader);
      for await (const cells of saidPages(store.driver, queryOf(subject), textsWanted)) {
        reader.open(cells);
        yield { platform: subject.platform, cells };
        await reader.close(cells);
      }
      reader.end();
    }
  }
  const interactions = await interactionColumns(pages(), (...message) => readers.at(-1)?.add(...message));
  return { interactions, readers };
}
