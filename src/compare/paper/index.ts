import type { Comparison } from '../../model/comparison.ts';
import type { NotMeasured, Paper, StatedValues } from '../../model/decision-paper.ts';
import type { Reason } from '../../model/report.ts';
import type { SideInput } from '../side.ts';
import type { Ground } from './evidence.ts';
import { leanOf } from './lean.ts';
import { optionsOf } from './options.ts';
import { weighed } from './values.ts';

/**
 * The paper about one side of a comparison: options with evidence, the stated values, what is missing. Pure. `values` is `null` where
 * none were given: then nothing weighs.
 */
export function decisionPaper(
  comparison: Comparison,
  sides: readonly SideInput[],
  { about, values }: { readonly about: number; readonly values: StatedValues | null },
): Paper {
  const side = sides[about];
  if (side === undefined) throw new RangeError('The paper is about a side that is not there.');
  const stated = (values?.values ?? []).map((value) => weighed(value, comparison, about));
  const ground: Ground = { comparison, sides, about, report: side.report, values: stated };
  return {
    about,
    valuesOf: values?.name ?? 'nobody: no values were given',
    values: stated,
    options: optionsOf(ground),
    lean: leanOf(stated, side.report.toxicity.abusive.method),
    gaps: gapsOf(ground),
    notMeasured,
  };
}

const notMeasured: readonly NotMeasured[] = [
  {
    code: 'misinformation',
    what: 'Misinformation under or about the posts: whether a statement is true is not in the message.',
    how: 'People who know the subject marking a drawn sample of messages as true, false or neither, two of them each, and how often they agree; or the reports of a fact-checking organisation on the claims met most often.',
  },
  {
    code: 'readers',
    what: 'People who only read: who they are, how many, and whether they would follow elsewhere.',
    how: 'A question to the audience, in a survey or on a website, where people get their news of the account.',
  },
  {
    code: 'effect-on-people',
    what: 'What reading it does to the person or the team.',
    how: 'Asking them, in confidence and more than once.',
  },
  {
    code: 'law-and-duty',
    what: 'Duties in law: to inform, in emergencies, to staff, to equality.',
    how: 'The advice of the organisation’s own lawyers or officers.',
  },
];

/** What the figures leave open: every measure without a figure, what the inputs never hold, how sure the flags are. */
function gapsOf({ comparison, about, report }: Ground): Reason[] {
  const open = comparison.measures.flatMap(({ id, cells }) => {
    const cell = cells[about];
    return cell === undefined || cell.value !== null || cell.reason === null
      ? []
      : [{ code: `${id}-unknown`, text: cell.reason.text }];
  });
  const absent = report.coverage.absent.map(({ what, why }) => ({
    code: 'never-in-these-inputs',
    text: `${what}: ${why}`,
  }));
  const flags = report.toxicity.abusive.method.startsWith('checked')
    ? []
    : [
        {
          code: 'not-checked',
          text: 'The figures count what the machine flagged; nobody has checked them. xhealth review sample draws some of the messages for people to label; from then on figures say checked.',
        },
      ];
  const unseen = comparison.sides[about]?.coverage;
  const days =
    unseen !== undefined && unseen.days > unseen.daysSeen
      ? [
          {
            code: 'days-not-seen',
            text: `Messages were seen on ${unseen.daysSeen} of ${unseen.days} days; of the others nothing is known.`,
          },
        ]
      : [];
  return [...flags, ...days, ...merged(open), ...absent];
}

/** Measures that share a reason stand together. */
function merged(reasons: readonly Reason[]): Reason[] {
  const byText = new Map<string, string[]>();
  for (const { code, text } of reasons) byText.set(text, [...(byText.get(text) ?? []), code]);
  return [...byText].map(([text, codes]) => ({ code: codes[0] ?? 'unknown', text: `${namesOf(codes)}: ${text}` }));
}

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => code.replace(/-unknown$/, '').replaceAll('-', ' ')).join(', ');
}
