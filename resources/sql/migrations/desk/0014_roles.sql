-- Who has which role, by the names of accounts. What ended stays, with who ended it: triggers hold that.
CREATE TABLE role_assignment (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_by TEXT NOT NULL DEFAULT '',
    ended INTEGER
) STRICT;
CREATE UNIQUE INDEX role_assignment_standing ON role_assignment (account, role) WHERE ended IS NULL;
CREATE TRIGGER role_assignment_stays BEFORE UPDATE ON role_assignment
WHEN OLD.ended IS NOT NULL OR NEW.account <> OLD.account OR NEW.role <> OLD.role OR NEW.by <> OLD.by OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'an assignment can only end'); END;
CREATE TRIGGER role_assignment_remains BEFORE DELETE ON role_assignment BEGIN SELECT RAISE(ABORT, 'an assignment can only end'); END;
