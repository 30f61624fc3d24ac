import type { Report } from '../model/report.ts';

/**
 * Whether nothing in the report concerns its account: no post, interaction or message in the window, and no like or
 * relation, which have no date.
 */
export function isEmptyReport(report: Report): boolean {
  const { posts, interactions, messages } = report.totals;
  if (posts + interactions + messages > 0) return false;
  return report.coverage.inputs.every(
    ({ records: { likes, blocks, mutes, followers, following } }) =>
      likes + blocks + mutes + followers + following === 0,
  );
}

/** Whether anything written by others to the account was seen: without it nothing can be said about abuse. */
export function hasInteractions(report: Report): boolean {
  return report.totals.interactions > 0;
}

/** Whether inputs hold posts of the account or to it that lie outside the window. */
export function hasOutsideWindow(report: Report): boolean {
  return report.coverage.inputs.some(({ records }) => records.posts + records.interactions > 0);
}
