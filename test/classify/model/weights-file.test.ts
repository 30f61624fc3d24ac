import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WeightsError } from '../../../src/errors.ts';

const path = new URL('../../../src/classify/model/en.weights', import.meta.url);
const original = readFileSync(path);

/** What is kept between calls is forgotten before each test. */
async function fresh() {
  vi.resetModules();
  return import('../../../src/classify/model/weights-file.ts');
}

function shared(bytes: Buffer): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.length);
  Buffer.from(memory).set(bytes);
  return memory;
}

let file: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  file = await fresh();
});
afterEach(() => {
  vi.resetModules();
});

describe('weightsFile', () => {
  it('[I] reads the same bytes ahead and when asked', async () => {
    const asked = file.weightsFile();
    expect(Buffer.from(asked.bytes).equals(original)).toBe(true);

    await file.readAhead();
    const ahead = file.weightsFile();
    expect(ahead.bytes).not.toBe(asked.bytes);
    expect(Buffer.from(ahead.bytes).equals(original)).toBe(true);
    expect(file.weightsFile().bytes).toBe(ahead.bytes);
  });

  it('[U] gives what another thread has read, and reads nothing over it', async () => {
    const given = { bytes: shared(original), checked: true };
    file.takeWeights(given);
    await file.readAhead();

    expect(file.weightsFile()).toBe(given);
  });
});

describe('checkedWeights', () => {
  it('[U] looks at them once for all threads', () => {
    const { bytes, checked } = file.checkedWeights();

    expect(checked).toBe(true);
    expect(Buffer.from(bytes).equals(original)).toBe(true);
  });

  it('[U] says what is wrong with damaged ones', () => {
    const damaged = Buffer.from(original);
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 9) ^ 1, damaged.length - 9);
    file.takeWeights({ bytes: shared(damaged), checked: false });

    expect(() => file.checkedWeights()).toThrow(/cut short or changed/);
    expect(() => file.checkedWeights()).toThrow(expect.objectContaining({ name: new WeightsError('').name }));
  });
});
