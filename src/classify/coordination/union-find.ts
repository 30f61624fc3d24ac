/** Which of the things 0 … n-1 belong together. */
export interface Groups {
  /** One thing of the group that `thing` is in: the same for all of it. */
  find(thing: number): number;
  join(a: number, b: number): void;
}

/** Disjoint sets with path halving (Tarjan and van Leeuwen, Journal of the ACM 31(2), 1984); the smallest number stands for its group. */
export function createGroups(things: number): Groups {
  const parents = new Uint32Array(things);
  for (let at = 0; at < things; at += 1) parents[at] = at;

  function find(thing: number): number {
    let at = thing;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
  }

  return {
    find,
    join(a, b): void {
      const [one, other] = [find(a), find(b)];
      if (one < other) parents[other] = one;
      else parents[one] = other;
    },
  };
}
