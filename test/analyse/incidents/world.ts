import type { IncidentInput } from '../../../src/analyse/incidents/index.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
export const start = Date.parse('2026-01-05T00:00:00Z');

/** One interaction as a test writes it. */
export interface Told {
  readonly at: number;
  readonly author?: number;
  readonly abusive?: boolean;
}

export const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** `perDay` interactions spread over the waking hours of each of `days` days, one in ten abusive, by a hundred authors. */
export function ordinary(days: number, perDay: number): Told[] {
  return Array.from({ length: days * perDay }, (_, i) => ({
    at: start + Math.floor(i / perDay) * day + 8 * hour + (((i % perDay) + 0.5) * 14 * hour) / perDay,
    author: i % 100,
    abusive: i % 10 === 3,
  }));
}

/** `count` interactions from `from` on, `apart` milliseconds between them, each by an author of its own. */
export function burst(count: number, from: number, apart: number, abusive = false): Told[] {
  return Array.from({ length: count }, (_, i) => ({ at: from + i * apart, author: 10_000 + i, abusive }));
}

/** The interactions as columns; days are seen where one lies, if not told otherwise. */
export function inputOf(told: readonly Told[], over: Partial<IncidentInput> = {}): IncidentInput {
  const known = told.filter(({ at }) => Number.isFinite(at));
  return {
    times: Float64Array.from(told, ({ at }) => at),
    abusive: Uint8Array.from(told, ({ abusive = false }) => Number(abusive)),
    author: Uint32Array.from(told, ({ author = 0 }) => author),
    seenDays: [...new Set(known.map(({ at }) => utcDay(at)))].sort(),
    dayOf: utcDay,
    ...over,
  };
}
