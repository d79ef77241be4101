-- Which repository's copy counts, by type and period; the first that fits, in the order of position.
CREATE TABLE authority_rule (
    pk INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    type TEXT NOT NULL, -- '' any
    from_day TEXT NOT NULL, until_day TEXT NOT NULL, -- ISO 8601; '' open
    repository TEXT NOT NULL -- its id
) STRICT;

-- A person's word on whether two records are one communication. Append-only: what was undone stays, with its time.
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
