/** Ways to make a handle that passes for another. */
export const disguiseKinds = [
  'other-host',
  'look-alike-character',
  'letter-pair',
  'separator',
  'doubled-letter',
  'swapped-letters',
  'missing-letter',
  'sound-alike',
  'swapped-words',
  'dropped-word',
  'added-word',
  'added-digits',
  'neighbour-key',
] as const;

export type DisguiseKind = (typeof disguiseKinds)[number];

/** A handle somebody could take to pass for another's. */
export interface LookalikeHandle {
  readonly handle: string;
  /** 0 to 1, three decimals: how easily it is taken for the other. */
  readonly score: number;
  /** One change or two, in the order made. */
  readonly how: readonly DisguiseKind[];
}
