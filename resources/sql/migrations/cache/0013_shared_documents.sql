-- Document ids that more than one communication has, or had. Few: what asks whether a letter has a copy of the same id looks here first.
CREATE TABLE shared_document (
    document_key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO shared_document
    SELECT document_key FROM communication_fact INDEXED BY fact_document WHERE document_key <> '' GROUP BY document_key
        HAVING min(communication) <> max(communication);
