#include "models/domain/disposition_steps.h"

#include "models/base/sha256.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

Intent caseOf(const DispositionAsk& ask, const QString& plan)
{
    const Disposition& one = ask.disposition;
    StartCase start{dispositionProcessKey.toString(), one.title, {}};
    const auto add = [&start](const QString& name, const QString& type, const QString& value) { start.variables.push_back({name, type, value}); };
    add(u"act"_s, u"string"_s, codeOf(one.act));
    add(u"disposition"_s, u"string"_s, one.id);
    add(u"population"_s, u"string"_s, QString::fromLatin1(ask.population.toHex()));
    add(u"letters"_s, u"long"_s, QString::number(ask.items.size()));
    add(u"authority"_s, u"string"_s, one.authority);
    add(u"reason"_s, u"string"_s, one.reason);
    add(u"plan"_s, u"string"_s, one.plan);
    add(u"planClass"_s, u"string"_s, one.planClass);
    add(u"approveDue"_s, u"date"_s, QDateTime::fromMSecsSinceEpoch(ask.at + dispositionDecideWithinMs, Qt::UTC).toString(Qt::ISODateWithMs));
    Intent intent;
    intent.command = {plan, std::move(start)};
    intent.system = ask.workflow;
    intent.subject = one.id;
    intent.plan = plan;
    return intent;
}

QString outcomeOf(const WorkflowTask& task)
{
    const auto own = std::ranges::find(task.variables, u"approvalOutcome"_s, &CaseVariable::name);
    return !task.outcome.isEmpty() ? task.outcome : own == task.variables.end() ? QString() : own->value;
}

bool isSame(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

bool destroysRecords(RepositoryKind kind) { return kind == RepositoryKind::ExtendedEcm || kind == RepositoryKind::Documentum || kind == RepositoryKind::Cmis; }

QString dispositionPlanId(const QString& disposition) { return derivedCommandKey(disposition, u"plan"); }
QString destroyKey(const QString& disposition, const DispositionItem& item) { return derivedCommandKey(disposition, u"destroy/%1/%2"_s.arg(item.repository.value(), item.record)); }

QByteArray populationOf(const std::vector<DispositionItem>& items)
{
    Sha256 hash;
    for (const DispositionItem& one : items) {
        hash.addData(one.communication.value().toUtf8() + '\n');
    }
    return hash.result();
}

PlannedDisposition plannedDisposition(const DispositionAsk& ask)
{
    PlannedDisposition planned;
    planned.plan.id = dispositionPlanId(ask.disposition.id);
    planned.plan.kind = dispositionPlanKind.toString();
    planned.plan.title = ask.disposition.title;
    planned.plan.reason = ask.disposition.reason;
    planned.plan.person = ask.person;
    planned.plan.created = ask.at;
    planned.plan.request = QJsonDocument(QJsonObject{{u"disposition"_s, ask.disposition.id}, {u"act"_s, QString(codeOf(ask.disposition.act))}, {u"letters"_s, qint64(ask.items.size())},
                                                     {u"population"_s, QString::fromLatin1(ask.population.toHex())}})
                               .toJson(QJsonDocument::Compact);
    planned.intents.push_back(caseOf(ask, planned.plan.id));
    if (ask.disposition.act != DispositionAct::Destroy) {
        return planned;
    }
    for (const DispositionItem& one : ask.items) {
        Intent intent;
        intent.command = {one.command, DestroyRecord{one.record, ask.disposition.id, ask.disposition.authority, one.versions}};
        intent.system = one.repository;
        intent.subject = one.record;
        intent.about = one.communication;
        intent.plan = planned.plan.id;
        intent.state = IntentState::Waiting;
        planned.intents.push_back(std::move(intent));
    }
    return planned;
}

DispositionApproval dispositionApprovalOf(const std::optional<WorkflowCase>& told, const QString& asker)
{
    DispositionApproval approval;
    if (!told) {
        return approval;
    }
    for (const WorkflowTask& task : told->tasks) {
        const bool isRecords = task.key == u"approveRecords", isOwner = task.key == u"approveOwner";
        const QString outcome = outcomeOf(task);
        if ((!isRecords && !isOwner) || !task.ended || !task.deletedBecause.isEmpty() || outcome.isEmpty()) {
            continue;
        }
        approval.at = task.ended;
        if (outcome != u"approved") {
            approval.isApproved = false;
            approval.refusedBy = task.assignee;
            return approval;
        }
        const bool isAnother = !task.assignee.isEmpty() && !isSame(task.assignee, told->startedBy) && !isSame(task.assignee, asker);
        if (isAnother) { // what whoever proposed it approves comes back, and so counts for nothing
            (isRecords ? approval.recordsBy : approval.ownerBy) = task.assignee;
        }
    }
    const bool areTwo = !approval.recordsBy.isEmpty() && !approval.ownerBy.isEmpty() && !isSame(approval.recordsBy, approval.ownerBy);
    if (areTwo) {
        approval.isApproved = true;
    } else if (!told->isOpen()) {
        approval.isApproved = false;
        approval.at = told->ended;
    }
    return approval;
}

} // namespace cf
