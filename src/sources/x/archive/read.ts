import {
  type ArchiveClaim,
  type Batch,
  emptyBatch,
  emptyFacts,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
  skip,
} from '../../source.ts';
import { baseName, type FilesByRole, filesByRole } from './files.ts';
import { type Manifest, noManifest, parseManifest, warnOfGaps } from './manifest.ts';
import { warnOfMissingParts } from './missing-parts.ts';
import { handleChangesOf, ownerOf } from './owner.ts';
import { idOf, nobody } from './parts.ts';
import { readTweets } from './read-tweets.ts';
import { allRows, eachRow, type Reader, readRows, takeBatch } from './reader.ts';
import { takeAccount, takeConversation, takeLike } from './rows.ts';
import { unwrap } from './tweet.ts';

/** Reads an archive: first whose it is, then the posts, the relations and, where asked for, the messages. */
export async function* readArchive(
  claim: ArchiveClaim,
  options: ReadOptions,
  facts: InputFacts,
): AsyncGenerator<Batch> {
  const files = await filesByRole(claim.files);
  facts.ignored = claim.files.length - [...files.values()].flat().length;
  const manifest = await readManifest(files.get('manifest')?.[0], options.signal, facts);
  facts.takenAt = manifest.takenAt;
  const reader = newReader(facts, options.signal, manifest.promised);
  await readOwner(reader, files, manifest);
  yield* readTweets(reader, files, facts.owner ?? nobody);
  yield* readRows(reader, files.get('likes') ?? [], takeLike);
  yield* readRows(reader, files.get('followers') ?? [], takeAccount('follower'));
  yield* readRows(reader, files.get('following') ?? [], takeAccount('following'));
  yield* readRows(reader, files.get('blocks') ?? [], takeAccount('block'));
  yield* readRows(reader, files.get('mutes') ?? [], takeAccount('mute'));
  const messages = files.get('messages') ?? [];
  if (options.messages) yield* readRows(reader, messages, takeConversation);
  else leaveMessages(messages, manifest, facts);
  warnOfGaps(manifest, claim.files, facts);
  if (manifest.promised.size === 0) warnOfMissingParts(claim.files, facts);
  yield takeBatch(reader);
}

function newReader(facts: InputFacts, signal: AbortSignal, promised: ReadonlyMap<string, number>): Reader {
  return { facts, signal, promised, differs: 'manifest-count-differs', batch: emptyBatch() };
}

/** Reads the manifest where there is one. People edit it by hand: a broken one is told, and the rest is read. */
async function readManifest(file: NamedFile | undefined, signal: AbortSignal, facts: InputFacts): Promise<Manifest> {
  if (file === undefined) {
    const text = 'There is no manifest.js, so whether the archive is complete cannot be checked.';
    facts.warnings.push({ code: 'manifest-absent', text, path: null });
    return noManifest;
  }
  const reader = newReader(emptyFacts(), signal, noManifest.promised);
  const records = await allRows(reader, [file]);
  const isWhole = reader.facts.damage === null && reader.batch.skipped.size === 0 && records.length === 1;
  const manifest = isWhole ? parseManifest(records[0]) : null;
  if (manifest !== null) return manifest;
  const text = `${file.name} cannot be read, so whether the archive is complete cannot be checked.`;
  facts.warnings.push({ code: 'manifest-broken', text, path: file.name });
  return noManifest;
}

/** Finds out whose archive it is, before any post needs an author. */
async function readOwner(reader: Reader, files: FilesByRole, manifest: Manifest): Promise<void> {
  const { facts, batch } = reader;
  const account = ownerOf(
    {
      account: await allRows(reader, files.get('account') ?? []),
      profile: await allRows(reader, files.get('profile') ?? []),
      verified: await allRows(reader, files.get('verified') ?? []),
    },
    manifest,
  );
  const changes = await allRows(reader, files.get('handles') ?? []);
  const id = account.id ?? (await idFromHeaders(reader, files.get('headers') ?? []));
  const handleChanges = handleChangesOf(changes, id);
  batch.handleChanges.push(...handleChanges);
  if (handleChanges.length < changes.length) skip(batch, 'bad-handle-change', changes.length - handleChanges.length);
  if (id === null && account.handle === null) {
    const text = 'Nothing in the archive says whose it is. Name its owner with --account.';
    facts.warnings.push({ code: 'owner-unknown', text, path: null });
    return;
  }
  facts.owner = { id, handle: account.handle };
  batch.accounts.push({ ...account, id });
}

/** The headers of all tweets carry the owner's id. They are read only where nothing else does. */
async function idFromHeaders(reader: Reader, files: readonly NamedFile[]): Promise<string | null> {
  let id: string | null = null;
  await eachRow(reader, files, (row) => {
    const header: unknown = id === null ? unwrap(row, 'tweet') : null;
    if (typeof header === 'object' && header !== null && 'user_id' in header) id = idOf(header.user_id);
  });
  return id;
}

function leaveMessages(files: readonly NamedFile[], manifest: Manifest, facts: InputFacts): void {
  if (files.length === 0) return;
  const names = files.map((file) => baseName(file.name));
  const conversations = names.reduce((sum, name) => sum + (manifest.promised.get(name) ?? 0), 0);
  facts.unopenedMessages += conversations;
  const counted = conversations === 1 ? '1 conversation' : `${conversations} conversations`;
  const many = conversations === 0 ? '' : ` (${counted} by the manifest)`;
  facts.warnings.push({
    code: 'messages-not-read',
    text: `Direct messages were not opened: ${names.join(', ')}${many}. Read them with --messages.`,
    path: null,
  });
}
