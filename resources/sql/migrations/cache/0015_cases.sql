-- The letters of a case are found by what they name, those that need a consent by their purpose, workspaces by their type; all of them few among many.
CREATE INDEX fact_case ON communication_fact (case_key, communication) WHERE case_key <> '' AND known_to IS NULL;
CREATE INDEX fact_claim ON communication_fact (claim_key, communication) WHERE claim_key <> '' AND known_to IS NULL;
CREATE INDEX fact_loan ON communication_fact (loan_key, communication) WHERE loan_key <> '' AND known_to IS NULL;
CREATE INDEX fact_workspace ON communication_fact (workspace_key, communication) WHERE workspace_key <> '' AND known_to IS NULL;
CREATE INDEX fact_purpose ON communication_fact (first_customer, purpose, sent_utc, communication)
    WHERE known_to IS NULL AND purpose NOT IN ('', 'transactional', 'regulatory', 'service');
CREATE INDEX workspace_fact_type ON workspace_fact (kind, type) WHERE known_to IS NULL;
CREATE INDEX workflow_case_native ON workflow_case (native_id);
