import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/classify/detectors.ts';
import { gateWords } from '../../src/classify/language/gate.ts';
import { packedTerms, packedWords, unpackedTerms, unpackedWords } from '../../src/classify/packed.ts';
import { prepareJudge } from '../../src/classify/preparing.ts';
import { readTerms } from '../../src/classify/term-tables.ts';

function kept<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('what the build finds out beforehand', () => {
  it('[U] gives all terms back as they were read', () => {
    const terms = readTerms(detectors);

    expect(terms.words.length).toBeGreaterThan(1000);
    expect(unpackedTerms(kept(packedTerms(terms)))).toEqual(terms);
  });

  it('[U] gives the words of the gate back', () => {
    const words = gateWords();

    expect(words.hashes.length).toBe(words.weights.length);
    expect(unpackedWords(kept(packedWords(words)))).toEqual(words);
  });

  it('[E] stands in the build as the sources say', async () => {
    const built = pathToFileURL(join(import.meta.dirname, '../../dist/classify/prepared.js')).href;
    const { prepared } = (await import(built)) as { readonly prepared: unknown };

    expect(prepared).toEqual(prepareJudge());
  });
});
