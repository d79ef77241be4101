-- Letters that a plan looked at: those it sends again, and those it leaves out with why; what a person saw before they asked.
CREATE TABLE plan_letter (
    pk INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan,
    about TEXT NOT NULL,   -- cfid of the communication
    command TEXT NOT NULL, -- key of its hand-over, '' where it is left out
    standing TEXT NOT NULL, -- code of the group it was in
    request BLOB NOT NULL, -- JSON, as that of one letter
    UNIQUE (plan, about)
) STRICT;
CREATE INDEX plan_letter_command ON plan_letter (command) WHERE command <> '';

-- closed: its case is over, and nothing follows from it any more. work: the piece of work its case asked for last, '' for none.
ALTER TABLE plan ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan ADD COLUMN work TEXT NOT NULL DEFAULT '';
CREATE INDEX plan_to_follow ON plan (kind, pk) WHERE closed = 0;
