import type { Label } from '../../../../../src/model/verdict.ts';
import type { Family } from '../../family.ts';

type Marks = Pick<Family, 'labels' | 'direction' | 'heldBack'>;

/** What a held-back family of abuse to the person addressed has in common. */
export function atSubject(...labels: readonly Label[]): Marks {
  return { labels, direction: 'subject', heldBack: true };
}

/** What a held-back family of abuse of third persons has in common. */
export function atOthers(...labels: readonly Label[]): Marks {
  return { labels, direction: 'other', heldBack: true };
}

/** Held back and without abuse; `support` or `criticism` may be given. */
export function harmless(...labels: readonly Label[]): Marks {
  return { labels, direction: null, heldBack: true };
}

/** Held back, and telling of abuse rather than doing it. */
export const quotedMarks: Marks = { labels: [], direction: 'quoted', heldBack: true };
