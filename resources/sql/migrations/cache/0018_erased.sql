-- What was taken out of here for good, and does not come back with the next reading.
CREATE TABLE erased_record (
    cfid TEXT PRIMARY KEY,   -- of the communication: a hash, which names nobody
    decision TEXT NOT NULL,  -- by which it went
    at INTEGER NOT NULL,
    done INTEGER,            -- NULL: something of it may still lie in the files
    shown_again INTEGER      -- its repository showed it since
) STRICT, WITHOUT ROWID;

-- Of its files, where no other letter had them: SHA-256 over repository, 0 and native id.
CREATE TABLE erased_source (
    key BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Dictionaries that texts of erased letters may have gone into; they go when no text is packed with them any more.
CREATE TABLE erased_dictionary (
    id INTEGER PRIMARY KEY
) STRICT;
