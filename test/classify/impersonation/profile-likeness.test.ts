import { describe, expect, it } from 'vitest';
import {
  avatarKey,
  isCopiedBio,
  labelsItself,
  readKnownBio,
} from '../../../src/classify/impersonation/profile-likeness.ts';
import { subject } from './subject.ts';

describe('a copied bio', () => {
  const known = readKnownBio(subject.bio);

  it.each([
    ['word for word', subject.bio],
    ['in other case and signs', subject.bio?.toUpperCase().replaceAll('.', ' !!')],
    ['with a word changed', subject.bio?.replace('badly', 'poorly')],
    ['with words added', `${subject.bio} New account!`],
    ['in look-alike letters', subject.bio?.replaceAll('a', 'а')],
  ])('[U] is found %s', (_, bio) => {
    expect(isCopiedBio(bio ?? '', known)).toBe(true);
  });

  it.each([
    ['another on the same thing', 'Studies lakes and what swims there. Opinions mine, boats not.'],
    ['an empty one', ''],
    ['none', null],
    ['a piece of it', 'Opinions mine, fish not.'],
    [
      'a long text that holds it',
      `${'Words about other things that go on and on and never end here or there. '.repeat(9)}${subject.bio}`,
    ],
  ])('[U] is not %s', (_, bio) => {
    expect(isCopiedBio(bio, known)).toBe(false);
  });

  it('[U] is none where the subject has a short bio', () => {
    expect(isCopiedBio('Mother, runner, tea', readKnownBio('Mother, runner, tea'))).toBe(false);
  });
});

describe('the same picture', () => {
  it.each([
    ['https://p.example/img/77/river_normal.jpg', 'http://p.example/img/77/river_400x400.jpg'],
    ['https://p.example/img/77/river.jpg?size=2', 'https://p.example/img/77/river_x96.png'],
    [
      'https://cdn.example/img/avatar/plain/did:plc:one/bafkreiabcdefghijklmnopqrstuvwxyz@jpeg',
      'https://cdn.example/img/avatar_thumbnail/plain/did:plc:two/bafkreiabcdefghijklmnopqrstuvwxyz@jpeg',
    ],
  ])('[U] is known in any size: %s', (one, other) => {
    expect(avatarKey(one)).toBe(avatarKey(other));
  });

  it('[U] is not another of the same owner', () => {
    expect(avatarKey('https://p.example/img/77/river.jpg')).not.toBe(avatarKey('https://p.example/img/78/river.jpg'));
  });

  it.each([
    'https://abs.example/sticky/default_profile_images/default_profile_normal.png',
    'https://soc.example/avatars/original/missing.png',
    '',
    null,
  ])('[U] is never %j', (url) => {
    expect(avatarKey(url)).toBeNull();
  });
});

describe('labelsItself', () => {
  it.each([
    ['Parody account', true],
    ['FAN ACCOUNT for the rivers', true],
    ['Not affiliated with anybody', true],
    ['Satire. Laugh.', true],
    ['This is not a parody, it is really me', false],
    ['A fan of rivers', false],
    ['', false],
  ])('[U] reads the bio %j as %s', (bio, is) => {
    expect(labelsItself({ declared: null, displayName: null, bio })).toBe(is);
  });

  it('[U] reads the name and what the platform says', () => {
    expect(labelsItself({ declared: null, displayName: 'Mirela (parody)', bio: null })).toBe(true);
    expect(labelsItself({ declared: 'commentary', displayName: null, bio: null })).toBe(true);
    expect(labelsItself({ declared: 'none', displayName: null, bio: null })).toBe(false);
    expect(labelsItself({ declared: null, displayName: 'Mirela', bio: null })).toBeNull();
  });
});
