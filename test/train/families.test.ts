import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { expand } from '../../scripts/train/generate/expand.ts';
import { families } from '../../scripts/train/generate/families/index.ts';
import type { Family, Slots } from '../../scripts/train/generate/family.ts';
import { type GeneratedRow, generateRows } from '../../scripts/train/generate/index.ts';
import { sharedSlots } from '../../scripts/train/generate/slots.ts';
import { seededRandom } from '../../scripts/train/random.ts';
import { abuseClasses } from '../../src/model/verdict.ts';

const folder = join(import.meta.dirname, '../../scripts/train/generate/families');
let rows: GeneratedRow[] = [];

function slotsOf(family: Family): Slots[] {
  return [family.slots ?? {}, sharedSlots];
}

/** All slots that the text names, and those that its fillers name, and so on. */
function slotsNamed(text: string, slots: readonly Slots[], seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const fillers = slots.find((each) => each[name] !== undefined)?.[name] ?? [];
    for (const filler of fillers) slotsNamed(filler, slots, seen);
  }
  return seen;
}

function isAbusive(labels: readonly string[]): boolean {
  return labels.some((label) => abuseClasses.some((each) => each === label));
}

/** Share of the rows whose text matches. */
function share(of: readonly GeneratedRow[], pattern: RegExp): number {
  return of.filter(({ text }) => pattern.test(text)).length / of.length;
}

describe('template families', () => {
  it('[U] have ids of their own that begin with the name of a file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/(-\d+)?\.ts$/, ''));
    const ids = families.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !files.includes(id.split('/')[0] ?? ''))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('[U] name no slot without fillers', () => {
    const unknown = families.flatMap((family) => {
      const slots = slotsOf(family);
      const named = slotsNamed(family.templates.join(' '), slots);
      return [...named]
        .filter((name) => !slots.some((each) => (each[name] ?? []).length > 0))
        .map((name) => `${family.id} {${name}}`);
    });
    expect(unknown).toEqual([]);
  });

  it('[U] hold templates that all give a message', () => {
    const random = seededRandom(7);
    const empty = families.flatMap((family) =>
      family.templates.filter((template) => {
        const texts = Array.from({ length: 20 }, () => expand(template, slotsOf(family), random));
        return texts.some((text) => text === '' || /[{}[\]]/.test(text));
      }),
    );
    expect(empty).toEqual([]);
  });

  it('[U] say abuse is aimed somewhere, and harmless words nowhere', () => {
    const wrong = families.filter(({ labels, direction }) =>
      isAbusive(labels)
        ? direction === null || direction === 'quoted'
        : direction === 'subject' || direction === 'other',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('[U] pair each twin with a family of abuse that it does not share', () => {
    const byId = new Map(families.map((family) => [family.id, family]));
    const wrong = families.filter(({ twinOf, labels }) => {
      if (twinOf === undefined) return false;
      const abuse = (byId.get(twinOf)?.labels ?? []).filter((label) => isAbusive([label]));
      return abuse.every((label) => labels.includes(label));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('[U] hold back between 15 and 30 in a hundred, of abusive and of harmless ones', () => {
    for (const abusive of [true, false]) {
      const some = families.filter(({ labels }) => isAbusive(labels) === abusive);
      const heldBack = some.filter((family) => family.heldBack === true).length / some.length;
      expect(heldBack).toBeGreaterThanOrEqual(0.15);
      expect(heldBack).toBeLessThanOrEqual(0.3);
    }
  });

  it('[U] hold back whole shapes: no template is both trained and held back', () => {
    const plain = (template: string): string =>
      template
        .replace(/^\{before\}|\{after\}$/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}{}[\]|]+/gu, ' ')
        .trim();
    const trained = new Set(
      families.filter(({ heldBack }) => heldBack !== true).flatMap((each) => each.templates.map(plain)),
    );
    const shared = families
      .filter(({ heldBack }) => heldBack === true)
      .flatMap((each) => each.templates.filter((one) => trained.has(plain(one))));
    expect(shared).toEqual([]);
  });

  it('[U] cover every class of abuse, trained and held back', () => {
    for (const label of abuseClasses) {
      for (const heldBack of [true, false]) {
        const some = families.filter(
          (family) => family.labels.includes(label) && (family.heldBack === true) === heldBack,
        );
        expect(some.length, `${label}, held back: ${heldBack}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('generated rows', () => {
  beforeAll(() => {
    rows = generateRows(1, 60);
  });

  it('[U] are different messages, and many', () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBeGreaterThanOrEqual(2500);
  });

  it('[U] are many of every family', () => {
    const perFamily = new Map<string, number>();
    for (const { family } of rows) perFamily.set(family, (perFamily.get(family) ?? 0) + 1);
    const thin = families.filter(({ id, weight }) => (perFamily.get(id) ?? 0) < 60 * Math.min(1, weight ?? 1));
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('[P] are the same for the same seed and others for another', () => {
    expect(generateRows(3, 5)).toEqual(generateRows(3, 5));
    expect(generateRows(3, 5)).not.toEqual(generateRows(4, 5));
  });

  it('[U] give abuse away neither by handles, hashtags nor length', () => {
    const themes = new Set(abuseClasses.map((label) => label as string));
    const ours = rows.filter(({ family }) => themes.has(family.split('/')[0] ?? ''));
    const abusive = ours.filter(({ labels }) => isAbusive(labels));
    const harmless = ours.filter(({ labels }) => !isAbusive(labels));
    for (const pattern of [/^@/, /#\w/, /https:/, /\p{Emoji_Presentation}/u]) {
      expect(Math.abs(share(abusive, pattern) - share(harmless, pattern)), String(pattern)).toBeLessThan(0.08);
    }
    const words = (of: readonly GeneratedRow[]): number =>
      of.reduce((sum, { text }) => sum + text.split(' ').length, 0) / of.length;
    expect(words(abusive) / words(harmless)).toBeGreaterThan(0.75);
    expect(words(abusive) / words(harmless)).toBeLessThan(1.33);
  });
});
