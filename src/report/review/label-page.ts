import { createHash } from 'node:crypto';
import { labelColumns, plainAnswers, type ReviewItem } from '../../model/review.ts';
import { type Label, labels } from '../../model/verdict.ts';
import { labelNames } from '../words.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** After so many labels the page suggests a break. */
const pauseAfter = 25;

/** A key for each answer: digits for what is asked most, letters after. */
const keys: Readonly<Record<Label | (typeof plainAnswers)[number], string>> = {
  threat: '1',
  doxxing: '2',
  'self-harm-encouragement': '3',
  'sexual-harassment': '4',
  'identity-hate': '5',
  dehumanisation: '6',
  accusation: '7',
  insult: '8',
  profanity: '9',
  support: 'p',
  criticism: 'c',
  none: '0',
  unsure: 'u',
};

/**
 * The page that labels are written on: one file, offline, by keyboard. Nothing in it loads, and strangers' words can do nothing: they lie in a block of
 * JSON in which no tag can end, and a policy lets the page's own script and style run alone.
 */
export function labelPage(sample: string, items: readonly ReviewItem[]): string {
  const data = {
    sample,
    items,
    columns: labelColumns,
    order: [...labels, ...plainAnswers],
    pauseAfter,
    labels: [...labels, ...plainAnswers].map((label) => ({ label, key: keys[label], words: wordsOf(label) })),
  };
  const policy = `default-src 'none'; script-src '${hashOf(pageScript)}'; style-src '${hashOf(pageStyle)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Messages to label</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
<script type="application/json" id="data">${inert(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

function wordsOf(label: Label | (typeof plainAnswers)[number]): string {
  if (label === 'none') return 'none of these';
  return label === 'unsure' ? 'unsure' : labelNames[label];
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON in which no tag, comment or line separator stands. */
function inert(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const body = `<h1>Messages to label</h1>
<p>Each message was written to one account. Say what it does to the person it is written to. Several answers can be right at once.
Quoting or condemning abuse, and abuse aimed at somebody else, is <em>none of these</em>. If you cannot tell, say <em>unsure</em>.</p>
<p class="quiet">The words can hurt. They stay hidden until you ask for each. Stop whenever you like. <span id="kept"></span></p>
<div class="row"><label for="rater">Your name or initials</label> <input id="rater" maxlength="60" autocomplete="off"></div>
<p id="place"></p>
<progress id="bar" aria-label="labelled so far"></progress>
<div id="pause" role="status" hidden><p>That was a good stretch. A break helps, and nothing is lost: look out of the window, drink something, talk to somebody.</p>
<button type="button" id="rested">Go on</button></div>
<div id="words" aria-live="polite"></div>
<div class="row"><button type="button" id="show">Show the words</button>
<button type="button" id="blur" aria-pressed="false"><kbd>b</kbd>Blur</button></div>
<fieldset id="labels"><legend>What does it do?</legend></fieldset>
<p id="say" role="status" class="quiet"></p>
<div class="row"><label for="note">Note</label> <input id="note" autocomplete="off"></div>
<div class="row"><button type="button" id="back">Back</button> <button type="button" id="next">Next</button>
<button type="button" id="open">Next without an answer</button> <button type="button" id="save"><kbd>s</kbd>Save the labels</button></div>
<p id="end" role="status" hidden><strong>All labelled. Thank you.</strong> Save the labels and send the file back.</p>
<p class="quiet"><kbd>space</kbd>show or hide <kbd>→</kbd>next <kbd>←</kbd>back. In the UK, Samaritans answer on 116 123 at any hour.</p>`;
