#!/usr/bin/env python3
"""The compatibility tests of Apache Chemistry (OpenCMIS TCK 1.1.0) against the sandbox's CMIS server, over the browser binding.

Two runs: with documents without versions and with documents that have them. Whatever fails or is skipped has to stand in
opencmis_tck_known.txt with its reason, and whatever stands there has to happen: a new failure makes this red, and so does an old excuse.
"""
import argparse
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import peer

GROUP, TCK, VERSION = "org.apache.chemistry.opencmis", "chemistry-opencmis-test-tck", "1.1.0"
SHA256 = "5251166ee3d3d8a23f686cc5c1304a1c71ba5a44013b88d06a9961bcea724543"
FETCHER = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
RUNNER = GROUP + ".tck.runner.ConsoleRunner"
SECONDS_TO_FETCH, SECONDS_TO_RUN, FEWEST_TESTS = 300, 400, 40
RUNS = {"plain": "cmis:document", "versioned": "nb:working-paper"}
KNOWN = pathlib.Path(__file__).with_name("opencmis_tck_known.txt")

POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>org.counterfoil</groupId>
<artifactId>peers</artifactId><version>1</version><packaging>pom</packaging><dependencies><dependency><groupId>{GROUP}</groupId>
<artifactId>{TCK}</artifactId><version>{VERSION}</version></dependency></dependencies></project>"""


def fetched(folder):
    """The jars that the browser binding takes, from `folder` or through Maven as it is configured here."""
    tck = folder / f"{TCK}-{VERSION}.jar"
    if not shutil.which("java"):
        raise peer.Skipped("OpenCMIS TCK: no Java (java) is installed")
    if not tck.exists():
        if not shutil.which("mvn"):
            raise peer.Skipped("OpenCMIS TCK: Maven (mvn), which fetches it, is not installed")
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            project = pathlib.Path(scratch, "pom.xml")
            project.write_text(POM, encoding="utf-8")
            try:
                got = peer.run(["mvn", "-B", "-q", "-f", project, FETCHER, f"-DincludeGroupIds={GROUP},org.slf4j", f"-DoutputDirectory={scratch}/jars"],
                               timeout=SECONDS_TO_FETCH, stdin=subprocess.DEVNULL)
            except subprocess.TimeoutExpired:
                raise peer.Skipped(f"OpenCMIS TCK: Maven did not fetch it within {SECONDS_TO_FETCH} s") from None
            said = got.stdout + got.stderr
            if got.returncode != 0:
                if [sign for sign in (*peer.UNREACHABLE, "Could not transfer artifact", "Unknown host") if sign in said]:
                    raise peer.Skipped("OpenCMIS TCK: Maven could not reach its repository")
                raise SystemExit(f"Maven failed:\n{said}")
            jars = sorted(pathlib.Path(scratch, "jars").glob("*.jar"), key=lambda jar: jar.name == tck.name)  # the one looked for comes last
            for jar in jars:
                jar.replace(folder / jar.name)
    found = hashlib.sha256(tck.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{tck} has the SHA-256 {found}, and not {SHA256}")
    return folder


def report(jars, url, document_type):
    """What the TCK prints of one run."""
    with tempfile.NamedTemporaryFile("w", suffix=".properties", encoding="utf-8") as parameters:
        for name, value in {"binding.spi.type": "browser", "binding.browser.url": url, "user": "archivist", "password": "archivist",
                            "session.repository.id": "northgate", "tck.default.documentType": document_type,
                            "tck.default.secondaryType": "nb:note"}.items():
            parameters.write(f"{GROUP}.{name}={value}\n")
        parameters.flush()
        ran = peer.run(["java", "-Xmx256m", "-cp", f"{jars}/*", RUNNER, parameters.name], timeout=SECONDS_TO_RUN, stdin=subprocess.DEVNULL)
    if ran.returncode != 0:
        raise SystemExit(f"the TCK ended with {ran.returncode}:\n{ran.stdout[-2000:]}\n{ran.stderr[-4000:]}")
    return ran.stdout


def results(text):
    """Test, status and message of everything that is not well; and how many tests there were."""
    test, count, found = "", 0, []
    for line in text.splitlines():
        if heading := re.fullmatch(r"(.*) \(BROWSER\) \(\d+ ms\)", line):
            test = heading[1]
            count += 1
        elif bad := re.fullmatch(r" +(FAILURE|UNEXPECTED_EXCEPTION|SKIPPED): (.*?)(?: \(\w+\.java:\d+\))?", line):
            found.append((test, bad[1], bad[2]))
    return found, count


def known():
    """run, test, status, the beginning of the message, reason: a line each, with " | " between; run may be "*"."""
    lines = [line.strip() for line in KNOWN.read_text(encoding="utf-8").splitlines()]
    entries = [tuple(part.strip() for part in line.split(" | ")) for line in lines if line and not line.startswith("#")]
    if wrong := [entry for entry in entries if len(entry) != 5 or not entry[4]]:
        raise SystemExit(f"{KNOWN.name}: run | test | status | message | reason are wanted, not {wrong[0]}")
    return entries


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--keep", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    try:
        jars = fetched(options.keep.resolve())
    except peer.Skipped as reason:
        print(f"skipped: {reason}")
        sys.exit(peer.SKIPPED)
    entries, used, news = known(), set(), []
    for run, document_type in RUNS.items():
        with peer.serving(options.bin, "--records", "2000", "--seed", "1", "--cmis", "0", "--clock", "2026-04-01T08:00:00Z") as sandbox:
            found, count = results(report(jars, sandbox.url("cmis") + "/cmis/browser", document_type))
        print(f"{run}: {count} tests, {len(found)} lines of failure or omission")
        if count < FEWEST_TESTS:
            news.append(f"{run}: only {count} tests ran")
        for test, status, message in found:
            fits = [entry for entry in entries if entry[0] in ("*", run) and entry[1:3] == (test, status) and message.startswith(entry[3])]
            used.update(fits)
            if not fits:
                news.append(f"{run} | {test} | {status} | {message}")
    stale = [entry for entry in entries if entry not in used]
    for text in news:
        print(f"new: {text}")
    for entry in stale:
        print(f"{KNOWN.name} excuses what does not happen: {' | '.join(entry)}")
    sys.exit(1 if news or stale else 0)


if __name__ == "__main__":
    main()
