import type { Report } from '../../model/report.ts';
import { formatCount, formatShare } from '../figures.ts';
import { counted } from '../words.ts';
import { together } from '../wrap.ts';

/** Flags that a person can check in an evening. */
const evening = 100;

/** Why labels that there are say nothing of these messages. */
const labelledElse: ReadonlySet<string> = new Set(['other-messages', 'too-few-labels']);

/** How far the flags can be trusted: what people said of them here, else elsewhere, and how to find out. */
export function howSure({ toxicity, reasons }: Report): string {
  const { precision, estimated, checked } = toxicity;
  if (checked !== null && precision !== null) {
    const { all } = precision;
    if (all.value === null || all.ci95 === null) return 'None of the labelled messages was flagged.';
    const share = together(formatShare(all.value, all.ci95));
    return `People agreed with ${share} of the flags: ${formatCount(all.agreed)} of the ${counted(all.labelled, 'flag')} they labelled.`;
  }
  if (checked !== null && reasons['toxicity.precision']?.code === 'learned-from-these-labels')
    return reasons['toxicity.precision'].text;
  const unused = reasons['toxicity.checked'];
  const check = unused !== undefined && labelledElse.has(unused.code) ? unused.text : checkYourself(toxicity.judged);
  if (estimated === null) return check;
  return `Elsewhere people agreed with ${Math.round(estimated.basis.agreed.middle * 10)} of ten such flags. ${check}`;
}

/** As many as an evening takes; of fewer the command draws all by itself. */
function checkYourself(judged: number): string {
  const size = judged > evening ? ` --size ${evening}` : '';
  return `Check ${formatCount(Math.min(evening, judged))} yourself, or let a friend: ${together(`xhealth review sample${size}`)}.`;
}

/** What the flagged share may mean, a range over what the machine does elsewhere; nothing where people looked, or it is not known. */
export function estimatedNote({ toxicity }: Report): string[] {
  const { estimated, checked } = toxicity;
  if (estimated === null || checked !== null || toxicity.flagged.count === 0) return [];
  const { low, high, basis } = estimated;
  const { agreed, prevalence } = basis;
  const hundredth = (share: number) => Math.round(share * 100);
  const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.095 ? 1 : 0)} %`;
  return [
    `Any of these, estimated: ${percent(low)} to ${percent(high)}, the range that the errors of the machine on ${formatCount(basis.sources.length)} outside ` +
      `sources allow. It is no confidence interval. Where ${hundredth(prevalence)} messages of a hundred are abuse, people agreed with ` +
      `${hundredth(agreed.low)} to ${hundredth(agreed.high)} of a hundred such flags, by source.`,
  ];
}
