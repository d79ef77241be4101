-- What migrations/desk add up to. Written by ./dev schema; not run by the program.

CREATE TABLE authority_rule (
    pk INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    type TEXT NOT NULL, -- '' any
    from_day TEXT NOT NULL, until_day TEXT NOT NULL, -- ISO 8601; '' open
    repository TEXT NOT NULL -- its id
) STRICT;

CREATE TABLE identity_decision (
    pk INTEGER PRIMARY KEY,
    one TEXT NOT NULL, other TEXT NOT NULL, -- ids of communications
    same INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;

CREATE INDEX identity_decision_one ON identity_decision (one);

CREATE INDEX identity_decision_other ON identity_decision (other);

CREATE TABLE query_history (
    pk INTEGER PRIMARY KEY,
    query TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX query_history_at ON query_history (at);

CREATE TABLE saved_search (
    pk INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    grammar_version INTEGER NOT NULL,
    created INTEGER NOT NULL,
    last_run INTEGER,
    last_total INTEGER,
    position INTEGER NOT NULL
) STRICT;
