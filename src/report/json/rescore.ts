import type { z } from 'zod';
import type { Moved, Rescore } from '../../model/rescore.ts';
import { type Label, labels } from '../../model/verdict.ts';
import type { rescoreV1 } from './rescore-schema.ts';

/** The block of JSON version 1, built key by key. */
export function rescoreToV1(rescore: Rescore): z.infer<typeof rescoreV1> {
  return {
    from: rescore.from,
    to: rescore.to,
    compared: rescore.compared,
    notCompared: rescore.notCompared,
    changed: rescore.changed,
    gained: perLabel(rescore.gained),
    lost: perLabel(rescore.lost),
    abusive: movedV1(rescore.abusive),
    danger: movedV1(rescore.danger),
    directionChanged: rescore.directionChanged,
    judged: { before: rescore.judged.before, after: rescore.judged.after },
    items: rescore.items.map(({ id, platform, at, labels: found, abuse, direction, text }) => ({
      id,
      platform,
      at,
      labels: { before: [...found.before], after: [...found.after] },
      abuse: { before: abuse.before, after: abuse.after },
      direction: { before: direction.before, after: direction.after },
      text,
    })),
    itemsLeftOut: rescore.itemsLeftOut,
  };
}

function perLabel(counts: Rescore['gained']): Record<Label, number> {
  // Every label is a key: the list of labels is the list of keys.
  return Object.fromEntries(labels.map((label) => [label, counts[label]])) as Record<Label, number>;
}

function movedV1({ before, after, gained, lost }: Moved) {
  return { before, after, gained, lost };
}
