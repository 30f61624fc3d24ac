/** Step 0011 of the cache's shape: what a report asks of every text, kept beside its verdict. Released: it never changes. */
export const keptTextsSql = `
-- Words of the text that was judged, marks and a sketch of it (run/kept-text.ts); null: judged before these were kept.
ALTER TABLE verdicts ADD COLUMN words INTEGER;
ALTER TABLE verdicts ADD COLUMN marks INTEGER;
ALTER TABLE verdicts ADD COLUMN sketch TEXT;

-- They go with the text.
CREATE TRIGGER posts_emptied AFTER UPDATE OF text ON posts WHEN new.text = '' AND old.text <> '' BEGIN
  UPDATE verdicts SET words = 0, marks = 0, sketch = NULL WHERE subject IN (SELECT rid FROM subjects) AND post = new.rid;
END;
`;
