#!/usr/bin/env python3
"""The goals of the search against figures.json, and how other engines compare. usage: goals.py FIGURES.json"""
import json
import sys

PHRASES, LETTER = ("k", "l"), "o"
CLASSES = "abcdefghijklmnopqrstuv"
# Limits for up to 5 million records, and for up to 10 million. Milliseconds are the 95th percentile over the parameter sets.
SIZES = (5_000_000, 10_000_000)
GOALS = [
    # what, classes, wants, mode, limits
    ("newest 50 rows", [c for c in CLASSES if c not in PHRASES], "newest50", "warm", (10, 16)),
    ("exact total, all facets and 50 rows", [c for c in CLASSES if c not in PHRASES + (LETTER,)], "all", "warm", (18, 33)),
    ("phrase, newest 50 rows", PHRASES, "newest50", "warm", (15, 25)),
    ("phrase, exact total, facets and rows", PHRASES, "all", "warm", (40, 60)),
    ("one letter, exact total, facets and rows", [LETTER], "all", "warm", (40, 60)),
    ("campaign without delivery", ["u"], "newest50", "warm", (5, 10)),
    ("template's use by month", ["v-month"], "all", "warm", (5, 10)),
    ("jump anywhere by the time of sending", ["jump"], "newest50", "warm", (5, 10)),
    ("jump anywhere by another column", ["jump-column"], "newest50", "warm", (5, 10)),
    ("first rows after a cold start", ["t"], "newest50", "cold", (30, 50)),
]
OURS = "counterfoil"


class Figures:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            figures = json.load(file)
        self.queries = {(q["engine"], q["records"], q["mode"], q["class"], q["wants"]): q for q in figures["queries"]}
        self.loads = {(load["engine"], load["records"]): load for load in figures["loads"]}

    def sizes(self, engine=OURS):
        return sorted({key[1] for key in self.queries if key[0] == engine})

    def p95(self, records, mode, klass, wants):
        found = self.queries.get((OURS, records, mode, klass, wants))
        return found["p95_ms"] if found else None


def milliseconds(value):
    return f"{value:.3g} ms"


def line(what, limit, measured, reached):
    verdict = "reached" if reached else "NOT reached" if reached is not None else "not measured"
    print(f"  {what:45} {limit:>22}   {measured:>34}   {verdict}")


def judge_classes(figures, records, goal, limit):
    what, classes, wants, mode, _ = goal
    times = {klass: figures.p95(records, mode, klass, wants) for klass in classes}
    known = {klass: time for klass, time in times.items() if time is not None}
    if not known:
        line(what, milliseconds(limit), "", None)
        return
    worst = max(known, key=known.get)
    beyond = sorted(klass for klass, time in known.items() if time > limit)
    measured = milliseconds(known[worst]) + (f" ({worst})" if len(classes) > 1 else "")
    if beyond and len(known) > 1:
        measured += f", beyond: {''.join(beyond)}"
    if len(known) < len(classes):
        measured += f", {len(classes) - len(known)} missing"
    line(what, milliseconds(limit), measured, not beyond and len(known) == len(classes) if beyond or len(known) == len(classes) else None)


def judge_writing(figures, records):
    beyond, known, worst = [], 0, 0
    for wants in ("newest50", "all"):
        for klass in CLASSES:
            idle, writing = (figures.p95(records, mode, klass, wants) for mode in ("warm", "writing"))
            if idle is None or writing is None:
                continue
            known += 1
            worst = max(worst, writing - idle)
            if writing > max(1.5 * idle, idle + 5):
                beyond.append(klass + ("" if wants == "newest50" else "*"))
    measured = f"at most {milliseconds(worst)} more" + (f", beyond: {' '.join(beyond)}" if beyond else "") if known else ""
    line("each class while pages are written", "1.5 times or 5 ms more", measured, not beyond if known else None)


def judge_load(figures, records, limits):
    whole = figures.loads.get((OURS, records))
    text = figures.loads.get((OURS + ", text and index", records))
    line("load, records a second", "40000", f"{whole['records_per_s']:.0f}" if whole else "", whole and whole["records_per_s"] >= 40_000)
    line("text and index with positions, bytes a record", "1200", f"{text['bytes_per_record']:.0f}" if text else "",
         text and text["bytes_per_record"] <= 1_200)
    line("memory of the asking process", f"{limits} MB", f"{whole['rss_mb']:.0f} MB" if whole else "", whole and whole["rss_mb"] <= limits)


def judge(figures, records):
    place = 0 if records <= SIZES[0] else 1
    print(f"\n{records:,} records, goals for {SIZES[place] // 1_000_000} million (95th percentile; * is with total and facets)")
    for goal in GOALS:
        judge_classes(figures, records, goal, goal[4][place])
    judge_writing(figures, records)
    judge_load(figures, records, (200, 300)[place])


def compare(figures):
    """How many times as long an engine takes at the median, of the same records and parameter sets."""
    for engine in sorted({key[0] for key in figures.queries} - {OURS}):
        for records in figures.sizes(engine):
            if not any((OURS, records, "warm", klass, "newest50") in figures.queries for klass in CLASSES):
                continue
            print(f"\n{engine}, {records:,} records: times as long at the median as {OURS} (95th percentile)")
            for wants, what in (("newest50", "newest 50"), ("all", "total and facets")):
                ratios = []
                for klass in CLASSES:
                    theirs, ours = (figures.queries.get((name, records, "warm", klass, wants)) for name in (engine, OURS))
                    if theirs and ours:
                        ratios.append(f"{klass} {theirs['p50_ms'] / ours['p50_ms']:.2g} ({theirs['p95_ms'] / ours['p95_ms']:.2g})")
                print(f"  {what:18}" + "  ".join(ratios))
    for (engine, records), load in sorted(figures.loads.items()):
        print(f"{engine}, {records:,} records: {load['records_per_s']:.0f} a second, {load['bytes_per_record']:.0f} bytes a record, "
              f"{load['rss_mb']:.0f} MB")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    figures = Figures(sys.argv[1])
    for records in figures.sizes():
        judge(figures, records)
    compare(figures)


if __name__ == "__main__":
    main()
