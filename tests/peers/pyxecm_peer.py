"""pyxecm, OpenText's own Python client of Content Server, against the sandbox: what its users do works as it does there."""
import hashlib
import logging
import pathlib
import tempfile
import unittest

import peer

BINARIES = KEEP = None
CUSTOMERS, CASES = 2010, 2020


def setUpModule():
    global sandbox, otcs  # pylint: disable=global-variable-undefined
    import pyxecm.otcs as otcs
    otcs.REQUEST_RETRY_DELAY = otcs.REQUEST_RETRY_BACKOFF = 0.01
    logging.disable(logging.CRITICAL)
    sandbox = peer.Sandbox(BINARIES, "--records", "1600", "--seed", "3", "--extended-ecm", "0", "--clock", "2026-04-01T08:00:00Z")


def tearDownModule():
    assert sandbox.stop() == 0


def connected(name, password=None):
    protocol, _, rest = sandbox.url("extended-ecm").partition("://")
    host, _, port = rest.partition(":")
    return otcs.OTCS(protocol=protocol, hostname=host, port=int(port), public_url=sandbox.url("extended-ecm"), username=name,
                     password=password or name, base_path="/cs/cs")


def properties(row):
    return row["data"]["properties"]


class Pyxecm(unittest.TestCase):
    def setUp(self):
        self.server = connected("admin")
        self.assertTrue(self.server.authenticate())

    def truths(self, *presences):
        return [one for one in sandbox.truths("extended-ecm") if one["presence"] in (presences or ("PRESENT", "RESTRICTED"))]

    def test_signs_in_or_is_told_that_it_cannot(self):
        self.assertIsNone(connected("admin", "wrong").authenticate())
        self.assertEqual(self.server.get_server_version(), "24.4")
        self.assertEqual(self.server.get_server_info()["server"]["time_zone_offset_enabled"], True)
        self.assertEqual(self.server.get_current_user()["data"]["name"], "Admin")

    def test_signs_in_again_when_its_ticket_is_gone(self):
        before = self.server.otcs_ticket()
        sandbox.act(do="expire-sessions", archive="extended-ecm")
        self.assertEqual(self.server.get_result_value(self.server.get_node(CUSTOMERS), "name"), "Customers")
        self.assertNotEqual(self.server.otcs_ticket(), before)

    def test_tries_again_when_the_server_is_away(self):
        sandbox.fault("extended-ecm", do="status", status=503, match="GET */v2/nodes/2010*", times=2)
        self.assertEqual(self.server.get_result_value(self.server.get_node(CUSTOMERS), "name"), "Customers")
        sandbox.fault("extended-ecm", do="sign-in-page", match="GET */v2/nodes/2010*")
        self.assertEqual(self.server.get_result_value(self.server.get_node(CUSTOMERS), "name"), "Customers")

    def test_walks_from_the_volume_to_every_document(self):
        volume = self.server.get_volume(self.server.VOLUME_TYPE_ENTERPRISE_WORKSPACE)
        self.assertEqual(self.server.get_result_value(volume, "id"), 2000)
        told = {int(one["native"]) for one in self.truths()}
        seen = set()
        for folder in (CUSTOMERS, 2030):
            for row in self.server.get_subnodes_iterator(folder, page_size=20):
                node = properties(row)
                if node["type"] == 144:
                    seen.add(node["id"])
                    continue
                self.assertEqual(node["type"], 848)
                below = list(self.server.get_subnodes_iterator(node["id"], page_size=7))
                self.assertEqual(len(below), node["size"])
                seen |= {properties(one)["id"] for one in below}
        self.assertEqual(seen, told)

    def test_finds_by_path_and_name(self):
        workspace = properties(next(self.server.get_subnodes_iterator(CUSTOMERS)))
        found = self.server.get_node_by_volume_and_path(141, ["Customers", workspace["name"]])
        self.assertEqual(self.server.get_result_value(found, "id"), workspace["id"])
        ancestors = self.server.get_node_ancestors(workspace["id"])
        self.assertEqual([one["id"] for one in ancestors["ancestors"]], [2000, CUSTOMERS, workspace["id"]])

    def test_reads_categories_as_the_truth_has_them(self):
        for truth in self.truths()[:60]:
            node = int(truth["native"])
            self.assertIn("Communication", self.server.get_node_category_names(node))
            self.assertIn(7001, self.server.get_node_category_ids(node))
            said = self.server.get_node_category_as_dictionary(node, category_id=7001)
            self.assertEqual(said["Title"], truth["title"])
            self.assertEqual(said["Document ID"], truth["document"])
            self.assertEqual(said["Sent version"], truth["sent_version"])
            self.assertEqual(said["Issued"], truth["issued"] + "T00:00:00" if truth["issued"] else None)
            references = self.server.get_node_category_as_dictionary(node, category_id=7003)
            self.assertEqual(references["Customer"], truth["customers"])
            legs = self.server.get_node_category_as_dictionary(node, category_name="Recipients")["Recipient"]
            self.assertEqual([(leg["Customer"], leg["Name"], leg["Channel"]) for leg in legs],
                             [(leg["customer"], leg["recipient"], leg["channel"]) for leg in truth["legs"]])
            self.assertEqual(self.server.get_category_value_by_name(node, "Recipients", "Customer", set_name="Recipient", set_row=1),
                             truth["legs"][0]["customer"])

    def test_downloads_every_version(self):
        checked = 0
        with tempfile.TemporaryDirectory() as folder:
            for truth in [one for one in self.truths() if len(one["versions"]) > 1][:10]:
                node = int(truth["native"])
                rows = self.server.get_document_versions(node)["results"]
                self.assertEqual([row["data"]["versions"]["version_number"] for row in rows], [one["ordinal"] for one in truth["versions"]])
                for version in truth["versions"]:
                    file = version["files"][0]
                    if file["sha256"] is None:
                        continue
                    path = pathlib.Path(folder, f"{node}-{version['ordinal']}")
                    self.assertTrue(self.server.download_document(node, str(path), version_number=version["ordinal"]))
                    self.assertEqual(hashlib.sha256(path.read_bytes()).hexdigest(), file["sha256"])
                    checked += 1
                current = truth["versions"][-1]["files"][0]["sha256"]
                if current is not None:
                    self.assertEqual(hashlib.sha256(self.server.get_document_content(node)).hexdigest(), current)
        self.assertGreater(checked, 10)

    def test_searches(self):
        hits = list(self.server.search_iterator("OTSubType:144", page_size=100))
        late = [one for one in self.truths() if one["trap"] == 19]
        self.assertEqual(len(hits), len(self.truths()) - len(late))
        truth = next(one for one in self.truths() if one["customers"])
        found = self.server.search(f'[QLREGION "Attr_7003_2"] = "{truth["customers"][0]}" AND OTSubType:144')
        self.assertIn(int(truth["native"]), [properties(row)["id"] for row in found["results"]])
        parent = self.server.get_result_value(self.server.get_node(int(truth["native"])), "parent_id")
        below = list(self.server.search_iterator("OTSubType:144", location_id=parent, page_size=5))
        self.assertIn(int(truth["native"]), [properties(row)["id"] for row in below])
        self.assertIsNone(self.server.search("((OTSubType:144"))
        found = self.server.lookup_nodes(parent, category="Communication", attribute="Document ID", value=truth["document"])
        self.assertIn(int(truth["native"]), [properties(row)["id"] for row in found["results"]])
        found = self.server.lookup_nodes(parent, category="Recipients", attribute_set="Recipient", attribute="Customer", value=truth["customers"][0])
        self.assertTrue(found["results"])

    def test_finds_workspaces(self):
        self.assertEqual(self.server.get_workspace_type_names(), ["Customer", "Case", "Policy", "Claim", "Loan", "Regulatory case", "Policy exception", "Consent record"])
        truth = next(one for one in self.truths() if one["customers"] and one.get("case"))
        rows = self.server.get_workspace_by_business_object("CRM", "CUSTOMER", truth["customers"][0])
        workspace = self.server.get_result_value(rows, "id")
        around = self.server.get_workspace_by_child_node(int(truth["native"]))
        self.assertEqual((around["id"], around["workspace_type_id"]), (workspace, 16))
        self.assertEqual(self.server.get_workspace_references(workspace)[0]["business_object_id"], truth["customers"][0])
        name = self.server.get_result_value(rows, "name")
        again = self.server.get_workspace_by_type_and_name(type_name="Customer", name="startswith_" + name[:12])
        self.assertIn(workspace, [properties(row)["id"] for row in again["results"]])
        cases = [properties(row) for row in self.server.get_workspace_relationships_iterator(workspace, page_size=2)]
        self.assertTrue(cases)
        self.assertTrue(all(case["rel_type"] == "child" for case in cases))
        instances = list(self.server.get_workspace_instances_iterator(type_name="Customer", page_size=30))
        self.assertEqual(len(instances), self.server.get_result_value(self.server.get_node(CUSTOMERS), "size"))
        self.assertIsNone(self.server.get_workspace_by_business_object("CRM", "CUSTOMER", "C-none"))
        roles = self.server.get_workspace_roles(workspace)["results"]
        self.assertEqual([properties(role)["name"] for role in roles], ["Lead", "Members"])
        members = self.server.get_workspace_members(workspace, properties(roles[1])["id"])
        self.assertIn("editor", [properties(one)["name"] for one in members["results"]])

    def test_reads_holds_and_places_one(self):
        held = next(one for one in self.truths() if one["holds"])
        names = self.server.get_result_values(self.server.get_records_management_holds(), "HoldName", "holds")
        for one in self.truths():
            self.assertLessEqual({hold["name"] for hold in one["holds"]}, set(names))
        hold = self.server.get_hold_by_name(held["holds"][0]["name"])["results"]["data"]["hold"]
        self.assertEqual(hold["HoldName"], held["holds"][0]["name"])
        made = self.server.create_records_management_hold("LEGAL", "LIT-2026-777", "A matter", alternate_id="777")
        free = next(one for one in self.truths("PRESENT") if not one["holds"])
        self.assertTrue(self.server.assign_hold(int(free["native"]), made["holdID"]))
        self.assertEqual([one["name"] for one in sandbox.control("GET", f"/truth/extended-ecm/{free['accession']}")["holds"]], ["LIT-2026-777"])
        self.assertIsNone(self.server.delete_node(int(free["native"])))
        self.assertIsNone(self.server.create_records_management_hold("LEGAL", "LIT-2026-777", "Again"))

    def test_reads_record_details_and_schedules(self):
        truth = next(one for one in self.truths() if one["retentions"])
        details = self.server.get_node_records_details(int(truth["native"]))
        self.assertEqual(details["data"][0]["name"], truth["class"])
        codes = [rsi["RSI"] for rsi in self.server.get_records_management_rsis(limit=100)]
        self.assertIn(details["data"][0]["rsi"], codes)
        self.assertIn("hold_type", self.server.get_records_management_codes())
        self.assertTrue(self.server.set_node_records_details(int(truth["native"]), details["rm_metadataToken"], official=False))

    def test_reads_what_happened(self):
        truth = next(one for one in self.truths("PRESENT") if not one["holds"])
        sandbox.act(do="amend", archive="extended-ecm", record=truth["accession"], fields={"brand": "Northgate Direct"})
        audit = self.server.get_node_audit(int(truth["native"]), filter_date_start="2026-04-01")
        self.assertEqual([one["audit_name"] for one in audit["results"]["data"]["audit"]], ["Attribute Value Changed"])

    def test_uploads_versions_changes_and_deletes(self):
        folder = self.server.create_item(parent_id=2000, item_type=0, item_name="Evidence")
        parent = self.server.get_result_value(folder, "id")
        self.assertIsNone(self.server.create_item(parent_id=2000, item_type=0, item_name="evidence", show_error=False))
        made = self.server.upload_file_to_parent(parent, file_name="pack.txt", file_content=b"one", mime_type="text/plain",
                                                 category_data={"7001": {"7001_2": "PACK-1", "7001_4": "Evidence"}})
        node = self.server.get_result_value(made, "id")
        self.assertEqual(self.server.get_document_content(node), b"one")
        self.server.add_document_version(node, file_name="pack.txt", file_content=b"two", mime_type="text/plain")
        self.assertEqual(self.server.get_document_content(node), b"two")
        self.assertEqual(self.server.get_document_content(node, 1), b"one")
        self.assertTrue(self.server.set_category_value(node, "A title", 7001, 3))
        told = next(one for one in sandbox.truths("extended-ecm") if one["native"] == str(node))
        self.assertEqual((told["document"], told["type"], told["title"]), ("PACK-1", "Evidence", "A title"))
        self.assertTrue(self.server.rename_node(node, "Pack", ""))
        self.assertEqual([properties(row)["name"] for row in self.server.get_subnodes(parent)["results"]], ["Pack"])
        self.assertIsNotNone(self.server.delete_node(node))
        self.assertIsNone(self.server.get_node(node))
        url = self.server.config()["nodesUrlv2"].replace("/nodes", "/volumes/recyclebin/nodes?mode=anyone_deleted&limit=100")
        bin_ = self.server.do_request(url=url, method="GET", headers=self.server.request_form_header())
        self.assertIn(node, [properties(row)["id"] for row in bin_["results"]])
        self.assertIsNotNone(self.server.purge_node(node))
        bin_ = self.server.do_request(url=url, method="GET", headers=self.server.request_form_header())
        self.assertNotIn(node, [properties(row)["id"] for row in bin_["results"]])

    def test_an_auditor_sees_what_is_for_everybody(self):
        group = next(properties(row) for row in self.server.get_groups_iterator() if properties(row)["name"] == "Auditors")
        self.assertEqual([properties(row)["name"] for row in self.server.get_group_members(group["id"], 0)["results"]], ["counterfoil"])
        auditor = connected("counterfoil")
        auditor.authenticate()
        sandbox.act(do="restrict", archive="extended-ecm", record=3)
        hidden = [int(one["native"]) for one in self.truths("RESTRICTED")]
        shown = [int(one["native"]) for one in self.truths("PRESENT")][:5]
        self.assertIsNone(auditor.get_node(hidden[0]))
        rows = auditor.get_nodes(hidden + shown, fields="properties")["results"]
        self.assertEqual([properties(row)["id"] for row in rows], shown)
        self.assertIsNone(auditor.delete_node(shown[0]))


if __name__ == "__main__":
    # What it stands on comes in parts that are released one after the other, and do not fit each other meanwhile.
    peer.main(["pyxecm==3.6.2", "opentelemetry-exporter-otlp==1.45.1", "opentelemetry-instrumentation-requests==0.66b1",
               "opentelemetry-instrumentation-threading==0.66b1"])
