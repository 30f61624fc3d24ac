import { describe, expect, it } from 'vitest';
import { isAbuse } from '../../src/classify/combine.ts';
import { isDanger } from '../../src/classify/direction.ts';
import { frameOf, isEndorsed, isNamedAsWords, isReportAt } from '../../src/classify/frames.ts';
import { createJudge, explainText } from '../../src/classify/index.ts';
import { noContext } from '../../src/model/verdict.ts';

/** The frame of the first stretch in double quotation marks of a folded text. */
function frame(text: string): string {
  const start = text.indexOf('"');
  return frameOf(text, { start, end: text.indexOf('"', start + 1) + 1 });
}

function fates(text: string): string[] {
  return explainText(text, noContext)
    .filter((hit) => isAbuse(hit.class))
    .map((hit) => hit.fate);
}

describe("frameOf: somebody else's words", () => {
  it.each([
    'a man outside the clinic shouted "baby killer" at my mum',
    'he wrote: "you are scum". i kept the screenshot',
    'some troll replied "shut up you hag" to a nurse',
    'she was told "go back to your own country" by a patient',
    'i have been sent "kill yourself" by eleven accounts',
    'reported this: "go kill yourself". please report it too',
    'got an email today saying "we know where you live"',
    'her inbox is full of "slag" and she still turns up',
    'nobody should have to read "i will find you" with their coffee',
    'it is not ok to tell an mp "i hope you get stabbed"',
    '"you are scum" is what a grown adult wrote under a post about flu jabs',
    '"go hang yourself" was pinned at the top of that forum for a week',
    '"subhuman", they wrote. about a nurse',
    'three people have written "drop dead" under this',
    'people who type "drink bleach" to a nurse should be named',
    'she woke up to "lying cow" and went to work all the same',
    'he puts up with "quack" all day long',
    'we came back to "traitor scum" on the door',
    'a man on the bus sneered "witch" at her',
    '"witch"? imagine typing that to a nurse',
    '"lying cow" the classic comeback of people without one',
    '"fat pig" how original',
    '"she is a fraud", whined the man with the podcast',
  ])('[U] told: %s', (text) => {
    expect(frame(text)).toBe('told');
  });
});

describe("frameOf: the author's own words", () => {
  it.each([
    'my advice to the doctor: "go kill yourself"',
    'my message to the mp is simple: "drop dead"',
    'as they say, "a good politician is a dead politician"',
    'as my nan used to say, "some people want drowning at birth"',
    'quote me on this: "i will find you"',
    'repeat after me: "i am worthless"',
    'a wise man once said "hang all traitors"',
    'in the words of your own patients: "useless lying cow"',
    'message for dr moss from the whole village: "we know where you sleep"',
    'tell her "go back to your own country" from all of us',
    'next time you see her, shout "murderer" in her face',
    'somebody should write "scum" on your front door',
    'you deserve to be told "kill yourself"',
    'i\'d say "get a grip" but you\'re too thick',
    'what i want to tell you is "shut your mouth"',
    'i wrote "you are scum" on your wall',
    'we shouted "murderer" at your window',
    'i\'m not one to say "kill yourself" but i\'ll make an exception',
  ])('[U] own: %s', (text) => {
    expect(frame(text)).toBe('own');
  });

  it('[U] a passed-on post is nobody else’s for that', () => {
    expect(frame('rt @someone: "you are scum"')).toBe('open');
  });

  it.each([
    'you "doctor" are a murdering cow',
    '"doctor"? more like "butcher"',
    '"witch"? you are one',
    '"too harsh"? she is a fraud',
    'the "independent" report is out',
  ])('[U] open where nothing says whose they are: %s', (text) => {
    expect(frame(text)).toBe('open');
  });

  it('[U] plain where no doubt is left', () => {
    expect(frame('"someone should shoot her" is a threat')).toBe('plain');
    expect(frame('my message: "drop dead" is a threat')).toBe('own');
  });

  it('[U] is not misled by being told, or by refusing', () => {
    expect(frame('i was told "drop dead" by a patient')).toBe('told');
    expect(frame('i got told "you are scum" on the bus')).toBe('told');
    expect(frame('please don\'t tell her "drop dead", she reads these')).not.toBe('own');
  });
});

describe('isReportAt', () => {
  const report = (text: string, verb: string, words = '', grave = false): boolean => {
    const at = text.indexOf(verb);
    const start = words === '' ? text.length : text.indexOf(words);
    return isReportAt(text, { start: at, end: at + verb.length }, { start, grave });
  };

  it('[U] of what is grave is one to somebody alone', () => {
    expect(report('the lads said they will find you', 'said', '', true)).toBe(false);
    expect(report('they told my wife they will find us', 'told', '', true)).toBe(true);
  });

  it.each([
    ['someone told my wife she was a pig', 'told'],
    ['a gang of lads told the lollipop lady they would smash her windows', 'told'],
    ['he said she was a lying cow', 'said'],
    ['no one deserves to be told to kill themselves', 'told'],
    ['telling a doctor she should hang is a crime', 'telling'],
    ['the man who wrote that a journalist should be hanged', 'wrote'],
  ])('[U] is one: %s', (text, verb) => {
    expect(report(text, verb)).toBe(true);
  });

  it.each([
    ["for every lie you told i'd buy a rope", 'told'],
    ['you deserve to be told to kill yourself', 'told'],
    ['everyone says you are a fraud', 'says'],
    ['they say you are thick', 'say'],
    ['the pilot saw my eyes and said they are red', 'said'],
  ])('[U] is none: %s', (text, verb) => {
    expect(report(text, verb)).toBe(false);
  });

  it('[U] is none of a name for those who are told', () => {
    expect(report('they are telling the stupid cow to get out', 'telling', 'cow')).toBe(false);
    expect(report('they are telling my aunt to get out, the cow', 'telling', 'cow')).toBe(true);
  });
});

describe('isNamedAsWords', () => {
  const named = (text: string, words: string): boolean => isNamedAsWords(text, text.indexOf(words));

  it('[U] sees words named as words, told by what follows, or punished', () => {
    expect(named('the word slag has a history', 'slag')).toBe(true);
    expect(named('i keep using the word slag', 'slag')).toBe(false);
    expect(named('shouting liar is no argument', 'liar')).toBe(true);
    expect(named('you evil witch, one shouted', 'you evil')).toBe(true);
    expect(named('man fined for messaging a nurse to kill herself', 'kill')).toBe(true);
  });

  it('[U] does not take a wish for a report of it', () => {
    expect(named('you should be jailed for telling lies, you fraud', 'fraud')).toBe(false);
    expect(named('you evil witch, he said so too', 'you evil')).toBe(false);
    expect(named('you evil witch. i said what i said', 'you evil')).toBe(false);
  });
});

describe('isEndorsed', () => {
  it.each([
    'he wrote "she should hang" and i agree with every word',
    "he called her a slag and honestly that's too polite",
    "people say you're ugly. people are being kind",
    "\"you'll regret this\" isn't a threat, it's a promise",
    'they call you a fraud and every day you prove them right',
  ])('[U] by its author: %s', (text) => {
    expect(isEndorsed(text)).toBe(true);
  });

  it.each(['he wrote "she should hang". i have no words', 'they called her a slag. she is right to sue'])(
    '[U] not: %s',
    (text) => {
      expect(isEndorsed(text)).toBe(false);
    },
  );
});

describe('told abuse, by the whole judge', () => {
  const judge = createJudge();

  it.each([
    'Yesterday someone told my wife she was a fat ugly pig because she works for the council',
    'He said she was a lying cow and then asked her for a repeat prescription!',
    'Someone told Lucy to kill herself today. Nobody should get used to that',
    'Woman sacked for telling a passenger "go back to your own country"',
  ])('[U] is not counted: %s', (text) => {
    const { labels, direction } = judge.judge(text, noContext);
    expect(labels.some(isAbuse) && direction !== 'quoted' && direction !== 'other').toBe(false);
  });

  it.each([
    'My advice to the doctor: "go kill yourself"',
    'My message to the MP is simple: "drop dead"',
    'Quote me on this: "I will find you"',
    'Message for Dr Moss from the whole village: "we know where you sleep"',
    'He wrote "she should hang" and I agree with every word',
  ])('[U] danger in marks of the author’s own counts: %s', (text) => {
    expect(fates(text)).toContain('counted');
    expect(judge.judge(text, noContext).labels.some((label) => isAbuse(label) && isDanger(label))).toBe(true);
  });

  it.each([
    ['quotations', 'she said "you are scum" and he told the nurse she was "a liar" '],
    ['words that lead to none', 'he in the post at the post in the post under this at the post "scum" '],
    ['doubtful leads', 'a message from a post from a post on a post that said from a post "liar" '],
  ])('[U] reads a long line in time that grows with it: %s', (_, piece) => {
    const time = (text: string): number => {
      const from = process.cpuUsage().user;
      explainText(text, noContext);
      return process.cpuUsage().user - from;
    };
    time(piece.repeat(50));
    expect(time(piece.repeat(400))).toBeLessThan(2_000_000);
  });
});
