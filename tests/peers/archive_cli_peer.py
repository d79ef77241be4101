"""The command line, the sandbox's servers and a real keychain together: an archive is added, read, changed, read again and gone.

Runs itself once more under a session bus of its own. Skipped (77) where the keychain's programs are not installed.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
SITES = pathlib.Path(__file__).resolve().parents[2] / "app" / "sandbox" / "site"
# What is added, where it is, its settings, and what its holds are worth.
ARCHIVES = {"archivesspace": ("/repositories/2", (), "RECORDED_ONLY"),
            "cmis": ("/cmis/browser", ("type=nb:sent-communication", "sentVersion=nb:asSent", "holds=enforced"), "ENFORCED_APP"),
            "extended-ecm": ("/cs/cs", ("sentVersion=Communication/Sent version", "fileSet=Files/File", "fileVersion=Files/File/Version",
                                        "renditions=yes"), "ENFORCED_APP")}


def run(arguments, *, expect=0, stdin=""):
    done = subprocess.run(arguments, input=stdin, capture_output=True, text=True, timeout=120)
    assert done.returncode == expect, f"{arguments}: {done.returncode}, not {expect}\n{done.stdout}\n{done.stderr}"
    return done


def post(url, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


class Redirects(urllib.request.HTTPRedirectHandler):
    """Tells of the first one instead of following it."""

    def redirect_request(self, *told):
        return None


def walk(address):
    """What a person does in a browser: signs in at the address, and is led back to this machine."""
    browser = urllib.request.build_opener(Redirects())
    with browser.open(address, timeout=30) as page:
        assert b"<form" in page.read()
    form = urllib.parse.urlencode({"otds_username": "counterfoil", "otds_password": "counterfoil"}).encode()
    try:
        browser.open(address, form, timeout=30)
    except urllib.error.HTTPError as led:
        assert led.code == 302, led
        with browser.open(led.headers["Location"], timeout=30) as page:
            assert page.read().startswith(b"Counterfoil goes on."), page
        return
    raise AssertionError("nobody was led back")


def browser_story(binaries, home):
    """Somebody signs in in the browser; later processes have nothing but the keychain's refresh token, a new one each time."""
    profile = home / "profile-browser"
    program = [str(binaries / "counterfoil"), "--profile", str(profile)]
    sandbox = subprocess.Popen([binaries / "counterfoil-sandbox", "serve", "--records", "800", "--seed", "1"], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(sandbox.stdout.readline())
        settings = ("type=nb:sent-communication", "sentVersion=nb:asSent", "signIn=oauth", "clientId=counterfoil-desktop",
                    f"issuer={ready['cmis']}/otdsws")
        post(ready["control"] + "/actions", {"do": "basic", "archive": "cmis", "on": False})
        add = [*program, "add", "cmis", ready["cmis"] + "/cmis/browser", "--name", "Archive", "--no-browser", "--map", str(SITES / "cmis.ini"),
               *(word for setting in settings for word in ("--set", setting))]
        with subprocess.Popen(add, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as adding:
            address = next(line for line in adding.stderr if line.startswith("http")).strip()
            walk(address)
            out, said = adding.communicate(timeout=60)
            assert adding.returncode == 0 and "records: ok" in said, (out, said)
        for written in (None, 1):
            told = json.loads(run([*program, "sync", "--json"]).stdout)["repositories"][0]
            assert told["complete"] and told["communications"] > 150, told
            assert written is None or told["written"] == written, told
            for action in ({"do": "amend", "archive": "cmis", "record": 12, "fields": {"title": "Changed there"}},
                           {"do": "advance", "seconds": 4000}):
                post(ready["control"] + "/actions", action)
        # The sign-in is taken back: the command says so, and opens nothing.
        post(ready["control"] + "/actions", {"do": "revoke-grants", "archive": "cmis"})
        told = json.loads(run([*program, "sync", "--json"], expect=3).stdout)["repositories"][0]
        assert not told["complete"] and told["error"].startswith("sign in again"), told
        # Disconnected, nothing is asked of it, and what is known stays.
        assert json.loads(run([*program, "disconnect", "archive", "--json"]).stdout)["done"] is False
        assert json.loads(run([*program, "repositories", "--json"], expect=3).stdout)["repositories"][0]["disconnected"] == ""
        assert json.loads(run([*program, "disconnect", "archive", "--yes", "--json"]).stdout)["communications"] > 150
        assert json.loads(run([*program, "repositories", "--json"], expect=3).stdout)["repositories"][0]["disconnected"] != ""
        # Signed in to again in the browser it is connected again, and its records are as they were.
        with subprocess.Popen([*program, "sign-in", "archive", "--no-browser", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as signing:
            walk(next(line for line in signing.stderr if line.startswith("http")).strip())
            out, said = signing.communicate(timeout=60)
            assert signing.returncode == 0 and json.loads(out)["wasDisconnected"], (out, said)
        told = json.loads(run([*program, "sync", "--json"]).stdout)["repositories"][0]
        assert told["complete"] and told["communications"] > 150, told
        run([*program, "disconnect", "archive", "--yes"])
        post(ready["control"] + "/actions", {"do": "fault", "archive": "cmis", "fault": {"do": "drop", "match": "*"}})
        run([*program, "sync", "Archive"], expect=2)
        run([*program, "sync"], expect=2)
        assert json.loads(run([*program, "search", 'subject:"Changed there"', "--json"]).stdout)["total"] == 1
    finally:
        sandbox.kill()
        sandbox.wait()


def sign_in_and_remove(program, held):
    """Disconnected and signed in to again; then its records are removed, but for the one that is on hold."""
    here = json.loads(run([*program, "search", "", "--count", "--json"]).stdout)["total"]
    run([*program, "disconnect", "Archive", "--yes"])
    assert json.loads(run([*program, "show", held, "--json"]).stdout)["disconnected"] != ""
    assert "no longer kept in step" in run([*program, "show", held]).stdout
    told = json.loads(run([*program, "repositories", "--json"], expect=3).stdout)["repositories"][0]
    assert "STALE" in told["failures"], told
    again = [*program, "sign-in", "archive", "--password-stdin", "--json"]
    assert "sign-in: failed" in run(again, expect=1, stdin="wrong\n").stderr
    run([*program, "sync", "Archive"], expect=2)
    signed = json.loads(run(again, stdin="counterfoil\n").stdout)
    assert signed["wasDisconnected"] and signed["communications"] == here, signed
    told = json.loads(subprocess.run([*program, "repositories", "--json"], capture_output=True, text=True, timeout=120).stdout)["repositories"][0]
    assert told["disconnected"] == "" and set(told["failures"]) <= {"CLOCK"}, told  # the server's clock was moved on
    run([*program, "sync"])
    kept = json.loads(run([*program, "search", "", "--count", "--json"]).stdout)["total"]
    assert kept == here, (kept, here)
    # What is said before is what happens.
    said = json.loads(run([*program, "disconnect", "Archive", "--remove-records", "--json"]).stdout)
    assert not said["done"] and said["removal"]["onHold"] >= 1 and said["removal"]["records"] + said["removal"]["onHold"] == here, said
    assert json.loads(run([*program, "search", "", "--count", "--json"]).stdout)["total"] == here
    done = json.loads(run([*program, "disconnect", "Archive", "--remove-records", "--yes", "--json"]).stdout)
    assert done["done"] and done["removal"] == said["removal"], (said, done)
    assert json.loads(run([*program, "search", "", "--count", "--json"]).stdout)["total"] == said["removal"]["onHold"]
    assert held in {one["id"] for one in done["removal"]["kept"]}, done
    run([*program, "verify", "--index"])
    # Undone by signing in again: it is read from the start.
    run(again, stdin="counterfoil\n")
    told = json.loads(run([*program, "sync", "--json"]).stdout)["repositories"][0]
    assert told["complete"] and told["communications"] == here, (told, here)


def story(binaries, home, archive):
    path, settings, enforcement = ARCHIVES[archive]
    profile = home / f"profile-{archive}"
    program = [str(binaries / "counterfoil"), "--profile", str(profile)]
    sandbox = subprocess.Popen([binaries / "counterfoil-sandbox", "serve", "--records", "800", "--seed", "1"], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(sandbox.stdout.readline())
        add = [*program, "add", archive, ready[archive] + path, "--name", "Archive", "--user", "counterfoil", "--password-stdin", "--map",
               str(SITES / f"{archive}.ini"), *(word for setting in settings for word in ("--set", setting))]
        # A refused password adds nothing and keeps nothing.
        refused = run(add, expect=1, stdin="wrong\n")
        assert "sign-in: failed" in refused.stderr, refused.stderr
        assert json.loads(run([*program, "repositories", "--json"]).stdout)["repositories"] == []
        added = run(add, stdin="counterfoil\n")
        assert "records: ok" in added.stderr and "counterfoil\n" not in added.stdout, added
        # The password is in the keychain: another process signs in with it.
        told = json.loads(run([*program, "sync", "--json"]).stdout)["repositories"][0]
        assert told["complete"] and told["communications"] > 150 and told["setAside"] == 0, told
        repository = json.loads(run([*program, "repositories", "--json"]).stdout)["repositories"][0]
        assert repository["there"] == repository["communications"] and repository["gaps"] == [], repository
        for action in ({"do": "amend", "archive": archive, "record": 12, "fields": {"title": "Changed there"}},
                       {"do": "advance", "seconds": 300}):
            post(ready["control"] + "/actions", action)
        told = json.loads(run([*program, "sync", "--json"]).stdout)["repositories"][0]
        assert told["written"] == 1, told
        found = json.loads(run([*program, "search", 'subject:"Changed there"', "--json"]).stdout)
        assert found["total"] == 1, found
        # A hold and a deletion there are told here, each with what says so.
        held = found["rows"][0]["id"]
        for action in ({"do": "hold", "archive": archive, "record": 12, "name": "LIT-2026-001"}, {"do": "advance", "seconds": 300}):
            post(ready["control"] + "/actions", action)
        run([*program, "sync"])
        known = json.loads(run([*program, "show", held, "--json"]).stdout)["archive"]
        assert known["standing"] == "PRESENT" and known["versions"], known
        assert [(hold["code"], hold["enforcement"]) for hold in known["holds"]] == [("LIT-2026-001", enforcement)], known
        for place in profile.rglob("*"):
            assert not place.is_file() or b"counterfoil\n" not in place.read_bytes()
        sign_in_and_remove(program, held)
    finally:
        sandbox.kill()
        sandbox.wait()
    gone = run([*program, "sync", "--json"], expect=4)
    assert not json.loads(gone.stdout)["repositories"][0]["complete"], gone.stdout
    # What is known stays, with its time.
    assert json.loads(run([*program, "search", 'subject:"Changed there"', "--json"]).stdout)["total"] == 1


def feed_story(binaries, home):
    """Delivery events beside an archive: what a late bounce does to a letter that was delivered, and that nothing of it can be changed."""
    program = [str(binaries / "counterfoil"), "--profile", str(home / "profile-feed")]
    sandbox = subprocess.Popen([binaries / "counterfoil-sandbox", "serve", "--records", "800", "--seed", "1"], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(sandbox.stdout.readline())
        run([*program, "add", "archivesspace", ready["archivesspace"] + "/repositories/2", "--name", "Archive", "--user", "counterfoil", "--password-stdin",
             "--map", str(SITES / "archivesspace.ini")], stdin="counterfoil\n")
        add = [*program, "add", "xconnector", ready["xconnector"], "--name", "Events", "--user", "counterfoil", "--password-stdin"]
        assert "sign-in: failed" in run(add, expect=1, stdin="wrong\n").stderr
        assert "sign-in: ok" in run(add, stdin="northgate-feed\n").stderr
        for told in json.loads(run([*program, "sync", "--json"]).stdout)["repositories"]:
            assert told["complete"] and told["setAside"] == 0, told
        checked = json.loads(run([*program, "verify", "--events", "--json"]).stdout)
        assert checked["events"] > 1000 and checked["firstBroken"] == 0, checked

        def truth(path):
            with urllib.request.urlopen(ready["control"] + path, timeout=60) as answer:
                return json.load(answer)

        documents = [one["document"] for one in truth("/truth/archivesspace?from=0&count=200")["records"]]
        delivered = next(one["document"] for one in (truth(f"/truth/xconnector?document={document}") for document in documents)
                         if len(one["legs"]) == 1 and one["legs"][0]["channel"] == "email" and one["legs"][0]["state"] == "delivered")
        before = json.loads(run([*program, "show", delivered, "--json"]).stdout)["legs"][0]
        assert before["basis"] == "RECORD" and before["status"] != "BOUNCED_HARD", before
        post(ready["control"] + "/actions", {"do": "append", "archive": "xconnector", "document": delivered, "event": "bounced-hard", "code": "5.1.1"})
        told = {one["name"]: one for one in json.loads(run([*program, "sync", "--json"]).stdout)["repositories"]}
        assert told["Events"]["written"] == 1 and told["Archive"]["written"] == 0, told
        after = json.loads(run([*program, "show", delivered, "--json"]).stdout)["legs"][0]
        assert after["status"] == "BOUNCED_HARD" and [event["kind"] for event in after["events"] if event.get("kind") == "bounced-hard"], after
        words = [step.get("word") for lane in json.loads(run([*program, "timeline", delivered, "--json"]).stdout)["lanes"] for step in lane["steps"]]
        assert "bounced-hard" in words, words
        assert json.loads(run([*program, "search", f"bounced document:{delivered}", "--json"]).stdout)["total"] == 1
        # What was told is evidence: it stays when the feed is disconnected, and is not removed.
        run([*program, "disconnect", "Events", "--yes"])
        run([*program, "disconnect", "Events", "--remove-records", "--yes"], expect=2)
        assert json.loads(run([*program, "verify", "--events", "--json"]).stdout)["events"] == checked["events"] + 1
    finally:
        sandbox.kill()
        sandbox.wait()


def composition_story(binaries, home):
    """What composed the letters of an archive: templates with their versions, and which letters a block went into."""
    program = [str(binaries / "counterfoil"), "--profile", str(home / "profile-composition")]
    sandbox = subprocess.Popen([binaries / "counterfoil-sandbox", "serve", "--records", "1500", "--seed", "1"], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(sandbox.stdout.readline())
        run([*program, "add", "archivesspace", ready["archivesspace"] + "/repositories/2", "--name", "Archive", "--user", "counterfoil", "--password-stdin",
             "--map", str(SITES / "archivesspace.ini")], stdin="counterfoil\n")
        tokens = ready["exstream"] + "/otdsws/otdstenant/northgate/oauth2/token"
        settings = ("signIn=otds", f"tokenUrl={tokens}", "clientId=counterfoil-desktop", "domains=Insurance,Northgate", "content=no")
        add = [*program, "add", "exstream", ready["exstream"], "--name", "Composition", "--user", "counterfoil", "--password-stdin",
               *(word for setting in settings for word in ("--set", setting))]
        assert "sign-in: failed" in run(add, expect=1, stdin="wrong\n").stderr
        run([*add, "--set", "colour=blue"], expect=2, stdin="counterfoil\n")
        added = run(add, stdin="counterfoil\n")
        assert "sign-in: ok" in added.stderr and "repository: ok" in added.stderr, added
        for told in json.loads(run([*program, "sync", "--json"]).stdout)["repositories"]:
            assert told["complete"] and told["setAside"] == 0, told
        composition = next(one for one in json.loads(run([*program, "repositories", "--json"]).stdout)["repositories"] if one["name"] == "Composition")
        assert composition["gaps"] == [] and composition["kind"] == "exstream", composition
        templates = json.loads(run([*program, "template", "--json"]).stdout)
        assert len(templates["resources"]) > 100, len(templates["resources"])

        def truth(path):
            with urllib.request.urlopen(ready["control"] + path, timeout=60) as answer:
                return json.load(answer)

        documents = [one["document"] for one in truth("/truth/archivesspace?from=0&count=375")["records"]]
        made = next(one for one in (truth(f"/truth/exstream?document={document}") for document in documents if document)
                    if one["domain"] == "Insurance" and one["traced"] and not one["wiped"])
        block = next(one for one in made["used"] if one["type"] == "exstrtextmessage")
        question = f'document:{made["document"]} block:"{block["name"]}/{block["version"]}"'
        assert json.loads(run([*program, "search", question, "--json"]).stdout)["total"] == 1, question
        told = json.loads(run([*program, "sync", "Composition", "--json"]).stdout)["repositories"][0]
        assert told["written"] == 0, told
        # What was told is evidence: it stays when the system is disconnected, and is not removed.
        run([*program, "disconnect", "Composition", "--yes"])
        run([*program, "disconnect", "Composition", "--remove-records", "--yes"], expect=2)
        assert json.loads(run([*program, "template", "--json"]).stdout) == templates
    finally:
        sandbox.kill()
        sandbox.wait()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bin", type=pathlib.Path, required=True)
    arguments.add_argument("--keep")
    arguments.add_argument("--inside", type=pathlib.Path)
    given = arguments.parse_args()
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        print(f"skipped: {', '.join(missing)} not installed")
        return 77
    if given.inside:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test", check=True, stdout=subprocess.DEVNULL)
        for archive in ARCHIVES:
            print(archive, flush=True)
            story(given.bin, given.inside, archive)
        print("feed", flush=True)
        feed_story(given.bin, given.inside)
        print("composition", flush=True)
        composition_story(given.bin, given.inside)
        print("browser", flush=True)
        browser_story(given.bin, given.inside)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        (home / "run").mkdir(mode=0o700)
        environment = os.environ | {"HOME": folder, "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home / "run"),
                                    "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, "--bin", str(given.bin), "--inside", folder],
                              env=environment, timeout=600).returncode


if __name__ == "__main__":
    sys.exit(main())
