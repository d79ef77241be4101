-- What letters were made from, as the input of their run said of a customer: once for each letter, and once with document_key '' while no output
-- names one. The first telling counts.
CREATE TABLE letter_data (
    pk INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES composition_run,
    flow_id TEXT NOT NULL,
    customer_number TEXT NOT NULL, -- in the run
    document_key TEXT NOT NULL,
    document_id TEXT NOT NULL,
    customer_key TEXT NOT NULL,    -- the organisation's own id of the customer, as the input tells it; '' when it does not
    customer TEXT NOT NULL,
    captured INTEGER,              -- when the run took its input, by the composition system's clock; NULL: not told
    known_from INTEGER NOT NULL,
    cut INTEGER NOT NULL,          -- 1: it held more than is kept
    sha256 BLOB NOT NULL,          -- of the canonical form (models/domain/letter_data.h)
    body BLOB NOT NULL,            -- the canonical form, packed
    UNIQUE (run, flow_id, customer_number, document_key)
) STRICT;
CREATE INDEX letter_data_document ON letter_data (document_key) WHERE document_key <> '';
CREATE INDEX letter_data_customer ON letter_data (customer_key, captured) WHERE customer_key <> '';
