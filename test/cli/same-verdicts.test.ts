import { describe, expect, it } from 'vitest';
import { cache, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

/** Messages of many kinds, as they come to an account. */
const texts = [
  'you stupid idiot',
  'I know where you live and I will kill you',
  'does anyone have her address? dm me',
  'kill yourself, nobody would miss you',
  'thank you doctor, you are a star',
  'this policy is wrong and here is why',
  'someone called her "a lying witch" and I reported it',
  'go back to your own country',
  'they are vermin, all of them',
  'she is a fraud and takes money from pharma',
  'get your kit off love',
  'what a load of shit',
  'please don’t hurt yourself. We need you',
  'this rota is killing me',
  'Das ist eine sehr lange Nachricht in deutscher Sprache, die niemand hier beurteilt.',
  'https://news.example/a',
  '😀😀',
  'y0u stup1d 1d1ot',
  'see you soon',
  '',
];

/** By id: what both commands tell of a verdict. Of the language the rows of `analyse` tell what the platform states. */
function verdicts(lines: string): Record<string, unknown> {
  const told = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return Object.fromEntries(
    told.map(({ id, abuse, labels, direction }) => [id.replace(/^x:/, ''), { abuse, labels, direction }]),
  );
}

describe('analyse and classify', () => {
  it('[I] judge the same messages alike', async () => {
    const input = write('alike.jsonl', texts.map((text, at) => row(at, text)).join(''));
    const asked = texts.map((text, at) => {
      const { id, author, lang, text: told } = JSON.parse(row(at, text));
      return JSON.stringify({ id, text: `${told}`, language: lang, subject: 'DrExample', author: author.username });
    });
    const rows = await runCli([
      ...['analyse', input, '--cache', cache(), '--account', '@DrExample'],
      ...['--format', 'ndjson', '--show-authors', 'handle'],
    ]);
    const alone = await runCli(['classify', write('alike.ndjson', asked.join('\n'))]);

    expect([rows.code, alone.code]).toEqual([0, 0]);
    expect(Object.keys(verdicts(alone.stdout))).toHaveLength(texts.length);
    expect(verdicts(rows.stdout)).toEqual(verdicts(alone.stdout));
  });
});
