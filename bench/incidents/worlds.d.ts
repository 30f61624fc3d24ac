export interface Account {
  readonly times: Float64Array;
  readonly abusive: Uint8Array;
  readonly author: Uint32Array;
  readonly seenDays: readonly string[];
  readonly looked: readonly boolean[];
  readonly dayOf: (at: number) => string;
  readonly usual: (from: number, to: number) => number;
}

export declare function randomOf(seed: number): () => number;

export declare function accountOf(world: {
  readonly rate: number;
  readonly law: string;
  readonly coverage: string;
  readonly seed: number;
  readonly days?: number;
  readonly drift?: number;
  readonly abuse?: number;
}): Account;

export declare function withPileOn(
  account: Account,
  pileOn: {
    readonly hours: number;
    readonly ratio?: number;
    readonly least?: number;
    readonly shape?: 'even' | 'fading' | 'rhythm';
    readonly abuse?: number;
  },
): (Account & { readonly from: number; readonly to: number }) | null;
