import { platforms } from '../model/account.ts';
import type { Post } from '../model/post.ts';

/** So many posts are remembered at most: 16 MiB of hashes. */
const mostPosts = 1_500_000;

const firstSlots = 1 << 12;

/** A longer search than this for a free slot is taken for a post that was seen. */
const longestSearch = 256;

/** Remembers posts by 64 bits of each, so that those that come but once are known to. */
export interface SeenPosts {
  /** Takes note of a post. False where it may have been noted before, which one in billions of others is said to be, or where there is no more room. */
  isNew(post: Pick<Post, 'id' | 'platform'>): boolean;
}

export function seenPosts(): SeenPosts {
  let slots = firstSlots;
  let hashes = new Int32Array(2 * slots);
  let count = 0;

  /** Puts a hash into the first free slot after its own; false where it is there. */
  function put(high: number, low: number): boolean {
    let slot = high & (slots - 1);
    for (let tried = 0; tried < longestSearch; tried++) {
      const other = hashes[2 * slot] as number;
      if (other === 0) {
        hashes[2 * slot] = high;
        hashes[2 * slot + 1] = low;
        return true;
      }
      if (other === high && hashes[2 * slot + 1] === low) return false;
      slot = (slot + 1) & (slots - 1);
    }
    return false;
  }

  function grow(): void {
    const before = hashes;
    slots *= 2;
    hashes = new Int32Array(2 * slots);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] !== 0) put(before[at] as number, before[at + 1] as number);
    }
  }

  return {
    isNew({ id, platform }) {
      if (count === mostPosts) return false;
      if (count * 4 > slots * 3) grow();
      count++;
      let high = 0x811c9dc5 ^ platforms.indexOf(platform);
      let low = 0x2545f491;
      for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        // FNV-1a (Fowler, Noll and Vo), and a turn and a product beside it.
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(((low << 5) | (low >>> 27)) ^ unit, 0x9e3779b1);
      }
      // Their low bits alone choose a slot: those of a product depend on nothing above them. 0 is a free slot.
      return put(Math.imul(high ^ (high >>> 15), 0x85ebca6b) ^ (low >>> 16) || 1, low);
    },
  };
}
