-- Cases of workflow systems, with what they said before.
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
CREATE INDEX workflow_case_reference ON workflow_case (reference) WHERE reference <> '';

-- Append-only: when it stopped being shown, what said so, and when it came back.
CREATE TABLE workflow_case_standing (
    pk INTEGER PRIMARY KEY,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    standing TEXT NOT NULL,
    at INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT;
CREATE INDEX workflow_case_standing_case ON workflow_case_standing (of_case);

-- body: all of it as JSON (models/cache/case_body.h).
CREATE TABLE workflow_case_fact (
    pk INTEGER PRIMARY KEY,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    known_from INTEGER NOT NULL,
    known_to INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX workflow_case_fact_case ON workflow_case_fact (of_case, known_from);

-- Tasks as they are now: what lists take.
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
