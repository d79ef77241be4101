"""What tests with clients of other people share: where those come from, and the sandbox they talk to.

A test is skipped (exit status 77, with the reason) only when a registry cannot be reached; everything else that goes wrong fails it.
"""
import argparse
import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import unittest
import urllib.error
import urllib.request

SKIPPED = 77
UNREACHABLE = ("Temporary failure in name resolution", "Name or service not known", "Network is unreachable", "Connection refused",
               "Max retries exceeded", "No route to host", "ConnectTimeout", "Connection timed out", "ProxyError", "Tunnel connection failed",
               "Connection reset by peer", "503 Service Unavailable", "502 Bad Gateway")


class Skipped(Exception):
    """A registry is out of reach."""


def run(command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **more)


def python_with(folder, requirements):
    """The Python of an environment in `folder` that has the packages, made when it is not there."""
    python = folder / "bin" / "python"
    marker = folder / "complete"
    wanted = "\n".join(requirements)
    if marker.is_file() and marker.read_text(encoding="utf-8") == wanted:
        return python
    made = run([sys.executable, "-m", "venv", "--clear", folder])
    if made.returncode != 0:
        raise Skipped(f"no environment for Python can be made: {(made.stdout + made.stderr).strip().splitlines()[-1:]}")
    got = run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2", *requirements])
    if got.returncode != 0:
        said = got.stdout + got.stderr
        if signs := [sign for sign in UNREACHABLE if sign in said]:
            raise Skipped(f"{' '.join(requirements)} could not be fetched: {signs[0]}")
        raise SystemExit(f"pip failed:\n{said}")
    marker.write_text(wanted, encoding="utf-8")
    return python


class Sandbox:
    """A running `counterfoil-sandbox serve`."""

    def __init__(self, binaries, *options):
        self.process = subprocess.Popen([str(binaries / "counterfoil-sandbox"), "serve", *options], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"the sandbox did not start: exit status {self.process.wait()}")
        self.where = json.loads(line)

    def url(self, archive):
        return self.where[archive]

    def control(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.where["control"] + path, data=data, method=method, headers={"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.code} {error.read().decode()}") from error

    def act(self, **action):
        return self.control("POST", "/actions", action)

    def truths(self, archive):
        records, total = [], 1
        while len(records) < total:
            page = self.control("GET", f"/truth/{archive}?from={len(records)}&count=500")
            records += page["records"]
            total = page["total"]
        return records

    def fault(self, archive, **fault):
        return self.control("POST", f"/faults/{archive}", fault)

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.stdout.close()
        return self.process.wait(timeout=30)


def main(requirements, environment=None):
    """Runs the tests of the calling script with its packages: once as it is, to fetch them, and again in their environment."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--keep", type=pathlib.Path, required=True)
    parser.add_argument("--inside", action="store_true")
    options, rest = parser.parse_known_args()
    script = sys.modules["__main__"]
    if not options.inside:
        options.keep.mkdir(parents=True, exist_ok=True)
        try:
            python = python_with(options.keep / "venv", requirements)
        except Skipped as reason:
            print(f"skipped: {reason}")
            sys.exit(SKIPPED)
        command = [str(python), "-B", script.__file__, "--inside", "--bin", str(options.bin), "--keep", str(options.keep), *rest]
        own = {name: value for name, value in os.environ.items() if name.lower() not in ("http_proxy", "https_proxy", "all_proxy")}
        sys.exit(subprocess.run(command, env={**own, **(environment or {})}, check=False).returncode)
    script.BINARIES = options.bin
    script.KEEP = options.keep
    unittest.main(module=script, argv=[script.__file__, *rest], verbosity=2)


@contextlib.contextmanager
def serving(binaries, *options):
    sandbox = Sandbox(binaries, *options)
    try:
        yield sandbox
    finally:
        status = sandbox.stop()
    assert status == 0, f"the sandbox ended with {status}"
