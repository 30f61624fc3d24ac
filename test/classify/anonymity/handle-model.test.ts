import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handleTable, randomBelow } from '../../../src/classify/anonymity/handle-model.ts';
import { cellOf, handleScorer, symbols, symbolsOf } from '../../../src/classify/anonymity/handle-score.ts';
import { scoreOfHandle } from '../../../src/classify/anonymity/handle-signals.ts';
import { outcome, profile } from './accounts.ts';

const file = join(import.meta.dirname, '../../../src/classify/anonymity/handle-model.ts');

function isRandom(handle: string): string {
  return outcome('random-handle', profile({ handle }));
}

describe('the model of handles', () => {
  it.each(['xkq7vzp2', 'Kx83hsjq', 'wqzjxkvb', 'Bhx8rPqz1Lw', 'hjkgfdshk', 'zq9x_vk3wp', 'ptvkxzrq48213'])(
    '[U] calls %s random',
    (handle) => {
      expect(isRandom(handle)).toBe('present');
    },
  );

  it.each([
    'jonathan_smith',
    'ldnbirder',
    'rosaexample',
    'RosaExample88',
    'thegrumpygardener',
    'kmcallister',
    'szczepankowal',
    'krzysztof_k',
    'nguyenthuytrang',
    'hrafnhildur',
    'chukwuemeka_o',
    'harpreetdhillon',
    'oluwaseun_a',
    'gulsahozturk',
    'yorkshirelass82',
    'larkhilltownfc',
    '24hrparty',
    'nhsnursekelly',
    'rosa-example',
    'siân_prydderch',
  ])('[U] does not call %s random', (handle) => {
    expect(isRandom(handle)).toBe('absent');
  });

  it.each(['mumof3', 'xkqvz', 'bbc1', '48213376', 'Александр', '李娜', '_____', '😀😀😀😀😀😀😀'])(
    '[U] says nothing of %s: fewer than six Latin letters',
    (handle) => {
      expect(isRandom(handle)).toBe('unknown');
    },
  );

  it('[U] reads the part that was chosen', () => {
    expect(outcome('random-handle', profile({ handle: 'rosaexample@xkqvzp.example' }, 'mastodon'))).toBe('absent');
    expect(outcome('random-handle', profile({ handle: 'xkqvzpwt.host.example' }, 'bluesky'))).toBe('present');
    expect(outcome('random-handle', profile({ handle: 'handle.invalid' }, 'bluesky'))).toBe('unknown');
  });

  it('[U] leaves digits at either end out: another signal looks at those', () => {
    expect(scoreOfHandle('rosaexample48213376')).toBe(scoreOfHandle('rosaexample'));
    expect(scoreOfHandle('2rosaexample_')).toBe(scoreOfHandle('rosaexample'));
    expect(symbolsOf('7ab_9c0')).toEqual([0, 1, 2, 28, 27, 3, 0]);
  });

  it('[U] gives the mean of the log odds in the table', () => {
    // Every cell even, but `a` after `a` and `a`: nine of those in ten letters.
    const even = [...cellOf(0).repeat(symbols ** 3)];
    even[(1 * symbols + 1) * symbols + 1] = cellOf(4);
    const score = handleScorer(even.join(''))('a'.repeat(10)) ?? 0;

    // The steps of the table are 0.19 apart.
    expect(Math.abs(score - (4 * 8) / 11)).toBeLessThan(0.1);
  });

  it('[U] is a whole table, small, with a threshold below chance', () => {
    expect(handleTable).toHaveLength(symbols ** 3);
    expect(statSync(file).size).toBeLessThan(60_000);
    expect(randomBelow).toBeLessThan(0);
  });
});
