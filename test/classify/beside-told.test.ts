import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideTold } from '../../src/classify/beside-told.ts';
import { createJudge } from '../../src/classify/index.ts';
import { hitsOf, read } from '../../src/classify/reader.ts';
import { noContext } from '../../src/model/verdict.ts';

function rest(text: string): string | null {
  const reading = read(text);
  return besideTold(text, reading, hitsOf(reading, noContext));
}

const judge = (text: string) => createJudge().judge(text, noContext);

describe('what stands beside words that are told', () => {
  it('[U] is the other sentences, where they stood', () => {
    const text = "They called her a bitch. I'm so sorry. She is kind.";
    expect(rest(text)).toBe(`${' '.repeat('They called her a bitch.'.length)} I'm so sorry. She is kind.`);
    expect(rest('He wrote "you bitch. you scum" to her. Reported.')).toBe(`${' '.repeat(38)} Reported.`);
  });

  it('[U] is nothing where nothing is told, or all is', () => {
    expect(rest('You are a bitch. I am off.')).toBeNull();
    expect(rest('They called her a bitch')).toBeNull();
  });

  it('[U] has the length of the text, whatever it holds', () => {
    const piece = fc.constantFrom('they called her a bitch', '"', '“', '”', '.', '\n', ' ', '😀', 'ſhe said', '𝒷itch');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(rest(text)?.length ?? text.length).toBe(text.length);
      }),
    );
  });

  it.each([
    "she told me you're a whore. I'll come to your house and cut you",
    'They called you a lying bitch. I know where your kids go to school, watch your back',
    'He wrote "you fat bitch". Go and kill yourself',
  ])('[E] is judged by itself, so that danger in it is not passed over: %s', (text) => {
    const { labels, direction, evidence } = judge(text);
    expect(['subject', 'unclear']).toContain(direction);
    expect(labels.some((label) => ['threat', 'doxxing', 'self-harm-encouragement'].includes(label))).toBe(true);
    const told = text.search(/[.]/);
    for (const { start } of evidence) expect(start).toBeGreaterThan(told);
  });

  it.each([
    "she told me you're a whore. It rained all day in Exampleton",
    'He wrote: "I know where you live. I will cut you". The police have it now.',
    'They called her a bitch and said they would find her house. Disgusting, all of it.',
    'Imagine reading "nobody would miss you" after a night shift. We are all so glad of you, doctor.',
    'Muted "grifter" and "dumbass" and my timeline is lovely again. Carry on doctor.',
  ])('[E] changes nothing where it holds no danger: %s', (text) => {
    expect(judge(text).labels.filter((label) => label !== 'support')).toEqual([]);
    expect(judge(text)).toMatchObject({ direction: 'quoted' });
  });
});
