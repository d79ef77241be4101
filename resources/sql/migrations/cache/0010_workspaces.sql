-- Business workspaces: what they stand for, what they say of it, and which records they show without holding them.
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

-- Append-only: when it stopped being shown, what said so, and when it came back.
CREATE TABLE workspace_standing (
    pk INTEGER PRIMARY KEY,
    workspace INTEGER NOT NULL REFERENCES workspace,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;
CREATE INDEX workspace_standing_workspace ON workspace_standing (workspace);

-- valid_from: when it changed there, NULL where that is not told. body: the rest as JSON (models/cache/workspace_body.h).
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
CREATE INDEX workspace_fact_workspace ON workspace_fact (workspace, known_from);
CREATE INDEX workspace_fact_customer ON workspace_fact (customer_key) WHERE customer_key <> '';
CREATE INDEX workspace_fact_object ON workspace_fact (object_key) WHERE object_key <> '';

-- Records that a workspace shows and that lie elsewhere, by their ids in the repository.
CREATE TABLE workspace_link (
    workspace INTEGER NOT NULL REFERENCES workspace,
    native_id TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    PRIMARY KEY (workspace, native_id, known_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX workspace_link_record ON workspace_link (native_id);
