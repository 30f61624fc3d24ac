import type { AccountRef } from '../../model/account.ts';
import { accountMemory } from '../account-memory.ts';
import { emptyBatch, type InputFacts, type RecordFormat, type RecordMapper } from '../source.ts';
import { holdsRecords, isAnswer, takeAnswer } from './answer.ts';
import { type BlockedLists, type RecordsInto, takeBlockedLists } from './collections.ts';
import { movedPosts, warnOfForeignLists, warnOfPriority } from './warnings.ts';

/** Answers of Bluesky's API saved as JSON: notifications, threads, feeds, searches, listed records, profiles. */
export const blueskyApi: RecordFormat = {
  kind: 'bluesky-api',
  platform: 'bluesky',
  channel: 'api',
  shape: 'json',
  recognises: isAnswer,
  holds: holdsRecords,
  mapper: answerMapper,
};

function answerMapper(): RecordMapper {
  const remember = accountMemory();
  const lists: BlockedLists = { blocked: new Set(), members: new Map() };
  const notified = new Set<string>();
  const askedFor = new Set<string>();
  const moved = movedPosts();
  let hasPriority = false;
  const onMoved = moved.add;
  let current = emptyBatch();
  const into = {
    batch: current,
    remember,
    onMoved,
    onNotified: (did: string) => keepTwo(notified, did),
    onPriority: () => {
      hasPriority = true;
    },
    onAskedFor: (did: string) => keepTwo(askedFor, did),
    recordsOf: (did: string): RecordsInto => ({ batch: current, did, takenAt: null, lists, onMoved }),
  };
  return {
    map(record, batch) {
      current = batch;
      into.batch = batch;
      takeAnswer(record, into);
    },
    finish(batch, facts) {
      warnOfForeignLists(takeBlockedLists(lists, batch), facts);
      moved.warn(facts);
      facts.stated = notified.size > 0 ? onlyOf(notified) : onlyOf(askedFor);
      if (notified.size > 0) warnOfNotifications(facts);
      if (hasPriority) warnOfPriority(facts);
    },
  };
}

/** Two are enough to know that there is more than one. */
function keepTwo(set: Set<string>, did: string): void {
  if (set.size < 2) set.add(did);
}

function onlyOf(dids: ReadonlySet<string>): AccountRef | null {
  const [first, second] = dids;
  return first !== undefined && second === undefined ? { id: first, handle: null } : null;
}

function warnOfNotifications(facts: InputFacts): void {
  facts.warnings.push({
    code: 'notifications-undercount',
    text:
      'Bluesky leaves accounts you block or mute, and replies you hid, out of notifications, so that these show less ' +
      'abuse than there was.',
    path: null,
  });
}
