-- Files that are read again: how often each repository's are, and the readings that a person began, with what they found. What was found does not change: triggers hold that.
CREATE TABLE reading_interval (
    repository TEXT PRIMARY KEY, -- its id; '' for those that have none of their own
    months INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL
) STRICT;
CREATE TABLE fixity_run (
    id TEXT PRIMARY KEY,
    began INTEGER NOT NULL,
    person TEXT NOT NULL,
    draw BLOB NOT NULL -- JSON: what was to be read
) STRICT;
CREATE TABLE fixity_report (
    run TEXT PRIMARY KEY REFERENCES fixity_run (id),
    ended INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    report BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL -- a chain: of this one, and of the one before
) STRICT;
CREATE TRIGGER fixity_run_stays BEFORE UPDATE ON fixity_run BEGIN SELECT RAISE(ABORT, 'what was to be read does not change'); END;
CREATE TRIGGER fixity_run_remains BEFORE DELETE ON fixity_run BEGIN SELECT RAISE(ABORT, 'what was to be read does not change'); END;
CREATE TRIGGER fixity_report_stays BEFORE UPDATE ON fixity_report BEGIN SELECT RAISE(ABORT, 'what was found does not change'); END;
CREATE TRIGGER fixity_report_remains BEFORE DELETE ON fixity_report BEGIN SELECT RAISE(ABORT, 'what was found does not change'); END;
