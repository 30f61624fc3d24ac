import type { Family, Slots } from './family.ts';
import { voices } from './voices.ts';

/**
 * The families as people send them: now and then with a neutral sentence before or after. Harmless and abusive families
 * get them in the same shares, so that neither hashtags nor length tell them apart. Fillers of a family's own come before the common ones.
 */
export function asReplies(families: readonly Family[], common: Slots = {}): readonly Family[] {
  return families.map((family) => ({
    ...family,
    templates: family.templates.map((template) => `{before}${template}{after}`),
    slots: { ...voices, ...common, ...family.slots },
  }));
}
