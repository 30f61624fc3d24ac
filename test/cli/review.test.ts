import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { type ReportV1, ReportV1 as Schema } from '../../src/report/json/v1-schema.ts';
import { openStore } from '../../src/store/index.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');
const bundle = join(folder, 'bundle');

const insults = ['you are a pathetic idiot', 'what a stupid liar you are', 'shut up you moron', 'you disgusting pig'];
const harmless = [
  'the queue was four hours today',
  'which ward is open',
  'thank you for this thread',
  'the bus was late again',
  'see the figures of June',
];

/** Invented posts to @DrExample (id 42) by 60 accounts, about one in eight abusive, over four months. */
function dump(from: number, count: number): string {
  return Array.from({ length: count }, (_, row) => {
    const at = from + row;
    const author = { id: `9${String(at % 60).padStart(3, '0')}`, username: `Reader${at % 60}`, name: 'Invented' };
    const words = at % 8 === 0 ? insults[(at / 8) % insults.length] : harmless[at % harmless.length];
    const post = {
      id: `18000000000000${String(at).padStart(5, '0')}`,
      author_id: author.id,
      text: `@DrExample ${words} ${at} @Someone${at}`,
      created_at: `2026-0${1 + (at % 4)}-${String(1 + (at % 28)).padStart(2, '0')}T10:00:00.000Z`,
      lang: 'en',
      conversation_id: '1700000000000000001',
      in_reply_to_user_id: '42',
      entities: { mentions: [{ username: 'DrExample', id: '42' }] },
      author,
      __twarc: { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: '2026-06-01T00:00:00Z' },
    };
    return `${JSON.stringify(post)}\n`;
  }).join('');
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Row {
  readonly item: string;
  readonly text: string;
}

function sampleRows(of = bundle): Row[] {
  const data = /id="data">([\s\S]*?)<\/script>/.exec(readFileSync(join(of, 'label.html'), 'utf8'))?.[1] ?? '{}';
  return JSON.parse(data).items;
}

/** The truth: what is abusive was written so. */
const truthOf = ({ text }: Row) => (insults.some((words) => text.includes(words)) ? 'insult' : 'none');

function labels(rows: readonly Row[], labelOf: (row: Row, at: number) => string, rater: string): string {
  return `item,text,label,rater,note\r\n${rows.map((row, at) => `${row.item},,${labelOf(row, at)},${rater},\r\n`).join('')}`;
}

async function report(...more: string[]): Promise<ReportV1> {
  const { stdout } = await runCli(['analyse', '--cache', cache, '--format', 'json', ...more]);
  const parsed = Schema.parse(JSON.parse(stdout));
  expect(checkReasons(parsed)).toEqual([]);
  return parsed;
}

const review = (...argv: string[]) => runCli(['review', ...argv, '--cache', cache]);

describe('xhealth review', () => {
  beforeAll(async () => {
    const { code } = await runCli([
      'analyse',
      write('posts.jsonl', dump(0, 480)),
      '--cache',
      cache,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
  }, 60_000);

  it('[I] without labels says flagged, and what errors elsewhere make of it', async () => {
    const { toxicity, reasons } = await report();

    expect(toxicity.abusive).toEqual({ ...toxicity.flagged, method: 'flagged-author-bootstrap' });
    expect(toxicity.checked).toBeNull();
    expect(toxicity.precision).toBeNull();
    expect(reasons['toxicity.checked']?.code).toBe('not-checked');
    if (toxicity.estimated !== null) expect(toxicity.estimated.low).toBeLessThanOrEqual(toxicity.estimated.high);
  });

  it('[I] draws the same sample for the same seed, without a handle or an id of anybody', async () => {
    const first = await review('sample', '--size', '160', '-o', bundle);
    const second = await review('sample', '--size', '160', '-o', join(folder, 'again'));
    const other = await review('sample', '--size', '160', '--seed', '2', '-o', join(folder, 'other'));

    expect([first.code, second.code, other.code]).toEqual([0, 0, 0]);
    expect(second.stdout).toMatch(/same sample had been drawn before/);
    expect(sampleRows(join(folder, 'again'))).toEqual(sampleRows());
    expect(sampleRows(join(folder, 'other'))).not.toEqual(sampleRows());
    expect(sampleRows()).toHaveLength(160);
    for (const name of ['label.html', 'sample.csv', 'README.md']) {
      const text = readFileSync(join(bundle, name), 'utf8');
      expect(text).not.toMatch(/DrExample|Reader\d|Someone\d|18000000000|\b9\d{3}\b/);
    }
  });

  it('[I] writes over no folder that holds anything, and draws nothing then', async () => {
    const { code, stderr } = await review('sample', '-o', bundle);

    expect(code).toBe(2);
    expect(stderr).toMatch(/no empty folder/);
    expect((await review('sample', '--size', '50', '--half-width', '0.02', '-o', join(folder, 'no'))).code).toBe(2);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('[I] takes labels in, and the report says checked', async () => {
    // Drawn last, it is the sample that counts.
    const rows = sampleRows();
    const { code, stdout } = await review('import', write('ann.csv', labels(rows, truthOf, 'Ann')));
    const { toxicity, reasons } = await report();

    expect([code, stdout]).toEqual([0, expect.stringMatching(/160 new labels/)]);
    expect(stdout).toMatch(/No message was labelled by two people/);
    expect(toxicity.abusive.method).toMatch(/^checked-/);
    expect(toxicity.abusive.rate).toBeCloseTo(0.125, 1);
    expect(toxicity.abusive.count).toBe(Math.round((toxicity.abusive.rate ?? 0) * toxicity.judged));
    const [low = 1, high = 0] = toxicity.abusive.ci95 ?? [];
    expect(low).toBeLessThanOrEqual(0.125);
    expect(high).toBeGreaterThanOrEqual(0.125);
    expect(toxicity.checked).toMatchObject({ labelled: 160, raters: 1, unsettled: 0 });
    expect(toxicity.precision?.all).toMatchObject({ agreed: toxicity.precision?.all.labelled });
    expect(reasons['toxicity.checked']).toBeUndefined();
    const words = await runCli(['analyse', '--cache', cache]);
    expect(words.stdout).toMatch(/are\s+abusive,\s+checked\s+by\s+people/);
  });

  it('[I] says so and stays flagged where the report is about other messages than the sample', async () => {
    const { toxicity, reasons } = await report('--since', '2026-02-01');

    expect(toxicity.abusive.method).toBe('flagged-author-bootstrap');
    expect(reasons['toxicity.checked']?.code).toBe('other-messages');
    expect(reasons['toxicity.checked']?.text).toMatch(/drawn from 480 judged messages/);
  });

  it('[I] a second person: agreement, what is left to settle, and how it is settled', async () => {
    const rows = sampleRows();
    const torn = rows.slice(0, 3);
    const second = labels(
      rows,
      (row, at) => (at < 3 ? (truthOf(row) === 'none' ? 'insult' : 'none') : truthOf(row)),
      'Ben',
    );
    const { code, stdout } = await review('import', '--strict', write('ben.csv', second));

    expect(code).toBe(5);
    expect(stdout).toMatch(/Krippendorff's alpha: 0\.\d\d \(/);
    for (const { item } of torn) expect(stdout).toContain(item);
    expect((await report()).toxicity.checked).toMatchObject({ labelled: 157, raters: 2, unsettled: 3 });
    const settled = await review('import', write('settled.csv', labels(torn, truthOf, 'settled')));
    expect(settled.stdout).not.toMatch(/disagree/);
    expect((await report()).toxicity.checked).toMatchObject({ labelled: 160, raters: 2, unsettled: 0 });
  });

  it('[I] the same table again changes nothing; a changed mind replaces', async () => {
    const rows = sampleRows();
    const again = await review('import', join(folder, 'ann.csv'));
    const changed = await review(
      'import',
      write(
        'changed.csv',
        labels(rows.slice(0, 1), () => 'unsure', 'Ann'),
      ),
    );

    expect(again.stdout).toMatch(/0 new labels, 160 known already/);
    expect(changed.stdout).toMatch(/0 new labels, 1 in place of earlier ones/);
  });

  describe('bad tables', () => {
    it('[I] half a CSV: the row it ends in is left out and said', async () => {
      const text = labels(sampleRows().slice(0, 4), truthOf, 'Cat');
      const { code, stdout } = await review('import', write('half.csv', text.slice(0, -8)));

      expect(code).toBe(0);
      expect(stdout).toMatch(/3 new labels/);
      expect(stdout).toMatch(/ends in the middle/);
    });

    it('[I] other spellings are taken and said; what is no label, or two at once, is left out by its line', async () => {
      const [a, b, c, d] = sampleRows();
      const text = `ITEM;Label;rater\n${a?.item};Insults;Dee\n${b?.item};none+threat;Dee\n${c?.item};blah;Dee\n${d?.item};;Dee\n`;
      const { code, stdout } = await review('import', '--strict', write('spelt.csv', text));

      expect(code).toBe(5);
      expect(stdout).toMatch(/“Insults” as insult/);
      expect(stdout).toMatch(/line 3: "none\+threat" contradicts itself/);
      expect(stdout).toMatch(/line 4: "blah" is not a label/);
      expect(stdout).toMatch(/1 row without a label/);
    });

    it('[I] one person with two answers for one message: neither is taken', async () => {
      const [a, b] = sampleRows();
      const text = `item,label,rater\n${a?.item},insult,Eve\n${a?.item},none,Eve\n${b?.item},none,Eve\n`;
      const { stdout } = await review('import', write('twice.csv', text));

      expect(stdout).toMatch(/1 new label[,.]/);
      expect(stdout).toMatch(/line 2: Eve says both insult and none/);
    });

    it('[I] items of another cache, no table, no file, no label', async () => {
      const foreign = await review('import', write('foreign.csv', 'item,label\ni-00000000000000,none\n'));
      const mixed = await review(
        'import',
        write('mixed.csv', `item,label\ni-00000000000000,none\n${sampleRows()[0]?.item},none\n`),
      );
      const other = await review('import', write('other.csv', 'a,b\n1,2\n'));
      const missing = await review('import', join(folder, 'nowhere.csv'));
      const empty = await review(
        'import',
        write(
          'empty.csv',
          labels(sampleRows().slice(0, 2), () => '', 'Flo'),
        ),
      );

      expect([foreign.code, foreign.stderr]).toEqual([
        4,
        expect.stringMatching(/none of their items was drawn from this cache/),
      ]);
      expect([mixed.code, mixed.stdout]).toEqual([
        0,
        expect.stringMatching(/1 label of items that were not drawn from this cache/),
      ]);
      expect([other.code, other.stderr]).toEqual([4, expect.stringMatching(/no column item and no column label/)]);
      expect([missing.code, missing.stderr]).toEqual([4, expect.stringMatching(/cannot be read/)]);
      expect([empty.code, empty.stderr]).toEqual([3, expect.stringMatching(/nothing was taken in/)]);
    });
  });

  it('[I] labels in the terminal: words hidden until asked for, kept one by one, going on where one stopped', async () => {
    const first = await runCli(['review', 'label', '--rater', 'Gil', '--cache', cache], {
      stdin: 'none\n\nnone\nskip\n\nInsults\nq\n',
    });
    const second = await runCli(['review', 'label', '--rater', 'Gil', '--cache', cache], { stdin: 'q\n' });

    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/Message 1 of 160\. Words hidden/);
    expect(first.stdout).toMatch(/Look at the words first/);
    expect(first.stdout).toMatch(/taken as insult/);
    expect(second.stdout).toMatch(/Message 3 of 160/);
    expect(second.stdout).toMatch(/Gil: 2/);
  });

  it('[I] no positive at all, and nothing but positives: limits, not certainty', async () => {
    const fresh = join(folder, 'none.sqlite');
    const out = join(folder, 'none');
    await runCli(['analyse', join(folder, 'posts.jsonl'), '--cache', fresh, '--format', 'json']);
    await runCli(['review', 'sample', '--size', '60', '-o', out, '--cache', fresh]);
    const none = await runCli([
      'review',
      'import',
      write(
        'none.csv',
        labels(sampleRows(out), () => 'none', 'Ann'),
      ),
      '--cache',
      fresh,
    ]);
    const zero = JSON.parse((await runCli(['analyse', '--cache', fresh, '--format', 'json'])).stdout).toxicity;
    await runCli([
      'review',
      'import',
      write(
        'all.csv',
        labels(sampleRows(out), () => 'insult', 'Ann'),
      ),
      '--cache',
      fresh,
    ]);
    const every = JSON.parse((await runCli(['analyse', '--cache', fresh, '--format', 'json'])).stdout).toxicity;

    expect(none.stdout).toMatch(/upper\s+limit,\s+not\s+proof\s+of\s+none/);
    expect(zero.abusive).toMatchObject({ count: 0, rate: 0, method: 'checked-exact' });
    expect(zero.abusive.ci95[1]).toBeGreaterThan(0.02);
    expect(zero.precision.all).toMatchObject({ agreed: 0, value: 0 });
    expect(every.abusive).toMatchObject({ rate: 1, method: 'checked-exact' });
    expect(every.abusive.ci95[0]).toBeLessThan(0.98);
  });

  it('[I] nothing to draw from, and no sample to label, is said', async () => {
    const bare = join(folder, 'bare.sqlite');
    await (await openStore(bare)).close();
    const drawn = await runCli([
      'review',
      'sample',
      '--account',
      'x:nobody',
      '-o',
      join(folder, 'bare'),
      '--cache',
      bare,
    ]);
    const label = await runCli(['review', 'label', '--account', 'x:nobody', '--cache', bare]);

    expect([drawn.code, drawn.stderr]).toEqual([2, expect.stringMatching(/nothing to label/)]);
    expect([label.code, label.stderr]).toEqual([2, expect.stringMatching(/no sample was drawn/)]);
  });
});
