CREATE TABLE matter (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE matter_step (
    matter INTEGER NOT NULL REFERENCES matter,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (matter, number)
) STRICT;

CREATE TABLE hold_item (
    pk INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter,
    communication TEXT NOT NULL,
    repository TEXT NOT NULL, record TEXT NOT NULL, -- cfid; native id, '' where no system keeps it as a record
    versions BLOB NOT NULL, -- JSON: native ids
    renditions INTEGER NOT NULL,
    part INTEGER NOT NULL,
    reason TEXT NOT NULL,
    step INTEGER NOT NULL,
    placing TEXT NOT NULL, lifting TEXT NOT NULL, -- keys of commands, '' none
    UNIQUE (matter, communication)
) STRICT;

CREATE INDEX hold_item_communication ON hold_item (communication);
CREATE INDEX hold_item_record ON hold_item (repository, record);

CREATE TABLE hold_reading (
    item INTEGER PRIMARY KEY REFERENCES hold_item,
    at INTEGER NOT NULL,
    finding TEXT NOT NULL, -- code
    versions INTEGER NOT NULL,
    enforcement TEXT NOT NULL,
    basis TEXT NOT NULL,
    first_held INTEGER
) STRICT;

CREATE TABLE hold_terms (
    repository TEXT PRIMARY KEY, -- cfid
    at INTEGER NOT NULL,
    terms BLOB -- JSON; NULL: it has no means
) STRICT;

CREATE TRIGGER matter_step_stays BEFORE UPDATE ON matter_step BEGIN SELECT RAISE(ABORT, 'what was done for a matter does not change'); END;
CREATE TRIGGER matter_step_remains BEFORE DELETE ON matter_step BEGIN SELECT RAISE(ABORT, 'what was done for a matter does not change'); END;
CREATE TRIGGER matter_remains BEFORE DELETE ON matter BEGIN SELECT RAISE(ABORT, 'a matter does not vanish'); END;
CREATE TRIGGER hold_item_remains BEFORE DELETE ON hold_item BEGIN SELECT RAISE(ABORT, 'what came under a matter does not vanish'); END;
