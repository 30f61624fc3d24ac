import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionSchema } from '../../src/report/json/interaction-schema.ts';
import { ndjsonPages } from '../../src/report/ndjson.ts';
import { anyLine, wellFormed, written } from './interaction-lines.ts';

const published: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/interaction.schema.json'), 'utf8'),
);
const validate = new Ajv2020().compile(published);

/** What a terminal acts on, or what changes the order things are read in. */
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('NDJSON', () => {
  it('[I] has its schema published as it is in the code', () => {
    expect(published, 'npm run docs').toEqual(JSON.parse(JSON.stringify(interactionSchema())));
  });

  it('[P] gives back every value exactly, a line each, valid by the schema, with nothing that acts on a terminal', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), (rows) => {
        const text = written(rows, ndjsonPages());
        const lines = text.split('\n').slice(0, -1);

        expect(text).not.toMatch(acts);
        expect(lines.map((line) => JSON.parse(line))).toEqual(
          rows.map(wellFormed).map((row) => ({ ...row, classes: JSON.parse(row.classes) })),
        );
        for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it('[U] refuses a key the contract does not have', () => {
    const [line = ''] = fc.sample(anyLine, { numRuns: 1, seed: 1 }).map((row) => written([row], ndjsonPages()));

    expect(validate({ ...JSON.parse(line), mood: 'fine' })).toBe(false);
  });
});
