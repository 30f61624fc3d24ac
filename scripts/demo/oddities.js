// Text that tries to break whoever reads it: escapes, direction marks, markup, formulas, length.

const zalgo = Array.from('where is the data', (c) => `${c}\u0335\u0321\u0323\u0347\u0310\u0351`).join('');

/** Each is a whole post. */
export const oddTexts = [
  '@DrExampleAda \u001b[31mRED ALERT\u001b[0m from the corridor \u001b[2J\u001b[H did your screen clear?',
  '@DrExampleAda \u001b]0;a new title\u0007 what does your terminal say now?',
  '@DrExampleAda \u202ereversed words here\u202c and back again',
  '@DrExampleAda \u2066isolated\u2069 \u200bzero\u200bwidth\u200b spaces and a \ufeffmark',
  '@DrExampleAda <script>alert("hello from a post")</script> <b>bold</b> &amp; an entity',
  '=HYPERLINK("https://example.com/sheet","click for the figures") @DrExampleAda',
  '+1 from me @DrExampleAda, and -2+3 from my spreadsheet',
  `@DrExampleAda ${zalgo}`,
  '@DrExampleAda a NUL \u0000 in the middle, and a bell \u0007',
  '@DrExampleAda #__proto__ #constructor is there a hashtag for {"toString": null} too?',
  '@DrExampleAda ``` | pipe | [link](javascript:alert(1)) ![img](https://example.org/x.png)',
  `@DrExampleAda ${'so '.repeat(640)}long`,
];

/** Names for the writers of the texts above, in the same order. */
export const oddNames = [
  'Redd \u001b[31mAlert',
  'Title \u001b]0;x\u0007 Setter',
  'Rev \u202eersed',
  'Zero\u200bWidth',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '+cmd|calc',
  zalgo.slice(0, 60),
  'Nul \u0000 Byte',
  '__proto__',
  '| table | breaker |',
  `A very long name ${'indeed '.repeat(160)}`.trim(),
];
