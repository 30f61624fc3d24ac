import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/model/account.ts';
import { sourcesPage } from '../../src/report/sources-guide/guide.ts';
import { guidePlatforms, renderSourcesGuide, sourcesGuides } from '../../src/report/sources-guide/index.ts';
import { archives, formats } from '../../src/sources/index.ts';
import { openAll, sourceFixtures } from '../support/source-fixtures.ts';

const registered = [...archives, ...formats].map(({ kind, platform }) => ({ kind, platform }));
const page = sourcesPage(Object.values(sourcesGuides));

/** Records in the fixtures that are no posts, as platforms send them too. */
const knownSkips: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'mastodon-archive-tool': { 'text-gone': 1 },
  'mastodon-notifications': { 'text-gone': 1 },
  'mastodon-server-blocks': { 'rule-of-a-server': 1 },
};

/** The room of a source: the first word of its kind. */
function roomOf(kind: string): string {
  return kind.split('-')[0] ?? kind;
}

/** What a test may call a source: its kind, and its name in the code, where a room of one platform may leave that out. */
function namesOf(kind: string): readonly string[] {
  const camel = (words: string) => words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [kind, camel(kind), camel(kind.replace(/^x-grailbird/, 'grailbird'))];
}

describe.each(registered)('the source $kind', ({ kind, platform }) => {
  const own = sourceFixtures.filter((fixture) => fixture.kind === kind && fixture.platform === platform);

  it('[I] has fixtures, each of which is read as this and nothing else, whole', async () => {
    expect(own, `fixtures/sources/${platform}/${kind}/ is missing`).not.toEqual([]);
    for (const { path, name } of own) {
      const { read, failed } = await openAll([path], { mapped: kind.startsWith('columns-') });
      expect(failed, name).toEqual([]);
      expect(
        read.map((one) => one.kind),
        name,
      ).toEqual([kind]);
      for (const { rows, skipped, facts } of read) {
        // What a whole server blocks is nobody's own.
        expect(rows, name).toBeGreaterThan(kind === 'mastodon-server-blocks' ? -1 : 0);
        expect([{}, knownSkips[kind]], name).toContainEqual(skipped);
        expect(facts.damage, name).toBeNull();
      }
    }
  });

  it('[U] has a test in its room that names it', () => {
    const folder = join(import.meta.dirname, roomOf(kind));
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const tests = files
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const naming = tests.filter((text) => namesOf(kind).some((name) => new RegExp(`\\b${name}\\b`).test(text)));
    expect(naming.length, `${folder} has no test of ${kind}`).toBeGreaterThan(0);
  });

  it('[U] has its section in docs/sources.md and in what `sources` prints', () => {
    expect(page).toContain(`\`${kind}\``);
    const guided = guidePlatforms.find((each) => each === platform);
    expect(guided, `no guide for ${platform}`).toBeDefined();
    if (guided === undefined) return;
    const words = renderSourcesGuide(guided, { columns: 80, colour: false }).split(/[\s,.:]+/);
    expect(words).toContain(kind);
  });
});

describe('the registry', () => {
  it('[U] names every kind once', () => {
    const kinds = registered.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(kinds);
  });

  it('[U] knows every fixture and every name the guides tell', () => {
    const kinds = registered.map(({ kind }) => kind);
    expect(sourceFixtures.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
    const told = Object.values(sourcesGuides).flatMap(({ sections }) =>
      sections.flatMap((section) => section.kinds ?? []),
    );
    expect(told.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('[U] has a guide for every platform', () => {
    expect(platforms.filter((platform) => !guidePlatforms.some((each) => each === platform))).toEqual([]);
  });
});
