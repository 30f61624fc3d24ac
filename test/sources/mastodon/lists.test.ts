import { describe, expect, it } from 'vitest';
import { mastodonLists } from '../../../src/sources/mastodon/lists/index.ts';
import type { NamedFile } from '../../../src/sources/source.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

async function kindsOf(...files: readonly NamedFile[]): Promise<string[]> {
  const kinds: string[] = [];
  for (const format of mastodonLists) for (const _ of await format.claim(files)) kinds.push(format.kind);
  return kinds;
}

async function read(name: string, content: unknown) {
  const file = memoryFile(name, content);
  const [kind] = await kindsOf(file);
  const format = mastodonLists.find((each) => each.kind === kind);
  if (format === undefined) throw new Error('not claimed');
  const { batch, facts } = await readArchive(format, [file]);
  const targets = batch.relations.map((relation) => [relation.kind, relation.targetId]);
  return { targets, skipped: Object.fromEntries(batch.skipped), codes: facts.warnings.map(({ code }) => code) };
}

const addresses = 'cy@other.example\nDi@Bad.Example\n';

describe('tables of accounts of Mastodon', () => {
  it.each([
    ['blocked_accounts.csv', addresses, 'mastodon-blocks'],
    ['blocks (1).csv', `\ufeff${addresses}`, 'mastodon-blocks'],
    ['blocked_accounts.csv', `Account address\n${addresses}`, 'mastodon-blocks'],
    ['saved.csv', 'Account address,Hide notifications\ncy@other.example,true\n', 'mastodon-mutes'],
    ['mutes.csv', addresses, 'mastodon-mutes'],
    [
      'saved.csv',
      'Account address,Show boosts,Notify on new posts,Languages\ncy@other.example,true,false,\n',
      'mastodon-following',
    ],
    ['blocked_domains.csv', 'bad.example\nworse.example\n', 'mastodon-domain-blocks'],
    ['saved.csv', '#domain\nbad.example\n', 'mastodon-domain-blocks'],
    ['blocked_domains.csv', '#domain,#severity,#reject_media\nbad.example,suspend,false\n', 'mastodon-server-blocks'],
  ])('[U] %s is told by its header, or by name and content', async (name, content, kind) => {
    expect(await kindsOf(memoryFile(name, content))).toEqual([kind]);
  });

  it.each([
    ['people.csv', addresses],
    ['blocked_accounts.csv', 'id,text\n1,words\n'],
    ['blocked_accounts.csv', 'some words that are no address\n'],
    ['blocked_domains.csv', addresses],
    ['blocked_accounts.csv', ''],
    ['blocked_accounts.csv', '[{"id":1}]'],
    ['saved.csv', `Account address\n${addresses}`],
  ])('[U] %s that could be anything is left alone', async (name, content) => {
    expect(await kindsOf(memoryFile(name, content))).toEqual([]);
  });

  it('[U] give accounts with their server in lower case, one line or many, and count what is none', async () => {
    expect(await read('blocked_accounts.csv', 'cy@other.example')).toEqual({
      targets: [['block', 'cy@other.example']],
      skipped: {},
      codes: ['owner-unknown'],
    });
    const lines = Array.from({ length: 60 }, (_, index) => `a${index}@other.example`);
    const broken = [...lines, '"Di@Bad.Example",true', 'no address at all', 'nameless', '', 'x'.repeat(70_000)].join(
      '\r\n',
    );
    const { targets, skipped } = await read(
      'muted_accounts.csv',
      `Account address,Hide notifications\r\n${broken}\r\n`,
    );
    expect(targets).toHaveLength(61);
    expect(targets.at(-1)).toEqual(['mute', 'di@bad.example']);
    expect(skipped).toEqual({ 'bad-mute': 2, 'too-long': 1 });
  });

  it('[U] count a server blocked as one block, and rules of administrators not at all', async () => {
    expect(await read('domain_blocks.csv', 'Bad.Example\n')).toEqual({
      targets: [['block', 'bad.example']],
      skipped: {},
      codes: ['servers-blocked', 'owner-unknown'],
    });
    expect(await read('x.csv', '#domain,#severity\nbad.example,suspend\nworse.example,silence\n')).toEqual({
      targets: [],
      skipped: { 'rule-of-a-server': 2 },
      codes: ['list-of-a-server'],
    });
  });

  it('[U] in one folder are each an input of their own', async () => {
    const files = [
      memoryFile('in/blocked_accounts.csv', addresses),
      memoryFile('in/mutes.csv', addresses),
      memoryFile('in/x.csv', 'a,b\n1,2\n'),
    ];
    expect(await kindsOf(...files)).toEqual(['mastodon-blocks', 'mastodon-mutes']);
  });
});
