-- Which letters here a run made, so that the control totals of a campaign of hundreds of thousands need no look at each document (cache/run_letters.h).
CREATE TABLE run_letter (
    run INTEGER NOT NULL REFERENCES composition_run,
    document INTEGER NOT NULL,      -- the lowest communication that has this document id now: one document may be here as several
    communication INTEGER NOT NULL, -- as known now
    is_shared INTEGER NOT NULL,     -- other runs name the document as well
    PRIMARY KEY (run, document, communication)
) STRICT, WITHOUT ROWID;

ALTER TABLE composition_run ADD COLUMN documents INTEGER NOT NULL DEFAULT 0; -- that its manifests name, each once

INSERT INTO run_letter
    SELECT DISTINCT s.run, (SELECT min(g.communication) FROM communication_fact g WHERE g.document_key = o.document_key AND g.known_to IS NULL), f.communication,
            EXISTS (SELECT 1 FROM composition_output p JOIN composition_step t ON t.pk = p.step WHERE p.document_key = o.document_key AND t.run <> s.run)
        FROM composition_step s JOIN composition_output o ON o.step = s.pk JOIN communication_fact f ON f.document_key = o.document_key
        WHERE f.known_to IS NULL AND o.document_key <> '';
CREATE INDEX run_letter_letter ON run_letter (communication);
UPDATE composition_run SET documents = (SELECT count(DISTINCT o.document_key) FROM composition_step s JOIN composition_output o ON o.step = s.pk
    WHERE s.run = composition_run.pk AND o.document_key <> '');
