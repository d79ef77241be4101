-- Rules of the house: a row for each state that one was ever in, so that every change can be taken back and is known later. The newest that is
-- not undone holds; removed: there is no such rule then.
CREATE TABLE house_rule (
    pk INTEGER PRIMARY KEY,
    rule INTEGER NOT NULL, -- the same through all states
    at INTEGER NOT NULL,
    undone INTEGER,
    removed INTEGER NOT NULL,
    begun INTEGER NOT NULL, -- came with the program: not a change that is taken back
    name TEXT NOT NULL,
    letters TEXT NOT NULL, must TEXT NOT NULL, -- queries
    grammar_version INTEGER NOT NULL,
    demand INTEGER NOT NULL, -- 0 must, 1 approved before sent
    reason TEXT NOT NULL,
    from_day TEXT NOT NULL, to_day TEXT NOT NULL, -- ISO 8601, both included; '' open
    is_on INTEGER NOT NULL
) STRICT;

CREATE INDEX house_rule_rule ON house_rule (rule, pk);
