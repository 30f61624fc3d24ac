import { count, renderTable } from '../../../bench/classify/table.ts';
import { isAbuse } from '../../../src/classify/combine.ts';
import type { Share } from '../measure/held-rows.ts';
import type { Measured } from '../measure.ts';
import { list, outOf, rateWithInterval, section } from './cells.ts';

/** What the rules are worth, and where they overrule the model. */
export function evidenceSections(measured: Measured): string[] {
  return [
    renderTable({
      title: 'Rules as evidence',
      note: `How often a rule is right, by detector and by how sure it says it is: real dev rows in which it counted something. *Of its class* is over rows whose source answers the class, *of abuse* over rows
whose source answers whether the text is abuse; for support and criticism, right is no abuse. The model takes these hits as one sign among others.`,
      columns: ['detector', 'strength', 'of its class', 'rows', 'of abuse', 'rows'],
      rows: measured.rules.map((rule) => [
        rule.detector,
        rule.strength,
        ...(rule.ofClass === null ? ['–', '–'] : cells(rule.ofClass)),
        ...cells(rule.ofAbuse),
      ]),
    }),
    section(
      'Where rules overrule the model',
      'Where a rule is this sure, the probability of its class is raised, whatever the model says. Less is asked of the classes that public sources hardly hold, and that the model learnt from generated texts.',
      list(
        measured.overrides.map(
          (each) =>
            `\`${each.detector}\`, ${each.strength}: \`${each.class}\` to at least ${each.floor}. Real dev rows that have the label by it alone: ${count(each.decided)}${each.ofAbuse.of === 0 ? '' : `; of those whose source answers, ${outOf(each.ofAbuse)} are ${isAbuse(each.class) ? 'abuse' : 'no abuse'}`}.`,
        ),
      ),
      'A label falls away in two cases: where all that speaks for it is quoted or reported, and where thanks stand within an attack.',
    ),
  ];
}

function cells(share: Share): string[] {
  return [rateWithInterval(share), count(share.of)];
}
