import type { Reason } from '../model/report.ts';
import type { PeopleInput } from './people-input.ts';
import type { Basis } from './toxicity.ts';

/** What a reason may depend on beside its path. */
export interface ReasonFacts {
  readonly basis: Basis;
  readonly abstained: number;
  /** Authors with a judged interaction. */
  readonly judgedAuthors: number;
  readonly judged: number;
  readonly ownPosts: number;
  /** Direct messages in the window that an earlier run opened. */
  readonly messages: number;
  /** Direct messages were asked for, and no input was read with them. */
  readonly messagesUnread: boolean;
  /** Whether inputs hold direct messages that were not opened. */
  readonly unopened: boolean;
  /** Whether links and handles of danger may be shown. */
  readonly dangerShown: boolean;
  /** Why the numbers of the trend are null. */
  readonly trend: Reason | null;
  readonly people: PeopleInput;
  /** Why no labels of people correct the figures. */
  readonly checked: Reason | null;
  /** Why incidents could not be looked for. */
  readonly incidents: Reason | null;
  /** Whether handles of candidates may be shown. */
  readonly handlesShown: boolean;
}

/** Why what stands at a path is `null`. */
export interface Rule {
  /** Dotted path; `*` stands for one step. */
  readonly path: string;
  /** `null` leaves the path to the next rule. */
  readonly reason: (facts: ReasonFacts) => Reason | null;
}

/** A reason that depends on nothing. */
export const always = (code: string, text: string) => (): Reason => ({ code, text });

/** No input says. */
export const notInInput = always('not-in-input', 'None of the inputs says.');

/** Why there is nothing to judge; `null` where there is. */
export function noneToJudge({ basis, abstained }: ReasonFacts): Reason | null {
  if (basis === 'none') {
    const text = 'No input holds anything others wrote to this account, so nothing here can show this.';
    return { code: 'no-interactions', text };
  }
  if (basis === 'abstained') {
    const text =
      abstained === 1
        ? 'The one interaction seen could not be judged: it is in another language, or holds no words.'
        : `None of the ${abstained} interactions seen could be judged: they are in other languages, or hold no words.`;
    return { code: 'not-in-language', text };
  }
  if (basis === 'outside-window') {
    return { code: 'none-in-window', text: 'The inputs hold interactions, none of them in this span of time.' };
  }
  return null;
}
