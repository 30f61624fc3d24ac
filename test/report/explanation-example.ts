import type { Explanation } from '../../src/model/explanation.ts';

export const explanation: Explanation = {
  id: 'x:1983440071129903104',
  platform: 'x',
  at: '2026-10-29T19:10:45Z',
  authorName: '@northgate_echo',
  kind: 'reply',
  verdict: {
    abuse: 0.93,
    classes: { threat: 0.88 },
    labels: ['threat'],
    direction: 'subject',
    evidence: [],
    language: 'en',
  },
  model: 'rules-1.0.0+3f9c21',
  text: 'You will ██████ ███ ████, doctor',
  evidence: [{ class: 'threat', by: 'direct-threat', words: 'will ██████' }],
  inputs: ['mentions.ndjson'],
  direction: 'the account itself',
  counted: { inHeadline: true, why: 'labelled as abuse and aimed at the account.' },
  alsoAccount: null,
};
