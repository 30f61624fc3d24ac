import { createJudge } from '../classify/index.ts';
import type { Judge } from '../classify/judge.ts';
import type { LearnedAdjustment } from '../model/adjustment.ts';
import type { Warning } from '../model/coverage.ts';
import { adjustmentOf, countVerdictsOfOthers, type Store, type StoredSubject } from '../store/index.ts';

type Subject = Pick<StoredSubject, 'rid'>;

/** The judge of each account: as it ships, or moved by labels for that account. */
export interface Judges {
  /** Of all accounts; of several that differ, both names. */
  readonly model: string;
  /** What of the moved ones a report has to say. */
  readonly warnings: readonly Warning[];
  of(subject: Subject): Judge;
  /** As it ships: for words that are no account's. */
  readonly shipped: Judge;
}

/** The judge of one account. */
export async function judgeOf(store: Store, subject: Subject): Promise<Judge> {
  return createJudge(await adjustmentOf(store.driver, subject.rid));
}

/** The judges of the accounts of a report. */
export async function judgesOf(store: Store, subjects: readonly Subject[]): Promise<Judges> {
  const shipped = createJudge();
  const judges = new Map<number, Judge>();
  const warnings = new Map<string, Warning>();
  for (const { rid } of subjects) {
    const learned = await adjustmentOf(store.driver, rid);
    const judge = createJudge(learned);
    judges.set(rid, judge);
    if (learned === null) continue;
    const stale = await countVerdictsOfOthers(store.driver, rid, judge.model);
    const warning = judge === shipped ? ofAnotherModel(learned) : movedWarning(learned, judge, stale);
    warnings.set(warning.text, warning);
  }
  const models = [...new Set([...judges.values()].map(({ model }) => model))].sort();
  return {
    model: models.length === 0 ? shipped.model : models.join(', '),
    warnings: [...warnings.values()],
    shipped,
    of: ({ rid }) => judges.get(rid) ?? shipped,
  };
}

function movedWarning(
  { base, labels, authors, learnedAt, heads }: LearnedAdjustment,
  judge: Judge,
  stale: number,
): Warning {
  const left =
    stale === 0
      ? ''
      : ` ${stale} messages whose words are gone, or that are not judged yet, keep what another version said.`;
  return {
    code: 'learned-model',
    text:
      `The machine was moved for this account by ${labels} labels of messages by ${authors} authors (${learnedAt.slice(0, 10)}): thresholds and ` +
      `chances of ${Object.keys(heads).join(', ')}. It judges as ${judge.model}, not as ${base}: its figures are not to be put beside those of other ` +
      `accounts.${left} xhealth review learn --off takes it back.`,
    path: null,
  };
}

function ofAnotherModel({ base, learnedAt }: LearnedAdjustment): Warning {
  return {
    code: 'learned-for-another-model',
    text: `What was learned from labels on ${learnedAt.slice(0, 10)} moved ${base}, which judges no more: the model judges as it ships. xhealth review learn learns anew.`,
    path: null,
  };
}
