-- What migrations/desk add up to. Written by ./dev schema; not run by the program.

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
