#!/usr/bin/env python3
"""OpenCMIS InMemory 1.1.0, a CMIS server that others wrote, on loopback for the time of a test.

usage: opencmis_inmemory.py fetch    brings the two files it takes into the cache, through Maven
       opencmis_inmemory.py serve    the same, then the server: prints one line of JSON when it answers, and ends with its
                                     standard input, with a signal, or with its parent

The line: {"service": URL of the browser binding, "atom": URL of the AtomPub binding, "user": …, "password": …}. Any user and
password are accepted, but there must be some. The repository is empty but for the types, to which cmis:rm_hold and
cmis:rm_clientMgtRetention are added as CMIS 1.1 describes them (2.1.16). Nothing is kept.

Exit status 77 with a line "skipped: …" when it cannot run here; 1 when something is wrong.
"""
import base64
import contextlib
import ctypes
import fcntl
import hashlib
import json
import os
import pathlib
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request
import zipfile

# What is fetched, and the SHA-256 it must have.
WAR = ("org.apache.chemistry.opencmis", "chemistry-opencmis-server-inmemory", "1.1.0", "war",
       "e64213571d416a5ff03a923693b97bb32d680b353af40d6807ce007197ae71d9")
JETTY = ("org.eclipse.jetty", "jetty-runner", "9.4.57.v20241219", "jar",
         "f63fbee00a06f04a3f715267d5d53ba4389b5b3e9ecc6168d8b73d81243a883f")
FETCHER = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
USER, PASSWORD = "auditor", "any"
SECONDS_TO_FETCH, SECONDS_TO_START = 300, 120

# The one that comes with it also starts SOAP servlets, which need a part of Java that left it with version 11; and a context
# with one servlet that does not load answers nothing but 503.
WEB_XML = """<web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="3.1" metadata-complete="true">
  <context-param>
    <param-name>org.apache.chemistry.opencmis.REPOSITORY_CONFIG_FILE</param-name>
    <param-value>/counterfoil.properties</param-value>
  </context-param>
  <listener><listener-class>org.apache.chemistry.opencmis.server.impl.CmisRepositoryContextListener</listener-class></listener>
  <servlet>
    <servlet-name>browser</servlet-name>
    <servlet-class>org.apache.chemistry.opencmis.server.impl.browser.CmisBrowserBindingServlet</servlet-class>
    <init-param>
      <param-name>callContextHandler</param-name>
      <param-value>org.apache.chemistry.opencmis.server.impl.browser.token.TokenCallContextHandler</param-value>
    </init-param>
  </servlet>
  <servlet>
    <servlet-name>atom</servlet-name>
    <servlet-class>org.apache.chemistry.opencmis.server.impl.atompub.CmisAtomPubServlet</servlet-class>
    <init-param>
      <param-name>callContextHandler</param-name>
      <param-value>org.apache.chemistry.opencmis.server.shared.BasicAuthCallContextHandler</param-value>
    </init-param>
    <init-param><param-name>cmisVersion</param-name><param-value>1.1</param-value></init-param>
  </servlet>
  <servlet-mapping><servlet-name>browser</servlet-name><url-pattern>/browser/*</url-pattern></servlet-mapping>
  <servlet-mapping><servlet-name>atom</servlet-name><url-pattern>/atom11/*</url-pattern></servlet-mapping>
</web-app>
"""
REPOSITORY = """class=org.apache.chemistry.opencmis.inmemory.server.InMemoryServiceFactoryImpl
InMemoryServer.RepositoryId=A1
InMemoryServer.TypesCreatorClass=org.apache.chemistry.opencmis.inmemory.types.DefaultTypeSystemCreator
InMemoryServer.Class=org.apache.chemistry.opencmis.inmemory.storedobj.impl.StoreManagerImpl
RepositoryFiller.Enable=false
"""
LOGGING = '<Configuration><Loggers><Root level="off"/></Loggers></Configuration>\n'


class Skip(Exception):
    """It cannot run here, and nobody is to blame."""


def cache_folder():
    # Of the person, not of $HOME, which a test sets to a place that is thrown away.
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(pwd.getpwuid(os.getuid()).pw_dir, ".cache")
    folder = pathlib.Path(home, "counterfoil-peers")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def file_name(artifact):
    return f"{artifact[1]}-{artifact[2]}.{artifact[3]}"


def sum_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def pom(artifacts):
    wanted = "".join(f"<dependency><groupId>{group}</groupId><artifactId>{name}</artifactId><version>{version}</version><type>{kind}</type>"
                     "</dependency>" for group, name, version, kind, _ in artifacts)
    return ('<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>org.counterfoil</groupId>'
            f"<artifactId>peers</artifactId><version>1</version><packaging>pom</packaging><dependencies>{wanted}</dependencies></project>")


def fetch():
    """The war and Jetty, from the cache or through Maven as it is configured here."""
    folder = cache_folder()
    with open(folder / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run side by side
        missing = [artifact for artifact in (WAR, JETTY) if not (folder / file_name(artifact)).exists()]
        if missing:
            download(missing, folder)
    for artifact in (WAR, JETTY):
        found = sum_of(folder / file_name(artifact))
        if found != artifact[4]:
            sys.exit(f"{folder / file_name(artifact)} has the SHA-256 {found}, and not {artifact[4]}")
    return folder / file_name(WAR), folder / file_name(JETTY)


def download(artifacts, folder):
    if not shutil.which("mvn"):
        raise Skip("OpenCMIS InMemory: it is not in the cache, and Maven (mvn), which fetches it, is not installed")
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        project = pathlib.Path(scratch, "pom.xml")
        project.write_text(pom(artifacts), encoding="utf-8")
        command = ["mvn", "-B", "-q", "-f", str(project), FETCHER, "-DexcludeTransitive=true", f"-DoutputDirectory={scratch}"]
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_TO_FETCH, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise Skip(f"OpenCMIS InMemory: Maven did not fetch it within {SECONDS_TO_FETCH} s") from None
        if run.returncode != 0:
            print(run.stdout, run.stderr, file=sys.stderr)
            raise Skip("OpenCMIS InMemory: Maven could not fetch it; its output tells why")
        for artifact in artifacts:
            os.replace(pathlib.Path(scratch, file_name(artifact)), folder / file_name(artifact))


def unpack(war, folder):
    with zipfile.ZipFile(war) as archive:
        archive.extractall(folder)
    classes = folder / "WEB-INF/classes"
    (folder / "WEB-INF/web.xml").write_text(WEB_XML, encoding="utf-8")
    (classes / "counterfoil.properties").write_text(REPOSITORY, encoding="utf-8")
    (classes / "log4j2.xml").write_text(LOGGING, encoding="utf-8")


def end_with_parent(number=signal.SIGKILL):
    ctypes.CDLL(None).prctl(1, number)  # PR_SET_PDEATHSIG


@contextlib.contextmanager
def server():
    """The address of the running server."""
    if not shutil.which("java"):
        raise Skip("OpenCMIS InMemory: no Java (java) is installed")
    war, jetty = fetch()
    with tempfile.TemporaryDirectory(prefix="opencmis-") as scratch:
        unpack(war, pathlib.Path(scratch, "war"))
        command = ["java", "-Xmx384m", f"-Djava.io.tmpdir={scratch}", "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog",
                   "-jar", str(jetty), "--host", "127.0.0.1", "--port", "0", "--path", "/inmemory", str(pathlib.Path(scratch, "war"))]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                              preexec_fn=end_with_parent) as java:
            try:
                yield f"http://127.0.0.1:{port_of(java)}/inmemory"
            finally:
                java.kill()


def port_of(java):
    """Which it chose itself, so that it is free; told on its standard error, which has to be read on."""
    found, said = threading.Event(), []

    def read():
        for line in java.stderr:
            said.append(line)
            if "Started ServerConnector" in line:
                found.set()
        found.set()

    threading.Thread(target=read, daemon=True).start()
    found.wait(SECONDS_TO_START)
    match = re.search(r"Started ServerConnector.*\{127\.0\.0\.1:(\d+)\}", "".join(said))
    if not match:
        sys.exit("Jetty did not start:\n" + "".join(said[-40:]))
    return int(match[1])


def request(url, form=None):
    """Status, headers, body. A form is posted."""
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    asked = urllib.request.Request(url, data=data)
    asked.add_header("Authorization", "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode())
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(asked, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def property_definition(name, kind, cardinality):
    return {"id": name, "localName": name, "queryName": name, "displayName": name, "description": name, "propertyType": kind,
            "cardinality": cardinality, "updatability": "readwrite", "inherited": False, "required": False, "queryable": True,
            "orderable": cardinality == "single", "openChoice": True}


def secondary_type(name, *properties):
    return {"id": name, "localName": name, "localNamespace": "local", "queryName": name, "displayName": name, "description": name,
            "baseId": "cmis:secondary", "parentId": "cmis:secondary", "creatable": False, "fileable": False, "queryable": True,
            "fulltextIndexed": False, "includedInSupertypeQuery": True, "controllablePolicy": False, "controllableACL": False,
            "propertyDefinitions": {definition["id"]: definition for definition in properties}}


def create_types(service):
    status, _, body = request(service)
    if status != 200:
        sys.exit(f"the service document answered {status}: {body[:400]}")
    repository = json.loads(body)["A1"]["repositoryUrl"]
    for definition in (secondary_type("cmis:rm_hold", property_definition("cmis:rm_holdIds", "id", "multi")),
                       secondary_type("cmis:rm_clientMgtRetention", property_definition("cmis:rm_startOfRetention", "datetime", "single"),
                                      property_definition("cmis:rm_expirationDate", "datetime", "single"))):
        status, _, body = request(repository, {"cmisaction": "createType", "type": json.dumps(definition)})
        if status != 201:
            sys.exit(f"{definition['id']} was refused with {status}: {body[:400]}")


def serve():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    end_with_parent(signal.SIGTERM)  # which leaves nothing lying about
    with server() as address:
        create_types(address + "/browser")
        print(json.dumps({"service": address + "/browser", "atom": address + "/atom11", "user": USER, "password": PASSWORD}), flush=True)
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
