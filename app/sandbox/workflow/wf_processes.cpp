#include "app/sandbox/workflow/wf_processes.h"

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:northgate:correspondence">
)";

constexpr const char* reissueBegins = R"(  <message id="m1" name="deliveryConfirmed"/>
  <message id="m2" name="deliveryFailed"/>
  <process id="reissueRequest" name="Reissue request" isExecutable="true">
    <startEvent id="start" name="Duplicate requested"/>
    <sequenceFlow id="r1" sourceRef="start" targetRef="verifyAuthorization"/>
    <userTask id="verifyAuthorization" name="Verify authorization" candidateGroups="service-agents" dueDate="${verifyDue}" formKey="cf:verify-authorization"/>
    <sequenceFlow id="r2" sourceRef="verifyAuthorization" targetRef="isVerified"/>
    <exclusiveGateway id="isVerified" default="r4"/>
    <sequenceFlow id="r3" sourceRef="isVerified" targetRef="needsApproval"><conditionExpression>${authorizationVerified == true}</conditionExpression></sequenceFlow>
    <sequenceFlow id="r4" sourceRef="isVerified" targetRef="endRefused"/>
    <exclusiveGateway id="needsApproval" name="Approval needed?" default="r6"/>
    <sequenceFlow id="r5" sourceRef="needsApproval" targetRef="regenerate"><conditionExpression>${reissueMode == 'RESEND_ARCHIVED' &amp;&amp; onHold == false}</conditionExpression></sequenceFlow>
    <sequenceFlow id="r6" sourceRef="needsApproval" targetRef="approve"/>
    <userTask id="approve" name="Approve reissue" candidateGroups="compliance" dueDate="${approveDue}" formKey="cf:approve-reissue"/>
)";

constexpr const char* reissueEscalates = R"(    <boundaryEvent id="approveLate" attachedToRef="approve" cancelActivity="false"><timerEventDefinition><timeDate>${approveDue}</timeDate></timerEventDefinition></boundaryEvent>
    <sequenceFlow id="r7" sourceRef="approveLate" targetRef="escalate"/>
    <userTask id="escalate" name="Approval overdue" candidateGroups="compliance-leads"/>
    <sequenceFlow id="r8" sourceRef="escalate" targetRef="endEscalated"/>
    <endEvent id="endEscalated"/>
)";

constexpr const char* reissueEnds = R"(    <sequenceFlow id="r9" sourceRef="approve" targetRef="isApproved"/>
    <exclusiveGateway id="isApproved" default="r11"/>
    <sequenceFlow id="r10" sourceRef="isApproved" targetRef="regenerate"><conditionExpression>${approvalOutcome == 'approved'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="r11" sourceRef="isApproved" targetRef="endRefused"/>
    <serviceTask id="regenerate" name="Regenerate / resend" topic="counterfoil-regenerate"/>
    <boundaryEvent id="regenerateFailed" attachedToRef="regenerate"><errorEventDefinition/></boundaryEvent>
    <sequenceFlow id="r12" sourceRef="regenerateFailed" targetRef="fixIssue"/>
    <userTask id="fixIssue" name="Resolve generation failure" candidateGroups="operations"/>
    <sequenceFlow id="r13" sourceRef="fixIssue" targetRef="regenerate"/>
    <sequenceFlow id="r14" sourceRef="regenerate" targetRef="waitDelivery"/>
    <eventBasedGateway id="waitDelivery"/>
    <sequenceFlow id="r15" sourceRef="waitDelivery" targetRef="onDelivered"/>
    <sequenceFlow id="r16" sourceRef="waitDelivery" targetRef="onFailed"/>
    <sequenceFlow id="r17" sourceRef="waitDelivery" targetRef="onTimeout"/>
    <intermediateCatchEvent id="onDelivered"><messageEventDefinition messageRef="m1"/></intermediateCatchEvent>
    <intermediateCatchEvent id="onFailed"><messageEventDefinition messageRef="m2"/></intermediateCatchEvent>
    <intermediateCatchEvent id="onTimeout"><timerEventDefinition><timeDuration>${deliveryWait}</timeDuration></timerEventDefinition></intermediateCatchEvent>
    <sequenceFlow id="r18" sourceRef="onDelivered" targetRef="confirm"/>
    <sequenceFlow id="r19" sourceRef="onFailed" targetRef="fixIssue"/>
    <sequenceFlow id="r20" sourceRef="onTimeout" targetRef="confirm"/>
    <userTask id="confirm" name="Confirm and close" candidateGroups="service-agents" formKey="cf:confirm-reissue"/>
    <sequenceFlow id="r21" sourceRef="confirm" targetRef="endDone"/>
    <endEvent id="endDone" name="Reissued"/>
    <endEvent id="endRefused" name="Refused"/>
  </process>
</definitions>
)";

constexpr const char* dispute = R"(  <process id="disputeCase" name="Dispute about a communication" isExecutable="true">
    <startEvent id="start"/>
    <sequenceFlow id="d1" sourceRef="start" targetRef="placeHold"/>
    <serviceTask id="placeHold" name="Place legal hold" topic="counterfoil-hold"/>
    <sequenceFlow id="d2" sourceRef="placeHold" targetRef="acknowledge"/>
    <userTask id="acknowledge" name="Send acknowledgment" candidateGroups="service-agents" dueDate="${ackDue}" formKey="cf:dispute-ack"/>
    <boundaryEvent id="ackLate" attachedToRef="acknowledge" cancelActivity="false"><timerEventDefinition><timeDate>${ackDue}</timeDate></timerEventDefinition></boundaryEvent>
    <sequenceFlow id="d3" sourceRef="ackLate" targetRef="lateAck"/>
    <userTask id="lateAck" name="Acknowledgment overdue" candidateGroups="compliance-leads"/>
    <sequenceFlow id="d4" sourceRef="lateAck" targetRef="endLateAck"/>
    <endEvent id="endLateAck"/>
    <sequenceFlow id="d5" sourceRef="acknowledge" targetRef="handling"/>
    <subProcess id="handling" name="Investigate">
      <startEvent id="handlingStart"/>
      <sequenceFlow id="h1" sourceRef="handlingStart" targetRef="investigate"/>
      <userTask id="investigate" name="Investigate and decide" candidateGroups="compliance" dueDate="${finalDue}" formKey="cf:dispute-decision"/>
      <sequenceFlow id="h2" sourceRef="investigate" targetRef="handlingEnd"/>
      <endEvent id="handlingEnd"/>
    </subProcess>
    <boundaryEvent id="interimDueEvent" attachedToRef="handling" cancelActivity="false"><timerEventDefinition><timeDate>${interimDue}</timeDate></timerEventDefinition></boundaryEvent>
    <sequenceFlow id="d6" sourceRef="interimDueEvent" targetRef="interim"/>
    <userTask id="interim" name="Send interim update" candidateGroups="service-agents" formKey="cf:dispute-interim"/>
    <sequenceFlow id="d7" sourceRef="interim" targetRef="endInterim"/>
    <endEvent id="endInterim"/>
    <boundaryEvent id="finalLate" attachedToRef="handling" cancelActivity="false"><timerEventDefinition><timeDate>${finalDue}</timeDate></timerEventDefinition></boundaryEvent>
    <sequenceFlow id="d8" sourceRef="finalLate" targetRef="breach"/>
    <userTask id="breach" name="Final deadline breached" candidateGroups="compliance-leads"/>
    <sequenceFlow id="d9" sourceRef="breach" targetRef="endBreach"/>
    <endEvent id="endBreach"/>
    <sequenceFlow id="d10" sourceRef="handling" targetRef="final"/>
    <userTask id="final" name="Send final response" candidateGroups="service-agents" dueDate="${finalDue}" formKey="cf:dispute-final"/>
    <sequenceFlow id="d11" sourceRef="final" targetRef="releaseHold"/>
    <userTask id="releaseHold" name="Decide on releasing the hold" candidateGroups="records-managers"/>
    <sequenceFlow id="d12" sourceRef="releaseHold" targetRef="end"/>
    <endEvent id="end"/>
  </process>
</definitions>
)";

constexpr const char* correspondence = R"(  <process id="correspondenceRequest" name="Correspondence request" isExecutable="true">
    <startEvent id="start" name="Letter requested"/>
    <sequenceFlow id="c1" sourceRef="start" targetRef="needsApprovalGate"/>
    <exclusiveGateway id="needsApprovalGate" name="Approval needed?" default="c3"/>
    <sequenceFlow id="c2" sourceRef="needsApprovalGate" targetRef="compose"><conditionExpression>${needsApproval == false}</conditionExpression></sequenceFlow>
    <sequenceFlow id="c3" sourceRef="needsApprovalGate" targetRef="approve"/>
    <userTask id="approve" name="Approve letter" candidateGroups="compliance" dueDate="${approveDue}" formKey="cf:approve-request"/>
    <sequenceFlow id="c4" sourceRef="approve" targetRef="isApproved"/>
    <exclusiveGateway id="isApproved" default="c6"/>
    <sequenceFlow id="c5" sourceRef="isApproved" targetRef="compose"><conditionExpression>${approvalOutcome == 'approved'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="c6" sourceRef="isApproved" targetRef="endRefused"/>
    <serviceTask id="compose" name="Compose letter" topic="counterfoil-compose"/>
    <boundaryEvent id="composeFailed" attachedToRef="compose"><errorEventDefinition/></boundaryEvent>
    <sequenceFlow id="c7" sourceRef="composeFailed" targetRef="fixIssue"/>
    <userTask id="fixIssue" name="Resolve composition failure" candidateGroups="operations" formKey="cf:resolve-failure"/>
    <sequenceFlow id="c8" sourceRef="fixIssue" targetRef="isFixed"/>
    <exclusiveGateway id="isFixed" default="c9"/>
    <sequenceFlow id="c9" sourceRef="isFixed" targetRef="compose"/>
    <sequenceFlow id="c10" sourceRef="isFixed" targetRef="endAbandoned"><conditionExpression>${issueOutcome == 'abandon'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="c11" sourceRef="compose" targetRef="endDone"/>
    <endEvent id="endDone" name="Composed"/>
    <endEvent id="endRefused" name="Refused"/>
    <endEvent id="endAbandoned" name="Given up"/>
  </process>
</definitions>
)";

constexpr const char* exception = R"(  <process id="communicationException" name="Communication exception" isExecutable="true">
    <startEvent id="start" name="Something failed"/>
    <sequenceFlow id="e1" sourceRef="start" targetRef="resolveException"/>
    <userTask id="resolveException" name="Investigate and settle" candidateGroups="${team}" dueDate="${outcomeDue}" formKey="cf:resolve-exception"/>
    <boundaryEvent id="outcomeLate" attachedToRef="resolveException" cancelActivity="false"><timerEventDefinition><timeDate>${outcomeDue}</timeDate></timerEventDefinition></boundaryEvent>
    <sequenceFlow id="e2" sourceRef="outcomeLate" targetRef="escalate"/>
    <userTask id="escalate" name="Outcome overdue" candidateGroups="compliance-leads"/>
    <sequenceFlow id="e3" sourceRef="escalate" targetRef="endEscalated"/>
    <endEvent id="endEscalated"/>
    <sequenceFlow id="e4" sourceRef="resolveException" targetRef="whichOutcome"/>
    <exclusiveGateway id="whichOutcome" default="e7"/>
    <sequenceFlow id="e5" sourceRef="whichOutcome" targetRef="resend"><conditionExpression>${exceptionOutcome == 'retry'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="e6" sourceRef="whichOutcome" targetRef="correct"><conditionExpression>${exceptionOutcome == 'correct'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="e7" sourceRef="whichOutcome" targetRef="endClosed"/>
    <userTask id="correct" name="Correct what it is made from" candidateGroups="operations"/>
    <sequenceFlow id="e8" sourceRef="correct" targetRef="resolveException"/>
    <userTask id="resend" name="Make or send again" candidateGroups="service-agents"/>
    <sequenceFlow id="e9" sourceRef="resend" targetRef="endResent"/>
    <endEvent id="endResent" name="Made or sent again"/>
    <endEvent id="endClosed" name="Closed"/>
  </process>
</definitions>
)";

constexpr const char* hold = R"(  <process id="legalHold" name="Legal hold" isExecutable="true">
    <startEvent id="start" name="Hold or release proposed"/>
    <sequenceFlow id="l1" sourceRef="start" targetRef="whichAct"/>
    <exclusiveGateway id="whichAct" default="l3"/>
    <sequenceFlow id="l2" sourceRef="whichAct" targetRef="approveRelease"><conditionExpression>${act == 'release'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="l3" sourceRef="whichAct" targetRef="approveHold"/>
    <userTask id="approveHold" name="Approve hold" candidateGroups="compliance" dueDate="${approveDue}" formKey="cf:approve-hold"/>
    <userTask id="approveRelease" name="Approve release of a hold" candidateGroups="compliance-leads" dueDate="${approveDue}" formKey="cf:approve-hold"/>
    <sequenceFlow id="l4" sourceRef="approveHold" targetRef="isApproved"/>
    <sequenceFlow id="l5" sourceRef="approveRelease" targetRef="isApproved"/>
    <exclusiveGateway id="isApproved" default="l7"/>
    <sequenceFlow id="l6" sourceRef="isApproved" targetRef="endApproved"><conditionExpression>${approvalOutcome == 'approved'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="l7" sourceRef="isApproved" targetRef="endRefused"/>
    <endEvent id="endApproved" name="Approved"/>
    <endEvent id="endRefused" name="Refused"/>
  </process>
</definitions>
)";

constexpr const char* disposition = R"(  <process id="disposition" name="Disposition" isExecutable="true">
    <startEvent id="start" name="Disposition proposed"/>
    <sequenceFlow id="p1" sourceRef="start" targetRef="approveRecords"/>
    <userTask id="approveRecords" name="Approve disposition for the records" candidateGroups="records-managers" dueDate="${approveDue}" formKey="cf:approve-disposition"/>
    <sequenceFlow id="p2" sourceRef="approveRecords" targetRef="isApproved"/>
    <exclusiveGateway id="isApproved" default="p4"/>
    <sequenceFlow id="p3" sourceRef="isApproved" targetRef="approveOwner"><conditionExpression>${approvalOutcome == 'approved'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="p4" sourceRef="isApproved" targetRef="endRefused"/>
    <userTask id="approveOwner" name="Approve disposition for the owner" candidateGroups="compliance" dueDate="${approveDue}" formKey="cf:approve-disposition"/>
    <sequenceFlow id="p5" sourceRef="approveOwner" targetRef="isOwned"/>
    <exclusiveGateway id="isOwned" default="p7"/>
    <sequenceFlow id="p6" sourceRef="isOwned" targetRef="endApproved"><conditionExpression>${approvalOutcome == 'approved'}</conditionExpression></sequenceFlow>
    <sequenceFlow id="p7" sourceRef="isOwned" targetRef="endRefused"/>
    <endEvent id="endApproved" name="Approved"/>
    <endEvent id="endRefused" name="Refused"/>
  </process>
</definitions>
)";

} // namespace

QByteArray dispositionProcess() { return QByteArray(head) + disposition; }
QByteArray holdProcess() { return QByteArray(head) + hold; }
QByteArray exceptionProcess() { return QByteArray(head) + exception; }
QByteArray correspondenceProcess() { return QByteArray(head) + correspondence; }
QByteArray reissueProcess(int version) { return QByteArray(head) + reissueBegins + (version > 1 ? reissueEscalates : "") + reissueEnds; }
QByteArray disputeProcess() { return QByteArray(head) + dispute; }

bool Person::isOf(const QStringList& any) const
{
    return std::ranges::any_of(any, [&](const QString& one) { return groups.contains(one); });
}

const QList<Person>& people()
{
    static const QStringList everything{u"service-agents"_s, u"compliance"_s, u"compliance-leads"_s, u"operations"_s, u"records-managers"_s};
    static const QList<Person> all = [] {
        QList<Person> made;
        const auto add = [&](const QString& account, const QStringList& groups) {
            made.append({account, account + u"@northgate.example"_s, u"otds-%1"_s.arg(4'100 + made.size() * 7), groups});
        };
        for (const QString& agent : {u"agent"_s, u"agent2"_s, u"agent3"_s}) {
            add(agent, {u"service-agents"_s});
        }
        add(u"officer"_s, {u"compliance"_s});
        add(u"officer2"_s, {u"compliance"_s});
        add(u"lead"_s, {u"compliance"_s, u"compliance-leads"_s});
        add(u"operator"_s, {u"operations"_s});
        add(u"records"_s, {u"records-managers"_s});
        add(u"reader"_s, {});
        add(u"counterfoil"_s, everything);
        add(u"counterfoil-service"_s, everything);
        add(u"admin"_s, everything);
        return made;
    }();
    return all;
}

const Person* personNamed(const QString& name)
{
    const auto found = std::ranges::find_if(people(), [&](const Person& one) {
        return one.account == name || one.mail == name || one.id == name || one.account + u"@OAuthClients"_s == name;
    });
    return found == people().end() ? nullptr : &*found;
}

QList<const Person*> membersOf(const QString& group)
{
    QList<const Person*> members;
    for (const Person& one : people()) {
        const bool isSomebody = one.groups.size() < 3; // the last ones are programs and whoever looks after them
        if (isSomebody && one.groups.contains(group)) {
            members.append(&one);
        }
    }
    return members;
}

} // namespace cf::sandbox::workflow
