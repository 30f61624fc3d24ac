export { blueskyApi } from './api.ts';
export { blueskyRepo } from './repo.ts';
