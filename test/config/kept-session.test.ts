import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptSession } from '../../src/config/kept-session.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();

describe('keptSession', () => {
  it('[U] keeps what a login gave beside the cache, for its owner alone', async () => {
    const cache = join(folder, 'a.sqlite');
    const session = keptSession(cache, 'bluesky');

    expect(await session.read()).toBeNull();
    await session.write('one');
    await session.write('two');

    expect(await session.read()).toBe('two');
    expect(statSync(`${cache}.bluesky-session`).mode & 0o777).toBe(0o600);
    expect(existsSync(cache)).toBe(false);
    await session.write(null);
    expect(existsSync(`${cache}.bluesky-session`)).toBe(false);
  });

  it('[U] believes no file that others could have written or read', async () => {
    const session = keptSession(join(folder, 'b.sqlite'), 'bluesky');
    await session.write('one');
    chmodSync(join(folder, 'b.sqlite.bluesky-session'), 0o644);

    expect(await session.read()).toBeNull();
  });

  it('[U] goes on where it cannot write', async () => {
    await expect(keptSession(join(folder, 'nowhere', 'c.sqlite'), 'bluesky').write('one')).resolves.toBeUndefined();
  });
});
