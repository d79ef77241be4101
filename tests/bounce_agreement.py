#!/usr/bin/env python3
"""How far `counterfoil classify-bounce` agrees with what is known of a folder of returned mails.

usage: bounce_agreement.py FOLDER [--program PATH] [--quiet]

FOLDER holds .eml files and expected.csv with the columns file, recipient_index, enhanced_status, reply_code, reason and
hard_bounce, one row a recipient in the order of the mail. Rows with the same file and index are other readings of the same
mail, and agreeing with one of them is agreeing. Prints the agreement on each column and what differs; ends with 1 when a
mail could not be read.
"""
import argparse
import collections
import csv
import json
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent.parent


def expected_rows(folder):
    """{(file, index): [(permanent, reason, status, reply), …]}"""
    rows = collections.OrderedDict()
    with open(folder / "expected.csv", newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            known = (row["hard_bounce"] == "1", row["reason"], row["enhanced_status"], row["reply_code"])
            rows.setdefault((row["file"], int(row["recipient_index"])), []).append(known)
    return rows


def classified(program, folder):
    """{file: [{…}, …]}, and how long it took."""
    began = time.monotonic()
    run = subprocess.run([program, "classify-bounce", str(folder), "--json"], stdout=subprocess.PIPE, check=False)
    found = collections.defaultdict(list)
    for line in run.stdout.decode("utf-8").splitlines():
        told = json.loads(line)
        found[pathlib.Path(told["file"]).name].append(told)
    return found, time.monotonic() - began, run.returncode


def main():
    reading = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reading.add_argument("folder", type=pathlib.Path)
    reading.add_argument("--program", default=str(HERE / "build/dev/bin/counterfoil"))
    reading.add_argument("--codes", action="store_true", help="also what differs in status or reply code")
    reading.add_argument("--quiet", action="store_true", help="only the figures")
    given = reading.parse_args()
    rows = expected_rows(given.folder)
    found, seconds, code = classified(given.program, given.folder)
    names = ("permanent", "reason", "status", "reply code")
    agreed = collections.Counter()
    differing = []
    for (file, index), readings in rows.items():
        told = found[file][index] if index < len(found[file]) else None
        ours = (told["permanent"], told["reason"], told["enhancedStatus"], told["replyCode"]) if told else (None,) * 4
        for i, name in enumerate(names):
            agreed[name] += any(ours[i] == one[i] for one in readings)
        if not any(ours[: 4 if given.codes else 2] == one[: 4 if given.codes else 2] for one in readings):
            known = " or ".join(f"{one[1]}{' permanent' if one[0] else ''} {one[2]} {one[3]}" for one in readings)
            mine = f"{ours[1]}{' permanent' if ours[0] else ''} {ours[2]} {ours[3]}" if told else "nothing"
            differing.append(f"  {file} {index}: known {known}; told {mine}")
    superfluous = sum(max(0, len(found[file]) - 1 - max(i for f, i in rows if f == file)) for file in {f for f, _ in rows})
    for name in names:
        print(f"{name:12} {agreed[name]:4} of {len(rows)}  {100 * agreed[name] / max(1, len(rows)):.1f} %")
    print(f"recipients told beyond those known: {superfluous}; {seconds:.1f} s")
    if not given.quiet and differing:
        print("differing" + (":" if given.codes else " in permanent or reason:"))
        print("\n".join(differing))
    return 0 if code == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
