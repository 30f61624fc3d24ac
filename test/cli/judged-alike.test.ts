import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { cache, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

/** What people write to @DrExample, and the language their platform gives it. */
const messages: readonly (readonly [text: string, language: string])[] = [
  ['you are a liar and everybody knows it', 'en'],
  ['what a pathetic, stupid woman', 'en'],
  ['I know where you live and I will burn your house down', 'en'],
  ['nobody would miss you, go and kill yourself', 'en'],
  ['her address is 14 Mill Lane, the red door', 'en'],
  ['show us what is under that skirt', 'en'],
  ['your sort are vermin and should be deported', 'en'],
  ['f*ck off back under your rock', 'en'],
  ['@Somebody you are an idiot', 'en'],
  ['he is a total moron', 'en'],
  ['thank you so much, this helped my mother', 'en'],
  ['brilliant thread you lying fraud', 'en'],
  ['the vote to close the ward was wrong and you know it', 'en'],
  ['when is the next meeting of the council?', 'en'],
  ['they called her “a lying fraud” and nobody was even warned', 'en'],
  ['a man was jailed for writing "I will kill you" to his MP', 'en'],
  ['don’t kill yourself over it, we can wait until Friday', 'en'],
  ['Meine Tochter wartet seit drei Monaten auf einen Termin und niemand hilft uns', 'de'],
  ['Meine Tochter wartet seit drei Monaten auf einen Termin und niemand hilft uns', 'und'],
  // Left out since the platform says so: by its words alone it is in doubt.
  ['za bzdura, nikt nigdy czegoś takiego', 'pl'],
  ['za bzdura, nikt nigdy czegoś takiego', 'und'],
  ['du bist eine Lügnerin', 'de'],
  ['thank you so much for everything that you did for us', 'tl'],
  ['🖕', 'zxx'],
  ['', 'und'],
];

type Told = Pick<Verdict, 'abuse' | 'labels' | 'direction' | 'language'>;

function toldBy(stdout: string): Told[] {
  const lines = stdout.split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line))
    .map(({ abuse, labels, direction, language }: Told) => ({ abuse, labels, direction, language }));
}

/** Codes by which platforms say that they know no language. */
const unknown = ['und', 'zxx'];

/** One message a day: they come out in this order. */
function dayOf(at: number): string {
  return `2026-05-${String(at + 1).padStart(2, '0')}T10:00:00.000Z`;
}

async function byClassify(kind: string, textOf: (text: string) => string): Promise<Told[]> {
  const lines = messages.map(([text, language]) => JSON.stringify({ text: textOf(text), language, kind }));
  const ran = await runCli(['classify', '--subject', '@DrExample'], { stdin: `${lines.join('\n')}\n` });

  expect([ran.code, ran.stderr]).toEqual([0, '']);
  // Where the judge names no language, an account's message keeps the one that its platform says.
  return toldBy(ran.stdout).map((told, at) => {
    const said = messages[at]?.[1] ?? '';
    return { ...told, language: told.language ?? (unknown.includes(said) ? null : said) };
  });
}

async function byAnalyse(...inputs: readonly string[]): Promise<Told[]> {
  const account = ['--account', '@DrExample', '--cache', cache()];
  const ran = await runCli(['analyse', ...inputs, ...account, '--format', 'ndjson']);

  expect(ran.code).toBe(0);
  return toldBy(ran.stdout);
}

describe('a verdict', () => {
  it('[I] is the same by classify and by analyse, of replies as twarc2 has them', async () => {
    const rows = messages.map(([text, lang], at) => row(at + 1, text, { lang, created_at: dayOf(at) }));
    const analysed = await byAnalyse(write('replies.jsonl', rows.join('')));
    const classified = await byClassify('reply', (text) => `@DrExample ${text}`);

    expect(analysed).toHaveLength(messages.length);
    expect(analysed).toEqual(classified);
    // Enough of each kind to tell them apart.
    expect(new Set(analysed.flatMap(({ labels }) => labels)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(analysed.map(({ direction }) => direction)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(analysed.map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
    expect(analysed.filter(({ abuse }) => abuse === null).length).toBeGreaterThanOrEqual(3);
  });

  it('[I] is the same by classify and by analyse, of mentions in a table of columns', async () => {
    const lines = messages.map(([text, lang], at) =>
      JSON.stringify({ post: `7${at}`, who: `invented${at}`, when: dayOf(at), lang, body: `${text} @DrExample` }),
    );
    const table = write('mentions.ndjson', `${lines.join('\n')}\n`);
    const columns = 'id=post,author=who,created_at=when,language=lang,text=body';
    const analysed = await byAnalyse(table, '--map', columns);
    const classified = await byClassify('mention', (text) => `${text} @DrExample`);

    expect(analysed).toHaveLength(messages.length);
    expect(analysed).toEqual(classified);
  });
});
