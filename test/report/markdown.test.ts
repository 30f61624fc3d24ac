import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/index.ts';
import { escapeMarkdown } from '../../src/report/markdown/escape.ts';
import { flat, goldenReport, inFull, plain, render } from './example.ts';
import { acting, hostileText, infested } from './infested.ts';

function markdown(report: Report): string {
  return reporters.markdown(report, { ...plain, showText: 'full' });
}

const code = /`[^`|\\]+`/g;
const escaped = /\\[!-/:-@[-`{-~]/g;

/**
 * What of a line could still act, once code and escaped characters are gone: nothing but what the template writes at its
 * start, around it, and between cells.
 */
function leftOver(line: string): string {
  const bare = line.replace(code, 'c').replace(escaped, 'e');
  if (/^\| .* \|$/.test(bare)) return bare.replace(/^\| | \|$/g, '').replaceAll(' | ', ' ');
  return bare.replace(/^(?:#{1,3} |- | {2})/, '').replace(/^\*(.*)\*$/, '$1');
}

const acts = /[`*_[\]<>|~$^\\]|&[#a-z]|@|:\/\/|www\.|^\s*(?:[-+=]|\d+[.)] )/i;

function checkMarkdown(text: string): void {
  expect(acting.exec(text)).toBeNull();
  const wrong: string[] = [];
  let cells = 0;
  for (const line of text.split('\n')) {
    if (/^\| (?:-+:? \| )*-+:? \|$/.test(line)) continue;
    const width = line.startsWith('| ') ? line.replace(code, 'c').replace(escaped, 'e').split('|').length : 0;
    if (acts.test(leftOver(line)) || (width > 0 && cells > 0 && width !== cells)) wrong.push(line);
    if (/^\s/.test(line) && !/^ {2}\S/.test(line)) wrong.push(line);
    cells = width;
  }
  expect(wrong).toEqual([]);
}

describe('the report as Markdown', () => {
  it.each(['report.json', 'report-in-full.json', 'report-empty.json', 'report-archive-only.json'])(
    '[I] of %s holds headings, paragraphs, points and tables, and nothing else that acts',
    (source) => {
      checkMarkdown(markdown(goldenReport(source)));
    },
  );

  it('[U] says the same first as the terminal', () => {
    const lines = render(inFull(), { showText: 'full' });
    const answer = lines.slice(lines.indexOf('In short'), lines.indexOf('\n\nDanger'));
    const points = answer.split('\n  · ').slice(1).map(flat);
    const text = markdown(inFull());

    expect(points.length).toBeGreaterThan(8);
    for (const point of points) expect(text).toContain(`\n- ${escapeMarkdown(point)}\n`);
  });

  it('[U] draws figures as characters in code, beside their table', () => {
    const text = markdown(inFull());

    expect(text).toContain('flagged by month: `▄▃▃▄▄▃▄█`');
    expect(text).toMatch(/\| insult \| 171 \| 4\.2 % \(3\.4–5\.0 %\) flagged \| 133 \| `█{8}` \|/);
  });

  it('[U] puts words below a row into a column of their own', () => {
    expect(markdown(inFull())).toContain('| when | lasted | messages | flagged | new | copies | notes |');
  });

  it.each([
    ['[a](javascript:x)', '`[a](javascript:x)`'],
    ['![a](b.png)', '\\!\\[a\\](b.png)'],
    ['<b>', '\\<b\\>'],
    ['see https://example.com/x', 'see `https://example.com/x`'],
    ['@someone', '`@someone`'],
    ['a|b', 'a\\|b'],
    ['`x`', '\\`x\\`'],
    ['@a`b|c\\', '`@a｀b｜c＼`'],
    ['1. first', '1\\. first'],
    ['- point', '\\- point'],
    ['0.91', '0.91'],
    ['a: b', 'a: b'],
    [':smile:', '\\:smile:'],
    ['a\nb', 'a b'],
    ['&amp;', '\\&amp;'],
  ])('[U] writes %j so that it shows as it is', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it('[P] is made of the same parts whatever strangers wrote, and nothing of it acts', () => {
    fc.assert(
      fc.property(hostileText, (word) => {
        checkMarkdown(markdown(infested(word)));
      }),
      { numRuns: 60 },
    );
  });
});
