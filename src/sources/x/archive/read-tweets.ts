import type { AccountRef } from '../../../model/account.ts';
import type { Visibility } from '../../../model/post.ts';
import { type Batch, skip } from '../../source.ts';
import type { FilesByRole } from './files.ts';
import { addNote, emptyNotes, holdForNote, joinNotes } from './notes.ts';
import { eachRow, type Reader, readRows, type TakeRow } from './reader.ts';
import { parseTweet, postOfTweet, type TweetContext } from './tweet.ts';

/** Reads every file of tweets. Long texts and the list of private ones come first: the others need them. */
export async function* readTweets(reader: Reader, files: FilesByRole, owner: AccountRef): AsyncGenerator<Batch> {
  const notes = emptyNotes();
  await eachRow(reader, files.get('notes') ?? [], (row, batch) => addNote(notes, row, batch));
  const circle = new Set<string>();
  const unlisted: TweetContext = { owner, circle: null };

  function take(visibility: Visibility, context: TweetContext): TakeRow {
    return (row, batch) => {
      const tweet = parseTweet(row);
      const record = tweet === null ? null : postOfTweet(tweet, visibility, context);
      if (tweet === null || record === null) {
        skip(batch, 'bad-post');
        return;
      }
      if (visibility === 'circle') circle.add(record.post.id);
      if (!holdForNote(notes, tweet, record)) batch.posts.push(record);
    };
  }

  yield* readRows(reader, files.get('circle') ?? [], take('circle', unlisted));
  const context: TweetContext = circle.size === 0 ? unlisted : { owner, circle };
  yield* readRows(reader, files.get('tweets') ?? [], take('public', context));
  yield* readRows(reader, files.get('community') ?? [], take('community', context));
  yield* readRows(reader, files.get('deleted') ?? [], take('deleted', context));
  joinNotes(notes, context, reader.batch);
}
