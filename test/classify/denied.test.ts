import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDenied } from '../../src/classify/denied.ts';
import { isDanger } from '../../src/classify/direction.ts';
import { createJudge } from '../../src/classify/index.ts';
import { read } from '../../src/classify/reader.ts';
import { noContext } from '../../src/model/verdict.ts';

const judge = (text: string) => createJudge().judge(text, noContext);
const isDangerous = (text: string) => judge(text).labels.some(isDanger);
const rest = (text: string) => withoutDenied(text, read(text));

describe('harm that is denied', () => {
  it.each([
    "don't kill yourself love, you matter to so many of us",
    'Please do not harm yourself, there are people who love you',
    'Please dont hurt yourself hun x',
    'Never let them tell you to kill yourself',
    'You must not kill yourself over this. The world needs you',
    "Don't do it. Don't end your life over these trolls.",
    "i hope you don't die",
    "I hope your kids don't get hurt by these maniacs",
    'nobody should ever hurt you or your kids',
    "nobody is going to hurt you, we've got your back",
    "I won't let anyone hurt you",
    "I'm not going to kill you lol relax",
    "We don't want you to die",
    "You don't deserve to die. You deserve a medal.",
    "I'd never wish death on you but you are wrong",
    "Please don't kill yourself, we'll get through this together",
    "Don't post where you live, people are trying to find out",
  ])('[U] is no danger: %s', (text) => {
    expect(judge(text).labels.filter(isDanger)).toEqual([]);
    const { classes, evidence } = judge(text);
    for (const name of ['threat', 'self-harm-encouragement'] as const)
      expect(classes[name] ?? 0, name).toBeLessThan(0.75);
    expect(evidence.some((each) => isDanger(each.class))).toBe(false);
  });

  it.each([
    "why don't you kill yourself",
    "why don't you just die",
    "you won't live to see Christmas",
    "don't make me come round there and kill you",
    "don't think I won't kill you",
    "don't sleep tonight, we're coming for you",
    'I hope you never wake up',
    "I hope you don't die alone you old witch",
    "you don't deserve to live",
    'Nobody will hurt you as long as you shut your mouth about the mosque',
    "I won't hurt you if you leave town. If you stay I'll break your legs",
    "don't kill yourself yet, I want to watch",
    "we won't touch your kids as long as you do what you're told, we know their school",
    "no I'm not going to kill you, that'd be too quick",
    'Nobody deserves to be stabbed except you',
    "don't kill yourself, we'll come to your house and kill you",
    "no I'm not going to rape you, ur too ugly. I'll slit your throat",
    "Please don't kill yourself. I want to do it. I know where you live and I'll slit your throat",
  ])('[U] is danger where the denial is none, or danger stands beside it: %s', (text) => {
    expect(isDangerous(text)).toBe(true);
  });

  it('[U] leaves what else is said, and whom it is aimed at', () => {
    const verdict = judge("Don't kill yourself. You are a lying bitch though");

    expect(verdict).toMatchObject({ direction: 'subject' });
    expect(verdict.labels).toContain('insult');
    expect(verdict.labels.some(isDanger)).toBe(false);
  });

  it('[U] is blank, with all else where it stood', () => {
    const text = "I said: don't kill yourself, love. 😀";

    expect(rest(text)).toBe(`I said: ${' '.repeat("don't kill yourself".length)}, love. 😀`);
    expect(rest('You are kind. I never said that.')).toBeNull();
    expect(rest('You are kind.')).toBeNull();
  });

  it('[P] leaves the length of a text, whatever it holds', () => {
    const piece = fc.constantFrom(
      "don't kill yourself",
      'never hurt you',
      'DON’T D1E',
      ' ',
      '.',
      '😀',
      'nnnever',
      'ſ',
      '𝒷itch',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join(' ');
        expect(rest(text)?.length ?? text.length).toBe(text.length);
      }),
    );
  });

  it('[U] is looked for in a moment, however long and odd the text', () => {
    for (const words of ["don't ", 'hope you ', 'never let them ', 'nobody should be ', 'i won’t let the the '])
      expect(isDangerous(`I will kill you. ${words.repeat(600)}`), words).toBe(true);
  }, 2_000);
});
