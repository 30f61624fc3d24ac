import type { SignalOutcome } from '../../model/signal.ts';
import { type AnonymityDetector, outcomeOf } from './detector.ts';

/** Anything that can be seen: no white space, control, format or private character, lone surrogate or blank letter. */
const visible = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether nothing in a text can be seen. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/**
 * The picture is the platform's own. Known false alarms: people who never got round to it, and those who keep their face to
 * themselves for a reason.
 */
export const defaultAvatar: AnonymityDetector = {
  id: 'default-avatar',
  family: 'picture',
  weight: 5,
  detect: ({ defaultAvatar: isDefault }) => (isDefault === null ? 'unknown' : outcomeOf(isDefault)),
};

/**
 * Nothing in a field of the profile. An input that does not show the field leaves it `null`, and that is unknown, however much of
 * the rest it shows. Known false alarms: a good part of ordinary accounts, so the three weigh little, and together no more than
 * a picture.
 */
export const missingBio: AnonymityDetector = {
  id: 'missing-bio',
  family: 'text',
  weight: 2,
  detect: ({ bio }) => emptiness(bio),
};

/** As `missingBio`; most ordinary accounts have no link. */
export const missingLink: AnonymityDetector = {
  id: 'missing-link',
  family: 'text',
  weight: 1,
  detect: ({ link }) => emptiness(link),
};

/** As `missingBio`. Who is pursued does well not to say where they are. */
export const missingLocation: AnonymityDetector = {
  id: 'missing-location',
  family: 'text',
  weight: 1,
  detect: ({ location }) => emptiness(location),
};

function emptiness(field: string | null): SignalOutcome {
  return field === null ? 'unknown' : outcomeOf(isBlank(field));
}
