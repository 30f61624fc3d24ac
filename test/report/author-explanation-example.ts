import type { AuthorExplanation } from '../../src/model/explanation.ts';
import { anonymitySignals } from '../../src/model/signal.ts';

/** An invented author that wrote danger and could be taken for the account. */
export const authorExplanation: AuthorExplanation = {
  platform: 'x',
  author: '@drexample_real',
  handle: 'drexample_real',
  displayName: 'Dr Ada Example',
  model: 'rules-1.0.0+3f9c21',
  withheld: null,
  writing: {
    interactions: 14,
    replies: 9,
    judged: 12,
    mostInAnHour: 5,
    firstAt: '2026-03-03T10:00:00Z',
    lastAt: '2026-05-09T19:10:45Z',
    flagged: 4,
    danger: 1,
    byClass: { threat: 1, insult: 3 },
    aimedElsewhere: 2,
    messages: [
      { id: 'x:1983440071129903104', at: '2026-05-09T19:10:45Z', labels: ['threat'] },
      { id: 'x:1983440071129903105', at: null, labels: ['insult'] },
    ],
  },
  anonymity: {
    strength: 'some',
    how: ['What is present weighs 6.'],
    signals: anonymitySignals.map((signal) => ({
      signal,
      outcome: signal === 'young-account' ? 'present' : signal === 'missing-bio' ? 'absent' : 'unknown',
      sentence: `A sentence about ${signal}.`,
      weight: 2.5,
    })),
  },
  impersonation: {
    score: 0.73,
    signals: ['added-word-handle', 'younger-than-subject'],
    evidence: [
      { signal: 'added-word-handle', weight: 0.7, why: 'The handle adds a word.' },
      { signal: 'younger-than-subject', weight: 0.1, why: 'The account was opened later.' },
    ],
    labelledParody: false,
  },
};
