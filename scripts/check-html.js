// node scripts/check-html.js [--to <folder>] [page.html…]
// Opens pages in Debian's chromium and looks at them as a browser and a screen reader would: no error on the console, no
// request of any kind, no serious finding of axe-core. With a folder: pictures in light, dark, on a phone of 360 pixels, as
// printed, and a PDF on A4, for a person to look at. Without pages: the golden reports. Where there is no chromium it says so.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const golden = join(root, 'fixtures/report/golden');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
const pages =
  positionals.length > 0
    ? positionals.map((path) => resolve(path))
    : readdirSync(golden)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(golden, name));
const executablePath = browsers.find((path) => existsSync(path));

if (executablePath === undefined) {
  console.log(`skipped: no chromium at ${browsers.join(', ')}; on Debian: apt install chromium`);
} else if (pages.length === 0) {
  console.error('no page to look at: name one, or make the golden ones: npm run golden');
  process.exitCode = 1;
} else {
  const browser = await launched(executablePath);
  const failures = browser === null ? [] : await checkAll(browser);
  for (const failure of failures) console.error(failure);
  if (browser !== null) console.log(`${pages.length} pages, ${failures.length} findings`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/**
 * A browser, or `null` with a message where it cannot run.
 * @param {string} executablePath
 */
async function launched(executablePath) {
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  } catch (error) {
    console.log(`skipped: ${executablePath} cannot run here: ${String(error).split('\n')[0]}`);
    return null;
  }
}

/** @param {import('playwright-core').Browser} browser */
async function checkAll(browser) {
  try {
    const failures = [];
    for (const path of pages) failures.push(...(await checkPage(browser, path)));
    return failures;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} path
 */
async function checkPage(browser, path) {
  const failures = [];
  for (const look of [
    { name: 'light', colorScheme: 'light', width: 1100 },
    { name: 'dark', colorScheme: 'dark', width: 1100 },
    { name: 'phone', colorScheme: 'light', width: 360 },
  ]) {
    const context = await browser.newContext({
      colorScheme: look.colorScheme,
      viewport: { width: look.width, height: 800 },
      bypassCSP: false,
    });
    const page = await context.newPage();
    const address = pathToFileURL(path).href;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) failures.push(`${look.name}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => failures.push(`${look.name}: error: ${error.message}`));
    await page.route('**/*', async (route) => {
      if (route.request().url() === address) return route.continue();
      failures.push(`${look.name}: request: ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(address);
    failures.push(...(await reading(page, look)));
    if (values.to !== undefined) await picture(page, path, look.name);
    await context.close();
  }
  return failures.map((failure) => `${basename(path)}: ${failure}`);
}

/** What axe-core finds, and whether the page is wider than its window. */
async function reading(page, { name, width }) {
  const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  // In a world of its own: the page's policy stays in force and would refuse a script element.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  const found = serious.map(
    ({ id, nodes }) => `${name}: axe ${id}: ${nodes.length} at ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`,
  );
  const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
  return wide > width ? [...found, `${name}: the page is ${wide} pixels wide in a window of ${width}`] : found;
}

async function picture(page, path, look) {
  const folder = resolve(values.to);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${basename(path, '.html')}-${look}`);
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  if (look !== 'light') return;
  await page.pdf({ path: join(folder, `${basename(path, '.html')}-a4.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 690, height: 980 });
  await page.screenshot({ path: join(folder, `${basename(path, '.html')}-print.png`), fullPage: true });
}
