// Writes the pages of docs/ that are made from the code: npm run build first.
import { writeFileSync } from 'node:fs';
import { sourcesPage } from '../dist/report/sources-guide/guide.js';
import { sourcesGuides } from '../dist/report/sources-guide/index.js';

writeFileSync(new URL('../docs/sources.md', import.meta.url), sourcesPage(Object.values(sourcesGuides)));
