import type { InputFacts } from '../../source.ts';

/** Says that a file is one of accounts: its row in a report counts posts, and there are none. */
export function tellAccounts(accounts: number, posts: number, facts: InputFacts): void {
  if (accounts === 0 || posts > 0) return;
  const count = accounts === 1 ? '1 account' : `${accounts} accounts`;
  facts.warnings.push({ code: 'accounts-alone', text: `It describes ${count}, and holds no posts.`, path: null });
}
