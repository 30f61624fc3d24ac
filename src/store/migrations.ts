import { adjustmentsSql } from './adjustments.ts';
import { fetching } from './fetching-tables.ts';
import { chancesSql } from './migration-chances.ts';
import { keptTextsSql } from './migration-kept-texts.ts';
import { labelsSql } from './migration-labels.ts';
import { lastSeenSql } from './migration-last-seen.ts';

/** One step of the cache's shape. Append only: a step that has been released never changes. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * Row ids are append-only everywhere: a platform's id as the clustering key is five to eight times slower to load in
 * the order that files come in. Account columns hold the account's key: its id, `@handle` in lower case where no id is known, or
 * `~<input>` for the owner of an export that does not say whose it is.
 */
export const migrations: readonly Migration[] = [
  {
    name: '0001-first-tables',
    sql: `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE inputs (
  rid INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  kind TEXT NOT NULL,
  platform TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,               -- reading, partial, complete
  pass INTEGER NOT NULL DEFAULT 1,   -- raised when the same input is read again
  identity TEXT,                     -- what its bytes and the options it was read with say; null until complete
  owner TEXT,                        -- key of the account whose export it is
  stated TEXT,                       -- key of the account its own query names
  taken_at TEXT,
  counts TEXT NOT NULL DEFAULT '{}',
  skipped TEXT NOT NULL DEFAULT '[]',
  expected TEXT NOT NULL DEFAULT '[]',
  warnings TEXT NOT NULL DEFAULT '[]',
  ignored INTEGER NOT NULL DEFAULT 0,
  damage TEXT,
  first_read_at TEXT NOT NULL,
  last_read_at TEXT NOT NULL
);

CREATE TABLE accounts (
  rid INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  key TEXT NOT NULL,
  id TEXT,
  handle TEXT,
  display_name TEXT,
  bio TEXT,
  location TEXT,
  link TEXT,
  avatar_url TEXT,
  default_avatar INTEGER,
  created_at TEXT,
  followers INTEGER,
  following INTEGER,
  posts INTEGER,
  protected INTEGER,
  verified TEXT,
  declared TEXT,
  snapshot_at TEXT
);
CREATE UNIQUE INDEX accounts_key ON accounts (key, platform);

CREATE TABLE handle_changes (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  from_handle TEXT,
  to_handle TEXT NOT NULL,
  changed_at TEXT,
  PRIMARY KEY (platform, account, to_handle, changed_at)
);

CREATE TABLE posts (
  rid INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  id TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT,
  day_only INTEGER NOT NULL,
  text TEXT NOT NULL,
  language TEXT,
  is_repost INTEGER NOT NULL,
  reply_post TEXT,
  reply_author TEXT,
  reply_handle TEXT,
  quote_post TEXT,
  quote_author TEXT,
  quote_handle TEXT,
  mentions TEXT,                     -- |id handle|id handle|, either side may be empty
  conversation TEXT,
  visibility TEXT NOT NULL,
  edit_group TEXT,
  superseded INTEGER NOT NULL DEFAULT 0,   -- a later version of the same post is here
  has_media INTEGER,
  has_link INTEGER,
  changed INTEGER NOT NULL           -- number of the import that last changed the row
);
CREATE UNIQUE INDEX posts_id ON posts (id, platform);
CREATE INDEX posts_edit_group ON posts (edit_group) WHERE edit_group IS NOT NULL;

-- What one input said of one post. The counts of a post over time are its sightings in the order of their inputs.
CREATE TABLE sightings (
  post INTEGER NOT NULL,
  input INTEGER NOT NULL,
  pass INTEGER NOT NULL,
  records INTEGER NOT NULL,
  contexts INTEGER NOT NULL,
  likes INTEGER,
  reposts INTEGER,
  replies INTEGER,
  quotes INTEGER,
  bookmarks INTEGER,
  views INTEGER,
  seen_at TEXT,
  PRIMARY KEY (post, input)
) WITHOUT ROWID;

CREATE TABLE messages (
  rid INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT NOT NULL,
  conversation TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT,
  text TEXT NOT NULL,
  UNIQUE (id, platform)
);

CREATE TABLE relations (
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  platform TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (owner, kind, platform, target)
) WITHOUT ROWID;

CREATE TABLE subjects (
  rid INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  keys TEXT NOT NULL UNIQUE,         -- JSON array, sorted: every key the account is known by
  linked INTEGER NOT NULL DEFAULT 0, -- number of the last import whose posts were searched for interactions
  judged INTEGER NOT NULL DEFAULT 0,
  judged_by TEXT
);

CREATE TABLE interactions (
  subject INTEGER NOT NULL,
  post INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (subject, post)
) WITHOUT ROWID;

-- Posts by the subject itself: found in the same pass as interactions, so that no index on authors has to be kept.
CREATE TABLE own_posts (
  subject INTEGER NOT NULL,
  post INTEGER NOT NULL,
  PRIMARY KEY (subject, post)
) WITHOUT ROWID;

CREATE TABLE models (rid INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE verdicts (
  subject INTEGER NOT NULL,
  post INTEGER NOT NULL,
  model INTEGER NOT NULL,
  basis INTEGER NOT NULL,            -- posts.changed of the text that was judged
  abuse REAL,                        -- null: abstained
  labels INTEGER NOT NULL,
  direction INTEGER,
  classes TEXT,
  language TEXT,
  PRIMARY KEY (subject, post)
) WITHOUT ROWID;

CREATE TABLE reports (key TEXT PRIMARY KEY, report TEXT NOT NULL, made_at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE runs (
  rid INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  command TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  outcome TEXT
);
`,
  },
  {
    name: '0002-previous-verdicts',
    sql: `
-- What the last other model said of each interaction, kept when another begins to judge. Of one model a subject: the older go.
CREATE TABLE previous_verdicts (
  subject INTEGER NOT NULL,
  post INTEGER NOT NULL,
  model INTEGER NOT NULL,
  basis INTEGER NOT NULL,
  abuse REAL,
  labels INTEGER NOT NULL,
  direction INTEGER,
  PRIMARY KEY (subject, post)
) WITHOUT ROWID;
`,
  },
  {
    name: '0003-renamed-accounts',
    sql: `
-- An account met again under another handle has been renamed, whichever of the two inputs is the newer.
CREATE TRIGGER accounts_renamed BEFORE INSERT ON accounts WHEN new.id IS NOT NULL AND new.handle IS NOT NULL AND EXISTS (
  SELECT 1 FROM accounts a WHERE a.key = new.key AND a.platform = new.platform AND a.handle <> new.handle COLLATE NOCASE
) BEGIN
  INSERT OR IGNORE INTO handle_changes (platform, account, from_handle, to_handle, changed_at)
  SELECT new.platform, new.key,
    CASE WHEN coalesce(new.snapshot_at, '') >= coalesce(a.snapshot_at, '') THEN a.handle ELSE new.handle END,
    CASE WHEN coalesce(new.snapshot_at, '') >= coalesce(a.snapshot_at, '') THEN new.handle ELSE a.handle END, ''
  FROM accounts a WHERE a.key = new.key AND a.platform = new.platform;
END;
`,
  },
  {
    name: '0004-daily-metrics',
    sql: `
-- What an input said of its owner's days. Kept by input: whose it is may be told later, and the newest input wins.
CREATE TABLE daily_metrics (
  input INTEGER NOT NULL,
  day TEXT NOT NULL,
  platform TEXT NOT NULL,
  views INTEGER,
  likes INTEGER,
  engagements INTEGER,
  bookmarks INTEGER,
  shares INTEGER,
  replies INTEGER,
  reposts INTEGER,
  follows INTEGER,
  unfollows INTEGER,
  profile_visits INTEGER,
  posts INTEGER,
  video_views INTEGER,
  media_views INTEGER,
  PRIMARY KEY (input, day)
) WITHOUT ROWID;
`,
  },
  {
    name: '0005-alt-texts',
    sql: `
-- What is written of the pictures of a post for those who do not see them.
ALTER TABLE posts ADD COLUMN alt_text TEXT;
`,
  },
  fetching,
  {
    name: '0007-labels',
    sql: labelsSql,
  },
  {
    name: '0008-purges',
    sql: `
-- What was forgotten: how many, by what rule and when; never what it said or whose it was.
CREATE TABLE purges (
  rid INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  how TEXT NOT NULL,
  texts INTEGER NOT NULL,
  profiles INTEGER NOT NULL,
  messages INTEGER NOT NULL,
  posts INTEGER NOT NULL
);

-- When an input of this content was last read, where that was after it came: texts are kept for a year after.
ALTER TABLE inputs ADD COLUMN held_at TEXT;
`,
  },
  { name: '0009-adjustments', sql: adjustmentsSql },
  { name: '0010-last-seen', sql: lastSeenSql },
  { name: '0011-kept-texts', sql: keptTextsSql },
  { name: '0012-chances', sql: chancesSql },
];
