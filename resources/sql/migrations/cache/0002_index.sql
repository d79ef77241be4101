-- The full-text index: segments of words, and which documents count in each (models/index/segment.h, segment_catalogue.h).
CREATE TABLE index_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    generation INTEGER NOT NULL,
    next_segment INTEGER NOT NULL,
    next_unbuilt INTEGER -- communications from this row on were written before there was an index; NULL: none
) STRICT;
INSERT INTO index_state SELECT 1, 0, 1, (SELECT min(pk) FROM communication);

CREATE TABLE index_segment (
    pk INTEGER PRIMARY KEY,
    words INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    directory INTEGER NOT NULL,
    rows INTEGER NOT NULL
) STRICT;

CREATE TABLE index_block (
    pk INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE index_live (
    chunk INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    places BLOB NOT NULL,
    PRIMARY KEY (chunk, segment)
) STRICT;

CREATE TABLE index_discarded (
    segment INTEGER PRIMARY KEY,
    rows INTEGER NOT NULL
) STRICT;

-- What each communication is, as numbers by row (models/index/shared_columns.h).
CREATE TABLE index_value (
    column INTEGER NOT NULL,
    code INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (column, code)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX index_value_code ON index_value (column, value);

CREATE TABLE index_column (
    pk INTEGER PRIMARY KEY,
    column INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE INDEX index_column_changed ON index_column (column, generation);
