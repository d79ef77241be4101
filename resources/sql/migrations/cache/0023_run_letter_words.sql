-- Which letters may be found in run_letter, 64 a line: most letters of a campaign are in none, which is known of all of them by reading these few lines. A bit stays when its
-- letter is taken out there: it costs a look, and nothing is missed. By triggers, so that no writer can forget it.
CREATE TABLE run_letter_word (
    word INTEGER PRIMARY KEY,  -- communication / 64
    letters INTEGER NOT NULL   -- bit communication % 64
) STRICT;

INSERT INTO run_letter_word SELECT communication / 64, sum(1 << (communication % 64)) FROM (SELECT DISTINCT communication FROM run_letter) GROUP BY communication / 64;

CREATE TRIGGER run_letter_insert AFTER INSERT ON run_letter BEGIN
    INSERT OR IGNORE INTO run_letter_word VALUES (new.communication / 64, 0);
    UPDATE run_letter_word SET letters = letters | (1 << (new.communication % 64)) WHERE word = new.communication / 64;
END;
