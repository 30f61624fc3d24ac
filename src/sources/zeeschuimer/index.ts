import { accountMemory } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type InputFacts, type RecordFormat, skip } from '../source.ts';
import { mapTweet } from '../x/graphql-tweet.ts';
import { platformOf, readEnvelope } from './envelope.ts';
import { lookedAtPages } from './stated-page.ts';

/** Zeeschuimer kept its word for X when X took its new name. */
const wordsForX: ReadonlySet<string | null> = new Set(['twitter.com', 'x.com']);

/** NDJSON of the browser extension Zeeschuimer, lines of X. */
export const zeeschuimerX: RecordFormat = {
  kind: 'zeeschuimer-x',
  platform: 'x',
  channel: 'capture',
  shape: 'json',
  recognises: (record) => wordsForX.has(platformOf(record)),
  mapper() {
    const remember = accountMemory();
    const pages = lookedAtPages();
    let takenAt: string | null = null;
    return {
      map(record, batch) {
        const platform = platformOf(record);
        if (!isObject(record) || !wordsForX.has(platform)) {
          skip(batch, platform === null ? 'bad-record' : 'other-platform');
          return;
        }
        const { collectedAt: seenAt, pageUrl, data } = readEnvelope(record);
        if (seenAt !== null && (takenAt === null || seenAt > takenAt)) takenAt = seenAt;
        pages.add(pageUrl);
        if (isAdvert(data)) skip(batch, 'advert');
        else mapTweet(data, { batch, remember, seenAt });
      },
      finish(_batch, facts) {
        facts.stated = pages.stated();
        facts.takenAt = takenAt;
        warnOfHiddenReplies(facts);
      },
    };
  },
};

function isAdvert(data: unknown): boolean {
  return isObject(data) && data.promoted === true;
}

/** The extension drops posts that X shows behind a click: the very ones that X found worst. */
function warnOfHiddenReplies(facts: InputFacts): void {
  facts.warnings.push({
    code: 'captures-undercount',
    text: 'Replies that X hides or limits can be missing from a capture, so that it shows less abuse than there was.',
    path: null,
  });
}
