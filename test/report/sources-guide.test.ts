import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourcesPage } from '../../src/report/sources-guide/guide.ts';
import { renderSourcesGuide, sourcesGuides } from '../../src/report/sources-guide/index.ts';
import { parseColumnMap } from '../../src/sources/columns/column-map.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/sources.md', import.meta.url)), 'utf8');
const cli = readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8');
const commands = Object.values(sourcesGuides).flatMap(({ sections }) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'command' ? [block.command] : []))),
);
const options = { columns: 80, colour: false };

describe('sources guide', () => {
  it('[I] is the page docs/sources.md', () => {
    expect(page, 'npm run docs').toBe(sourcesPage(Object.values(sourcesGuides)));
  });

  it('[U] puts a trusted person first, then how to do it without reading, then the steps', () => {
    const text = renderSourcesGuide('x', options);
    const places = ['let someone you trust', 'without reading', '\n\nBy browser capture', '\n\nPages of the X API'];
    const found = places.map((words) => text.indexOf(words));

    expect(found.every((place) => place > 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it.each([
    'You share no password',
    'What their account cannot see',
    'notifications tab',
    'to:yourhandle',
    'newest 800',
    'Analytics',
    'Checked Aug 2026',
  ])('[U] tells of %s', (words) => {
    expect(renderSourcesGuide('x', options).replace(/\s+/g, ' ')).toContain(words);
  });

  it.each([40, 60, 80, 160])('[U] fits %i columns but for links', (columns) => {
    for (const line of renderSourcesGuide('x', { columns, colour: false }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it.each(commands)('[I] gives a command that exists: %s', (line) => {
    const [program, command, ...words] = line.split(' ');
    const help = cli.split('\n## ').find((part) => part.startsWith(`\`xhealth ${command}\``)) ?? '';
    const map = words[words.indexOf('--map') + 1];

    expect(program).toBe('xhealth');
    expect(help).not.toBe('');
    for (const option of words.filter((word) => word.startsWith('-'))) expect(help).toContain(`  ${option} `);
    if (words.includes('--map')) expect(parseColumnMap(map ?? '').get('text')).toBe('body');
  });

  it('[U] lists every platform, with or without a guide', () => {
    const list = renderSourcesGuide(null, options);

    expect(list).toContain('xhealth sources x');
    for (const name of ['Mastodon', 'Bluesky', 'Threads', 'TikTok', 'LinkedIn', 'Instagram'])
      expect(list).toContain(name);
  });

  it('[U] belittles nothing', () => {
    expect(page).not.toMatch(/\bonly\b|\bjust\b|\btroll/i);
  });
});
