#!/usr/bin/env python3
"""Versity S3 Gateway 1.8.0, an S3 server that others wrote, with versions and Object Lock, on loopback for the time of a test.

usage: versitygw_server.py fetch    builds it into the cache, with Go and through the module proxy as they are set up here
       versitygw_server.py serve    the same, then the server: prints one line of JSON when it answers, and ends with its
                                    standard input, with a signal, or with its parent

The line: {"address": "http://127.0.0.1:PORT", "accessKey": …, "secretKey": …}. There are no buckets. Nothing is kept.

Exit status 77 with a line "skipped: …" when it cannot run here; 1 when something is wrong.
"""
import contextlib
import ctypes
import fcntl
import json
import os
import pathlib
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

MODULE, VERSION, PROGRAM = "github.com/versity/versitygw", "v1.8.0", "versitygw"
# What the module's content must be, as `go mod download -json` names it.
SUM = "h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc="
OLDEST_GO = (1, 25)
ACCESS_KEY, SECRET_KEY = "COUNTERFOILTEST", "not-a-secret-but-long-enough"
SECONDS_TO_FETCH, SECONDS_TO_BUILD, SECONDS_TO_START = 120, 600, 60
NAME = "Versity S3 Gateway"


class Skip(Exception):
    """It cannot run here, and nobody is to blame."""


def cache_folder():
    # Of the person, not of $HOME, which a test sets to a place that is thrown away.
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(pwd.getpwuid(os.getuid()).pw_dir, ".cache")
    folder = pathlib.Path(home, "counterfoil-peers")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def go(*words, seconds, environment):
    try:
        run = subprocess.run(["go", *words], capture_output=True, text=True, timeout=seconds, check=False, stdin=subprocess.DEVNULL, env=environment)
    except subprocess.TimeoutExpired:
        raise Skip(f"{NAME}: `go {words[0]}` did not end within {seconds} s") from None
    return run


def build(target):
    if not shutil.which("go"):
        raise Skip(f"{NAME}: it is not in the cache, and Go (go), which builds it, is not installed")
    home = pwd.getpwuid(os.getuid()).pw_dir
    environment = {**os.environ, "HOME": home, "CGO_ENABLED": "0", "GOFLAGS": "-buildvcs=false -trimpath"}
    version = go("env", "GOVERSION", seconds=30, environment=environment).stdout.strip()
    number = re.match(r"go(\d+)\.(\d+)", version)
    if not number or (int(number[1]), int(number[2])) < OLDEST_GO:
        raise Skip(f"{NAME}: {version or 'Go'} is too old to build it, which takes go{OLDEST_GO[0]}.{OLDEST_GO[1]}")
    fetched = go("mod", "download", "-json", f"{MODULE}@{VERSION}", seconds=SECONDS_TO_FETCH, environment=environment)
    if fetched.returncode != 0:
        print(fetched.stdout, fetched.stderr, file=sys.stderr)
        raise Skip(f"{NAME}: Go could not fetch it; its output tells why")
    if (found := json.loads(fetched.stdout)["Sum"]) != SUM:
        sys.exit(f"{MODULE} {VERSION} has the sum {found}, and not {SUM}")
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        built = go("install", f"{MODULE}/cmd/{PROGRAM}@{VERSION}", seconds=SECONDS_TO_BUILD, environment={**environment, "GOBIN": scratch})
        if built.returncode != 0:
            print(built.stdout, built.stderr, file=sys.stderr)
            raise Skip(f"{NAME}: Go could not build it; its output tells why")
        os.replace(pathlib.Path(scratch, PROGRAM), target)


def fetch():
    """The program, from the cache or built."""
    folder = cache_folder()
    target = folder / f"{PROGRAM}-{VERSION}"
    with open(folder / f"{PROGRAM}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run side by side
        if not target.exists():
            build(target)
    return target


def end_with_parent(number=signal.SIGKILL):
    ctypes.CDLL(None).prctl(1, number)  # PR_SET_PDEATHSIG


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(address):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=5):
            return True
    except urllib.error.HTTPError:
        return True  # it wants a signature
    except OSError:
        return False


@contextlib.contextmanager
def server():
    """The address of the running server."""
    program = fetch()
    with tempfile.TemporaryDirectory(prefix="versitygw-") as scratch:
        folders = {name: pathlib.Path(scratch, name) for name in ("data", "versions", "metadata")}
        for folder in folders.values():
            folder.mkdir()
        port = free_port()
        log = pathlib.Path(scratch, "log")
        # Metadata in files of their own: not every file system keeps extended attributes.
        command = [program, "--port", f"127.0.0.1:{port}", "--access", ACCESS_KEY, "--secret", SECRET_KEY, "--quiet", "posix",
                   "--sidecar", folders["metadata"], "--versioning-dir", folders["versions"], folders["data"]]
        with open(log, "w", encoding="utf-8") as out, subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out,
                                                                        stderr=subprocess.STDOUT, preexec_fn=end_with_parent) as process:
            try:
                address = f"http://127.0.0.1:{port}"
                until = time.monotonic() + SECONDS_TO_START
                while not answers(address):
                    if process.poll() is not None or time.monotonic() > until:
                        sys.exit(f"{NAME} did not start:\n" + log.read_text(encoding="utf-8")[-4000:])
                    time.sleep(0.05)
                yield address
            finally:
                process.kill()


def serve():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    end_with_parent(signal.SIGTERM)  # which leaves nothing lying about
    with server() as address:
        print(json.dumps({"address": address, "accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}), flush=True)
        sys.stdin.read()


def main():
    try:
        if sys.argv[1:] == ["fetch"]:
            fetch()
        elif sys.argv[1:] == ["serve"]:
            serve()
        else:
            sys.exit(__doc__)
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(77)


if __name__ == "__main__":
    main()
