import type { Toxicity } from '../../model/report.ts';
import type { Precision } from '../../model/review.ts';
import { abuseClasses } from '../../model/verdict.ts';
import { pair } from './pair.ts';
import type { ReportV1 } from './v1-schema.ts';

type CheckedV1 = Pick<ReportV1['toxicity'], 'flagged' | 'estimated' | 'checked' | 'precision'>;

/** What of the toxicity block rests on labels of people, or on errors measured elsewhere. */
export function checkedV1({ flagged, estimated, checked, precision }: Toxicity): CheckedV1 {
  return {
    flagged: { count: flagged.count, rate: flagged.rate, ci95: pair(flagged.ci95) },
    estimated: estimated === null ? null : estimatedV1(estimated),
    checked:
      checked === null
        ? null
        : { ...checkedFields(checked), found: { value: checked.found.value, ci95: pair(checked.found.ci95) } },
    precision:
      precision === null
        ? null
        : {
            all: precisionV1(precision.all),
            // Every class is a key: the list of classes is the list of keys.
            byClass: Object.fromEntries(
              abuseClasses.map((name) => [name, precisionV1(precision.byClass[name])]),
            ) as NonNullable<CheckedV1['precision']>['byClass'],
          },
  };
}

function estimatedV1({
  low,
  high,
  method,
  basis,
}: NonNullable<Toxicity['estimated']>): NonNullable<CheckedV1['estimated']> {
  const { model, sources, prevalence, agreed } = basis;
  return {
    low,
    high,
    method,
    basis: {
      model,
      sources: [...sources],
      prevalence,
      agreed: { middle: agreed.middle, low: agreed.low, high: agreed.high },
    },
  };
}

function checkedFields({
  sample,
  drawnAt,
  model,
  labelled,
  raters,
  unsettled,
  labels,
}: NonNullable<Toxicity['checked']>) {
  return { sample, drawnAt, model, labelled, raters, unsettled, labels };
}

function precisionV1({
  labelled,
  agreed,
  value,
  ci95,
  differs,
}: Precision): NonNullable<CheckedV1['precision']>['all'] {
  return { labelled, agreed, value, ci95: pair(ci95), differs };
}
