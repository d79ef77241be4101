#!/usr/bin/env python3
"""The processes of resources/bpmn on the real engine: to every end and over every flow, with deadlines that pass, two who claim one task,
and an engine that is killed in the middle.

Exit status 77 with a line "skipped: …" when the engine cannot run here.
"""
import pathlib
import sys
import tempfile
import threading
import time
import unittest
import uuid
import xml.etree.ElementTree as ET

from flowable_engine import Engine, Skip

PROCESSES = pathlib.Path(__file__).resolve().parents[2] / "resources/bpmn"
FILES = {"reissueRequest": PROCESSES / "reissue-request.bpmn20.xml", "disputeCase": PROCESSES / "dispute.bpmn20.xml",
         "correspondenceRequest": PROCESSES / "correspondence-request.bpmn20.xml", "communicationException": PROCESSES / "communication-exception.bpmn20.xml",
         "legalHold": PROCESSES / "legal-hold.bpmn20.xml", "disposition": PROCESSES / "disposition.bpmn20.xml"}
LONG_AGO, FAR_OFF = "2020-01-01T00:00:00.000Z", "2090-01-01T00:00:00.000Z"
SECONDS = 60
ENGINE = None
TAKEN = {name: set() for name in FILES}  # elements that cases went through, by process


def variables(values):
    def one(name, value):
        kind = "boolean" if isinstance(value, bool) else "date" if name.endswith("Due") else "string"
        return {"name": name, "type": kind, "value": value}
    return [one(name, value) for name, value in values.items()]


class Case:
    def __init__(self, definition, **values):
        self.definition, self.key = definition, f"CF-{uuid.uuid4()}"
        status, told = ENGINE.call("POST", "/service/runtime/process-instances", {"processDefinitionKey": definition, "businessKey": self.key,
                                                                                 "variables": variables(values)}, who="ana")
        assert status == 201, told
        self.id = told["id"]

    def tasks(self):
        return {task["taskDefinitionKey"]: task for task in ENGINE.call("GET", f"/service/runtime/tasks?processInstanceId={self.id}")[1]["data"]}

    def until(self, what, seconds=SECONDS):
        """What it gives, once that is something."""
        latest = time.monotonic() + seconds
        while not (found := what()):
            assert time.monotonic() < latest, f"waited in vain; open: {list(self.tasks())}"
            threading.Event().wait(0.1)
        return found

    def task(self, step):
        return self.until(lambda: self.tasks().get(step))

    def complete(self, step, who, **values):
        task = self.task(step)
        assert ENGINE.call("POST", f"/service/runtime/tasks/{task['id']}", {"action": "claim", "assignee": who}, who)[0] == 200
        status, told = ENGINE.call("POST", f"/service/runtime/tasks/{task['id']}", {"action": "complete", "variables": variables(values)}, who)
        assert status == 200, told

    def job(self, topic):
        got = self.until(lambda: ENGINE.call("POST", "/external-job-api/acquire/jobs", {
            "topic": topic, "lockDuration": "PT10M", "numberOfTasks": 1, "numberOfRetries": 3, "workerId": "w"}, "worker")[1])
        assert got[0]["processInstanceId"] == self.id, got
        return got[0]

    def work(self, topic):
        job = self.job(topic)
        assert ENGINE.call("POST", f"/external-job-api/acquire/jobs/{job['id']}/complete", {"workerId": "w"}, "worker")[0] == 204

    def fail(self, topic):
        job = self.job(topic)
        status, told = ENGINE.call("POST", f"/external-job-api/acquire/jobs/{job['id']}/bpmnError", {"workerId": "w", "errorCode": "FAILED"}, "worker")
        assert status == 204, told

    def tell(self, message):
        waiting = f"/service/runtime/executions?processInstanceId={self.id}&messageEventSubscriptionName={message}"
        found = self.until(lambda: ENGINE.call("GET", waiting)[1]["data"])
        status, told = ENGINE.call("PUT", f"/service/runtime/executions/{found[0]['id']}", {"action": "messageEventReceived", "messageName": message})
        assert status in (200, 204), told

    def history(self):
        return ENGINE.call("GET", f"/service/history/historic-process-instances/{self.id}?includeProcessVariables=true")[1]

    def value(self, name):
        listed = ENGINE.call("GET", f"/service/history/historic-variable-instances?processInstanceId={self.id}&variableName={name}")[1]["data"]
        return listed[0]["variable"]["value"] if listed else None

    def went(self):
        steps = ENGINE.call("GET", f"/service/history/historic-activity-instances?processInstanceId={self.id}&size=1000")[1]["data"]
        TAKEN[self.definition] |= {step["activityId"] for step in steps if step["endTime"]}
        return {step["activityId"] for step in steps if step["endTime"]}

    def ended(self):
        """Where it came to its end."""
        return self.until(lambda: self.history()["endTime"] and (self.went() and self.history()["endActivityId"]))


def reissue(**values):
    usual = {"communicationRef": "c1", "archiveId": "a1", "sha256": "0" * 64, "reissueMode": "RE_RENDER", "reason": "lost", "requesterRelation": "self",
             "onHold": False, "channel": "print", "verifyDue": FAR_OFF, "approveDue": FAR_OFF, "deliveryWait": "P5D"}
    return Case("reissueRequest", **(usual | values))


def dispute(**values):
    usual = {"communicationRef": "c1", "archiveId": "a1", "sha256": "0" * 64, "reason": "the amount is wrong", "ackDue": FAR_OFF, "interimDue": FAR_OFF,
             "finalDue": FAR_OFF}
    return Case("disputeCase", **(usual | values))


def correspondence(**values):
    usual = {"communicationRef": "c1", "requestKind": "claim-settlement", "about": "case", "aboutRef": "CL-4711", "customer": "C-1", "channel": "PRINT", "brand": "Northgate",
             "templateCode": "CLM-DEC", "templateVersion": "3", "needsApproval": True, "approveDue": FAR_OFF}
    return Case("correspondenceRequest", **(usual | values))


def exception(**values):
    usual = {"exceptionRef": "delivery/l1", "exceptionKind": "DELIVERY_FAILED", "communicationRef": "L-1", "jobId": "", "batchRef": "", "system": "Letters", "team": "service-agents", "note": "",
             "failures": "1", "outcomeDue": FAR_OFF}
    return Case("communicationException", **(usual | values))


def hold(**values):
    usual = {"act": "hold", "matterRef": "LIT-1", "matterName": "Smith v Acme", "population": "00", "reason": "Court letter", "authority": "Court letter", "letters": "12000", "approveDue": FAR_OFF}
    return Case("legalHold", **(usual | values))


def disposition(**values):
    usual = {"act": "destroy", "disposition": "DS-1", "population": "00", "reason": "Their time is over", "authority": "Resolution", "plan": "Plan 1", "planClass": "", "letters": "12", "approveDue": FAR_OFF}
    return Case("disposition", **(usual | values))


class Disposition(unittest.TestCase):
    def test_two_others_approve_it(self):
        case = disposition()
        case.complete("approveRecords", "ben", approvalOutcome="approved")
        case.complete("approveOwner", "cleo", approvalOutcome="approved")
        self.assertEqual(case.ended(), "endApproved")

    def test_each_of_them_may_refuse_it(self):
        case = disposition()
        case.complete("approveRecords", "ben", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")
        case = disposition()
        case.complete("approveRecords", "ben", approvalOutcome="approved")
        case.complete("approveOwner", "cleo", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")

    def test_who_proposed_it_or_approved_it_before_does_not_approve_it(self):
        case = disposition()
        case.complete("approveRecords", "ana", approvalOutcome="approved")
        self.assertIn("approveRecords", case.tasks())
        case.complete("approveRecords", "ben", approvalOutcome="approved")
        for who in ("ben", "ana"):
            case.complete("approveOwner", who, approvalOutcome="approved")
            self.assertIn("approveOwner", case.tasks())
        case.complete("approveOwner", "cleo", approvalOutcome="approved")
        self.assertEqual(case.ended(), "endApproved")


class Hold(unittest.TestCase):
    def test_a_hold_is_approved_or_refused(self):
        for outcome, end in (("approved", "endApproved"), ("refused", "endRefused")):
            case = hold()
            case.complete("approveHold", "ben", approvalOutcome=outcome)
            self.assertEqual(case.ended(), end)

    def test_who_proposed_it_does_not_approve_it(self):
        for act, task in (("hold", "approveHold"), ("release", "approveRelease")):
            case = hold(act=act)
            case.complete(task, "ana", approvalOutcome="approved")
            self.assertIn(task, case.tasks())
            case.complete(task, "cleo", approvalOutcome="approved")
            self.assertEqual(case.ended(), "endApproved")

    def test_a_release_is_approved_or_refused_by_others(self):
        for outcome, end in (("approved", "endApproved"), ("refused", "endRefused")):
            case = hold(act="release")
            case.complete("approveRelease", "cleo", approvalOutcome=outcome)
            self.assertEqual(case.ended(), end)


class Reissue(unittest.TestCase):
    def test_who_may_not_have_it_is_refused(self):
        case = reissue()
        case.complete("verifyAuthorization", "ana", authorizationVerified=False)
        self.assertEqual(case.ended(), "endRefused")
        self.assertEqual(case.value("requestedBy"), "ana")

    def test_archived_bytes_without_a_hold_need_no_approval(self):
        case = reissue(reissueMode="RESEND_ARCHIVED")
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        case.work("counterfoil-regenerate")
        case.tell("deliveryConfirmed")
        case.complete("confirm", "ana")
        self.assertEqual(case.ended(), "endDone")
        self.assertNotIn("approve", case.went())
        self.assertEqual(case.value("deliveryOutcome"), "DELIVERED")

    def test_a_hold_makes_an_approval_needed(self):
        case = reissue(reissueMode="RESEND_ARCHIVED", onHold=True)
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        case.complete("approve", "ben", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")

    def test_nobody_approves_what_they_asked_for(self):
        case = reissue()
        case.complete("verifyAuthorization", "ben", authorizationVerified=True)
        first = case.task("approve")["id"]
        case.complete("approve", "ana", approvalOutcome="approved")
        self.assertNotEqual(case.task("approve")["id"], first)
        case.complete("approve", "ben", approvalOutcome="approved")
        case.work("counterfoil-regenerate")
        case.tell("deliveryConfirmed")
        case.complete("confirm", "ana")
        self.assertEqual(case.ended(), "endDone")

    def test_what_fails_is_tried_again_or_given_up(self):
        case = reissue(reissueMode="RESEND_ARCHIVED")
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        case.fail("counterfoil-regenerate")
        case.complete("fixIssue", "dora", issueOutcome="retry")
        case.work("counterfoil-regenerate")
        case.tell("deliveryFailed")
        self.assertEqual(case.task("fixIssue")["assignee"], None)
        self.assertEqual(case.value("deliveryOutcome"), "FAILED")
        case.complete("fixIssue", "dora", issueOutcome="abandon")
        self.assertEqual(case.ended(), "endAbandoned")

    def test_of_what_is_not_heard_of_somebody_says_so(self):
        case = reissue(reissueMode="RESEND_ARCHIVED", deliveryWait="PT1S")
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        case.work("counterfoil-regenerate")
        case.complete("confirm", "ana")
        self.assertEqual(case.ended(), "endDone")
        self.assertEqual(case.value("deliveryOutcome"), "NOT_HEARD")

    def test_an_approval_that_is_late_is_escalated_and_can_still_be_given(self):
        case = reissue(approveDue=LONG_AGO)
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        case.complete("escalate", "cleo")
        case.complete("approve", "ben", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")
        self.assertIn("endEscalated", case.went())

    def test_the_end_ends_an_open_escalation(self):
        case = reissue(approveDue=LONG_AGO)
        case.complete("verifyAuthorization", "ana", authorizationVerified=True)
        overdue = case.task("escalate")["id"]
        case.complete("approve", "ben", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")
        told = ENGINE.call("GET", f"/service/history/historic-task-instances/{overdue}")[1]
        self.assertTrue(told["endTime"] and told["deleteReason"], told)


class Dispute(unittest.TestCase):
    def decide(self, case):
        case.complete("investigate", "ben", decision="UPHELD")
        case.complete("approveOutcome", "cleo", outcomeApproval="approved")

    def test_in_time_it_goes_straight_to_its_end(self):
        case = dispute()
        case.work("counterfoil-hold")
        case.complete("acknowledge", "ana")
        self.decide(case)
        case.complete("final", "ana")
        case.complete("releaseHold", "dora", holdOutcome="release")
        self.assertEqual(case.ended(), "end")

    def test_a_hold_that_fails_is_placed_by_hand_and_may_be_kept(self):
        case = dispute()
        case.fail("counterfoil-hold")
        case.complete("holdByHand", "dora")
        case.complete("acknowledge", "ana")
        self.decide(case)
        case.complete("final", "ana")
        case.complete("releaseHold", "dora", holdOutcome="keep")
        self.assertEqual(case.ended(), "endKept")

    def test_no_response_goes_out_before_somebody_else_approved_the_outcome(self):
        case = dispute()
        case.work("counterfoil-hold")
        case.complete("acknowledge", "ana")
        case.complete("investigate", "ben", decision="REJECTED")
        case.complete("approveOutcome", "cleo", outcomeApproval="refused")
        case.complete("investigate", "ben", decision="UPHELD")
        case.complete("approveOutcome", "ben", outcomeApproval="approved")
        self.assertIn("approveOutcome", case.tasks())
        self.assertNotIn("final", case.tasks())
        case.complete("approveOutcome", "cleo", outcomeApproval="approved")
        case.complete("final", "ana")
        case.complete("releaseHold", "dora", holdOutcome="release")
        self.assertEqual(case.ended(), "end")

    def test_every_deadline_that_passes_is_a_task_of_its_own(self):
        case = dispute(ackDue=LONG_AGO, interimDue=LONG_AGO, finalDue=LONG_AGO)
        case.work("counterfoil-hold")
        case.complete("lateAck", "cleo")
        case.complete("acknowledge", "ana")
        case.complete("interim", "ana")
        breach = case.task("breach")
        self.decide(case)
        case.complete("final", "ana")
        case.complete("releaseHold", "dora", holdOutcome="release")
        self.assertIsNone(case.history()["endTime"], "the breach was not dealt with yet")
        self.assertEqual(case.tasks().keys(), {"breach"})
        self.assertEqual(case.tasks()["breach"]["id"], breach["id"])
        case.complete("breach", "cleo")
        case.ended()
        self.assertLessEqual({"end", "endLateAck", "endInterim", "endBreach"}, case.went())


class Correspondence(unittest.TestCase):
    def test_somebody_else_approves_and_it_is_composed(self):
        case = correspondence()
        case.complete("approve", "ana", approvalOutcome="approved")  # who asked for it
        self.assertIn("approve", case.tasks())
        case.complete("approve", "ben", approvalOutcome="approved")
        case.work("counterfoil-compose")
        self.assertEqual(case.ended(), "endDone")

    def test_refused_nothing_is_composed(self):
        case = correspondence()
        case.complete("approve", "ben", approvalOutcome="refused")
        self.assertEqual(case.ended(), "endRefused")

    def test_one_that_needs_no_approval_is_composed_at_once(self):
        case = correspondence(needsApproval=False)
        case.work("counterfoil-compose")
        self.assertEqual(case.ended(), "endDone")

    def test_what_cannot_be_composed_is_tried_again_or_given_up(self):
        case = correspondence(needsApproval=False)
        case.fail("counterfoil-compose")
        case.complete("fixIssue", "dora", issueOutcome="retry")
        case.fail("counterfoil-compose")
        case.complete("fixIssue", "dora", issueOutcome="abandon")
        self.assertEqual(case.ended(), "endAbandoned")


class WentWrong(unittest.TestCase):
    def test_its_team_says_that_it_may_be_sent_again_and_somebody_does(self):
        case = exception(team="data-operations")
        groups = ENGINE.call("GET", f"/service/runtime/tasks/{case.task('resolveException')['id']}/identitylinks")[1]
        self.assertEqual([one["group"] for one in groups if one["group"]], ["data-operations"])
        case.complete("resolveException", "dora", exceptionOutcome="retry")
        case.complete("resend", "ana")
        self.assertEqual(case.ended(), "endResent")
        self.assertEqual(case.value("raisedBy"), "ana")

    def test_what_it_is_made_from_is_corrected_and_the_outcome_asked_for_once_more(self):
        case = exception()
        first = case.task("resolveException")["id"]
        case.complete("resolveException", "ana", exceptionOutcome="correct")
        case.complete("correct", "dora")
        self.assertNotEqual(case.task("resolveException")["id"], first)
        case.complete("resolveException", "ana", exceptionOutcome="retry")
        case.complete("resend", "ana")
        self.assertEqual(case.ended(), "endResent")

    def test_what_is_not_sent_again_is_closed(self):
        for outcome in ("other-way", "abandon"):
            case = exception()
            case.complete("resolveException", "ana", exceptionOutcome=outcome)
            self.assertEqual(case.ended(), "endClosed")

    def test_an_outcome_that_is_late_is_escalated_and_the_end_ends_that(self):
        case = exception(outcomeDue=LONG_AGO)
        case.complete("escalate", "cleo")
        case.complete("resolveException", "ana", exceptionOutcome="abandon")
        self.assertEqual(case.ended(), "endClosed")
        self.assertIn("endEscalated", case.went())
        open_one = exception(outcomeDue=LONG_AGO)
        overdue = open_one.task("escalate")["id"]
        open_one.complete("resolveException", "ana", exceptionOutcome="other-way")
        self.assertEqual(open_one.ended(), "endClosed")
        self.assertTrue(ENGINE.call("GET", f"/service/history/historic-task-instances/{overdue}")[1]["endTime"])


class Trouble(unittest.TestCase):
    def test_of_two_who_claim_at_once_one_gets_it(self):
        for _ in range(10):
            task = reissue().task("verifyAuthorization")["id"]
            told, go = {}, threading.Barrier(2)

            def claim(who, task=task, told=told, go=go):
                go.wait()
                told[who] = ENGINE.call("POST", f"/service/runtime/tasks/{task}", {"action": "claim", "assignee": who}, who)

            both = [threading.Thread(target=claim, args=(who,)) for who in ("ana", "ben")]
            for one in both:
                one.start()
            for one in both:
                one.join()
            (got, _), (_, (status, said)) = sorted(told.items(), key=lambda one: one[1][0])
            self.assertEqual(told[got][0], 200)
            # Those who come a moment later are told of a conflict; of those at the same moment one is thrown out by the database.
            self.assertTrue(status == 409 or (status == 500 and "updated by another transaction concurrently" in said["exception"]), told)
            self.assertEqual(ENGINE.call("GET", f"/service/runtime/tasks/{task}")[1]["assignee"], got)

    def test_killed_in_the_middle_the_cases_go_on(self):
        waiting, late = reissue(), dispute(ackDue=LONG_AGO)
        late.work("counterfoil-hold")
        waiting.complete("verifyAuthorization", "ana", authorizationVerified=True)
        late.task("acknowledge")
        ENGINE.kill()
        ENGINE.start()
        self.assertEqual(waiting.value("requestedBy"), "ana")
        waiting.complete("approve", "ben", approvalOutcome="approved")
        waiting.work("counterfoil-regenerate")
        ENGINE.kill()
        ENGINE.start()
        waiting.tell("deliveryConfirmed")
        waiting.complete("confirm", "ana")
        self.assertEqual(waiting.ended(), "endDone")
        late.complete("lateAck", "cleo")  # the deadline that passed is not forgotten
        self.assertIn("acknowledge", late.tasks())


class Whole(unittest.TestCase):
    """Last: what the others went through, taken together."""

    def test_every_end_was_come_to_and_every_flow_taken(self):
        for name, file in FILES.items():
            model = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
            elements = ET.parse(file).getroot().find(model + "process").iter()
            parts = {one.get("id") for one in elements if one.tag in {model + kind for kind in (
                "endEvent", "sequenceFlow", "userTask", "serviceTask", "startEvent", "boundaryEvent", "intermediateCatchEvent", "exclusiveGateway",
                "eventBasedGateway", "subProcess")}}
            self.assertGreater(len(parts), 12)
            self.assertEqual(parts - TAKEN[name], set(), name)


def main():
    global ENGINE
    with tempfile.TemporaryDirectory(prefix="flowable-") as folder:
        try:
            ENGINE = Engine(folder)
        except Skip as reason:
            print(f"skipped: {reason}")
            return 77
        try:
            for file in FILES.values():
                status, told = ENGINE.deploy(file)
                assert status == 201, told
            suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(one) for one in (Hold, Disposition, Reissue, Dispute, Correspondence, WentWrong, Trouble, Whole))
            return 0 if unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful() else 1
        finally:
            ENGINE.kill()


if __name__ == "__main__":
    sys.exit(main())
