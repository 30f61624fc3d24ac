import type { Conversation } from '../model/conversation.ts';
import type { Reason } from '../model/report.ts';
import { authorCounter } from './author-counts.ts';
import type { Calendar } from './calendar.ts';
import { middleOfHalves, middleOfQuarters } from './conversation/middle.ts';
import { allTones, tonesByMonth } from './conversation/months.ts';
import { reasonList } from './conversation/reason-list.ts';
import { supportersOf } from './conversation/supporters.ts';
import { isMiddle, sharesOf, toneOf } from './conversation/tone.ts';
import type { AnalysisInput } from './input.ts';
import type { PoissonTables } from './resample.ts';
import { type Halves, halves, quarters } from './spans.ts';

/** The block, and why each `null` in it is one: dotted path inside the block → reason. */
export interface ConversationResult {
  readonly conversation: Conversation;
  readonly reasons: Readonly<Record<string, Reason>>;
}

/**
 * What the conversation round the subject is like: tones by month, how much of it is neither abuse nor applause, and who
 * of the supporters is still there. `both`: the two halves of the days seen. Rows of an unknown time count in `counts` alone.
 */
export function conversationBlock(
  input: AnalysisInput,
  calendar: Calendar,
  tables: PoissonTables = new Map(),
  both: Halves | null = halves(input, calendar),
): ConversationResult {
  const reasons = reasonList();
  const counts = allTones(input.interactions);
  const timeline = tonesByMonth(input, calendar);
  const shares = sharesOf(counts);
  const none = { code: 'no-interactions', text: 'Nothing was judged, so there are no shares.' };
  if (shares === null) reasons.add('shares', none);
  for (const [month, { shares: ofMonth }] of timeline.entries()) {
    if (ofMonth === null)
      reasons.add(`timeline.${month}.shares`, { ...none, text: 'Nothing of this month was judged.' });
  }
  const work = { input, tables, reasons, countsOf: authorCounter(input.interactions, isInMiddle) };
  const middle = { ...middleOfHalves(work, both), quarters: middleOfQuarters(work, quarters(input, calendar)) };
  const conversation = { counts, shares, timeline, middle, supporters: supportersOf(work, both) };
  return { conversation, reasons: reasons.all() };
}

const isInMiddle = (mask: number, direction: number): boolean => isMiddle(toneOf(mask, direction));
