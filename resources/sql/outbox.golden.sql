-- What migrations/outbox add up to. Written by ./dev schema; not run by the program.

CREATE TABLE away_system (
    system TEXT PRIMARY KEY, -- cfid of the repository
    since INTEGER NOT NULL,
    tries INTEGER NOT NULL,    -- in a row, see next_step.h
    wait INTEGER NOT NULL,     -- ms, as it was chosen: what lies further ahead was put there by a clock that was put back since
    next_try INTEGER NOT NULL, -- 0: now
    probe INTEGER NOT NULL,    -- pk of the command that was tried last: the one behind it is next
    error_kind INTEGER NOT NULL, error_detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
    pk INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    plan INTEGER NOT NULL REFERENCES plan,
    system TEXT NOT NULL,  -- cfid of the repository
    subject TEXT NOT NULL,
    follows TEXT NOT NULL, -- key, '' for none
    about TEXT NOT NULL,   -- cfid of the communication, '' for none
    code TEXT NOT NULL, words BLOB NOT NULL,
    state TEXT NOT NULL,
    not_before INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    looks INTEGER NOT NULL DEFAULT 0,
    last_attempt INTEGER,
    doubtful INTEGER NOT NULL DEFAULT 0, -- an attempt was without an answer, and nothing settled that since
    effect TEXT NOT NULL DEFAULT '', effect_told BLOB, -- of the receipt
    error_kind INTEGER, error_detail TEXT,
    seen INTEGER
) STRICT;

CREATE INDEX command_about ON command (about) WHERE about <> '';

CREATE INDEX command_follows ON command (follows) WHERE follows <> '';

CREATE INDEX command_open ON command (system, pk) WHERE state IN ('ACCEPTED', 'UNKNOWN');

CREATE INDEX command_plan ON command (plan, state);

CREATE INDEX command_state ON command (state, pk);

CREATE INDEX command_subject ON command (subject, pk);

CREATE INDEX command_turn ON command (system, subject, pk) WHERE state IN ('WAITING', 'ACCEPTED', 'SENDING', 'UNKNOWN', 'NEEDS_PERSON');

CREATE INDEX command_unseen ON command (system, pk) WHERE state = 'DONE' AND seen IS NULL;

CREATE TABLE command_bytes (
    command INTEGER PRIMARY KEY REFERENCES command,
    bytes BLOB, received BLOB
) STRICT;

CREATE TABLE command_step (
    pk INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    person TEXT NOT NULL, -- '': the program
    detail TEXT NOT NULL,
    error_kind INTEGER
) STRICT;

CREATE INDEX command_step_command ON command_step (command);

CREATE TABLE held_system (
    system TEXT PRIMARY KEY, -- cfid of the repository
    since INTEGER NOT NULL,
    error_kind INTEGER NOT NULL, error_detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL,
    request BLOB NOT NULL, -- JSON of its kind
    created INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0
, closed INTEGER NOT NULL DEFAULT 0, work TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX plan_kind ON plan (kind, pk);

CREATE INDEX plan_to_follow ON plan (kind, pk) WHERE closed = 0;

CREATE TABLE plan_letter (
    pk INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan,
    about TEXT NOT NULL,   -- cfid of the communication
    command TEXT NOT NULL, -- key of its hand-over, '' where it is left out
    standing TEXT NOT NULL, -- code of the group it was in
    request BLOB NOT NULL, -- JSON, as that of one letter
    UNIQUE (plan, about)
) STRICT;

CREATE INDEX plan_letter_command ON plan_letter (command) WHERE command <> '';
