/** Work done on several items at once. */
export interface Work<Item, Result> {
  /** How many may be under way; asked before each. */
  readonly room: () => number;
  readonly start: (item: Item) => Promise<Result>;
}

/**
 * Works on items as they come, several at once, and gives the results in the order of the items, each as soon as it and all
 * before it are there. No item is taken while there is no room or the last result is not yet used.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { room, start }: Work<Item, Result>,
): AsyncGenerator<Result> {
  const input = items[Symbol.asyncIterator]();
  const pending: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < room()) next ??= quiet(input.next());
      const [first] = pending;
      const turn = await firstOf(next, first);
      if (turn.item === null) {
        pending.shift();
        yield turn.result;
        continue;
      }
      next = null;
      if (turn.item.done === true) ended = true;
      else pending.push(quiet(start(turn.item.value)));
    }
  } finally {
    // Not waited for: an item that never comes must not keep a run that is over.
    Promise.resolve(input.return?.()).catch(() => undefined);
  }
}

type Turn<Item, Result> = { readonly item: IteratorResult<Item> } | { readonly item: null; readonly result: Result };

/** The next item or the first result, whichever comes first. */
function firstOf<Item, Result>(
  next: Promise<IteratorResult<Item>> | null,
  first: Promise<Result> | undefined,
): Promise<Turn<Item, Result>> {
  const item = next?.then((found) => ({ item: found }));
  const result = first?.then((found) => ({ item: null, result: found }));
  return Promise.race([item, result].filter((each) => each !== undefined));
}

/** A failure that waits until it is asked for. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
