import type { Command, Option } from 'commander';

/** One command as a shell completes it. */
export interface CommandNode {
  /** Words after `xhealth`, as `cache info`; empty for the program itself. */
  readonly at: string;
  /** Words that lead here from the command above: its name and its other names. */
  readonly names: readonly string[];
  readonly says: string;
  readonly options: readonly OptionNode[];
  /** Words its first argument may be, where they are known. */
  readonly words: readonly string[];
  readonly below: readonly CommandNode[];
}

export interface OptionNode {
  /** `--format`, and `-o` where there is one. */
  readonly flags: readonly string[];
  readonly says: string;
  readonly takesValue: boolean;
  /** Values it takes, where they are known. */
  readonly values: readonly string[];
}

/** The commands of a program with all that its own help shows of them. */
export function commandTree(command: Command, above = ''): CommandNode {
  const help = command.createHelp();
  const isRoot = command.parent === null;
  const at = isRoot ? '' : `${above} ${command.name()}`.trim();
  const [argument] = command.registeredArguments;
  return {
    at,
    names: [command.name(), ...command.aliases()],
    says: command.description(),
    options: help.visibleOptions(command).map(optionNode),
    words: argument?.argChoices ?? [],
    below: help
      .visibleCommands(command)
      .filter((each) => command.commands.includes(each))
      .map((each) => commandTree(each, at)),
  };
}

function optionNode({ long, short, description, argChoices, required, optional }: Option): OptionNode {
  return {
    flags: [long, short].filter((flag) => typeof flag === 'string'),
    says: description,
    takesValue: required || optional,
    values: argChoices ?? [],
  };
}

/** A command and all below it. */
export function everyNode(node: CommandNode): readonly CommandNode[] {
  return [node, ...node.below.flatMap(everyNode)];
}
