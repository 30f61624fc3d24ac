// npm run docs [-- --check]
// Writes the pages of docs/ that are made from the code; with --check says which are out of date and fails.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTree, everyNode } from '../dist/cli/completion/command-tree.js';
import { buildProgram } from '../dist/cli/program.js';
import { comparisonSchema } from '../dist/report/json/comparison-schema.js';
import { interactionSchema } from '../dist/report/json/interaction-schema.js';
import { reportSchema } from '../dist/report/json/v1-schema.js';
import { sourcesPage } from '../dist/report/sources-guide/guide.js';
import { sourcesGuides } from '../dist/report/sources-guide/index.js';

const root = join(import.meta.dirname, '..');
/** Every command there is, each before those below it. */
const commands = everyNode(commandTree(buildProgram({ now: () => '' }, () => undefined))).map(({ at }) => at);

function help(command) {
  const args = [join(root, 'bin/xhealth.js'), ...command.split(' ').filter(Boolean), '--help'];
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  });
  return result.stdout.trim();
}

function cliPage() {
  const parts = commands.map(
    (command) => `## \`xhealth${command === '' ? '' : ` ${command}`}\`\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`,
  );
  return `# The command line\n\nMade from \`--help\` by \`npm run docs\`.\n\n${parts.join('\n')}`;
}

/** Pseudonyms are drawn anew for each cache: in the README each is named by the place where it first stands. */
function steadyNames(screen) {
  const names = ['account-5jxvk4w7ky', 'account-q8mh2rtz6n', 'account-w4cb9pydge', 'account-k7vs3fxnua'];
  const found = [...new Set(screen.match(/account-[a-z0-9]{10}/g))];
  if (found.length > names.length) throw new Error('More pseudonyms on the first screen than names for them.');
  return screen.replace(/account-[a-z0-9]{10}/g, (name) => names[found.indexOf(name)]);
}

/** The first screen of the demo. */
function readme() {
  const args = [join(root, 'bin/xhealth.js'), 'analyse', 'fixtures/demo', '--no-cache'];
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  });
  const screen = result.stdout.slice(0, result.stdout.indexOf('\nAbuse by kind')).trimEnd();
  const shown = steadyNames(screen);
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  return text.replace(
    /<!-- demo -->[\s\S]*<!-- \/demo -->/,
    () => `<!-- demo -->\n\`\`\`text\n${shown}\n\`\`\`\n<!-- /demo -->`,
  );
}

const pages = {
  'README.md': readme(),
  'docs/cli.md': cliPage(),
  'docs/interaction.schema.json': `${JSON.stringify(interactionSchema(), null, 2)}\n`,
  'docs/compare.schema.json': `${JSON.stringify(comparisonSchema(), null, 2)}\n`,
  'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
  'docs/sources.md': sourcesPage(Object.values(sourcesGuides)),
};

for (const [name, text] of Object.entries(pages)) {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${name} is out of date: npm run docs writes it.`);
    process.exitCode = 1;
  }
}
