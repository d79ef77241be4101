-- Connected systems that keep records: what they say of each record, beside what the record says of the communication.
-- connection: JSON, how it is reached and signed in to; secrets are in the keychain alone.
ALTER TABLE repository ADD COLUMN connection TEXT NOT NULL DEFAULT '';
-- The last count of the records there, and when they were last compared with those here one by one.
ALTER TABLE repository ADD COLUMN count_there INTEGER;
ALTER TABLE repository ADD COLUMN reconciled INTEGER;

CREATE TABLE archive_record (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    communication INTEGER NOT NULL REFERENCES communication,
    token TEXT NOT NULL, -- the connector's: changes when anything of the record may have changed
    address TEXT NOT NULL,
    standing TEXT NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;
CREATE INDEX archive_record_communication ON archive_record (communication);
CREATE INDEX archive_record_standing ON archive_record (standing) WHERE standing <> 'PRESENT';

-- Append-only: when a record stopped being shown, what said so, and when it came back.
CREATE TABLE record_standing (
    pk INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES archive_record,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;
CREATE INDEX record_standing_record ON record_standing (record);

-- Versions, holds and retention as the repository tells them, as JSON (models/cache/record_statement.h).
CREATE TABLE record_statement (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX record_statement_communication ON record_statement (communication);

-- What keeps the cache from being complete, or a claim from being made: open until it is resolved.
CREATE TABLE repository_gap (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    failure TEXT NOT NULL,
    subject TEXT NOT NULL, -- what it is about: a route, a record type, a record
    detail TEXT NOT NULL,
    expected INTEGER, found INTEGER,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    resolved INTEGER
) STRICT;
CREATE UNIQUE INDEX repository_gap_open ON repository_gap (repository, failure, subject) WHERE resolved IS NULL;
