export { reachChanges } from './changes.ts';
export type * from './input.ts';
export type * from './over-time.ts';
export { extremePosts, reachOverTime } from './over-time.ts';
