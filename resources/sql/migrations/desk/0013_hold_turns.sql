-- Parts of the hold under which a letter was asked for before, as JSON: what turned up late under one of them is read and released, too.
ALTER TABLE hold_item ADD COLUMN earlier BLOB NOT NULL DEFAULT X'5B5D';

-- Matters that are released and were not held again since.
CREATE VIEW released_matter AS
SELECT matter, max(CASE WHEN deed = 'released' THEN at END) AS at FROM matter_step GROUP BY matter
HAVING max(CASE WHEN deed = 'released' THEN number END) > coalesce(max(CASE WHEN deed = 'held-again' THEN number END), -1);
