#!/usr/bin/env python3
"""What OpenCMIS InMemory 1.1.0 really answers, as docs/connectors/cmis.md tells it: one sentence there, one test here.

A connector, and any double of a CMIS server that is written for its tests, is held against these. Skipped with 77 where the
server cannot run.
"""
import json
import re
import sys
import time
import unittest
import urllib.parse
from datetime import datetime

import opencmis_inmemory as opencmis
from opencmis_client import SERVER, ask, created, get, hold, moment_of, multipart, next_version, post, properties, query, update

class ServiceDocument(unittest.TestCase):
    def test_is_an_object_by_repository_id_with_absolute_addresses(self):
        answer = ask(SERVER["service"])
        self.assertEqual(answer.headers["Content-Type"], "application/json;charset=utf-8")
        self.assertEqual(list(answer.json()), ["A1"])
        told = answer.json()["A1"]
        self.assertEqual((told["rootFolderId"], told["cmisVersionSupported"]), ("100", "1.1"))
        self.assertEqual(told["repositoryUrl"], SERVER["service"] + "/A1")
        self.assertEqual(told["rootFolderUrl"], SERVER["service"] + "/A1/root")
        self.assertEqual(get("repository", cmisselector="repositoryInfo").json().keys(), answer.json().keys())

    def test_names_capabilities_of_which_some_do_not_hold(self):
        told = ask(SERVER["service"]).json()["A1"]["capabilities"]
        self.assertEqual({name: told["capability" + name] for name in ("Changes", "Query", "Join", "OrderBy", "PWCSearchable",
                                                                       "AllVersionsSearchable", "ContentStreamUpdatability")},
                         {"Changes": "objectidsonly", "Query": "bothcombined", "Join": "none", "OrderBy": "common", "PWCSearchable": False,
                          "AllVersionsSearchable": False, "ContentStreamUpdatability": "anytime"})

    def test_wants_some_user_and_answers_html_without_one(self):
        answer = ask(SERVER["service"], user=None)
        self.assertEqual((answer.status, answer.headers["WWW-Authenticate"]), (401, 'Basic realm="CMIS", charset="UTF-8"'))
        self.assertTrue(answer.headers["Content-Type"].startswith("text/html"))
        self.assertEqual(ask(SERVER["service"], user="anybody").status, 200)
        self.assertEqual(ask(SERVER["service"], user=None, headers={"Authorization": "Bearer x"}).status, 401)
        self.assertEqual(get("repository", cmisselector="repositoryInfo", token="x").status, 401)  # never send one

    def test_sends_no_cookie_no_etag_and_nothing_compressed(self):
        answer = ask(SERVER["service"], headers={"Accept-Encoding": "gzip"})
        self.assertFalse({"set-cookie", "etag", "content-encoding"} & {name.lower() for name in answer.headers})

    def test_is_there_over_atompub_too(self):
        answer = ask(SERVER["service"].removesuffix("browser") + "atom11")
        self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, "application/atomsvc+xml"))

    def test_refuses_with_a_name_and_a_sentence(self):
        for answer, status, exception in ((ask(SERVER["service"] + "/B2?cmisselector=repositoryInfo"), 400, "invalidArgument"),
                                          (ask(SERVER["repository"]), 405, "notSupported"),
                                          (get("root", cmisselector="nonsense", objectId="100"), 405, "notSupported"),
                                          (get("root", cmisselector="object", objectId="nope"), 404, "objectNotFound"),
                                          (get("repository", cmisselector="typeDefinition", typeId="nope"), 404, "objectNotFound"),
                                          (ask(SERVER["root"], "POST", "{}", {"Content-Type": "application/json"}), 400, "invalidArgument"),
                                          (ask(SERVER["root"], "PUT", "x"), 405, "notSupported")):
            self.assertEqual((answer.status, answer.exception), (status, exception))
            self.assertIn("message", answer.json())

    def test_answers_200_to_an_error_when_asked_to(self):
        answer = get("root", cmisselector="object", objectId="nope", suppressResponseCodes="true")
        self.assertEqual((answer.status, answer.exception), (200, "objectNotFound"))


class TypeChildren(unittest.TestCase):
    def children(self, **parameters):
        return get("repository", cmisselector="typeChildren", **parameters).json()

    def test_claims_more_on_a_complete_list(self):
        bases = self.children()
        self.assertEqual({kind["id"] for kind in bases["types"]},
                         {"cmis:" + name for name in ("document", "folder", "relationship", "policy", "item", "secondary")})
        self.assertEqual((bases["hasMoreItems"], bases["numItems"]), (True, 6))
        after = self.children(maxItems="6", skipCount="6")
        self.assertEqual((after["types"], after["hasMoreItems"], after["numItems"]), ([], False, 6))

    def test_lists_the_holds_and_retentions_among_the_secondary_types(self):
        listed = {kind["id"]: kind for kind in self.children(typeId="cmis:secondary", includePropertyDefinitions="true")["types"]}
        self.assertEqual(set(listed), {"MySecondaryType", "cmis:rm_hold", "cmis:rm_clientMgtRetention"})
        ids = listed["cmis:rm_hold"]["propertyDefinitions"]["cmis:rm_holdIds"]
        self.assertEqual((ids["propertyType"], ids["cardinality"], ids["queryable"]), ("id", "multi", True))

    def test_leaves_property_definitions_out_unless_asked(self):
        self.assertNotIn("propertyDefinitions", self.children(typeId="cmis:secondary")["types"][0])


class Objects(unittest.TestCase):
    def test_gives_null_for_what_is_not_set_and_milliseconds_for_dates(self):
        made = created(kind="ComplexType")
        self.assertIsNone(made["cmis:secondaryObjectTypeIds"])
        self.assertIsNone(made["StringProp"])
        self.assertIsInstance(made["cmis:lastModificationDate"], int)
        self.assertEqual(made["cmis:changeToken"], str(made["cmis:lastModificationDate"]))
        self.assertEqual(made["cmis:createdBy"], "auditor")  # the user of the request
        self.assertNotIn("cmis:contentStreamHash", made)
        extended = properties(made["cmis:objectId"], dateTimeFormat="extended")["cmis:lastModificationDate"]
        self.assertRegex(extended, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$")  # zeros at the end are left out
        told = datetime.fromisoformat(re.sub(r"\.(\d+)", lambda part: "." + part[1].ljust(3, "0"), extended.replace("Z", "+00:00")))
        self.assertEqual(round(told.timestamp() * 1000), made["cmis:lastModificationDate"])

    def test_gives_bare_properties_but_wrapped_objects(self):
        made = created()["cmis:objectId"]
        self.assertIn("cmis:name", properties(made))
        whole = get("root", cmisselector="object", objectId=made, succinct="true").json()
        self.assertEqual(set(whole), {"succinctProperties", "exactACL", "exampleExtension"})

    def test_adds_the_object_id_to_any_filter_and_ignores_what_it_does_not_know(self):
        made = created()["cmis:objectId"]
        self.assertEqual(properties(made, filter="cmis:name,nope").keys(), {"cmis:objectId", "cmis:name"})

    def test_takes_text_for_latin_1_where_the_part_names_no_charset(self):
        self.assertEqual(created("Übergabe")["cmis:name"], "Übergabe")
        self.assertEqual(created("Rückgabe", charset="")["cmis:name"], "RÃ¼ckgabe")

    def test_refuses_a_second_object_of_a_name(self):
        created("the only one")
        answer = multipart([("cmisaction", "createDocument"), ("objectId", "100"), ("propertyId[0]", "cmis:name"),
                            ("propertyValue[0]", "the only one"), ("propertyId[1]", "cmis:objectTypeId"), ("propertyValue[1]", "ComplexType"),
                            ("versioningState", "none")])
        self.assertEqual((answer.status, answer.exception), (409, "nameConstraintViolation"))

    def test_finds_by_a_path_whose_segments_are_encoded(self):
        made = created("a letter to Zoë")
        answer = ask(SERVER["root"] + "/" + urllib.parse.quote(made["cmis:name"]) + "?cmisselector=object&succinct=true")
        self.assertEqual(answer.json()["succinctProperties"]["cmis:objectId"], made["cmis:objectId"])


class Query(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.names = [f"paged {number:02}" for number in range(7)]
        for name in reversed(cls.names):
            created(name, content=b"an overdraft")

    def named(self, columns="cmis:objectId,cmis:objectTypeId,cmis:name", more="", **parameters):
        return query(f"SELECT {columns} FROM VersionableType WHERE cmis:name LIKE 'paged%'{more}", **parameters).json()

    def test_pages_by_offset_with_the_exact_total_on_each_page(self):
        pages = [self.named(more=" ORDER BY cmis:name", maxItems=3, skipCount=skip) for skip in (0, 3, 6, 9)]
        self.assertEqual([[row["succinctProperties"]["cmis:name"] for row in page["results"]] for page in pages],
                         [self.names[0:3], self.names[3:6], self.names[6:7], []])
        self.assertEqual([(page["hasMoreItems"], page["numItems"]) for page in pages], [(True, 7), (True, 7), (False, 7), (False, 7)])

    def test_takes_no_limit_and_a_limit_of_nothing_for_all(self):
        self.assertEqual([len(self.named()["results"]), len(self.named(maxItems=0)["results"])], [7, 7])
        children = get("root", cmisselector="children", objectId="100", maxItems=0).json()  # which is another nothing
        self.assertEqual((children["objects"], children["hasMoreItems"]), ([], True))

    def test_makes_every_value_a_list_where_the_type_is_not_selected(self):
        self.assertEqual(self.named("cmis:name", maxItems=1, more=" ORDER BY cmis:name")["results"][0]["succinctProperties"],
                         {"cmis:name": ["paged 00"]})
        scored = query("SELECT cmis:objectId,cmis:objectTypeId,SCORE() AS s FROM VersionableType WHERE CONTAINS('overdraft')", maxItems=1).json()
        self.assertEqual(scored["results"][0]["succinctProperties"]["s"], [1.0])

    def test_takes_the_statement_by_both_names_and_by_post(self):
        statement = "SELECT cmis:objectId,cmis:objectTypeId FROM VersionableType WHERE cmis:name LIKE 'paged%'"
        self.assertEqual(get("repository", cmisselector="query", statement=statement).json()["numItems"], 7)
        self.assertEqual(post("repository", ("cmisaction", "query"), ("statement", statement)).json()["numItems"], 7)

    def test_compares_moments_by_the_millisecond_and_ids_as_text(self):
        rows = self.named("cmis:objectId,cmis:objectTypeId,cmis:lastModificationDate", more=" ORDER BY cmis:lastModificationDate ASC")["results"]
        third = rows[2]["succinctProperties"]
        moment = moment_of(third["cmis:lastModificationDate"])
        self.assertEqual(self.named(more=f" AND cmis:lastModificationDate >= TIMESTAMP '{moment}'")["numItems"], 5)
        after = (f" AND (cmis:lastModificationDate > TIMESTAMP '{moment}' OR cmis:lastModificationDate = TIMESTAMP '{moment}'"
                 f" AND cmis:objectId > '{third['cmis:objectId']}') ORDER BY cmis:lastModificationDate ASC, cmis:objectId ASC")
        self.assertEqual([row["succinctProperties"]["cmis:objectId"] for row in self.named(more=after)["results"]],
                         [row["succinctProperties"]["cmis:objectId"] for row in rows[3:]])

    def test_compares_ids_as_text(self):
        self.assertEqual(self.named(more=" AND cmis:objectId > '1'")["numItems"], 7)
        self.assertEqual(self.named(more=" AND cmis:objectId > '9'")["numItems"], 0)  # although all are greater as numbers

    def test_refuses_a_text_where_a_moment_belongs_and_what_it_cannot_parse(self):
        for condition in (" AND cmis:lastModificationDate >= '2020-01-01T00:00:00.000Z'", " AND nope = 1", " AND"):
            answer = query(f"SELECT cmis:objectId FROM VersionableType WHERE cmis:name LIKE 'paged%'{condition}")
            self.assertEqual((answer.status, answer.exception), (400, "invalidArgument"))

    def test_knows_no_latest_version_in_a_condition(self):
        for condition in ("= TRUE", "= FALSE", "<> FALSE"):
            self.assertEqual(self.named(more=f" AND cmis:isLatestVersion {condition}")["numItems"], 0)

    def test_finds_old_versions_and_the_working_copy_unless_it_is_told_not_to(self):
        second = next_version(created("searched")["cmis:objectId"])["cmis:objectId"]
        post("root", ("cmisaction", "checkOut"), ("objectId", second))
        statement = "SELECT cmis:objectId,cmis:objectTypeId,cmis:versionLabel FROM VersionableType WHERE cmis:name = 'searched'"
        for parameters, labels in (({}, ["1.0", "2.0", "2.1"]), ({"searchAllVersions": "true"}, ["1.0", "2.0", "2.1"]),
                                   ({"searchAllVersions": "false"}, ["2.0"])):
            rows = query(statement, **parameters).json()["results"]
            self.assertEqual(sorted(row["succinctProperties"]["cmis:versionLabel"] for row in rows), labels)


class Versions(unittest.TestCase):
    def listed(self, object_id):
        return [(row["succinctProperties"]["cmis:objectId"], row["succinctProperties"]["cmis:versionLabel"],
                 row["succinctProperties"]["cmis:isLatestVersion"])
                for row in get("root", cmisselector="versions", objectId=object_id, succinct="true").json()]

    def test_are_not_found_by_their_series_and_listed_by_its_id(self):
        made = created()
        series = made["cmis:versionSeriesId"]
        for condition in (f"= '{series}'", f"IN ('{series}')"):
            self.assertEqual(query(f"SELECT cmis:objectId FROM cmis:document WHERE cmis:versionSeriesId {condition}").json()["results"], [])
        self.assertEqual(self.listed(series), [(made["cmis:objectId"], "1.0", True)])

    def test_are_a_bare_list_newest_first_each_with_its_own_id(self):
        first = created()
        second = next_version(first["cmis:objectId"])
        self.assertEqual(second["cmis:versionSeriesId"], first["cmis:versionSeriesId"])
        self.assertEqual(self.listed(first["cmis:objectId"]),
                         [(second["cmis:objectId"], "2.0", True), (first["cmis:objectId"], "1.0", False)])
        self.assertEqual(get("root", cmisselector="content", objectId=first["cmis:objectId"]).body, b"0123456789" * 3)
        self.assertEqual(properties(first["cmis:objectId"], returnVersion="latest")["cmis:objectId"], second["cmis:objectId"])
        latest = get("root", cmisselector="object", objectId=first["cmis:objectId"], returnVersion="latest", succinct="true").json()
        self.assertEqual(latest["succinctProperties"]["cmis:objectId"], second["cmis:objectId"])

    def test_have_the_working_copy_first_which_is_not_the_latest_and_keeps_its_id(self):
        first = created()["cmis:objectId"]
        copy = post("root", ("cmisaction", "checkOut"), ("objectId", first), ("succinct", "true")).json()["succinctProperties"]
        self.assertTrue(copy["cmis:isPrivateWorkingCopy"])
        self.assertEqual(self.listed(first), [(copy["cmis:objectId"], "1.1", False), (first, "1.0", True)])
        again = post("root", ("cmisaction", "checkOut"), ("objectId", first))
        self.assertEqual((again.status, again.exception), (409, "updateConflict"))
        entered = multipart([("cmisaction", "checkIn"), ("objectId", copy["cmis:objectId"]), ("major", "true"), ("succinct", "true")], b"two")
        self.assertEqual(entered.json()["succinctProperties"]["cmis:objectId"], copy["cmis:objectId"])

    def test_go_one_by_one(self):
        first = created()["cmis:objectId"]
        second = next_version(first)["cmis:objectId"]
        gone = post("root", ("cmisaction", "delete"), ("objectId", second), ("allVersions", "false"))
        self.assertEqual((gone.status, gone.body, gone.headers["Content-Type"]), (200, b"", "text/html;charset=utf-8"))
        self.assertEqual(self.listed(first), [(first, "1.0", True)])

    def test_of_a_type_without_versions_are_an_error(self):
        answer = get("root", cmisselector="versions", objectId=created(kind="ComplexType")["cmis:objectId"])
        self.assertEqual((answer.status, answer.exception), (400, "invalidArgument"))


class Content(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = created()["cmis:objectId"]

    def read(self, **headers):
        return get("root", headers, cmisselector="content", objectId=self.document)

    def test_states_no_length(self):
        answer = self.read()
        self.assertEqual((answer.status, answer.headers["Content-Length"], answer.headers["Transfer-Encoding"]), (200, None, "chunked"))
        self.assertEqual(answer.headers["Content-Disposition"], "inline; filename=letter.txt")
        self.assertEqual(properties(self.document)["cmis:contentStreamLength"], 30)

    def test_names_the_file_in_any_script(self):
        made = created(more=(("filename", "Übergabe.txt"),))["cmis:objectId"]
        self.assertEqual(get("root", cmisselector="content", objectId=made).headers["Content-Disposition"],
                         "inline; filename*=UTF-8''%C3%9Cbergabe.txt")

    def test_gives_a_range_without_the_total(self):
        for asked, told, body in (("bytes=2-5", "bytes 2-5/*", b"2345"), ("bytes=25-", "bytes 25-29/*", b"56789")):
            answer = self.read(Range=asked)
            self.assertEqual((answer.status, answer.headers["Content-Range"], answer.body), (206, told, body))

    def test_gives_all_where_it_does_not_understand_a_range(self):
        for asked in ("bytes=-4", "bytes=0-3,5-6"):
            answer = self.read(Range=asked)
            self.assertEqual((answer.status, answer.headers["Content-Range"], len(answer.body)), (200, None, 30))

    def test_answers_206_without_a_range_past_the_end_instead_of_416(self):
        for asked in ("bytes=30-", "bytes=100-"):
            answer = self.read(Range=asked)
            self.assertEqual((answer.status, answer.headers["Content-Range"], answer.body), (206, None, b""))

    def test_does_not_look_at_if_range(self):
        answer = self.read(**{"Range": "bytes=2-5", "If-Range": "Sun, 22 Nov 2015 08:00:00 GMT"})
        self.assertEqual((answer.status, answer.body), (206, b"2345"))
        self.assertEqual(self.read(**{"If-Modified-Since": "Sun, 22 Nov 2037 08:00:00 GMT"}).status, 304)

    def test_that_is_not_there_is_a_constraint(self):
        without = created(content=None)["cmis:objectId"]
        for answer in (get("root", cmisselector="content", objectId=without),
                       get("root", cmisselector="content", objectId=self.document, streamId="x")):
            self.assertEqual((answer.status, answer.exception), (409, "constraint"))


class Conflicts(unittest.TestCase):
    description = (("propertyId[0]", "cmis:description"), ("propertyValue[0]", "seen"))

    def test_are_told_by_the_change_token(self):
        made = created(kind="ComplexType")
        first = update(made["cmis:objectId"], *self.description, token=made["cmis:changeToken"])
        self.assertEqual(first.status, 200)
        self.assertNotEqual(first.json()["succinctProperties"]["cmis:changeToken"], made["cmis:changeToken"])
        late = update(made["cmis:objectId"], *self.description, token=made["cmis:changeToken"])
        self.assertEqual((late.status, late.exception), (409, "updateConflict"))

    def test_are_not_looked_for_without_one_and_one_that_is_no_number_is_a_fault_of_the_server(self):
        made = created(kind="ComplexType")
        self.assertEqual(update(made["cmis:objectId"], *self.description).status, 200)
        wrong = update(made["cmis:objectId"], *self.description, token="abc")
        self.assertEqual((wrong.status, wrong.exception), (500, "runtime"))


class Holds(unittest.TestCase):
    joined = "SELECT d.cmis:objectId, d.cmis:objectTypeId, h.cmis:rm_holdIds FROM cmis:document AS d JOIN cmis:rm_hold AS h ON d.cmis:objectId = h.cmis:objectId"

    def test_come_with_their_type_in_one_request_and_not_before_it(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        early = update(made, ("propertyId[0]", "cmis:rm_holdIds"), ("propertyValue[0][0]", "CASE-1"))
        self.assertEqual((early.status, early.exception), (400, "invalidArgument"))
        held = hold(made, "CASE-1", "CASE-2").json()["succinctProperties"]
        self.assertEqual((held["cmis:secondaryObjectTypeIds"], held["cmis:rm_holdIds"]), (["cmis:rm_hold"], ["CASE-1", "CASE-2"]))

    def test_go_with_their_type(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        hold(made, "CASE-1")
        update(made, ("propertyId[0]", "cmis:secondaryObjectTypeIds"))
        self.assertNotIn("cmis:rm_holdIds", properties(made))

    def test_prevent_nothing(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        hold(made, "CASE-1")
        self.assertTrue(get("root", cmisselector="allowableActions", objectId=made).json()["canDeleteObject"])
        self.assertEqual(post("root", ("cmisaction", "delete"), ("objectId", made)).status, 200)
        self.assertEqual(get("root", cmisselector="object", objectId=made).status, 404)

    def test_are_found_by_a_join_although_none_is_declared(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        hold(made, "CASE-JOINED", "CASE-2")
        for condition in ("'CASE-JOINED' = ANY h.cmis:rm_holdIds", "ANY h.cmis:rm_holdIds IN ('CASE-JOINED', 'X')"):
            rows = query(f"{self.joined} WHERE {condition}").json()["results"]
            self.assertEqual([row["succinctProperties"] for row in rows],
                             [{"cmis:objectId": made, "cmis:objectTypeId": "ComplexType", "cmis:rm_holdIds": ["CASE-JOINED", "CASE-2"]}])

    def test_join_what_is_not_held_too(self):
        made = created()["cmis:objectId"]
        rows = [row["succinctProperties"] for row in query(self.joined).json()["results"]]
        self.assertIn({"cmis:objectId": made, "cmis:objectTypeId": "VersionableType", "cmis:rm_holdIds": None}, rows)

    def test_are_not_found_by_the_list_of_types_nor_by_their_type_alone(self):
        hold(created(kind="ComplexType")["cmis:objectId"], "CASE-1")
        listed = query("SELECT cmis:objectId FROM cmis:document WHERE ANY cmis:secondaryObjectTypeIds IN ('cmis:rm_hold')").json()
        self.assertEqual(listed["numItems"], 0)
        self.assertEqual(query("SELECT cmis:objectId FROM cmis:rm_hold").status, 400)

    def test_pass_to_the_next_version_without_their_type(self):
        first = created()["cmis:objectId"]
        hold(first, "CASE-1")
        second = next_version(first)
        self.assertEqual((second.get("cmis:rm_holdIds"), second["cmis:secondaryObjectTypeIds"]), (["CASE-1"], None))

    def test_are_ignored_in_bulk(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        answer = post("repository", ("cmisaction", "bulkUpdate"), ("objectId[0]", made), ("changeToken[0]", ""), ("addSecondaryTypeId[0]", "cmis:rm_hold"))
        self.assertEqual((answer.status, answer.json()), (200, []))
        self.assertNotIn("cmis:rm_holdIds", properties(made))

    def test_like_retention_can_be_cut_short(self):
        made = created(kind="ComplexType")["cmis:objectId"]
        kept = update(made, ("propertyId[0]", "cmis:secondaryObjectTypeIds"), ("propertyValue[0][0]", "cmis:rm_clientMgtRetention"),
                      ("propertyId[1]", "cmis:rm_expirationDate"), ("propertyValue[1]", "4102444800000"))
        self.assertEqual(kept.json()["succinctProperties"]["cmis:rm_expirationDate"], 4102444800000)
        self.assertIsNone(update(made, ("propertyId[0]", "cmis:rm_expirationDate")).json()["succinctProperties"]["cmis:rm_expirationDate"])


class ContentChanges(unittest.TestCase):
    def changes(self, **parameters):
        return get("repository", cmisselector="contentChanges", succinct="true", **parameters)

    def test_are_always_the_same_twenty_five_deletions(self):
        before = self.changes().json()
        created()
        after = self.changes().json()
        for told in (before, after):
            self.assertEqual([event["succinctProperties"]["cmis:objectId"] for event in told["objects"]], [f"cl-{i}" for i in range(25)])
            self.assertEqual({event["changeEventInfo"]["changeType"] for event in told["objects"]}, {"deleted"})
            self.assertEqual((told["hasMoreItems"], told["numItems"], told["changeLogToken"]), (False, 25, "token-24"))
            self.assertLess(abs(told["objects"][0]["changeEventInfo"]["changeTime"] / 1000 - time.time()), 300)
        self.assertEqual(ask(SERVER["service"]).json()["A1"]["latestChangeLogToken"], "token-24")

    def test_begin_with_the_event_of_the_token_and_never_claim_more(self):
        page = self.changes(changeLogToken="token-10", maxItems=3).json()
        self.assertEqual([event["succinctProperties"]["cmis:objectId"] for event in page["objects"]], ["cl-10", "cl-11", "cl-12"])
        self.assertEqual((page["hasMoreItems"], page["numItems"], page["changeLogToken"]), (False, 15, "token-12"))

    def test_of_an_unknown_token_are_an_error(self):
        answer = self.changes(changeLogToken="nope")
        self.assertEqual((answer.status, answer.exception), (400, "invalidArgument"))


if __name__ == "__main__":
    try:
        with opencmis.server() as address:
            opencmis.create_types(address + "/browser")
            repository = json.loads(opencmis.request(address + "/browser")[2])["A1"]
            SERVER.update(service=address + "/browser", repository=repository["repositoryUrl"], root=repository["rootFolderUrl"])
            ran = unittest.main(exit=False, argv=sys.argv)
            sys.exit(not ran.result.wasSuccessful())
    except opencmis.Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(77)
