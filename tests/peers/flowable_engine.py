#!/usr/bin/env python3
"""Flowable 7.2.0, the workflow engine that others wrote, with its REST interface on loopback for the time of a test.

usage: flowable_engine.py fetch            brings what it takes into the cache, through Maven
       flowable_engine.py serve FOLDER     the same, then the engine, which keeps what it knows in FOLDER: prints one line of JSON when it
                                           answers, and does what its standard input says, a word a line:
                                             kill   ends it as a power cut does
                                             start  starts it again where it was, and prints the line again
                                           It ends with its standard input, with a signal, or with its parent.

The line: {"address": URL of the application, "password": …, "people": […]}. The process interface lies below address/service, that of
external workers below address/external-job-api. Everybody has the password, and is who the engine says did it.

The application of the engine's own that would be asked for, flowable-app-rest, is not published at Maven Central: what runs here are its
parts, put together by the few lines below, which its Java compiler (ecj) translates.

Exit status 77 with a line "skipped: …" when it cannot run here; 1 when something is wrong.
"""
import base64
import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

from opencmis_inmemory import FETCHER, SECONDS_TO_FETCH, Skip, cache_folder, end_with_parent

VERSION = "7.2.0"
# Of the names and SHA-256 of all that is fetched.
DIGEST = "41b9b0d3e861033732622fc529bd95629b2ca8f80e05265be34f7e330952eca9"
POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>org.counterfoil</groupId>
  <artifactId>peers</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId>
    <version>3.5.4</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.flowable</groupId><artifactId>flowable-spring-boot-starter-process-rest</artifactId><version>{VERSION}</version></dependency>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-security</artifactId></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId></dependency>
    <dependency><groupId>org.eclipse.jdt</groupId><artifactId>ecj</artifactId><version>3.37.0</version></dependency>
  </dependencies></project>
"""
APPLICATION = """package org.counterfoil.peers;

import org.flowable.common.engine.impl.identity.Authentication;
import org.flowable.spring.security.SpringSecurityAuthenticationContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

@SpringBootApplication(proxyBeanMethods = false)
public class Engine {
    public static void main(String[] arguments) {
        Authentication.setAuthenticationContext(new SpringSecurityAuthenticationContext());
        SpringApplication.run(Engine.class, arguments);
    }

    @Bean
    SecurityFilterChain everybodySignsIn(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(asked -> asked.anyRequest().authenticated()).csrf(forged -> forged.disable())
            .httpBasic(Customizer.withDefaults()).build();
    }

    @Bean
    UserDetailsService people() {
        InMemoryUserDetailsManager known = new InMemoryUserDetailsManager();
        for (String name : System.getProperty("people").split(",")) {
            known.createUser(User.withUsername(name).password("{noop}" + System.getProperty("password")).authorities("any").build());
        }
        return known;
    }
}
"""
MAIN = "org.counterfoil.peers.Engine"
PEOPLE, PASSWORD = ("ana", "ben", "cleo", "dora", "worker"), "any-word"
SECONDS_TO_START = 180


def jars(folder):
    return sorted(folder.glob("*.jar"))


def digest_of(folder):
    lines = [f"{jar.name} {hashlib.sha256(jar.read_bytes()).hexdigest()}\n" for jar in jars(folder)]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def fetch():
    """The folder of its parts, from the cache or through Maven as it is configured here."""
    if not shutil.which("java"):
        raise Skip("Flowable: no Java (java) is installed")
    folder = cache_folder() / f"flowable-{VERSION}"
    with open(cache_folder() / "flowable.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run side by side
        if not folder.exists():
            with tempfile.TemporaryDirectory(dir=cache_folder()) as scratch:
                os.rename(download(pathlib.Path(scratch)), folder)
    found = digest_of(folder)
    if found != DIGEST:
        sys.exit(f"the parts in {folder} have the digest {found}, and not {DIGEST}")
    return folder


def download(scratch):
    if not shutil.which("mvn"):
        raise Skip("Flowable: it is not in the cache, and Maven (mvn), which fetches it, is not installed")
    (scratch / "pom.xml").write_text(POM, encoding="utf-8")
    parts = scratch / "parts"
    try:
        run = subprocess.run(["mvn", "-B", "-q", "-f", str(scratch / "pom.xml"), FETCHER, f"-DoutputDirectory={parts}"], capture_output=True, text=True,
                             timeout=SECONDS_TO_FETCH, check=False, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        raise Skip(f"Flowable: Maven did not fetch it within {SECONDS_TO_FETCH} s") from None
    if run.returncode != 0:
        print(run.stdout, run.stderr, file=sys.stderr)
        raise Skip("Flowable: Maven could not fetch it; its output tells why")
    return parts


def translate(parts, folder):
    source = folder / "Engine.java"
    source.write_text(APPLICATION, encoding="utf-8")
    compiler = next(parts.glob("ecj-*.jar"))
    subprocess.run(["java", "-cp", str(compiler), "org.eclipse.jdt.internal.compiler.batch.Main", "-17", "-proc:none", "-nowarn", "-cp",
                    ":".join(map(str, jars(parts))), "-d", str(folder / "classes"), str(source)], check=True, stdout=sys.stderr)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Engine:
    """One engine: killed and started again it is the same, with what it knew."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        parts = fetch()
        translate(parts, self.folder)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}/flowable-rest"
        classes = ":".join([str(self.folder / "classes"), *(str(jar) for jar in jars(parts) if not jar.name.startswith("ecj-"))])
        self.command = ["java", "-Xmx384m", "-XX:TieredStopAtLevel=1", f"-Djava.io.tmpdir={self.folder}", f"-Dpeople={','.join(PEOPLE)}",
                        f"-Dpassword={PASSWORD}", "-cp", classes, MAIN, "--server.address=127.0.0.1", f"--server.port={self.port}",
                        "--server.servlet.context-path=/flowable-rest", "--flowable.process.servlet.path=/service",
                        f"--spring.datasource.url=jdbc:h2:file:{self.folder / 'engine'};WRITE_DELAY=0", "--spring.datasource.username=sa",
                        # What is committed is written, and survives a kill; else half a second of it may be lost.
                        # It looks for deadlines every ten seconds by itself.
                        "--flowable.process.async.executor.default-timer-job-acquire-wait-time=PT0.3S",
                        "--flowable.process.async.executor.default-async-job-acquire-wait-time=PT0.3S",
                        # Work that was under way when it was killed stays locked for an hour, which is looked at every minute.
                        "--flowable.process.async.executor.async-job-lock-time=PT5S", "--flowable.process.async.executor.timer-lock-time=PT5S",
                        "--flowable.process.async.executor.reset-expired-jobs-interval=PT1S", "--logging.level.root=WARN"]
        self.process = None
        self.start()

    def start(self):
        with open(self.folder / "engine.log", "ab") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=end_with_parent)
        latest = time.monotonic() + SECONDS_TO_START
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > latest:
                sys.exit("Flowable did not start:\n" + (self.folder / "engine.log").read_text(encoding="utf-8", errors="replace")[-4000:])
            threading.Event().wait(0.2)

    def answers(self):
        try:
            return self.call("GET", "/service/repository/process-definitions")[0] == 200
        except OSError:
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()

    def call(self, method, path, body=None, who=PEOPLE[0], kind="application/json"):
        """Status and what the answer says, as JSON where it is some."""
        data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
        asked = urllib.request.Request(self.address + path, data=data, method=method)
        asked.add_header("Authorization", "Basic " + base64.b64encode(f"{who}:{PASSWORD}".encode()).decode())
        if data is not None:
            asked.add_header("Content-Type", kind)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(asked, timeout=120) as answer:
                status, said = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, said = error.code, error.read()
        try:
            return status, json.loads(said) if said else None
        except ValueError:
            return status, said

    def deploy(self, file):
        part = (b'--part\r\nContent-Disposition: form-data; name="file"; filename="' + file.name.encode() + b'"\r\nContent-Type: application/xml\r\n\r\n'
                + file.read_bytes() + b"\r\n--part--\r\n")
        return self.call("POST", "/service/repository/deployments", part, kind="multipart/form-data; boundary=part")


def serve(folder):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    end_with_parent(signal.SIGTERM)
    engine = Engine(folder)
    where = json.dumps({"address": engine.address, "password": PASSWORD, "people": PEOPLE})
    try:
        print(where, flush=True)
        for word in sys.stdin:
            if word.strip() == "kill":
                engine.kill()
                print("killed", flush=True)
            elif word.strip() == "start":
                engine.start()
                print(where, flush=True)
    finally:
        engine.kill()


def main():
    try:
        if sys.argv[1:] == ["fetch"]:
            fetch()
        elif sys.argv[1:2] == ["serve"] and len(sys.argv) == 3:
            serve(sys.argv[2])
        else:
            sys.exit(__doc__)
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(77)


if __name__ == "__main__":
    main()
