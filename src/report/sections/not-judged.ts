import type { Report } from '../../model/report.ts';
import { type Block, bullet, heading } from '../blocks.ts';
import { reasonFor } from '../why-null.ts';
import { listed, sentence } from '../words.ts';

interface Part {
  readonly name: string;
  /** Where the report holds the value, and the reason when it is null. */
  readonly path: string;
  readonly isNull: (report: Report) => boolean;
}

const parts: readonly Part[] = [
  { name: 'anonymity', path: 'anonymity', isNull: ({ anonymity }) => anonymity.authors.judged === null },
  {
    name: 'impersonation',
    path: 'impersonation.candidates',
    isNull: ({ impersonation }) => impersonation.candidates === null,
  },
  {
    name: 'misquotes',
    path: 'impersonation.misquotes',
    isNull: ({ impersonation }) => impersonation.misquotes === null,
  },
  {
    name: 'writing as if together',
    path: 'coordination.clusters',
    isNull: ({ coordination }) => coordination.clusters === null,
  },
  { name: 'direct messages', path: 'toxicity.messages', isNull: ({ toxicity }) => toxicity.messages === null },
];

/** What the report leaves open, part by part, with the reason it gives. Parts that share one stand together. */
export function notJudged(report: Report): Block[] {
  const byReason = new Map<string, string[]>();
  for (const { name, path } of parts.filter((part) => part.isNull(report))) {
    const why = reasonFor(report, path)?.text ?? 'no reason given';
    byReason.set(why, [...(byReason.get(why) ?? []), name]);
  }
  const lines = [...byReason].flatMap(([why, names]) => bullet(`${sentence(listed(names)).slice(0, -1)}: ${why}`));
  return lines.length === 0 ? [] : [...heading('Not judged yet'), ...lines];
}
