import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { AuthorExplanation } from '../../src/model/explanation.ts';
import { anonymitySignals, anonymityStrengths } from '../../src/model/signal.ts';
import { renderAuthorExplanation, renderExplanation } from '../../src/report/explain.ts';
import { authorExplanation } from './author-explanation-example.ts';
import { plain } from './example.ts';
import { explanation } from './explanation-example.ts';

function text(change: Partial<AuthorExplanation> = {}): string {
  return renderAuthorExplanation({ ...authorExplanation, ...change }, { ...plain, format: 'terminal' });
}

/** As one line, for sentences that a narrow terminal breaks. */
function flat(change: Partial<AuthorExplanation> = {}): string {
  return text(change).replaceAll(/\s+/g, ' ');
}

function json(change: Partial<AuthorExplanation> = {}) {
  return JSON.parse(renderAuthorExplanation({ ...authorExplanation, ...change }, { ...plain, format: 'json' }));
}

const { writing, impersonation } = authorExplanation;
const withheld = { withheld: 'x-api-terms', writing: null, anonymity: null, impersonation: null } as const;

/** What no sentence of ours may call a person. */
const names = /\b(?:bots?|trolls?|anonymous|coward|guilty|suspicious|fake)\b/i;

describe('an author explained', () => {
  it('[U] says what it wrote, of which kinds, and which messages to look at', () => {
    const shown = flat();

    expect(shown).toContain('@drexample_real (“Dr Ada Example”) on X');
    expect(shown).toContain('14 messages to you, 9 of them replies: 3 Mar – 9 May 2026, at most 5 within an hour.');
    expect(shown).toContain('4 flagged as abuse (threat 1 and insult 3). 1 of danger: look at what it says.');
    expect(shown).toContain('2 flagged and aimed at somebody else: in no headline.');
    expect(shown).toContain('2 not judged');
    expect(shown).toContain('x:1983440071129903104 · 9 May 2026 · threat');
    expect(shown).toContain('and 2 more');
  });

  it('[U] shows every signal once, by outcome, and weighs the present', () => {
    const shown = text();
    const places = ['Present:', 'Absent:', 'Not known:'].map((title) => shown.indexOf(title));

    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const signal of anonymitySignals) expect(shown.split(`about ${signal}.`)).toHaveLength(2);
    expect(shown).toContain('A sentence about young-account. (weight 2.5)');
    expect(shown).not.toContain('about missing-bio. (weight');
    expect(shown).toContain('What is present weighs 6.');
  });

  it('[U] says how near a likeness is, and whether it is labelled', () => {
    expect(flat()).toContain('It could: close, 0.73 of 1.');
    expect(flat()).toContain('Your handle with a word added: the handle adds a word. (weight 0.7)');
    expect(flat()).toContain('Opened after yours. (weight 0.1)');
    expect(flat()).toContain('Not labelled: it does not say that it is parody');
    expect(flat({ impersonation: impersonation && { ...impersonation, labelledParody: true } })).toContain(
      'Labelled: it',
    );
    expect(flat({ impersonation: null })).toContain('Could it be taken for you? No likeness seen.');
  });

  it.each([
    [1, 1, '1 message to you, a reply: 3 Mar'],
    [1, 0, '1 message to you, no reply: 3 Mar'],
    [3, 0, '3 messages to you, none of them a reply: 3 Mar'],
    [3, 1, '3 messages to you, 1 of them a reply: 3 Mar'],
    [3, 3, '3 messages to you, all replies: 3 Mar'],
  ])('[U] counts %i with %i replies in words', (interactions, replies, words) => {
    expect(flat({ writing: writing && { ...writing, interactions, replies } })).toContain(words);
  });

  it('[U] cuts names that fill the screen', () => {
    const long = 'indeed '.repeat(2_000);

    expect(text({ displayName: long, author: `@${long}` }).length).toBeLessThan(text().length + 200);
  });

  it('[U] tells of an account that wrote nothing', () => {
    const none = writing && { ...writing, interactions: 0, replies: 0, judged: 0, flagged: 0, danger: 0, messages: [] };

    expect(flat({ writing: none })).toContain('Nothing it wrote to you is in the cache.');
    expect(flat({ writing: none })).not.toContain('flagged as abuse');
  });

  it('[U] tells nothing but why where the terms of an API forbid more', () => {
    const shown = flat(withheld);

    expect(shown).toContain("All it wrote came by X's API.");
    expect(shown).not.toMatch(/Present|No likeness|What it wrote/);
    expect(json(withheld)).toMatchObject({
      withheld: { code: 'x-api-terms' },
      writing: null,
      anonymity: null,
      impersonation: null,
    });
  });

  it.each([...anonymityStrengths])('[U] never says who anybody is, at %s', (strength) => {
    const { anonymity } = authorExplanation;
    const shown = flat({ anonymity: anonymity && { ...anonymity, strength } });

    expect(shown).toContain('not who is behind it');
    expect(shown).toContain('showing little is no guilt');
    expect(shown).not.toMatch(names);
    expect(flat(withheld)).toContain('not who is behind it');
  });

  it('[U] is one JSON object that no message can be mistaken for', () => {
    const found = json();

    expect(found).toMatchObject({ kind: 'author', author: '@drexample_real', platform: 'x', withheld: null });
    expect(found.writing).toEqual(writing);
    expect(found.anonymity.signals).toHaveLength(anonymitySignals.length);
    expect(found.impersonation).toEqual(impersonation);
    expect(found.note).toContain('not who is behind it');
    expect('id' in found).toBe(false);
  });

  it('[P] is inert on a terminal, whatever the handle and the name', () => {
    const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('\u001b[2J', '\u001b]0;x\u0007', '\u202e', '\n', '\r', 'a', ' '),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 120 }), (word, columns) => {
        const options = { format: 'terminal', columns, colour: false, showText: 'full' } as const;
        const named = { author: `@${word}`, handle: word, displayName: word };
        const messages = [{ id: `x:${word}`, at: word, labels: ['threat' as const] }];
        const infested = { ...authorExplanation, ...named, writing: writing && { ...writing, messages } };
        const shown = renderAuthorExplanation(infested, options);

        expect(shown).not.toMatch(acting);
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a message with the id of an account', () => {
  it('[U] says so, and how to ask for the account', () => {
    const both = { ...explanation, alsoAccount: 'account-abcdefghjk' };
    const shown = renderExplanation(both, { ...plain, format: 'terminal' });

    expect(shown).toContain('An account has the same id: xhealth explain account-abcdefghjk tells about it.');
    expect(renderExplanation(explanation, { ...plain, format: 'terminal' })).not.toContain('An account has');
    expect(JSON.parse(renderExplanation(both, { ...plain, format: 'json' })).alsoAccount).toBe('account-abcdefghjk');
  });
});
