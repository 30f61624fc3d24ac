import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../scripts/train/corpus.ts';
import { fillSteps } from '../../scripts/train/filled-steps.ts';
import { type Network, newNetwork } from '../../scripts/train/network.ts';
import { seededRandom } from '../../scripts/train/random.ts';
import { MOST_ANSWER, scoreCorpus, strongestAnswers } from '../../scripts/train/score.ts';
import { FILTERS, HEADS, UNITS } from '../../src/classify/model/shape.ts';

const corpus = buildCorpus(['you are no help at all', 'thank you for this, doctor', '"so vile", they said']);
const others = buildCorpus(['what a lovely thread this is', 'not you again, and again, and again']);

/** A random network whose filters see hardly more than nothing. */
function faint(): Network {
  const random = seededRandom(31);
  const network = newNetwork(random);
  network.known.fill(255);
  return {
    ...network,
    convBias: network.convBias.map(() => (random.fraction() - 0.5) / 1000),
    conv: network.conv.map((value) => value / 100),
    places: network.places.map((value) => value / 100),
    out: network.out.map((value) => value * 100),
    hear: network.hear.map((value) => value * 100),
  };
}

describe('fillSteps', () => {
  const network = faint();
  const filled = fillSteps(corpus, network);

  it('[U] makes the strongest answer to these texts the most that a byte holds', () => {
    const [before, after] = [network, filled].map((each) => strongestAnswers(corpus, each, 8));
    const speak = [...(before ?? [])].flatMap((answer, filter) => (answer > 0 ? [filter] : []));
    expect(speak.length).toBeGreaterThan(FILTERS / 2);
    for (const filter of speak) expect(after?.[filter]).toBeCloseTo(MOST_ANSWER, 4);
  });

  it('[U] leaves what is heard of a filter as it was, in other texts too', () => {
    const [before, after] = [network, filled].map((each) => strongestAnswers(others, each, 1));
    for (let filter = 0; filter < FILTERS; filter += 1) {
      const heard = (each: Network, answers?: Float32Array): readonly number[] => {
        const answer = answers?.[filter] ?? Number.NaN;
        const [out, hear] = [each.out[filter * HEADS + 3] ?? 0, each.hear[filter * UNITS + 5] ?? 0];
        return [answer * out, answer * hear];
      };
      const wanted = heard(network, before);
      for (const [nth, value] of heard(filled, after).entries()) expect(value).toBeCloseTo(wanted[nth] ?? 0, 4);
    }
  });

  it('[U] lets the judge hear filters whose answers would be lost in a step', () => {
    const { out, hear } = network;
    const silent = { ...network, out: new Float32Array(out.length), hear: new Float32Array(hear.length) };
    const nothing = scoreCorpus(corpus, silent);
    expect(scoreCorpus(corpus, network)).toEqual(nothing);
    const heard = scoreCorpus(corpus, filled);
    expect(Math.max(...heard.map((logit, at) => Math.abs(logit - (nothing[at] ?? 0))))).toBeGreaterThan(0.1);
  });
});
