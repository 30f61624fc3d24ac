import type { AccountRef } from '../../model/account.ts';
import { type Fields, isObject, listOf, objectOf, objectsOf, textOf } from '../loose.ts';
import { didOf, handleOf } from './names.ts';

/** A part of a text that names somebody or leads somewhere. */
export interface Facet {
  /** Where it stands, in UTF-16 units, the end left out; `null` where what it states lies outside the text or cuts a character. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The account it names. */
  readonly did: string | null;
  readonly hasLink: boolean;
}

/** Facets of a text; these count in bytes of UTF-8. Those of the years before, `entities`, are read for whom they name. */
export function readFacets(text: string, record: Fields): readonly Facet[] {
  const facets = listOf(record.facets);
  const entities = objectsOf(record.entities);
  if (facets.length === 0 && entities.length === 0) return [];
  const unitOf = unitsOfBytes(text);
  return [
    ...facets.flatMap((facet) => (isObject(facet) ? [readFacet(facet, unitOf)] : [])),
    ...entities.map((entity) => ({
      span: null,
      did: entity.type === 'mention' ? didOf(entity.value) : null,
      hasLink: entity.type === 'link',
    })),
  ];
}

function readFacet(facet: Fields, unitOf: (byte: unknown) => number | null): Facet {
  const index = objectOf(facet.index);
  const start = unitOf(index?.byteStart);
  const end = unitOf(index?.byteEnd);
  const features = objectsOf(facet.features);
  return {
    span: start === null || end === null || start >= end ? null : { start, end },
    did: firstDid(features),
    hasLink: features.some((feature) => kindOf(feature) === 'link'),
  };
}

function firstDid(features: readonly Fields[]): string | null {
  for (const feature of features) {
    const did = kindOf(feature) === 'mention' ? didOf(feature.did) : null;
    if (did !== null) return did;
  }
  return null;
}

function kindOf(feature: Fields): string | null {
  return textOf(feature.$type)?.replace('app.bsky.richtext.facet#', '') ?? null;
}

/** Gives the UTF-16 unit a byte of a text begins; `null` for what is no byte of it, or one inside a character. */
function unitsOfBytes(text: string): (byte: unknown) => number | null {
  const bytes = Buffer.from(text);
  const isWithin = (byte: unknown): byte is number =>
    typeof byte === 'number' && Number.isInteger(byte) && byte >= 0 && byte <= bytes.length;
  if (bytes.length === text.length) return (byte) => (isWithin(byte) ? byte : null);
  const units = new Int32Array(bytes.length + 1).fill(-1);
  let unit = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (isContinued(lead)) continue;
    units[at] = unit;
    // Characters of four bytes are two units of UTF-16.
    unit += lead >= 0xf0 ? 2 : 1;
  }
  units[bytes.length] = unit;
  return (byte) => {
    const found = isWithin(byte) ? units[byte] : undefined;
    return found === undefined || found < 0 ? null : found;
  };
}

function isContinued(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

const namedInText = /(?<![^\s(])@([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?![\w@-])/gi;

/**
 * Accounts named in a body: those of facets by DID, whatever name the text shows there; and names that stand in the text without
 * a facet, which tells nobody but is read all the same.
 */
export function mentionsOf(text: string, facets: readonly Facet[]): readonly AccountRef[] {
  const found = new Map<string, AccountRef>();
  for (const { did } of facets) if (did !== null) found.set(did, { id: did, handle: null });
  if (!text.includes('@')) return [...found.values()];
  const covered = coveredBy(facets);
  for (const match of text.matchAll(namedInText)) {
    const handle = handleOf(match[1]);
    if (handle !== null && !covered.has(match.index)) found.set(`@${handle}`, { id: null, handle });
  }
  return [...found.values()];
}

/** Where names with a facet begin. Programs set the facet with or without the sign. */
function coveredBy(facets: readonly Facet[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { did, span } of facets) {
    if (did === null || span === null) continue;
    starts.add(span.start);
    starts.add(span.start - 1);
  }
  return starts;
}
