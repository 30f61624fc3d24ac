export interface Person {
  readonly handle: string;
  readonly displayName: string;
  readonly impersonations: readonly string[];
}

export declare const people: readonly Person[];

export declare function ruledImpersonations(): readonly {
  readonly person: Person;
  readonly rule: string;
  readonly handle: string;
}[];

export declare function ordinaryAccounts(): readonly { readonly handle: string; readonly displayName: string }[];

export declare function ordinaryHandles(): readonly string[];
