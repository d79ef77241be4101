-- What was looked at again and found, kept as evidence. Append-only: nothing here is ever changed or removed.
CREATE TABLE validation (
    pk INTEGER PRIMARY KEY,
    communication TEXT NOT NULL, -- its id
    at INTEGER NOT NULL,
    person TEXT NOT NULL, -- '' not told
    outcome TEXT NOT NULL, -- code
    report BLOB NOT NULL, -- JSON, as it was written
    sha256 BLOB NOT NULL, -- of the report and of the one before, '' for the first: none can be taken out unseen
    before BLOB NOT NULL
) STRICT;
CREATE INDEX validation_communication ON validation (communication);
