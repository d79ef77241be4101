#!/usr/bin/env python3
"""Draws figures.json: a bar from the median to the 95th percentile for each class and engine. usage: chart.py FIGURES.json CHART.svg"""
import html
import json
import math
import sys

TITLES = {
    "a": "a customer", "b": "type, channel, dates", "c": "state, language, unit", "d": "unique reference", "e": "rare word",
    "f": "recipient's name", "g": "one common word", "h": "two common words", "i": "common and mid word", "j": "two mid words",
    "k": "phrase", "l": "phrase of common words", "m": "prefix of 3 letters", "n": "common word, prefix of 3",
    "o": "prefix of one letter", "p": "common word, rare filter", "q": "rare word, common filter", "r": "common word, customer",
    "s": "mid word, dates", "t": "everything", "u": "campaign, not delivered", "v": "template and version",
}
OURS = "counterfoil"
NAMES = {"counterfoil": "Counterfoil", "postgresql": "PostgreSQL", "sqlite-fts5": "SQLite FTS5", "xapian": "Xapian"}
COLOURS = {"postgresql": "#d9822b", "sqlite-fts5": "#8a6fd1", "xapian": "#c2457a"}
BLUES = ["#1f77d0", "#17a398", "#6aa32d"]  # ours, by size
LABEL, PANEL, GAP, TOP, BAR = 190, 380, 44, 74, 6
PANELS = (("newest50", "newest 50 rows"), ("all", "exact total, all facets, 50 rows"))
STYLE = """text{font:12px system-ui,sans-serif;fill:#1d2733}.quiet{fill:#5c6b7a}.head{font-size:14px;font-weight:600}
.paper{fill:#fff}.band{fill:#f1f4f7}.grid{stroke:#ccd5dd}
@media (prefers-color-scheme:dark){text{fill:#e6ebf0}.quiet{fill:#9fb0c0}.paper{fill:#10161d}.band{fill:#18212b}.grid{stroke:#33404d}}"""


def size_of(records):
    return f"{records / 1_000_000:g} million" if records >= 1_000_000 else f"{records:,}"


def series_of(queries):
    """Ours at every size, others at theirs: (engine, records, colour), where most can be compared."""
    shown = {(q["engine"], q["records"]) for q in queries if q["mode"] == "warm" and q["class"] in TITLES and q["engine"] in NAMES}
    peers = {}
    for engine, records in shown:
        if engine != OURS:
            peers[engine] = max(records, peers.get(engine, 0))
    ours = sorted(records for engine, records in shown if engine == OURS)
    if len(ours) > 1 and ours[-1] >= 1_000_000:
        ours = [records for records in ours if records >= 1_000_000 or records in peers.values()][-3:]
    series = [(OURS, records, BLUES[i % len(BLUES)]) for i, records in enumerate(ours)]
    return series + [(engine, peers[engine], COLOURS[engine]) for engine in COLOURS if engine in peers]


class Scale:
    """Milliseconds to pixels, by powers of ten."""

    def __init__(self, values):
        self.low = math.floor(math.log10(max(min(values), 0.01)))
        self.high = math.ceil(math.log10(max(values) * 1.01))

    def at(self, milliseconds):
        return (math.log10(max(milliseconds, 10**self.low)) - self.low) / (self.high - self.low) * PANEL

    def powers(self):
        return range(self.low, self.high + 1)


def text(x, y, words, css="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{css}" text-anchor="{anchor}">{html.escape(words)}</text>'


def draw(figures):
    queries = figures["queries"]
    series = series_of(queries)
    found = {(q["engine"], q["records"], q["class"], q["wants"]): q for q in queries if q["mode"] == "warm"}
    drawn = [found[key] for key in found if any(key[:2] == one[:2] for one in series) and key[2] in TITLES]
    if not drawn:
        sys.exit("chart.py: nothing was measured warm")
    scale = Scale([q["p50_ms"] for q in drawn] + [q["p95_ms"] for q in drawn])
    row = max(18, BAR * len(series) + 6)
    height, width = TOP + row * len(TITLES) + 46, LABEL + 2 * PANEL + GAP + 24
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
           f"<title>How long searches take</title><style>{STYLE}</style>", f'<rect class="paper" width="{width}" height="{height}"/>']
    place = 8
    for engine, records, colour in series:
        name = f"{NAMES[engine]}, {size_of(records)}"
        out.append(f'<rect x="{place}" y="14" width="12" height="12" rx="2" fill="{colour}"/>' + text(place + 17, 24, name))
        place += 38 + 6.4 * len(name)
    for at, klass in enumerate(TITLES):
        y = TOP + at * row
        if at % 2 == 0:
            out.append(f'<rect class="band" x="0" y="{y}" width="{width}" height="{row}"/>')
        out.append(text(8, y + row / 2 + 4, f"{klass}  {TITLES[klass]}"))
    for panel, (wants, title) in enumerate(PANELS):
        left = LABEL + panel * (PANEL + GAP)
        out.append(text(left, 50, title, "head"))
        for power in scale.powers():
            x = left + scale.at(10**power)
            out.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 4}" y2="{height - 40}"/>')
            out.append(text(x, height - 26, f"{10.0**power:g}", "quiet", "middle"))
        for at, klass in enumerate(TITLES):
            for place, (engine, records, colour) in enumerate(series):
                figure = found.get((engine, records, klass, wants))
                if figure:
                    start, end = scale.at(figure["p50_ms"]), scale.at(figure["p95_ms"])
                    y = TOP + at * row + (row - BAR * len(series)) / 2 + place * BAR
                    hint = f"{NAMES[engine]}: median {figure['p50_ms']:g} ms, 95 % within {figure['p95_ms']:g} ms"
                    out.append(f'<rect x="{left + start:.1f}" y="{y + 0.5:.1f}" width="{max(end - start, 3):.1f}" height="{BAR - 1}" rx="1.5" '
                               f'fill="{colour}"><title>{html.escape(hint)}</title></rect>')
    out.append(text(LABEL, height - 8, "milliseconds, from the median to the 95th percentile; shorter and further left is better", "quiet"))
    return "\n".join(out + ["</svg>", ""])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        figures = json.load(file)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(draw(figures))


if __name__ == "__main__":
    main()
