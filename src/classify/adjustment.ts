import type { Adjustment, HeadMove, LearnableHead } from '../model/adjustment.ts';
import { type Label, labels, type Verdict } from '../model/verdict.ts';
import { type Combined, loneClasses, mostSure } from './combine.ts';
import { isDanger } from './direction.ts';
import { heads } from './model/shape.ts';
import type { WeightsHeader } from './model/weights.ts';

/**
 * The head of the weights with the thresholds of an adjustment. A threshold of danger is never raised, whatever was kept: what the
 * model as it ships finds of danger stays found.
 */
export function adjustedHeader(header: WeightsHeader, adjustment: Adjustment): WeightsHeader {
  const thresholds = heads.map((name, head) => {
    const shipped = header.thresholds[head] ?? 1;
    const moved = moveOf(adjustment, name)?.threshold ?? shipped;
    return name !== 'abuse' && isDanger(name) ? Math.min(shipped, moved) : moved;
  });
  return { ...header, thresholds };
}

/**
 * Where the model as it ships finds danger, every label it gives stays: whom a message is aimed at is read off all its labels, and an insult
 * that is dropped could take a threat out of the headline.
 */
export function keepingDanger(shipped: Combined, adjusted: Combined): Combined {
  if (!shipped.labels.some(isDanger)) return adjusted;
  const named = labels.filter((label) => shipped.labels.includes(label) || adjusted.labels.includes(label));
  return { ...adjusted, abuse: Math.max(shipped.abuse, adjusted.abuse), labels: named };
}

/** The verdict with the chances of the moved heads; labels and direction are decided before. */
export function adjustedVerdict(verdict: Verdict, adjustment: Adjustment): Verdict {
  if (verdict.abuse === null) return verdict;
  const classes: Partial<Record<Label, number>> = {};
  for (const label of labels) {
    const chance = verdict.classes[label];
    if (chance === undefined) continue;
    const moved = movedChance(label, chance, adjustment);
    if (moved > 0) classes[label] = moved;
  }
  return { ...verdict, abuse: movedChance('abuse', verdict.abuse, adjustment), classes };
}

function movedChance(name: 'abuse' | Label, chance: number, adjustment: Adjustment): number {
  const move = moveOf(adjustment, name);
  // 0 and 1 have no odds: they stay.
  if (move === undefined || chance <= 0 || chance >= 1) return chance;
  const odds = move.slope * Math.log(chance / (1 - chance)) + move.offset;
  const most = mostSure[loneClasses.some((each) => each === name) ? 'lone' : 'learnt'];
  return Math.min(Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000, most);
}

function moveOf({ heads: moved }: Adjustment, name: 'abuse' | Label): HeadMove | undefined {
  return moved[name as LearnableHead];
}
