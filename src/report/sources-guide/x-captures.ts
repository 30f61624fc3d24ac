import { command, type GuideSection, points, steps, text } from './guide.ts';

export const xByAFriend: GuideSection = {
  title: 'What others wrote to you: first, let someone you trust do it',
  blocks: [
    text(
      'Mentions and replies are public. Somebody you trust can collect them in their browser, from their own ' +
        'account. You share no password, and you need not look.',
    ),
    steps(
      'Ask them: it is about an hour of scrolling, and some of it is ugly. They can stop at any time.',
      'Send them the steps under “By browser capture” below, and your handle.',
      'They send you the file. You give it to xhealth; words stay masked until you ask for them.',
    ),
    points(
      'What their account cannot see',
      'posts of protected accounts that they do not follow',
      'posts of accounts that have blocked them',
      'what X filters for them: their muted words, their quality filter, replies X folds away',
      'messages sent to you in private',
    ),
  ],
};

export const xWithoutReading: GuideSection = {
  title: 'If you do it yourself: without reading',
  blocks: [
    points(
      null,
      'Make the text too small to read: Ctrl and − (Cmd and − on a Mac), several times.',
      'Switch images and autoplay off: Settings → Accessibility, display and languages → Data usage, or block images ' +
        'for x.com in the browser.',
      'Put another window over the posts and leave the scroll bar free. Scroll with the End or Page Down key.',
      'Set a timer for ten minutes, then take a break. The capture keeps what it has.',
      'Stop when it hurts. Part of the days is worth having: the report says which days were seen.',
    ),
  ],
};

export const xCapture: GuideSection = {
  title: 'By browser capture (Zeeschuimer)',
  kinds: ['zeeschuimer-x'],
  blocks: [
    text(
      'Zeeschuimer is a free browser add-on for researchers, made for Firefox. It notes the posts the browser receives ' +
        'while somebody scrolls, and sends nothing anywhere unless told to.',
    ),
    steps(
      'Install it from its page of releases, github.com/digitalmethodsinitiative/zeeschuimer, or from the add-ons ' +
        'page of Firefox.',
      'Open it from the toolbar and switch X (Twitter) on.',
      'On x.com search for to:yourhandle and choose Latest. Scroll to the end of the days you want.',
      'Search for @yourhandle, Latest, and scroll again: mentions that are no replies.',
      'For a post that drew many replies, open the post itself and scroll through them.',
      'In Zeeschuimer, choose Export as NDJSON for X, and keep the file.',
      'For later weeks do the same again. xhealth counts nothing twice, and says which days were seen.',
    ),
    command('xhealth analyse twitter-2026-10-31.zip zeeschuimer-export-twitter.com.ndjson'),
    points(
      'It gives',
      'replies, mentions and quotes with their text, author, account age, counts and views',
      'free of charge, and no developer account',
    ),
    points(
      'It lacks',
      'the notifications tab: Zeeschuimer does not capture it, so use the searches',
      'replies X hides or labels: a capture holds too few of exactly those',
      'days nobody scrolled to. A capture is what somebody saw, so a quiet month can be a month nobody looked at',
    ),
  ],
};

export const xSavedResponses: GuideSection = {
  title: 'By saved responses of x.com',
  kinds: ['x-graphql'],
  blocks: [
    text('Without an add-on, in any browser. More handwork, the same posts.'),
    steps(
      'Open the developer tools (F12), the Network panel, and filter for SearchTimeline or TweetDetail.',
      'Do the searches above and scroll.',
      'Save the body of each response as a .json file in one folder (in Firefox: Save Response As).',
    ),
    command('xhealth analyse twitter-2026-10-31.zip responses/'),
    text(
      'It gives and lacks the same as a browser capture. Do not pass such files on: beside posts they can hold what ' +
        'X knows of the signed-in account.',
    ),
  ],
};
