-- Words and identifiers are found in the segments alone; the full-text table of SQLite goes.
DROP TABLE search_index;
DROP TABLE search_text;

-- What the index holds of the words of a communication, as XXH3 of them: what did not change is not written again.
CREATE TABLE index_document (
    communication INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
) STRICT;

-- Segments and columns from before lack identifiers: all of it is made again.
DELETE FROM index_segment;
DELETE FROM index_block;
DELETE FROM index_live;
DELETE FROM index_discarded;
DELETE FROM index_value;
DELETE FROM index_column;
UPDATE index_state SET generation = generation + 1, next_unbuilt = (SELECT min(pk) FROM communication);
