import type { TopicList } from '../../model/conversation.ts';
import type { Report } from '../../model/report.ts';
import { sparkline } from '../bars.ts';
import { aside, type Block, bullet, gap, heading, type Paper, paragraph, table } from '../blocks.ts';
import { formatCount, formatPace, formatPerPost } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, counted, hourInWords, sentence } from '../words.ts';
import { percent, shareOfKnown } from './comparison.ts';

/** Words of each list on a terminal; twenty are in the JSON. */
const termsShown = 8;
/** From here on hours are told in days. */
const hoursShown = 48;

/** How the subject posts, as a help to decide and never as a reproach. Nothing without own posts. */
export function ownBehaviour(report: Report, paper: Paper): Block[] {
  const { posts, topics } = report.ownBehaviour;
  if (posts === 0) return [];
  return [
    ...heading('How you post · no reproach, a help to choose'),
    ...[replies(report), night(report), hours(report, paper), gaps(report)].flatMap((point) => bullet(point)),
    gap,
    ...paragraph('Words that mark posts of yours which drew an abusive reply, whomever it abuses:'),
    ...topicTable(topics.abuse, report, { paper, kind: 'abuse' }),
    gap,
    ...paragraph(`Words that mark posts of yours ${farWithout(report)}:`),
    ...topicTable(topics.reach, report, { paper, kind: 'reach' }),
    ...aside(
      `Of ${counted(topics.posts, 'public post')}, ${formatCount(topics.answered)} have a judged reply: of the others it is ` +
        'not known what they drew. To be abused for a word is no mistake in it: those who abuse answer for that.',
    ),
  ];
}

function replies(report: Report): string {
  const { known, count, share } = report.ownBehaviour.replies;
  if (share === null) return `Replies to others: ${why(report, 'replies.share')}`;
  return `Replies to others: ${shareOfKnown({ count, known, share })} posts of which it is known (${formatCount(count)}).`;
}

function night(report: Report): string {
  const { known, night: count, nightShare: share } = report.ownBehaviour.hours;
  if (share === null) return `At night: ${why(report, 'hours.nightShare')}`;
  const zone = report.window.timezone;
  return `From 23:00 to 7:00 (${zone}): ${shareOfKnown({ count, known, share })} posts${ofKnownHour(report)} (${formatCount(count)}).`;
}

/** Said where some posts are not among those counted. */
function ofKnownHour({ ownBehaviour: { posts, hours } }: Report): string {
  return hours.known < posts ? ' whose hour is known' : '';
}

function hours(report: Report, paper: Paper): string {
  const { byHour, known } = report.ownBehaviour.hours;
  if (known === 0) return `By hour: ${why(report, 'hours.nightShare')}`;
  const most = Math.max(...byHour);
  const busiest = hourInWords(byHour.indexOf(most));
  const line = paper.ink.cyan(sparkline(byHour));
  return `By hour, 0 to 23: ${line} most from ${busiest}, ${formatCount(most)} of ${counted(known, 'post')}.`;
}

function gaps(report: Report): string {
  const { count, median } = report.ownBehaviour.gaps;
  if (median === null) return `Between two posts: ${why(report, 'gaps.median')}`;
  return `Between two posts: ${duration(median)} in the middle of ${counted(count, 'gap')}.`;
}

function duration(inHours: number): string {
  if (inHours < 1) return counted(Math.max(1, Math.round(inHours * 60)), 'minute');
  if (inHours >= hoursShown) return `${formatPace(inHours / 24)} days`;
  return inHours === 1 ? '1 hour' : `${formatPace(inHours)} hours`;
}

function farWithout(report: Report): string {
  const { median } = report.ownBehaviour.topics.reach;
  const { basis } = report.reach.perPost;
  const drew = 'and drew no abusive reply';
  if (median === null || basis === null) return `which got more than their median ${drew}`;
  return `which got more than ${formatPerPost(median)} ${basisInWords(basis)}, their median, ${drew}`;
}

function topicTable(
  list: TopicList,
  report: Report,
  { paper, kind }: { paper: Paper; kind: 'abuse' | 'reach' },
): Block[] {
  const { terms, found, hidden, compared, hits, posts } = list;
  if (terms === null) return paragraph(why(report, `topics.${kind}.terms`));
  const of = `${formatCount(hits)} of ${counted(posts, 'post')} looked at`;
  const did = kind === 'abuse' ? 'drew an abusive reply' : 'did so';
  const left = hidden
    ? ` ${formatCount(hidden)} more ${hidden === 1 ? 'is' : 'are'} not shown: insults or private details.`
    : '';
  if (terms.length === 0) {
    return paragraph(`No word stands out of ${counted(compared, 'word')} compared. ${of} ${did}.${left}`);
  }
  const shown = terms.slice(0, paper.most(termsShown));
  const more = terms.length - shown.length;
  const stand = `${formatCount(found ?? terms.length)} of ${counted(compared, 'word')} compared`;
  return [
    ...table(
      [
        { title: 'word', align: 'left' },
        { title: 'posts', align: 'right' },
        { title: kind === 'abuse' ? 'drew abuse' : 'did so', align: 'right' },
        { title: 'without it', align: 'right' },
        { title: 'abusive replies', align: 'right' },
      ],
      shown.map(({ term, posts: holding, hits: own, share, shareElsewhere, replies: answers, abusive }) => [
        term,
        formatCount(holding),
        shareOfKnown({ count: own, known: holding, share }),
        shareElsewhere === null ? 'none' : percent(shareElsewhere),
        `${formatCount(abusive)} of ${formatCount(answers)}`,
      ]),
    ),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...aside(`${stand} ${found === 1 ? 'stands' : 'stand'} out. ${of} ${did}.${left}`),
  ];
}

function why(report: Report, path: string): string {
  return sentence(reasonFor(report, `ownBehaviour.${path}`)?.text ?? 'no reason given');
}
