import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createComparer, type SubjectIdentity } from '../../../src/classify/impersonation/index.ts';
import { platforms } from '../../../src/model/account.ts';
import { other, subject } from './subject.ts';

const { compare, alsoWrites } = createComparer([subject]);
const bio = subject.bio ?? '';

function compareWith(changes: Partial<SubjectIdentity>) {
  return createComparer([{ ...subject, ...changes }]).compare;
}

describe('the subject itself', () => {
  it.each([
    ['its id under any handle', other('DrMire1aVonk', { id: '4001' })],
    ['its handle in any case', other('drmirelavonk', { id: null })],
    ['its handle with @', other('@DrMirelaVonk', { id: null })],
    ['a former handle with no id', other('mirela_v_1987', { id: null })],
    ['a former handle under its id', other('Mirela_V_1987', { id: '4001' })],
  ])('[U] is no candidate: %s', (_, profile) => {
    expect(compare({ ...profile, displayName: subject.displayName, bio })).toBeNull();
  });

  it('[U] is a candidate once a former handle is in other hands', () => {
    expect(compare(other('mirela_v_1987', { id: '777' }))).toMatchObject({ score: 0.9, signals: ['lookalike-handle'] });
  });

  it('[U] is none of several accounts, whichever is compared', () => {
    const second: SubjectIdentity = { ...subject, platform: 'mastodon', id: '5', handle: 'mirela@rivers.example' };
    const both = createComparer([subject, second]);

    expect(both.compare(other('mirela@rivers.example', { id: '5' }, 'mastodon'))).toBeNull();
    expect(both.compare(other('DrMirelaVonk', { id: '4001' }))).toBeNull();
    expect(both.compare(other('DrMirelaVonk_'))?.detail.subject).toBe(0);
  });
});

describe('handles', () => {
  it.each([
    ['a capital I for l', 'DrMireIaVonk', 'lookalike-handle'],
    ['a digit for a letter', 'DrMire1aV0nk', 'lookalike-handle'],
    ['an underscore added', 'DrMirela_Vonk', 'lookalike-handle'],
    ['a doubled letter', 'DrMirellaVonk', 'lookalike-handle'],
    ['swapped letters', 'DrMierlaVonk', 'lookalike-handle'],
    ['a letter left out', 'DrMirelVonk', 'lookalike-handle'],
    ['the key beside', 'DrMirelaVomk', 'lookalike-handle'],
    ['a word that claims', 'DrMirelaVonkOfficial', 'added-word-handle'],
    ['two words', 'the_real_DrMirelaVonk', 'added-word-handle'],
    ['a number', 'DrMirelaVonk_22', 'added-word-handle'],
    ['a title dropped', 'MirelaVonk', 'added-word-handle'],
    ['the name the other way round', 'VonkMirela', 'lookalike-handle'],
    ['a word and a slip', 'RealDrMirelaVnk', 'lookalike-handle'],
  ])('[U] finds %s', (_, handle, signal) => {
    expect(compare(other(handle))?.signals).toContain(signal);
  });

  it('[U] finds rn for m, vv for w and 5 for s', () => {
    expect(compareWith({ handle: 'EmmWestson' })(other('ErnmVVest5on'))?.signals).toEqual(['lookalike-handle']);
  });

  it('[U] reads no m across the end of a handle that goes on', () => {
    expect(compareWith({ handle: 'PiaNambiar' })(other('PiaNambiar_New'))?.signals).toEqual(['added-word-handle']);
  });

  it.each(['Mirela', 'Vonk', 'mirela_river', 'DrKarelVonk', 'DrMirelaOtt', 'river', '', '_', '1987', 'drdrdrdr'])(
    '[U] leaves %j alone',
    (handle) => {
      expect(compare(other(handle))).toBeNull();
    },
  );

  it('[U] weighs what claims to be the person above what a namesake has', () => {
    const claim = compare(other('DrMirelaVonk_official'))?.score ?? 0;
    const place = compare(other('DrMirelaVonk_UK'))?.score ?? 0;

    expect(claim).toBeGreaterThan(place);
  });

  it.each([
    ['a first name', 'rosa', 'Rosa'],
    ['a short handle', 'mvk', 'Mirela Vonk'],
    ['a family name', 'johnson', 'Johnson'],
  ])('[U] never fires on %s alone, however alike', (_, handle, displayName) => {
    const { compare: compareShort } = createComparer([{ ...subject, handle, displayName }]);
    for (const like of [`${handle}_`, `real${handle}`, `${handle}1`, `_${handle}_`]) {
      expect(compareShort(other(like))).toBeNull();
    }
    if (!displayName.includes(' ')) expect(compareShort(other(null, { displayName }))).toBeNull();
    expect(compareShort(other(`${handle}_`, { displayName, bio }))).not.toBeNull();
  });

  it('[U] wants more than a number from a common name', () => {
    const compareCommon = compareWith({ handle: 'HelenMurphy', displayName: 'Helen Murphy' });

    expect(compareCommon(other('HelenMurphy84'))).toBeNull();
    expect(compareCommon(other(null, { displayName: 'Helen Murphy' }))).toBeNull();
    expect(compareCommon(other('HelenMurphyOfficial'))).not.toBeNull();
    expect(compareCommon(other('HelenMurphy84', { displayName: 'Helen Murphy' }))).not.toBeNull();
  });
});

describe('the same name elsewhere', () => {
  const there = compareWith({ platform: 'mastodon', handle: 'mirelavonk@rivers.example', formerHandles: [] });

  it.each([
    ['another host', other('MirelaVonk@lakes.example', {}, 'mastodon'), true],
    ['another platform', other('mirelavonk', {}, 'x'), true],
    ['a domain', other('mirelavonk.bsky.example', {}, 'bluesky'), true],
    ['a host that is not known', other('mirelavonk', {}, 'mastodon'), false],
  ])('[U] on %s', (_, profile, found) => {
    const signals = there({ ...profile, displayName: 'Mirela Vonk' })?.signals ?? [];

    expect(signals.includes('same-name-elsewhere')).toBe(found);
  });

  it('[U] is the subject on its own host', () => {
    expect(there(other('mirelavonk@rivers.example', {}, 'mastodon'))).toBeNull();
  });

  it('[U] reads international domains as they are shown', () => {
    // "mırelavonk" with a dotless i.
    const found = compareWith({ platform: 'bluesky', handle: 'mirelavonk.bsky.example' })(
      other('xn--mrelavonk-0xb.bsky.example', {}, 'bluesky'),
    );

    expect(found?.signals).toEqual(['lookalike-handle']);
  });
});

describe('display names', () => {
  it.each([
    ['the same', 'Dr Mirela Vonk', 'same-display-name'],
    ['without title and with emoji', '🌊 mirela VONK 🌊', 'same-display-name'],
    ['in look-alike letters', 'Mirеlа Vоnk', 'same-display-name'],
    ['in ornamental letters', '𝕸𝖎𝖗𝖊𝖑𝖆 𝖁𝖔𝖓𝖐', 'same-display-name'],
    ['with a word that claims', 'Mirela Vonk (backup account)', 'similar-display-name'],
  ])('[U] fires on %s', (_, displayName, signal) => {
    expect(compare(other('rq8127', { displayName }))?.signals).toEqual([signal]);
  });

  it.each(['Mirela', 'Vonk', 'Mirela Ott', 'Karel Vonk', '', '🌊🌊', 'Dr', 'M V'])('[U] leaves %j alone', (name) => {
    expect(compare(other('rq8127', { displayName: name }))).toBeNull();
  });

  it('[U] reads a subject’s name in letters beyond ASCII as it looks', () => {
    const signals = (displayName: string, like: string) =>
      compareWith({ displayName })(other('rq8127', { displayName: like }))?.signals;

    expect(signals('Łukasz Øyen', 'Lukasz Oyen')).toEqual(['same-display-name']);
    expect(signals('Zoë Ångström', 'Zoe Angstrom')).toEqual(['same-display-name']);
    expect(signals('Мария Волкова', 'МАРИЯ ВОЛКОВА 🌊')).toEqual(['same-display-name']);
    expect(signals('Мария Волкова', 'Анна Волкова')).toBeUndefined();
  });

  it('[U] weighs look-alike letters above the name itself, for nobody writes so by chance', () => {
    const disguised = compare(other('rq8127', { displayName: 'Mirеlа Vоnk' }))?.score ?? 0;

    expect(disguised).toBeGreaterThan(compare(other('rq8127', { displayName: 'Mirela Vonk' }))?.score ?? 1);
  });

  it('[U] counts a slip in the name beside something else, not alone', () => {
    expect(compare(other('rq8127', { displayName: 'Mirela Vomk' }))).toBeNull();
    expect(compare(other('rq8127', { displayName: 'Mirela Vomk', bio }))?.signals).toEqual([
      'similar-display-name',
      'copied-bio',
    ]);
  });
});

describe('what comes beside a likeness', () => {
  it('[U] counts only beside one', () => {
    const { avatarUrl } = subject;

    expect(compare(other('rq8127', { displayName: 'Karel Ott', bio, avatarUrl }))).toBeNull();
    expect(compare(other('DrMirelaVonk_', { bio, avatarUrl }))?.signals).toEqual([
      'lookalike-handle',
      'copied-bio',
      'same-avatar',
    ]);
  });

  it('[U] is younger only when the whole band is', () => {
    const day = 86_400_000;
    const signals = (openedAt: number, plusMinusDays: number) =>
      compare(other('DrMirelaVonk_', { age: { openedAt, plusMinusDays } }))?.signals ?? [];
    const at = subject.openedAt ?? 0;

    expect(signals(at + 40 * day, 30)).toContain('younger-than-subject');
    expect(signals(at + 20 * day, 30)).not.toContain('younger-than-subject');
    expect(signals(at - day, 0)).not.toContain('younger-than-subject');
    expect(compare(other('DrMirelaVonk_', { createdAt: '2020-01-01T00:00:00Z' }))?.signals).toContain(
      'younger-than-subject',
    );
    expect(compare(other('DrMirelaVonk_', { createdAt: 'soon' }))?.signals).toEqual(['lookalike-handle']);
  });

  it('[U] adds that the account writes as the subject, once', () => {
    const found = compare(other('DrMirelaVonk2'));
    if (found === null) throw new Error('a candidate');
    const written = alsoWrites(found);

    expect(written.signals).toEqual([...found.signals, 'writes-as-subject']);
    expect(written.score).toBeGreaterThan(found.score);
    expect(alsoWrites(written)).toEqual(written);
  });

  it('[U] says why in words that hold nothing of the account', () => {
    const found = compare(other('DrMirelaVonk_', { displayName: 'Mirela Vonk', bio }));
    const why = found?.detail.evidence.map((each) => each.why).join(' ') ?? '';

    expect(why.length).toBeGreaterThan(20);
    expect(why).not.toMatch(/mirela|vonk|river/i);
    expect(found?.detail.evidence.map((each) => each.weight)).toEqual([0.85, 0.6, 0.55]);
  });

  it('[U] shows parody that says so, and knows when nothing says', () => {
    expect(compare(other('DrMirelaVonk_', { bio: 'Parody. Not the real one.' }))?.labelledParody).toBe(true);
    expect(compare(other('DrMirelaVonk_', { declared: 'fan' }))?.labelledParody).toBe(true);
    expect(compare(other('DrMirelaVonk_', { bio: 'Rivers.' }))?.labelledParody).toBe(false);
    expect(compare(other('DrMirelaVonk_'))?.labelledParody).toBeNull();
  });
});

const anyText = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.constantFrom(subject.handle, subject.displayName, bio, subject.avatarUrl, 'DrMirelaVonk_', 'a'.repeat(100_000)),
  ),
);
const anyProfile = fc.record({
  platform: fc.constantFrom(...platforms),
  handle: anyText,
  displayName: anyText,
  bio: anyText,
  avatarUrl: anyText,
  declared: anyText,
});

describe('any account and any subject', () => {
  it('[P] are compared without a throw, a score between 0.5 and 0.99', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (profile, own) => {
        const identity = { ...own, id: '1', formerHandles: [own.handle ?? ''], openedAt: null };
        const found = createComparer([identity]).compare({ ...other(null), ...profile });
        expect(found === null || (found.score >= 0.5 && found.score <= 0.99 && found.signals.length > 0)).toBe(true);
      }),
    );
  });

  it('[P] with nothing known fire nothing', () => {
    fc.assert(
      fc.property(anyProfile, (own) => {
        const identity = { ...own, id: '1', formerHandles: [], openedAt: 0 };
        expect(createComparer([identity]).compare(other(null))).toBeNull();
      }),
    );
  });

  it('[P] score no less with more evidence', () => {
    const handle = fc.constantFrom('DrMirelaVonk_', 'DrMirelaVonk2', 'MirelaVonk', 'DrMirelaVomk');
    const more = fc.record(
      {
        bio: fc.constant(bio),
        avatarUrl: fc.constant(subject.avatarUrl),
        displayName: fc.constantFrom('Mirela Vonk', 'Mirela Vomk', 'Mirela Vonk Official'),
        createdAt: fc.constant('2024-01-01T00:00:00Z'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(handle, more, (given, evidence) => {
        const plain = compare(other(given))?.score ?? 0;
        expect(compare(other(given, evidence))?.score ?? 0).toBeGreaterThanOrEqual(plain);
      }),
    );
  });
});
