import { InputError } from '../../errors.ts';
import { carSections, damagedCar, type WantedSections } from './car-sections.ts';

/** An address of content, as far as it is used: the library's CID is one. It spells itself with `toString`. */
export interface Link {
  readonly multihash: { readonly code: number; readonly digest: Uint8Array };
}

/** A block of a CAR: a record, a part of the index of records, or the commit. */
export interface Block {
  readonly cid: Link;
  readonly bytes: Uint8Array;
}

export interface OpenCar {
  /** The commit, in a repository of Bluesky. */
  readonly root: Link | null;
  readonly blocks: AsyncIterable<Block>;
}

/** Decodes a block; throws on what is no DAG-CBOR. */
export type DecodeBlock = (bytes: Uint8Array) => unknown;

/** The head of a CAR as text: a map of its roots and its version 1. Source: ipld.io/specs/transport/car/carv1. */
const carHead = /^[^a-z]{1,4}eroots[\s\S]{1,2000}?gversion\u0001/;

/** Whether the decoded start of a file is that of a CAR. */
export function startsAsCar(head: string): boolean {
  return carHead.test(head);
}

/**
 * Opens a CAR, whose wanted blocks come one by one. Throws an `InputError` (`truncated`, `damaged`) where its head is no
 * such; what its blocks throw goes through `carError`. The libraries are loaded here: no other input needs them.
 */
export async function openCar(source: AsyncIterable<Buffer>, name: string, wanted: WantedSections): Promise<OpenCar> {
  const { CarBlockIterator } = await import('@ipld/car/iterator');
  try {
    const blocks = await CarBlockIterator.fromIterable(carSections(source, name, wanted));
    const [root] = await blocks.getRoots();
    return { root: root ?? null, blocks };
  } catch (error) {
    throw carError(error, name);
  }
}

/** What the library throws, as what the user is told. */
export function carError(error: unknown, name: string): InputError {
  return error instanceof InputError ? error : damagedCar(name, error);
}

export async function blockDecoder(): Promise<DecodeBlock> {
  const { decode } = await import('@ipld/dag-cbor');
  return (bytes) => decode(bytes);
}

/** A link in a decoded block; `null` for anything else. */
export function linkOf(value: unknown): Link | null {
  if (typeof value !== 'object' || value === null || !('multihash' in value)) return null;
  const { multihash } = value;
  if (typeof multihash !== 'object' || multihash === null || !('digest' in multihash)) return null;
  return multihash.digest instanceof Uint8Array ? (value as Link) : null;
}
