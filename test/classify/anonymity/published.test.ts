import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

describe('what is published of the signals', () => {
  it.each(['scripts/make-handle-model.js', 'bench/who/signals.js'])('[I] %s would write the same again', (script) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, script), '--check'], { encoding: 'utf8' });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
