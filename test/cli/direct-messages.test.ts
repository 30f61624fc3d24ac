import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');
const archive = join(folder, 'archive');

function writeData(name: string, rows: readonly unknown[]): void {
  const content = `window.YTD.${name.replaceAll('-', '_')}.part0 = ${JSON.stringify(rows)}`;
  writeFileSync(join(archive, 'data', `${name}.js`), content);
}

/** An archive in which an account that nothing else tells of, number 88, writes a threat. */
beforeAll(async () => {
  mkdirSync(join(archive, 'data'), { recursive: true });
  writeData('account', [{ account: { accountId: '1234567', username: 'NoraInvented', accountDisplayName: 'Nora' } }]);
  const createdAt = '2026-03-01T10:00:00.000Z';
  const text = 'You stupid worthless idiot, I will kill you';
  const messageCreate = { id: '11', senderId: '88', recipientId: '1234567', createdAt, text };
  writeData('direct-messages', [{ dmConversation: { conversationId: '1234567-88', messages: [{ messageCreate }] } }]);
  expect((await runCli(['analyse', archive, '--messages', '--cache', cache])).code).toBe(0);
});

describe('danger in a direct message', () => {
  it('[I] is told with the id of its sender, of whom an archive knows no handle', async () => {
    const shown = await runCli(['analyse', '--messages', '--cache', cache]);
    expect(shown.stdout).toMatch(/threat +1 Mar 2026 +x:88 /);

    const asked = ['analyse', '--messages', '--cache', cache, '--format', 'json'];
    const authorOf = async (...more: readonly string[]) => {
      const report: Report = JSON.parse((await runCli([...asked, ...more])).stdout);
      return report.toxicity.messages?.danger.map(({ author }) => author);
    };
    expect(await authorOf('--show-authors', 'handle')).toEqual(['x:88']);
    expect(await authorOf()).toEqual([expect.stringMatching(/^account-[a-z0-9]{10}$/)]);
  });

  it.each(['x:11', '11'])('[I] is named as one by explain, which tells of public messages alone: %s', async (id) => {
    const { code, stderr } = await runCli(['explain', id, '--cache', cache]);
    expect(code).toBe(2);
    expect(stderr).toContain(`"${id}" is a direct message`);
    expect(stderr).toContain('--messages --show-text full');
  });

  it('[I] is known by its pseudonym too', async () => {
    const { stdout } = await runCli(['analyse', '--messages', '--cache', cache, '--format', 'json']);
    const report: Report = JSON.parse(stdout);
    const id = report.toxicity.messages?.danger[0]?.id ?? '';
    expect(id).toMatch(/^x:m-/);
    expect((await runCli(['explain', id, '--cache', cache])).stderr).toContain('is a direct message');
    expect((await runCli(['explain', 'x:12', '--cache', cache])).stderr).toContain('no message and no author');
  });
});
