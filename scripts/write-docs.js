// npm run docs [-- --check]
// Writes the pages of docs/ that are made from the code; with --check says which are out of date and fails.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../dist/report/json/v1-schema.js';
import { sourcesGuides } from '../dist/report/sources-guide/index.js';
import { sourcesPage } from '../dist/report/sources-guide/markdown.js';

const root = join(import.meta.dirname, '..');
const commands = ['', 'analyse', 'explain', 'sources'];

function help(command) {
  const args = [join(root, 'bin/xhealth.js'), ...(command === '' ? [] : [command]), '--help'];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' } });
  return result.stdout.trim();
}

function cliPage() {
  const parts = commands.map((command) => `## \`xhealth${command === '' ? '' : ` ${command}`}\`\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`);
  return `# The command line\n\nMade from \`--help\` by \`npm run docs\`.\n\n${parts.join('\n')}`;
}

const pages = {
  'docs/cli.md': cliPage(),
  'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
  'docs/sources.md': sourcesPage(sourcesGuides),
};

for (const [name, text] of Object.entries(pages)) {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${name} is out of date: npm run docs writes it.`);
    process.exitCode = 1;
  }
}
