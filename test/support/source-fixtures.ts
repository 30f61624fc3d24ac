import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseColumnMap } from '../../src/sources/columns/column-map.ts';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import type { Batch, InputFacts } from '../../src/sources/source.ts';

export const fixturesTop = join(import.meta.dirname, '../../fixtures/sources');

/** One input of the fixtures: a file, or for exports of several files the folder of one generation. */
export interface SourceFixture {
  readonly platform: string;
  readonly kind: string;
  /** Name of the generation. */
  readonly name: string;
  readonly path: string;
}

/** Every input under `fixtures/sources/<platform>/<kind>/`. */
export const sourceFixtures: readonly SourceFixture[] = names(fixturesTop).flatMap((platform) =>
  names(join(fixturesTop, platform)).flatMap((kind) =>
    names(join(fixturesTop, platform, kind)).map((name) => ({
      platform,
      kind,
      name,
      path: join(fixturesTop, platform, kind, name),
    })),
  ),
);

function names(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** The columns of the fixtures that are read by mapping. */
export const mappedColumns = 'text=words,id=post_id,author=who,created_at=when';

/** What one input gave. */
export interface ReadFixture {
  readonly kind: string;
  readonly path: string;
  readonly rows: number;
  readonly posts: readonly string[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly facts: InputFacts;
}

export interface Opened {
  readonly read: readonly ReadFixture[];
  /** Codes of the errors of what could not be read. */
  readonly failed: readonly { readonly path: string; readonly code: string; readonly text: string }[];
}

/** Opens paths as the command does, and reads them to their end. */
export async function openAll(
  paths: readonly string[],
  { as = null, mapped = false, stdin }: { as?: string | null; mapped?: boolean; stdin?: Buffer } = {},
): Promise<Opened> {
  const options = {
    messages: true,
    columns: mapped ? parseColumnMap(mappedColumns) : null,
    signal: new AbortController().signal,
  };
  const request = { paths, stdin: Readable.from(stdin === undefined ? [] : [stdin]), as, archives, formats, options };
  const read: ReadFixture[] = [];
  const failed: Opened['failed'][number][] = [];
  for await (const reading of openReadings(request)) {
    if (isFailed(reading)) {
      failed.push({
        path: reading.path,
        code: reading.error.code,
        text: `${reading.error.message} ${reading.error.hint}`,
      });
      continue;
    }
    const posts: string[] = [];
    const skipped: Record<string, number> = {};
    let rows = 0;
    for await (const batch of reading.batches) {
      rows += rowsOf(batch);
      posts.push(...batch.posts.map(({ post }) => post.id));
      for (const [reason, count] of batch.skipped) skipped[reason] = (skipped[reason] ?? 0) + count;
    }
    read.push({ kind: reading.kind, path: reading.path, rows, posts, skipped, facts: reading.facts });
  }
  return { read, failed };
}

function rowsOf({ posts, messages, relations, dailyMetrics }: Batch): number {
  return posts.length + messages.length + relations.length + dailyMetrics.length;
}
