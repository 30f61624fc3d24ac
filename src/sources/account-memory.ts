import { type Account, accountKey } from '../model/account.ts';
import type { Batch } from './source.ts';

/** Slots at first; they double while more than half are taken. */
const firstSlots = 1 << 10;

/** 4 MB. When so many are known, one is forgotten for each that comes: the cost is a repeated row, never a lost one. */
const mostSlots = 1 << 19;

/** Slots looked at for one account. */
const reach = 8;

/** Hands an account on unless the same input just told the same of it. */
export type RememberAccount = (account: Account, batch: Batch) => void;

/**
 * Keeps the same account, seen on the same day with the same facts, from being handed on with each of its posts: a file
 * of a million replies names the account replied to a million times. Remembers two checksums of an account, of its key and of
 * its facts, in flat memory: the garbage collector copies what lives on.
 */
export function accountMemory(): RememberAccount {
  let slots = table(firstSlots);
  let taken = 0;
  return (account, batch) => {
    const key = accountKey(account);
    if (key === null) return;
    const name = mixText(start, key, key.length) >>> 0 || 1;
    const facts = checksum(account) >>> 0;
    const slot = find(slots, name);
    if (slots.names[slot] === name && slots.facts[slot] === facts) return;
    if (slots.names[slot] === 0) taken += 1;
    put(slots, slot, [name, facts]);
    if (taken * 2 > slots.names.length && slots.names.length < mostSlots) slots = doubled(slots);
    batch.accounts.push(account);
  };
}

interface Slots {
  /** Checksum of the key; 0 where the slot is free. */
  readonly names: Uint32Array;
  readonly facts: Uint32Array;
}

function table(size: number): Slots {
  return { names: new Uint32Array(size), facts: new Uint32Array(size) };
}

/** The slot of an account, a free one, or the one to be given up for it. */
function find({ names }: Slots, name: number): number {
  const mask = names.length - 1;
  for (let step = 0; step < reach; step += 1) {
    const slot = (name + step) & mask;
    if (names[slot] === name || names[slot] === 0) return slot;
  }
  return name & mask;
}

function put(slots: Slots, slot: number, [name, facts]: readonly [number, number]): void {
  slots.names[slot] = name;
  slots.facts[slot] = facts;
}

function doubled(slots: Slots): Slots {
  const larger = table(slots.names.length * 2);
  for (let slot = 0; slot < slots.names.length; slot += 1) {
    const name = slots.names[slot] ?? 0;
    if (name !== 0) put(larger, find(larger, name), [name, slots.facts[slot] ?? 0]);
  }
  return larger;
}

/** Start and factor of FNV-1a, public domain (Fowler, Noll, Vo). */
const start = 0x811c9dc5;
const factor = 0x01000193;

/** 32 bits, beside those of the key: two versions of one account share them once in four thousand million times. */
function checksum(account: Account): number {
  let sum = start;
  for (const field in account) {
    const value = account[field as keyof Account];
    // Of the time of the snapshot the day alone.
    if (typeof value === 'string') sum = mixText(sum, value, field === 'snapshotAt' ? 10 : value.length);
    else sum = mix(sum, typeof value === 'number' ? value + 2 : value === null ? -1 : Number(value));
  }
  return sum;
}

function mixText(sum: number, text: string, length: number): number {
  let mixed = mix(sum, length);
  for (let at = 0; at < length; at += 1) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}

function mix(sum: number, value: number): number {
  return Math.imul(sum ^ value, factor);
}
