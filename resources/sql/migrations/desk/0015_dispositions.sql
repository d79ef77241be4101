-- What was decided about letters whose time is over.
CREATE TABLE disposition (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL, -- code
    until TEXT NOT NULL, plan_class TEXT NOT NULL -- of what it puts in place of the plan; '' none
) STRICT;

CREATE TABLE disposition_step (
    disposition INTEGER NOT NULL REFERENCES disposition,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (disposition, number)
) STRICT;

CREATE TABLE disposition_item (
    pk INTEGER PRIMARY KEY,
    disposition INTEGER NOT NULL REFERENCES disposition,
    communication TEXT NOT NULL,
    repository TEXT NOT NULL, record TEXT NOT NULL, -- cfid; native id
    versions BLOB NOT NULL, -- JSON: native ids
    stub BLOB NOT NULL, -- JSON: what stays to be known of it
    command TEXT NOT NULL, -- key, '' none
    UNIQUE (disposition, communication)
) STRICT;

CREATE INDEX disposition_item_communication ON disposition_item (communication);

CREATE TRIGGER disposition_step_stays BEFORE UPDATE ON disposition_step BEGIN SELECT RAISE(ABORT, 'what was done in a disposition does not change'); END;
CREATE TRIGGER disposition_step_remains BEFORE DELETE ON disposition_step BEGIN SELECT RAISE(ABORT, 'what was done in a disposition does not change'); END;
CREATE TRIGGER disposition_remains BEFORE DELETE ON disposition BEGIN SELECT RAISE(ABORT, 'a disposition does not vanish'); END;
CREATE TRIGGER disposition_item_stays BEFORE UPDATE ON disposition_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not change'); END;
CREATE TRIGGER disposition_item_remains BEFORE DELETE ON disposition_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not vanish'); END;
