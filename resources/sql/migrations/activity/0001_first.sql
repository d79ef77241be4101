-- What people and the program did. Rows are only added: the triggers are a fence for those who come by accident, the proof is the tree.
CREATE TABLE log (
    pk INTEGER PRIMARY KEY CHECK (pk = 1),
    origin TEXT NOT NULL, -- the name of this log in its checkpoints
    made INTEGER NOT NULL
) STRICT;

-- n: from 0, without gaps. leaf: the canonical bytes, of which the other columns are a copy to look things up by.
CREATE TABLE entry (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL, -- '': the program
    outcome TEXT NOT NULL,
    leaf BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX entry_kind ON entry (kind, n);
CREATE INDEX entry_person ON entry (person, n);

CREATE TABLE subject (
    id TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES entry,
    kind TEXT NOT NULL,
    PRIMARY KEY (id, entry, kind)
) STRICT, WITHOUT ROWID;

-- Complete subtrees of more than one leaf. pk: level << 48 | number in its level, from 0.
CREATE TABLE node (
    pk INTEGER PRIMARY KEY,
    hash BLOB NOT NULL
) STRICT;

-- A day of UTC begins with this entry. Entries behind a clock that went back stay in the day that was reached.
CREATE TABLE segment (
    day INTEGER PRIMARY KEY, -- days since 1970-01-01
    first INTEGER NOT NULL
) STRICT;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    key TEXT NOT NULL, -- "origin+id+key", as signed notes name it
    note TEXT NOT NULL
) STRICT;

CREATE TRIGGER entry_next BEFORE INSERT ON entry WHEN NEW.n <> (SELECT coalesce(max(n) + 1, 0) FROM entry)
BEGIN SELECT raise(ABORT, 'entries are numbered without gaps'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER subject_kept BEFORE DELETE ON subject BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER subject_fixed BEFORE UPDATE ON subject BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER node_kept BEFORE DELETE ON node BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER node_fixed BEFORE UPDATE ON node BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER segment_kept BEFORE DELETE ON segment BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER segment_fixed BEFORE UPDATE ON segment BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER checkpoint_kept BEFORE DELETE ON checkpoint BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER checkpoint_fixed BEFORE UPDATE ON checkpoint BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_kept BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_fixed BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
