import { describe, expect, it } from 'vitest';
import { createComparer } from '../../../src/classify/impersonation/index.ts';
import { other, subject } from './subject.ts';

interface Person {
  readonly handle: string;
  readonly displayName: string;
}

const priya: Person = { handle: 'PriyaNambiar', displayName: 'Dr Priya Nambiar' };
const rosa: Person = { handle: 'DrRosaAhmed', displayName: 'Dr Rosa Ahmed' };

function comparerOf(person: Person) {
  return createComparer([{ ...subject, ...person, formerHandles: [] }]).compare;
}

/** What a handle and a name show of a person, as why, or `null`. */
function whyOf(person: Person, handle: string | null, displayName: string | null = null): string | null {
  return comparerOf(person)(other(handle, { displayName }))?.detail.evidence[0]?.why ?? null;
}

const inInitials = 'The handle is the subject’s name in initials.';
const cut = 'The handle is the beginning of the subject’s.';

describe('a name in initials', () => {
  it.each(['PNambiar', 'p_nambiar', 'DrPNambiar', 'PNambiarUK', 'real_pnambiar', 'TherealPriyaN', 'pnamb1ar'])(
    '[U] is seen in the handle %s',
    (handle) => {
      expect(whyOf(priya, handle)).toBe(inInitials);
    },
  );

  it.each(['PNambiar84', 'QNambiar', 'PriyaN', 'PriyaN84', 'Nambiar', 'spnambiar', 'pn'])(
    '[U] is not seen in %s',
    (handle) => {
      expect(whyOf(priya, handle)).toBeNull();
    },
  );

  it.each(['Dr P. Nambiar', 'dr p nambiar', 'Dr. P Nambiar 🌿'])('[U] lists %s, with her own title, alone', (name) => {
    const found = comparerOf(priya)(other('harmless_words', { displayName: name }));

    expect(found?.signals).toEqual(['similar-display-name']);
    expect(found?.detail.evidence[0]?.why).toBe('The display name is the subject’s in initials.');
  });

  it.each(['P. Nambiar', 'Prof P Nambiar', 'Dr S Nambiar', 'Dr P Nambier-Jones', 'P N', 'Dr P Q Nambiar', 'Dr P'])(
    '[U] does not list %s alone',
    (name) => {
      expect(whyOf(priya, 'harmless_words', name)).toBeNull();
    },
  );

  it('[U] counts for less where many bear the family name, and lists with more beside it', () => {
    const { compare } = createComparer([{ ...subject, ...rosa, formerHandles: [] }]);
    const named = (handle: string, displayName: string, bio: string | null = null) =>
      compare(other(handle, { displayName, bio }));

    expect(named('harmless_words', 'R. Ahmed')).toBeNull();
    expect(named('harmless_words', 'Dr R Ahmed')).toBeNull();
    expect(named('rahmed', 'Rana')).toBeNull();
    expect(named('DrRAhmed', 'Dr R Ahmed')?.signals).toEqual([
      'lookalike-handle',
      'added-word-handle',
      'similar-display-name',
    ]);
    expect(named('harmless_words', 'R. Ahmed', subject.bio)?.signals).toEqual(['similar-display-name', 'copied-bio']);
  });

  it('[U] never weighs more than the whole name', () => {
    const whole = comparerOf(priya)(other('harmless_words', { displayName: 'Dr Priya Nambiar' }))?.score ?? 0;
    const short = comparerOf(priya)(other('harmless_words', { displayName: 'Dr P Nambiar' }))?.score ?? 1;

    expect(short).toBeLessThan(whole);
  });
});

describe('a handle cut short', () => {
  it.each(['PriyaNamb', 'priya_namb', 'PriyaNambi', 'real_PriyaNamb'])('[U] is seen in %s', (handle) => {
    expect(whyOf(priya, handle)).toBe(cut);
  });

  it.each(['PriyaN', 'PriyaNa', 'PriyaNandi', 'PriyaNandiPatel', 'Priya'])('[U] is not seen in %s', (handle) => {
    expect(whyOf(priya, handle)).toBeNull();
  });

  it('[U] may miss more where it is as long as the platform allows', () => {
    const ellen: Person = { handle: 'EllenMillerford', displayName: 'Ellen Millerford MP' };

    expect(whyOf(ellen, 'RealEllenMiller')).toBe(cut);
    expect(whyOf(ellen, 'The_EllenMiller')).toBe(cut);
    expect(whyOf(ellen, 'EllenMiller')).toBeNull();
    const elsewhere = comparerOf(ellen)(other('realellenmiller', {}, 'instagram'));
    expect(elsewhere).toBeNull();
  });
});
