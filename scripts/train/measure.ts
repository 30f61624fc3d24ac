import { combine } from '../../src/classify/combine.ts';
import { families } from './generate/families/index.ts';
import { wholeHeader } from './header.ts';
import { crossedAnswers } from './measure/crossed.ts';
import { type GeneratedMeasures, generatedMeasures } from './measure/generated.ts';
import { type Abstentions, abstentionsOf, type GroupMeasure, groupMeasures } from './measure/groups.ts';
import { type HeadMeasure, headMeasures } from './measure/heads.ts';
import { type Given, type HeldRow, heldRows, isAsPublished, type Share, shareOf } from './measure/held-rows.ts';
import { type Override, overridesOf, type RuleMeasure, ruleMeasures } from './measure/rules.ts';
import { type Place, placesOf, type SourceUse, sourceUses } from './measure/sources.ts';

/** Everything the model card says in figures. Plain values; no text of any example. */
export interface Measured {
  readonly sources: readonly SourceUse[];
  readonly places: readonly Place[];
  readonly heads: readonly HeadMeasure[];
  readonly groups: readonly GroupMeasure[];
  readonly abstentions: readonly Abstentions[];
  readonly rules: readonly RuleMeasure[];
  readonly overrides: readonly Override[];
  /** Made messages, of test families and of dev families. */
  readonly generated: readonly GeneratedMeasures[];
  /** Template families in all. */
  readonly families: number;
  /** Real dev and test rows for which the judge gives the probability of abuse that training computed. */
  readonly agreement: Share;
}

/** Measures weights on all dev and test rows: what the judge says of them, not the network alone. */
export function measure(given: Omit<Given, 'families'> & Partial<Pick<Given, 'families'>>): Measured {
  const whole: Given = { families, ...given };
  const { header } = whole;
  const held = heldRows(whole);
  const places = placesOf(held);
  return {
    sources: sourceUses(whole),
    places,
    heads: headMeasures({ header, held, places, crossed: crossedAnswers(held, header) }),
    groups: groupMeasures(held),
    abstentions: abstentionsOf(held),
    rules: ruleMeasures(held),
    overrides: overridesOf(held, header),
    generated: generatedMeasures(held, whole.families),
    families: whole.families.length,
    agreement: agreementOf(held, header),
  };
}

/** Probabilities nearer than this are the same: sums in another order, and in steps, differ by a hair. */
const SAME = 0.005;

function agreementOf(held: readonly HeldRow[], header: Given['header']): Share {
  const whole = wholeHeader(header);
  return shareOf(
    held.filter((row) => isAsPublished(row) && row.verdict.abuse !== null),
    (row) => Math.abs(combine(row.logits, whole, row.hits).abuse - (row.verdict.abuse ?? 0)) < SAME,
  );
}
