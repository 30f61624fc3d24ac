import { type CommandNode, everyNode } from './command-tree.ts';

/** A script for bash. Where nothing is known of a word, bash completes file names. */
export function bashScript(root: CommandNode): string {
  const nodes = everyNode(root);
  return `# Completion of xhealth for bash, made from the program itself:
#   xhealth completion bash > ~/.local/share/bash-completion/completions/xhealth
_xhealth() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} at="" words="" i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at>\${COMP_WORDS[i]}" in
${steps(nodes)}
    esac
  done
  case "$at>$before" in
${values(nodes)}
  esac
  if [[ $word == -* ]]; then
    case "$at" in
${lines(nodes, ({ options }) => options.flatMap(({ flags }) => flags))}
    esac
  else
    case "$at" in
${lines(nodes, ({ below, words }) => [...below.flatMap(({ names }) => names), ...words])}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _xhealth xhealth
`;
}

/** How each word leads from one command to one below it. */
function steps(nodes: readonly CommandNode[]): string {
  return nodes
    .flatMap(({ at, below }) =>
      below.map((next) => `      ${next.names.map((name) => `"${at}>${name}"`).join('|')}) at="${next.at}" ;;`),
    )
    .join('\n');
}

/** What may follow an option that takes a value. */
function values(nodes: readonly CommandNode[]): string {
  return nodes
    .flatMap(({ at, options }) =>
      options
        .filter(({ takesValue }) => takesValue)
        .map(({ flags, values: known }) => {
          const pattern = flags.map((flag) => `"${at}>${flag}"`).join('|');
          const reply = known.length === 0 ? '' : ` COMPREPLY=($(compgen -W "${known.join(' ')}" -- "$word"));`;
          return `    ${pattern})${reply} return ;;`;
        }),
    )
    .join('\n');
}

function lines(nodes: readonly CommandNode[], wordsOf: (node: CommandNode) => readonly string[]): string {
  return nodes.map((node) => `      "${node.at}") words="${wordsOf(node).join(' ')}" ;;`).join('\n');
}
