import { existsSync, readdirSync } from 'node:fs';
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

  it('[U] has a folder of tests', () => {
    const folder = join(import.meta.dirname, roomOf(kind));
    expect(existsSync(folder), folder).toBe(true);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.test.ts'))).toBe(
      true,
    );
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
