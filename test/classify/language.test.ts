import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLibrary, byTable, opinionOf } from '../../src/classify/language/detect.ts';
import { lookAt } from '../../src/classify/language/gate.ts';
import { languageOf } from '../../src/classify/language/index.ts';
import { readNgrams } from '../../src/classify/language/ngrams.ts';
import { otherWords } from '../../src/classify/language/other-words.ts';

interface TestSet {
  readonly foreign: Readonly<Record<string, readonly string[]>>;
  readonly mixed: readonly string[];
  readonly english: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const set: TestSet = JSON.parse(readFileSync(join(root, 'fixtures/classify/languages.json'), 'utf8'));
/** The half that chose no constant. */
const held = Object.entries(set.foreign).flatMap(([code, texts]) =>
  texts.filter((_, at) => at % 2 === 1).map((text) => ({ code, text })),
);

function leftOut(texts: readonly { readonly text: string }[], stated: string | null = null): number {
  return texts.filter(({ text }) => !languageOf(text, stated).judged).length / texts.length;
}

/** The gate as built, run by itself: the test runner slows and loads modules in its own way. */
const built = JSON.stringify(join(root, 'dist/classify/language/index.js'));

function run(script: string): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

function letters(text: string): number {
  return text.replace(/@\S+/g, '').match(/[\p{L}\p{M}]/gu)?.length ?? 0;
}

const german = 'Meine Tochter wartet seit drei Monaten auf einen Termin und niemand hilft uns';
const odd = fc.array(
  fc.oneof(
    fc.constantFrom(
      'the',
      'und',
      'yn',
      'это',
      'これは',
      '@',
      '#',
      '&amp;',
      '://',
      'www.',
      '😀',
      '\ud83d',
      'e\u0301',
      "'",
      '\u200f',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  { maxLength: 40 },
);

describe('languageOf, on sentences that chose no constant', () => {
  it('[U] leaves out 19 of 20 texts of sixty letters in other languages', () => {
    expect(leftOut(held.filter(({ text }) => letters(text) >= 60))).toBeGreaterThanOrEqual(0.95);
  });

  it('[U] leaves out nine of ten of thirty letters', () => {
    expect(leftOut(held)).toBeGreaterThanOrEqual(0.9);
  });

  it('[U] does so too where the platform says English', () => {
    expect(
      leftOut(
        held.filter(({ text }) => letters(text) >= 60),
        'en',
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['de', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'id', 'tl', 'cy', 'ga'])(
    '[U] knows %s, by the platform’s name for it',
    (code) => {
      const texts = held.filter((each) => each.code === code && letters(each.text) >= 60);
      const answers = texts.map(({ text }) => languageOf(text, code));

      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(answers).toEqual(texts.map(() => ({ judged: false, language: code })));
    },
  );

  it('[U] names nine of ten that it leaves out by itself, Indonesian as its kin Malay', () => {
    const named = held.filter(({ code, text }) => {
      const { judged, language } = languageOf(text, null);
      return !judged && (language === code || (code === 'id' && language === 'ms'));
    });

    expect(named.length / held.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('languageOf', () => {
  it.each([null, 'en', 'und', 'nl', 'tl'])('[U] judges dialects, slang and lists of names (stated %s)', (stated) => {
    // Names of rugby clubs are words of no language: there, and there alone, the platform's word is believed.
    const texts = set.english.filter((text) => !text.startsWith('Leicester'));

    expect(texts.filter((text) => !languageOf(text, stated).judged)).toEqual([]);
  });

  it.each([null, 'en', 'es', 'hi'])(
    '[U] judges two languages in one text, most of them as doubtful (stated %s)',
    (stated) => {
      const answers = set.mixed.map((text) => languageOf(text, stated));

      expect(answers.filter(({ judged }) => !judged)).toEqual([]);
      expect(answers.filter(({ language }) => language === null).length).toBeGreaterThanOrEqual(
        set.mixed.length * 0.75,
      );
    },
  );

  it.each([
    ['you are a grifter', null, true, 'en'],
    ['you are a grifter', 'nl', true, 'en'],
    ['thank you so much for everything that you did for us today', 'tl', true, 'en'],
    ['grifter', null, true, null],
    ['grifter', 'en', true, 'en'],
    ['grifter', 'qme', true, null],
    ['grifter', 'EN-gb', true, 'en'],
    ['du bist eine Lügnerin', 'de', true, null],
    ['Это ложь', 'ru', true, null],
    ['Это ложь', 'en', true, null],
    [german, null, false, 'de'],
    [german, 'en', false, 'de'],
    [german, 'zxx', false, 'de'],
    [german, 'und', false, 'de'],
    [german, 'qme', false, 'de'],
    [german, 'qht', false, 'de'],
    ['Kamu memang pembohong dan semua orang tahu kamu dibayar', 'in', false, 'id'],
    ['Это совсем другой язык, и мы его не читаем', null, false, 'ru'],
    ['Это совсем другой язык, и мы его не читаем', 'en', false, 'ru'],
    ['yeh aurat jhoot bolti hai aur kisi ko kuch nahi pata hai', null, false, 'hi'],
    ['She is a disgrace to all of us и все это очень хорошо знают', null, true, null],
    ['Ѕhе іѕ а dіѕgrасе tо thе whоlе соuntrу аnd ѕhоuld rеѕіgn', null, true, 'en'],
    ['ýöú árè ä dïsgrâçé tò thé whölé cöúntrÿ ànd évéryöné knöws', null, true, 'en'],
    ['looooove thissss soooo muchhhh yessssss girlllll wooooow', 'tl', true, 'en'],
    ['', null, true, null],
  ])('[U] %j, stated %s: judged %s, %s', (text, stated, judged, language) => {
    expect(languageOf(text, stated)).toEqual({ judged, language });
  });

  const spanish =
    'Te vamos a encontrar y nadie va a poder ayudarte porque todos saben lo que hiciste en aquel hospital del norte. ';
  it.each([
    `we know where you live. ${spanish.repeat(2)}`,
    `${spanish.repeat(2)} you should kill yourself`,
    'Мы все знаем, где ты живёшь и где учатся твои дети. you should kill yourself now please',
  ])('[U] judges a sentence of English wherever it stands: %s', (text) => {
    expect(languageOf(text, null)).toEqual({ judged: true, language: null });
    expect(languageOf(text, 'es').judged).toBe(true);
  });

  it('[U] leaves out what has but some words of English in it', () => {
    expect(languageOf(spanish.repeat(2), null)).toEqual({ judged: false, language: 'es' });
    expect(languageOf(`${spanish} sorry my friend ${spanish}`, null)).toEqual({ judged: false, language: 'es' });
  });

  it.each(['ha', 'haha', 'lol', 'jaja'])('[U] takes laughter for no language: %s', (syllable) => {
    expect(languageOf(syllable.repeat(30), null)).toEqual({ judged: true, language: null });
  });

  it('[U] counts a word once, however often it is said', () => {
    expect(languageOf('wanker '.repeat(100), null).judged).toBe(true);
    expect(languageOf('Lügner '.repeat(100), null).judged).toBe(true);
  });

  it('[U] counts no letters of handles, links, hashtags, entities and emoji', () => {
    const dressed = '@wartet_auf_einen_Termin #MeineTochterWartet https://example.com/niemand-hilft-uns &uuml; 😀 ja';

    expect(languageOf(dressed, 'de')).toEqual({ judged: true, language: null });
    expect(lookAt(dressed).words.letters).toBe(2);
    expect(lookAt('www.example.com/eins und example.co.uk/zwei: drei').words.letters).toBe(7);
  });

  it('[U] looks at the first hundred thousand characters', () => {
    const text = 'Она нам всем уже давно надоела своей ложью';

    expect(languageOf('1'.repeat(90_000) + text, 'ru').judged).toBe(false);
    expect(languageOf('1'.repeat(100_000) + text, 'ru').judged).toBe(true);
  });

  it('[U] leaves out from thirty letters on', () => {
    const text = 'Она нам всем уже давно надоела своей ложью';

    expect(lookAt(text).words.letters).toBeGreaterThanOrEqual(30);
    expect(languageOf(text, 'ru').judged).toBe(false);
    expect(languageOf(text.slice(0, 33), 'ru').judged).toBe(true);
  });

  it('[U] leaves out from nine chances in ten on that it is another language', () => {
    const [below, above] = ['za bzdura, nikt nigdy czegoś takiego', 'Co za bzdura, nikt nigdy czegoś takiego'];

    expect(letters(below)).toBeGreaterThanOrEqual(30);
    expect(languageOf(below, null)).toEqual({ judged: true, language: null });
    expect(languageOf(above, null)).toEqual({ judged: false, language: 'pl' });
  });

  it('[P] never throws, and names what it leaves out by a code or not at all', () => {
    fc.assert(
      fc.property(odd, fc.option(fc.string({ maxLength: 6 })), (parts, stated) => {
        const { judged, language } = languageOf(parts.join(' '), stated);

        expect(judged ? [null, 'en'] : [language]).toContain(language);
      }),
    );
  });

  it('[P] answers the same with handles, links, hashtags and emoji around', () => {
    const texts = [...held.map(({ text }) => text), ...set.mixed, ...set.english];
    const dress = fc.constantFrom(
      '@someone_else',
      '@a@social.example',
      'https://example.com/a/b-c?d=e',
      '#SaveOurBus',
      '😀🙏',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(dress, { maxLength: 4 }),
        fc.array(dress),
        (text, before, after) => {
          const dressed = [...before, text, ...after].join(' ');

          expect(languageOf(dressed, null)).toEqual(languageOf(text, null));
        },
      ),
    );
  });

  it('[U] reads no more of a megabyte than of a page', () => {
    const started = performance.now();
    for (const text of ['word '.repeat(200_000), 'x'.repeat(1_000_000), '@name '.repeat(170_000), 'ｅ́'.repeat(500_000)])
      languageOf(text, null);

    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('[U] looks at an English message in a few times the time that hashing its letters takes', () => {
    const { stdout } = run(`
      import { languageOf } from ${built};
      const text = "@rosaexample You know what, I really don't think that she has read the report at all, it's on page four";
      const hashOf = (hash) => { for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0; return hash; };
      let sum = 0;
      const fastest = (work) => Math.min(...Array.from({ length: 15 }, () => {
        const started = performance.now();
        for (let at = 0; at < 40_000; at += 1) sum += work(at);
        return performance.now() - started;
      }));
      const ratio = fastest(() => (languageOf(text, null).judged ? 1 : 0)) / fastest(hashOf);
      console.log(Number.isFinite(sum) ? ratio : 0);`);

    expect(Number(stdout)).toBeGreaterThan(0);
    expect(Number(stdout)).toBeLessThan(12);
  });
});

describe('the detector library', () => {
  it('[U] is not loaded for English, nor for short texts; then loads without a word on stderr', () => {
    const { stdout, stderr } = run(`
      import { languageOf } from ${built};
      import { createRequire } from 'node:module';
      const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((name) => name.includes('eld'));
      languageOf('you are the only one who ever listened to any of us', 'de');
      languageOf('kurz und gut', 'de');
      console.log(loaded(), languageOf(${JSON.stringify(german)}, null).language, loaded());`);

    expect([stdout.trim(), stderr]).toEqual(['false de true', '']);
  });

  it('[U] puts English and German far apart', () => {
    expect(opinionOf(german.toLowerCase())).toMatchObject({ language: 'de' });
    expect(opinionOf(german.toLowerCase()).margin).toBeGreaterThan(60);
    expect(opinionOf('my daughter has been waiting for three months and nobody helps us').margin).toBeLessThan(-60);
    expect(opinionOf('')).toEqual({ language: null, margin: 0 });
  });

  it('[I] answers by the table of the library as the library does', () => {
    const ask = byTable();
    const library = byLibrary();
    const texts = [...Object.values(set.foreign).flat(), ...set.english, ...set.mixed];
    const odd = [
      '',
      'a',
      'ab',
      'abc',
      'abcd',
      'abcde',
      "don't",
      'é '.repeat(500),
      'ß'.repeat(400),
      'x'.repeat(2000),
      '𐐨𐐩𐐪',
    ];
    const tails = [
      `${'a'.repeat(80)} ${'b'.repeat(14)}${'a'.repeat(66)}`,
      `${'ж'.repeat(40)} ${'я'.repeat(7)}${'ж'.repeat(33)}`,
    ];
    for (const text of [...texts, ...texts.map((text) => text.toLowerCase().repeat(5)), ...odd, ...tails]) {
      expect([text, ask?.(text)]).toEqual([text, library(text)]);
    }
  });

  it.each([
    ['', null],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{ab:{0:12,1:9},'\\'b c':{1:200}}};", 3],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{ab:{0:12,2:9}}};", null],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{ab:{0:1200}}};", null],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{ab:{0:12},", null],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{abcdefg:{0:12}}};", null],
    ["languages:{0:'am',1:'de'},isSubset:false,ngrams:{ab:[0,12]}};", null],
    ['languages:{0:am},isSubset:false,ngrams:{ab:{0:12}}};', null],
  ])('[U] reads a table that is laid out as the library has it, and no other: %s', (source, scores) => {
    const table = readNgrams(source);
    expect(table === null ? null : table.scores.filter((score) => score > 0).length).toBe(scores);
  });

  it('[U] is helped by words of the languages that it lacks, each listed once', () => {
    for (const { words } of otherWords) {
      const all = words.trim().split(/\s+/);
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
      expect(all.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    }
  });
});
