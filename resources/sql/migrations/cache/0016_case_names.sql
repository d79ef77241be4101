-- Processes are found by what they name, a case, a claim, a letter, an event, and by their kind: to open one case the statements of all of them were read.
-- name is folded, '' for the reference; key is compared as identifiers are. Of what is not plain ASCII this statement cannot tell either: '?' is looked at each time.
CREATE TABLE workflow_case_variable (
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    of_case INTEGER NOT NULL REFERENCES workflow_case,
    PRIMARY KEY (key, name, of_case)
) STRICT, WITHOUT ROWID;
CREATE INDEX workflow_case_variable_name ON workflow_case_variable (name, of_case);
CREATE INDEX workflow_case_variable_case ON workflow_case_variable (of_case);
INSERT OR IGNORE INTO workflow_case_variable (key, name, of_case)
    SELECT CASE WHEN plain = 0 THEN '?' WHEN ltrim(key, '0') = '' THEN '0' ELSE ltrim(key, '0') END, name, of_case FROM (
        SELECT of_case, CASE WHEN name GLOB '*[^ -~]*' THEN '?' ELSE lower(name) END AS name, value NOT GLOB '*[^ -~]*' AS plain,
            replace(replace(replace(replace(replace(lower(value), ' ', ''), '-', ''), '.', ''), '/', ''), '_', '') AS key FROM (
            SELECT f.of_case AS of_case, json_extract(v.value, '$.name') AS name, json_extract(v.value, '$.value') AS value
                FROM workflow_case_fact f, json_each(f.body, '$.variables') v WHERE f.known_to IS NULL
            UNION ALL SELECT pk, '', reference FROM workflow_case)
        WHERE length(value) <= 200) WHERE key <> '';
CREATE INDEX workflow_case_definition ON workflow_case (definition);
-- Letters that name no case, by type, the oldest first; with all that is asked of them, so that they are counted by the index alone.
CREATE INDEX fact_loose ON communication_fact (type_key, sent_utc, communication, document_key, known_to, case_key, claim_key, loan_key, workspace_key, sent_basis)
    WHERE known_to IS NULL AND case_key = '' AND claim_key = '' AND loan_key = '' AND workspace_key = '' AND sent_utc IS NOT NULL AND sent_basis <> 4;
