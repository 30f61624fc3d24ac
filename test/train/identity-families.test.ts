import { describe, expect, it } from 'vitest';
import { expand } from '../../scripts/train/generate/expand.ts';
import { identityGroups } from '../../scripts/train/generate/families/identity-groups.ts';
import { respeltTemplates } from '../../scripts/train/generate/families/identity-respelling.ts';
import { identitySlots } from '../../scripts/train/generate/families/identity-slots.ts';
import { families } from '../../scripts/train/generate/families/index.ts';
import type { Family, Slots } from '../../scripts/train/generate/family.ts';
import { sharedSlots } from '../../scripts/train/generate/slots.ts';
import { seededRandom } from '../../scripts/train/random.ts';
import { abuseClasses } from '../../src/model/verdict.ts';

const own = families.filter(({ id }) => /^(identity-|non-identity)/.test(id));
const identity = own.filter(({ id }) => id.startsWith('identity-'));
const hateful = identity.filter(({ labels }) => labels.includes('identity-hate'));
const harmless = identity.filter((family) => !isAbusive(family));

function isAbusive({ labels }: Family): boolean {
  return abuseClasses.some((each) => labels.includes(each));
}

function slotsOf(family: Family): Slots[] {
  return family.slots === undefined ? [sharedSlots] : [family.slots, sharedSlots];
}

/** As many messages of each family as its weight gives, `usual` for one of weight 1. */
function messages(of: readonly Family[], usual: number): string[] {
  return of.flatMap((family, index) => {
    const random = seededRandom(4_000 + index);
    const { templates, weight = 1 } = family;
    return Array.from({ length: Math.round(usual * weight) }, (_, draw) =>
      expand(templates[draw % templates.length] ?? '', slotsOf(family), random),
    );
  });
}

/** The slots that a template and the fillers it can reach name. */
function namedSlots(text: string, slots: readonly Slots[], seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const fillers = slots.find((each) => each[name] !== undefined)?.[name] ?? [];
    for (const filler of fillers) namedSlots(filler, slots, seen);
  }
  return seen;
}

/** Four words in a row, slots by their names, of many readings of the templates. */
function runsOf(template: string): Set<string> {
  const random = seededRandom(99);
  const bare = template.replace(/\{(?:lead|tail|handle)\}/g, '').replace(/\{(\w+)~?\}/g, 'slot$1');
  const runs = new Set<string>();
  for (let reading = 0; reading < 40; reading += 1) {
    const words =
      expand(bare, [], random)
        .toLowerCase()
        .match(/[\w'’]+/g) ?? [];
    for (let at = 0; at + 4 <= words.length; at += 1) runs.add(words.slice(at, at + 4).join(' '));
  }
  return runs;
}

function runsIn({ templates }: Family): string[] {
  return templates.flatMap((template) => [...runsOf(template)]);
}

describe('families about groups of people', () => {
  it('[U] names every group as often in hateful as in harmless messages, within a quarter', () => {
    const said = messages(hateful, 500);
    const unsaid = messages(harmless, 500);
    expect(Math.min(said.length, unsaid.length)).toBeGreaterThan(5_000);
    for (const { id, people, person } of identityGroups) {
      const names = [...people, ...person.map((name) => name.replace(/^an? /, ''))].join('|');
      const named = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');
      const [hate, none] = [said, unsaid].map((of) => of.filter((text) => named.test(text)).length);
      expect(Math.min(hate ?? 0, none ?? 0), id).toBeGreaterThan(30);
      expect(Math.abs((hate ?? 0) / (none ?? 1) - 1), `${id}: ${hate} and ${none}`).toBeLessThanOrEqual(0.25);
    }
  });

  it('[U] has about as many hateful messages as harmless ones', () => {
    const ratio = messages(hateful, 100).length / messages(harmless, 100).length;
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
  });

  it('[U] holds slurs in harmless messages too', () => {
    const slurs = /\b(dyke|faggots?|queer|tranny|cripple|bitch|retard|pikey|gyppo|poof|spastic)\b/i;
    expect(messages(harmless, 200).filter((text) => slurs.test(text)).length).toBeGreaterThan(300);
  });

  it.each(own.map((family) => [family.id, family] as const))('[U] knows every slot of %s', (_, family) => {
    const slots = slotsOf(family);
    for (const template of family.templates) {
      for (const name of namedSlots(template, slots)) {
        expect(
          slots.some((each) => (each[name] ?? []).length > 0),
          name,
        ).toBe(true);
      }
      const random = seededRandom(1);
      for (let draw = 0; draw < 5; draw += 1) expect(expand(template, slots, random)).not.toMatch(/[{}[\]|<>]/);
    }
  });

  it('[U] has at least 12 templates a family, none in two families', () => {
    for (const { id, templates } of own) expect(templates.length, id).toBeGreaterThanOrEqual(12);
    const all = own.filter(({ id }) => !id.startsWith('identity-spelling/')).flatMap(({ templates }) => templates);
    expect(all.filter((template, at) => all.indexOf(template) !== at)).toEqual([]);
  });

  it('[U] tells abuse from abuse told: a quoted family has no label of abuse, an abusive one a target', () => {
    for (const family of own) {
      if (isAbusive(family)) expect(['subject', 'other'], family.id).toContain(family.direction);
      else expect([null, 'quoted'], family.id).toContain(family.direction);
    }
  });

  it('[U] names twins that exist and are abusive', () => {
    for (const { id, twinOf } of own) {
      if (twinOf === undefined) continue;
      const twin = families.find((family) => family.id === twinOf);
      expect(twin === undefined ? [] : twin.labels, `${id} -> ${twinOf}`).not.toEqual([]);
    }
  });

  it('[U] holds back between a seventh and a quarter of the families, abusive and harmless', () => {
    const held = own.filter(({ heldBack }) => heldBack === true);
    expect(held.length / own.length).toBeGreaterThan(1 / 7);
    expect(held.length / own.length).toBeLessThan(1 / 4);
    expect(held.filter(isAbusive).length).toBeGreaterThan(5);
    expect(held.filter((family) => !isAbusive(family)).length).toBeGreaterThan(5);
  });

  it('[U] builds held-back messages unlike those trained on', () => {
    const trained = new Set(own.filter(({ heldBack }) => heldBack !== true).flatMap(runsIn));
    for (const family of own.filter(({ heldBack }) => heldBack === true)) {
      const runs = runsIn(family);
      const known = runs.filter((run) => trained.has(run));
      expect(known.length / runs.length, `${family.id}: ${known.join(', ')}`).toBeLessThan(0.05);
    }
  });
});

describe('respelling', () => {
  it('[U] respells marked words and slots, and nothing else', () => {
    const { templates, slots } = respeltTemplates(['I <hate> {people} and <{slurs}>.'], 'spaced');
    expect(templates).toEqual(['I [h a t e] {people} and {slurs~}.']);
    expect(slots.people).toBe(identitySlots.people);
    expect(slots['slurs~']).toContain('[f a g s]');
  });

  it('[U] joins whole messages but for the handle', () => {
    const { templates } = respeltTemplates(['{handle} you <{slur}> there.'], 'joined');
    expect(templates).toEqual(['{handle} [you]{slur~}[there].']);
  });

  it('[U] never leaves an odd spelling to hateful messages alone', () => {
    const odd = (of: readonly Family[]): number =>
      messages(of, 100).filter((text) => /[\u200b\u0400-\u04ff*@$]|\p{L}\d|\b\p{L} \p{L} \p{L}\b/u.test(text)).length;
    const ratio = odd(hateful.filter(isSpelling)) / odd(harmless.filter(isSpelling));
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });
});

function isSpelling({ id }: Family): boolean {
  return id.startsWith('identity-spelling/');
}
