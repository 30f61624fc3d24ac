import type { ComparedInput, ComparedSide } from '../model/comparison.ts';
import type { InputCoverage } from '../model/coverage.ts';
import type { Reason, Report } from '../model/report.ts';

/** One account in one window, as the pipeline reported on it. */
export interface SideInput {
  /** Made without direct messages, of this account alone. */
  readonly report: Report;
  /** Days on which interactions were seen in the window, `YYYY-MM-DD`, in order. */
  readonly seenDays: readonly string[];
  /** Inputs left out since they came by X's API. */
  readonly leftOut: number;
  /**
   * Whether the cache also knows accounts by inputs that were left out: it keeps one profile an account and not who brought it, so
   * nothing that profiles tell can be used then.
   */
  readonly profilesMixed: boolean;
  readonly empty: boolean;
}

const dayMs = 86_400_000;

/** What a comparison says of a side beside its figures. Throws nothing; a report without a subject gives an unnamed one. */
export function comparedSide({ report, seenDays, leftOut, empty }: SideInput): ComparedSide {
  const [subject = nobody] = report.subjects;
  const [from = null] = seenDays;
  const to = seenDays.at(-1) ?? null;
  const days = from === null || to === null ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return {
    subject,
    window: report.window,
    coverage: {
      inputs: inputsOf(report).map(comparedInput),
      from,
      to,
      daysSeen: seenDays.length,
      days,
      leftOut,
    },
    totals: {
      interactions: report.totals.interactions,
      judged: report.toxicity.judged,
      abstained: report.toxicity.abstained,
      authors: report.totals.authors,
      posts: report.totals.posts,
    },
    method: report.toxicity.abusive.method,
    danger: report.toxicity.danger,
    empty,
  };
}

const nobody = { platform: 'x', id: null, handle: null, displayName: null } as const;

/** The inputs that hold something of the side, in the order of the report. */
export function inputsOf(report: Report): readonly InputCoverage[] {
  const platform = report.subjects[0]?.platform;
  return report.coverage.inputs.filter(
    (input) => input.platform === platform && input.records.interactions + input.records.posts > 0,
  );
}

function comparedInput({ path, kind, channel, records, span }: InputCoverage): ComparedInput {
  return {
    path,
    kind,
    channel,
    interactions: records.interactions,
    posts: records.posts,
    span: { from: span.from, to: span.to },
  };
}

/** The reason a report gives for the null at a dotted path, or for what it lies in. */
export function reasonIn(report: Report, path: string): Reason {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const key = steps.slice(0, length).join('.');
    const reason = Object.hasOwn(report.reasons, key) ? report.reasons[key] : undefined;
    if (reason !== undefined) return reason;
  }
  return { code: 'not-in-input', text: 'None of the inputs says.' };
}
