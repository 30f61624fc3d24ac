/**
 * For each unit of a word, where it stands in the disguise that hides it: at the nearest unit like it as long as enough are left for the rest, else at the
 * next one, which stands for it. Never goes back; both ends of what is left out belong to nothing.
 */
export function alignedPlaces(disguise: string, word: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (let at = 0; at < word.length; at += 1) {
    const spare = disguise.length - next - (word.length - at);
    const like = disguise.indexOf(word.charAt(at), next);
    const place = like >= 0 && like - next <= spare ? like : Math.min(next, disguise.length - 1);
    places.push(place);
    next = place + 1;
  }
  return places;
}
