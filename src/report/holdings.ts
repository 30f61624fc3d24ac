import type { DangerItem, Report } from '../model/report.ts';

/**
 * Whether nothing in the report concerns its account: no post, interaction or message in the window, and no like or
 * relation, which have no date, nor a day counted as a whole, nor a list of accounts to compare it with.
 */
export function isEmptyReport(report: Report): boolean {
  const { posts, interactions, messages } = report.totals;
  if (posts + interactions + messages > 0 || report.reach.daily.days.length > 0) return false;
  if (hasAccountList(report)) return false;
  return report.coverage.inputs.every(
    ({ records: { likes, blocks, mutes, followers, following } }) =>
      likes + blocks + mutes + followers + following === 0,
  );
}

/** Whether anything written by others to the account was seen: without it nothing can be said about abuse. */
export function hasInteractions(report: Report): boolean {
  return report.totals.interactions > 0;
}

/** Whether inputs hold posts or messages of the account or to it: where the report has none, they lie outside it. */
export function hasOutsideWindow(report: Report): boolean {
  const read = report.toxicity.messages !== null;
  return report.coverage.inputs.some(
    ({ records }) => records.posts + records.interactions + (read ? records.messages : 0) > 0,
  );
}

/** Whether inputs hold own posts, reposts left out, and the window holds none of them. */
export function hasOwnPostsOutsideWindow(report: Report): boolean {
  return report.reach.posts === 0 && report.coverage.inputs.some(({ records }) => records.posts > records.reposts);
}

/** Direct messages of danger; none where direct messages were not read. */
export function directDanger(report: Report): readonly DangerItem[] {
  return report.toxicity.messages?.danger ?? [];
}

/** Whether an input lists accounts alone, as followers are captured. */
function hasAccountList({ coverage }: Report): boolean {
  return coverage.warnings.some(({ code }) => code === 'accounts-alone');
}

/** Whether accounts were found that could be taken for the report's own. */
export function hasCandidates({ impersonation }: Report): boolean {
  return impersonation.candidates !== null && impersonation.candidates.length > 0;
}

/** Whether inputs hold direct messages that nobody asked to be read. */
export function hasUnopenedMessages({ coverage }: Report): boolean {
  return coverage.warnings.some(({ code }) => code === 'messages-not-read');
}

/** Whether direct messages by others were read and judged. */
export function wereDirectRead({ toxicity }: Report): boolean {
  return toxicity.messages !== null && toxicity.messages.judged > 0;
}

/** Whether anything of danger was found, in public or in direct messages. */
export function hasDanger(report: Report): boolean {
  return report.toxicity.danger.length + directDanger(report).length > 0;
}
