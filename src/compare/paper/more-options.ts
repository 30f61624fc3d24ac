import type { TopicTerm } from '../../model/conversation.ts';
import type { PaperEvidence } from '../../model/decision-paper.ts';
import { cellOf, type Ground, measured, notMeasured, point, when } from './evidence.ts';
import { counted, figure, isOrAre, ranged } from './words.ts';

interface Sides {
  readonly for: readonly PaperEvidence[];
  readonly against: readonly PaperEvidence[];
}

/** How many words of own posts a point names. */
const mostTerms = 6;

/** 23:00 to 7:00 is a third of a day: a larger share than that comes at night more than by day. */
const nightOfDay = 1 / 3;

/** Posting less of some things, or at other times, and muting: what own posts drew, when, and from how many. */
export function selectively(ground: Ground): Sides {
  const { report, about } = ground;
  const { abuse, reach } = report.ownBehaviour.topics;
  const { atNight } = report.reading;
  const few = fewWriteMuch(ground);
  return {
    for: [
      ...terms(
        abuse.terms,
        (words, n) =>
          point('words-that-draw-abuse', `Posts with these words drew abuse more often than others: ${words}.`, {
            side: about,
            n,
            strength: 'shown',
          }),
        abuse.posts,
      ),
      ...terms(
        reach.terms,
        (words, n) =>
          point('words-without-abuse', `Posts with these words were met well and drew no abuse: ${words}.`, {
            side: about,
            n,
            strength: 'shown',
          }),
        reach.posts,
      ),
      ...when(atNight.value !== null && atNight.value > nightOfDay, () =>
        point(
          'at-night',
          `${figure(Math.round(100 * (atNight.value ?? 0)))} % of the messages came from 23:00 to 7:00, a third of the day: hours to mute.`,
          {
            side: about,
            n: atNight.interactions,
          },
        ),
      ),
      ...few,
      ...pileOnShare(ground),
    ],
    against: [
      ...when((abuse.terms ?? []).length === 0, () =>
        point(
          'no-word-stands-out',
          abuse.terms === null
            ? 'Too few own posts with judged replies to say which words draw abuse.'
            : `Of ${counted(abuse.compared, 'word')} compared none stands out: nothing here shows that what is posted makes the difference.`,
          { side: about, n: abuse.posts },
        ),
      ),
      notMeasured('silence', 'What it costs not to speak of something. None of this says that a post was at fault.'),
    ],
  };
}

function terms(
  found: readonly TopicTerm[] | null,
  make: (words: string, n: number) => PaperEvidence,
  posts: number,
): PaperEvidence[] {
  if (found === null || found.length === 0) return [];
  const words = found.slice(0, mostTerms).map(({ term, hits, posts: held }) => `${term} (${hits} of ${held} posts)`);
  return [make(words.join(', '), posts)];
}

/** Whether accounts that abused twice or more can be muted with effect. */
function fewWriteMuch({ report, about }: Ground): PaperEvidence[] {
  const { abusive, repeat } = report.toxicity.authors;
  if (abusive === null || repeat === null || abusive === 0) return [];
  const text = `${figure(repeat)} of the ${counted(abusive, 'account')} that wrote what was flagged did so twice or more: these can be muted.`;
  return [point('repeat-accounts', text, { side: about, n: abusive })];
}

function pileOnShare({ report, about }: Ground): PaperEvidence[] {
  // Pile-ons count flags, so flags are what they are out of, also where people checked.
  const { incidents, flagged } = report.toxicity;
  if (incidents === null || incidents.length === 0 || flagged.count === null) return [];
  const within = incidents.reduce((sum, each) => sum + each.abusive, 0);
  const text = `${counted(incidents.length, 'pile-on')} held ${figure(within)} of ${counted(flagged.count, 'flagged message')}: the most that a pause on such days could spare.`;
  return [point('pile-ons', text, { side: about, n: flagged.count })];
}

/** Rules for one's own comments: what is aimed at others who write there. */
export function guidelines(ground: Ground): Sides {
  const { report, about } = ground;
  const { other } = report.toxicity.byDirection;
  const { value = null, ci95 = null } = cellOf(ground, 'abuse-of-others', about) ?? {};
  const rate = value === null ? '' : `, ${ranged(value, ci95)} of 1,000,`;
  return {
    for: [
      ...when((other ?? 0) > 0, () =>
        point(
          'abuse-of-others',
          `${counted(other ?? 0, 'message')} addressed to the account${rate} ${isOrAre(other ?? 0)} flagged as abuse of somebody else: the people it serves may be among them.`,
          { side: about, n: report.toxicity.judged, ci95 },
        ),
      ),
      ...when(report.toxicity.dangerElsewhere > 0, () =>
        point(
          'danger-for-others',
          `${counted(report.toxicity.dangerElsewhere, 'message')} of danger aimed at somebody else.`,
          {
            side: about,
            n: report.toxicity.judged,
          },
        ),
      ),
      ...measured(ground, 'identity-hate', about, (found) => `${found}.`),
    ],
    against: [
      ...when(other === 0, () =>
        point('none-at-others', 'No message seen was flagged as abuse of somebody else.', {
          side: about,
          n: report.toxicity.judged,
        }),
      ),
      notMeasured('effect-of-rules', 'What guidelines change: the same figures before and after would show it.'),
    ],
  };
}

/** Speaking about it: what there is that a public word could answer. */
export function addressing({ report, about }: Ground): Sides {
  const misquotes = report.impersonation.misquotes ?? [];
  const altered = misquotes.filter(({ verdict }) => verdict === 'altered' || verdict === 'cut').length;
  const copies = (report.coordination.clusters ?? []).filter(({ kind }) => kind === 'copies');
  const danger = report.toxicity.danger.length;
  return {
    for: [
      ...when(altered > 0, () =>
        point(
          'misquotes',
          `${counted(altered, 'quotation')} of ${figure(misquotes.length)} looked up are cut or altered: a correction can show both.`,
          {
            side: about,
            n: misquotes.length,
          },
        ),
      ),
      ...when(copies.length > 0, () =>
        point(
          'copies',
          `${counted(copies.length, 'group')} of near-identical messages by different accounts. It may be chance, a campaign, a news story or a form letter.`,
          {
            side: about,
            n: report.totals.interactions,
          },
        ),
      ),
      ...when((report.toxicity.byClass.accusation.count ?? 0) > 0, () =>
        point(
          'accusations',
          `${counted(report.toxicity.byClass.accusation.count ?? 0, 'message')} by ${counted(report.toxicity.byClass.accusation.authors ?? 0, 'account')} ${isOrAre(report.toxicity.byClass.accusation.count ?? 0)} flagged as accusation: a claim can be answered once, in one place.`,
          {
            side: about,
            n: report.toxicity.judged,
          },
        ),
      ),
    ],
    against: [
      ...when(danger > 0, () =>
        point('danger-first', `${counted(danger, 'message')} of danger need a look first: attention can bring more.`, {
          side: about,
          n: report.toxicity.judged,
        }),
      ),
      notMeasured('effect-of-words', 'Whether speaking about abuse brings less or more of it.'),
    ],
  };
}
