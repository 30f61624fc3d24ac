import { place, raise } from './pool-filters.ts';
import type { Layout } from './pool-layout.ts';
import { answer, heads, pullFor, say } from './pool-units.ts';
import { add, keep, project, squares } from './pool-words.ts';
import type { WasmFunction } from './wasm.ts';

/** The inner loops of the network, which share a memory laid out so; `step` is what a whole number of a filter's answer stands for. */
export function poolFunctions(at: Layout, step: number): WasmFunction[] {
  return [
    raise(at),
    place(at),
    add(at),
    say(at, step),
    answer(at),
    heads(at),
    pullFor(at),
    squares(at),
    project(at),
    keep(at, step),
  ];
}
