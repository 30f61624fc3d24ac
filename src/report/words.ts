import { platformNames } from '../model/account.ts';
import type { Channel, InputCoverage } from '../model/coverage.ts';
import type { RateMethod, Report, Subject } from '../model/report.ts';
import type { AnonymitySignal, ImpersonationSignal } from '../model/signal.ts';
import type { DangerClass, Label } from '../model/verdict.ts';
import { formatCount } from './figures.ts';

export { platformNames };

/** What people call each label. Every word says what a text does, none what its author is. */
export const labelNames: Readonly<Record<Label, string>> = {
  threat: 'threat',
  doxxing: 'doxxing',
  'self-harm-encouragement': 'urging self-harm',
  'sexual-harassment': 'sexual harassment',
  'identity-hate': 'identity hate',
  dehumanisation: 'dehumanising',
  accusation: 'accusation',
  insult: 'insult',
  profanity: 'profanity',
  support: 'support',
  criticism: 'criticism',
};

/** What messages of danger do, for one and for several. */
export const dangerDeeds: Readonly<Record<DangerClass, readonly [one: string, several: string]>> = {
  threat: ['threatens', 'threaten'],
  doxxing: [
    'asks for or gives away what helps strangers find you',
    'ask for or give away what helps strangers find you',
  ],
  'self-harm-encouragement': ['urges you to harm yourself', 'urge you to harm yourself'],
};

/** What an account shows or does not show, in words. */
export const anonymitySignalNames: Readonly<Record<AnonymitySignal, string>> = {
  'young-account': 'young at first message',
  'default-avatar': 'no picture of its own',
  'missing-bio': 'no words about itself',
  'missing-link': 'no link',
  'missing-location': 'no place',
  'digits-tail-handle': 'handle ends in many digits',
  'random-handle': 'handle of random letters',
  'implausible-name': 'name unlike a name',
  'few-posts': 'few posts',
  'few-followers': 'few followers',
  'replies-only': 'replies and nothing else',
  'burst-writing': 'many messages in an hour',
  'lopsided-following': 'follows many, few follow it',
  'renamed-account': 'changed its handle',
  'protected-account': 'protected: not weighed',
  'verified-account': 'verified: speaks against',
};

/** What makes an account look like the subject, in words. */
export const impersonationSignalNames: Readonly<Record<ImpersonationSignal, string>> = {
  'lookalike-handle': 'handle that looks like yours',
  'added-word-handle': 'your handle with a word added',
  'same-name-elsewhere': 'your handle on another server',
  'same-display-name': 'same display name',
  'similar-display-name': 'similar display name',
  'copied-bio': 'same words about itself',
  'same-avatar': 'same picture',
  'younger-than-subject': 'opened after yours',
  'writes-as-subject': 'writes as if it were you',
};

/** From this score on an account is called close; `close` of the findings on impersonation. */
const closeLikeness = 0.7;

/** How far an account could be taken for another, of its score between 0 and 1. */
export function likenessInWords(score: number): 'close' | 'some likeness' {
  return score >= closeLikeness ? 'close' : 'some likeness';
}

const channelNames: Readonly<Record<Channel, string>> = {
  archive: 'archive',
  capture: 'browser capture',
  dump: 'data file of another tool',
  api: 'API pages',
};

const kindNames: ReadonlyMap<string, string> = new Map([
  ['x-archive', 'X archive'],
  ['x-grailbird', 'old X archive (2012–2019)'],
  ['x-grailbird-csv', 'table of an old X archive (2012–2019)'],
  ['x-analytics-activity', 'older table of posts of X Analytics'],
  ['x-analytics-content', 'table of posts of X Analytics'],
  ['x-analytics-overview', 'table of days of X Analytics'],
  ['zeeschuimer-x', 'browser capture'],
  ['zeeschuimer-tiktok', 'browser capture of TikTok'],
  ['zeeschuimer-tiktok-comments', 'browser capture of comments on TikTok'],
  ['zeeschuimer-threads', 'browser capture of Threads'],
  ['zeeschuimer-instagram', 'browser capture of Instagram'],
  ['x-graphql', 'browser capture (saved responses)'],
  ['x-twarc2', 'data file of twarc2'],
  ['x-api-v2', 'pages of the X API'],
  ['x-snscrape', 'data file of snscrape'],
  ['x-twscrape', 'data file of twscrape'],
  ['x-minet', 'table of minet or gazouilloire'],
  ['x-twarc-csv', 'table of twarc-csv'],
  ['fourcat-x', 'browser capture (4CAT)'],
  ['fourcat-x-csv', 'browser capture (table of 4CAT or Zeeschuimer)'],
  ['fourcat-x-api-csv', 'table of 4CAT'],
  ['fourcat-tiktok', 'browser capture of TikTok (4CAT)'],
  ['fourcat-tiktok-csv', 'browser capture of TikTok (table of 4CAT)'],
  ['fourcat-tiktok-comments', 'browser capture of comments on TikTok (4CAT)'],
  ['fourcat-tiktok-comments-csv', 'browser capture of comments on TikTok (table of 4CAT)'],
  ['fourcat-threads', 'browser capture of Threads (4CAT)'],
  ['fourcat-threads-csv', 'browser capture of Threads (table of 4CAT)'],
  ['fourcat-instagram', 'browser capture of Instagram (4CAT)'],
  ['x-web-exporter', 'browser capture (twitter-web-exporter)'],
  ['x-web-exporter-csv', 'browser capture (table of twitter-web-exporter)'],
  ['x-v1', 'data file in the old form of the X API'],
  ['threads-archive', 'Threads part of a download from Meta'],
  ['threads-api', 'pages of the Threads API'],
  ['bluesky-repo', 'Bluesky repository'],
  ['bluesky-api', 'pages of the Bluesky API'],
  ['tiktok-api', 'pages of the TikTok API'],
  ['tiktok-archive', 'data from TikTok'],
  ['mastodon-archive', 'Mastodon archive'],
  ['mastodon-archive-tool', 'data file of mastodon-archive'],
  ['mastodon-blocks', 'table of blocked accounts of Mastodon'],
  ['mastodon-mutes', 'table of muted accounts of Mastodon'],
  ['mastodon-following', 'table of followed accounts of Mastodon'],
  ['mastodon-domain-blocks', 'table of blocked servers of Mastodon'],
  ['mastodon-server-blocks', 'block list of a Mastodon server'],
  ['mastodon-notifications', 'notifications of the Mastodon API'],
  ['mastodon-statuses', 'posts of the Mastodon API'],
  ['mastodon-context', 'conversation of the Mastodon API'],
  ['linkedin-archive', 'data from LinkedIn'],
  ['columns-csv', 'table, by column mapping'],
  ['columns-json', 'lines of data, by column mapping'],
]);

/** An input's format in words; a format this list does not know keeps its own name beside its channel. */
export function kindInWords(input: Pick<InputCoverage, 'kind' | 'channel' | 'platform'>): string {
  const known = kindNames.get(input.kind);
  return known ?? `${platformNames[input.platform]} ${channelNames[input.channel]} (${input.kind})`;
}

/** How sure a rate is, in the one word that follows it. */
export function methodWord(method: RateMethod): 'flagged' | 'estimated' | 'checked' {
  if (method === 'flagged-author-bootstrap') return 'flagged';
  return method === 'estimated-range' ? 'estimated' : 'checked';
}

/** What a basis of reach counts, in words: never "reach". */
export function basisInWords(basis: 'views' | 'engagement'): string {
  return basis === 'views' ? 'views' : 'likes and reposts';
}

/** Fewer or more of what a basis counts; never that a post reaches fewer or more people. */
export function changeInWords(verdict: 'fell' | 'rose', basis: 'views' | 'engagement'): string {
  return `${verdict === 'fell' ? 'fewer' : 'more'} ${basisInWords(basis)}`;
}

/** `07:00 to 08:00` of an hour of the day, 0 to 23. */
export function hourInWords(hour: number): string {
  const clock = (of: number) => `${String(of % 24).padStart(2, '0')}:00`;
  return `${clock(hour)} to ${clock(hour + 1)}`;
}

/** The account as `@handle on X`, its id where no handle is known. */
export function subjectInWords(subject: Subject): string {
  const name = subject.handle === null ? (subject.id ?? 'an account the inputs do not name') : `@${subject.handle}`;
  return `${name} on ${platformNames[subject.platform]}`;
}

/** All accounts of a report, joined. */
export function subjectsInWords(report: Report): string {
  if (report.subjects.length === 0) return 'an account the inputs do not name';
  return report.subjects.map(subjectInWords).join(', ');
}

/** `1 message`, `4,120 messages`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

/** `the one message`, `the 4,120 messages`. */
export function theMessages(count: number): string {
  return count === 1 ? 'the one message' : `the ${formatCount(count)} messages`;
}

/** How many could not be judged: `1 was not judged: in another language, or without words`. A picture alone is a message without words. */
export function notJudged(count: number): string {
  return count === 1
    ? '1 was not judged: in another language, or without words'
    : `${formatCount(count)} were not judged: in other languages, or without words`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The text with a capital at its start and a full stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const ended = /[.!?…:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`;
}
