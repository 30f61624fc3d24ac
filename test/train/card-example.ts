import type { Example } from '../../scripts/train/examples.ts';
import type { Family } from '../../scripts/train/generate/family.ts';
import { measure } from '../../scripts/train/measure.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';
import type { Hit } from '../../src/classify/rules.ts';
import type { Label, Verdict } from '../../src/model/verdict.ts';

/** An invented example with what the network, the rules and the judge say of it. */
export interface Row {
  readonly example: Example;
  /** The network's logit for `abuse`; other heads are far below. */
  readonly logit: number;
  readonly hits: readonly Hit[];
  readonly verdict: Verdict;
}

const plain: Omit<Example, 'text'> = {
  source: 'jigsaw-subset',
  split: 'dev',
  abuse: 0,
  hate: 0,
  classes: [],
  family: null,
  direction: null,
  readHarmless: true,
  stances: { support: 0, criticism: 0 },
};
const passed: Verdict = {
  abuse: 0.1,
  classes: {},
  labels: [],
  direction: null,
  evidence: [],
  language: 'en',
};

function flaggedAs(label: Label, direction: Verdict['direction'] = 'subject'): Verdict {
  return { ...passed, abuse: 0.9, classes: { [label]: 0.8 }, labels: [label], direction };
}

export function hit(by: 'insult' | 'threat', strength: Hit['strength']): Hit {
  return { by, class: by, start: 0, end: 5, strength, fate: 'counted', direction: 'subject' };
}

function times(count: number, of: (at: number) => Row): Row[] {
  return Array.from({ length: count }, (_, at) => of(at));
}

/** 40 ordinary harmless dev rows, of which the judge flags two, both of the first half of the folds; four speak of women, one of these flagged. */
const harmless = times(40, (at) => {
  const flagged = at === 0 || at === 2;
  return {
    example: { ...plain, text: `zebra ${at} ${at < 4 ? 'for women' : 'grazes'}` },
    logit: flagged ? 2 : at === 5 ? -1 : -3,
    hits: at === 8 ? [hit('insult', 'likely')] : [],
    verdict: at === 0 ? flaggedAs('insult') : at === 2 ? flaggedAs('profanity') : passed,
  };
}).map((row, at) => (at === 2 ? { ...row, example: { ...row.example, text: 'zebra 2 grazes' } } : row));

/** 20 abusive ones, of which it finds 15. */
const abusive = times(20, (at) => ({
  example: { ...plain, text: `giraffe ${at}`, abuse: 1, readHarmless: false },
  logit: at < 15 ? 2 : -3,
  hits: at < 4 ? [hit('insult', 'likely')] : at === 16 ? [hit('threat', 'strong')] : [],
  verdict: at < 15 ? flaggedAs('insult') : passed,
}));

/** 40 test rows of hate, half of them none: surer of no than of yes, and one not judged. */
const hate = times(40, (at) => {
  const yes = at % 2 === 0;
  const verdict = { ...passed, abuse: 0.7311, classes: { 'identity-hate': yes ? 0.8 : 0.1 } };
  return {
    example: { ...plain, source: 'dynahate', split: 'test', text: `okapi ${at}`, abuse: null, hate: yes ? 1 : 0 },
    logit: 0,
    hits: [],
    verdict,
  };
});
const unjudged: Row = {
  example: { ...plain, source: 'dynahate', split: 'test', text: 'okapi en français', abuse: null, hate: 0 },
  logit: 0,
  hits: [],
  verdict: { ...passed, abuse: null, language: 'fr' },
};

const learnt = times(10, (at) => ({
  example: {
    ...plain,
    source: 'unheard-of',
    split: 'train',
    text: `antelope ${at}`,
    abuse: at < 5 ? 1 : 0,
    hate: null,
  },
  logit: 5,
  hits: [],
  verdict: passed,
}));

export const madeFamilies: readonly Family[] = [
  { id: 'made/insult', labels: ['insult'], direction: 'subject', heldBack: true, templates: [] },
  { id: 'made/twin', labels: [], direction: null, twinOf: 'made/insult', heldBack: true, templates: [] },
  { id: 'made/told', labels: [], direction: 'quoted', heldBack: true, templates: [] },
  { id: 'made/learnt', labels: ['threat'], direction: 'subject', templates: [] },
];

/** Four messages of each held-back family. */
const made = madeFamilies.slice(0, 3).flatMap((family) =>
  times(4, (at) => {
    const rude = family.labels.length > 0;
    const verdicts: Readonly<Record<string, readonly Verdict[]>> = {
      'made/insult': [flaggedAs('insult'), flaggedAs('insult', 'other'), flaggedAs('accusation'), passed],
      'made/twin': [passed, passed, passed, flaggedAs('insult')],
      'made/told': [
        passed,
        { ...passed, direction: 'quoted' },
        flaggedAs('insult', 'other'),
        flaggedAs('insult', 'unclear'),
      ],
    };
    return {
      example: {
        source: 'generated',
        split: 'test',
        text: `kudu ${family.id} ${at}`,
        abuse: rude ? 1 : 0,
        hate: 0,
        classes: family.labels,
        family: family.id,
        readHarmless: false,
        stances: null,
        direction: family.direction,
      },
      logit: 0,
      hits: [],
      verdict: verdicts[family.id]?.[at] ?? passed,
    };
  }),
);

export const rows: readonly Row[] = [...harmless, ...abusive, ...hate, unjudged, ...learnt, ...made];

/** Curves that change nothing; every threshold a half. */
export const header = {
  version: '9.8.7',
  scales: { words: 1, grams: 1, wide: 1, pairs: 1, groups: 1, groupHeads: 1 },
  calibration: heads.map(() => [1, 0] as const),
  thresholds: heads.map(() => 0.5),
};

/** The measures of some of the rows. */
export function measured(of: readonly Row[] = rows) {
  const verdicts = new Map(of.map((row) => [row.example.text, row.verdict]));
  const answers = new Float32Array(of.length * HEADS).fill(Number.NaN);
  const logits = new Float32Array(of.length * HEADS).fill(-9);
  for (const [at, { example, logit }] of of.entries()) {
    logits[at * HEADS] = logit;
    answers[at * HEADS] = example.abuse ?? Number.NaN;
    answers[at * HEADS + heads.indexOf('identity-hate')] = example.hate ?? Number.NaN;
  }
  return measure({
    examples: of.map((row) => row.example),
    answers,
    logits,
    header,
    hits: of.map((row) => row.hits),
    judge: (text) => verdicts.get(text) ?? passed,
    families: madeFamilies,
  });
}
