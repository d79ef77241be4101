"""Which rows of docs/capabilities.md have a passing test: runs every test function whose name begins with its row.

Usage: rows.py BUILD_DIRECTORY. A test names its row in its function: void row22OneSearchGives…().
"""
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def stated():
    """Row number to (what, state) as the page says."""
    found = {}
    for line in (ROOT / "docs/capabilities.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 4 and cells[0].isdigit():
            found[int(cells[0])] = (cells[1], cells[3])
    return found


def named():
    """Source file stem to its functions that name a row."""
    found = {}
    for source in sorted(ROOT.glob("tests/**/*_test.cpp")):
        functions = re.findall(r"^    void (row(\d+)[A-Z]\w*)(?<!_data)\(\)", source.read_text(encoding="utf-8"), re.MULTILINE)
        if functions:
            found[source.name] = [(name, int(row)) for name, row in functions]
    return found


def programs():
    """Source file name to the test programs made of it, as the lists say."""
    found = {}
    for listing in ROOT.glob("tests/**/*.cmake"):
        text = listing.read_text(encoding="utf-8")
        for name, source in re.findall(r"cf_test\((tst_\w+) (\w+_test\.cpp)", text):
            found.setdefault(source, []).append(name)
    return found


def run(build, tests):
    shown = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], capture_output=True, text=True, check=True)
    known = {test["name"]: test for test in json.loads(shown.stdout)["tests"]}
    results = {}
    made_of = programs()
    for source, functions in tests.items():
        for program in made_of.get(source, []):
            test = known.get(program)
            if not test:
                continue
            environment = dict(os.environ)
            for one in test["properties"]:
                if one["name"] == "ENVIRONMENT":
                    environment.update(pair.split("=", 1) for pair in one["value"])
                if one["name"] == "ENVIRONMENT_MODIFICATION":
                    for change in one["value"]:
                        name, what = change.split("=", 1)
                        if what == "unset:":
                            environment.pop(name, None)
            done = subprocess.run([*test["command"], *[name for name, _ in functions]], capture_output=True, text=True, env=environment)
            for name, row in functions:
                passed = re.search(rf"^PASS\s+: \w+::{name}\(", done.stdout, re.MULTILINE) and not re.search(
                    rf"^FAIL!\s+: \w+::{name}\(", done.stdout, re.MULTILINE)
                results.setdefault(row, []).append((bool(passed), f"{program}: {name}"))
    return results


def main():
    rows = stated()
    assert sorted(rows) == list(range(1, 101)), "docs/capabilities.md has not each of the hundred rows once"
    results = run(sys.argv[1], named())
    wrong = []
    for row, (what, state) in sorted(rows.items()):
        tests = results.get(row, [])
        passing = [name for passed, name in tests if passed]
        failing = [name for passed, name in tests if not passed]
        if tests:
            print(f"row {row}: {len(passing)} passing, {len(failing)} failing  {what}")
            for name in passing + failing:
                print(f"    {'ok' if name in passing else 'FAILED'}  {name}")
        if failing:
            wrong.append(row)
    covered = [row for row in rows if any(passed for passed, _ in results.get(row, []))]
    print(f"{len(covered)} of {len(rows)} rows have a passing test; the page says of {sum(s == 'works' for _, s in rows.values())} that they work")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
