import type { Platform } from '../model/account.ts';
import type { Driver, SqlRow } from './driver.ts';
import { text } from './values.ts';

/** An account a report can be about, as the cache knows it. */
export interface KnownAccount {
  readonly platform: Platform;
  readonly id: string | null;
  readonly handle: string | null;
  readonly displayName: string | null;
}

/** A subject with every key its posts and mentions may carry, and its row in the cache. */
export interface StoredSubject extends KnownAccount {
  readonly rid: number;
  /** Its id, `@handle` for each handle it has or had, `~<input>` for exports without an owner that were said to be its. */
  readonly keys: readonly string[];
}

/** The accounts, on any platform, whose present or former handle or whose id is `who`; ignores case and a leading `@`. */
export async function findAccounts(
  driver: Driver,
  who: string,
  platform: Platform | null,
): Promise<readonly KnownAccount[]> {
  const name = who.replace(/^@/, '').toLowerCase();
  const rows = await driver.all(
    `SELECT platform, id, handle, display_name FROM accounts WHERE handle = ?1 COLLATE NOCASE
     UNION SELECT platform, id, handle, display_name FROM accounts WHERE key = ?1
     UNION SELECT a.platform, a.id, a.handle, a.display_name FROM handle_changes c JOIN accounts a ON a.key = c.account AND a.platform = c.platform
       WHERE lower(c.from_handle) = ?1 OR lower(c.to_handle) = ?1`,
    [name],
  );
  const found = rows.map(knownAccount).filter((account) => platform === null || account.platform === platform);
  if (found.length > 0) return withoutBareTwins(found);
  const mentioned = await findMentioned(driver, name, platform);
  return mentioned.length > 0 || platform !== 'mastodon' || name.includes('@')
    ? mentioned
    : findByLocalName(driver, name);
}

/** Accounts of Mastodon that have a name before the host. */
async function findByLocalName(driver: Driver, name: string): Promise<readonly KnownAccount[]> {
  const rows = await driver.all(
    `SELECT platform, id, handle, display_name FROM accounts
     WHERE platform = 'mastodon' AND substr(lower(handle), 1, length(?1) + 1) = ?1 || '@'`,
    [name],
  );
  return rows.map(knownAccount);
}

/** An account met with and without its id is one account. */
function withoutBareTwins(accounts: readonly KnownAccount[]): readonly KnownAccount[] {
  return accounts.filter(
    (account) =>
      account.id !== null || !accounts.some((other) => other.id !== null && other.platform === account.platform),
  );
}

/** Each mention of a post as a row `item.value`: `id handle`. */
const eachMention = `json_each('["' || replace(trim(mentions, '|'), '|', '","') || '"]') item`;
const mentionedId = "nullif(substr(item.value, 1, instr(item.value, ' ') - 1), '')";
const mentionedHandle = "nullif(substr(item.value, instr(item.value, ' ') + 1), '')";

/** Accounts that never wrote and are in no profile, but are named in the body of posts, replied to or quoted. */
export async function findMentioned(
  driver: Driver,
  name: string,
  platform: Platform | null,
): Promise<readonly KnownAccount[]> {
  const rows = await driver.all(
    `SELECT platform, reply_author AS id, max(reply_handle) AS handle FROM posts WHERE reply_handle = ?1 OR reply_author = ?1 GROUP BY 1, 2
     UNION SELECT platform, quote_author AS id, max(quote_handle) AS handle FROM posts WHERE quote_handle = ?1 OR quote_author = ?1 GROUP BY 1, 2
     UNION SELECT platform, ${mentionedId} AS id, max(${mentionedHandle}) AS handle
       FROM (SELECT DISTINCT platform, mentions FROM posts
             WHERE instr(mentions, ' ' || ?1 || '|') > 0 OR instr(mentions, '|' || ?1 || ' ') > 0), ${eachMention}
       WHERE ${mentionedHandle} = ?1 OR ${mentionedId} = ?1 GROUP BY 1, 2`,
    [name],
  );
  const found = new Map<string, KnownAccount>();
  for (const account of rows.map(knownAccount)) {
    if (platform !== null && account.platform !== platform) continue;
    const key = `${account.platform}:${account.id}`;
    found.set(key, { ...account, handle: account.handle ?? found.get(key)?.handle ?? null });
  }
  return withoutBareTwins([...found.values()]);
}

/** Names of accounts to look at for the few that are most often addressed: one account has several. */
const namesLookedAt = 60;

/** The accounts most often addressed by posts of others, with how often; for messages to the user. */
export async function mostAddressed(driver: Driver, limit: number): Promise<readonly Addressed[]> {
  const rows = await driver.all(
    `SELECT platform, ${mentionedId} AS id, ${mentionedHandle} AS handle, count(*) AS n
     FROM posts, ${eachMention}
     WHERE mentions IS NOT NULL AND is_repost = 0 GROUP BY 1, 2, 3 ORDER BY n DESC, handle LIMIT ?`,
    [namesLookedAt],
  );
  const counts = new Map<string, Addressed>();
  for (const row of rows) {
    if (row.id === null && row.handle === null) continue;
    const account = await canonical(driver, knownAccount(row));
    const key = `${account.platform}:${account.id ?? account.handle}`;
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { account, count: before + Number(row.n) });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, limit);
}

/** Posts that are looked at for whom they address. */
const postsLookedAt = 2_000;

/** The account that more than half of the posts of others name that came first after the post `from`; `null` for none. */
export async function addressedByMost(driver: Driver, from: number): Promise<KnownAccount | null> {
  const [row] = await driver.all(
    `WITH first AS MATERIALIZED (SELECT platform, mentions FROM posts WHERE rid > ?1 AND is_repost = 0 ORDER BY rid LIMIT ?2)
     SELECT platform, ${mentionedId} AS id, ${mentionedHandle} AS handle, count(*) AS n, (SELECT count(*) FROM first) AS posts
     FROM first, ${eachMention} WHERE mentions IS NOT NULL GROUP BY 1, 2, 3 ORDER BY n DESC, handle LIMIT 1`,
    [from, postsLookedAt],
  );
  if (row === undefined || Number(row.n) * 2 <= Number(row.posts)) return null;
  return row.id === null && row.handle === null ? null : canonical(driver, knownAccount(row));
}

export interface Addressed {
  readonly account: KnownAccount;
  readonly count: number;
}

/** The account behind a name, with the id and the latest handle where any input told them. */
async function canonical(driver: Driver, named: KnownAccount): Promise<KnownAccount> {
  if (named.id !== null) return { ...named, ...(await latestNames(driver, named)) };
  const [known] = await driver.all(
    `SELECT platform, id, handle, display_name FROM accounts WHERE platform = ?1 AND id IS NOT NULL
       AND (handle = ?2 COLLATE NOCASE OR key IN (SELECT account FROM handle_changes WHERE lower(from_handle) = ?2)) LIMIT 1`,
    [named.platform, named.handle],
  );
  return known ? knownAccount(known) : named;
}

/** Keeps a subject under all its keys, so that what was linked and judged for it is found again. */
export async function keepSubject(
  driver: Driver,
  account: KnownAccount,
  ownExports: readonly string[],
): Promise<StoredSubject> {
  const keys = [...new Set([...(await keysOfAccount(driver, account)), ...ownExports])].sort();
  const joined = JSON.stringify(keys);
  await driver.run('INSERT OR IGNORE INTO subjects (platform, keys) VALUES (?, ?)', [account.platform, joined]);
  const [row] = await driver.all('SELECT rid FROM subjects WHERE keys = ?', [joined]);
  return { ...account, ...(await latestNames(driver, account)), rid: Number(row?.rid), keys };
}

/** Every key the posts of an account may carry: its id and `@handle` for each handle it has or had. */
export async function keysOfAccount(driver: Driver, account: KnownAccount): Promise<readonly string[]> {
  const keys: string[] = [];
  if (account.handle !== null) keys.push(`@${account.handle.toLowerCase()}`);
  if (account.id === null) return keys;
  keys.push(account.id);
  const rows = await driver.all(
    'SELECT from_handle, to_handle FROM handle_changes WHERE platform = ? AND account = ?',
    [account.platform, account.id],
  );
  for (const row of rows) {
    for (const handle of [row.from_handle, row.to_handle]) if (handle) keys.push(`@${String(handle).toLowerCase()}`);
  }
  return keys;
}

async function latestNames(
  driver: Driver,
  account: KnownAccount,
): Promise<Pick<KnownAccount, 'handle' | 'displayName'>> {
  const key = account.id ?? `@${account.handle?.toLowerCase()}`;
  const [row] = await driver.all('SELECT handle, display_name FROM accounts WHERE key = ? AND platform = ?', [
    key,
    account.platform,
  ]);
  return {
    handle: text(row?.handle) ?? (await spelledHandle(driver, account)),
    displayName: text(row?.display_name) ?? account.displayName,
  };
}

/** Texts looked at for how a handle is spelled. */
const textsLookedAt = 20;

/** A handle that is in no profile as most of the first texts that name it spell it: in mentions it is kept in small letters. */
async function spelledHandle(driver: Driver, { platform, handle }: KnownAccount): Promise<string | null> {
  if (handle === null) return null;
  const named = `@${handle.toLowerCase()}`;
  const [row] = await driver.all(
    `SELECT spelled, count(*) AS n FROM (
       SELECT substr(text, instr(lower(text), ?2) + 1, length(?2) - 1) AS spelled FROM posts
       WHERE platform = ?1 AND instr(mentions, ?4) > 0 AND instr(lower(text), ?2) > 0 LIMIT ?3
     ) GROUP BY 1 ORDER BY n DESC, spelled LIMIT 1`,
    [platform, named, textsLookedAt, ` ${handle.toLowerCase()}|`],
  );
  return text(row?.spelled) ?? handle;
}

/** Subjects that anything in the cache concerns; a name that fitted nothing is none. */
export async function listSubjects(
  driver: Driver,
): Promise<readonly { readonly platform: Platform; readonly keys: readonly string[] }[]> {
  const rows =
    await driver.all(`SELECT platform, keys FROM subjects s WHERE EXISTS (SELECT 1 FROM interactions i WHERE i.subject = s.rid)
       OR EXISTS (SELECT 1 FROM own_posts o WHERE o.subject = s.rid) ORDER BY rid`);
  return rows.map((row) => ({ platform: String(row.platform) as Platform, keys: JSON.parse(String(row.keys)) }));
}

/** The account behind a key; with nothing but the key where no profile of it was read. */
export async function accountByKey(driver: Driver, platform: Platform, key: string): Promise<KnownAccount> {
  const [row] = await driver.all(
    'SELECT platform, id, handle, display_name FROM accounts WHERE key = ? AND platform = ?',
    [key, platform],
  );
  if (row) return knownAccount(row);
  if (key.startsWith('~')) return { platform, id: null, handle: null, displayName: null };
  return key.startsWith('@')
    ? { platform, id: null, handle: key.slice(1), displayName: null }
    : { platform, id: key, handle: null, displayName: null };
}

function knownAccount(row: SqlRow): KnownAccount {
  return {
    platform: String(row.platform) as Platform,
    id: text(row.id),
    handle: text(row.handle),
    displayName: text(row.display_name),
  };
}

/** Gives an export that did not say whose it is to the account the user named: its posts, messages and relations. */
export async function adoptExport(driver: Driver, input: number, account: KnownAccount): Promise<void> {
  const key = account.id ?? `@${account.handle?.toLowerCase()}`;
  const nobody = `~${input}`;
  await driver.run(
    `UPDATE posts SET author = ?2, changed = (SELECT CAST(value AS INTEGER) + 1 FROM meta WHERE name = 'changed') WHERE author = ?1`,
    [nobody, key],
  );
  await driver.run("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name IN ('changed', 'imports')");
  await driver.run('UPDATE OR IGNORE relations SET owner = ?2 WHERE owner = ?1', [nobody, key]);
  await driver.run('UPDATE messages SET owner = ?2 WHERE owner = ?1', [nobody, key]);
  await driver.run('UPDATE messages SET author = ?2 WHERE author = ?1', [nobody, key]);
  await driver.run(
    `UPDATE inputs SET owner = ?2, warnings = (SELECT json_group_array(json(w.value)) FROM json_each(warnings) w
       WHERE w.value ->> 'code' <> 'owner-unknown') WHERE rid = ?1`,
    [input, key],
  );
}
