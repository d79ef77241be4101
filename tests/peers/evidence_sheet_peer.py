"""Evidence sheets before programs of others: veraPDF finds them to be PDF/A-3b, and minisign finds their signatures to hold.

Runs itself once more under a session bus of its own, with a keychain. Skipped (77) where a program is not installed or cannot be fetched.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from peer import SKIPPED, UNREACHABLE

NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "java", "minisign", "mvn")
VERSION = "1.26.1"
FETCHER = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
# Rhino comes with veraPDF, and needs no compiler.
SCRIPT = """
Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var Foundries = Packages.org.verapdf.pdfa.Foundries, flavour = Packages.org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_B;
for (var i = 0; i < arguments.length; i++) {
    var foundry = Foundries.defaultInstance();
    var result = foundry.createValidator(flavour, false).validate(foundry.createParser(new java.io.FileInputStream(arguments[i]), flavour));
    print(result.isCompliant());
    for (var it = result.getTestAssertions().iterator(); it.hasNext();) { var one = it.next(); print(one.getRuleId().getClause() + " " + one.getMessage()); }
}
"""


def run(arguments, *, expect=0):
    done = subprocess.run([str(word) for word in arguments], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == expect, f"{arguments}: {done.returncode}, not {expect}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def skip(why):
    print(f"skipped: {why}")
    return SKIPPED


def vera(folder):
    """The folder of veraPDF's archives, fetched when it is not there; or why not."""
    if (folder / "complete").is_file():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>org.counterfoil</groupId><artifactId>peers</artifactId>'
        "<version>1</version><packaging>pom</packaging><dependencies><dependency><groupId>org.verapdf</groupId><artifactId>validation-model</artifactId>"
        f"<version>{VERSION}</version></dependency></dependencies></project>", encoding="utf-8")
    got = subprocess.run(["mvn", "-B", "-q", "-f", str(folder / "pom.xml"), FETCHER, f"-DoutputDirectory={folder}"], capture_output=True, text=True, timeout=300,
                         check=False, stdin=subprocess.DEVNULL)
    if got.returncode != 0:
        said = got.stdout + got.stderr
        if any(sign in said for sign in UNREACHABLE) or "Could not transfer" in said:
            return "veraPDF: Maven could not fetch it"
        raise SystemExit(said)
    (folder / "complete").write_text(VERSION, encoding="utf-8")
    return None


def story(binaries, keep, home):
    profile, program = home / "profile", [binaries / "counterfoil", "--profile", home / "profile"]
    run([binaries / "counterfoil-sandbox", "generate", "--records", "2000", "--composition", profile])
    rows = json.loads(run([*program, "search", "channel:print", "--limit", "3", "--json"]))["rows"]
    rows += json.loads(run([*program, "search", "channel:email bounced", "--limit", "3", "--json"]))["rows"]
    key = run([*program, "sheet", "--key"]).strip()
    sheets = []
    for number, row in enumerate(rows):
        sheet = home / f"sheet-{number}.pdf"
        told = json.loads(run([*program, "sheet", row["id"], "--out", sheet, "--json"]))
        assert told["key"] == key, told
        run(["minisign", "-Vm", sheet, "-P", key])
        run([*program, "sheet", "--check", sheet])
        run([*program, "sheet", "--check", sheet, "--with", key])
        sheets.append(sheet)
    checked = run(["java", "-cp", f"{keep}/*", "org.mozilla.javascript.tools.shell.Main", home / "check.js", *sheets]).splitlines()
    assert checked == ["true"] * len(sheets), checked
    # What somebody changed afterwards is noticed by both.
    bytes_ = bytearray(sheets[0].read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    sheets[0].write_bytes(bytes_)
    run(["minisign", "-Vm", sheets[0], "-P", key], expect=1)
    run([*program, "sheet", "--check", sheets[0]], expect=5)
    # A key of minisign's own signs what we check.
    run(["minisign", "-G", "-W", "-p", home / "other.pub", "-s", home / "other.key"])
    run(["minisign", "-S", "-s", home / "other.key", "-m", sheets[1]])
    run([*program, "sheet", "--check", sheets[1], "--with", (home / "other.pub").read_text(encoding="utf-8").splitlines()[1]])
    run([*program, "sheet", "--check", sheets[1]], expect=5)
    print(f"{len(sheets)} sheets")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--keep", type=pathlib.Path, required=True)
    parser.add_argument("--inside")
    given = parser.parse_args()
    given.bin, given.keep = given.bin.resolve(), given.keep.resolve()
    if given.inside:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test", check=True, stdout=subprocess.DEVNULL)
        home = pathlib.Path(given.inside)
        (home / "check.js").write_text(SCRIPT, encoding="utf-8")
        story(given.bin, given.keep, home)
        return 0
    if missing := [name for name in NEEDED if not shutil.which(name)]:
        return skip(f"not installed: {', '.join(missing)}")
    if why := vera(given.keep):
        return skip(why)
    with tempfile.TemporaryDirectory(prefix="counterfoil-") as folder:
        (pathlib.Path(folder) / "run").mkdir(mode=0o700)
        environment = os.environ | {"HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_RUNTIME_DIR": folder + "/run"}
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, "--bin", str(given.bin), "--keep", str(given.keep), "--inside", folder],
                              check=False, env=environment, timeout=600).returncode


if __name__ == "__main__":
    sys.exit(main())
