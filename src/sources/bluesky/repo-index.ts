import { hash } from 'node:crypto';
import { isObject, textOf } from '../loose.ts';
import { type Block, type DecodeBlock, type Link, linkOf, type OpenCar } from './car.ts';
import { didOf } from './names.ts';
import { type RecordTree, recordTree } from './record-tree.ts';
import { timeOfRkey } from './time.ts';

/** The signed head of a repository, of version 2 or 3. Source: atproto.com/specs/repository. */
export interface Commit {
  readonly did: string;
  /** The root of the index of records. */
  readonly data: Link;
  /** When the repository was last changed, by its revision; version 2 has none. ISO 8601 UTC. */
  readonly changedAt: string | null;
}

/** What a first pass over a repository finds: whose it is, and where its records lie. */
export interface RepoIndex {
  readonly commit: Commit | null;
  readonly tree: RecordTree;
  /** Parts of the index that are not there or damaged. With any, records may be missing from it. */
  readonly missing: number;
  /** Records of collections that are not read. */
  readonly others: number;
}

/** Reads the blocks of the index and the commit. Damage ends it: what came before counts. */
export async function readIndex({ root, blocks }: OpenCar, decode: DecodeBlock, signal: AbortSignal) {
  const tree = recordTree();
  const commits = commitKeeper(root);
  let damage: unknown = null;
  try {
    for await (const block of blocks) {
      if (signal.aborted) break;
      const value = isIndex(block.bytes) && isIntact(block) ? decoded(block.bytes, decode) : null;
      if (value !== null && !tree.add(block.cid, value)) commits.add(block.cid, value);
    }
  } catch (error) {
    damage = error;
  }
  const commit = commits.kept();
  const index: RepoIndex = { commit, tree, ...tree.walk(commit?.data ?? null) };
  return { index, damage };
}

/** Exports of a span hold older commits too: the root is the one that counts; where it is missing, the newest. */
function commitKeeper(root: Link | null) {
  let kept: Commit | null = null;
  let isRoot = false;
  return {
    add(link: Link, value: unknown): void {
      const commit = isRoot ? null : commitOf(value);
      if (commit === null) return;
      isRoot = root !== null && isSame(link, root);
      if (isRoot || isNewer(commit, kept)) kept = commit;
    },
    kept: () => kept,
  };
}

/** Whether a block that begins so is a part of the index or a commit: records begin otherwise. */
export function isIndex(start: Uint8Array): boolean {
  return isNode(start) || isCommit(start);
}

/** A node is a map of two, `e` first, whose bytes begin with these. */
function isNode(bytes: Uint8Array): boolean {
  return bytes[0] === 0xa2 && bytes[1] === 0x61 && bytes[2] === 0x65;
}

/** A commit is a map of five or six, `did` first. */
function isCommit(bytes: Uint8Array): boolean {
  const [size = 0, length, d, i, second] = bytes;
  return size >= 0xa4 && size <= 0xa8 && length === 0x63 && d === 0x64 && i === 0x69 && second === 0x64;
}

/** The number of the hash SHA-256 among multihashes. Bluesky uses no other; of others it cannot be said. */
const sha256 = 0x12;

/** Whether a block's bytes are what its address was made of. */
export function isIntact({ cid, bytes }: Block): boolean {
  if (cid.multihash.code !== sha256) return true;
  return hash('sha256', bytes, 'buffer').equals(cid.multihash.digest);
}

/** A decoded block; `null` where it is no DAG-CBOR. */
export function decoded(bytes: Uint8Array, decode: DecodeBlock): unknown {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function commitOf(value: unknown): Commit | null {
  if (!isObject(value)) return null;
  const did = didOf(value.did);
  const data = linkOf(value.data);
  if (did === null || data === null) return null;
  const rev = textOf(value.rev);
  return { did, data, changedAt: rev === null ? null : timeOfRkey(rev) };
}

function isNewer(one: Commit, other: Commit | null): boolean {
  return other === null || (one.changedAt ?? '') > (other.changedAt ?? '');
}

function isSame(one: Link, other: Link): boolean {
  return Buffer.from(one.multihash.digest).equals(other.multihash.digest);
}
