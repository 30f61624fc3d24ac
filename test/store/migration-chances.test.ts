import { describe, expect, it } from 'vitest';
import { chancesOf, chancesText } from '../../src/model/chances.ts';
import { labels } from '../../src/model/verdict.ts';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import { migrations } from '../../src/store/migrations.ts';

const step = migrations.find(({ name }) => name === '0012-chances')?.sql ?? '';

describe('chances of an earlier cache', () => {
  it('[I] are those that its JSON said', async () => {
    const driver = await openSqlite3(':memory:');
    for (const { name, sql } of migrations) if (name < '0012') await driver.exec(sql);
    const all = Object.fromEntries(labels.map((label, at) => [label, (9_999 - at) / 10_000]));
    const said = [all, { 'self-harm-encouragement': 0.3, criticism: 1 }, { threat: 0.0001 }, {}, null];
    for (const [post, classes] of said.entries())
      await driver.run(
        'INSERT INTO verdicts (subject, post, model, basis, labels, classes) VALUES (1, ?, 1, 1, 0, ?)',
        [post, classes === null ? null : JSON.stringify(classes)],
      );
    await driver.exec(step);
    const rows = await driver.all('SELECT classes FROM verdicts ORDER BY post');

    expect(rows.map(({ classes }) => (classes === null ? null : chancesOf(String(classes))))).toEqual(said);
    expect(rows[0]?.classes).toBe(chancesText(all));
    await driver.close();
  });
});
