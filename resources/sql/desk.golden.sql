-- What migrations/desk add up to. Written by ./dev schema; not run by the program.

CREATE TABLE authority_rule (
    pk INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    type TEXT NOT NULL, -- '' any
    from_day TEXT NOT NULL, until_day TEXT NOT NULL, -- ISO 8601; '' open
    repository TEXT NOT NULL -- its id
) STRICT;

CREATE TRIGGER call_back_remains BEFORE DELETE ON call_back BEGIN SELECT RAISE(ABORT, 'a call that was noted does not vanish'); END;

CREATE TABLE call_back (
    pk INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,      -- key of the draft in the outbox
    about TEXT NOT NULL,     -- cfid of the communication
    document TEXT NOT NULL,  -- its id, '' for none
    due INTEGER NOT NULL,
    zone TEXT NOT NULL,      -- in which the time was chosen
    caller TEXT NOT NULL,    -- who is to call
    person TEXT NOT NULL, noted INTEGER NOT NULL,
    result TEXT NOT NULL DEFAULT '', -- code, '' while it is open
    ended INTEGER, ended_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX call_back_open ON call_back (due) WHERE ended IS NULL;

CREATE TRIGGER disposition_remains BEFORE DELETE ON disposition BEGIN SELECT RAISE(ABORT, 'a disposition does not vanish'); END;

CREATE TABLE disposition (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL, -- code
    until TEXT NOT NULL, plan_class TEXT NOT NULL -- of what it puts in place of the plan; '' none
) STRICT;

CREATE TRIGGER disposition_item_remains BEFORE DELETE ON disposition_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not vanish'); END;

CREATE TRIGGER disposition_item_stays BEFORE UPDATE ON disposition_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not change'); END;

CREATE TABLE disposition_item (
    pk INTEGER PRIMARY KEY,
    disposition INTEGER NOT NULL REFERENCES disposition,
    communication TEXT NOT NULL,
    repository TEXT NOT NULL, record TEXT NOT NULL, -- cfid; native id
    versions BLOB NOT NULL, -- JSON: native ids
    stub BLOB NOT NULL, -- JSON: what stays to be known of it
    command TEXT NOT NULL, -- key, '' none
    UNIQUE (disposition, communication)
) STRICT;

CREATE INDEX disposition_item_communication ON disposition_item (communication);

CREATE TRIGGER disposition_step_remains BEFORE DELETE ON disposition_step BEGIN SELECT RAISE(ABORT, 'what was done in a disposition does not change'); END;

CREATE TRIGGER disposition_step_stays BEFORE UPDATE ON disposition_step BEGIN SELECT RAISE(ABORT, 'what was done in a disposition does not change'); END;

CREATE TABLE disposition_step (
    disposition INTEGER NOT NULL REFERENCES disposition,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (disposition, number)
) STRICT;

CREATE TABLE dispute_link (
    pk INTEGER PRIMARY KEY,
    dispute TEXT NOT NULL, dispute_key TEXT NOT NULL, -- any of its names, as written and as compared
    communication TEXT NOT NULL,
    role TEXT NOT NULL, stage TEXT NOT NULL, -- codes; stage '' none
    person TEXT NOT NULL, reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;

CREATE INDEX dispute_link_communication ON dispute_link (communication);

CREATE TRIGGER erasure_remains BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'a request to be erased does not vanish'); END;

CREATE TABLE erasure (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER erasure_item_remains BEFORE DELETE ON erasure_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not vanish'); END;

CREATE TRIGGER erasure_item_stays BEFORE UPDATE ON erasure_item BEGIN SELECT RAISE(ABORT, 'what was decided about a letter does not change'); END;

CREATE TABLE erasure_item (
    pk INTEGER PRIMARY KEY,
    erasure INTEGER NOT NULL REFERENCES erasure,
    step INTEGER NOT NULL, -- number of the one that decided about it
    communication TEXT NOT NULL,
    erased INTEGER NOT NULL, -- 0: it is kept, and its use restricted
    told BLOB NOT NULL, -- JSON
    UNIQUE (erasure, step, communication)
) STRICT;

CREATE INDEX erasure_item_communication ON erasure_item (communication);

CREATE TRIGGER erasure_step_remains BEFORE DELETE ON erasure_step BEGIN SELECT RAISE(ABORT, 'what was done for a request does not change'); END;

CREATE TRIGGER erasure_step_stays BEFORE UPDATE ON erasure_step BEGIN SELECT RAISE(ABORT, 'what was done for a request does not change'); END;

CREATE TABLE erasure_step (
    erasure INTEGER NOT NULL REFERENCES erasure,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (erasure, number)
) STRICT;

CREATE TABLE erasure_subject (
    erasure INTEGER PRIMARY KEY REFERENCES erasure,
    customers BLOB NOT NULL, -- JSON: ids as letters have them
    words BLOB NOT NULL DEFAULT X'5B5D' -- JSON: what the files are searched for
) STRICT;

CREATE TABLE exception_deed (
    pk INTEGER PRIMARY KEY,
    exception TEXT NOT NULL, -- its id
    act TEXT NOT NULL,       -- code
    value TEXT NOT NULL,     -- a team, the code of an outcome, the key of a command
    note TEXT NOT NULL, person TEXT NOT NULL,
    failures INTEGER NOT NULL, -- how often it had failed then
    at INTEGER NOT NULL,
    undone INTEGER
) STRICT;

CREATE INDEX exception_deed_exception ON exception_deed (exception);

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

CREATE TRIGGER fixity_report_remains BEFORE DELETE ON fixity_report BEGIN SELECT RAISE(ABORT, 'what was found does not change'); END;

CREATE TRIGGER fixity_report_stays BEFORE UPDATE ON fixity_report BEGIN SELECT RAISE(ABORT, 'what was found does not change'); END;

CREATE TABLE fixity_report (
    run TEXT PRIMARY KEY REFERENCES fixity_run (id),
    ended INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    report BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL -- a chain: of this one, and of the one before
) STRICT;

CREATE TRIGGER fixity_run_remains BEFORE DELETE ON fixity_run BEGIN SELECT RAISE(ABORT, 'what was to be read does not change'); END;

CREATE TRIGGER fixity_run_stays BEFORE UPDATE ON fixity_run BEGIN SELECT RAISE(ABORT, 'what was to be read does not change'); END;

CREATE TABLE fixity_run (
    id TEXT PRIMARY KEY,
    began INTEGER NOT NULL,
    person TEXT NOT NULL,
    draw BLOB NOT NULL -- JSON: what was to be read
) STRICT;

CREATE TRIGGER hold_item_remains BEFORE DELETE ON hold_item BEGIN SELECT RAISE(ABORT, 'what came under a matter does not vanish'); END;

CREATE TABLE hold_item (
    pk INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter,
    communication TEXT NOT NULL,
    repository TEXT NOT NULL, record TEXT NOT NULL, -- cfid; native id, '' where no system keeps it as a record
    versions BLOB NOT NULL, -- JSON: native ids
    renditions INTEGER NOT NULL,
    part INTEGER NOT NULL,
    reason TEXT NOT NULL,
    step INTEGER NOT NULL,
    placing TEXT NOT NULL, lifting TEXT NOT NULL, earlier BLOB NOT NULL DEFAULT X'5B5D', -- keys of commands, '' none
    UNIQUE (matter, communication)
) STRICT;

CREATE INDEX hold_item_communication ON hold_item (communication);

CREATE INDEX hold_item_record ON hold_item (repository, record);

CREATE TABLE hold_reading (
    item INTEGER PRIMARY KEY REFERENCES hold_item,
    at INTEGER NOT NULL,
    finding TEXT NOT NULL, -- code
    versions INTEGER NOT NULL,
    enforcement TEXT NOT NULL,
    basis TEXT NOT NULL,
    first_held INTEGER
) STRICT;

CREATE TABLE hold_terms (
    repository TEXT PRIMARY KEY, -- cfid
    at INTEGER NOT NULL,
    terms BLOB -- JSON; NULL: it has no means
) STRICT;

CREATE TRIGGER hold_trial_remains BEFORE DELETE ON hold_trial BEGIN SELECT RAISE(ABORT, 'what was tried out does not vanish'); END;

CREATE TRIGGER hold_trial_stays BEFORE UPDATE ON hold_trial BEGIN SELECT RAISE(ABORT, 'what was tried out does not change'); END;

CREATE TABLE hold_trial (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    repository TEXT NOT NULL, record TEXT NOT NULL -- cfid; native id
) STRICT;

CREATE TRIGGER hold_trial_step_remains BEFORE DELETE ON hold_trial_step BEGIN SELECT RAISE(ABORT, 'what was tried out does not vanish'); END;

CREATE TRIGGER hold_trial_step_stays BEFORE UPDATE ON hold_trial_step BEGIN SELECT RAISE(ABORT, 'what was tried out does not change'); END;

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

CREATE TRIGGER matter_remains BEFORE DELETE ON matter BEGIN SELECT RAISE(ABORT, 'a matter does not vanish'); END;

CREATE TABLE matter (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TRIGGER matter_step_remains BEFORE DELETE ON matter_step BEGIN SELECT RAISE(ABORT, 'what was done for a matter does not change'); END;

CREATE TRIGGER matter_step_stays BEFORE UPDATE ON matter_step BEGIN SELECT RAISE(ABORT, 'what was done for a matter does not change'); END;

CREATE TABLE matter_step (
    matter INTEGER NOT NULL REFERENCES matter,
    number INTEGER NOT NULL, -- from 0
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code
    told BLOB NOT NULL, -- JSON
    sha256 BLOB NOT NULL, before BLOB NOT NULL, -- a chain: of this one, and of the one before
    PRIMARY KEY (matter, number)
) STRICT;

CREATE TABLE pack (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL, subject_name TEXT NOT NULL, -- code; name as told
    title TEXT NOT NULL,
    person TEXT NOT NULL,
    created INTEGER NOT NULL,
    step INTEGER NOT NULL -- which of its compositions holds
) STRICT;

CREATE TRIGGER pack_disclosure_remains BEFORE DELETE ON pack_disclosure BEGIN SELECT RAISE(ABORT, 'what was given to whom does not change'); END;

CREATE TRIGGER pack_disclosure_stays BEFORE UPDATE ON pack_disclosure BEGIN SELECT RAISE(ABORT, 'what was given to whom does not change'); END;

CREATE TABLE pack_disclosure (
    pk INTEGER PRIMARY KEY,
    pack TEXT NOT NULL, version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL, receiver TEXT NOT NULL, manner TEXT NOT NULL,
    authority BLOB NOT NULL, -- JSON: a composition without items
    FOREIGN KEY (pack, version) REFERENCES pack_version (pack, number)
) STRICT;

CREATE INDEX pack_disclosure_pack ON pack_disclosure (pack);

CREATE TABLE pack_step (
    pack TEXT NOT NULL REFERENCES pack (id),
    number INTEGER NOT NULL, -- from 0; those behind the one that holds may be done again
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code of what was changed; '' the first
    composition BLOB NOT NULL, -- JSON
    PRIMARY KEY (pack, number)
) STRICT;

CREATE TRIGGER pack_version_remains BEFORE DELETE ON pack_version BEGIN SELECT RAISE(ABORT, 'a sealed pack does not change'); END;

CREATE TRIGGER pack_version_stays BEFORE UPDATE ON pack_version BEGIN SELECT RAISE(ABORT, 'a sealed pack does not change'); END;

CREATE TABLE pack_version (
    pack TEXT NOT NULL REFERENCES pack (id),
    number INTEGER NOT NULL, -- from 1
    at INTEGER NOT NULL,
    person TEXT NOT NULL, reason TEXT NOT NULL, why TEXT NOT NULL, -- reason: though something mandatory was missing; why: there is another version
    composition BLOB NOT NULL, manifest BLOB NOT NULL, -- JSON
    file TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 BLOB NOT NULL,
    signed_with TEXT NOT NULL, -- public key; '' none
    PRIMARY KEY (pack, number)
) STRICT;

CREATE INDEX pack_version_sha256 ON pack_version (sha256);

CREATE TABLE practice_statement (
    pk INTEGER PRIMARY KEY,
    channel TEXT NOT NULL, -- code
    words TEXT NOT NULL,
    stated_by TEXT NOT NULL, role TEXT NOT NULL,
    from_day TEXT NOT NULL, to_day TEXT NOT NULL, -- ISO 8601, both included; '' open
    at INTEGER NOT NULL,
    withdrawn INTEGER
) STRICT;

CREATE TABLE query_history (
    pk INTEGER PRIMARY KEY,
    query TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX query_history_at ON query_history (at);

CREATE TABLE reading_interval (
    repository TEXT PRIMARY KEY, -- its id; '' for those that have none of their own
    months INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL
) STRICT;

CREATE VIEW released_matter AS
SELECT matter, max(CASE WHEN deed = 'released' THEN at END) AS at FROM matter_step GROUP BY matter
HAVING max(CASE WHEN deed = 'released' THEN number END) > coalesce(max(CASE WHEN deed = 'held-again' THEN number END), -1);

CREATE TABLE request_use (
    pk INTEGER PRIMARY KEY,
    preset TEXT NOT NULL, -- its id
    about TEXT NOT NULL, -- code
    at INTEGER NOT NULL, -- when it was asked for
    took INTEGER NOT NULL, -- milliseconds since the form was opened
    person TEXT NOT NULL,
    is_draft INTEGER NOT NULL
) STRICT;

CREATE TRIGGER role_assignment_remains BEFORE DELETE ON role_assignment BEGIN SELECT RAISE(ABORT, 'an assignment can only end'); END;

CREATE TRIGGER role_assignment_stays BEFORE UPDATE ON role_assignment
WHEN OLD.ended IS NOT NULL OR NEW.account <> OLD.account OR NEW.role <> OLD.role OR NEW.by <> OLD.by OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'an assignment can only end'); END;

CREATE TABLE role_assignment (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_by TEXT NOT NULL DEFAULT '',
    ended INTEGER
) STRICT;

CREATE UNIQUE INDEX role_assignment_standing ON role_assignment (account, role) WHERE ended IS NULL;

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

CREATE TABLE validation (
    pk INTEGER PRIMARY KEY,
    communication TEXT NOT NULL, -- its id
    at INTEGER NOT NULL,
    person TEXT NOT NULL, -- '' not told
    outcome TEXT NOT NULL, -- code
    report BLOB NOT NULL, -- JSON, as it was written
    sha256 BLOB NOT NULL, -- of the report and of the one before, '' for the first: none can be taken out unseen
    before BLOB NOT NULL
) STRICT;

CREATE INDEX validation_communication ON validation (communication);
