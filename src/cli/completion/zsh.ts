import { type CommandNode, everyNode } from './command-tree.ts';

/** A script for zsh. Where nothing is known of a word, file names are completed. */
export function zshScript(root: CommandNode): string {
  const nodes = everyNode(root);
  return `#compdef xhealth
# Completion of xhealth for zsh, made from the program itself, into a folder of your fpath:
#   xhealth completion zsh > ~/.zfunc/_xhealth
_xhealth() {
  local at="" i
  local -a known
  for ((i = 2; i < CURRENT; i++)); do
    case "$at>\${words[i]}" in
${steps(nodes)}
    esac
  done
  case "$at>\${words[CURRENT-1]}" in
${values(nodes)}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    case "$at" in
${lines(nodes, optionItems)}
    esac
  else
    case "$at" in
${lines(nodes, wordItems)}
    esac
  fi
  if (( \${#known} )); then _describe 'xhealth' known; else _files; fi
}
compdef _xhealth xhealth
`;
}

function steps(nodes: readonly CommandNode[]): string {
  return nodes
    .flatMap(({ at, below }) =>
      below.map((next) => {
        const pattern = next.names.map((name) => quoted(`${at}>${name}`)).join('|');
        return `      (${pattern}) at=${quoted(next.at)} ;;`;
      }),
    )
    .join('\n');
}

function values(nodes: readonly CommandNode[]): string {
  return nodes
    .flatMap(({ at, options }) =>
      options
        .filter(({ takesValue }) => takesValue)
        .map(({ flags, values: known }) => {
          const pattern = flags.map((flag) => quoted(`${at}>${flag}`)).join('|');
          return `    (${pattern}) ${known.length === 0 ? '_files' : `compadd -- ${known.join(' ')}`}; return ;;`;
        }),
    )
    .join('\n');
}

type Described = readonly [word: string, says: string];

function lines(nodes: readonly CommandNode[], wordsOf: (node: CommandNode) => readonly Described[]): string {
  return nodes.map((node) => `      (${quoted(node.at)}) known=(${wordsOf(node).map(item).join(' ')}) ;;`).join('\n');
}

function optionItems({ options }: CommandNode): readonly Described[] {
  return options.flatMap(({ flags, says }) => flags.map((flag) => [flag, says] as const));
}

function wordItems({ below, words }: CommandNode): readonly Described[] {
  return [
    ...below.flatMap(({ names, says }) => names.map((name) => [name, says] as const)),
    ...words.map((word) => [word, ''] as const),
  ];
}

/** A colon parts a word from what it says. */
function item([word, says]: Described): string {
  return quoted(says === '' ? word : `${word}:${says.replaceAll(':', '\\:')}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
