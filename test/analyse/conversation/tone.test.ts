import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/analyse/conversation/tone.ts';
import { tones } from '../../../src/model/conversation.ts';
import { type Direction, directions, type Label, labelMask } from '../../../src/model/verdict.ts';

function tone(labels: readonly Label[], direction: Direction | null = null) {
  return tones[toneOf(labelMask(labels), direction === null ? 255 : directions.indexOf(direction))];
}

describe('the tone of an interaction', () => {
  it.each([
    ['nothing', [], null, 'neutral'],
    ['support', ['support'], null, 'supportive'],
    ['criticism', ['criticism'], null, 'critical'],
    ['support and criticism: the grey area', ['support', 'criticism'], null, 'critical'],
    ['abuse and praise', ['insult', 'support'], 'subject', 'abusive'],
    ['abuse and criticism', ['profanity', 'criticism'], 'unclear', 'abusive'],
    ['abuse of somebody else with praise', ['insult', 'support'], 'other', 'supportive'],
    ['abuse of somebody else alone', ['insult'], 'other', 'neutral'],
    ['abuse told', [], 'quoted', 'neutral'],
  ] as const)('[U] of %s', (_, labels, direction, expected) => {
    expect(tone(labels, direction)).toBe(expected);
  });
});
