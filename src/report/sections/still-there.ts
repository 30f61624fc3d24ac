import type { Leavers } from '../../model/conversation.ts';
import type { Report } from '../../model/report.ts';
import { type Block, bullet, paragraph } from '../blocks.ts';
import { formatCount, formatShare } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, sentence } from '../words.ts';
import { together } from '../wrap.ts';

/** Who of those who gave support in the first half of the days seen was seen in the second, beside others, and who is new. */
export function stillThere(report: Report): Block[] {
  const { loyal, others, supportersAfter, newSupporters } = report.conversation.supporters;
  if (loyal.accounts === null || loyal.left === null) {
    const why = reasonFor(report, 'conversation.supporters.loyal.accounts')?.text ?? 'no reason given';
    return paragraph(`Whether those who gave support are still there: cannot tell. ${sentence(why)}`);
  }
  const rest =
    others.accounts === null || others.left === null
      ? []
      : bullet(`Beside them, ${counted(others.accounts, 'other account')} that wrote twice or more: ${gone(others)}.`);
  const fresh =
    supportersAfter === null || newSupporters === null
      ? []
      : bullet(
          `${counted(supportersAfter, 'account')} gave support twice or more in the second half: ` +
            `${formatCount(newSupporters)} of them not seen in the first.`,
        );
  return [
    ...paragraph('Who gave support, the second half of the days seen beside the first:'),
    ...bullet(supporters(report)),
    ...rest,
    ...fresh,
  ];
}

function supporters({ conversation: { supporters: all } }: Report): string {
  const { loyal, stillWriting, stillSupportive } = all;
  const there = stillWriting === null ? '' : `; ${formatCount(stillWriting)} still write`;
  const support =
    stillWriting === null || stillSupportive === null ? '' : `, ${formatCount(stillSupportive)} in support`;
  const accounts = counted(loyal.accounts ?? 0, 'account');
  return `${accounts} gave support twice or more in the first half: ${gone(loyal)}${there}${support}.`;
}

/** `12 not seen again (27 % (15–42 %))`: not seen is not the same as gone. */
function gone({ accounts, left, share, ci95 }: Leavers): string {
  if (accounts === 0) return 'none';
  const range = share === null || ci95 === null ? 'too few for a share' : formatShare(share, ci95);
  return `${left === 0 ? 'all seen again' : `${formatCount(left ?? 0)} not seen again`}, ${together(range)}`;
}
