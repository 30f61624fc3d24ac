import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../scripts/train/corpus.ts';
import { learnText } from '../../scripts/train/learn/text.ts';
import { layerParts, newTrainer } from '../../scripts/train/learn/trainer.ts';
import { addAnswers, answersDown, dropUnits, newUnits } from '../../scripts/train/learn/units.ts';
import { encodeWords } from '../../scripts/train/learn/words.ts';
import { type LearnOptions, learn } from '../../scripts/train/learn.ts';
import { newNetwork } from '../../scripts/train/network.ts';
import { quantise } from '../../scripts/train/quantise.ts';
import { seededRandom } from '../../scripts/train/random.ts';
import { scoreCorpus } from '../../scripts/train/score.ts';
import { writeWeights } from '../../scripts/train/write-weights.ts';
import { newNetwork as networkOf, scoreText } from '../../src/classify/model/network.ts';
import { HEADS, heads, UNITS } from '../../src/classify/model/shape.ts';
import { readWeights } from '../../src/classify/model/weights.ts';
import { hitsOf, read } from '../../src/classify/reader.ts';

const nobody = { subjectHandles: [], subjectName: null, author: null, kind: null, language: null };
const options: LearnOptions = {
  seed: 3,
  epochs: 6,
  pretraining: 1,
  batch: 8,
  dropout: 0.2,
  unitDropout: 0.2,
  wordDropout: 0,
  wordSleep: 0.25,
  tableStep: 0.05,
  wideStep: 0.05,
  layerStep: 0.005,
};

const rude = ['you are a vile clown', 'what a vile woman you are', 'vile. just vile', 'vile clown, resign', 'so vile'];
const kind = ['thank you doctor', 'lovely thread, thanks', 'thanks for this', 'what a lovely photo', 'lovely to see'];
const texts = [...rude, ...kind];

/** Only `abuse` is known: the rude texts are, the kind ones are not. */
function targets() {
  const wanted = new Float32Array(texts.length * HEADS);
  const weight = new Float32Array(texts.length * HEADS);
  for (const index of texts.keys()) {
    wanted[index * HEADS] = index < rude.length ? 1 : 0;
    weight[index * HEADS] = 1;
  }
  return { wanted, weight, source: new Uint8Array(texts.length), leans: new Uint8Array(HEADS) };
}

function learnt() {
  const corpus = buildCorpus(texts);
  const losses: number[] = [];
  const rows = Int32Array.from(texts.keys());
  const network = learn({ corpus, targets: targets(), rows }, options, (_, loss) => losses.push(loss));
  return { corpus, network, losses };
}

describe('learn', () => {
  it('[U] tells rude from kind after a few rounds, and its loss falls', { timeout: 120_000 }, () => {
    const { corpus, network, losses } = learnt();
    const logits = scoreCorpus(corpus, network);
    const abuse = texts.map((_, index) => logits[index * HEADS] ?? 0);
    expect(Math.min(...abuse.slice(0, rude.length))).toBeGreaterThan(Math.max(...abuse.slice(rude.length)));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) * 0.8);
  });

  it('[U] gives the same weights for the same seed', { timeout: 120_000 }, () => {
    const [first, second] = [learnt().network, learnt().network];
    expect(Buffer.from(first.grams.buffer).equals(Buffer.from(second.grams.buffer))).toBe(true);
    expect(Buffer.from(first.out.buffer).equals(Buffer.from(second.out.buffer))).toBe(true);
  });
});

describe('layers', () => {
  it('[U] all move while the network learns', { timeout: 120_000 }, () => {
    const { network } = learnt();
    const before = newNetwork(seededRandom(options.seed));
    for (const part of layerParts)
      expect(
        network[part].some((value, at) => value !== before[part][at]),
        part,
      ).toBe(true);
  });
});

describe('units', () => {
  it('[U] tell how the loss falls with each number that they hear, and with their weights', () => {
    const random = seededRandom(8);
    const network = newNetwork(random);
    network.hearBias.set(Array.from(network.hearBias, () => random.fraction() - 0.5));
    const trainer = newTrainer(buildCorpus(texts), network, targets());
    const units = newUnits();
    units.heard.set(Array.from(units.heard, (_, filter) => (filter % 4 === 0 ? 0 : random.fraction())));
    const gradient = Float32Array.from({ length: HEADS }, () => random.fraction() - 0.5);
    const loss = (): number => {
      const logits = new Float32Array(HEADS);
      addAnswers(network, units, logits);
      return logits.reduce((sum, logit, head) => sum + logit * (gradient[head] ?? 0), 0);
    };
    const slope = (numbers: Float32Array, at: number): number => {
      const [kept, small] = [numbers[at] ?? 0, 1e-2];
      const losses = [kept + small, kept - small].map((value) => {
        numbers[at] = value;
        return loss();
      });
      numbers[at] = kept;
      return ((losses[0] ?? 0) - (losses[1] ?? 0)) / (2 * small);
    };
    loss();
    answersDown(trainer, units, gradient);
    const { adam } = trainer;
    const [filter, unit] = [1, units.answers.findIndex((answer) => answer > 0.5)];
    expect(units.heardGradient[filter]).toBeCloseTo(slope(units.heard, filter), 2);
    expect(adam.hear.gradient[filter * UNITS + unit]).toBeCloseTo(slope(network.hear, filter * UNITS + unit), 3);
    expect(adam.hearBias.gradient[unit]).toBeCloseTo(slope(network.hearBias, unit), 3);
    expect(adam.tell.gradient[unit * HEADS + 1]).toBeCloseTo(slope(network.tell, unit * HEADS + 1), 3);
  });
});

describe('dropUnits', () => {
  it('[U] puts a share of the units to sleep, for which the others make up', () => {
    const units = newUnits();
    const random = seededRandom(10);
    let total = 0;
    for (let text = 0; text < 200; text += 1) {
      dropUnits(units, 0.25, random);
      expect(new Set(units.counts)).toEqual(new Set([0, Math.fround(1 / 0.75)]));
      total += units.counts.reduce((sum, count) => sum + count, 0);
    }
    expect(total / 200 / UNITS).toBeCloseTo(1, 1);
  });
});

describe('learnText', () => {
  it('[U] tells how the loss falls with a filter that speaks through units alone, while some filters sleep', () => {
    const network = newNetwork(seededRandom(9));
    network.out.fill(0);
    const corpus = buildCorpus(texts);
    const trainer = newTrainer(corpus, network, targets());
    const used = [...new Set(corpus.words.subarray(corpus.offsets[0], corpus.offsets[1]))];
    for (const [at, word] of used.entries()) trainer.local[word] = at;
    encodeWords(trainer, used);
    const lossOf = (): number =>
      learnText(trainer, 0, { dropout: 0.5, unitDropout: 0.5, wordDropout: 0, step: 0, random: seededRandom(4) });
    lossOf();
    const gradient = Float32Array.from(trainer.adam.convBias.gradient);
    const filter = gradient.reduce(
      (most, slope, at) => (Math.abs(slope) > Math.abs(gradient[most] ?? 0) ? at : most),
      0,
    );
    const kept = network.convBias[filter] ?? 0;
    const [more = 0, less = 0] = [kept + 1e-3, kept - 1e-3].map((value) => {
      network.convBias[filter] = value;
      return lossOf();
    });
    expect(Math.abs(gradient[filter] ?? 0)).toBeGreaterThan(0.01);
    expect((more - less) / 2e-3 / (gradient[filter] ?? 0)).toBeCloseTo(1, 1);
  });
});

describe('groups of the thesaurus', () => {
  it('[U] let a word that no text taught say what its like say', { timeout: 120_000 }, () => {
    const taught = ['you moron', 'what an imbecile', 'such a cretin', 'you nitwit', 'thick moron', 'nitwit and cretin'];
    const calm = [
      'you plumber',
      'what an electrician',
      'such a gardener',
      'you joiner',
      'roofer here',
      'a plasterer and joiner',
    ];
    const unseen = ['dunce', 'decorator'];
    const all = [...taught, ...calm, ...unseen.map((word) => `so a ${word}`)];
    const corpus = buildCorpus(all);
    const wanted = new Float32Array(all.length * HEADS);
    const weight = new Float32Array(all.length * HEADS);
    for (let at = 0; at < taught.length + calm.length; at += 1) {
      wanted[at * HEADS] = at < taught.length ? 1 : 0;
      weight[at * HEADS] = 1;
    }
    const rows = Int32Array.from({ length: taught.length + calm.length }, (_, at) => at);
    const given = { wanted, weight, source: new Uint8Array(all.length), leans: new Uint8Array(HEADS) };
    const network = learn({ corpus, targets: given, rows }, { ...options, epochs: 30 }, () => undefined);
    network.rules.fill(0);
    const logits = scoreCorpus(corpus, network);
    const [rude = 0, plain = 0] = unseen.map((_, at) => logits[(taught.length + calm.length + at) * HEADS]);
    expect(rude).toBeGreaterThan(plain + 1);
  });
});

describe('the judge and the training', () => {
  const cases = [
    ...texts,
    '@someone @other "you vile clown", they said!! https://t.example/x never a fraud? #shame 12345678 99',
    'Don’t you DARE, you fr4ud 🤡🤡',
    '',
    '👍',
    'a'.repeat(300),
    // More rows than are added up at once, of words and of pairs.
    Array.from({ length: 130 }, (_, at) => `word${at}`).join(' '),
    Array.from({ length: 70 }, (_, at) => `not "word${at}"`).join(' '),
  ];

  /** A random network, whose filters see words and places by `size`, each place by `place` more, and answer `bias` more. */
  function madeNetwork({ size, place, bias }: { size: number; place: number; bias: number }) {
    const random = seededRandom(5);
    const network = newNetwork(random);
    const { wide, pairs, rules, bias: heads, convBias, hearBias } = network;
    for (const table of [wide, pairs, rules, heads, convBias, hearBias]) {
      table.set(Array.from(table, () => random.fraction() - 0.5));
    }
    network.conv.set(network.conv.map((value) => value * size));
    network.places.set(network.places.map((value) => value * size + place));
    convBias.set(convBias.map((value) => value + bias));
    // Some words known to the filters, some not.
    network.known.fill(0b01010101);
    return network;
  }

  it.each([
    ['as it begins', { size: 1, place: 0, bias: 0 }],
    ['whose filters answer more than a byte holds', { size: 0, place: 1, bias: 3 }],
    ['whose filters get more than a byte holds from either of two words', { size: 100, place: 0, bias: 0 }],
    ['whose filters see little', { size: 0.01, place: 0, bias: 0 }],
  ])('[U] score a text alike, byte tables and file between them, by a network %s', { timeout: 120_000 }, (_, made) => {
    const { quantised, network } = quantise(madeNetwork(made));
    const calibration = heads.map(() => [1, 0] as const);
    const header = { version: '0.0.1', scales: quantised.scales, calibration, thresholds: heads.map(() => 0.5) };
    const judge = networkOf(readWeights(writeWeights(header, quantised)));
    const logits = scoreCorpus(buildCorpus(cases), network);
    for (const [index, text] of cases.entries()) {
      const reading = read(text);
      const scored = scoreText(judge, reading, hitsOf(reading, nobody));
      const apart = [...scored].map((logit, head) => Math.abs(logit - (logits[index * HEADS + head] ?? Number.NaN)));
      // Units count in steps there, and in full here.
      expect(Math.max(...apart), text).toBeLessThan(0.01);
    }
  });
});
