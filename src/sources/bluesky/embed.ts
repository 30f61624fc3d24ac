import type { PostRef } from '../../model/post.ts';
import { type Fields, listOf, objectOf, textOf } from '../loose.ts';
import { postRefOf } from './names.ts';

/** What a post carries beside its text. `null`: of a kind not known. */
export interface Embed {
  readonly quotes: PostRef | null;
  readonly hasMedia: boolean | null;
  readonly hasLink: boolean | null;
  /** What is written of its pictures or its film, a line each; `null` where nothing is. */
  readonly altText: string | null;
}

const nothing: Embed = { quotes: null, hasMedia: false, hasLink: false, altText: null };

/** Reads the `embed` of a post's record. */
export function readEmbed(value: unknown): Embed {
  const embed = objectOf(value);
  if (embed === null) return nothing;
  switch (textOf(embed.$type)) {
    case 'app.bsky.embed.images':
      return { ...nothing, hasMedia: true, altText: altTextOf(listOf(embed.images)) };
    case 'app.bsky.embed.video':
      return { ...nothing, hasMedia: true, altText: altTextOf([embed]) };
    case 'app.bsky.embed.external':
      return { ...nothing, hasLink: true };
    case 'app.bsky.embed.record':
      return { ...nothing, quotes: quoteOf(embed) };
    case 'app.bsky.embed.recordWithMedia': {
      const record = objectOf(embed.record);
      return { ...readMedia(embed.media), quotes: record === null ? null : quoteOf(record) };
    }
    default:
      return { quotes: null, hasMedia: null, hasLink: null, altText: null };
  }
}

function altTextOf(media: readonly unknown[]): string | null {
  const texts = media.map((item) => textOf(objectOf(item)?.alt)?.trim() ?? '').filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('\n');
}

/** Media beside a quote hold no further quote. */
function readMedia(media: unknown): Embed {
  const type = textOf(objectOf(media)?.$type);
  return type === 'app.bsky.embed.recordWithMedia' ? nothing : readEmbed(media);
}

/** Lists, feeds and starter packs are embedded in the same way: they are no quotes. */
function quoteOf(embed: Fields): PostRef | null {
  return postRefOf(objectOf(embed.record)?.uri);
}

/** The posts of others that an answer shows inside a post: the one quoted. */
export function embeddedViews(value: unknown): readonly Fields[] {
  const outer = objectOf(objectOf(value)?.record);
  if (outer === null) return [];
  // Beside media the quote lies one level deeper.
  const view = outer.uri === undefined && outer.record !== undefined ? objectOf(outer.record) : outer;
  return view === null || view.value === undefined ? [] : [view];
}
