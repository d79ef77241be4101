#include "ui/record/process_facts_presenter.h"

#include "models/evidence/workspace_story.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/origin_words_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/workspaces/workspace_words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ProcessWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ProcessWords)
};

ProcessFact workspaceFact(const cache::RecordWorkspace& one)
{
    const BusinessWorkspace& workspace = one.known.workspace;
    QStringList parts{workspace.name, businessKindWord(workspace.kind, false), workspace.status};
    parts.removeAll(QString());
    const bool isShown = one.known.standing == RecordStanding::Present;
    RecordFact fact{one.isFiledHere ? ProcessWords::tr("Filed in") : ProcessWords::tr("Shown by"), parts.join(u" · "_s),
                    isShown ? MarkedText() : MarkedText{u"warn"_s, {}, Mark::Uncertain}};
    fact.query = evidence::workspaceQuery(workspace.nativeId);
    return {fact, workspace.nativeId};
}

void addWorkflows(QList<ProcessFact>& facts, const evidence::RecordContext& context, const TimeTelling& telling)
{
    for (const cache::RecordWorkspace& one : context.workspaces) {
        for (const WorkspaceWorkflow& workflow : one.known.workspace.workflows.value_or(std::vector<WorkspaceWorkflow>())) {
            QStringList parts{workflow.name, workflow.state, workflow.step, workflow.started ? ProcessWords::tr("begun %1").arg(momentWords(workflow.started, telling, false)) : QString()};
            parts.removeAll(QString());
            facts << ProcessFact{{ProcessWords::tr("Workflow"), parts.join(u" · "_s)}, one.known.workspace.nativeId};
        }
    }
}

QString approvalOf(const Communication& communication)
{
    QStringList approved;
    for (const TemplateUsage& usage : communication.usages) {
        if (!usage.approvedBy.isEmpty() && !approved.contains(usage.approvedBy)) {
            approved << usage.approvedBy;
        }
    }
    return approved.join(u", "_s);
}

} // namespace

QString consentWords(const evidence::ConsentThen& consent, const TimeTelling& telling)
{
    const QString then = consent.then ? ProcessWords::tr("%1 when it was sent").arg(consent.then->statement.state) : ProcessWords::tr("not told of when it was sent");
    const QString now = consent.now ? ProcessWords::tr("%1 today").arg(consent.now->statement.state) : ProcessWords::tr("not told of today");
    const QString since = consent.now && consent.now->statement.from ? ProcessWords::tr("since %1").arg(momentWords(consent.now->statement.from, telling, true)) : QString();
    QStringList parts{then, now, since};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<ProcessFact> processFactsOf(const cache::Record& record, const evidence::RecordContext& context, const TimeTelling& telling)
{
    const Communication& c = record.communication;
    QList<ProcessFact> facts;
    for (const cache::RecordWorkspace& one : context.workspaces) {
        facts << workspaceFact(one);
    }
    if (context.workspaces.empty()) {
        const QString none = !c.workspace.isEmpty()    ? ProcessWords::tr("%1, of which nothing more is told").arg(c.workspace)
                             : context.keepsWorkspaces ? ProcessWords::tr("none, though its repository keeps some")
                                                       : ProcessWords::tr("none told by this repository");
        RecordFact fact{ProcessWords::tr("Workspace"), none, context.keepsWorkspaces && c.workspace.isEmpty() ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : MarkedText{u"absent"_s, {}, Mark::Absent}};
        fact.query = context.keepsWorkspaces && c.workspace.isEmpty() ? u"is:orphan"_s : QString();
        facts << ProcessFact{fact, {}};
    }
    const std::tuple<QString, query::Field, const QString*> things[] = {{ProcessWords::tr("Case"), query::Field::Case, &c.caseId}, {ProcessWords::tr("Claim"), query::Field::Claim, &c.claim},
                                                                        {ProcessWords::tr("Policy"), query::Field::Policy, &c.policy}, {ProcessWords::tr("Loan"), query::Field::Loan, &c.loan}};
    for (const auto& [name, field, value] : things) {
        if (!value->isEmpty()) {
            RecordFact fact{name, *value};
            fact.query = query::print(query::equalTerm(field, *value));
            facts << ProcessFact{fact, {}};
        }
    }
    if (const QString& of = !c.caseId.isEmpty() ? c.caseId : !c.claim.isEmpty() ? c.claim : c.loan; !of.isEmpty()) {
        facts << ProcessFact{{ProcessWords::tr("Case file"), ProcessWords::tr("%1: its timeline, milestones and what is missing").arg(of), {u"timeline"_s, {}, Mark::Plain}}, u"case:"_s + of};
    }
    addWorkflows(facts, context, telling);
    if (!c.eventKind.isEmpty() || c.happened) {
        QStringList parts{eventKindWord(c.eventKind), c.event, momentWords(c.happened, telling, true)};
        parts.removeAll(QString());
        RecordFact fact{ProcessWords::tr("Set off by"), parts.join(u" · "_s)};
        fact.query = c.event.isEmpty() ? QString() : query::print(query::equalTerm(query::Field::Event, c.event));
        facts << ProcessFact{fact, {}};
    }
    if (context.renewal) {
        const evidence::NotedRenewal& renewal = *context.renewal;
        const QString past = renewal.isPast ? ProcessWords::tr("; the policy names another day now") : QString();
        facts << ProcessFact{{ProcessWords::tr("Set off by"), ProcessWords::tr("the renewal of %1 on %2, %Ln day(s) later (derived)", nullptr, renewal.daysBefore).arg(renewal.policy, dateText(renewal.renewal)) + past},
                             renewal.workspace};
    }
    for (const evidence::ConsentThen& consent : context.consents) {
        const MarkedText mark = consent.isOther() ? MarkedText{u"info"_s, {}, Mark::Uncertain} : MarkedText();
        const QString where = consent.then ? consent.then->workspace : consent.now ? consent.now->workspace : QString();
        facts << ProcessFact{{ProcessWords::tr("Consent, %1").arg(consent.purpose), ProcessWords::tr("%1: %2").arg(consent.customer, consentWords(consent, telling)), mark}, where};
    }
    const QString approval = approvalOf(c);
    facts << ProcessFact{{ProcessWords::tr("Approval"), approval.isEmpty() ? ProcessWords::tr("not told by this repository") : approval,
                          approval.isEmpty() ? MarkedText{u"absent"_s, {}, Mark::Absent} : MarkedText()},
                         {}};
    const QString storage = record.watermark ? ProcessWords::tr("%1, complete to %2").arg(record.repositoryName, instantWords(*record.watermark, telling))
                                             : ProcessWords::tr("%1, not complete yet").arg(record.repositoryName);
    facts << ProcessFact{{ProcessWords::tr("Storage"), storage}, {}};
    return facts;
}

} // namespace cf::ui
