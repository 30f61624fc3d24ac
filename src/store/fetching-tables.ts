import type { Migration } from './migrations.ts';

/** What `fetch` keeps besides posts. As every step, it never changes once it is released. */
export const fetching: Migration = {
  name: '0006-fetching',
  sql: `
-- How far each feed of an account has been read; written in the transaction of the page it follows from.
CREATE TABLE checkpoints (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  feed TEXT NOT NULL,
  state TEXT NOT NULL,               -- a Checkpoint as JSON
  updated_at TEXT NOT NULL,
  PRIMARY KEY (platform, account, feed)
) WITHOUT ROWID;

-- What a post was found to be when it was looked up again: each state with the first and the last time it was found so.
CREATE TABLE post_states (
  post INTEGER NOT NULL,
  state TEXT NOT NULL,               -- up, gone, suspended, private, unknown
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (post, state)
) WITHOUT ROWID;

-- Texts of deleted posts that somebody chose to keep: who, why, and until when.
CREATE TABLE kept_deleted (
  post INTEGER PRIMARY KEY,
  kept_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  until TEXT NOT NULL
);

-- The newest post there was when an account was last reported on with --since-last-run.
CREATE TABLE last_reports (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  post INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (platform, account)
) WITHOUT ROWID;
`,
};
