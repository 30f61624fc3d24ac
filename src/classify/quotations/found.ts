/** How a quotation is found in a post. */
export interface Found {
  readonly verdict: 'exact' | 'cut' | 'altered';
  readonly score: number;
  /** Words of the post it stands for: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Numbers of words of the quotation that the post spells otherwise. */
  readonly spelt: readonly number[];
}

/** The same without what compares spellings. */
export type Plain = Omit<Found, 'spelt'>;
