import type { DangerItem, Report } from '../../model/report.ts';
import { dangerClasses } from '../../model/verdict.ts';
import { formatCount, formatRatio, formatShare, roundToRange } from '../figures.ts';
import { directDanger, hasInteractions } from '../holdings.ts';
import type { ShowText } from '../reporter.ts';
import { reasonFor } from '../why-null.ts';
import { counted, dangerDeeds, listed, methodWord, notJudged, sentence, theMessages } from '../words.ts';
import { together } from '../wrap.ts';
import { howSure } from './how-sure.ts';

/** Up to this share not judged, what was seen and what was judged come to the same. */
const fewLeftOut = 0.1;

/** Accounts named in the answer; the table further down names more. */
const authorsNamed = 3;

/** How many messages may be dangerous and of which kind, direct ones apart, or that none was found among those seen. */
export function dangerPoints(report: Report, showText: ShowText): string[] {
  const items = report.toxicity.danger;
  const direct = directDanger(report);
  const words = wordsState(showText);
  const apart = counted(direct.length, 'direct message');
  if (items.length === 0) {
    const none = hasInteractions(report) ? [noneFound(report)] : [];
    if (direct.length === 0) return none;
    return [`${apart} may be dangerous: ${deeds(direct)}${words}.`, ...none];
  }
  const also = direct.length === 0 ? '' : `; and ${apart}: ${deeds(direct)}`;
  return [`${ofSeen(items.length, report)} may be dangerous: ${deeds(items)}${also}${words}.`];
}

/** `35 of the 1,161 messages seen`: the plain count where it is all of them. */
function ofSeen(count: number, { totals }: Report): string {
  if (count >= totals.interactions) return counted(count, 'message');
  return `${formatCount(count)} of ${theMessages(totals.interactions)} seen`;
}

/** The sentence for no danger; it never says more than what was seen, judged and aimed at the account. */
export function noneFound(report: Report): string {
  const { abstained, judged, dangerElsewhere } = report.toxicity;
  const seen = theMessages(report.totals.interactions);
  const what = 'Threats, doxxing, urging self-harm';
  if (judged === 0) return `${what}: not known, as ${seen} seen could not be judged.`;
  const aim =
    dangerElsewhere > 0
      ? `, as far as they are aimed at you; ${formatCount(dangerElsewhere)} aimed at somebody else`
      : '';
  const left = abstained > 0 ? `; ${notJudged(abstained)}` : '';
  return `${what}: none found among ${seen} seen${aim}${left}.`;
}

/** What these messages do, most frequent first: `4 threaten, 2 urge you to harm yourself`. */
export function deeds(items: readonly DangerItem[]): string {
  const [single] = items;
  if (items.length === 1 && single !== undefined) return `it ${dangerDeeds[single.class][0]}`;
  return dangerClasses
    .map((name) => ({ name, count: items.filter((item) => item.class === name).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => `${formatCount(count)} ${dangerDeeds[name][count === 1 ? 0 : 1]}`)
    .join(', ');
}

function wordsState(showText: ShowText): string {
  return showText === 'full' ? '' : ` (words hidden; ${together('--show-text full')})`;
}

/** How much of what was seen was flagged: a count, and a rate where people checked it. */
export function abusePoint(report: Report): string {
  const { abusive, judged, abstained } = report.toxicity;
  const { interactions } = report.totals;
  const seen = `${theMessages(interactions)} seen`;
  const open = interactions === 1 ? `Whether ${seen} is abusive` : `How many of ${seen} are abusive`;
  if (judged === 0) return `${open} is not known: ${interactions === 1 ? 'it could not' : 'none could'} be judged.`;
  if (abusive.count === null) {
    const why = reasonFor(report, 'toxicity.abusive.count')?.text ?? 'no reason given.';
    return `${open} is not known: ${why}`;
  }
  const rest = abstained === 0 ? '' : ` ${notJudged(abstained)}.`;
  if (methodWord(abusive.method) === 'checked' && abusive.rate !== null && abusive.ci95 !== null) {
    const share = together(formatShare(abusive.rate, abusive.ci95));
    const judgedOf = judged === interactions ? seen : `${theMessages(judged)} judged`;
    return `Of ${judgedOf}, ${share} are abusive, checked by people. ${howSure(report)}${rest}`;
  }
  const flagged = flaggedOf(abusive.count, roundToRange(abusive.count, judged, abusive.ci95), report);
  const sure = abusive.count === 0 || interactions === 1 ? '' : ` ${howSure(report)}`;
  return `${flagged}${sure}${rest}`;
}

/** What abuse there is, is aimed at others. */
function elsewhereAlone(report: Report): string {
  if (report.totals.interactions === 1)
    return 'The one message seen was flagged as abuse of somebody else, not of you.';
  const count = report.toxicity.abuseOfOthers.count ?? 0;
  const were = count === 1 ? '1 was flagged as abuse' : `${formatCount(count)} were flagged as abuse`;
  return sentence(`none of ${ofJudged(report)} was flagged as abuse aimed at you; ${were} of somebody else`);
}

/** What was judged, where that is far from all that was seen. */
function ofJudged({ toxicity: { judged, abstained }, totals }: Report): string {
  return abstained <= totals.interactions * fewLeftOut
    ? `${theMessages(totals.interactions)} seen`
    : `${theMessages(judged)} judged`;
}

function flaggedOf(count: number, rounded: number, report: Report): string {
  const { interactions } = report.totals;
  const seen = ofJudged(report);
  const machine = 'by a machine, checked by nobody yet.';
  if (count === 0 && (report.toxicity.abuseOfOthers.count ?? 0) > 0) return elsewhereAlone(report);
  if (interactions === 1) {
    return count === 0
      ? `${sentence(`${seen} was not flagged as abusive`)} A machine misses some.`
      : `${sentence(`${seen} was flagged as abusive`).slice(0, -1)}: ${machine}`;
  }
  if (count === 0) return `None of ${seen} was flagged as abusive. A machine misses some.`;
  const about = rounded === count ? formatCount(count) : `About ${formatCount(rounded)}`;
  return `${about} of ${seen} ${count === 1 ? 'was' : 'were'} flagged as abusive: ${machine}`;
}

/** Whether it gets worse, as far as what was seen can tell: by the share, with the numbers beside it, for one can grow while the other does not. */
export function trendPoint(report: Report): string {
  const { verdict, ratio, ci95 } = report.toxicity.trend;
  if (verdict === 'cannot-tell') return cannotTell(report);
  const range = ratio === null || ci95 === null ? '' : ` (${together(`${formatRatio(ratio, ci95)}, flagged`)})`;
  const counts = countsOfHalves(report);
  if (verdict === 'no-difference') {
    return `Getting worse? No difference shown in the share flagged between the two halves seen${range}${counts}.`;
  }
  const more = verdict === 'worse' ? 'larger' : 'smaller';
  return `Getting worse? A ${more} share was flagged in the later half of what was seen${range}${counts}.`;
}

/** `: 180 of 720 messages, before 45 of 180`. */
function countsOfHalves({ toxicity }: Report): string {
  const halves = toxicity.differences.compared.find(({ kind }) => kind === 'halves');
  const row = halves?.rows.find((each) => each.of === 'abusive');
  if (halves === undefined || row === undefined) return '';
  const later = together(`${formatCount(row.after.count)} of ${counted(halves.after.judged, 'message')}`);
  return `: ${later}, before ${together(`${formatCount(row.before.count)} of ${formatCount(halves.before.judged)}`)}`;
}

/** The reason says what would be needed; where a report gives none, this does. */
function cannotTell(report: Report): string {
  const why = reasonFor(report, 'toxicity.trend.ratio');
  const reason = why === null ? 'To tell, two spans must have been seen in the same way.' : sentence(why.text);
  return `Cannot tell whether it is getting worse. ${reason}`;
}

/** Who is behind it: accounts, those that came back, the most frequent. */
export function whoPoint(report: Report): string {
  const { abusive, repeat, top } = report.toxicity.authors;
  if (abusive === null) {
    return `Who is behind it is not known: ${reasonFor(report, 'toxicity.authors.abusive')?.text ?? 'no reason given'}`;
  }
  if (abusive === 0) {
    const elsewhere = (report.toxicity.abuseOfOthers.count ?? 0) > 0;
    return `Who is behind it: no account, as nothing ${elsewhere ? 'aimed at you ' : ''}was flagged.`;
  }
  const back = repeat === null ? '' : `, ${repeat === 0 ? 'none' : formatCount(repeat)} more than once`;
  const named = top.slice(0, authorsNamed).map(({ author, count }) => together(`${author} (${formatCount(count)})`));
  const most = named.length === 0 ? '' : ` Most often: ${listed(named)}.`;
  const { authors } = report.totals;
  const who =
    abusive < authors ? `${formatCount(abusive)} of ${counted(authors, 'account')}` : counted(abusive, 'account');
  return `${who} wrote what was flagged${back}.${most}`;
}
