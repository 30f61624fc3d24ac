import { randomBytes } from 'node:crypto';
import type { Driver } from './driver.ts';

/** Reports kept at a time; the oldest go. */
const keptReports = 20;

/** A finished report under the key of everything it depends on; `null` where none is kept. */
export async function findReport(driver: Driver, key: string): Promise<string | null> {
  const [row] = await driver.all('SELECT report FROM reports WHERE key = ?', [key]);
  return row ? String(row.report) : null;
}

export async function keepReport(driver: Driver, key: string, report: string, now: string): Promise<void> {
  await driver.run('INSERT OR REPLACE INTO reports (key, report, made_at) VALUES (?, ?, ?)', [key, report, now]);
  await driver.run(
    `DELETE FROM reports WHERE replace(key, '${beside}', '') NOT IN
       (SELECT key FROM reports WHERE key NOT LIKE '%${beside}' ORDER BY made_at DESC LIMIT ?)`,
    [keptReports],
  );
}

/** What the key of a report ends with under which the traits of its authors are kept; they go when it goes. */
const beside = '/authors';

/** What the authors of a kept report show; `null` where that is not kept. */
export function findTraits(driver: Driver, key: string): Promise<string | null> {
  return findReport(driver, `${key}${beside}`);
}

/** Keeps what the authors of a report show beside it. */
export async function keepTraits(driver: Driver, key: string, traits: string, now: string): Promise<void> {
  const row = [`${key}${beside}`, traits, now];
  await driver.run('INSERT OR REPLACE INTO reports (key, report, made_at) VALUES (?, ?, ?)', row);
}

/** What a report depends on in the cache: changes when an import changed anything. */
export async function dataFingerprint(driver: Driver): Promise<string> {
  const [changed] = await driver.all("SELECT value FROM meta WHERE name = 'changed'");
  const inputs = await driver.all('SELECT rid, pass, state, identity, owner, stated, path FROM inputs ORDER BY rid');
  return JSON.stringify([changed?.value ?? null, inputs]);
}

/** The secret that pseudonyms of this cache are made with: 32 random bytes in hex, drawn once. */
export async function projectKey(driver: Driver): Promise<string> {
  await driver.run("INSERT OR IGNORE INTO meta (name, value) VALUES ('project_key', ?)", [
    randomBytes(32).toString('hex'),
  ]);
  const [row] = await driver.all("SELECT value FROM meta WHERE name = 'project_key'");
  return String(row?.value);
}
