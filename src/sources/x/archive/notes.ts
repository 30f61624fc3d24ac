import { z } from 'zod';
import type { PostRecord } from '../../../model/post.ts';
import type { Fields } from '../../loose.ts';
import { type Batch, skip } from '../../source.ts';
import { parseTime } from '../time.ts';
import { handleOf, linksOf, readLinks } from './parts.ts';
import { type TweetContext, unwrap } from './tweet.ts';

const words = z.string().optional().catch(undefined);

const noteSchema = z.object({
  createdAt: z.string(),
  core: z.object({
    text: z.string(),
    urls: z
      .array(z.object({ expandedUrl: words }))
      .optional()
      .catch(undefined),
    mentions: z
      .array(z.object({ screenName: words }))
      .optional()
      .catch(undefined),
  }),
});

type Note = z.infer<typeof noteSchema>['core'];

/** A tweet kept back until all tweets of its second are known. */
interface Held {
  readonly tweet: Fields;
  readonly record: PostRecord;
  /** The tweet's text without what a note never has: leading handles, closing links, the sign of a cut. */
  readonly body: string;
}

/** The long posts of an archive, to be joined to the tweets that hold only their first 280 characters. */
interface Notes {
  /** Second, as `2023-05-01T10:00:00` → the notes written in it. */
  readonly bySecond: Map<string, Note[]>;
  readonly held: Map<string, Held[]>;
}

export function emptyNotes(): Notes {
  return { bySecond: new Map(), held: new Map() };
}

/** Takes in one row of the notes' file. */
export function addNote(notes: Notes, row: unknown, batch: Batch): void {
  const parsed = noteSchema.safeParse(unwrap(row, 'noteTweet'));
  const at = parsed.success ? parseTime(parsed.data.createdAt) : null;
  if (parsed.success && at !== null) append(notes.bySecond, at.slice(0, 19), parsed.data.core);
  else skip(batch, 'bad-note');
}

/** Keeps a tweet back when a note was written in its second; false when there is none. */
export function holdForNote(notes: Notes, tweet: Fields, record: PostRecord): boolean {
  if (notes.bySecond.size === 0) return false;
  const second = record.post.createdAt?.slice(0, 19);
  if (second === undefined || !notes.bySecond.has(second)) return false;
  const body = withoutTail(record.post.text.slice(bodyStart(tweet)));
  append(notes.held, second, { tweet, record, body });
  return true;
}

/**
 * Pushes the tweets kept back, those with a note in full. A note carries no id of its tweet: it belongs to the one
 * of its second whose text begins it, and of several to the one that does so the longest. A note without such a
 * tweet is counted as `note-unmatched`.
 */
export function joinNotes(notes: Notes, context: TweetContext, batch: Batch): void {
  for (const [second, written] of notes.bySecond) {
    const held = notes.held.get(second) ?? [];
    const joined = matchSecond(written, held);
    const unmatched = written.length - new Set(joined.values()).size;
    if (unmatched > 0) skip(batch, 'note-unmatched', unmatched);
    for (const one of held) {
      const note = joined.get(one.record.post.id);
      batch.posts.push(note === undefined ? one.record : withNote(one, note, context));
    }
  }
  notes.bySecond.clear();
  notes.held.clear();
}

/** A cut text is 280 characters, or 140 of those that count twice; a shorter one begins a note by chance. */
const shortestCut = 100;

interface Pair {
  readonly id: string;
  readonly note: Note;
  /** Characters of the note that the tweet holds. */
  readonly length: number;
}

/** The note of each tweet, by the tweet's id: longest agreement first, each note and each tweet once. */
function matchSecond(written: readonly Note[], held: readonly Held[]): ReadonlyMap<string, Note> {
  const pairs = written.flatMap((note) => pairsOf(note, held)).sort((a, b) => b.length - a.length);
  const joined = new Map<string, Note>();
  const settled = new Set<Note>();
  for (const pair of pairs) {
    if (joined.has(pair.id) || settled.has(pair.note)) continue;
    settled.add(pair.note);
    // Where two fit alike, either could be wrong: then none is joined.
    const isDisputed = pairs.some((other) => isRival(pair, other) && !joined.has(other.id));
    if (!isDisputed) joined.set(pair.id, pair.note);
  }
  return joined;
}

function pairsOf(note: Note, held: readonly Held[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { record, body } of held) {
    const fits = body.length < shortestCut ? withoutTail(note.text) === body : note.text.startsWith(body);
    if (fits) pairs.set(record.post.id, { id: record.post.id, note, length: body.length });
  }
  return [...pairs.values()];
}

function isRival(a: Pair, b: Pair): boolean {
  if (a.length !== b.length) return false;
  return a.note === b.note ? a.id !== b.id : a.id === b.id && a.note.text !== b.note.text;
}

function withNote({ tweet, record }: Held, note: Note, context: TweetContext): PostRecord {
  const { post } = record;
  const known = new Set(post.mentions.map((mention) => mention.handle?.toLowerCase()));
  const named = (note.mentions ?? []).map((mention) => handleOf(mention.screenName));
  const added = named.filter((handle) => handle !== null && !known.has(handle.toLowerCase()));
  const links = (note.urls ?? []).flatMap((link) => link.expandedUrl ?? []);
  const { quotes, hasLink } = readLinks([...links, ...linksOf(tweet)], post.id, context.owner);
  return {
    ...record,
    post: {
      ...post,
      // A note is not escaped, and it lacks the handles that begin a reply.
      text: post.text.slice(0, bodyStart(tweet)) + note.text,
      mentions: [...post.mentions, ...added.map((handle) => ({ id: null, handle }))],
      quotes,
      hasLink,
    },
  };
}

/** Where the text proper begins, behind the handles of those replied to, which are plain letters. */
function bodyStart(tweet: Fields): number {
  const range = tweet.display_text_range;
  const start = Array.isArray(range) ? Number(range[0]) : 0;
  return Number.isSafeInteger(start) && start > 0 ? start : 0;
}

/** A text without the links at its end (to a picture, or to the rest) and the sign that it was cut. */
function withoutTail(text: string): string {
  let body = text.trimEnd();
  for (let link = closingLink.exec(body); link !== null; link = closingLink.exec(body)) {
    body = body.slice(0, link.index).trimEnd();
  }
  return body.endsWith('…') ? body.slice(0, -1).trimEnd() : body;
}

const closingLink = /https:\/\/t\.co\/\w{1,40}$/;

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
