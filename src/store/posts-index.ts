/**
 * The index that finds a post by its id. The import of a first export leaves it out while it loads and makes it at its end: kept up with every row, in the order that
 * files come in, it takes more time than the rows. A run that broke off in between leaves the cache without it, so it is made whenever a cache is opened.
 */
export const makePostsIndex = 'CREATE UNIQUE INDEX IF NOT EXISTS posts_id ON posts (id, platform)';

export const dropPostsIndex = 'DROP INDEX IF EXISTS posts_id';
