/** Whole numbers as people write them. */
export const numbers = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });

/** A count with its noun: `1 message`, `1,204 messages`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : several}`;
}
