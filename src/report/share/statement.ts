import type { Report } from '../../model/report.ts';
import type { DateGrain, ShareCounts } from '../../model/shared-row.ts';
import { cellRules } from '../csv/index.ts';
import { xTermsOfSharing } from './x-terms.ts';

export interface StatementFacts {
  readonly report: Report;
  readonly counts: ShareCounts;
  readonly dates: DateGrain;
  readonly withText: boolean;
  readonly includeApi: boolean;
  /** A date as coarse as those of the rows. */
  readonly coarse: (at: string | null) => string | null;
  /** Kinds of inputs that came by an API, beside those of the channel `api`. */
  readonly kindsFromApi: readonly string[];
}

/** The data statement that goes with a share, in Markdown. Nothing of it comes from a name, a path or a text. */
export function dataStatement(facts: StatementFacts): string {
  return [
    '# Interactions with one account: data statement\n',
    what(facts),
    collected(facts),
    cannotShow(facts),
    removed(facts),
    judged,
    terms(facts),
    `## How cells are written\n\n${cellRules.replace(' `reasons.csv` says why.', '')}`,
  ].join('\n');
}

function what({ report, counts, dates, coarse }: StatementFacts): string {
  const platforms = [...new Set(report.subjects.map(({ platform }) => platform))].join(', ');
  const span = counts.from === null ? 'no dates known' : `${counts.from} to ${counts.to}`;
  return `## What this is

Public posts by others that reply to, mention or quote one person or body (${platforms || 'no platform'}), a row each in \`interactions.csv\`; \`columns.csv\` says what every
column holds. Private messages, and posts for followers alone on Mastodon, are not in it.

- interactions: ${counts.interactions}, by ${counts.authors} accounts; ${counts.judged} of them judged by a machine, the others left out for their language or for having no words
- dates: ${span}, each given by its ${dates}
- made by xhealth ${report.tool.version}, model ${report.tool.model}, in the ${dates} of ${coarse(report.generatedAt)}
`;
}

function collected({ report, coarse, includeApi, kindsFromApi }: StatementFacts): string {
  const isLeftOut = ({ platform, channel, kind }: Report['coverage']['inputs'][number]) =>
    !includeApi && platform === 'x' && (channel === 'api' || kindsFromApi.includes(kind));
  const rows = report.coverage.inputs
    .filter(({ records }) => records.interactions > 0)
    .map(
      (input) =>
        `| ${input.platform} | ${input.channel}${isLeftOut(input) ? ' (left out)' : ''} | ${input.kind} | ${coarse(input.span.from) ?? '?'} | ${coarse(input.span.to) ?? '?'} | ${input.daysSeen ?? '?'} | ${input.records.interactions} |`,
    );
  return `## How it was collected

By the account holder or on their behalf, from the channels below: an export (archive), a browser's view (capture), another tool's file (dump), or an API. Rows count what an input holds,
duplicates included, whatever the window. It is what was seen, never all there was: rates hold for these rows alone.

| platform | channel | format | from | to | days seen | interactions |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function cannotShow({ report }: StatementFacts): string {
  const { absent, warnings } = report.coverage;
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const lines = absent.map(({ platform, what: missing, why }) => `- ${platform}: ${missing} (${why})`);
  return `## What it cannot show

${lines.length === 0 ? '- nothing is known to be missing by the kind of input' : lines.join('\n')}
${codes.length === 0 ? '' : `- the inputs also had warnings: ${codes.join(', ')}\n`}`;
}

function removed({ withText, dates }: StatementFacts): string {
  const text = withText
    ? `Texts are masked: insults, threats, addresses, numbers, plates, schools, links, accounts and the names known to the tool are taken out. **What is left can be searched for and found**:
  never publish a sentence as it stands, paraphrase it and check that a search does not lead to it. Nicknames, events and what only people can tell were not taken out.`
    : 'All texts.';
  return `## What was removed

- Handles, names, ids, links, pictures, profiles and places of every account, that of the account holder too.
- ${text}
- Times, to the ${dates}; the order of rows inside a date says nothing.
- Places of numbers beyond the second, by which a text somebody has could be told.

Pseudonyms are keyed hashes. The key stays in the cache of whoever made this: the same account or message has the same pseudonym in every share made from that cache, and in nothing else,
its reports not excepted. Who knows one of these accounts well may still know it again by when, how often and in what language it wrote. Do not try, and do not pass rows on without this page.
`;
}

const judged = `## How it was judged

By a program, not by people: \`labels\` are flags, not findings, and some are wrong. The classes describe texts, never the people who wrote them. \`anonymity\` says what an account
shows of itself, and nothing about why. \`direction\` says at whom a text is aimed: figures of xhealth count *subject* and *unclear*.
`;

function terms({ report, counts, includeApi }: StatementFacts): string {
  const hasX = report.subjects.some(({ platform }) => platform === 'x');
  const left = `${counts.leftOut} interactions of X that came by its API alone were left out.`;
  const lines = [
    'The posts belong to those who wrote them, and each platform sets terms for what is taken from it. This export gives no licence to their words.',
    ...(hasX && !includeApi ? [`${left} ${xTermsOfSharing}`] : []),
    ...(hasX && includeApi ? [`It may hold content that came by X's API. ${xTermsOfSharing}`] : []),
    'Research on people needs its own ground under data-protection law and, mostly, an ethics review: pseudonyms are personal data still.',
  ];
  return `## Terms\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}
