-- What a hold prevents at a repository, tried out on a record that may be destroyed.
CREATE TABLE hold_trial (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    repository TEXT NOT NULL, record TEXT NOT NULL -- cfid; native id
) STRICT;

CREATE TABLE hold_trial_step (
    trial INTEGER NOT NULL REFERENCES hold_trial,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (trial, number),
    UNIQUE (trial, deed)
) STRICT;

CREATE TRIGGER hold_trial_stays BEFORE UPDATE ON hold_trial BEGIN SELECT RAISE(ABORT, 'what was tried out does not change'); END;
CREATE TRIGGER hold_trial_remains BEFORE DELETE ON hold_trial BEGIN SELECT RAISE(ABORT, 'what was tried out does not vanish'); END;
CREATE TRIGGER hold_trial_step_stays BEFORE UPDATE ON hold_trial_step BEGIN SELECT RAISE(ABORT, 'what was tried out does not change'); END;
CREATE TRIGGER hold_trial_step_remains BEFORE DELETE ON hold_trial_step BEGIN SELECT RAISE(ABORT, 'what was tried out does not vanish'); END;
