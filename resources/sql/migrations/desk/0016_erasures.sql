-- Requests of people to be erased. Nothing here names them, but for erasure_subject, which goes when the request is answered.
CREATE TABLE erasure (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE erasure_step (
    erasure INTEGER NOT NULL REFERENCES erasure,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (erasure, number)
) STRICT;

CREATE TABLE erasure_item (
    pk INTEGER PRIMARY KEY,
    erasure INTEGER NOT NULL REFERENCES erasure,
    step INTEGER NOT NULL, -- number of the one that decided about it
    communication TEXT NOT NULL,
    erased INTEGER NOT NULL, -- 0: it is kept, and its use restricted
    told BLOB NOT NULL, -- JSON
    UNIQUE (erasure, step, communication)
) STRICT;

CREATE INDEX erasure_item_communication ON erasure_item (communication);

CREATE TABLE erasure_subject (
    erasure INTEGER PRIMARY KEY REFERENCES erasure,
    customers BLOB NOT NULL, -- JSON: ids as letters have them
    words BLOB NOT NULL DEFAULT X'5B5D' -- JSON: what the files are searched for
) STRICT;

CREATE TRIGGER erasure_remains BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'a request to be erased does not vanish'); END;
CREATE TRIGGER erasure_step_stays BEFORE UPDATE ON erasure_step BEGIN SELECT RAISE(ABORT, 'what was done for a request does not change'); END;
CREATE TRIGGER erasure_step_remains BEFORE DELETE ON erasure_step BEGIN SELECT RAISE(ABORT, 'what was done for a request does not change'); END;
CREATE TRIGGER erasure_item_stays BEFORE UPDATE ON erasure_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not change'); END;
CREATE TRIGGER erasure_item_remains BEFORE DELETE ON erasure_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not vanish'); END;
