import { type CommandNode, everyNode, type OptionNode } from './command-tree.ts';

/** A script for fish. Where nothing is known of a word, fish completes file names. */
export function fishScript(root: CommandNode): string {
  const nodes = everyNode(root);
  return `# Completion of xhealth for fish, made from the program itself:
#   xhealth completion fish > ~/.config/fish/completions/xhealth.fish
function __xhealth_at
  set -l at ''
  for word in (commandline -opc)[2..-1]
    switch "$at>$word"
${nodes.flatMap(steps).join('\n')}
    end
  end
  test "$at" = "$argv[1]"
end
${nodes.flatMap(completions).join('\n')}
`;
}

function steps({ at, below }: CommandNode): string[] {
  return below.map(
    (next) =>
      `      case ${next.names.map((name) => quoted(`${at}>${name}`)).join(' ')}\n        set at ${quoted(next.at)}`,
  );
}

function completions(node: CommandNode): string[] {
  const here = `complete -c xhealth -n ${quoted(`__xhealth_at ${quoted(node.at)}`)}`;
  const words = [
    ...node.below.flatMap(({ names, says }) => names.map((name) => ({ name, says }))),
    ...node.words.map((name) => ({ name, says: '' })),
  ];
  return [
    ...words.map(({ name, says }) => `${here} -f -a ${quoted(name)}${says === '' ? '' : ` -d ${quoted(says)}`}`),
    ...node.options.map((option) => `${here} ${optionWords(option)}`),
  ];
}

function optionWords({ flags, says, takesValue, values }: OptionNode): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values.length > 0 ? [`-x -a ${quoted(values.join(' '))}`] : takesValue ? ['-r'] : [];
  return [...names, ...value, `-d ${quoted(says)}`].join(' ');
}

/** Fish knows two escapes inside single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
