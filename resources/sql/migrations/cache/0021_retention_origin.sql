-- Where letters lie and of which unit they are, beside how long each is kept: so many are counted without a look at each (evidence/retention/retention_book.h).
CREATE TABLE retention_origin (
    pk INTEGER PRIMARY KEY,
    repository TEXT NOT NULL, -- id
    unit TEXT NOT NULL,
    UNIQUE (repository, unit)
) STRICT;

ALTER TABLE letter_retention ADD COLUMN origin INTEGER NOT NULL DEFAULT 0; -- of retention_origin
UPDATE standings_made SET revision = '', done = 0 WHERE source = 'letters'; -- all are made anew
