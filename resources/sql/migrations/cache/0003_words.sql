-- Words and identifiers are found in the segments alone; the full-text table of SQLite goes.
DROP TABLE search_index;
DROP TABLE search_text;

-- What the index holds of the words of a communication, as XXH3 of them: what did not change is not written again.
CREATE TABLE index_document (
    communication INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
) STRICT;

-- Who may be archived twice (models/search/copies.h).
CREATE TABLE index_copy (
    communication INTEGER NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (communication, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_key ON index_copy (key);

-- Segments and columns from before lack identifiers: all of it is made again.
DELETE FROM index_segment;
DELETE FROM index_block;
DELETE FROM index_live;
DELETE FROM index_discarded;
DELETE FROM index_value;
DELETE FROM index_column;
UPDATE index_state SET generation = generation + 1, next_unbuilt = (SELECT min(pk) FROM communication);

-- Half of a SHA-256 tells one saying from another.
UPDATE communication_fact SET fingerprint = substr(fingerprint, 1, 16);

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
CREATE INDEX content_trouble ON content_text (state) WHERE state NOT IN ('extracted', 'no-text', 'pending', 'unsupported');

-- A leg has a number within its communication, which its events name. Ids of legs, renditions and events follow from what their
-- rows say, as nearly all zones and texts of moments do: what follows is NULL.
CREATE TABLE leg_after (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    envelope INTEGER NOT NULL REFERENCES envelope,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    cfid TEXT,
    customer TEXT NOT NULL, customer_key TEXT NOT NULL,
    recipient TEXT NOT NULL, recipient_words TEXT NOT NULL,
    role TEXT NOT NULL, channel TEXT NOT NULL, platform TEXT NOT NULL,
    address TEXT NOT NULL, address_words TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, phone_key TEXT NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL, grade TEXT NOT NULL,
    delivered_utc INTEGER, delivered_wall INTEGER, delivered_precision INTEGER
) STRICT;
INSERT INTO leg_after
    SELECT pk, communication, dense_rank() OVER (PARTITION BY communication ORDER BY cfid), position, envelope, known_from, known_to, cfid,
           customer, customer_key, recipient, recipient_words, role, channel, platform, address, address_words, email, phone, phone_key,
           state, reason, grade, delivered_utc, delivered_wall, delivered_precision
    FROM leg;
DROP TABLE leg;
ALTER TABLE leg_after RENAME TO leg;
CREATE INDEX leg_communication ON leg (communication, position);
CREATE INDEX leg_second ON leg (communication) WHERE position = 1;

-- Events lie with their communication, in the order they came.
CREATE TABLE event_after (
    communication INTEGER NOT NULL REFERENCES communication,
    number INTEGER NOT NULL, -- within the communication, from 1
    leg INTEGER NOT NULL,    -- leg.number: an event belongs to the leg through all that is known about it
    known_from INTEGER NOT NULL,
    cfid TEXT,
    reported_code TEXT NOT NULL, state TEXT NOT NULL, grade TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL,
    at_utc INTEGER, at_wall INTEGER, at_precision INTEGER, at_zone TEXT, at_text TEXT, at_assumed INTEGER,
    received INTEGER,
    PRIMARY KEY (communication, number)
) STRICT, WITHOUT ROWID;
INSERT INTO event_after
    SELECT e.communication, row_number() OVER (PARTITION BY e.communication ORDER BY e.pk),
           coalesce((SELECT l.number FROM leg l WHERE l.communication = e.communication AND l.cfid = e.leg_cfid), 0),
           e.known_from, e.cfid, e.reported_code, e.state, e.grade, e.reason, e.source,
           e.at_utc, e.at_wall, e.at_precision, e.at_zone, e.at_text, e.at_assumed, e.received
    FROM delivery_event e ORDER BY e.communication, e.pk;
DROP TABLE delivery_event;
ALTER TABLE event_after RENAME TO delivery_event;

CREATE TABLE rendition_after (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    position INTEGER NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    source INTEGER NOT NULL REFERENCES source,
    cfid TEXT,
    role TEXT NOT NULL, file_name TEXT NOT NULL, queue TEXT NOT NULL,
    mime TEXT NOT NULL, format TEXT NOT NULL, pdl TEXT NOT NULL, language TEXT NOT NULL,
    page_from INTEGER, page_count INTEGER,
    declared_sha256 BLOB,
    metadata_token TEXT NOT NULL -- the connector's: changes when what the index says about this rendition changes
) STRICT;
INSERT INTO rendition_after
    SELECT pk, communication, position, known_from, known_to, source, cfid, role, file_name, queue, mime, format, pdl, language,
           page_from, page_count, declared_sha256, metadata_token
    FROM rendition;
DROP TABLE rendition;
ALTER TABLE rendition_after RENAME TO rendition;
CREATE INDEX rendition_communication ON rendition (communication);
CREATE INDEX rendition_source ON rendition (source);

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
    observed_sha256 BLOB, -- NULL: as recorded
    content_state TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    last_verified INTEGER,
    tombstone INTEGER
) STRICT;
INSERT INTO source_after SELECT * FROM source;
UPDATE source_after SET observed_sha256 = NULL WHERE observed_sha256 = sha256;
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
DROP INDEX usage_version;
DROP INDEX usage_approver;
DROP INDEX fact_sent_when;
DROP INDEX fact_issued_when;
DROP INDEX fact_composed_when;
DROP INDEX fact_archived_when;
-- What is counted of rows is the month in another zone; all else only of a few.
DROP INDEX fact_facets;
CREATE INDEX fact_months ON communication_fact (communication, sent_utc, sent_wall, sent_precision, known_to) WHERE known_to IS NULL;
DROP INDEX usage_communication;
CREATE INDEX usage_communication ON template_usage (communication);
-- Neither do the orders that the columns of the index know.
DROP INDEX fact_issued;
DROP INDEX fact_channel;
DROP INDEX fact_state;
DROP INDEX fact_grade;
DROP INDEX fact_template;
