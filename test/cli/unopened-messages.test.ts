import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, json, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

/** An archive that holds one conversation of two direct messages, and nothing else. */
function archive(name: string): string {
  const account = { username: 'DrExample', accountId: '42', accountDisplayName: 'Dr Rosa Example' };
  const messages = ['when is the clinic open?', 'thank you for the answer'].map((text, n) => ({
    messageCreate: {
      id: `210000000000000000${n}`,
      senderId: '77',
      recipientId: '42',
      text,
      createdAt: `2026-05-02T10:0${n}:00.000Z`,
    },
  }));
  const file = 'data/direct-messages.js';
  const conversations = [{ dmConversation: { conversationId: '42-77', messages } }];
  const dataTypes = {
    directMessages: { files: [{ fileName: file, globalName: 'YTD.direct_messages.part0', count: '1' }] },
  };
  const manifest = { userInfo: { accountId: '42', userName: 'DrExample' }, archiveInfo: {}, dataTypes };
  write(`${name}/data/account.js`, `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`);
  write(`${name}/data/manifest.js`, `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`);
  return dirname(
    dirname(write(`${name}/${file}`, `window.YTD.direct_messages.part0 = ${JSON.stringify(conversations)}`)),
  );
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('an archive with direct messages alone', () => {
  it('[I] says first, and on stderr, that they were not opened and what reads them', async () => {
    const { code, stdout, stderr } = await runCli(['analyse', archive('closed'), '--cache', cache()]);

    expect(code).toBe(3);
    expect(flat(stdout)).toContain(
      'In short · Direct messages are in these inputs and were not opened: --messages reads them. Nothing else here concerns @DrExample on X: no post, reply or mention of it',
    );
    expect(stdout).not.toContain('Check its name');
    expect(flat(stdout)).toContain('closed · X archive direct messages not opened');
    expect(flat(stdout)).toContain('direct-messages.js (1 conversation by the manifest)');
    expect(stderr).toContain('Direct messages are in the inputs and were not opened: --messages reads them.');
  });

  it('[I] is something to analyse once they are read', async () => {
    const { code, stderr } = await json([archive('opened'), '--messages', '--cache', cache()]);

    expect([code, stderr]).toEqual([0, '']);
  });

  it('[I] counts messages as records, and conversations as none', async () => {
    const counted = async (...flags: readonly string[]) => {
      const { report } = await json([archive('units'), ...flags, '--cache', cache()]);
      return report.coverage.inputs.map(({ records }) => records.messages);
    };

    expect([await counted(), await counted('--messages')]).toEqual([[0], [2]]);
  });
});
