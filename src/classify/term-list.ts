/**
 * How sure a term makes us that a text holding it belongs to the class: `certain`, `strong`, `likely` label alone,
 * `hint` only with a second one. The numbers are in `combine.ts`.
 */
export type Strength = 'certain' | 'strong' | 'likely' | 'hint';

/** Terms of one kind. The syntax of a term is described in `pattern.ts`. */
export interface TermGroup {
  /** `idiom`: these say something else, and cancel what other terms of the detector find in the same words. */
  readonly strength: Strength | 'idiom';
  /**
   * What the words need beside them. `any`: nothing. `noun`, `adjective`: someone they are said of (you are a …, she's …,
   * @handle …, or standing alone), since the words have other uses.
   */
  readonly needs: 'any' | 'noun' | 'adjective';
  /** Counts whatever stands around it: the harmless strings that exercise the whole path. */
  readonly always?: true;
  readonly terms: readonly string[];
}

export type TermList = readonly TermGroup[];
