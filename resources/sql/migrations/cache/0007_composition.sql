-- What composition systems say: templates and their parts with versions and approvals, and runs with what they used and made.
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

-- told 0: only the trace of a run names it.
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

-- outcome: 0 pending, 1 approved, 2 refused
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

-- What a version points to, by the native id of the resource: which version of that is taken is decided when a run does it.
CREATE TABLE design_part (
    version INTEGER NOT NULL REFERENCES design_version,
    native_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (version, native_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX design_part_used ON design_part (native_id);

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
    last_told INTEGER NOT NULL,
    UNIQUE (repository, native_id)
) STRICT;
CREATE INDEX composition_run_batch ON composition_run (batch_key);

-- The resource versions that a step took, once for all steps that took the same.
CREATE TABLE composed_set (
    pk INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE -- SHA-256 over them
) STRICT;
CREATE TABLE composed_part (
    composed_set INTEGER NOT NULL REFERENCES composed_set,
    version INTEGER NOT NULL REFERENCES design_version,
    state TEXT NOT NULL, approved_by TEXT NOT NULL, -- then, as the trace states it
    PRIMARY KEY (composed_set, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX composed_part_version ON composed_part (version);

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
