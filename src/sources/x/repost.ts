import type { AccountRef } from '../../model/account.ts';
import type { Post, Visibility } from '../../model/post.ts';

/** The text of a repost is cut by X: it takes the words of the original, and what those name, where the input has it. */
export function asRepost(own: Post, original: Post | null): Post {
  const words = original ?? own;
  return {
    ...own,
    isRepost: true,
    text: words.text,
    language: own.language ?? words.language,
    mentions: words.mentions,
    hasMedia: words.hasMedia,
    hasLink: words.hasLink,
    inReplyTo: null,
    quotes: null,
  };
}

/** Posts of an account that shows them to its followers alone are private, whoever holds the file. */
export function visibilityFor(authorIsProtected: boolean | null | undefined): Visibility {
  return authorIsProtected === true ? 'followers' : 'public';
}

/** Accounts named in a text, each once, those without a name or id left out. */
export function uniqueRefs(refs: readonly AccountRef[]): readonly AccountRef[] {
  if (refs.length < 2) return refs.filter((ref) => ref.id !== null || ref.handle !== null);
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = ref.id ?? ref.handle?.toLowerCase();
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
