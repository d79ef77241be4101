-- Plans of one kind, the newest first; and what one system has not shown yet, however much others have.
CREATE INDEX plan_kind ON plan (kind, pk);
DROP INDEX command_unseen;
CREATE INDEX command_unseen ON command (system, pk) WHERE state = 'DONE' AND seen IS NULL;
