-- Delivery feeds: every event as it came, and what legs know from them.
-- In the order they came here. chain: SHA-256 over the chain of the row before and sha256, so that one taken out shows.
CREATE TABLE delivery_notice (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    key BLOB NOT NULL,          -- first 16 bytes of SHA-256 over source, 0 and id: the same event comes again
    document_key TEXT NOT NULL, -- of the communication it tells of; '' while nothing says which
    message_key TEXT NOT NULL,  -- gateway and its own number of the message, '' when it tells none
    known_from INTEGER NOT NULL,
    sha256 BLOB NOT NULL,       -- of the bytes as they came
    chain BLOB NOT NULL,
    raw BLOB NOT NULL,          -- those bytes, packed
    reading TEXT NOT NULL       -- what was made of a mail inside it, as JSON; '' when it holds none
) STRICT;
CREATE UNIQUE INDEX delivery_notice_identity ON delivery_notice (repository, key);
CREATE INDEX delivery_notice_document ON delivery_notice (document_key) WHERE document_key <> '';
CREATE INDEX delivery_notice_message ON delivery_notice (message_key) WHERE message_key <> '';

-- An event that came again with other content. The first one counts; this one is shown beside it.
CREATE TABLE delivery_notice_conflict (
    pk INTEGER PRIMARY KEY,
    notice INTEGER NOT NULL REFERENCES delivery_notice,
    known_from INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    raw BLOB NOT NULL,
    UNIQUE (notice, sha256)
) STRICT;

-- leg 0: of one of several recipients, and not said which.
ALTER TABLE delivery_event ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery_event ADD COLUMN attempt TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery_event ADD COLUMN notice INTEGER;
-- Orders events of one time, or of none, whatever the order in which they came: the feed's sequence, then the event's id.
ALTER TABLE delivery_event ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- basis: 0 a record names the leg, 1 only a delivery feed does.
ALTER TABLE leg ADD COLUMN basis INTEGER NOT NULL DEFAULT 0;
