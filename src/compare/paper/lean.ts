import type { Lean, PaperOption, WeighedValue } from '../../model/decision-paper.ts';
import type { RateMethod, Reason } from '../../model/report.ts';
import { counted } from './words.ts';

/** More of the weight than this in values of which nothing can be told, and nothing is said of the whole. */
const mostUnknown = 0.2;

/** One value that is known is a figure, not a direction. */
const fewestKnown = 2;

/**
 * Which option the stated values point to. Named where two values or more are known, they are all that the paper is about but a fifth of
 * the weight at most, and all of them point to the same option; else the data do not decide. Docs: `docs/decision-paper.md`.
 */
export function leanOf(values: readonly WeighedValue[], method: RateMethod): Lean {
  const weightOf = (status: WeighedValue['status']) =>
    values.reduce((sum, value) => (value.status === status ? sum + value.weight : sum), 0);
  const [met, notMet, cannotTell] = [weightOf('met'), weightOf('not-met'), weightOf('cannot-tell')];
  const all = met + notMet + cannotTell;
  const share = (weight: number) => (all === 0 ? 0 : weight / all);
  const weights = { met: share(met), notMet: share(notMet), cannotTell: share(cannotTell) };
  const known = values.filter(({ status, weight }) => status !== 'cannot-tell' && weight > 0);
  const pointed = new Set(known.map(pointsTo));
  const [option = null] = pointed;
  const checked = method.startsWith('checked');
  const why = undecided({ values: values.length, known: known.length, unknown: weights.cannotTell, options: pointed });
  if (why !== null) return { option: null, reason: why, weights, checked };
  return {
    option,
    reason: {
      code: 'all-one-way',
      text: `All ${known.length} values with a known figure point this way, and ${percent(weights.cannotTell)} of the weight cannot be told.`,
    },
    weights,
    checked,
  };
}

/** What a value speaks for, as its owner wrote. */
function pointsTo(value: WeighedValue): PaperOption {
  return value.status === 'met' ? value.whenMet : value.whenNotMet;
}

interface Known {
  readonly values: number;
  readonly known: number;
  readonly unknown: number;
  readonly options: ReadonlySet<PaperOption>;
}

function undecided({ values, known, unknown, options }: Known): Reason | null {
  if (values === 0)
    return { code: 'no-values', text: 'No values were given, so no figure weighs for or against anything.' };
  if (known < fewestKnown)
    return {
      code: 'too-few-known',
      text: `The figures settle ${known} of ${counted(values, 'value')}; at least ${fewestKnown} have to be settled.`,
    };
  if (unknown > mostUnknown)
    return {
      code: 'too-much-unknown',
      text: `${percent(unknown)} of the weight lies in values of which the figures cannot tell; at most ${percent(mostUnknown)} may.`,
    };
  if (options.size > 1) return { code: 'both-ways', text: 'The values with a known figure point different ways.' };
  return null;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
