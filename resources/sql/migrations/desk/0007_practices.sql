-- How letters of a channel are ordinarily handed over, as persons stated. Append-only: what was withdrawn stays, with its time.
CREATE TABLE practice_statement (
    pk INTEGER PRIMARY KEY,
    channel TEXT NOT NULL, -- code
    words TEXT NOT NULL,
    stated_by TEXT NOT NULL, role TEXT NOT NULL,
    from_day TEXT NOT NULL, to_day TEXT NOT NULL, -- ISO 8601, both included; '' open
    at INTEGER NOT NULL,
    withdrawn INTEGER
) STRICT;
