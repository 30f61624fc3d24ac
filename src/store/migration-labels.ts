/** Step 0007 of the cache's shape: samples to label, and what people said. Released: it never changes. */
export const labelsSql = `
-- What was drawn to be labelled by people: from which messages, how, and with what chance. Private words are never among them.
CREATE TABLE samples (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  drawn_at TEXT NOT NULL,
  seed INTEGER NOT NULL,
  model TEXT NOT NULL,
  subjects TEXT NOT NULL,            -- JSON array of subjects' row ids, sorted
  since TEXT,
  until TEXT,
  rows INTEGER NOT NULL,             -- judged messages it was drawn from
  digest TEXT NOT NULL,              -- tells these messages from others
  expected REAL NOT NULL,            -- positives expected among the labels when they were drawn
  strata TEXT NOT NULL               -- JSON array: name, flagged, size, drawn, meanChance
);

CREATE TABLE sample_items (
  sample INTEGER NOT NULL,
  place INTEGER NOT NULL,            -- order in which they are shown
  item TEXT NOT NULL UNIQUE,         -- pseudonymous key
  subject INTEGER NOT NULL,
  post INTEGER NOT NULL,
  stratum INTEGER NOT NULL,
  chance REAL NOT NULL,              -- what the machine gave for abuse
  PRIMARY KEY (sample, place)
) WITHOUT ROWID;
CREATE INDEX sample_items_post ON sample_items (post);

CREATE TABLE item_labels (
  item TEXT NOT NULL,
  rater TEXT NOT NULL,
  answer INTEGER,                    -- mask of labels, 0 for none of them; null: unsure
  note TEXT,
  labelled_at TEXT NOT NULL,         -- when it reached this cache
  PRIMARY KEY (item, rater)
) WITHOUT ROWID;
`;
