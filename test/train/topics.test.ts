import { describe, expect, it } from 'vitest';
import { type GeneratedRow, generateRows } from '../../scripts/train/generate/index.ts';
import type { Direction, Label } from '../../src/model/verdict.ts';

/** What messages of a topic have in common: all that is given. */
interface Topic {
  /** Found in the id of the family, which says what its messages say. */
  readonly family?: RegExp;
  readonly text?: RegExp;
  readonly label?: Label;
  readonly direction?: Direction;
  /** Whether they are abuse. */
  readonly abusive?: boolean;
}

const topics: Readonly<Record<string, Topic>> = {
  'replies to a campaigner': { family: /campaigner|campaigns|activist/ },
  'replies to a doctor': { family: /doctor|surgery|\bgp\b|nurse|clinic/ },
  'replies to a council': { family: /council/ },
  'replies to an MP': { family: /\bmps?\b|politician/ },
  threads: { family: /threads?\b/ },
  handles: { text: /^\.?@\w/ },
  'several handles': { text: /@\w+,? (?:and )?@\w/ },
  slang: { text: /\b(?:ngl|tbh|innit|bruv|lmao|smh|gonna|wtf|imo|peak|fam)\b/i },
  doxxing: { label: 'doxxing' },
  'harmless words of places': { family: /doxxing|whereabouts|locating|finding|tracing/, abusive: false },
  'where somebody is to be found': { family: /ask|question|where|home|locat|find|whereabouts/, label: 'doxxing' },
  'threats to a family': { family: /famil|child|kids|near-ones|relatives|daughter|mother/, label: 'threat' },
  'encouragement of self-harm': { label: 'self-harm-encouragement' },
  'accusation of a person': { label: 'accusation', direction: 'subject' },
  'criticism of acts': { label: 'criticism', abusive: false },
  'sexual harassment': { label: 'sexual-harassment' },
  'hate of groups': { label: 'identity-hate', direction: 'other' },
  'abuse that is quoted': { direction: 'quoted', abusive: false },
  'counter-speech': { family: /counter-speech|condemn|defen[cd]/, abusive: false },
  'reclaimed words': { family: /reclaimed|in-house/, abusive: false },
  'friendly swearing': { family: /friendly|fond|sweary|oaths-of-joy|swearing-in-praise/, abusive: false },
  idioms: { family: /idiom|sayings|hyperbole/, abusive: false },
  'abuse in odd spelling': { family: /spelling|disguise|masked|hidden|starred/, abusive: true },
  'harmless odd spelling': { family: /spelling|disguise|emoji/, abusive: false },
  'abuse in dialect': { family: /dialect|scots|scottish|welsh|\baae\b|broad-speech|scouse/, abusive: true },
  'harmless dialect': { family: /dialect|scots|scottish|welsh|\baae\b|broad-speech|scouse/, abusive: false },
};

function isAbusive({ labels }: GeneratedRow): boolean {
  return labels.some((label) => label !== 'support' && label !== 'criticism');
}

function isOf(row: GeneratedRow, { family, text, label, direction, abusive }: Topic): boolean {
  return (
    (family === undefined || family.test(row.family)) &&
    (text === undefined || text.test(row.text)) &&
    (label === undefined || row.labels.includes(label)) &&
    (direction === undefined || row.direction === direction) &&
    (abusive === undefined || isAbusive(row) === abusive)
  );
}

const rows = generateRows(1, 3);

function familiesOf(of: readonly GeneratedRow[]): number {
  return new Set(of.map(({ family }) => family)).size;
}

describe('made messages', () => {
  it.each(Object.entries(topics))('[U] teach and measure %s', (_, topic) => {
    const some = rows.filter((row) => isOf(row, topic));
    const taught = some.filter(({ heldBack }) => !heldBack);
    const measured = some.filter(({ heldBack }) => heldBack);

    expect(familiesOf(taught)).toBeGreaterThanOrEqual(3);
    expect(taught.length).toBeGreaterThanOrEqual(10);
    expect(familiesOf(measured)).toBeGreaterThanOrEqual(1);
    expect(measured.length).toBeGreaterThanOrEqual(2);
  });
});
