import type { Misquote, PostsSearched, Report, WordChange } from '../../model/report.ts';
import { aside, type Block, type Column, gap, heading, line, type Paper, paragraph, table } from '../blocks.ts';
import { formatDay } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';
import { cutEnd, together, wrap } from '../wrap.ts';
import { timeInWords, timesCovered } from './quotation-times.ts';

/** Quotations listed on a terminal; all are in the JSON. */
const quotationsShown = 10;
/** Words shown on each side of a change; what lies between is cut. */
const wordsBeside = 6;
/** About as many lines of one quotation; a longer one is cut. */
const linesShown = 4;

type Verdict = Misquote['verdict'];

const verdictNames: Readonly<Record<Verdict, string>> = {
  exact: 'exact',
  cut: 'cut',
  altered: 'altered',
  'not-found': 'not found',
};

const width = verdictNames['not-found'].length;

/** Quotations attributed to the subject, looked up in its own posts: counts, then those it did not write so. */
export function wordsNeverSaid(report: Report, paper: Paper): Block[] {
  const { misquotes, searched, withheld } = report.impersonation;
  if (misquotes === null || searched === null) return [];
  const title = 'Words said to be yours';
  if (misquotes.length === 0) {
    return [
      ...heading(title),
      ...paragraph(`No ${withheld ? 'other ' : ''}quotation of you was found in what others wrote.`),
      ...notPublic(withheld, 0),
    ];
  }
  const suspect = [
    // Whoever quotes what was deleted kept it, however exact the words are.
    ...misquotes.filter(({ notPublic }) => notPublic === true),
    ...(['altered', 'not-found'] as const).flatMap((verdict) =>
      misquotes.filter((quotation) => quotation.verdict === verdict && quotation.notPublic !== true),
    ),
  ];
  const groups = alike(suspect);
  const shown = groups.slice(0, paper.most(quotationsShown));
  const more = groups.slice(shown.length).reduce((sum, { messages }) => sum + messages, 0);
  return [
    ...heading(`${title} · ${counted(misquotes.length, 'quotation')} by others`),
    ...counts(misquotes, placesSearched(searched, report), paper),
    ...timesCovered(misquotes, searched),
    ...(shown.length === 0 ? [] : [gap]),
    ...shown.flatMap((group) => quotationLines(group, report, paper)),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...notPublic(withheld, misquotes.length),
    ...marks(
      shown.map(({ first }) => first),
      paper,
    ),
  ];
}

/** `in the 884 posts given, from 3 Feb 2019 to 31 Oct 2026`. */
function placesSearched({ posts, from, to }: PostsSearched, { window }: Report): string {
  const given = posts === 1 ? 'in the one post given' : `in the ${formatCount(posts)} posts given`;
  if (from === null && to === null) return `${given}, of unknown dates`;
  const [first, last] = [formatDay(from, window.timezone), formatDay(to, window.timezone)];
  return `${given}, from ${together(first)} to ${together(last)}`;
}

const countColumns: readonly Column[] = [
  { title: 'verdict', align: 'left' },
  { title: 'quotations', align: 'right' },
  { title: 'what it means', align: 'left' },
];

function counts(misquotes: readonly Misquote[], places: string, paper: Paper): Block[] {
  const meaning: Readonly<Record<Verdict, string>> = {
    exact: 'whole sentences of a post of yours',
    cut: 'words of yours in a row, not whole sentences',
    altered: 'close to a post of yours, with words added, dropped or changed',
    'not-found': `${places}; posts deleted earlier are not in an archive, and words spoken elsewhere are in no post`,
  };
  const order: readonly Verdict[] = ['exact', 'cut', 'altered', 'not-found'];
  const figures = order.map((verdict) => formatCount(misquotes.filter((each) => each.verdict === verdict).length));
  if (paper.medium === 'page') {
    return table(
      countColumns,
      order.map((verdict, index) => [verdictNames[verdict], figures[index] ?? '', meaning[verdict]]),
    );
  }
  const widest = Math.max(...figures.map((figure) => figure.length));
  return order.flatMap((verdict, index) => {
    const lead = `${verdictNames[verdict].padEnd(width)}  ${(figures[index] ?? '').padStart(widest)}  `;
    const indent = 2 + lead.length;
    const [first = '', ...rest] = wrap(meaning[verdict], paper.width - indent);
    return [`  ${lead}${first}`, ...rest.map((text) => ' '.repeat(indent) + text)].flatMap((text) => line(text));
  });
}

/** The same words with the same verdict, in however many messages. */
interface AlikeQuotations {
  readonly first: Misquote;
  readonly messages: number;
}

/** In the order of the first of each. Hidden words cannot be told to be the same. */
function alike(quotations: readonly Misquote[]): readonly AlikeQuotations[] {
  const groups = new Map<string, AlikeQuotations>();
  for (const quotation of quotations) {
    const { id, verdict, post, quote } = quotation;
    const isHidden = quote === null || quote.includes('▒');
    const key = JSON.stringify(isHidden ? [id, groups.size] : [verdict, post, quote]);
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined ? { first: quotation, messages: 1 } : { ...known, messages: known.messages + 1 },
    );
  }
  return [...groups.values()];
}

function quotationLines({ first, messages }: AlikeQuotations, report: Report, paper: Paper): Block[] {
  const { verdict, id, post, quote, diff, at, notPublic } = first;
  const others = messages === 1 ? '' : ` and ${counted(messages - 1, 'message')} more with the same words`;
  const hidden = notPublic === true ? ', which is not public' : '';
  const name = verdictNames[verdict].padEnd(width);
  const words = paper.showText === 'none' ? [] : [quote === null ? null : `“${quote}”`, diff && marked(diff)];
  return [
    ...paragraph(`${together(`${name}  ${formatDay(at, report.window.timezone)}`)} · ${id}${others}`),
    ...(post === null ? [] : paragraph(`from your post ${post}${hidden}`, 4)),
    ...[timeInWords(first, report)].flatMap((text) => (text === null ? [] : paragraph(text, 4))),
    ...words.flatMap((text) => (text === null ? [] : paragraph(cutEnd(text, linesShown * paper.width), 4))),
  ];
}

/** The words of both, what was added and dropped in brackets that read without colour. */
function marked(diff: readonly WordChange[]): string {
  return diff
    .map(({ op, words }, index) => {
      if (op === 'same') return shortened(words, index === 0, index === diff.length - 1);
      return op === 'added' ? `[+${words}]` : `[−${shortened(words, false, false)}]`;
    })
    .join(' ');
}

/** Long stretches without a change give way to `…`, keeping the words beside a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ').filter((word) => word !== '');
  const before = isFirst ? 0 : wordsBeside;
  const after = isLast ? 0 : wordsBeside;
  if (words.length <= before + after + 1) return words.join(' ');
  return [...words.slice(0, before), '…', ...words.slice(words.length - after)].join(' ');
}

function notPublic(withheld: number | null, others: number): Block[] {
  if (withheld === null || withheld === 0) return [];
  const more = `${formatCount(withheld)}${others > 0 ? ' more' : ''}`;
  const [match, them] = withheld === 1 ? ['matches a post that is', 'it'] : ['match posts that are', 'them'];
  return paragraph(`${more} ${match} not public; --show-text full in a terminal shows ${them} to you.`);
}

function marks(shown: readonly Misquote[], paper: Paper): Block[] {
  const isDrawn = paper.showText !== 'none' && shown.some(({ diff }) => diff !== null);
  const isHidden = shown.some(({ quote }) => quote === null);
  const text = [
    ...(isDrawn ? ['[+words] are not in your post, [−words] of your post are left out.'] : []),
    ...(isHidden ? ['The words are hidden; --show-text full shows them.'] : []),
  ].join(' ');
  return text === '' ? [] : aside(text);
}
