import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewBundle } from '../../../src/report/review/bundle.ts';
import { labelPage } from '../../../src/report/review/label-page.ts';
import { testFolder } from '../../support/run-cli.ts';

const hostile = '</script><script>document.title="owned"</script><img src=x onerror=alert(1)> & "quoted" \u2028';
const items = [
  { item: 'i-1', text: hostile },
  { item: 'i-2', text: '=HYPERLINK("http://x.example")' },
  { item: 'i-3', text: 'you are kind' },
];
const page = labelPage('abc', items);
const chromium = '/usr/bin/chromium';
const filterOfWords = "getComputedStyle(document.getElementById('words')).filter";

describe('labelPage', () => {
  it('[U] holds one script, one style and one block of data, and its policy names both by their hash', () => {
    const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

    expect(page.match(/<script/g)).toHaveLength(2);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src ${hash(script)}`);
    expect(policy).toContain(`style-src ${hash(style)}`);
    expect(policy).not.toMatch(/unsafe|http/);
  });

  it('[U] strangers’ words stand in it as data in which no tag can end, and come back whole', () => {
    const data = /id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

    expect(data).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(data).items).toEqual(items);
    expect(page.replace(data, '')).not.toMatch(/innerHTML|src=|href="http|[^\w]url\(|@import/);
  });

  it.skipIf(!existsSync(chromium))(
    '[I] labels by keyboard in a browser without a network, words hidden until asked for',
    async () => {
      const { chromium: browsers } = await import('playwright-core');
      const file = join(testFolder(), 'label.html');
      writeFileSync(file, page);
      const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
      try {
        const tab = await (await browser.newContext({ offline: true, acceptDownloads: true })).newPage();
        const troubles: string[] = [];
        tab.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
        tab.on('pageerror', (error) => void troubles.push(error.message));
        await tab.goto(`file://${file}`);
        expect(await tab.textContent('#words')).toMatch(/hidden/);
        await tab.keyboard.press('8');
        expect(await tab.textContent('#say')).toMatch(/Look at the words first/);
        await tab.keyboard.press(' ');
        expect(await tab.textContent('#words')).toBe(hostile);
        expect(await tab.title()).toBe('Messages to label');
        await tab.keyboard.press('8');
        await tab.keyboard.press('1');
        await tab.keyboard.press('ArrowRight');
        expect(await tab.textContent('#words')).toMatch(/hidden/);
        await tab.keyboard.press(' ');
        await tab.keyboard.press('0');
        await tab.fill('#rater', 'Ann');
        await tab.reload();
        expect(await tab.textContent('#place')).toMatch(/2 labelled/);
        await tab.locator('body').click({ position: { x: 2, y: 2 } });
        const [download] = await Promise.all([tab.waitForEvent('download'), tab.keyboard.press('s')]);
        const saved = await (await import('node:fs/promises')).readFile((await download.path()) ?? '', 'utf8');
        expect(download.suggestedFilename()).toBe('labels-Ann.csv');
        expect(saved).toBe(
          '\ufeffitem,text,label,rater,note\r\n"i-1","","threat+insult","Ann",""\r\n"i-2","","none","Ann",""\r\n"i-3","","","Ann",""\r\n',
        );
        expect(troubles).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
  it.skipIf(!existsSync(chromium))(
    '[I] suggests a break, blurs, and asks before it is closed where the browser keeps nothing',
    async () => {
      const { chromium: browsers } = await import('playwright-core');
      const many = Array.from({ length: 30 }, (_, at) => ({ item: `i-${at}`, text: `words ${at}` }));
      const file = join(testFolder(), 'many.html');
      writeFileSync(file, labelPage('many', many));
      const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
      try {
        const tab = await (await browser.newContext({ offline: true })).newPage();
        await tab.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new Error('no room');
          };
        });
        await tab.goto(`file://${file}`);
        expect(await tab.textContent('#kept')).toMatch(/keeps nothing: save the labels/);
        await tab.keyboard.press(' ');
        await tab.keyboard.press('b');
        expect(await tab.evaluate(filterOfWords)).toContain('blur');
        await tab.keyboard.press('b');
        expect(await tab.evaluate(filterOfWords)).toBe('none');
        for (let at = 0; at < 25; at += 1) {
          expect(await tab.isVisible('#pause')).toBe(false);
          if (at > 0) await tab.keyboard.press(' ');
          await tab.keyboard.press('0');
        }
        expect(await tab.isVisible('#pause')).toBe(true);
        await tab.click('#rested');
        expect(await tab.isVisible('#pause')).toBe(false);
        const asked = tab.waitForEvent('dialog');
        const closing = tab.close({ runBeforeUnload: true });
        const dialog = await asked;
        expect(dialog.type()).toBe('beforeunload');
        await dialog.dismiss();
        await closing;
        expect(await tab.textContent('#place')).toMatch(/25 labelled/);
      } finally {
        await browser.close();
      }
    },
  );
});

describe('reviewBundle', () => {
  it('[U] is a page, a table a spreadsheet does not run, and words for a friend', () => {
    const sample = {
      id: 'abc',
      rows: 9,
      size: 3,
      seed: 1,
      model: 'm',
      strata: [],
      halfWidth: 0.1,
      expectedPositives: 1,
      withoutWords: 0,
      known: false,
    };
    const bundle = reviewBundle(sample, items);

    expect(Object.keys(bundle).sort()).toEqual(['README.md', 'label.html', 'sample.csv']);
    expect(bundle['sample.csv']).toMatch(/^\ufeffitem,text,label,rater,note\r\n/);
    expect(bundle['sample.csv']).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(bundle['README.md']).toMatch(/3 messages to label/);
  });
});
