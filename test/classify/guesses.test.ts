import { describe, expect, it } from 'vitest';
import type { Combined } from '../../src/classify/combine.ts';
import { withoutGuesses } from '../../src/classify/guesses.ts';
import { heads } from '../../src/classify/model/shape.ts';
import { read } from '../../src/classify/reader.ts';
import type { Hit } from '../../src/classify/rules.ts';

const thresholds = heads.map(() => 0.6);
const few = 'see you there';
const many = 'we are all looking forward to seeing you there';

const seen: Hit = {
  by: 'threat',
  class: 'threat',
  start: 0,
  end: 3,
  strength: 'likely',
  fate: 'counted',
  direction: 'subject',
};

function combined(given: Partial<Combined> = {}): Combined {
  return { abuse: 0.41, plain: 0.2, classes: { threat: 0.7, support: 0.1 }, labels: ['threat'], ...given };
}

function left(text: string, given: Partial<Combined> = {}, hits: readonly Hit[] = []): Combined {
  return withoutGuesses(combined(given), { reading: read(text), hits, thresholds });
}

describe('guesses of classes that made messages alone taught', () => {
  it('[U] count for nothing in a few words, in labels and in numbers', () => {
    expect(left(few)).toEqual({ abuse: 0.2, plain: 0.2, classes: { threat: 0.3, support: 0.1 }, labels: [] });
    expect(left(many)).toEqual(combined());
  });

  it('[U] count for nothing where the head of support is as sure', () => {
    const kind = { classes: { threat: 0.7, support: 0.7 } };
    expect(left(many, kind).labels).toEqual([]);
    expect(left(many, { classes: { threat: 0.7, support: 0.69 } }).labels).toEqual(['threat']);
  });

  it('[U] stand where the head of abuse or a rule sees it too', () => {
    const kind = { classes: { threat: 0.7, support: 0.9 } };
    expect(left(many, { ...kind, plain: 0.3 }).labels).toEqual(['threat']);
    expect(left(few, { plain: 0.3 }).labels).toEqual(['threat']);
    expect(left(many, kind, [seen]).labels).toEqual(['threat']);
    expect(left(few, {}, [{ ...seen, strength: 'hint' }]).labels).toEqual(['threat']);
    expect(left(many, kind, [{ ...seen, strength: 'hint' }]).labels).toEqual([]);
    expect(left(few, {}, [{ ...seen, fate: 'quoted' }]).labels).toEqual([]);
  });

  it('[U] count for nothing where somebody speaks of their own despair alone', () => {
    const urging: Partial<Combined> = {
      classes: { 'self-harm-encouragement': 0.9 },
      labels: ['self-harm-encouragement'],
    };
    expect(left('sometimes i just want to end it all', urging).labels).toEqual([]);
    expect(left('i want you to just end it all', urging).labels).toEqual(['self-harm-encouragement']);
    expect(left('go and just end it all tonight then', urging).labels).toEqual(['self-harm-encouragement']);
  });

  it('[U] are those of few words though a verb is drawn together with who does it', () => {
    expect(left("I'll help you").labels).toEqual([]);
  });

  it('[U] leave other classes as they are', () => {
    const both = left(few, { classes: { threat: 0.7, insult: 0.8 }, labels: ['threat', 'insult'] });
    expect(both).toEqual({ abuse: 0.41, plain: 0.2, classes: { threat: 0.3, insult: 0.8 }, labels: ['insult'] });
  });
});
