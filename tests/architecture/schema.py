#!/usr/bin/env python3
"""What the migrations add up to, against the golden schemas; and the released migrations, against their pinned hashes.

usage: schema.py            writes the golden schemas again
       schema.py --pin      also pins the hashes of migrations that have none yet (at a release)
       schema.py --check    fails when a golden schema is not what the migrations make, or a pinned migration changed
"""
import argparse
import hashlib
import pathlib
import re
import sqlite3
import sys

DATABASES = ("cache", "desk", "outbox", "activity")
NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql$")


def sql_folder(root):
    return root / "resources/sql"


def migrations(root, database):
    return sorted((sql_folder(root) / "migrations" / database).glob("*"))


def numbering_breaches(root):
    for database in DATABASES:
        files = migrations(root, database)
        if not files:
            yield f"{database}: there are no migrations"
        for number, file in enumerate(files, start=1):
            match = NAME.match(file.name)
            if not match or int(match[1]) != number:
                yield f"{database}/{file.name}: the migration in this place is called {number:04}_words.sql"


def schema(root, database):
    """Runs every migration in an empty database; the statements SQLite kept, in the order of their names."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")  # as models/store/migrator.cpp does
    connection.execute("PRAGMA legacy_alter_table=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    for file in migrations(root, database):
        try:
            connection.executescript("BEGIN;\n" + file.read_text(encoding="utf-8") + "\nCOMMIT;")
        except sqlite3.Error as error:
            raise SystemExit(f"{database}/{file.name}: {error}") from error
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise SystemExit(f"{database}: broken foreign keys {broken}")
    shadows = {row[1] for row in connection.execute("PRAGMA table_list") if row[2] == "shadow"}
    rows = connection.execute("SELECT tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name")
    kept = [sql for table, sql in rows if table not in shadows]
    head = f"-- What migrations/{database} add up to. Written by ./dev schema; not run by the program.\n\n"
    return head + "\n\n".join(sql + ";" for sql in kept) + "\n"


def golden(root, database):
    return sql_folder(root) / f"{database}.golden.sql"


def golden_breaches(root):
    for database in DATABASES:
        file = golden(root, database)
        if not file.is_file() or file.read_text(encoding="utf-8") != schema(root, database):
            yield f"{file.name}: is not what the migrations make; look at the difference that ./dev schema makes"


def pins(root):
    """Path below migrations/ -> SHA-256, as sha256sum writes and checks it."""
    file = sql_folder(root) / "migrations/pinned.sha256"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return {line.split(maxsplit=1)[1].strip(): line.split()[0] for line in lines if line.strip()}


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def pin_breaches(root):
    pinned, seen = pins(root), {database: True for database in DATABASES}
    for path, wanted in pinned.items():
        file = sql_folder(root) / "migrations" / path
        if not file.is_file():
            yield f"{path}: was released and is gone"
        elif digest(file) != wanted:
            yield f"{path}: was released and has changed; write a new migration instead"
    for database in DATABASES:
        for file in migrations(root, database):
            is_pinned = f"{database}/{file.name}" in pinned
            if is_pinned and not seen[database]:
                yield f"{database}/{file.name}: is pinned, an earlier one is not"
            seen[database] = is_pinned


def write(root, pin):
    for database in DATABASES:
        golden(root, database).write_text(schema(root, database), encoding="utf-8")
    if pin:
        pinned = pins(root)
        for database in DATABASES:
            for file in migrations(root, database):
                pinned.setdefault(f"{database}/{file.name}", digest(file))
        lines = [f"{wanted}  {path}\n" for path, wanted in sorted(pinned.items())]
        (sql_folder(root) / "migrations/pinned.sha256").write_text("".join(lines), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="golden schemas and pinned migrations")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--pin", action="store_true")
    options = parser.parse_args()
    if not options.check:
        write(options.root, options.pin)
    found = [breach for check in (numbering_breaches, golden_breaches, pin_breaches) for breach in check(options.root)]
    print("\n".join(found) or "schema: ok")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
