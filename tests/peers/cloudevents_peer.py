"""The CloudEvents SDK from PyPI reads the sandbox's feed of delivery events, and writes some that the feed passes on."""
import json
import unittest
import urllib.request

import peer

BINARIES = KEEP = None


def ask(url):
    request = urllib.request.Request(url, headers={"Authorization": "Bearer northgate-feed", "Accept": "application/cloudevents-batch+json"})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return answer.headers["Content-Type"], json.load(answer)


class Feed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = peer.Sandbox(BINARIES, "--records", "1000", "--seed", "1", "--clock", "2026-04-01T08:00:00Z", "--archivesspace", "0", "--xconnector", "0")
        cls.events, last = [], ""
        while True:
            cls.kind, batch = ask(f"{cls.sandbox.url('xconnector')}/events?limit=1000&lastEventId={last}")
            if not batch:
                break
            cls.events += batch
            last = batch[-1]["id"]

    @classmethod
    def tearDownClass(cls):
        assert cls.sandbox.stop() == 0

    def test_every_event_is_one_to_the_sdk(self):
        from cloudevents.http import from_json

        self.assertTrue(self.kind.startswith("application/cloudevents-batch+json"), self.kind)
        self.assertGreater(len(self.events), 2000)
        for told in self.events:
            event = from_json(json.dumps(told))
            self.assertEqual((event["id"], event["source"], event["type"]), (told["id"], told["source"], told["type"]))
            for name in event.get_attributes():  # CloudEvents 1.0.2, 2.2: letters and digits alone, in lower case
                self.assertRegex(name, r"^[a-z0-9]{1,20}$")

    def test_attributes_survive_the_binary_and_the_structured_mode(self):
        from cloudevents.conversion import to_binary, to_structured
        from cloudevents.http import from_http, from_json

        for told in self.events[:500]:
            if isinstance(told.get("data"), str) or "data_base64" in told:
                continue
            event = from_json(json.dumps(told))
            for write in (to_binary, to_structured):
                headers, body = write(event)
                again = from_http(headers, body)
                self.assertEqual(again.get_attributes(), event.get_attributes())
                self.assertEqual(again.get_data(), told.get("data"))

    def test_what_the_sdk_writes_the_feed_passes_on(self):
        from cloudevents.conversion import to_json
        from cloudevents.http import CloudEvent

        last = self.events[-1]["id"]
        event = CloudEvent({"source": "https://gateway.example/one", "type": "io.counterfoil.communication.delivered.v1", "subject": "communication/D-000000012/attempt/1"},
                           {"communicationId": "D-000000012", "channel": "email"})
        self.sandbox.act(do="append", archive="xconnector", json=json.loads(to_json(event)))
        _, batch = ask(f"{self.sandbox.url('xconnector')}/events?lastEventId={last}")
        self.assertEqual([told["id"] for told in batch], [event["id"]])
        self.assertEqual(batch[0]["data"], event.get_data())


if __name__ == "__main__":
    peer.main(["cloudevents==1.11.0"])
