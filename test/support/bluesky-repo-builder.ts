import { createHash } from 'node:crypto';
import { decode, encode } from '@ipld/dag-cbor';
import { ownerDid, rkeyOf } from './bluesky-samples.ts';

/** A block as it goes into a CAR: its address of 36 bytes, and its bytes. */
export interface TestBlock {
  readonly address: Buffer;
  readonly bytes: Buffer;
}

export interface BuiltRepo {
  readonly commit: TestBlock;
  readonly nodes: readonly TestBlock[];
  readonly records: readonly TestBlock[];
}

/** `<collection>/<rkey>` → record. */
export type Records = Readonly<Record<string, unknown>>;

export function block(value: unknown): TestBlock {
  const bytes = Buffer.from(encode(value));
  const digest = createHash('sha256').update(bytes).digest();
  return { address: Buffer.concat([Buffer.from([1, 0x71, 0x12, 0x20]), digest]), bytes };
}

/** A link as the library makes them, by way of its own decoder: a tag of 42 round the address. */
export function link({ address }: Pick<TestBlock, 'address'>): unknown {
  return decode(Buffer.concat([Buffer.from([0xd8, 0x2a, 0x58, address.length + 1, 0]), address]));
}

/** A picture's address, of raw bytes: `bafkrei…`. */
export function pictureLink(): unknown {
  const digest = createHash('sha256').update('picture').digest();
  return link({ address: Buffer.concat([Buffer.from([1, 0x55, 0x12, 0x20]), digest]) });
}

interface Item {
  readonly key: string;
  readonly layer: number;
  readonly record: TestBlock;
}

/** Builds a repository as Bluesky does; `version` 2 has no revision. */
export function buildRepo(
  records: Records,
  { version = 3, did = ownerDid }: { readonly version?: 2 | 3; readonly did?: string } = {},
): BuiltRepo {
  const items = Object.entries(records)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => ({ key, layer: layerOf(key), record: block(record) }));
  const nodes: TestBlock[] = [];
  const top = buildNode(items, Math.max(0, ...items.map(({ layer }) => layer)), nodes);
  const head = { did, version, data: link(top), prev: null, sig: Buffer.alloc(64) };
  const commit = block(version === 2 ? head : { ...head, rev: rkeyOf(Date.UTC(2026, 4, 3)) });
  return { commit, nodes, records: items.map(({ record }) => record) };
}

/** Zeros at the start of a key's hash, counted in pairs of bits, say how far up it stands. */
function layerOf(key: string): number {
  let zeros = 0;
  for (const byte of createHash('sha256').update(key).digest()) {
    zeros += Math.clz32(byte) - 24;
    if (byte !== 0) break;
  }
  return Math.floor(zeros / 2);
}

function buildNode(items: readonly Item[], layer: number, nodes: TestBlock[]): TestBlock {
  const groups: Item[][] = [[]];
  const entries: Item[] = [];
  for (const item of items) {
    if (item.layer === layer) {
      entries.push(item);
      groups.push([]);
    } else groups.at(-1)?.push(item);
  }
  const trees = groups.map((group) => (group.length === 0 ? null : link(buildNode(group, layer - 1, nodes))));
  let before = '';
  const e = entries.map(({ key, record }, index) => {
    const shared = sharedLength(before, key);
    before = key;
    return { p: shared, k: Buffer.from(key.slice(shared)), v: link(record), t: trees[index + 1] ?? null };
  });
  const node = block({ l: trees[0] ?? null, e });
  nodes.push(node);
  return node;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** The bytes of a CAR with these blocks, in this order. */
export function carOf(root: TestBlock | null, blocks: readonly TestBlock[]): Buffer {
  const head = Buffer.from(encode({ version: 1, roots: root === null ? [] : [link(root)] }));
  const sections = blocks.map(({ address, bytes }) => section(Buffer.concat([address, bytes])));
  return Buffer.concat([section(head), ...sections]);
}

/** Bytes with their length before them. */
export function section(bytes: Buffer): Buffer {
  const length: number[] = [];
  let left = bytes.length;
  for (; left > 127; left >>>= 7) length.push((left & 127) | 128);
  length.push(left);
  return Buffer.concat([Buffer.from(length), bytes]);
}

/** A whole repository as a file, the commit first. */
export function carOfRepo({ commit, nodes, records }: BuiltRepo): Buffer {
  return carOf(commit, [commit, ...nodes, ...records]);
}
