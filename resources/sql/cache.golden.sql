-- What migrations/cache add up to. Written by ./dev schema; not run by the program.

CREATE TABLE archive_record (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    communication INTEGER NOT NULL REFERENCES communication,
    token TEXT NOT NULL, -- the connector's: changes when anything of the record may have changed
    address TEXT NOT NULL,
    standing TEXT NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;

CREATE INDEX archive_record_communication ON archive_record (communication);

CREATE INDEX archive_record_standing ON archive_record (standing) WHERE standing <> 'PRESENT';

CREATE TABLE attribute (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    position INTEGER NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    name TEXT NOT NULL, name_key TEXT NOT NULL,
    value TEXT NOT NULL, value_key TEXT NOT NULL
) STRICT;

CREATE INDEX attribute_communication ON attribute (communication);

CREATE INDEX attribute_value ON attribute (name_key, value_key);

CREATE TABLE awaited_hold (
    cfid TEXT NOT NULL,
    hold INTEGER NOT NULL REFERENCES hold_name,
    is_enforced INTEGER NOT NULL,
    PRIMARY KEY (cfid, hold)
) STRICT, WITHOUT ROWID;

CREATE INDEX awaited_hold_name ON awaited_hold (hold);

CREATE TABLE awaited_mark (
    cfid TEXT NOT NULL,
    mark INTEGER NOT NULL REFERENCES standing_mark,
    PRIMARY KEY (cfid, mark)
) STRICT, WITHOUT ROWID;

CREATE INDEX awaited_mark_mark ON awaited_mark (mark);

CREATE TABLE "communication" (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL,
    repository INTEGER NOT NULL REFERENCES repository,
    native_key TEXT NOT NULL,
    first_known INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX communication_identity ON communication (cfid);

CREATE TABLE communication_fact (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    valid_from INTEGER,
    valid_to INTEGER,
    fingerprint BLOB NOT NULL,
    repository INTEGER NOT NULL REFERENCES repository,
    confidence INTEGER NOT NULL,
    document_id TEXT NOT NULL, document_key TEXT NOT NULL,
    title TEXT NOT NULL, type TEXT NOT NULL, type_key TEXT NOT NULL,
    purpose TEXT NOT NULL, campaign TEXT NOT NULL, campaign_key TEXT NOT NULL, cycle TEXT NOT NULL,
    batch TEXT NOT NULL, batch_key TEXT NOT NULL,
    business_unit TEXT NOT NULL, unit_key TEXT NOT NULL, brand TEXT NOT NULL, language TEXT NOT NULL,
    account TEXT NOT NULL, account_key TEXT NOT NULL, policy TEXT NOT NULL, policy_key TEXT NOT NULL,
    claim TEXT NOT NULL, claim_key TEXT NOT NULL, case_id TEXT NOT NULL, case_key TEXT NOT NULL,
    loan TEXT NOT NULL, loan_key TEXT NOT NULL, workspace TEXT NOT NULL, workspace_key TEXT NOT NULL,
    package TEXT NOT NULL, package_key TEXT NOT NULL, retention_class TEXT NOT NULL, class_key TEXT NOT NULL,
    job_id TEXT NOT NULL, flow_instance_id TEXT NOT NULL, flow_step_id TEXT NOT NULL,
    state TEXT NOT NULL,
    issued_utc INTEGER, issued_wall INTEGER, issued_precision INTEGER, issued_zone TEXT, issued_text TEXT, issued_assumed INTEGER,
    sent_utc INTEGER, sent_wall INTEGER, sent_precision INTEGER, sent_zone TEXT, sent_text TEXT, sent_assumed INTEGER,
    composed_utc INTEGER, composed_wall INTEGER, composed_precision INTEGER, composed_zone TEXT, composed_text TEXT, composed_assumed INTEGER,
    archived_utc INTEGER, archived_wall INTEGER, archived_precision INTEGER, archived_zone TEXT, archived_text TEXT, archived_assumed INTEGER,
    effective_utc INTEGER, effective_wall INTEGER, effective_precision INTEGER, effective_zone TEXT, effective_text TEXT, effective_assumed INTEGER,
    sent_basis INTEGER NOT NULL,
    -- what a result line shows, derived from the rows below in the same transaction
    first_customer TEXT NOT NULL, first_recipient TEXT NOT NULL, recipient_sort TEXT NOT NULL,
    first_channel TEXT NOT NULL, first_state TEXT NOT NULL, first_grade TEXT NOT NULL, first_reason TEXT NOT NULL,
    template_code TEXT NOT NULL, template_version TEXT NOT NULL,
    leg_count INTEGER NOT NULL, content_state TEXT NOT NULL, text_state TEXT NOT NULL
, event TEXT NOT NULL DEFAULT '', event_key TEXT NOT NULL DEFAULT '', event_kind TEXT NOT NULL DEFAULT '', event_kind_key TEXT NOT NULL DEFAULT '', first_channel_reason TEXT NOT NULL DEFAULT '', event_utc INTEGER, event_wall INTEGER, event_precision INTEGER, event_zone TEXT, event_text TEXT, event_assumed INTEGER) STRICT;

CREATE INDEX fact_account ON communication_fact (account_key, communication, known_to, known_from);

CREATE INDEX fact_case ON communication_fact (case_key, communication) WHERE case_key <> '' AND known_to IS NULL;

CREATE INDEX fact_claim ON communication_fact (claim_key, communication) WHERE claim_key <> '' AND known_to IS NULL;

CREATE UNIQUE INDEX fact_current ON communication_fact (communication) WHERE known_to IS NULL;

CREATE INDEX fact_customer ON communication_fact (first_customer, communication, known_to) WHERE known_to IS NULL;

CREATE INDEX fact_document ON communication_fact (document_key, communication, known_to, known_from);

CREATE INDEX fact_draft ON communication_fact (communication, known_to, known_from) WHERE state = 'DRAFT';

CREATE INDEX fact_event ON communication_fact (event_key, communication, known_to, known_from);

CREATE INDEX fact_history ON communication_fact (communication, known_from);

CREATE INDEX fact_loan ON communication_fact (loan_key, communication) WHERE loan_key <> '' AND known_to IS NULL;

CREATE INDEX fact_loose ON communication_fact (type_key, sent_utc, communication, document_key, known_to, case_key, claim_key, loan_key, workspace_key, sent_basis)
    WHERE known_to IS NULL AND case_key = '' AND claim_key = '' AND loan_key = '' AND workspace_key = '' AND sent_utc IS NOT NULL AND sent_basis <> 4;

CREATE INDEX fact_months ON communication_fact (communication, sent_utc, sent_wall, sent_precision, known_to) WHERE known_to IS NULL;

CREATE INDEX fact_orphan ON communication_fact (communication, known_to, known_from) WHERE confidence = 2;

CREATE INDEX fact_package ON communication_fact (package_key, communication, known_to, known_from) WHERE package_key <> '';

CREATE INDEX fact_purpose ON communication_fact (first_customer, purpose, sent_utc, communication)
    WHERE known_to IS NULL AND purpose NOT IN ('', 'transactional', 'regulatory', 'service');

CREATE INDEX fact_recipient ON communication_fact (recipient_sort, communication, known_to) WHERE known_to IS NULL;

CREATE INDEX fact_repository ON communication_fact (repository, communication, known_to, known_from);

CREATE INDEX fact_sent ON communication_fact (sent_utc, communication, known_to, known_from);

CREATE INDEX fact_title ON communication_fact (title COLLATE NOCASE, communication, known_to) WHERE known_to IS NULL;

CREATE INDEX fact_type ON communication_fact (type_key, communication, known_to, known_from);

CREATE INDEX fact_unit ON communication_fact (unit_key, communication, known_to, known_from);

CREATE INDEX fact_workspace ON communication_fact (workspace_key, communication) WHERE workspace_key <> '' AND known_to IS NULL;

CREATE TABLE composed_part (
    composed_set INTEGER NOT NULL REFERENCES composed_set,
    version INTEGER NOT NULL REFERENCES design_version,
    state TEXT NOT NULL, approved_by TEXT NOT NULL, -- then, as the trace states it
    PRIMARY KEY (composed_set, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX composed_part_version ON composed_part (version);

CREATE TABLE composed_set (
    pk INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE -- SHA-256 over them
) STRICT;

CREATE TABLE composition_output (
    step INTEGER NOT NULL REFERENCES composition_step,
    document_key TEXT NOT NULL,
    customer TEXT NOT NULL,
    queue TEXT NOT NULL,
    document_id TEXT NOT NULL, file_name TEXT NOT NULL,
    pages INTEGER NOT NULL,
    PRIMARY KEY (step, document_key, customer, queue)
) STRICT, WITHOUT ROWID;

CREATE INDEX composition_output_document ON composition_output (document_key);

CREATE TABLE composition_run (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    domain TEXT NOT NULL, mode TEXT NOT NULL, status TEXT NOT NULL, channel TEXT NOT NULL,
    batch TEXT NOT NULL, batch_key TEXT NOT NULL,
    model TEXT NOT NULL, message TEXT NOT NULL, triggered_by TEXT NOT NULL,
    started INTEGER, ended INTEGER, expires INTEGER,
    customers INTEGER, -- NULL: not told
    known_from INTEGER NOT NULL,
    last_told INTEGER NOT NULL, documents INTEGER NOT NULL DEFAULT 0,
    UNIQUE (repository, native_id)
) STRICT;

CREATE INDEX composition_run_batch ON composition_run (batch_key);

CREATE TABLE composition_step (
    pk INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES composition_run,
    native_id TEXT NOT NULL,
    flow_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, message TEXT NOT NULL,
    started INTEGER, ended INTEGER,
    composed_set INTEGER REFERENCES composed_set, -- NULL: not traced
    customers INTEGER,                            -- NULL: no manifest
    UNIQUE (run, native_id)
) STRICT;

CREATE INDEX composition_step_set ON composition_step (composed_set) WHERE composed_set IS NOT NULL;

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

CREATE UNIQUE INDEX content_identity ON content_text (sha256);

CREATE INDEX content_trouble ON content_text (state) WHERE state NOT IN ('extracted', 'no-text', 'pending', 'unsupported');

CREATE TABLE custody_event (
    pk INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    sha256 BLOB,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX custody_source ON custody_event (source);

CREATE TABLE "delivery_event" (
    communication INTEGER NOT NULL REFERENCES communication,
    number INTEGER NOT NULL, -- within the communication, from 1
    leg INTEGER NOT NULL,    -- leg.number: an event belongs to the leg through all that is known about it
    known_from INTEGER NOT NULL,
    cfid TEXT,
    reported_code TEXT NOT NULL, state TEXT NOT NULL, grade TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL,
    at_utc INTEGER, at_wall INTEGER, at_precision INTEGER, at_zone TEXT, at_text TEXT, at_assumed INTEGER,
    received INTEGER, kind TEXT NOT NULL DEFAULT '', attempt TEXT NOT NULL DEFAULT '', notice INTEGER, place TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (communication, number)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX delivery_notice_document ON delivery_notice (document_key) WHERE document_key <> '';

CREATE UNIQUE INDEX delivery_notice_identity ON delivery_notice (repository, key);

CREATE INDEX delivery_notice_message ON delivery_notice (message_key) WHERE message_key <> '';

CREATE TABLE delivery_notice_conflict (
    pk INTEGER PRIMARY KEY,
    notice INTEGER NOT NULL REFERENCES delivery_notice,
    known_from INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    raw BLOB NOT NULL,
    UNIQUE (notice, sha256)
) STRICT;

CREATE TABLE design_approval (
    version INTEGER NOT NULL REFERENCES design_version,
    position INTEGER NOT NULL,
    role TEXT NOT NULL, level INTEGER NOT NULL, actor TEXT NOT NULL, comment TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    at INTEGER,
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE design_event (
    resource INTEGER NOT NULL REFERENCES design_resource,
    at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL, operation TEXT NOT NULL, actor TEXT NOT NULL, state TEXT NOT NULL, comment TEXT NOT NULL,
    PRIMARY KEY (resource, at, version, kind, operation, actor, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE design_part (
    version INTEGER NOT NULL REFERENCES design_version,
    native_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (version, native_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX design_part_used ON design_part (native_id);

CREATE TABLE design_resource (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    domain TEXT NOT NULL, type TEXT NOT NULL, kind INTEGER NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    known_from INTEGER NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;

CREATE INDEX design_resource_name ON design_resource (name_key);

CREATE TABLE design_version (
    pk INTEGER PRIMARY KEY,
    resource INTEGER NOT NULL REFERENCES design_resource,
    number INTEGER NOT NULL,
    label TEXT NOT NULL, label_key TEXT NOT NULL, -- as communications name it
    state TEXT NOT NULL, state_comment TEXT NOT NULL,
    created_by TEXT NOT NULL, created INTEGER,
    modified_by TEXT NOT NULL, modified INTEGER,
    approved_by TEXT NOT NULL, approved INTEGER,
    effective_from INTEGER, effective_to INTEGER,
    text TEXT NOT NULL, content_sha256 BLOB,
    known_from INTEGER NOT NULL,
    told INTEGER NOT NULL,
    UNIQUE (resource, number)
) STRICT;

CREATE TABLE "envelope" (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL,
    code TEXT NOT NULL, code_key TEXT NOT NULL,
    household TEXT NOT NULL, household_key TEXT NOT NULL,
    channel TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX envelope_identity ON envelope (cfid);

CREATE TABLE erased_dictionary (
    id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE erased_record (
    cfid TEXT PRIMARY KEY,   -- of the communication: a hash, which names nobody
    decision TEXT NOT NULL,  -- by which it went
    at INTEGER NOT NULL,
    done INTEGER,            -- NULL: something of it may still lie in the files
    shown_again INTEGER      -- its repository showed it since
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_source (
    key BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE field_coverage (
    repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
    field TEXT NOT NULL,
    PRIMARY KEY (repository, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE hold_name (
    pk INTEGER PRIMARY KEY,
    matter TEXT NOT NULL, -- id; '' a hold that a repository states
    code TEXT NOT NULL, code_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, kept_until INTEGER,
    UNIQUE (matter, code, name)
) STRICT;

CREATE TABLE index_block (
    pk INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE index_column (
    pk INTEGER PRIMARY KEY,
    column INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX index_column_changed ON index_column (column, generation);

CREATE TABLE index_copy (
    communication INTEGER NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (communication, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX copy_key ON index_copy (key);

CREATE TABLE index_discarded (
    segment INTEGER PRIMARY KEY,
    rows INTEGER NOT NULL
) STRICT;

CREATE TABLE index_document (
    communication INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
) STRICT;

CREATE TABLE index_frequent (
    number INTEGER PRIMARY KEY,
    word BLOB NOT NULL
) STRICT;

CREATE TABLE index_live (
    chunk INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    places BLOB NOT NULL,
    PRIMARY KEY (chunk, segment)
) STRICT;

CREATE TABLE index_segment (
    pk INTEGER PRIMARY KEY,
    words INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    directory INTEGER NOT NULL,
    rows INTEGER NOT NULL
, frequent INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE index_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    generation INTEGER NOT NULL,
    next_segment INTEGER NOT NULL,
    next_unbuilt INTEGER -- communications from this row on were written before there was an index; NULL: none
, noted INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE index_value (
    column INTEGER NOT NULL,
    code INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (column, code)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX index_value_code ON index_value (column, value);

CREATE TABLE "leg" (
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
, basis INTEGER NOT NULL DEFAULT 0, channel_reason TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX leg_communication ON leg (communication, position);

CREATE INDEX leg_second ON leg (communication) WHERE position = 1;

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

CREATE INDEX letter_data_customer ON letter_data (customer_key, captured) WHERE customer_key <> '';

CREATE INDEX letter_data_document ON letter_data (document_key) WHERE document_key <> '';

CREATE TABLE letter_hold (
    hold INTEGER NOT NULL REFERENCES hold_name,
    communication INTEGER NOT NULL REFERENCES communication,
    is_enforced INTEGER NOT NULL, sides INTEGER NOT NULL DEFAULT 0, -- its repository keeps to it, as it states itself or as it was read back
    PRIMARY KEY (hold, communication)
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_hold_letter ON letter_hold (communication, is_enforced);

CREATE TABLE letter_kin (
    communication INTEGER PRIMARY KEY REFERENCES communication,
    package_key TEXT NOT NULL, document_key TEXT NOT NULL, -- '' it is alone there
    package_until INTEGER, document_until INTEGER, -- before this day another one there is not due, as letter_retention.due; NULL: none keeps it
    differs INTEGER NOT NULL -- 1: another record of its repository has its document id; 2: another one that has it says other facts of it
) STRICT;

CREATE INDEX letter_kin_alone ON letter_kin (communication) WHERE package_key = '' AND document_key = '';

CREATE INDEX letter_kin_differs ON letter_kin (communication, differs) WHERE differs <> 0;

CREATE INDEX letter_kin_document ON letter_kin (document_key) WHERE document_key <> '';

CREATE INDEX letter_kin_document_until ON letter_kin (document_until, communication) WHERE document_until IS NOT NULL;

CREATE INDEX letter_kin_package ON letter_kin (package_key) WHERE package_key <> '';

CREATE INDEX letter_kin_package_until ON letter_kin (package_until, communication) WHERE package_until IS NOT NULL;

CREATE TABLE letter_mark (
    mark INTEGER NOT NULL REFERENCES standing_mark,
    communication INTEGER NOT NULL REFERENCES communication,
    PRIMARY KEY (mark, communication)
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_mark_letter ON letter_mark (communication);

CREATE TABLE letter_retention (
    communication INTEGER PRIMARY KEY REFERENCES communication,
    class INTEGER NOT NULL REFERENCES planned_class,
    state INTEGER NOT NULL, -- RetentionState; 4: it is not there any more
    due INTEGER,            -- the first day on which it may go, as a wall clock; NULL: none is told
    conflicts INTEGER NOT NULL -- RetentionConflict as bits
, origin INTEGER NOT NULL DEFAULT 0, is_record INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX letter_retention_class ON letter_retention (class, state, communication);

CREATE INDEX letter_retention_conflict ON letter_retention (communication) WHERE conflicts <> 0;

CREATE INDEX letter_retention_due ON letter_retention (due, state, communication) WHERE due IS NOT NULL;

CREATE INDEX letter_retention_record ON letter_retention (communication) WHERE is_record = 1;

CREATE TABLE marks_told (
    source TEXT PRIMARY KEY, -- as of standing_mark; 'all': all of them were told once
    revision TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_class (
    pk INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE, code_key TEXT NOT NULL
) STRICT;

CREATE TABLE record_standing (
    pk INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES archive_record,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;

CREATE INDEX record_standing_record ON record_standing (record);

CREATE TABLE record_statement (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX record_statement_communication ON record_statement (communication);

CREATE TABLE relation (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    kind TEXT NOT NULL,
    target TEXT NOT NULL, target_key TEXT NOT NULL
) STRICT;

CREATE INDEX relation_communication ON relation (communication);

CREATE INDEX relation_target ON relation (target_key);

CREATE TABLE "rendition" (
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

CREATE INDEX rendition_communication ON rendition (communication);

CREATE INDEX rendition_source ON rendition (source);

CREATE TABLE repository (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    location TEXT NOT NULL,
    mapping TEXT NOT NULL,
    zone TEXT NOT NULL,
    added INTEGER NOT NULL,
    cursor TEXT NOT NULL DEFAULT '',
    run_started INTEGER,
    watermark INTEGER,
    last_attempt INTEGER,
    last_error TEXT NOT NULL DEFAULT ''
, connection TEXT NOT NULL DEFAULT '', count_there INTEGER, reconciled INTEGER, check_every INTEGER NOT NULL DEFAULT 0, communications INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE repository_gap (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    failure TEXT NOT NULL,
    subject TEXT NOT NULL, -- what it is about: a route, a record type, a record
    detail TEXT NOT NULL,
    expected INTEGER, found INTEGER,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    resolved INTEGER
) STRICT;

CREATE UNIQUE INDEX repository_gap_open ON repository_gap (repository, failure, subject) WHERE resolved IS NULL;

CREATE TABLE repository_run (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    watermark INTEGER,
    seen INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    failure TEXT NOT NULL, -- '' when it was complete
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX repository_run_ended ON repository_run (repository, ended);

CREATE TABLE retention_origin (
    pk INTEGER PRIMARY KEY,
    repository TEXT NOT NULL, -- id
    unit TEXT NOT NULL,
    UNIQUE (repository, unit)
) STRICT;

CREATE TABLE revision (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    value INTEGER NOT NULL
) STRICT;

CREATE TRIGGER run_letter_insert AFTER INSERT ON run_letter BEGIN
    INSERT OR IGNORE INTO run_letter_word VALUES (new.communication / 64, 0);
    UPDATE run_letter_word SET letters = letters | (1 << (new.communication % 64)) WHERE word = new.communication / 64;
END;

CREATE TABLE run_letter (
    run INTEGER NOT NULL REFERENCES composition_run,
    document INTEGER NOT NULL,      -- the lowest communication that has this document id now: one document may be here as several
    communication INTEGER NOT NULL, -- as known now
    is_shared INTEGER NOT NULL,     -- other runs name the document as well
    PRIMARY KEY (run, document, communication)
) STRICT, WITHOUT ROWID;

CREATE INDEX run_letter_letter ON run_letter (communication);

CREATE TABLE run_letter_word (
    word INTEGER PRIMARY KEY,  -- communication / 64
    letters INTEGER NOT NULL   -- bit communication % 64
) STRICT;

CREATE TABLE set_aside (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    position TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    resolved INTEGER
) STRICT;

CREATE UNIQUE INDEX set_aside_open ON set_aside (repository, native_id, position) WHERE resolved IS NULL;

CREATE TABLE shared_document (
    document_key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE "source" (
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

CREATE UNIQUE INDEX source_identity ON source (repository, native_id, native_version);

CREATE INDEX source_never_read ON source (repository, kind, sha256, last_verified, first_seen) WHERE sha256 IS NULL;

CREATE INDEX source_read ON source (repository, kind, last_verified, first_seen);

CREATE INDEX source_sha256 ON source (sha256) WHERE sha256 IS NOT NULL;

CREATE INDEX source_state ON source (content_state, repository, kind) WHERE content_state <> 'PRESENT';

CREATE TABLE standing_decided (
    communication INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE standing_mark (
    pk INTEGER PRIMARY KEY,
    source TEXT NOT NULL, -- '' the letter itself; else id of a disposition, or 'disputes'
    word TEXT NOT NULL,   -- BlockReason, or a word of disposition:
    code TEXT NOT NULL, code_key TEXT NOT NULL, -- of what: id of the dispute or disposition; '' nothing more
    until INTEGER,        -- it holds before this day, as a wall clock; NULL: it just holds
    UNIQUE (source, word, code)
) STRICT;

CREATE TABLE standing_stale (
    communication INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE standings_made (
    source TEXT PRIMARY KEY, -- 'letters', 'decisions', or the id of a matter
    revision TEXT NOT NULL,  -- of what they were made from; of a matter '' while they are made
    done INTEGER NOT NULL    -- 'letters': of those up to this communication; else 0
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    code TEXT NOT NULL, code_key TEXT NOT NULL,
    UNIQUE (repository, code)
) STRICT;

CREATE INDEX template_code ON template (code_key);

CREATE TABLE template_usage (
    pk INTEGER PRIMARY KEY,
    communication INTEGER NOT NULL REFERENCES communication,
    template_version INTEGER NOT NULL REFERENCES template_version,
    approved_by TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER
) STRICT;

CREATE INDEX usage_communication ON template_usage (communication);

CREATE TABLE template_version (
    pk INTEGER PRIMARY KEY,
    cfid TEXT NOT NULL UNIQUE,
    template INTEGER NOT NULL REFERENCES template,
    version TEXT NOT NULL, version_number INTEGER,
    known_from INTEGER NOT NULL
) STRICT;

CREATE INDEX template_version_template ON template_version (template);

CREATE TABLE text_dictionary (
    id INTEGER PRIMARY KEY,
    texts INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE workflow_case (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    token TEXT NOT NULL,     -- the connector's: changes when anything of it may have changed
    standing TEXT NOT NULL,
    reference TEXT NOT NULL, -- its business key
    definition TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    started INTEGER, ended INTEGER,
    known_from INTEGER NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;

CREATE INDEX workflow_case_definition ON workflow_case (definition);

CREATE INDEX workflow_case_native ON workflow_case (native_id);

CREATE INDEX workflow_case_reference ON workflow_case (reference) WHERE reference <> '';

CREATE TABLE workflow_case_fact (
    pk INTEGER PRIMARY KEY,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX workflow_case_fact_case ON workflow_case_fact (of_case, known_from);

CREATE TABLE workflow_case_standing (
    pk INTEGER PRIMARY KEY,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;

CREATE INDEX workflow_case_standing_case ON workflow_case_standing (of_case);

CREATE TABLE workflow_case_variable (
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    PRIMARY KEY (key, name, of_case)
) STRICT, WITHOUT ROWID;

CREATE INDEX workflow_case_variable_case ON workflow_case_variable (of_case);

CREATE INDEX workflow_case_variable_name ON workflow_case_variable (name, of_case);

CREATE TABLE workflow_task (
    pk INTEGER PRIMARY KEY,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    native_id TEXT NOT NULL,
    step TEXT NOT NULL, name TEXT NOT NULL,
    assignee TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    due INTEGER, created INTEGER, ended INTEGER
) STRICT;

CREATE INDEX workflow_task_case ON workflow_task (of_case);

CREATE INDEX workflow_task_open ON workflow_task (assignee, due) WHERE is_open = 1;

CREATE TABLE workflow_task_group (
    task INTEGER NOT NULL REFERENCES workflow_task,
    name TEXT NOT NULL,
    PRIMARY KEY (task, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX workflow_task_group_name ON workflow_task_group (name);

CREATE TABLE workspace (
    pk INTEGER PRIMARY KEY,
    repository INTEGER NOT NULL REFERENCES repository,
    native_id TEXT NOT NULL,
    workspace_key TEXT NOT NULL, -- as communications name it, compared
    token TEXT NOT NULL,         -- the connector's: changes when anything of it may have changed
    standing TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;

CREATE INDEX workspace_by_key ON workspace (workspace_key);

CREATE TABLE workspace_fact (
    pk INTEGER PRIMARY KEY,
    workspace INTEGER NOT NULL REFERENCES workspace,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    valid_from INTEGER,
    kind TEXT NOT NULL, type TEXT NOT NULL,
    name TEXT NOT NULL, words TEXT NOT NULL, -- words: of name, object and customer, folded
    object_id TEXT NOT NULL, object_key TEXT NOT NULL,
    customer TEXT NOT NULL, customer_key TEXT NOT NULL,
    status TEXT NOT NULL,
    renewal TEXT NOT NULL, -- a day, '' for none
    body TEXT NOT NULL
) STRICT;

CREATE INDEX workspace_fact_customer ON workspace_fact (customer_key) WHERE customer_key <> '';

CREATE INDEX workspace_fact_object ON workspace_fact (object_key) WHERE object_key <> '';

CREATE INDEX workspace_fact_type ON workspace_fact (kind, type) WHERE known_to IS NULL;

CREATE INDEX workspace_fact_workspace ON workspace_fact (workspace, known_from);

CREATE TABLE workspace_link (
    workspace INTEGER NOT NULL REFERENCES workspace,
    native_id TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    PRIMARY KEY (workspace, native_id, known_from)
) STRICT, WITHOUT ROWID;

CREATE INDEX workspace_link_record ON workspace_link (native_id);

CREATE TABLE workspace_standing (
    pk INTEGER PRIMARY KEY,
    workspace INTEGER NOT NULL REFERENCES workspace,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;

CREATE INDEX workspace_standing_workspace ON workspace_standing (workspace);
