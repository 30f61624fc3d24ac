import type { ArchiveClaim, NamedFile } from '../source.ts';
import { startsAsCar } from './car.ts';

/** Names of what is surely text or a picture: an archive of another kind has thousands, and a look into each costs. */
const otherKinds =
  /\.(?:avif|bmp|css|csv|gif|heic|html?|ico|jpe?g|js|json|jsonl|m4a|m4v|md|mov|mp3|mp4|ndjson|pdf|png|svg|tar|tsv|txt|wav|webm|webp|xml|zip)$/i;

/** Other networks use CAR files as well: one of Bluesky names accounts and records in Bluesky's way within its first blocks. */
const wordsOfBluesky = /did:(?:plc|web):|app\.bsky\./;

/** The repositories among some files, each an export of its own. */
export async function claimRepos(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  for (const file of files) {
    if (files.length > 1 && otherKinds.test(file.name)) continue;
    const head = await headOf(file);
    // Its place is the file itself: what lies beside it is not its.
    if (startsAsCar(head) && wordsOfBluesky.test(head)) claims.push({ root: file.name, files: [file] });
  }
  return claims;
}

/** What cannot be looked into is told when it is read as an ordinary file. */
async function headOf(file: NamedFile): Promise<string> {
  try {
    return await file.head();
  } catch {
    return '';
  }
}
