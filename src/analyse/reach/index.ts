export { reachChanges } from './changes.ts';
export type * from './input.ts';
export type * from './over-time.ts';
export { reachOverTime } from './over-time.ts';
