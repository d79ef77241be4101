#!/usr/bin/env python3
"""Draws the processes of this folder as docs/pictures/NAME.svg: ./dev pictures. With --check: whether they are as they would be drawn.

Where things stand is in the table below, by column and row; a process that has something the table lacks is refused.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
TO = HERE.parents[1] / "docs/pictures"
BPMN, FLOWABLE = "{http://www.omg.org/spec/BPMN/20100524/MODEL}", "{http://flowable.org/bpmn}"
PLACES = {
    "reissue-request": {
        "start": (0, 1), "verifyAuthorization": (1, 1), "gwVerified": (2, 1), "gwMode": (3, 1), "approve": (4, 2), "gwApproved": (5, 2),
        "escalate": (4, 3), "endEscalated": (3, 3), "endRefused": (3, 4), "regenerate": (6, 1), "fixIssue": (6, 0), "gwFixed": (7, 0),
        "endAbandoned": (8, 0), "waitDelivery": (7, 1), "onDelivered": (8, 2), "onFailed": (8, 1), "onTimeout": (8, 3), "confirm": (9, 2),
        "endDone": (10, 2)},
    "dispute": {
        "start": (0, 1), "placeHold": (1, 1), "holdByHand": (1, 0), "acknowledge": (2, 1), "lateAck": (2, 3), "endLateAck": (3, 3), "hStart": (3, 1),
        "investigate": (4, 1), "approveOutcome": (5, 1), "gwOutcome": (6, 1), "hEnd": (7, 1), "interim": (4, 3), "endInterim": (5, 3), "breach": (6, 3),
        "endBreach": (7, 3), "final": (8, 1), "releaseHold": (9, 1), "gwHold": (10, 1), "end": (11, 1), "endKept": (11, 2)},
    "correspondence-request": {
        "start": (0, 1), "gwNeeded": (1, 1), "approve": (2, 2), "gwApproved": (3, 2), "endRefused": (3, 3), "compose": (4, 1), "fixIssue": (4, 0), "gwFixed": (5, 0),
        "endAbandoned": (6, 0), "endDone": (6, 1)},
    "communication-exception": {
        "start": (0, 1), "resolveException": (1, 1), "gwOutcome": (2, 1), "correct": (2, 0), "resend": (3, 1), "endResent": (4, 1), "endClosed": (2, 2), "escalate": (1, 2),
        "endEscalated": (0, 2)},
    "disposition": {
        "start": (0, 1), "approveRecords": (1, 1), "gwRecords": (2, 1), "approveOwner": (3, 1), "gwOwner": (4, 1), "endApproved": (5, 1), "endRefused": (3, 2)},
    "legal-hold": {
        "start": (0, 1), "gwAct": (1, 1), "approveHold": (2, 0), "approveRelease": (2, 2), "gwOutcome": (3, 1), "endApproved": (4, 1), "endRefused": (3, 2)},
}
# Of a boundary event: which side of its host, and how far along it.
BOUNDARIES = {"approveLate": ("bottom", 0.08), "regenError": ("top", 0.08), "composeError": ("top", 0.08), "holdError": ("top", 0.08), "ackLate": ("bottom", 0.08),
              "outcomeLate": ("bottom", 0.08), "interimDueEvent": ("bottom", 0.3), "finalLate": ("bottom", 0.72)}
# Flows that do not go the plain way: columns and rows they go through.
ROUTES = {"f8r": [(7, 0.185), (7, 0.45), (6.27, 0.45), (6.27, 0.76)], "f10b": [(8, 0.87), (8, 0.6), (6.12, 0.6), (6.12, 0.24)],
          "f7yes": [(5.16, 2), (6, 2), (6, 1.24)], "f5x": [(3.64, 3), (3.115, 3)], "h4no": [(6, 1.185), (6, 1.36), (4, 1.36), (4, 1.24)],
          "f4yes": [(3.16, 2), (4, 2), (4, 1.24)], "f6r": [(5, 0.185), (5, 0.5), (4.2, 0.5), (4.2, 0.76)],
          "x2": [(0.64, 2), (0.115, 2)], "f4back": [(1.64, 0), (1, 0), (1, 0.76)]}
COLUMN, ROW, LEFT, TOP = 150, 130, 70, 70
WIDE, HIGH, ROUND, DIAMOND = 108, 62, 17, 24
INK, PAPER, LINE, PERSON, MACHINE, END = "#1f2933", "#ffffff", "#52606d", "#eef4fb", "#f3f0e8", "#9b2c2c"


def words(text, room):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


class Picture:
    def __init__(self, file):
        self.name = file.name.removesuffix(".bpmn20.xml")
        self.process = ET.parse(file).getroot().find(BPMN + "process")
        self.parts = {one.get("id"): one for one in self.process.iter() if one.get("id")}
        self.kind = {name: one.tag.removeprefix(BPMN) for name, one in self.parts.items()}
        places = PLACES[self.name]
        self.at = {name: (LEFT + column * COLUMN, TOP + row * ROW) for name, (column, row) in places.items()}
        for name, kind in self.kind.items():
            if kind == "subProcess":
                inner = [self.at[one.get("id")] for one in self.parts[name].iter() if one.get("id") in self.at]
                self.box = (min(x for x, _ in inner) - 50, min(y for _, y in inner) - 62, max(x for x, _ in inner) + 50, max(y for _, y in inner) + 88)
                self.at[name] = ((self.box[0] + self.box[2]) / 2, inner[0][1])
        for name, kind in self.kind.items():
            if kind == "boundaryEvent":
                left, top, right, bottom = self.edges(self.parts[name].get("attachedToRef"))
                side, along = BOUNDARIES[name]
                self.at[name] = (left + along * (right - left), top if side == "top" else bottom)
            elif kind not in ("sequenceFlow", "process", "message") and name not in self.at:
                sys.exit(f"{self.name}: {name} has no place in {pathlib.Path(__file__).name}")
        self.out = []

    def edges(self, name):
        x, y = self.at[name]
        kind = self.kind[name]
        if kind == "subProcess":
            return self.box
        half = (WIDE / 2, HIGH / 2) if kind.endswith("Task") else (DIAMOND, DIAMOND) if kind.endswith("Gateway") else (ROUND, ROUND)
        return x - half[0], y - half[1], x + half[0], y + half[1]

    def text(self, x, y, lines, size=11, colour=INK, anchor="middle"):
        for number, line in enumerate(lines):
            self.out.append(f'<text x="{x:g}" y="{y + number * (size + 2):g}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{escape(line)}</text>')

    def flow(self, one):
        source, target, label = one.get("sourceRef"), one.get("targetRef"), one.get("name")
        a, b = self.edges(source), self.edges(target)
        (ax, ay), (bx, by) = self.at[source], self.at[target]
        if self.kind[source] == "subProcess":
            ay = by
        if self.kind[target] == "subProcess":
            by = ay
        if one.get("id") in ROUTES:
            points = [(LEFT + column * COLUMN, TOP + row * ROW) for column, row in ROUTES[one.get("id")]]
        elif self.kind[source] == "boundaryEvent" and b[0] < ax < b[2]:
            points = [(ax, a[3] if by > ay else a[1]), (ax, b[1] if by > ay else b[3])]
        elif source == target or (bx <= ax and abs(by - ay) < 1):  # back, above
            high = min(a[1], b[1]) - 22
            points = [(ax, a[1]), (ax, high), (bx, high), (bx, b[1])]
        elif abs(ay - by) < 1:
            points = [(a[2], ay), (b[0], by)]
        elif abs(ax - bx) < 1:
            points = [(ax, a[3] if by > ay else a[1]), (bx, b[1] if by > ay else b[3])]
        elif self.kind[source] == "boundaryEvent":
            points = [(ax, a[3] if by > ay else a[1]), (ax, by), (b[0] if bx > ax else b[2], by)]
        elif self.kind[source].endswith("Gateway"):  # down or up first
            points = [(ax, a[3] if by > ay else a[1]), (ax, by), (b[0] if bx > ax else b[2], by)]
        else:  # along first
            points = [(a[2] if bx > ax else a[0], ay), (bx, ay), (bx, b[1] if by > ay else b[3])]
        self.out.append(f'<path d="M{" L".join(f"{x:g} {y:g}" for x, y in points)}" fill="none" stroke="{LINE}" stroke-width="1.3" marker-end="url(#tip)"/>')
        if label:
            (x, y), (nx, ny) = points[0], points[1]
            if abs(ny - y) < 1:
                lines = words(label, 16 if abs(nx - x) < COLUMN else 40)
                self.text((x + nx) / 2, y + 6 - 12 * len(lines), lines, 10, LINE)
            else:
                self.text(x + 5, (y + (13 if ny > y else -7)), [label], 10, LINE, "start")

    def node(self, name):
        one, kind, (x, y) = self.parts[name], self.kind[name], self.at[name]
        label = one.get("name") or ""
        if kind.endswith("Task"):
            fill = PERSON if kind == "userTask" else MACHINE
            self.out.append(f'<rect x="{x - WIDE / 2:g}" y="{y - HIGH / 2:g}" width="{WIDE}" height="{HIGH}" rx="7" fill="{fill}" stroke="{INK}" stroke-width="1.3"/>')
            lines = words(label, 17)
            whose = one.get(FLOWABLE + "candidateGroups") or one.get(FLOWABLE + "topic") or ""
            self.text(x, y - 6 * len(lines) + 5, lines)
            self.text(x, y + HIGH / 2 - 6, [whose], 9, LINE)
        elif kind.endswith("Gateway"):
            self.out.append(f'<path d="M{x:g} {y - DIAMOND:g} L{x + DIAMOND:g} {y:g} L{x:g} {y + DIAMOND:g} L{x - DIAMOND:g} {y:g} Z" fill="{PAPER}" stroke="{INK}" stroke-width="1.3"/>')
            if kind == "eventBasedGateway":
                self.out.append(f'<circle cx="{x:g}" cy="{y:g}" r="9" fill="none" stroke="{INK}"/><circle cx="{x:g}" cy="{y:g}" r="6.5" fill="none" stroke="{INK}"/>')
            lines = words(label, 14)
            if kind == "eventBasedGateway":
                self.text(x + 8, y - DIAMOND + 4, [label], 10, INK, "start")
            else:
                self.text(x - DIAMOND + 6, y - DIAMOND + 14 - 12 * len(lines), lines, 10, INK, "end")
        elif kind != "subProcess":
            stroke = END if kind == "endEvent" else INK
            width = 3 if kind == "endEvent" else 1.3
            dash = ' stroke-dasharray="4 2"' if one.get("cancelActivity") == "false" else ""
            self.out.append(f'<circle cx="{x:g}" cy="{y:g}" r="{ROUND}" fill="{PAPER}" stroke="{stroke}" stroke-width="{width}"{dash}/>')
            if kind in ("boundaryEvent", "intermediateCatchEvent"):
                self.out.append(f'<circle cx="{x:g}" cy="{y:g}" r="{ROUND - 3.5}" fill="none" stroke="{INK}"{dash}/>')
            self.sign(one, x, y)
            below = [*words(label, 16)]
            if kind == "boundaryEvent":
                self.text(x + ROUND + 4, y + (14 if BOUNDARIES[name][0] == "bottom" else -8), words(label, 22), 10, INK, "start")
            else:
                self.text(x, y + ROUND + 13, below, 10)

    def sign(self, one, x, y):
        if one.find(BPMN + "timerEventDefinition") is not None:
            self.out.append(f'<circle cx="{x:g}" cy="{y:g}" r="7.5" fill="none" stroke="{INK}"/><path d="M{x:g} {y - 5:g} V{y:g} H{x + 4:g}" fill="none" stroke="{INK}"/>')
        elif one.find(BPMN + "messageEventDefinition") is not None:
            self.out.append(f'<path d="M{x - 7:g} {y - 5:g} h14 v10 h-14 Z l7 5 l7 -5" fill="none" stroke="{INK}"/>')
        elif one.find(BPMN + "errorEventDefinition") is not None:
            self.out.append(f'<path d="M{x - 6:g} {y + 6:g} L{x - 2:g} {y - 5:g} L{x + 2:g} {y + 2:g} L{x + 6:g} {y - 6:g}" fill="none" stroke="{INK}" stroke-width="1.3"/>')
        elif one.find(BPMN + "terminateEventDefinition") is not None:
            self.out.append(f'<circle cx="{x:g}" cy="{y:g}" r="9" fill="{END}"/>')

    def svg(self):
        right = max(self.edges(name)[2] for name in self.at) + 60
        bottom = max(self.edges(name)[3] for name in self.at) + 60
        title = self.process.get("name")
        self.out = []
        for name, kind in self.kind.items():
            if kind == "subProcess":
                left, top, far, low = self.box
                self.out.append(f'<rect x="{left:g}" y="{top:g}" width="{far - left:g}" height="{low - top:g}" rx="9" fill="#fafbfc" stroke="{INK}" stroke-width="1.3"/>')
                self.text(left + 10, top + 15, [self.parts[name].get("name")], 11, LINE, "start")
        for one in self.process.iter(BPMN + "sequenceFlow"):
            self.flow(one)
        for name in self.at:
            self.node(name)
        body = "\n".join(self.out)
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right:g} {bottom:g}" width="{right:g}" height="{bottom:g}" font-family="sans-serif">\n'
                f'<title>{escape(title)}</title>\n<defs><marker id="tip" markerWidth="9" markerHeight="7" refX="8.5" refY="3.5" orient="auto">'
                f'<path d="M0 0 L9 3.5 L0 7 Z" fill="{LINE}"/></marker></defs>\n<rect width="100%" height="100%" fill="{PAPER}"/>\n{body}\n</svg>\n')


def main():
    wrong = 0
    for file in sorted(HERE.glob("*.bpmn20.xml")):
        picture = Picture(file)
        drawn, to = picture.svg(), TO / f"{picture.name}.svg"
        if sys.argv[1:] != ["--check"]:
            to.write_text(drawn, encoding="utf-8")
        elif not to.is_file() or to.read_text(encoding="utf-8") != drawn:
            print(f"{to.name} is not as it would be drawn: ./dev pictures")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
