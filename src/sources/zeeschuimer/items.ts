import type { Platform } from '../../model/account.ts';
import { accountMemory } from '../account-memory.ts';
import type { CaptureInto } from '../capture-into.ts';
import { isObject } from '../loose.ts';
import { safeName } from '../safe-name.ts';
import { type InputFacts, type RecordFormat, skip } from '../source.ts';
import { platformOf, readEnvelope } from './envelope.ts';
import { lookedAtPages, type PageFacts } from './stated-page.ts';

/** What sets the lines of one platform apart. */
export interface ItemFormat {
  readonly kind: string;
  readonly platform: Platform;
  /** Zeeschuimer's words for it. */
  readonly words: ReadonlySet<string | null>;
  /** Pushes what one item holds; counts what is none. */
  readonly mapItem: (data: unknown, into: CaptureInto) => void;
  readonly pageFacts: (url: string | null) => PageFacts;
  /** What such a capture lacks; said with each. */
  readonly lacks: string;
}

/** The format of NDJSON of Zeeschuimer whose items are of one platform. */
export function zeeschuimerItems({ kind, platform, words, mapItem, pageFacts, lacks }: ItemFormat): RecordFormat {
  return {
    kind,
    platform,
    channel: 'capture',
    shape: 'json',
    recognises: (record) => words.has(platformOf(record)),
    whyNot: whyNoPlatform,
    mapper() {
      const remember = accountMemory();
      const pages = lookedAtPages(pageFacts);
      let takenAt: string | null = null;
      return {
        map(record, batch) {
          const said = platformOf(record);
          if (!isObject(record) || !words.has(said)) {
            skip(batch, said === null ? 'bad-record' : 'other-platform');
            return;
          }
          const { collectedAt: seenAt, pageUrl, data } = readEnvelope(record);
          if (seenAt !== null && (takenAt === null || seenAt > takenAt)) takenAt = seenAt;
          pages.add(pageUrl);
          mapItem(data, { batch, remember, seenAt, pageUrl });
        },
        finish(_batch, facts) {
          facts.stated = pages.stated();
          facts.takenAt = takenAt;
          warnOf(lacks, facts);
        },
      };
    },
  };
}

/** Longest word for a platform that is repeated. */
const longestWord = 80;

/** Zeeschuimer captures more platforms than are read. */
function whyNoPlatform(record: unknown): string | null {
  const said = platformOf(record);
  if (said === null) return null;
  return `It is a Zeeschuimer capture of ${safeName(said.slice(0, longestWord))}, a platform that xhealth does not read.`;
}

function warnOf(lacks: string, facts: InputFacts): void {
  facts.warnings.push({ code: 'captures-undercount', text: lacks, path: null });
}
