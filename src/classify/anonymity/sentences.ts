import type { AnonymitySignal, SignalOutcome } from '../../model/signal.ts';

type Sentences = Readonly<Record<SignalOutcome, string>>;

/** What each outcome means, said of the account and of nobody. None holds words of the account's own. */
export const sentences: Readonly<Record<AnonymitySignal, Sentences>> = {
  'young-account': {
    present: 'It was opened less than 90 days before its first message seen.',
    absent: 'It was opened 90 days or more before its first message seen.',
    unknown: 'When it was opened, or when it first wrote, is not known well enough.',
  },
  'default-avatar': {
    present: 'Its picture is the platform’s default one.',
    absent: 'It has a picture of its own.',
    unknown: 'No input says whether it has a picture of its own.',
  },
  'missing-bio': {
    present: 'Its profile text is empty.',
    absent: 'It has a profile text.',
    unknown: 'No input shows its profile text.',
  },
  'missing-link': {
    present: 'Its profile has no link.',
    absent: 'Its profile has a link.',
    unknown: 'No input says whether its profile has a link.',
  },
  'missing-location': {
    present: 'Its profile names no place.',
    absent: 'Its profile names a place.',
    unknown: 'No input says whether its profile names a place.',
  },
  'digits-tail-handle': {
    present:
      'Its handle ends in four digits or more that are no year, date or round number; platforms offer such handles.',
    absent: 'Its handle does not end in a long row of digits without a meaning.',
    unknown: 'Its handle is not known.',
  },
  'random-handle': {
    present: 'The letters of its handle follow each other as if drawn at random.',
    absent: 'The letters of its handle follow each other as in names and words.',
    unknown: 'Its handle is not known or has fewer than six letters.',
  },
  'implausible-name': {
    present: 'Its display name has the shape neither of a name nor of a nickname.',
    absent: 'Its display name has the shape of a name or nickname.',
    unknown: 'Its display name is not known.',
  },
  'few-posts': {
    present: 'It has fewer than 20 posts.',
    absent: 'It has 20 posts or more.',
    unknown: 'How many posts it has is not known.',
  },
  'few-followers': {
    present: 'It has fewer than 10 followers.',
    absent: 'It has 10 followers or more.',
    unknown: 'How many followers it has is not known.',
  },
  'replies-only': {
    present: 'Everything seen of it, five messages or more, is a reply.',
    absent: 'Not everything seen of it is a reply.',
    unknown: 'Fewer than five messages of it were seen: too few to say that it only replies.',
  },
  'burst-writing': {
    present: 'It wrote ten times or more within an hour.',
    absent: 'It never wrote ten times within an hour, in what was seen.',
    unknown: 'When it wrote is not known.',
  },
  'lopsided-following': {
    present: 'It follows 200 accounts or more and has less than a twentieth as many followers.',
    absent: 'It does not follow many more accounts than follow it.',
    unknown: 'How many it follows, or how many follow it, is not known.',
  },
  'renamed-account': {
    present: 'It had another handle before.',
    absent: 'No input knows another handle of it.',
    unknown: 'Whether it had another handle is not known.',
  },
  'protected-account': {
    present: 'It shows its posts to its followers alone; that is told and not weighed.',
    absent: 'Its posts are public.',
    unknown: 'No input says whether its posts are public.',
  },
  'verified-account': {
    present: 'It bears the platform’s mark of verification, which speaks against anonymity.',
    absent: 'It bears no mark of verification.',
    unknown: 'No input says whether it bears a mark of verification.',
  },
};
