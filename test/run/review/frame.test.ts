import { describe, expect, it } from 'vitest';
import { expectedPositives } from '../../../src/analyse/statistics/allocate.ts';
import { correctedRate } from '../../../src/analyse/statistics/corrected-rate.ts';
import { type Draw, drawOf, drawSpread } from '../../../src/analyse/statistics/draw.ts';
import { directions, type Label, labelMask } from '../../../src/model/verdict.ts';
import { type FrameRow, frameDigest, framePartsOf, frameRow, strataOf } from '../../../src/run/review/frame.ts';

const subject = directions.indexOf('subject');
const row = (
  post: number,
  of: { month?: string; labels?: Label[]; direction?: number | null; abuse?: number },
): FrameRow =>
  frameRow(1, [post, of.month ?? '2026-01', labelMask(of.labels ?? []), of.direction ?? null, of.abuse ?? 0.01]);

const kinds: readonly Label[] = ['insult', 'accusation', 'profanity', 'threat'];

/** Rows of an account, 8 % of which are flagged, and which of them are abuse: two in three of the flagged, one in fifty of the others. */
function account(draw: Draw): { readonly rows: FrameRow[]; readonly truths: number[] } {
  const truths: number[] = [];
  const rows = Array.from({ length: 6_000 }, (_, post) => {
    const flagged = draw() < 0.08;
    const chance = flagged ? 0.4 + 0.5 * draw() : 0.08 * draw() ** 3;
    truths.push(Number(draw() < chance));
    const labels = flagged ? [kinds[Math.floor(4 * draw() ** 2)] ?? 'insult'] : [];
    // The machine is three times as sure as it should be of what it does not flag.
    return row(post, {
      month: `2026-0${1 + (post % 6)}`,
      labels,
      direction: flagged ? subject : null,
      abuse: flagged ? chance : 3 * chance,
    });
  });
  return { rows, truths };
}

describe('frameRow', () => {
  it('[U] is flagged as the headline counts: abuse of the account, not of others and not told', () => {
    expect(row(1, { labels: ['insult'], direction: subject, abuse: 0.8 })).toMatchObject({
      flagged: true,
      chance: 0.8,
    });
    expect(row(1, { labels: ['insult'], direction: directions.indexOf('other'), abuse: 0.8 })).toMatchObject({
      flagged: false,
      chance: 0.2,
    });
    expect(row(1, { labels: ['criticism'], abuse: 0.3 })).toMatchObject({ flagged: false, chance: 0.3 });
  });
});

describe('framePartsOf', () => {
  const { rows } = account(drawOf(11));

  it('[U] parts by class, chance and flag where many are expected; two where few are', () => {
    const many = framePartsOf(rows, 400);
    const few = framePartsOf(rows, 40);

    expect(many.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['flagged insult', 'not flagged, far', 'not flagged, middle']),
    );
    expect(few.map(({ name, flagged }) => [name, flagged])).toEqual([
      ['flagged', true],
      ['not flagged', false],
    ]);
    for (const parts of [many, few]) {
      expect(parts.reduce((sum, { size }) => sum + size, 0)).toBe(rows.length);
      expect(new Set(parts.flatMap((part) => part.rows.map(({ post }) => post))).size).toBe(rows.length);
      for (const part of parts) expect(part.rows.every(({ flagged }) => flagged === part.flagged)).toBe(true);
    }
  });

  it('[U] has no part that would get a label or two', () => {
    for (const { drawn } of strataOf(framePartsOf(rows, 400), 400)) expect(drawn).toBeGreaterThanOrEqual(3);
  });

  it('[U] of an account without flags, or with nothing else, there is one part', () => {
    expect(framePartsOf([row(1, {}), row(2, {})], 20)).toHaveLength(1);
    expect(framePartsOf([row(1, { labels: ['threat'], direction: subject, abuse: 0.9 })], 20)).toHaveLength(1);
  });

  it('[P] drawn and labelled so, the interval holds the truth as often as it says', () => {
    const { rows: all, truths } = account(drawOf(12));
    const truth = truths.reduce((sum, each) => sum + each, 0) / truths.length;
    const runs = 1_000;
    for (const size of [150, 300]) {
      const parts = framePartsOf(all, size);
      const strata = strataOf(parts, size);
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const draw = drawOf(run * 31 + size);
        const labelled = parts.map((part, h) => labelledPart(part, strata[h]?.drawn ?? 0, { draw, truths }));
        const [low, high] = correctedRate(labelled, expectedPositives(parts, size))?.ci95 ?? [1, 0];
        held += Number(low <= truth && truth <= high);
      }
      expect(held / runs).toBeGreaterThan(0.93);
      expect(held / runs).toBeLessThan(0.985);
    }
  });
});

function labelledPart(
  part: ReturnType<typeof framePartsOf>[number],
  count: number,
  { draw, truths }: { readonly draw: Draw; readonly truths: readonly number[] },
) {
  const sums = { positive: 0, sum: 0, squares: 0, withTruth: 0 };
  for (const at of drawSpread(part.months, count, draw)) {
    const { chance = 0, post = 0 } = part.rows[at] ?? {};
    const truth = truths[post] ?? 0;
    sums.positive += truth;
    sums.sum += chance;
    sums.squares += chance * chance;
    sums.withTruth += chance * truth;
  }
  const { positive, ...chances } = sums;
  return {
    size: part.size,
    labelled: count,
    positive,
    flagged: part.flagged,
    chances: { ...chances, meanOfAll: part.anticipated },
  };
}

describe('frameDigest', () => {
  it('[U] tells sets of messages apart, whatever their order', () => {
    expect(frameDigest([3, 1, 2])).toBe(frameDigest(Uint32Array.from([1, 2, 3])));
    expect(frameDigest([1, 2, 3])).not.toBe(frameDigest([1, 2]));
    expect(frameDigest([1, 2, 3])).not.toBe(frameDigest([1, 2, 4]));
  });
});
