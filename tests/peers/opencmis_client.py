"""Requests to a CMIS server over the browser binding, with which opencmis_test.py asks."""
import base64
import datetime
import http.client
import itertools
import json
import urllib.parse

SERVER = {}  # its addresses: service, repository, root
NUMBERS = itertools.count(1)


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.body = response.status, response.headers, response.read()

    def json(self):
        return json.loads(self.body)

    @property
    def exception(self):
        return self.json()["exception"]


def ask(target, method="GET", body=None, headers=(), user="auditor"):
    address = urllib.parse.urlsplit(target)
    connection = http.client.HTTPConnection(address.netloc, timeout=60)
    sent = dict(headers)
    if user:
        sent["Authorization"] = "Basic " + base64.b64encode(f"{user}:any".encode()).decode()
    connection.request(method, address.path + ("?" + address.query if address.query else ""), body, sent)
    answer = Answer(connection.getresponse())
    connection.close()
    return answer


def get(base, headers=(), **parameters):
    return ask(SERVER[base] + "?" + urllib.parse.urlencode(parameters), headers=headers)


def post(base, *fields):
    return ask(SERVER[base], "POST", urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})


def multipart(fields, content=None, charset="; charset=utf-8"):
    parts = [f'--x\r\nContent-Disposition: form-data; name="{name}"\r\nContent-Type: text/plain{charset}\r\n\r\n{value}\r\n'.encode()
             for name, value in fields]
    if content is not None:
        parts.append(b'--x\r\nContent-Disposition: form-data; name="content"; filename="letter.txt"\r\nContent-Type: text/plain\r\n\r\n' +
                     content + b"\r\n")
    return ask(SERVER["root"], "POST", b"".join(parts) + b"--x--\r\n", {"Content-Type": "multipart/form-data; boundary=x"})


def created(name=None, kind="VersionableType", content=b"0123456789" * 3, charset="; charset=utf-8", more=()):
    """The properties of a new document."""
    answer = multipart([("cmisaction", "createDocument"), ("objectId", "100"), ("succinct", "true"),
                        ("propertyId[0]", "cmis:name"), ("propertyValue[0]", name or f"letter {next(NUMBERS)}"),
                        ("propertyId[1]", "cmis:objectTypeId"), ("propertyValue[1]", kind),
                        ("versioningState", "major" if kind == "VersionableType" else "none"), *more], content, charset)
    assert answer.status == 201, answer.body
    return answer.json()["succinctProperties"]


def query(statement, **parameters):
    return get("repository", cmisselector="query", q=statement, succinct="true", **parameters)


def properties(object_id, **parameters):
    return get("root", cmisselector="properties", objectId=object_id, succinct="true", **parameters).json()


def update(object_id, *fields, token=None):
    tokens = [("changeToken", token)] if token else []
    return post("root", ("cmisaction", "update"), ("objectId", object_id), ("succinct", "true"), *tokens, *fields)


def hold(object_id, *cases):
    return update(object_id, ("propertyId[0]", "cmis:secondaryObjectTypeIds"), ("propertyValue[0][0]", "cmis:rm_hold"),
                  ("propertyId[1]", "cmis:rm_holdIds"), *((f"propertyValue[1][{i}]", case) for i, case in enumerate(cases)))


def next_version(object_id):
    """Checks out and in; the properties of the new version."""
    copy = post("root", ("cmisaction", "checkOut"), ("objectId", object_id), ("succinct", "true")).json()["succinctProperties"]
    return multipart([("cmisaction", "checkIn"), ("objectId", copy["cmis:objectId"]), ("major", "true"), ("succinct", "true")],
                     b"second").json()["succinctProperties"]


def moment_of(milliseconds):
    """As the query language writes it."""
    moment = datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03}Z"
