import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWeights } from '../../src/classify/model/weights.ts';
import { testFolder } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const folder = testFolder();
/** Built here, and not where somebody may be training. */
const built = join(folder, '.train');
const data = join(folder, 'data');

const rude = ['you vile clown', 'what a vile fraud', 'nobody wants you here, vermin', 'shut up you fool'];
const kind = ['thank you doctor', 'lovely thread', 'when is the next surgery?', 'my mother was helped by this'];

function makeData(): void {
  mkdirSync(data);
  for (const [at, source] of ['fields', 'lanes', 'woods'].entries()) {
    const rows = Array.from({ length: 20 }, (_, row) => {
      const abuse = row % 2;
      const said = (abuse === 1 ? rude : kind)[(row >> 1) % 4];
      const split = ['train', 'train', 'train', 'dev', 'test'][(row >> 1) % 5];
      return { text: `${said} (${row} of ${source})`, abuse, hate: at === 0 ? null : 0, cats: [], split };
    });
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(data, `${source}.ndjson.gz`), gzipSync(lines));
  }
}

interface Ran {
  readonly code: number;
  readonly stderr: string;
}

function train(...argv: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const command = [join(built, 'scripts/train/main.js'), ...argv];
    execFile(process.execPath, command, (error, _, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stderr });
    });
  });
}

function hashOf(out: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, out, file)))
    .digest('hex');
}

beforeAll(() => {
  makeData();
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.train.json'), '--outDir', built]);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}, 120_000);

describe('the training command', () => {
  it('[E] gives the same weights and card for the same seed, and others for another', {
    timeout: 180_000,
  }, async () => {
    const small = ['--epochs', '1', '--per-family', '0', '--out'];
    const ran = await Promise.all([
      train(data, ...small, join(folder, 'first'), '--seed', '4'),
      train(data, ...small, join(folder, 'second/within'), '--seed', '4'),
      train(data, ...small, join(folder, 'other'), '--seed', '5'),
    ]);

    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ran[0]?.stderr).toContain('60 texts, of them 36 to learn from');
    for (const file of ['en.weights', 'model-card.md']) {
      expect(hashOf('second/within', file), file).toBe(hashOf('first', file));
      expect(hashOf('other', file), file).not.toBe(hashOf('first', file));
    }
  });

  it('[E] writes what it learnt, and what the judge makes of it, into the folder that is named and nowhere else', () => {
    const { header } = readWeights(readFileSync(join(folder, 'first/en.weights')));
    const card = readFileSync(join(folder, 'first/model-card.md'), 'utf8');

    expect(readdirSync(join(folder, 'first')).sort()).toEqual(['en.weights', 'model-card.md']);
    expect(readdirSync(folder).sort()).toEqual([
      ...['.train', 'data', 'first', 'node_modules', 'other', 'package.json', 'second'],
    ]);
    expect(existsSync(join(built, 'src/classify/model/en.weights'))).toBe(false);
    // The other runs' weights differ, and so would the judge's name.
    expect(card).toContain(`version ${header.version}`);
    expect(card).toContain('--seed 4 --epochs 1 --per-family 0');
    expect(card).toMatch(/fields \|\s+12 \|/);
  });

  it('[E] refuses what it does not know, and says how it is used', async () => {
    const wrong = [
      [],
      ['one', 'two'],
      ['one', '--refits'],
      ['one', '--epochs', '1.5'],
      ['one', '--out', ''],
      ['one', '--out', join(folder, 'package.json')],
    ];
    for (const { code, stderr } of await Promise.all(wrong.map((argv) => train(...argv)))) {
      expect([code, ...stderr.trim().split('\n')]).toEqual([
        2,
        expect.not.stringMatching(/^\s|Error/),
        expect.stringMatching(/^npm run train -- <folder> .*\[--out <folder>\]$/),
      ]);
    }
  });
});
