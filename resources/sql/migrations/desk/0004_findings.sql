-- What a person decided on a finding. Append-only: what was undone stays, with its time; the newest that is not undone holds.
CREATE TABLE finding_decision (
    pk INTEGER PRIMARY KEY,
    subject TEXT NOT NULL, version TEXT NOT NULL, -- code of a template or asset
    finding TEXT NOT NULL,
    outcome INTEGER NOT NULL, -- 0 the risk is accepted, 1 it is to be remedied
    reason TEXT NOT NULL,
    letters INTEGER NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;
CREATE INDEX finding_decision_subject ON finding_decision (subject);
