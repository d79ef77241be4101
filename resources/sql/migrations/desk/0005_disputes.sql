-- Communications that a person added to a dispute by reference. Append-only: what was undone stays, with its time.
CREATE TABLE dispute_link (
    pk INTEGER PRIMARY KEY,
    dispute TEXT NOT NULL, dispute_key TEXT NOT NULL, -- any of its names, as written and as compared
    communication TEXT NOT NULL,
    role TEXT NOT NULL, stage TEXT NOT NULL, -- codes; stage '' none
    person TEXT NOT NULL, reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;
CREATE INDEX dispute_link_communication ON dispute_link (communication);
