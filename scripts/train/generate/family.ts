import type { Direction, Label } from '../../../src/model/verdict.ts';

/** Fillers of slots: `{town}` in a template is replaced by one of `town`. Fillers may hold slots and choices themselves. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/**
 * One template family: messages of one shape, to or about somebody in public life, that share their labels. Words in
 * templates: `{slot}` takes a filler, `[one|two|]` one of the choices (an empty one leaves nothing), and both nest.
 */
export interface Family {
  /** `<file>/<what it says>`, kebab-case. */
  readonly id: string;
  /** Classes the message belongs to; none for harmless ones. `support` and `criticism` among them. */
  readonly labels: readonly Label[];
  /** `quoted` where abuse is told rather than done; `null` where nothing abusive is said. */
  readonly direction: Direction | null;
  /** Never trained on: the published column *generated* is measured on these alone. */
  readonly heldBack?: true;
  /** The id of the abusive family that this harmless one resembles. */
  readonly twinOf?: string;
  /** How many times as many rows as the usual family; 1 where left out. */
  readonly weight?: number;
  readonly templates: readonly string[];
  /** Fillers of its own, beside the shared ones; they come first. */
  readonly slots?: Slots;
}
