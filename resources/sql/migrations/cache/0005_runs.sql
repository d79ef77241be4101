-- How often a repository is looked at by itself, in seconds; 0: only when asked. Archives on servers were connected before this
-- was known: five minutes for them.
ALTER TABLE repository ADD COLUMN check_every INTEGER NOT NULL DEFAULT 0;
UPDATE repository SET check_every = 300 WHERE kind <> 'FOLDER';

-- Kept with the rows, so that nobody has to count millions to show a number.
ALTER TABLE repository ADD COLUMN communications INTEGER NOT NULL DEFAULT 0;
UPDATE repository SET communications = (SELECT count(*) FROM communication c WHERE c.repository = repository.pk);

-- Runs that ended, for the plot of how far behind a repository was. The last weeks are kept.
CREATE TABLE repository_run (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    watermark INTEGER,
    seen INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    failure TEXT NOT NULL, -- '' when it was complete
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX repository_run_ended ON repository_run (repository, ended);
