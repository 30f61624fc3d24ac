import { type Fields, isObject, listOf } from '../loose.ts';
import { type Link, linkOf } from './car.ts';
import { isCollectionRead } from './collections.ts';
import { column, digestRows, highOf, lowOf } from './digest-rows.ts';
import { isRkey } from './names.ts';
import { rkeyColumn } from './rkey-column.ts';

/**
 * The index of a repository: a search tree whose nodes are blocks, and whose entries lead from `<collection>/<rkey>` to
 * the record's block. Source: atproto.com/specs/repository. Nodes come in any order.
 */
export interface RecordTree {
  /** Takes in a node; false where it is none. */
  add(link: Link, node: unknown): boolean;
  /** Goes through the tree from its root, `null` where that is not known. After it no node is taken in, before it no place is told. */
  walk(root: Link | null): Walked;
  /** Places of the record with this content; `reached`: of those the walk came by, else of all. */
  places(link: Link, reached: boolean): readonly Place[];
  /** Records that were reached and never asked for. */
  unread(): number;
}

export interface Walked {
  /** Nodes that are not there. */
  readonly missing: number;
  /** Entries of collections that are not read. */
  readonly others: number;
}

export interface Place {
  readonly rkey: string;
}

interface Entry {
  readonly key: string;
  readonly record: Link;
}

/** The shape of the tree: needed until it has been walked. */
function newBranches() {
  return {
    nodes: digestRows(),
    firstChild: column(),
    childCount: column(),
    others: column(),
    childHighs: column(),
    childLows: column(),
    children: 0,
  };
}

type Branches = ReturnType<typeof newBranches>;

export function recordTree(): RecordTree {
  let branches = newBranches();
  const records = digestRows();
  const nodeOf = column();
  const rkeys = rkeyColumn();
  let reached = new Uint8Array(0);
  let asked = new Uint8Array(0);

  function addEntry({ key, record }: Entry, node: number): void {
    const slash = key.indexOf('/');
    const rkey = key.slice(slash + 1);
    if (!isCollectionRead(key.slice(0, slash)) || !isRkey(rkey)) {
      branches.others.set(node, branches.others.get(node) + 1);
      return;
    }
    const row = records.add(highOf(record.multihash.digest), lowOf(record.multihash.digest));
    nodeOf.set(row, node);
    rkeys.set(row, rkey);
  }

  return {
    add(link, value) {
      const read = readNode(value);
      if (read === null) return false;
      const node = addBranch(branches, link, read.children);
      // The same node again says the same.
      if (node !== null) for (const entry of read.entries) addEntry(entry, node);
      return true;
    },
    walk(root) {
      reached = new Uint8Array(branches.nodes.size());
      asked = new Uint8Array(records.size());
      const walked = root === null ? { missing: 1, others: 0 } : walkBranches(branches, root, reached);
      branches = newBranches();
      return walked;
    },
    places(link, isReached) {
      const { digest } = link.multihash;
      const found: Place[] = [];
      for (const row of records.find(highOf(digest), lowOf(digest))) {
        if (isReached && reached[nodeOf.get(row)] !== 1) continue;
        // A block that comes twice is one record.
        if (asked[row] === 1) continue;
        asked[row] = 1;
        found.push({ rkey: rkeys.get(row) });
      }
      return found;
    },
    unread() {
      let count = 0;
      for (let row = 0; row < records.size(); row += 1) {
        if (asked[row] === 0 && reached[nodeOf.get(row)] === 1) count += 1;
      }
      return count;
    },
  };
}

/** Adds a node with its children; `null` where it is there already. */
function addBranch(branches: Branches, link: Link, children: readonly Link[]): number | null {
  const { digest } = link.multihash;
  if (branches.nodes.find(highOf(digest), lowOf(digest)).length > 0) return null;
  const node = branches.nodes.add(highOf(digest), lowOf(digest));
  branches.firstChild.set(node, branches.children);
  branches.childCount.set(node, children.length);
  for (const child of children) {
    branches.childHighs.set(branches.children, highOf(child.multihash.digest));
    branches.childLows.set(branches.children, lowOf(child.multihash.digest));
    branches.children += 1;
  }
  return node;
}

/** Goes from the root to every node, marking it in `reached`. */
function walkBranches(branches: Branches, root: Link, reached: Uint8Array): Walked {
  const { nodes, firstChild, childCount, childHighs, childLows } = branches;
  let missing = 0;
  let others = 0;
  const pending: (readonly [number, number])[] = [[highOf(root.multihash.digest), lowOf(root.multihash.digest)]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node] = nodes.find(next[0], next[1]);
    if (node === undefined) missing += 1;
    if (node === undefined || reached[node] === 1) continue;
    reached[node] = 1;
    others += branches.others.get(node);
    const first = firstChild.get(node);
    const end = first + childCount.get(node);
    for (let at = first; at < end; at += 1) pending.push([childHighs.get(at), childLows.get(at)]);
  }
  return { missing, others };
}

function readNode(value: unknown): { readonly entries: readonly Entry[]; readonly children: readonly Link[] } | null {
  if (!isObject(value) || !Array.isArray(value.e)) return null;
  const entries: Entry[] = [];
  const children: Link[] = [];
  const left = linkOf(value.l);
  if (left !== null) children.push(left);
  let key = '';
  for (const item of listOf(value.e)) {
    const next = isObject(item) ? readEntry(item, key) : null;
    if (next === null) return null;
    entries.push(next);
    key = next.key;
    const right = linkOf((item as Fields).t);
    if (right !== null) children.push(right);
  }
  return { entries, children };
}

/** An entry spells the end of its key alone, and says how much of the one before it begins with. */
function readEntry(item: Fields, before: string): Entry | null {
  const { p: shared, k: rest } = item;
  const record = linkOf(item.v);
  if (typeof shared !== 'number' || shared > before.length || !(rest instanceof Uint8Array) || record === null)
    return null;
  const spelled = Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength).toString('latin1');
  return { key: before.slice(0, shared) + spelled, record };
}
