-- Packs: answers to complaints and inquiries as one file. A draft is changed step by step, and each step is on the disk; what is sealed, and who was
-- given it, is append-only: triggers hold that.
CREATE TABLE pack (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL, subject_name TEXT NOT NULL, -- code; name as told
    title TEXT NOT NULL,
    person TEXT NOT NULL,
    created INTEGER NOT NULL,
    step INTEGER NOT NULL -- which of its compositions holds
) STRICT;
CREATE TABLE pack_step (
    pack TEXT NOT NULL REFERENCES pack (id),
    number INTEGER NOT NULL, -- from 0; those behind the one that holds may be done again
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    deed TEXT NOT NULL, -- code of what was changed; '' the first
    composition BLOB NOT NULL, -- JSON
    PRIMARY KEY (pack, number)
) STRICT;
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
CREATE TABLE pack_disclosure (
    pk INTEGER PRIMARY KEY,
    pack TEXT NOT NULL, version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person TEXT NOT NULL, receiver TEXT NOT NULL, manner TEXT NOT NULL,
    authority BLOB NOT NULL, -- JSON: a composition without items
    FOREIGN KEY (pack, version) REFERENCES pack_version (pack, number)
) STRICT;
CREATE INDEX pack_disclosure_pack ON pack_disclosure (pack);
CREATE TRIGGER pack_version_stays BEFORE UPDATE ON pack_version BEGIN SELECT RAISE(ABORT, 'a sealed pack does not change'); END;
CREATE TRIGGER pack_version_remains BEFORE DELETE ON pack_version BEGIN SELECT RAISE(ABORT, 'a sealed pack does not change'); END;
CREATE TRIGGER pack_disclosure_stays BEFORE UPDATE ON pack_disclosure BEGIN SELECT RAISE(ABORT, 'what was given to whom does not change'); END;
CREATE TRIGGER pack_disclosure_remains BEFORE DELETE ON pack_disclosure BEGIN SELECT RAISE(ABORT, 'what was given to whom does not change'); END;
