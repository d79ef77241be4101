-- Systems that could not be reached: one command is tried there at a time, and all others wait for it.
CREATE TABLE away_system (
    system TEXT PRIMARY KEY, -- cfid of the repository
    since INTEGER NOT NULL,
    tries INTEGER NOT NULL,    -- in a row, see next_step.h
    wait INTEGER NOT NULL,     -- ms, as it was chosen: what lies further ahead was put there by a clock that was put back since
    next_try INTEGER NOT NULL, -- 0: now
    probe INTEGER NOT NULL,    -- pk of the command that was tried last: the one behind it is next
    error_kind INTEGER NOT NULL, error_detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
