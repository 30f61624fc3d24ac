import type { Command } from 'commander';

/** What the help of each command begins with, by its words; `''` is the program itself. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '': [
    'xhealth sources x',
    'xhealth analyse twitter-2026-11-01.zip mentions.ndjson',
    'xhealth analyse --format html --show-text none --show-authors pseudonym -o report.html',
    'xhealth compare --paper --values campaigner --format html -o paper.html',
  ],
  analyse: [
    'xhealth analyse twitter-2026-11-01.zip mentions.ndjson',
    'xhealth analyse --since 30d --fail-on danger --quiet',
    'xhealth analyse --format html -o report.html',
    'xhealth analyse --format ndjson -o interactions.ndjson',
    'xhealth analyse --format csv -o tables.zip',
  ],
  fetch: [
    'xhealth fetch mastodon --server https://social.example --token-file ~/token',
    'xhealth fetch bluesky --check',
  ],
  classify: [
    'xhealth classify messages.ndjson -o verdicts.ndjson',
    'xhealth classify --text --subject drexample < one-message-a-line.txt',
  ],
  explain: ['xhealth explain x:m-5jxvk4w7ky', 'xhealth explain @someone --show-text masked'],
  lookalikes: ['xhealth lookalikes DrExample', 'xhealth lookalikes dr@social.example --platform mastodon --format csv'],
  sources: ['xhealth sources', 'xhealth sources mastodon'],
  cache: ['xhealth cache info', 'xhealth cache path'],
  'cache info': ['xhealth cache info', 'xhealth cache info --format json'],
  'cache path': ['sqlite3 "$(xhealth cache path)" .tables'],
  'cache purge': ['xhealth cache purge --older-than 365d --dry-run', 'xhealth cache purge --author @someone'],
  'cache vacuum': ['xhealth cache vacuum'],
  'review sample': ['xhealth review sample -o to-label/', 'xhealth review sample --half-width 2% -o to-label.zip'],
  'review import': ['xhealth review import labels-ann.csv labels-ben.csv'],
  'review label': ['xhealth review label --rater ann'],
  'review learn': ['xhealth review learn --dry-run', 'xhealth review learn', 'xhealth review learn --off'],
  export: [
    'xhealth export share -o share.zip --account drexample',
    'xhealth export share --text --dates month -o share/',
  ],
  completion: [
    'xhealth completion bash > ~/.local/share/bash-completion/completions/xhealth',
    'xhealth completion fish > ~/.config/fish/completions/xhealth.fish',
  ],
};

/** Lets the help of every command begin with its examples. */
export function addExamples(command: Command, at = ''): void {
  const lines = examples[at];
  if (lines !== undefined) command.addHelpText('before', `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  for (const below of command.commands) addExamples(below, `${at} ${below.name()}`.trim());
}
