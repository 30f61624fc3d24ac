import { type DrawnSample, labelColumns, plainAnswers, type ReviewItem, settler } from '../../model/review.ts';
import { labels } from '../../model/verdict.ts';
import { csvRow } from '../csv-row.ts';
import { formatCount } from '../figures.ts';
import { labelPage } from './label-page.ts';

/** What whoever labels gets: file name → content. */
export function reviewBundle(sample: DrawnSample, items: readonly ReviewItem[]): Readonly<Record<string, string>> {
  return {
    'README.md': readme(items.length),
    'label.html': labelPage(sample.id, items),
    'sample.csv': `\ufeff${csvRow(labelColumns)}${items.map(({ item, text }) => csvRow([item, text, '', '', ''])).join('')}`,
  };
}

function readme(size: number): string {
  return `# ${formatCount(size)} messages to label

Somebody asks you to help find out how much of what is written to them is abuse. A machine has flagged some of it; it errs both ways, and nobody knows how often until people look.
These messages were drawn by lot. Handles, links, telephone numbers and addresses are hidden. Some of the words are ugly.

## How

1. Open \`label.html\` in a browser. It needs no network, sends nothing, and keeps your answers in the browser.
2. The words of each message are hidden until you press the space bar. Press a key for what the message does; several can be right. \`0\` is none of these, \`u\` is unsure.
3. Press \`s\` to save the labels as a file, and send it back. You need not finish: what you did counts.

Or fill in \`sample.csv\` in a spreadsheet: in the column \`label\` one of ${labels.map((label) => `\`${label}\``).join(', ')}, several joined by \`+\`, or \`${plainAnswers.join('` or `')}\`; in \`rater\` your name or initials; in \`note\` what you like. Leave \`item\` as it is.

## What counts

- Judge what the words do to the person they are written to. Whether they are lawful or true does not matter.
- Quoting abuse, telling of it or condemning it is \`none\`. So is abuse aimed at somebody else.
- Harsh disagreement without contempt is \`criticism\`, kind words are \`support\`: neither is abuse.
- Work on your own. If two people label the same messages, they should not talk about them before both are done.

## For yourself

Take breaks; the page suggests one every 25 messages. You may stop for good at any time. Delete these files when you are done: they hold other people's words.

## For whoever asked

\`xhealth review import labels-….csv\` takes the labels in. Where people disagree, it lists the messages; a CSV whose \`rater\` is \`${settler}\` settles them.
`;
}
