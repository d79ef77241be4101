-- How letters were asked for: which preset, about what kind of thing, and how long it took from opening the form. Stays on this machine; names no
-- customer.
CREATE TABLE request_use (
    pk INTEGER PRIMARY KEY,
    preset TEXT NOT NULL, -- its id
    about TEXT NOT NULL, -- code
    at INTEGER NOT NULL, -- when it was asked for
    took INTEGER NOT NULL, -- milliseconds since the form was opened
    person TEXT NOT NULL,
    is_draft INTEGER NOT NULL
) STRICT;
