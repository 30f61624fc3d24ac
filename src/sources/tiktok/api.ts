import { accountMemory } from '../account-memory.ts';
import type { Fields } from '../loose.ts';
import { type Batch, type InputFacts, type RecordFormat, type RecordMapper, skip } from '../source.ts';
import { accountOfApiUser, recordOfApiVideo, userIn, videosIn } from './api-item.ts';

/** Answers of TikTok's Display API saved as JSON: own videos with their counts, and the own profile. */
export const tiktokApi: RecordFormat = {
  kind: 'tiktok-api',
  platform: 'tiktok',
  channel: 'api',
  shape: 'json',
  lossless: true,
  recognises: (record) => {
    const videos = videosIn(record);
    if (videos === null) return userIn(record) !== null;
    return videos.length === 0 || videos.some((video) => recordOfApiVideo(video, null) !== null);
  },
  mapper: (_, facts) => answerMapper(facts),
};

function answerMapper(facts: InputFacts): RecordMapper {
  const remember = accountMemory();
  const handles = new Set<string>();
  const owner = facts.owner?.handle ?? null;

  function note(handle: string | null): void {
    // Two are enough to know that there is more than one.
    if (handle !== null && handles.size < 2) handles.add(handle);
  }

  function takeUser(user: Fields, batch: Batch): void {
    const account = accountOfApiUser(user, owner);
    if (account === null) return;
    remember(account, batch);
    note(account.handle);
  }

  function takeVideo(video: unknown, batch: Batch): void {
    const found = recordOfApiVideo(video, owner);
    if (found === null) {
      skip(batch, 'bad-record');
      return;
    }
    batch.posts.push(found);
    note(found.post.author.handle);
  }

  return {
    map(record, batch) {
      const user = userIn(record);
      const videos = videosIn(record);
      if (user === null && videos === null) skip(batch, 'bad-record');
      if (user !== null) takeUser(user, batch);
      for (const video of videos ?? []) takeVideo(video, batch);
    },
    finish(_, result) {
      // A token reads the videos of its own account alone.
      const [handle, second] = handles;
      if (handle !== undefined && second === undefined) result.stated = { id: null, handle };
    },
  };
}
