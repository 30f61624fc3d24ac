/** What stderr says of a run that was interrupted; `cache` as the options give it: `false` for `--no-cache`. */
export function interruptedWords({ cache }: { readonly cache?: string | boolean }): string {
  return cache === false
    ? 'interrupted: nothing was kept, as --no-cache asks; the same command begins anew.'
    : 'interrupted: what was read so far is in the cache; the same command goes on from there.';
}
