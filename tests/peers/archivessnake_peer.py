"""ArchivesSnake, which archivists script ArchivesSpace with, against the sandbox: what their scripts do works as it does there."""
import hashlib
import unittest

import peer

BINARIES = KEEP = None


def setUpModule():
    global sandbox, ASpace, ASnakeClient, ASnakeAuthError, ASnakeWeirdReturnError, utils  # pylint: disable=global-variable-undefined
    from asnake import utils
    from asnake.aspace import ASpace
    from asnake.client import ASnakeClient
    from asnake.client.web_client import ASnakeAuthError, ASnakeWeirdReturnError
    sandbox = peer.Sandbox(BINARIES, "--records", "1600", "--seed", "3", "--archivesspace", "0", "--clock", "2026-04-01T08:00:00Z")


def tearDownModule():
    assert sandbox.stop() == 0


class ArchivesSnake(unittest.TestCase):
    def setUp(self):
        self.aspace = self.connected("admin")
        self.client = self.aspace.client

    def connected(self, name):
        return ASpace(baseurl=sandbox.url("archivesspace"), username=name, password=name)

    def test_logs_in_or_says_that_it_cannot(self):
        with self.assertRaises(ASnakeAuthError):
            ASpace(baseurl=sandbox.url("archivesspace"), username="admin", password="wrong")
        self.assertEqual(self.client.get("version").text, "ArchivesSpace (v4.2.0)")

    def test_logs_in_again_when_it_is_denied(self):
        del self.client.session.headers["X-ArchivesSpace-Session"]
        self.assertEqual(self.client.get("repositories/2/archival_objects/101").status_code, 200)

    def test_does_not_know_a_lost_session(self):
        sandbox.act(do="expire-sessions", archive="archivesspace")
        self.assertEqual(self.client.get("repositories/2/archival_objects/101").status_code, 412)
        with self.assertRaises(ASnakeWeirdReturnError):
            list(self.client.get_paged("repositories/2/archival_objects"))

    def test_walks_repositories_and_resources(self):
        self.assertEqual([repository.repo_code for repository in self.aspace.repositories], ["NB", "LEGAL"])
        resources = list(self.aspace.repositories(2).resources)
        self.assertEqual([resource.id_0 for resource in resources], ["NB"])
        self.assertEqual(resources[0].level, "collection")
        self.assertEqual(self.aspace.repositories(3).resources.uri, "/repositories/3/resources")

    def test_pages_through_everything_as_the_truth_has_it(self):
        told = {one["native"]: one for one in sandbox.truths("archivesspace") if one["presence"] in ("PRESENT", "RESTRICTED")}
        seen = {}
        for record in self.aspace.repositories(2).archival_objects:
            self.assertNotIn(record.uri, seen)
            seen[record.uri] = record
        self.assertEqual(set(seen), set(told))
        for uri, record in seen.items():
            truth = told[uri]
            self.assertEqual(record.title, truth["title"])
            self.assertEqual(record.component_id, truth["document"])
            self.assertEqual([one.external_id for one in record.external_ids if one.source == "customer_id"], truth["customers"])
            self.assertEqual([one.begin for one in record.dates], [truth["issued"]])
            self.assertEqual([one.identifier for one in record.rights_statements], [one["name"] for one in truth["holds"]])

    def test_follows_links_to_the_bytes(self):
        checked = 0
        for record in list(self.aspace.repositories(2).archival_objects.with_params(all_ids=True, page_size=50))[:40]:
            digital = record.instances[0].digital_object.reify()
            for file in digital.file_versions:
                answer = self.client.session.get(file.file_uri)
                if answer.status_code == 200 and hashlib.sha256(answer.content).hexdigest() == file.checksum:
                    self.assertEqual(len(answer.content), file.file_size_bytes)
                    checked += 1
            event = record.linked_events[0].reify()
            self.assertEqual(event.event_type, "publication")
            self.assertTrue(event.linked_agents[0].reify().title)
        self.assertGreater(checked, 30)

    def test_asks_for_ids_sets_and_what_changed(self):
        ids = self.client.get("repositories/2/archival_objects", params={"all_ids": True}).json()
        some = self.client.get("repositories/2/archival_objects", params={"id_set": ids[:25], "resolve": ["digital_object", "linked_events"]}).json()
        self.assertEqual([int(one["uri"].split("/")[-1]) for one in some], ids[:25])
        self.assertIn("_resolved", some[0]["instances"][0]["digital_object"])
        self.assertIn("_resolved", some[0]["linked_events"][0])
        since = self.client.get("repositories/2/archival_objects", params={"all_ids": True, "modified_since": 1775030400 + 3600})
        self.assertEqual(since.json(), [])

    def test_writes_with_locks(self):
        uri = "repositories/2/archival_objects/120"
        record = self.client.get(uri).json()
        record["title"] = "Renamed by a script"
        self.assertEqual(self.client.post(uri, json=record).json()["status"], "Updated")
        self.assertEqual(self.client.post(uri, json=record).status_code, 409)
        self.assertEqual(self.aspace.from_uri(uri).title, "Renamed by a script")
        self.assertEqual(sandbox.control("GET", "/truth/archivesspace/19")["title"], "Renamed by a script")

    def test_creates_and_deletes(self):
        made = self.client.post("repositories/2/digital_objects", json={"title": "Script", "digital_object_id": "S-1", "jsonmodel_type": "digital_object"}).json()
        self.assertEqual(made["status"], "Created")
        found = self.client.get("repositories/2/find_by_id/digital_objects", params={"digital_object_id": ["S-1"]}).json()
        self.assertEqual(found["digital_objects"], [{"ref": made["uri"]}])
        self.assertEqual(self.client.delete(made["uri"]).json()["status"], "Deleted")
        feed = list(self.client.get_paged("delete-feed", params={"modified_since": 0}))
        self.assertEqual(feed[-1], made["uri"])

    def test_finds_by_external_id(self):
        truth = next(one for one in sandbox.truths("archivesspace") if one["presence"] == "PRESENT")
        refs = list(self.aspace.by_external_id(truth["document"]))
        self.assertIn(truth["native"], [ref.reify().uri for ref in refs])
        one = list(self.aspace.by_external_id(truth["document"], record_types=["archival_object"]))
        self.assertEqual([record.uri for record in one], [truth["native"]])
        self.assertEqual(list(self.aspace.by_external_id("nothing")), [])

    def test_searches(self):
        hits = list(self.aspace.repositories(2).search.with_params(q="primary_type:event", page_size=50))
        self.assertGreater(len(hits), 300)
        self.assertEqual({hit.jsonmodel_type for hit in hits}, {"event"})

    def test_walks_a_tree(self):
        walked = list(utils.walk_tree("/repositories/2/resources/1", self.client))
        self.assertEqual(walked[0]["jsonmodel_type"], "resource")
        self.assertEqual(len(walked) - 1, len(self.client.get("repositories/2/archival_objects", params={"all_ids": True}).json()))

    def test_reads_notes_and_restrictions(self):
        noted = [record for record in self.aspace.repositories(2).archival_objects if record.json()["notes"]]
        self.assertTrue(noted)
        for record in noted:
            self.assertTrue(utils.get_note_text(record.json()["notes"][0], self.client)[0])

    def test_agents_and_accounts(self):
        self.assertEqual([agent.title for agent in self.aspace.agents["software"]], ["Print room", "SwiftMail", "MsgHub", "Customer portal"])
        self.assertIn("counterfoil", [user.username for user in self.aspace.users])
        viewer = self.connected("counterfoil")
        self.assertEqual(viewer.client.get("delete-feed", params={"page": 1}).status_code, 403)
        hidden = [one["native"] for one in sandbox.truths("archivesspace") if one["presence"] == "RESTRICTED"]
        for uri in hidden:
            self.assertEqual(viewer.client.get(uri).status_code, 404)

    def test_a_server_that_is_away_is_said(self):
        sandbox.fault("archivesspace", do="status", status=503, match="GET /repositories/2/events*")
        self.assertEqual(self.client.get("repositories/2/events", params={"page": 1}).status_code, 503)
        self.assertEqual(self.client.get("repositories/2/events", params={"page": 1}).status_code, 200)


if __name__ == "__main__":
    peer.main(["ArchivesSnake==0.10.1"])
