/** Does `count` jobs, at most so many at once, and gives what came of each in their order, whichever ends first. Rejects as soon as one does. */
export async function inTurn<Result>(
  count: number,
  atOnce: number,
  job: (nth: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const nth = next;
      next += 1;
      results[nth] = await job(nth);
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, atOnce) }, work));
  return results;
}
