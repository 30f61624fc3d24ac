import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newNetwork } from '../../../scripts/train/network.ts';
import { quantise } from '../../../scripts/train/quantise.ts';
import { seededRandom } from '../../../scripts/train/random.ts';
import { writeWeights } from '../../../scripts/train/write-weights.ts';
import { heads } from '../../../src/classify/model/shape.ts';
import { byteOf, byteValues, layerNames, readWeights, tableNames } from '../../../src/classify/model/weights.ts';
import { WeightsError } from '../../../src/errors.ts';

const { quantised } = quantise(newNetwork(seededRandom(1)));
const header = {
  version: '9.8.7',
  scales: quantised.scales,
  calibration: heads.map((_, head) => [head + 1, head / 2] as const),
  thresholds: heads.map(() => 0.5),
};
const file = writeWeights(header, quantised);

/** Compared as bytes: a matcher takes minutes for millions of numbers. */
function same(one: Uint8Array | Float32Array, other: Uint8Array | Float32Array): boolean {
  const [first, second] = [one, other].map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength));
  return first !== undefined && second !== undefined && first.equals(second);
}

describe('a weights file', () => {
  it('[U] gives back what was written', () => {
    const weights = readWeights(file);
    expect(weights.header).toMatchObject({
      ...header,
      format: 5,
      heads,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    for (const name of tableNames) expect(same(weights.tables[name].bytes, quantised.bytes[name])).toBe(true);
    for (const name of layerNames) expect(same(weights.layers[name], quantised.layers[name])).toBe(true);
    expect(weights.heard).toEqual(quantised.heard);
    expect(weights.thesaurus).toEqual(quantised.thesaurus);
    expect(same(weights.known, quantised.known)).toBe(true);
  });

  it('[U] has a name of its own for each set of numbers', () => {
    const hashOf = (...given: Parameters<typeof writeWeights>): string =>
      readWeights(writeWeights(...given)).header.sha256;
    const out = Float32Array.from(quantised.layers.out);
    const parts = Int16Array.from(quantised.heard.parts);
    out[7] = 0.25;
    parts[7] = (parts[7] ?? 0) + 1;
    const hashes = [
      hashOf(header, quantised),
      hashOf(header, { ...quantised, layers: { ...quantised.layers, out } }),
      hashOf(header, { ...quantised, heard: { ...quantised.heard, parts } }),
      hashOf({ ...header, thresholds: heads.map(() => 0.25) }, quantised),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hashOf(header, quantised)).toBe(hashes[0]);
  });

  it('[U] stays within eight million bytes', () => {
    expect(file.length).toBeLessThan(8_000_000);
  });

  it.each([
    ['cut short', file.subarray(0, file.length - 1), /cut short or changed/],
    ['with one byte changed', changed(file.length - 5), /cut short or changed/],
    ['with a digit changed in its head', replaced('0.5', '0.4'), /cut short or changed/],
    ['with a letter changed in its head', replaced('groupHeads', 'groupHeadz'), /cut short or changed/],
    ['of another format', Buffer.concat([Buffer.from('{"format":99}\n'), Buffer.alloc(8)]), /has format 99/],
    ['with other heads', Buffer.concat([Buffer.from('{"format":5,"heads":["abuse"]}\n')]), /answers other questions/],
    ['that is empty', Buffer.alloc(0), /does not begin as a weights file does/],
    ['that is a page of something else', Buffer.from('<html>\n</html>'), /does not begin as a weights file does/],
    ['whose head is null', Buffer.from('null\n'), /does not begin as a weights file does/],
  ])('[U] %s is told, with what to do', (_, bytes, words) => {
    expect(() => readWeights(bytes)).toThrow(WeightsError);
    expect(() => readWeights(bytes)).toThrow(words);
    try {
      readWeights(bytes);
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 2, code: 'weights-unusable', hint: expect.stringMatching(/install/) });
    }
  });
});

function replaced(words: string, by: string): Buffer {
  const at = file.indexOf(words);
  return Buffer.concat([file.subarray(0, at), Buffer.from(by), file.subarray(at + words.length)]);
}

function changed(at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('byteOf', () => {
  it('[P] stands for a number within a step of it', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (value) => {
        const values = byteValues(3);
        const back = values[byteOf(value, 3)] ?? Number.NaN;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(3 / 127 + 1e-6);
        expect(Math.sign(back) * Math.sign(value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('[U] cuts what lies beyond the scale', () => {
    expect(byteOf(100, 1)).toBe(255);
    expect(byteOf(-100, 1)).toBe(1);
    expect(byteOf(0, 1)).toBe(128);
  });
});
