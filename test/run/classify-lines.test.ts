import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/classify/index.ts';
import type { Judge } from '../../src/classify/judge.ts';
import type { JudgeContext, Verdict } from '../../src/model/verdict.ts';
import { judgeLines, type LineForm, lineErrors } from '../../src/run/classify-lines.ts';

const form: LineForm = { form: 'json', subject: null, maxLineBytes: 8 * 1024 * 1024 };
const judge = createJudge();

interface Line extends Verdict {
  readonly id: string | null;
  readonly model: string;
}

function read(input: string | Buffer, options: Partial<LineForm> = {}, by: Judge = judge) {
  const { output, ...counts } = judgeLines(by, Buffer.from(input), { ...form, ...options });
  const text = Buffer.from(output).toString();
  const verdicts: Line[] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { ...counts, text, verdicts };
}

function readOne(fields: Record<string, unknown>) {
  return read(JSON.stringify(fields)).verdicts[0];
}

/** What the judge is told of a line. */
function contextOf(fields: Record<string, unknown>, options: Partial<LineForm> = {}): JudgeContext | null {
  let seen: JudgeContext | null = null;
  const spy: Judge = {
    model: 'spy-1',
    judge(_, context) {
      seen = context;
      return { abuse: 0, classes: {}, labels: [], direction: null, evidence: [], language: 'en' };
    },
  };
  read(JSON.stringify({ text: 'hello', ...fields }), options, spy);
  return seen;
}

describe('a line of verdict', () => {
  it('[U] has the keys of the contract in their order', () => {
    const { text } = read('{"id":"7","text":"@RosaExample you idiot","subject":"@RosaExample"}\n');
    const [verdict] = read('{"id":"7","text":"@RosaExample you idiot","subject":"@RosaExample"}\n').verdicts;

    expect(Object.keys(verdict ?? {})).toEqual([
      ...['id', 'abuse', 'classes', 'labels', 'direction', 'evidence', 'language', 'model'],
    ]);
    expect(verdict).toMatchObject({
      id: '7',
      labels: expect.arrayContaining(['insult']),
      direction: 'subject',
      language: 'en',
    });
    expect(verdict?.model).toBe(judge.model);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('[U] has evidence in UTF-16 units of the text as given, escapes read', () => {
    const text = '😀 e\u0301\u0000 you absolute\u200b idiot';
    const line = `{"text":${JSON.stringify(text).replaceAll('😀', '\\ud83d\\ude00')}}`;
    const [found] = read(line).verdicts[0]?.evidence ?? [];

    expect(text.slice(found?.start, found?.end)).toContain('idiot');
    expect(found?.end).toBe(text.length);
  });

  it('[U] says the same whatever the line is called, for the same text', () => {
    const [plain] = read('{"text":"you fool"}').verdicts;
    const [more] = read('{"id":"a","x":{"text":"no"},"text":"you fool","label":1}').verdicts;

    expect({ ...more, id: null }).toEqual(plain);
  });
});

describe('an id', () => {
  it.each([
    ['"7"', '7'],
    ['7', '7'],
    ['9007199254740993', '9007199254740993'],
    ['2100000000000000001', '2100000000000000001'],
    ['-12345678901234567890', '-12345678901234567890'],
    ['"\\u001b[2J\\u202e"', '\u001b[2J\u202e'],
    ['""', ''],
    ['null', null],
    ['true', null],
    ['{"a":1}', null],
    ['["7"]', null],
  ])('[U] %s comes out as the string %j', (written, id) => {
    const { verdicts, text } = read(`{"text":"a 2100000000000000009 fool","id":${written}}`);

    expect(verdicts[0]?.id).toBe(id);
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('what else a line says', () => {
  it('[U] reaches the judge where it is of the type expected', () => {
    const fields = { subject: '@RosaExample', author: 'sam', kind: 'reply', language: 'pt_BR' };

    expect(contextOf(fields)).toEqual({
      subjectHandles: ['RosaExample'],
      subjectName: null,
      author: 'sam',
      kind: 'reply',
      language: 'pt_br',
    });
  });

  it('[U] is ignored where it is of another type', () => {
    const nothing = { subjectHandles: [], subjectName: null, author: null, kind: null, language: null };

    expect(contextOf({})).toEqual(nothing);
    expect(contextOf({ subject: 5, author: ['a'], kind: 'shout', language: {} })).toEqual(nothing);
    expect(contextOf({ subject: '@', author: ' ', kind: null, language: 'English' })).toEqual(nothing);
  });

  it('[U] the subject of the command stands for lines that name none', () => {
    expect(contextOf({}, { subject: 'rosa' })?.subjectHandles).toEqual(['rosa']);
    expect(contextOf({ subject: '@ada' }, { subject: 'rosa' })?.subjectHandles).toEqual(['ada']);
  });
});

describe('lines left out', () => {
  const deep = `{"text":"a","x":${'['.repeat(70_000)}${']'.repeat(70_000)}}`;

  it.each([
    ['hello', lineErrors.notJson],
    ['{"text":"half', lineErrors.notJson],
    ['{"text":"a\u0000b"}', lineErrors.notJson],
    ['\u0000\u0000', lineErrors.notJson],
    ['[{"text":"a"}]', lineErrors.notObject],
    ['"text"', lineErrors.notObject],
    ['null', lineErrors.notObject],
    ['{}', lineErrors.noText],
    ['{"Text":"a","body":{"text":"a"}}', lineErrors.noText],
    ['{"text":null}', lineErrors.textOfOtherType],
    ['{"text":12345678901234567890,"id":1}', lineErrors.textOfOtherType],
    ['{"text":["a"]}', lineErrors.textOfOtherType],
    [deep, lineErrors.tooDeep],
  ])('[U] %.40s: %s, by its number, and the others are judged', (line, why) => {
    const { lines, judged, errors, verdicts } = read(`{"id":"a","text":"x"}\n${line}\n{"id":"b","text":"y"}\n`);

    expect({ lines, judged, errors }).toEqual({ lines: 3, judged: 2, errors: [[2, why]] });
    expect(verdicts.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('[U] a line over the limit, in both forms', () => {
    const limit = { maxLineBytes: 20 };

    expect(read('{"text":"0123456789"}\n{"text":"a"}', limit).errors).toEqual([[1, lineErrors.tooLong]]);
    expect(read('0123456789012345678901\na', { ...limit, form: 'text' }).errors).toEqual([[1, lineErrors.tooLong]]);
  });

  it('[U] blank lines are none: they count as lines and are no message', () => {
    const { lines, judged, errors } = read('\n{"text":"a"}\r\n \t\r\n\n\ufeff{"text":"b"}\n\u001e{"text":"c"}\n\n');

    expect({ lines, judged, errors }).toEqual({ lines: 7, judged: 3, errors: [] });
  });
});

describe('messages, one a line', () => {
  const text = { form: 'text' as const };

  it('[U] each line has a verdict, blank ones too', () => {
    const { verdicts, errors, lines } = read('you fool\r\n\n{"text":"fine"}\n"\n', text);

    expect([lines, errors]).toEqual([4, []]);
    expect(verdicts.map(({ abuse, evidence }) => [abuse === null, evidence.length > 0])).toEqual([
      [false, true],
      [true, false],
      [false, false],
      [expect.any(Boolean), false],
    ]);
  });

  it('[U] bytes that are not UTF-8 do not cost the line', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x41, 0x0a, 0xed, 0xa0, 0xbd]), text).judged).toBe(2);
  });
});

describe('texts that are hardly any', () => {
  const blank = { abuse: null, classes: {}, labels: [], direction: null, evidence: [], language: null };

  it.each([
    '',
    ' ',
    '\t\n\r',
    '\u0000',
    '\u200b\u200d\ufeff',
    '\ud83d',
    '\u0301\u0301',
    '\u202e',
    '\u3164\u2800\u00a0',
  ])('[U] nothing that can be seen has no verdict: %j', (text) => {
    expect(readOne({ text, language: 'en', subject: 'rosa' })).toMatchObject(blank);
  });

  it.each([
    ...['https://news.example/a?b=c', '@rosaexample @ada', '@rosaexample https://news.example'],
    ...['RT', 'RT @rosaexample:', 'RT @rosaexample: https://news.example', '\ufffd\ufffd'],
  ])('[U] only links and handles, of a repost too, and lost characters are not judged: %s', (text) => {
    expect(readOne({ text })).toMatchObject({ ...blank, language: null });
  });

  it.each([
    ['emoji', '😀😀👩‍👩‍👧'],
    ['right to left', '\u202eשלום you fool'],
    ['mixed scripts', 'yоu аre an idiоt, спасибо'],
    ['zalgo', `y\u0315\u0300o\u0341u ${'i\u0301\u0302\u0303\u0304'.repeat(50)}`],
    ['a NUL inside', 'you \u0000 fool'],
    ['halves of pairs', 'you \ud83d fool \ude00'],
  ])('[U] %s: a verdict of the usual shape', (_, text) => {
    const verdict = readOne({ text });

    expect(Object.keys(verdict ?? {})).toHaveLength(8);
    for (const { start, end } of verdict?.evidence ?? []) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each([
    ['right to left', 'مرحبا you stupid idiot'],
    ['turned by marks', '@a \u202eyou stu\u200fpid id\u2066iot'],
    ['mixed scripts', '@a yоu stuріd іdіоt'],
    ['zalgo', `@a ${[...'you stupid idiot'].map((letter) => `${letter}\u0335\u0348\u0312`).join('')}`],
    ['letters of mathematics', '@a you 𝓼𝓽𝓾𝓹𝓲𝓭 𝓲𝓭𝓲𝓸𝓽'],
    ['spaced out', '@a you s t u p i d i d i o t'],
    ['halves of pairs', '\ud83d you stupid idiot \udc00'],
  ])('[U] %s: abuse is found all the same', (_, text) => {
    expect(readOne({ text })?.labels).toContain('insult');
  });

  it('[U] a text of a million characters', () => {
    const { verdicts, errors } = read(JSON.stringify({ text: `${'what is the plan? '.repeat(60_000)}you fool` }));

    expect(errors).toEqual([]);
    expect(verdicts[0]?.abuse).not.toBeNull();
  });
});

describe('any line at all', () => {
  const anyString = fc.string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), hostile()), maxLength: 40 });

  function hostile() {
    return fc.constantFrom('\ud83d', '\udc00', '\u0000', '\u202e', '\u0301', '😀', '@', '"', '\\', '\u001b', 'fool ');
  }

  it('[P] as a text never throws and always has one verdict', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { judged, errors, verdicts } = read(`${JSON.stringify({ text })}\n`);

        expect([judged, errors]).toEqual([1, []]);
        expect(verdicts[0]?.evidence.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
    );
  });

  it('[P] as a line never throws and has a verdict or is left out', () => {
    const anyLine = fc.oneof(anyString, fc.json());
    fc.assert(
      fc.property(fc.array(anyLine), fc.constantFrom('json' as const, 'text' as const), (all, shape) => {
        const input = all.map((line) => line.replaceAll('\n', ' '));
        const { lines, judged, errors, verdicts } = read(input.map((line) => `${line}\n`).join(''), { form: shape });
        const blank = input.filter((line) => shape === 'json' && /^[\s\0\ufeff\u001e]*$/.test(line)).length;

        expect(lines).toBe(input.length);
        expect(judged + errors.length + blank).toBe(input.length);
        expect(verdicts).toHaveLength(judged);
      }),
    );
  });
});
