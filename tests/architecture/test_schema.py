"""The schema check notices what it is for."""
import pathlib
import tempfile
import unittest

import schema


class Schema(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.put("cache/0001_first.sql", "CREATE TABLE a (x INTEGER) STRICT;\nCREATE VIRTUAL TABLE words USING fts5(body);\n")
        self.put("desk/0001_first.sql", "CREATE TABLE b (y TEXT) STRICT;\n")
        self.put("outbox/0001_first.sql", "CREATE TABLE d (z TEXT) STRICT;\n")
        self.put("activity/0001_first.sql", "CREATE TABLE e (z TEXT) STRICT;\n")
        schema.write(self.root, pin=True)

    def put(self, path, text):
        file = self.root / "resources/sql/migrations" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def breaches(self):
        return [b for check in (schema.numbering_breaches, schema.golden_breaches, schema.pin_breaches) for b in check(self.root)]

    def test_accepts_what_it_wrote(self):
        self.assertEqual(self.breaches(), [])

    def test_keeps_the_shadow_tables_of_the_text_index_out(self):
        self.assertNotIn("words_", schema.golden(self.root, "cache").read_text(encoding="utf-8"))

    def test_notices_a_released_migration_that_changed(self):
        self.put("desk/0001_first.sql", "-- harmless?\nCREATE TABLE b (y TEXT) STRICT;\n")
        self.assertEqual(len(self.breaches()), 1)
        self.assertIn("has changed", self.breaches()[0])

    def test_notices_a_released_migration_that_is_gone(self):
        (self.root / "resources/sql/migrations/desk/0001_first.sql").rename(self.root / "resources/sql/migrations/desk/0001_other.sql")
        self.assertTrue(any("is gone" in breach for breach in self.breaches()))

    def test_notices_a_schema_that_moved_without_the_golden_one(self):
        self.put("cache/0002_more.sql", "ALTER TABLE a ADD COLUMN z TEXT;\n")
        self.assertEqual(len(self.breaches()), 1)
        self.assertIn("cache.golden.sql", self.breaches()[0])

    def test_notices_a_gap_in_the_numbers(self):
        self.put("cache/0003_more.sql", "CREATE TABLE c (x INTEGER) STRICT;\n")
        self.assertTrue(any("0002_words" in breach for breach in self.breaches()))

    def test_does_not_pin_again_what_is_pinned(self):
        self.put("desk/0001_first.sql", "CREATE TABLE b (y TEXT, z TEXT) STRICT;\n")
        schema.write(self.root, pin=True)
        self.assertTrue(any("has changed" in breach for breach in self.breaches()))

    def test_notices_a_migration_that_does_not_run(self):
        self.put("desk/0002_bad.sql", "CREATE TABEL c;\n")
        with self.assertRaises(SystemExit):
            schema.schema(self.root, "desk")


if __name__ == "__main__":
    unittest.main()
