import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { help } from '../../src/report/help.ts';
import { mastodonRoutes, mastodonToken, mentions, ownStatuses } from '../support/mastodon-server.ts';
import { type ReplayServer, replayServer } from '../support/replay-server.ts';
import { type CliResult, demo, runCli, testFolder } from '../support/run-cli.ts';
import { zipOf } from '../support/zip-builder.ts';

const root = join(import.meta.dirname, '../..');
const folder = testFolder();
const before = process.cwd();
let server: ReplayServer;

beforeAll(async () => {
  server = await replayServer(mastodonRoutes({ notifications: mentions(40), statuses: ownStatuses(30) }));
});
afterAll(async () => {
  process.chdir(before);
  await server.close();
});

interface Block {
  readonly language: string;
  readonly text: string;
}

function pageOf(name: string): string {
  return readFileSync(join(root, 'docs', name), 'utf8');
}

function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** A command line of a page and the exit code it names in a comment, `# exit 10`; 0 where it names none. */
interface Line {
  readonly command: string;
  readonly code: number;
}

function linesOf(page: string): readonly Line[] {
  return blocksOf(page).flatMap(({ language, text }) => {
    if (language === 'yaml') return [];
    const lines = text.trimEnd().split('\n');
    if (language === 'crontab') return lines.map((line) => ({ command: line.split(' ').slice(5).join(' '), code: 0 }));
    expect(language).toBe('sh');
    return lines.map((line) => ({
      command: line.replace(/ # .*$/, ''),
      code: Number(/ # exit (\d+)$/.exec(line)?.[1] ?? 0),
    }));
  });
}

/** The words a shell makes of a line: quotes, the home folder, a date that cron escapes. */
function wordsOf(command: string): readonly string[] {
  const plain = command.replaceAll(/\$\(date [^)]*\)/g, '2026-11-01-12');
  expect(plain).not.toMatch(/[`;&]|\$\(/);
  return [...plain.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => {
    if (quoted !== undefined) return quoted;
    expect(bare).not.toMatch(/[<>|*]/);
    return bare.replace(/^~(?=\/)|\$HOME/, process.cwd()).replace('https://social.example', server.url);
  });
}

/** What a person has, or makes between two commands, by the name that the page gives it. */
const made: Readonly<Record<string, (name: string) => void>> = {
  'twitter-2026-11-01.zip': (name) => writeFileSync(name, demoZip()),
  'mentions.ndjson': (name) => copyFileSync(join(demo, 'mentions.ndjson'), name),
  'mentions-november.ndjson': (name) => copyFileSync(join(demo, 'mentions.ndjson'), name),
  'messages.ndjson': (name) => writeFileSync(name, '{"id":"1","text":"Thank you, this helped."}\n'),
  'our-values.yaml': (name) => {
    const [yaml] = blocksOf(pageOf('for-public-bodies.md')).filter(({ language }) => language === 'yaml');
    writeFileSync(name, yaml?.text ?? '');
  },
  'labels-Ann.csv': (name) => label(name, 'Ann', 7),
  'labels-Ben.csv': (name) => label(name, 'Ben', 9),
  'settled.csv': (name) => label(name, 'settled', 9),
  'mastodon-token': (name) => {
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, `${mastodonToken}\n`);
    chmodSync(name, 0o600);
  },
};

function demoZip(): Buffer {
  const archive = join(demo, 'archive');
  const names = readdirSync(archive, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return zipOf(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { name: path.slice(archive.length + 1), data: readFileSync(path) };
    }),
  );
}

/** Fills in the sample that was drawn last, one in so many as an insult. */
function label(name: string, rater: string, every: number): void {
  const sample = readFileSync('to-label/sample.csv', 'utf8').replace(/^\ufeff/, '');
  const { data } = parse<{ item: string }>(sample, { header: true, skipEmptyLines: true });
  const rows = data.map(({ item }, index) => `${item},${index % every === 0 ? 'insult' : 'none'},${rater}`);
  writeFileSync(name, `${['item,label,rater', ...rows].join('\n')}\n`);
}

function prepare(words: readonly string[]): void {
  for (const word of words) {
    const make = made[word.slice(word.lastIndexOf('/') + 1)];
    if (make !== undefined && !existsSync(word)) make(word);
  }
}

/** Every command that a page shows, run in its order in a folder and a cache of the page's own. */
async function runPage(name: string): Promise<ReadonlyMap<string, CliResult>> {
  const at = join(folder, name.replace('.md', ''));
  mkdirSync(join(at, 'xhealth'), { recursive: true });
  process.chdir(at);
  const results = new Map<string, CliResult>();
  for (const { command, code } of linesOf(pageOf(name))) {
    const [program, ...words] = wordsOf(command.replace(/ && .*/, ''));
    if (program === 'npm') {
      expectInReadme(command);
      continue;
    }
    expect([command, program]).toEqual([command, 'xhealth']);
    prepare(words);
    const result = await runCli(words, { env: { XHEALTH_CACHE: join(at, 'cache.sqlite'), HOME: at } });
    expect({ command, code: result.code, stderr: result.stderr }).toMatchObject({ command, code });
    if (code === 0) expect(`${command}\n${result.stderr}`).not.toMatch(/^error:/m);
    results.set(command, result);
  }
  return results;
}

/** Setting up needs the network: the page says what the README says, whose scripts are there. */
function expectInReadme(command: string): void {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').split('\n');
  expect(readme.map((line) => line.replace(/ +# .*$/, ''))).toContain(command);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [, script = ''] of command.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(script);
}

const pages = ['for-campaigners.md', 'for-analysts.md', 'for-researchers.md', 'for-public-bodies.md'];

describe('pages for each kind of reader', () => {
  it('[I] for campaigners: every command runs, and the page she shows holds no word and no name of a stranger', async () => {
    const results = await runPage('for-campaigners.md');
    const shown = readFileSync('report.html', 'utf8');
    const texts = readFileSync(join(demo, 'mentions.ndjson'), 'utf8').match(/(?<="full_text":")[^"\\]{40,}/g) ?? [];

    expect(results.size).toBe(10);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => shown.includes(text.slice(0, 40)))).toEqual([]);
    expect(shown).not.toContain('AnonDemo49');
    expect(shown).toContain('checked');
    expect(existsSync('cache.sqlite')).toBe(false);
  });

  it('[I] for analysts: every command and job runs, against a server on loopback, with the exit code the page names', async () => {
    const results = await runPage('for-analysts.md');
    const danger = [...results].find(([command]) => command.includes('--fail-on danger --quiet -o danger'))?.[1];

    expect(results.size).toBe(17);
    expect(danger?.stderr).toContain('--fail-on danger is met');
    expect(readFileSync('xhealth/new-2026-11-01-12.txt', 'utf8')).toContain('ada@social.example');
    expect(readdirSync('.')).not.toContain('=95');
  });

  it('[I] for researchers: every command runs, and the checked report comes out the same', async () => {
    const results = await runPage('for-researchers.md');
    const { toxicity } = JSON.parse(readFileSync('report-checked.json', 'utf8'));
    const remade = [...results].find(([command]) => command.includes('--from-report'))?.[1];

    expect(results.size).toBe(11);
    expect(toxicity.abusive.method).toMatch(/^checked-/);
    expect(remade?.stdout).toContain('The same figures');
  });

  it('[I] for public bodies: every command runs, and the paper weighs by the values of the page', async () => {
    const results = await runPage('for-public-bodies.md');
    const paper = readFileSync('paper.md', 'utf8');

    expect(results.size).toBe(12);
    expect(paper).toContain('Values of Example Council');
    expect(paper).not.toMatch(/@(?!DrExampleAda)\w/);
    // What people checked is not said to be flagged, and what counts flags is said to be out of flags.
    expect(paper).toContain('of 1,000 messages abusive, as people checked');
    expect(paper).not.toContain('messages flagged as abusive');
    const { toxicity } = JSON.parse((await runCli(['analyse', '--cache', 'cache.sqlite', '--format', 'json'])).stdout);
    const held = toxicity.incidents.reduce((sum: number, { abusive }: { abusive: number }) => sum + abusive, 0);
    expect(held).toBeGreaterThan(0);
    expect(paper).toContain(`pile-ons held ${held} of ${toxicity.flagged.count} flagged messages`);
  });

  it('[U] the help for somebody in danger is that of the report', () => {
    const page = pageOf('for-campaigners.md');
    for (const { contact } of help.services)
      for (const part of contact.split(/ in danger, else /)) expect(page).toContain(part);
    expect(page).toContain(help.checked.replace('Nov', 'November'));
  });

  it('[U] links lead to pages that are there, and each page is short enough to read', () => {
    for (const name of pages) {
      const page = pageOf(name);
      expect(page.split('\n').length).toBeLessThan(160);
      for (const [, link = ''] of page.matchAll(/\]\(([^)#]+)\)/g))
        expect([name, existsSync(join(root, 'docs', link))]).toEqual([name, true]);
    }
  });
});
