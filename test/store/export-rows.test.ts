import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  beginInput,
  type ExportPage,
  exportPages,
  type FactsQuery,
  field,
  fieldSpans,
  importWriter,
  inputsBesideApi,
  keepSubject,
  linkInteractions,
  modelNumber,
  openStore,
  type Store,
  storeVerdicts,
} from '../../src/store/index.ts';
import { account, record } from '../support/records.ts';

const everything = { texts: true, handles: true, besideApi: [1], size: 3 } as const;

/** What strangers can put into a text, an id or a language. */
const hostile = ['\0', '\u001f', '\u2028', 'a\nb\tc', '"\\', '<script>', '\u202e', '\ud800', '\u00ff\u00fe', '😔', ' '];

let store: Store;
let query: FactsQuery;

beforeEach(async () => {
  store = await openStore(null);
  const start = { path: 'a', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z'));
  const posts = hostile.map((text, at) =>
    record({
      id: `${at}${text}`,
      author: { id: `9${at}${text}`, handle: null },
      createdAt: at % 2 === 0 ? `2026-03-0${(at % 9) + 1}T10:00:00Z` : null,
      text,
      language: at % 3 === 0 ? null : text,
      inReplyTo: { postId: at % 4 === 0 ? null : `p${text}`, author: { id: '42', handle: null } },
      visibility: at === 5 ? 'followers' : 'public',
    }),
  );
  const accounts = hostile.slice(0, 4).map((text, at) => account({ id: `9${at}${text}`, handle: `handle${at}` }, {}));
  await writer.add({ posts, accounts, messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
  const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  query = { subject, since: null, until: null, inputs: null };
});

afterEach(async () => {
  await store.close();
});

type Field = keyof typeof field;

/** The rows as objects: strings, `null` where a field is absent. */
async function rowsOf(pages: AsyncIterable<ExportPage>): Promise<Record<Field, string | null>[]> {
  const rows: Record<Field, string | null>[] = [];
  for await (const { bytes, spans, count } of pages)
    for (let row = 0; row < count; row += 1) {
      const entries = Object.entries(field).map(([name, place]) => {
        const at = row * fieldSpans + 2 * place;
        const start = spans[at] ?? -1;
        return [name, start < 0 ? null : bytes.toString('utf8', start, spans[at + 1])];
      });
      rows.push(Object.fromEntries(entries));
    }
  return rows;
}

/** The same by plain columns. */
async function plainRows(): Promise<readonly Record<string, unknown>[]> {
  return store.driver.all(
    `SELECT p.id, p.author, p.at, p.reply_post AS reply, coalesce(v.language, p.language) AS language, v.abuse, coalesce(v.labels, 0) AS labels,
       v.direction, i.kind, coalesce(v.classes, '') AS classes, p.visibility IN ('public', 'community') AS isPublic, a.handle, p.text, p.language AS said
     FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.post = i.post AND v.subject = i.subject
       LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform ORDER BY i.post`,
  );
}

const text = (value: unknown) => (value === null ? null : String(value));

describe('rows to hand on', () => {
  it('[I] hold every field as it is stored, whatever is in it, over several pages', async () => {
    const model = await modelNumber(store.driver, 'm');
    const verdicts = '[[1,1,0.5,1,0,",,,,,,,5000","en"],[2,1,0,0,null,null,"en"],[3,1,null,0,null,null,null]]';
    await storeVerdicts(store.driver, query.subject.rid, model, verdicts);
    const rows = await rowsOf(exportPages(store.driver, query, everything));
    const plain = await plainRows();

    expect(rows).toHaveLength(hostile.length);
    expect(rows).toEqual(
      plain.map(({ abuse, ...row }) => ({
        ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)])),
        abuse: abuse === 0 ? '0.0' : JSON.stringify(abuse),
        byApi: '0',
      })),
    );
  });

  it('[I] leave out what nobody wants', async () => {
    const [row] = await rowsOf(
      exportPages(store.driver, query, { texts: false, handles: false, besideApi: null, size: 100 }),
    );

    expect(row).toMatchObject({ id: '0\0', byApi: null, isPublic: null, handle: null, text: null, said: null });
  });

  it('[I] cover the window, and end where nothing is in it', async () => {
    const inMarch = await rowsOf(
      exportPages(store.driver, { ...query, since: '2026-03-05T00:00:00.000Z', until: null }, everything),
    );
    const later = await rowsOf(exportPages(store.driver, { ...query, since: '2027-01-01T00:00:00.000Z' }, everything));

    expect(inMarch.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-03-05', '2026-03-07', '2026-03-09']);
    expect(later).toEqual([]);
  });

  it('[P] are the same whichever way verdicts are put beside them', async () => {
    const model = await modelNumber(store.driver, 'm');
    // A later version took the place of one, and a verdict is of a post that is no interaction.
    await store.driver.run('UPDATE posts SET superseded = 1 WHERE rid IN (3, 4)');
    const judged = fc.uniqueArray(fc.integer({ min: 1, max: hostile.length + 2 }));
    await fc.assert(
      fc.asyncProperty(judged, fc.integer({ min: 1, max: 13 }), async (posts, size) => {
        await store.driver.run('DELETE FROM verdicts');
        const verdicts = posts.map((post) => [post, 1, 0.25, post, post % 4, ',,,,,,,2500', post % 3 ? 'en' : null]);
        await storeVerdicts(store.driver, query.subject.rid, model, JSON.stringify(verdicts));
        const all = await rowsOf(exportPages(store.driver, query, { ...everything, size }));
        const some = await rowsOf(exportPages(store.driver, { ...query, inputs: [1] }, { ...everything, size }));

        expect(all).toHaveLength(hostile.length - 2);
        expect(all).toEqual(some);
        expect(all.map(({ labels }) => labels)).toEqual(
          hostile.flatMap((_, at) => (at === 2 || at === 3 ? [] : [posts.includes(at + 1) ? `${at + 1}` : '0'])),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('[I] are marked where an API alone gave them', async () => {
    const byApi = async (besideApi: readonly number[] | null) =>
      new Set((await rowsOf(exportPages(store.driver, query, { ...everything, besideApi }))).map((row) => row.byApi));

    expect(await byApi(await inputsBesideApi(store.driver, []))).toEqual(new Set([null]));
    expect(await byApi(await inputsBesideApi(store.driver, ['x-twarc2']))).toEqual(new Set(['1']));
    expect(await byApi([2])).toEqual(new Set(['1']));
    expect(await byApi([1, 2])).toEqual(new Set(['0']));
  });
});
