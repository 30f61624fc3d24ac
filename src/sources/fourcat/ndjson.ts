import { type Fields, isObject } from '../loose.ts';
import type { RecordFormat } from '../source.ts';
import { platformOf } from '../zeeschuimer/envelope.ts';
import { envelopeOf } from './envelope.ts';
import { type Hidden, hiddenAuthors } from './hidden-authors.ts';
import { authorCell } from './pseudonym.ts';

/** NDJSON as 4CAT gives it back: items of Zeeschuimer, of which it kept all but their place. */
export function fourcatItems(kind: string, inner: RecordFormat): RecordFormat {
  return {
    kind,
    platform: inner.platform,
    channel: 'capture',
    shape: 'json',
    recognises(record) {
      const envelope = envelopeOf(record);
      return envelope !== null && platformOf(envelope) !== null && inner.recognises(envelope);
    },
    whyNot: (record) => inner.whyNot?.(envelopeOf(record)) ?? null,
    mapper(options, facts) {
      const mapper = inner.mapper(options, facts);
      const hidden = hiddenAuthors();
      return {
        map(record, batch) {
          const envelope = envelopeOf(record);
          const before = batch.posts.length;
          const shown = envelope === null ? null : withoutRealNames(envelope.data);
          mapper.map(envelope === null ? null : { ...envelope, data: shown?.data }, batch);
          if (batch.posts.length > before) hidden.add(shown?.hidden ?? null);
        },
        finish(batch, facts) {
          mapper.finish?.(batch, facts);
          hidden.warn(facts);
        },
      };
    },
  };
}

/** The names an account has in the items of one platform or another, the one it goes by first. */
const nameFields = ['uniqueId', 'unique_id', 'username'] as const;

/** Where an author is hidden, the pseudonym is left as the name, and nothing else of the account: 4CAT does not hide it all. */
function withoutRealNames(data: unknown): { readonly data: unknown; readonly hidden: Hidden | null } {
  if (!isObject(data)) return { data, hidden: null };
  for (const field of ['author', 'user', 'owner'] as const) {
    const account = data[field];
    const name = nameOf(account);
    if (name === null || name.kind === 'name' || name.kind === 'empty') continue;
    const { author: _author, authorStats: _stats, authorStatsV2: _exact, nickname: _name, ...rest } = data;
    const pseudonym = name.kind === 'pseudonym' ? name.value : null;
    const shown = Object.fromEntries(nameFields.map((key) => [key, pseudonym]));
    return { data: { ...rest, [field]: shown }, hidden: name.kind };
  }
  return { data, hidden: null };
}

function nameOf(account: unknown): ReturnType<typeof authorCell> | null {
  if (typeof account === 'string') return authorCell(account);
  if (!isObject(account)) return null;
  const fields: Fields = account;
  const written = nameFields.map((field) => fields[field]).find((value) => typeof value === 'string');
  return typeof written === 'string' ? authorCell(written) : null;
}
