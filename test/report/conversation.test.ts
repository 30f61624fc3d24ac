import { describe, expect, it } from 'vitest';
import type { Conversation, OwnBehaviour } from '../../src/model/conversation.ts';
import type { CostOfReading } from '../../src/model/reach.ts';
import type { Report } from '../../src/model/report.ts';
import { because, goldenReport, inFull, render, wholeSection } from './example.ts';

const round = 'The conversation round you';
const cost = 'What it costs to read it all';
const own = 'How you post';

function talk(change: Partial<Conversation>, reasons = {}): string {
  const report = inFull();
  return wholeSection(
    render(because({ ...report, conversation: { ...report.conversation, ...change } }, reasons)),
    round,
  );
}

function reading(change: Partial<CostOfReading>, reasons = {}): string {
  const report = inFull();
  return wholeSection(render(because({ ...report, reading: { ...report.reading, ...change } }, reasons)), cost);
}

function posting(change: Partial<OwnBehaviour>, reasons = {}): string {
  const report = inFull();
  const ownBehaviour = { ...report.ownBehaviour, ...change };
  return wholeSection(render(because({ ...report, ownBehaviour }, reasons)), own);
}

describe('the conversation', () => {
  it('[U] gives each tone its number, share and line of months between their first and last share', () => {
    const text = talk({});

    expect(text).toContain('of 4,032 messages judged');
    expect(text).toContain('supportive 413 10 % 5 % ▃▄▅▆▆▇██ 14 %');
    expect(text).toContain('abusive 293 7 % 7 %');
    expect(text).toContain('By the flags of a machine.');
  });

  it('[U] shows a month with few judged as a dot, and takes no figure from it', () => {
    const { timeline } = inFull().conversation;
    const few = { judged: 3, abusive: 3, critical: 0, supportive: 0, neutral: 0, both: 0, elsewhere: 0 };
    const shares = { abusive: 1, critical: 0, supportive: 0, neutral: 0, middle: 0 };
    const text = talk({
      timeline: timeline.map((month, at) => (at === 7 ? { ...month, counts: few, shares } : month)),
    });

    expect(text).toContain('Mar 2026 by month Sep 2026');
    expect(text).toMatch(/abusive 293 7 % 7 % [▁-█]{7}· 7 %/);
    expect(text).not.toContain('100 %');
  });

  it('[U] leaves the line out where no month holds enough', () => {
    const text = talk({ timeline: [] });

    expect(text).toContain('supportive 413 10 % critical');
    expect(text).not.toContain('by month');
  });

  it('[U] gives the middle of both halves with what it is taken of, the ratio, its range and what it says', () => {
    expect(talk({})).toContain(
      '86 % (84–88 %) of 1,794 messages by 1,203 accounts, 1 Mar – 30 Jun 2026; 80 % (78–82 %) of 2,238 messages by ' +
        '1,388 accounts, 1 Jul – 31 Oct 2026: 0.92× (0.89–0.95), it shrank.',
    );
  });

  it.each([
    ['grew', 'it grew'],
    ['shrank', 'it shrank'],
    ['no-difference', 'no difference shown'],
  ] as const)('[U] says %s as: %s', (verdict, words) => {
    const { middle } = inFull().conversation;

    expect(talk({ middle: { ...middle, change: { ...middle.change, verdict } } })).toContain(`(0.89–0.95), ${words}.`);
  });

  it('[U] says why it cannot tell, by quarter too', () => {
    const text = wholeSection(render(goldenReport()), round);

    expect(text).toContain('Whether it shrank: cannot tell. A capture is what somebody scrolled');
    expect(text).toContain('None could be set beside the quarter before.');
    expect(text).toContain('88 % █·██ 87 %; the last is 87 % of 2,230.');
  });

  it('[U] names the quarters that differ by the name of the whole quarter', () => {
    expect(talk({})).toContain(
      '3 of 3 could be set beside the quarter before: Jul – Sep 2026 0.95× (0.91–0.99), it shrank.',
    );
  });

  it('[U] says who is still there, beside others, and who is new', () => {
    const text = talk({});

    expect(text).toContain(
      '45 accounts gave support twice or more in the first half: 12 not seen again, 27 % (15–42 %); 33 still write, 20 in support.',
    );
    expect(text).toContain('301 other accounts that wrote twice or more: 121 not seen again, 40 % (35–46 %).');
    expect(text).toContain(
      '38 accounts gave support twice or more in the second half: 14 of them not seen in the first.',
    );
  });

  it('[U] gives no share of few supporters, and why nothing is known of them', () => {
    const { supporters } = inFull().conversation;
    const few = { ...supporters, loyal: { accounts: 4, left: 1, share: null, ci95: null } };
    const unknown = { ...supporters, loyal: { accounts: null, left: null, share: null, ci95: null } };

    expect(talk({ supporters: few })).toContain(
      '4 accounts gave support twice or more in the first half: 1 not seen again, too few for a share',
    );
    expect(talk({ supporters: unknown }, { 'conversation.supporters': 'seen unevenly' })).toContain(
      'Whether those who gave support are still there: cannot tell. Seen unevenly.',
    );
  });

  it('[U] says why there are no shares', () => {
    expect(talk({ shares: null }, { 'conversation.shares': 'nothing was judged' })).toBe(
      `${round} Nothing was judged.`,
    );
  });
});

describe('the cost in time', () => {
  it('[U] gives each figure with what it was counted over', () => {
    const text = reading({});

    expect(text).toContain('messages a day 17 4,120 messages on 245 days.');
    expect(text).toContain('at night 31 % of 4,120 1,277 messages came from 23:00 to 7:00 (UTC).');
    expect(text).toContain('reading once, a day 2 minutes 101,320 words in 4,120 texts, at 238 words a minute.');
    expect(text).toContain(
      'danger a week 0.2 6 messages with a threat, doxxing or urging self-harm, as far as they may be aimed at you, on 245 days.',
    );
  });

  it('[U] says why a figure is not known, and never 0 for it', () => {
    const text = reading(
      { dangerPerWeek: { value: null, items: 0, days: 3 } },
      { 'reading.dangerPerWeek.value': 'interactions were seen on 3 days' },
    );

    expect(text).toContain('danger a week not known Interactions were seen on 3 days.');
  });

  it.each([
    [0.4, 'under a minute'],
    [1, '1 minute '],
    [47.3, '47 minutes'],
    [150, '2.5 hours'],
  ])('[U] gives %d minutes as %s', (minutesPerDay, words) => {
    const part = { minutesPerDay, words: 1, texts: 1, wordsPerMinute: 238 };

    expect(reading({ reading: part })).toContain(`reading once, a day ${words}`);
  });
});

describe('how the subject posts', () => {
  it('[U] gives shares with what they are of, hours with the busiest, gaps in plain words', () => {
    const text = posting({});

    expect(text).toContain('Replies to others: 32 % of 884 posts of which it is known (287).');
    expect(text).toContain('From 23:00 to 7:00 (UTC): 4 % of 884 posts (33).');
    expect(text).toContain('most from 19:00 to 20:00, 147 of 884 posts.');
    expect(text).toContain('Between two posts: 5.3 hours in the middle of 826 gaps.');
  });

  it.each([
    [0.25, '15 minutes'],
    [1, '1 hour in'],
    [30.2, '30 hours'],
    [60, '2.5 days'],
  ])('[U] gives a gap of %d hours as %s', (median, words) => {
    expect(posting({ gaps: { count: 9, median } })).toContain(`Between two posts: ${words}`);
  });

  it('[U] lists words that mark posts which drew abuse, beside posts without them, and counts what it hides', () => {
    const text = posting({});

    expect(text).toContain('jab 22 77 % of 22 23 % 88 of 611');
    expect(text).toContain('#winterready 14 10 of 14 26 % 61 of 420');
    expect(text).toContain(
      '3 of 143 words compared stand out. 61 of 214 posts looked at drew an abusive reply. 1 more is not shown: insults or private details.',
    );
  });

  it('[U] says why there are no words, and when none stands out', () => {
    const { topics } = inFull().ownBehaviour;
    const none = { ...topics, abuse: { ...topics.abuse, found: 0, hidden: 0, terms: [] } };
    const few = { ...topics, abuse: { ...topics.abuse, found: null, hidden: null, terms: null } };

    expect(posting({ topics: none })).toContain('No word stands out of 143 words compared. 61 of 214 posts');
    expect(posting({ topics: few }, { 'ownBehaviour.topics.abuse.terms': 'ten are needed' })).toContain(
      'Ten are needed.',
    );
  });

  it('[U] lists eight words and counts the rest', () => {
    const { topics } = inFull().ownBehaviour;
    const [term] = topics.abuse.terms ?? [];
    if (term === undefined) throw new Error('the golden report has terms');
    const terms = Array.from({ length: 11 }, (_, index) => ({ ...term, term: `word-${index}` }));

    expect(posting({ topics: { ...topics, abuse: { ...topics.abuse, terms } } })).toContain(
      'and 3 more, in --format json',
    );
  });

  it('[U] reproaches nothing and blames no word', () => {
    const text = posting({});

    expect(text).toContain('no reproach');
    expect(text).toContain('To be abused for a word is no mistake in it');
    expect(text).not.toMatch(/should|too (much|many|often)|avoid|provok/i);
  });

  it('[U] is left out without own posts', () => {
    const { ownBehaviour } = goldenReport('report-empty.json');

    expect(render({ ...inFull(), ownBehaviour } satisfies Report)).not.toContain(own);
  });
});
