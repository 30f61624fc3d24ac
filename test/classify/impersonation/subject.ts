import type { ComparedProfile, SubjectIdentity } from '../../../src/classify/impersonation/compare.ts';
import { bareAccount, type Platform } from '../../../src/model/account.ts';

/** An invented person; what a test needs to differ is spread over it. */
export const subject: SubjectIdentity = {
  platform: 'x',
  id: '4001',
  handle: 'DrMirelaVonk',
  formerHandles: ['mirela_v_1987'],
  displayName: 'Dr Mirela Vonk',
  bio: 'Studies rivers and what lives in them at Exampleton. Rows badly. Opinions mine, fish not.',
  avatarUrl: 'https://pictures.example/profile_images/77/river_normal.jpg',
  openedAt: Date.UTC(2012, 4, 1),
};

/** Another account of which nothing is known but what is given. */
export function other(
  handle: string | null,
  more: Partial<ComparedProfile> = {},
  platform: Platform = 'x',
): ComparedProfile {
  return { ...bareAccount(platform, { id: '9', handle }), age: null, ...more };
}
