import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportTables } from '../../src/report/csv/index.ts';
import { help } from '../../src/report/help.ts';
import { reporters } from '../../src/report/index.ts';
import { enormous } from './enormous.ts';
import { flat, goldenReport, inFull, plain, render, withToxicity } from './example.ts';
import { acting, hostileText, infested } from './infested.ts';
import { type Token, tokensOf } from './page-tokens.ts';

/** Every element of the template with the attributes it may carry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  body: [],
  a: ['class', 'href', 'rel'],
  header: [],
  nav: ['aria-label'],
  main: ['id'],
  footer: [],
  section: ['aria-labelledby', 'class'],
  h1: [],
  h2: ['id'],
  h3: [],
  small: [],
  p: ['class'],
  ul: ['class'],
  ol: [],
  li: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  table: [],
  caption: ['class'],
  thead: [],
  tbody: [],
  tr: ['class'],
  th: ['scope', 'class'],
  td: ['class', 'colspan'],
  span: ['class', 'aria-hidden'],
  code: [],
  details: ['class'],
  summary: [],
  figure: [],
  figcaption: [],
  svg: ['class', 'viewBox', 'role', 'aria-label', 'aria-hidden', 'width', 'height'],
  rect: ['class', 'x', 'y', 'width', 'height'],
  line: ['class', 'x1', 'x2', 'y1', 'y2'],
  path: ['class', 'd'],
  circle: ['class', 'cx', 'cy', 'r'],
  text: ['class', 'x', 'y', 'text-anchor'],
};

const isVoid = new Set(['meta', 'rect', 'line', 'path', 'circle']);

function page(report: Report, showText: 'none' | 'masked' | 'full' = 'masked'): string {
  return reporters.html(report, { ...plain, showText });
}

/** What a page may press: its own parts, and those who help. */
const links = new Set<string>(help.services.flatMap(({ link }) => link ?? []));

const plainValue = /^[a-z0-9 -]+$/;
const partOfPage = /^#(?:part-\d+|main)$/;

/** What is wrong with an element, by the template; said once for a whole page, which has thousands. */
function wrongWith(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const keys = allowed[name];
  if (keys === undefined) return [`<${name}>`];
  return [...attributes].flatMap(([key, value]) => {
    if (!keys.includes(key)) return [`<${name} ${key}>`];
    if (acting.test(value)) return [`<${name} ${key}="${value}"> acts`];
    if (key === 'href') return links.has(value) || partOfPage.test(value) ? [] : [`a link to ${value}`];
    return ['class', 'id', 'scope', 'role'].includes(key) && !plainValue.test(value) ? [`${key}="${value}"`] : [];
  });
}

function checkPage(text: string): Token[] {
  const tokens = tokensOf(text);
  const open: string[] = [];
  const wrong: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'text') continue;
    wrong.push(...wrongWith(token.name, token.attributes));
    if (isVoid.has(token.name)) continue;
    if (token.kind === 'open') open.push(token.name);
    else if (open.pop() !== token.name) wrong.push(`</${token.name}> out of place`);
  }
  expect([...wrong, ...open]).toEqual([]);
  return tokens;
}

function words(tokens: readonly Token[]): string {
  return flat(tokens.map((token) => (token.kind === 'text' ? token.text : ' ')).join(''));
}

function headings(text: string): string[] {
  return [...text.matchAll(/<h2 id="part-\d+">([^<]*)/g)].map((found) => (found[1] ?? '').trim());
}

describe('the report as a page', () => {
  it.each(['report.json', 'report-in-full.json', 'report-empty.json', 'report-archive-only.json'])(
    '[I] of %s holds elements of the template and no others, each of them closed',
    (source) => {
      const text = page(goldenReport(source));

      checkPage(text);
      expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
      expect(text).not.toMatch(/<script|<img|<iframe|<link|\son[a-z]+=|\sstyle=/);
    },
  );

  it('[U] lets a browser load nothing, and its own style by its hash alone', () => {
    const text = page(inFull());
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');

    expect(text).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:`);
    expect(style).not.toMatch(/url\(|@import|</);
  });

  it('[U] says the same first as the terminal', () => {
    const lines = render(inFull());
    const answer = lines.slice(lines.indexOf('In short'), lines.indexOf('\n\nDanger'));
    const points = answer.split('\n  · ').slice(1).map(flat);
    const told = words(checkPage(page(inFull())));

    expect(points.length).toBeGreaterThan(8);
    for (const point of points) expect(told.replace(/ (?=[).,;])/g, '')).toContain(point);
  });

  it('[U] puts danger right after the answer, with help beside it, and methods last', () => {
    const parts = headings(page(inFull()));

    expect(parts.slice(0, 4)).toEqual(['In short', 'Danger', 'What this rests on', 'What these inputs cannot show']);
    expect(parts.slice(4, 8)).toEqual(['Abuse by kind', 'Whom it is aimed at', 'Over time', 'What changed']);
    expect(parts.slice(-2)).toEqual(['What is not known, and why', 'How this was made']);
    const danger = /<section[^>]*class="danger">[\s\S]*?<\/section>/.exec(page(inFull()))?.[0] ?? '';
    for (const { name } of help.services) expect(danger).toContain(name);
    expect(danger.indexOf('Samaritans')).toBeLessThan(danger.indexOf('@quiet_harbour_7'));
    expect(danger).toContain('<a href="tel:116123" rel="noopener noreferrer">');
  });

  it('[U] makes no link of a message, and says where it stands', () => {
    const text = page(withToxicity({ danger: [danger({ url: 'https://social.example/@a/1' })] }));

    expect(text).toContain('https://social.example/');
    expect(text).not.toMatch(/href="https:\/\/social\.example/);
  });

  it('[U] shows no word of danger where words are hidden', () => {
    const report = withToxicity({ danger: [danger({ text: 'a sentence to hide' })] });

    expect(page(report, 'none')).not.toContain('sentence to hide');
    expect(page(report, 'masked')).toContain('“a sentence to hide”');
  });

  it('[U] shows commands and handles in letters that cannot be taken for each other', () => {
    const absent = inFull().coverage.absent.map((each) => ({
      ...each,
      how: 'See `xhealth sources x`, which xhealth reads.',
    }));
    const report = inFull();
    const text = page({ ...report, coverage: { ...report.coverage, absent } });

    expect(text).toContain('See <code>xhealth sources x</code>, which xhealth reads.');
    expect(text).toContain('<code>@DrExampIe</code>');
  });

  it('[U] hatches months that nobody saw, and names them', () => {
    const report = inFull();
    const [first, , ...rest] = report.toxicity.timeline;
    const timeline = first === undefined ? rest : [first, ...rest];
    const text = page({ ...report, toxicity: { ...report.toxicity, timeline } });

    expect(page(report)).not.toContain('not seen, or too little');
    expect(text).toContain('not seen, or too little');
    expect(text).toMatch(/<td class="short">unseen<\/td>|<td class="right short">unseen<\/td>/);
  });

  it('[U] draws below each month how much of it was seen', () => {
    const report = inFull();
    const half = report.toxicity.timeline.map((month) => ({ ...month, seen: 0.5 }));
    const strips = (text: string) =>
      [...text.matchAll(/class="dot" x="[^"]+" y="233" width="([^"]+)"/g)].map((found) => Number(found[1]));
    const all = strips(page(report));

    expect(all.length).toBe(half.length);
    const some = strips(page({ ...report, toxicity: { ...report.toxicity, timeline: half } }));
    expect(some[0]).toBeCloseTo((all[0] ?? 0) / 2, 0);
  });

  it('[U] gives every chart a text, and its figures as a table', () => {
    const text = page(inFull());
    const figures = text.split('<figure>').slice(1);

    expect(figures.length).toBe(4);
    for (const figure of figures) {
      expect(figure).toMatch(/role="img" aria-label="[^"]{20,}"/);
      expect(figure.slice(0, figure.indexOf('</section>'))).toContain('<table>');
    }
  });

  it('[U] gives every table a caption and names for its rows and columns', () => {
    const tables = page(inFull()).split('<table>').slice(1);

    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect(table).toMatch(/^<caption class="unsaid">[^<]+<\/caption>/);
      expect(table).toContain('<th scope="col"');
      expect(table).toContain('<th scope="row">');
    }
  });

  it('[P] is made of the same elements whatever strangers wrote, and nothing of it acts', () => {
    fc.assert(
      fc.property(hostileText, (word) => {
        const text = page(infested(word), 'full');
        checkPage(text);

        expect(acting.exec(text)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('[I] of a million interactions is made in three seconds and is no larger than two megabytes', () => {
    const report = enormous();
    // Work of this process, not time on the wall: other tests run beside it.
    const before = process.cpuUsage();
    const text = page(report);
    const { user, system } = process.cpuUsage(before);
    const taken = (user + system) / 1000;

    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
    expect(taken).toBeLessThan(3_000);
    expect(text).toContain('more, in');
  });

  it.each(['terminal', 'markdown', 'json'] as const)('[I] so is %s, and so are the tables', (format) => {
    const report = enormous();
    const before = process.cpuUsage();
    const text = reporters[format](report, { columns: 80, colour: false, showText: 'full' });
    const tables = reportTables(report);
    const { user, system } = process.cpuUsage(before);

    expect(text.length).toBeGreaterThan(10_000);
    expect(tables.find(({ name }) => name === 'danger.csv')?.text.split('\n').length).toBeGreaterThan(1_000);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });
});

function danger(change: Partial<Report['toxicity']['danger'][number]>): Report['toxicity']['danger'][number] {
  const [first] = inFull().toxicity.danger;
  if (first === undefined) throw new Error('the golden report has danger');
  return { ...first, ...change };
}
