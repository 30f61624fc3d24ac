import type { Label } from '../../../../src/model/verdict.ts';
import type { Family, Slots } from '../family.ts';
import { lines, words } from '../list.ts';
import { accusationWords } from './accusation-words.ts';
import { insultWords } from './insult-words.ts';

/** A family aimed at the subject; templates one a line. */
export function aimed(id: string, labels: readonly Label[], templates: string): Family {
  return { id, labels, direction: 'subject', templates: lines(templates) };
}

/** A harmless family that resembles `twinOf`; templates one a line. */
export function twin(id: string, twinOf: string, templates: string): Family {
  return { id, labels: [], direction: null, twinOf, templates: lines(templates) };
}

/** The same, where somebody is criticised for what they did or think. */
export function criticalTwin(id: string, twinOf: string, templates: string): Family {
  return { ...twin(id, twinOf, templates), labels: ['criticism'] };
}

/** The same, where abuse is told, reported or condemned. */
export function tellingTwin(id: string, twinOf: string, templates: string): Family {
  return { ...twin(id, twinOf, templates), direction: 'quoted' };
}

/** Fillers of the wider families: insults, accusations and the matters argued about over the years. */
export const moreWords: Slots = {
  ...insultWords,
  ...accusationWords,
  issue: words(`
    the vaccine|masks|lockdown|the boosters|Brexit|the EU deal|the rail strike|the nurses' strike|Gaza|the ceasefire|small boats|the asylum hotel
    trans rights|puberty blockers|ULEZ|the bus lane|the Post Office scandal|the grooming gangs inquiry|assisted dying|the farm tax|winter fuel
    digital ID|net zero|the sewage|the two child cap|PIP|council tax|the hospital closure|VAT on school fees|HS2|the incinerator|the library
    long covid|physician associates|the WASPI women|social care|the welfare bill`),
  /** The same without an article, before another noun. */
  matter: words(`
    vaccine|mask|lockdown|booster|Brexit|rail strike|small boats|asylum hotel|trans rights|ULEZ|bus lane|Post Office|assisted dying|farm tax
    winter fuel|digital ID|net zero|sewage|PIP|council tax|HS2|incinerator|library|long covid|social care|welfare`),
};
