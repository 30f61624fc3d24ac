/** Step 0010 of the cache's shape: when an input last held each account. Released: it never changes. */
export const lastSeenSql = `
-- When something that held the account was last read; ISO 8601 UTC. Words of profiles go a year after.
ALTER TABLE accounts ADD COLUMN seen_at TEXT;

-- Of those that wrote the inputs of their posts say it.
UPDATE accounts SET seen_at = t.last FROM (
  SELECT p.platform, p.author, max(coalesce(CASE WHEN n.channel = 'api' THEN s.seen_at END, n.held_at, n.last_read_at)) AS last
  FROM posts p JOIN sightings s ON s.post = p.rid JOIN inputs n ON n.rid = s.input GROUP BY 1, 2) t
WHERE t.platform = accounts.platform AND t.author = accounts.key;

-- Of the others nothing says it: their year begins now, so that none goes for not being known.
UPDATE accounts SET seen_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE seen_at IS NULL;
`;
