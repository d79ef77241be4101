-- How letters stand, as searches ask it: what holds them, and how long they are kept. Made from what repositories state, the plan of retention and the desk, and made
-- anew when one of them changes (cache/letter_standings.h).
CREATE TABLE standings_made (
    source TEXT PRIMARY KEY, -- 'letters', 'decisions', or the id of a matter
    revision TEXT NOT NULL,  -- of what they were made from; of a matter '' while they are made
    done INTEGER NOT NULL    -- 'letters': of those up to this communication; else 0
) STRICT, WITHOUT ROWID;

-- Something of it was written since.
CREATE TABLE standing_stale (
    communication INTEGER PRIMARY KEY
) STRICT;

-- It was made with something that a person decided about this letter in place of the plan.
CREATE TABLE standing_decided (
    communication INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE hold_name (
    pk INTEGER PRIMARY KEY,
    matter TEXT NOT NULL, -- id; '' a hold that a repository states
    code TEXT NOT NULL, code_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL,
    UNIQUE (matter, code, name)
) STRICT;

CREATE TABLE letter_hold (
    hold INTEGER NOT NULL REFERENCES hold_name,
    communication INTEGER NOT NULL REFERENCES communication,
    is_enforced INTEGER NOT NULL, -- its repository keeps to it, as it states itself or as it was read back
    PRIMARY KEY (hold, communication)
) STRICT, WITHOUT ROWID;

-- Under a matter, and not known here: as soon as it is, it is held.
CREATE TABLE awaited_hold (
    cfid TEXT NOT NULL,
    hold INTEGER NOT NULL REFERENCES hold_name,
    is_enforced INTEGER NOT NULL,
    PRIMARY KEY (cfid, hold)
) STRICT, WITHOUT ROWID;

CREATE INDEX awaited_hold_name ON awaited_hold (hold);

CREATE INDEX letter_hold_letter ON letter_hold (communication, is_enforced);

CREATE TABLE planned_class (
    pk INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE, code_key TEXT NOT NULL
) STRICT;

CREATE TABLE letter_retention (
    communication INTEGER PRIMARY KEY REFERENCES communication,
    class INTEGER NOT NULL REFERENCES planned_class,
    state INTEGER NOT NULL, -- RetentionState; 4: it is not there any more
    due INTEGER,            -- the first day on which it may go, as a wall clock; NULL: none is told
    conflicts INTEGER NOT NULL -- RetentionConflict as bits
) STRICT;

CREATE INDEX letter_retention_class ON letter_retention (class, state, communication);

CREATE INDEX letter_retention_due ON letter_retention (due, state, communication) WHERE due IS NOT NULL;

CREATE INDEX letter_retention_conflict ON letter_retention (communication) WHERE conflicts <> 0;
