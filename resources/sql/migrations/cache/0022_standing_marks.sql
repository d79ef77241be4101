-- What keeps letters from being disposed of beside their time, what was decided about them, what other records of the same document say, and which of them their
-- repositories keep as records (cache/standing_marks.h, cache/letter_kin.h).
CREATE TABLE standing_mark (
    pk INTEGER PRIMARY KEY,
    source TEXT NOT NULL, -- '' the letter itself; else id of a disposition, or 'disputes'
    word TEXT NOT NULL,   -- BlockReason, or a word of disposition:
    code TEXT NOT NULL, code_key TEXT NOT NULL, -- of what: id of the dispute or disposition; '' nothing more
    until INTEGER,        -- it holds before this day, as a wall clock; NULL: it just holds
    UNIQUE (source, word, code)
) STRICT;

CREATE TABLE letter_mark (
    mark INTEGER NOT NULL REFERENCES standing_mark,
    communication INTEGER NOT NULL REFERENCES communication,
    PRIMARY KEY (mark, communication)
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_mark_letter ON letter_mark (communication);

-- Of a letter that is not known here: as soon as it is, it has the mark.
CREATE TABLE awaited_mark (
    cfid TEXT NOT NULL,
    mark INTEGER NOT NULL REFERENCES standing_mark,
    PRIMARY KEY (cfid, mark)
) STRICT, WITHOUT ROWID;

CREATE INDEX awaited_mark_mark ON awaited_mark (mark);

CREATE TABLE marks_told (
    source TEXT PRIMARY KEY, -- as of standing_mark; 'all': all of them were told once
    revision TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A letter that has others in its package or under its document id.
CREATE TABLE letter_kin (
    communication INTEGER PRIMARY KEY REFERENCES communication,
    package_key TEXT NOT NULL, document_key TEXT NOT NULL, -- '' it is alone there
    package_until INTEGER, document_until INTEGER, -- before this day another one there is not due, as letter_retention.due; NULL: none keeps it
    differs INTEGER NOT NULL -- 1: another record of its repository has its document id; 2: another one that has it says other facts of it
) STRICT;

CREATE INDEX letter_kin_package ON letter_kin (package_key) WHERE package_key <> '';

CREATE INDEX letter_kin_document ON letter_kin (document_key) WHERE document_key <> '';

CREATE INDEX letter_kin_differs ON letter_kin (communication, differs) WHERE differs <> 0;

CREATE INDEX letter_kin_package_until ON letter_kin (package_until, communication) WHERE package_until IS NOT NULL;

CREATE INDEX letter_kin_document_until ON letter_kin (document_until, communication) WHERE document_until IS NOT NULL;

CREATE INDEX letter_kin_alone ON letter_kin (communication) WHERE package_key = '' AND document_key = ''; -- on their way out

ALTER TABLE hold_name ADD COLUMN kept_until INTEGER; -- ms; NULL: it is in force. Else it was released, and what was under it may be held again until then
ALTER TABLE letter_hold ADD COLUMN sides INTEGER NOT NULL DEFAULT 0; -- of a hold that a repository states: 1 its own, 2 of another system
ALTER TABLE letter_retention ADD COLUMN is_record INTEGER NOT NULL DEFAULT 0; -- its repository classified it or keeps it under a retention of its own

CREATE INDEX letter_retention_record ON letter_retention (communication) WHERE is_record = 1;

UPDATE standings_made SET revision = '', done = 0 WHERE source = 'letters'; -- all are made anew
