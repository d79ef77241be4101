-- What persons did about exceptions: who took one, to whom it was given, that its cause was mended, how it was settled. Rows stay; what was taken
-- back has the time.
CREATE TABLE exception_deed (
    pk INTEGER PRIMARY KEY,
    exception TEXT NOT NULL, -- its id
    act TEXT NOT NULL,       -- code
    value TEXT NOT NULL,     -- a team, the code of an outcome, the key of a command
    note TEXT NOT NULL, person TEXT NOT NULL,
    failures INTEGER NOT NULL, -- how often it had failed then
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;
CREATE INDEX exception_deed_exception ON exception_deed (exception);
