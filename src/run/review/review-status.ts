import { krippendorffAlpha } from '../../analyse/statistics/agreement.ts';
import { type Answer, answerText, type RaterSummary, type ReviewStatus, settler } from '../../model/review.ts';
import { abuseMask, labels } from '../../model/verdict.ts';
import { type ItemLabel, labelsOfSample, type Store, type StoredSample, sampleItems } from '../../store/index.ts';

/** What stands of the labels of one item: an answer, `null` where all are unsure or none is, `undefined` where raters disagree. */
export type Standing = Answer | undefined;

/**
 * The answer that stands for one item: what was settled; else what more than half say of abuse or none, with the labels that at least half of
 * these give. Whoever is unsure has no vote.
 */
export function standingAnswer(given: readonly Pick<ItemLabel, 'rater' | 'answer'>[]): Standing {
  const settled = given.find(({ rater }) => rater === settler);
  if (settled !== undefined) return settled.answer;
  const masks = given.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  if (masks.length === 0) return null;
  const abusive = masks.filter((mask) => (mask & abuseMask) !== 0);
  if (abusive.length * 2 === masks.length) return undefined;
  const side = abusive.length * 2 > masks.length ? abusive : masks.filter((mask) => (mask & abuseMask) === 0);
  const common = labels.reduce((mask, _, bit) => {
    const votes = side.filter((each) => (each & (1 << bit)) !== 0).length;
    return votes * 2 >= side.length ? mask | (1 << bit) : mask;
  }, 0);
  // Three people with three kinds of abuse agree that it is abuse.
  return (common & abuseMask) === 0 && side === abusive ? side.reduce((mask, each) => mask | each, 0) : common;
}

/** Labels by item. */
export function byItem(given: readonly ItemLabel[]): ReadonlyMap<string, readonly ItemLabel[]> {
  const items = new Map<string, ItemLabel[]>();
  for (const label of given) {
    const before = items.get(label.item);
    if (before === undefined) items.set(label.item, [label]);
    else before.push(label);
  }
  return items;
}

/** Where the labels of a sample stand: who labelled what, how well they agree, what is left to settle. */
export async function reviewStatus(store: Store, sample: StoredSample, model: string): Promise<ReviewStatus> {
  const given = await labelsOfSample(store.driver, sample.rid);
  const items = byItem(given);
  const standing = [...items].map(([item, labelsOf]) => ({ item, labelsOf, answer: standingAnswer(labelsOf) }));
  const answered = standing.flatMap(({ answer }) => (answer === null || answer === undefined ? [] : [answer]));
  const ratings = [...items.values()].map(ratingsOf);
  const agreement = krippendorffAlpha(ratings);
  const drawn = await sampleItems(store.driver, sample.rid);
  const labelled = new Set(
    drawn.filter(({ item }) => typeof standingAnswer(items.get(item) ?? []) === 'number').map(({ stratum }) => stratum),
  );
  return {
    sample: sample.id,
    drawnAt: sample.drawnAt,
    model: sample.model,
    modelChanged: sample.model !== model,
    size: drawn.length,
    raters: ratersOf(given),
    answered: answered.length,
    abusive: answered.filter((mask) => (mask & abuseMask) !== 0).length,
    unsure: standing.filter(({ answer }) => answer === null).length,
    unlabelledParts: sample.strata
      .filter(({ size }, stratum) => size > 0 && !labelled.has(stratum))
      .map(({ name }) => name),
    agreement,
    agreementReason: agreement === null ? whyNoAgreement(ratings) : null,
    toSettle: standing
      .filter(({ answer }) => answer === undefined)
      .map(({ item, labelsOf }) => ({
        item,
        answers: labelsOf.map(({ rater, answer }) => ({ rater, answer: answerText(answer) })),
      })),
  };
}

/** Abuse or none, by each who is sure: what the corrected rate rests on. Who settles is no rater of their own. */
function ratingsOf(given: readonly ItemLabel[]): string[] {
  return given.flatMap(({ rater, answer }) =>
    answer === null || rater === settler ? [] : [(answer & abuseMask) === 0 ? 'none' : 'abuse'],
  );
}

function whyNoAgreement(ratings: readonly (readonly string[])[]): string {
  return ratings.some((each) => each.length >= 2)
    ? 'All labels given twice are the same answer, so there was no chance to disagree.'
    : 'No message was labelled by two people.';
}

function ratersOf(given: readonly ItemLabel[]): RaterSummary[] {
  const raters = [...new Set(given.map(({ rater }) => rater))].sort();
  return raters.map((rater) => {
    const own = given.filter((label) => label.rater === rater);
    const times = own.map(({ labelledAt }) => labelledAt).sort();
    return {
      rater,
      labelled: own.length,
      unsure: own.filter(({ answer }) => answer === null).length,
      first: times[0] ?? '',
      last: times.at(-1) ?? '',
    };
  });
}
