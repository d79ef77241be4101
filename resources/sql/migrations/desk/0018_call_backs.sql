-- Customers who are to be called back about a draft that could not be asked for yet. Names no customer: what it is about is in the outbox. Rows stay; a call that is over has its result.
CREATE TABLE call_back (
    pk INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,      -- key of the draft in the outbox
    about TEXT NOT NULL,     -- cfid of the communication
    document TEXT NOT NULL,  -- its id, '' for none
    due INTEGER NOT NULL,
    zone TEXT NOT NULL,      -- in which the time was chosen
    caller TEXT NOT NULL,    -- who is to call
    person TEXT NOT NULL, noted INTEGER NOT NULL,
    result TEXT NOT NULL DEFAULT '', -- code, '' while it is open
    ended INTEGER, ended_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX call_back_open ON call_back (due) WHERE ended IS NULL;
CREATE TRIGGER call_back_remains BEFORE DELETE ON call_back BEGIN SELECT RAISE(ABORT, 'a call that was noted does not vanish'); END;
