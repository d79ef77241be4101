-- Words and identifiers are found in the segments alone; the full-text table of SQLite goes.
DROP TABLE search_index;
DROP TABLE search_text;

-- What the index holds of the words of a communication, as XXH3 of them: what did not change is not written again.
CREATE TABLE index_document (
    communication INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
) STRICT;

-- Segments and columns from before lack identifiers: all of it is made again.
DELETE FROM index_segment;
DELETE FROM index_block;
DELETE FROM index_live;
DELETE FROM index_discarded;
DELETE FROM index_value;
DELETE FROM index_column;
UPDATE index_state SET generation = generation + 1, next_unbuilt = (SELECT min(pk) FROM communication);

-- Words that segments keep lists of (models/index/frequent_words.h).
CREATE TABLE index_frequent (
    number INTEGER PRIMARY KEY,
    word BLOB NOT NULL
) STRICT;
ALTER TABLE index_state ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE index_segment ADD COLUMN frequent INTEGER NOT NULL DEFAULT 0;

-- Texts are packed (models/store/packed_text.h), and a text's row lies where it was put, not where its hash falls.
CREATE TABLE text_dictionary (
    id INTEGER PRIMARY KEY,
    texts INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

ALTER TABLE content_text RENAME TO content_text_before;
CREATE TABLE content_text (
    pk INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL,
    state TEXT NOT NULL,
    pages INTEGER NOT NULL,
    reason TEXT NOT NULL,
    mime TEXT NOT NULL, encoding TEXT NOT NULL, format_version TEXT NOT NULL,
    title TEXT NOT NULL,
    mail TEXT NOT NULL, -- header of an e-mail as JSON, '' for anything else
    body BLOB NOT NULL, -- packed
    html BLOB NOT NULL  -- packed
) STRICT;
INSERT INTO content_text (sha256, state, pages, reason, mime, encoding, format_version, title, mail, body, html)
    SELECT sha256, state, pages, reason, mime, encoding, format_version, title, mail, CAST(body AS BLOB), CAST(html AS BLOB)
    FROM content_text_before;
DROP TABLE content_text_before;
CREATE UNIQUE INDEX content_identity ON content_text (sha256);
CREATE INDEX content_pages ON content_text (pages) WHERE pages > 0;
CREATE INDEX content_trouble ON content_text (state) WHERE state NOT IN ('extracted', 'no-text', 'pending', 'unsupported');

-- Events are found with their communication, whose rows lie together; an index by their hash would be written all over.
CREATE TABLE event_after (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL,
    communication INTEGER NOT NULL REFERENCES communication,
    leg_cfid TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    reported_code TEXT NOT NULL, state TEXT NOT NULL, grade TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL,
    at_utc INTEGER, at_wall INTEGER, at_precision INTEGER, at_zone TEXT, at_text TEXT, at_assumed INTEGER,
    received INTEGER
) STRICT;
INSERT INTO event_after SELECT * FROM delivery_event;
DROP TABLE delivery_event;
ALTER TABLE event_after RENAME TO delivery_event;
CREATE UNIQUE INDEX event_identity ON delivery_event (communication, cfid);

-- Identities as indexes of their own, so that a load of millions can make them at its end.
CREATE TABLE communication_after (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL,
    repository INTEGER NOT NULL REFERENCES repository,
    native_key TEXT NOT NULL,
    first_known INTEGER NOT NULL
) STRICT;
INSERT INTO communication_after SELECT * FROM communication;
DROP TABLE communication;
ALTER TABLE communication_after RENAME TO communication;
CREATE UNIQUE INDEX communication_identity ON communication (cfid);

CREATE TABLE envelope_after (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL,
    code TEXT NOT NULL, code_key TEXT NOT NULL,
    household TEXT NOT NULL, household_key TEXT NOT NULL,
    channel TEXT NOT NULL
) STRICT;
INSERT INTO envelope_after SELECT * FROM envelope;
DROP TABLE envelope;
ALTER TABLE envelope_after RENAME TO envelope;
CREATE UNIQUE INDEX envelope_identity ON envelope (cfid);

CREATE TABLE source_after (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    native_version TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'index', 'aside')),
    token TEXT NOT NULL,
    metadata_token TEXT NOT NULL,
    bytes INTEGER,
    sha256 BLOB,
    observed_sha256 BLOB,
    content_state TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    last_verified INTEGER,
    tombstone INTEGER
) STRICT;
INSERT INTO source_after SELECT * FROM source;
DROP TABLE source;
ALTER TABLE source_after RENAME TO source;
CREATE UNIQUE INDEX source_identity ON source (repository, native_id, native_version);
CREATE INDEX source_sha256 ON source (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX source_state ON source (content_state) WHERE content_state <> 'PRESENT';

-- What is found by identifier, word or column needs no index of the table.
DROP INDEX fact_policy;
DROP INDEX fact_claim;
DROP INDEX fact_case;
DROP INDEX fact_loan;
DROP INDEX fact_workspace;
DROP INDEX fact_campaign;
DROP INDEX fact_batch;
DROP INDEX fact_class;
DROP INDEX fact_cycle;
DROP INDEX fact_language;
DROP INDEX leg_customer;
DROP INDEX leg_email;
DROP INDEX leg_phone;
DROP INDEX leg_platform;
DROP INDEX leg_reason;
DROP INDEX leg_channel;
DROP INDEX leg_state;
DROP INDEX leg_grade;
DROP INDEX leg_closed;
DROP INDEX usage_version;
DROP INDEX usage_approver;
DROP INDEX rendition_format;
-- Neither do the orders that the columns of the index know.
DROP INDEX fact_issued;
DROP INDEX fact_channel;
DROP INDEX fact_state;
DROP INDEX fact_grade;
DROP INDEX fact_template;
DROP INDEX leg_facets;
