-- Systems to which nothing leaves until somebody mended how one signs in there: a refused sign-in is not tried again by itself, that locks accounts.
CREATE TABLE held_system (
    system TEXT PRIMARY KEY, -- cfid of the repository
    since INTEGER NOT NULL,
    error_kind INTEGER NOT NULL, error_detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX command_subject ON command (subject, pk);
