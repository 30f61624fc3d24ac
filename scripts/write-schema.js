// Writes the published JSON Schema of the report from the built schema: npm run build first.
import { writeFileSync } from 'node:fs';
import { reportSchema } from '../dist/report/json/v1-schema.js';

writeFileSync(new URL('../docs/report.schema.json', import.meta.url), `${JSON.stringify(reportSchema(), null, 2)}\n`);
