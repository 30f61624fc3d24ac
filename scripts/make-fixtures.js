// node scripts/make-fixtures.js
// Writes fixtures/sources: a small file of every format and generation that is read, of invented people.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bluesky } from './fixtures/bluesky.js';
import { linkedin } from './fixtures/linkedin.js';
import { mastodon } from './fixtures/mastodon.js';
import { meta } from './fixtures/meta.js';
import { tiktok } from './fixtures/tiktok.js';
import { xApi } from './fixtures/x-api.js';
import { xArchives } from './fixtures/x-archives.js';
import { xWeb } from './fixtures/x-web.js';

const top = join(import.meta.dirname, '../fixtures/sources');
const all = { ...xArchives, ...xWeb, ...xApi, ...mastodon, ...bluesky, ...meta, ...tiktok, ...linkedin };

for (const [kind, files] of Object.entries(all)) {
  rmSync(join(top, kind), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(top, kind, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
