#include "ui/workspaces/workspace_words_presenter.h"

#include "ui/record/archive_facts_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class WorkspaceWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::WorkspaceWords)
};

void add(DisputeSection& section, const QString& name, const QString& value, const QString& query = {}, const MarkedText& mark = {})
{
    if (!value.isEmpty()) {
        RecordFact fact{name, value, mark};
        fact.query = query;
        section.facts << DisputeFact{fact, {}, {}};
    }
}

void addCount(DisputeSection& section, const QString& name, const evidence::CountedQuery& counted)
{
    add(section, name, numberText(counted.count), counted.query);
}

MarkedText absent() { return {u"absent"_s, {}, Mark::Absent}; }

QString channelName(const QString& value)
{
    if (value.isEmpty()) {
        return WorkspaceWords::tr("No channel told");
    }
    return value == QLatin1StringView(evidence::severalChannels) ? WorkspaceWords::tr("By several channels") : facetValueWord(search::Facet::Channel, value);
}

DisputeSection documentsOf(const evidence::WorkspaceStory& story, const TimeTelling& telling)
{
    DisputeSection section{u"documents"_s, WorkspaceWords::tr("Documents"), completeText(story.total, telling.calendar.now, telling.calendar.business), {}};
    add(section, WorkspaceWords::tr("In this workspace"), numberText(story.total.total), story.query);
    for (const evidence::CountedQuery& channel : story.channels) {
        addCount(section, channelName(channel.value), channel);
    }
    for (const evidence::CountedQuery& type : story.types) {
        addCount(section, type.value.isEmpty() ? WorkspaceWords::tr("No type told") : type.value, type);
    }
    if (story.named) {
        addCount(section, WorkspaceWords::tr("Name %1").arg(story.named->value), *story.named);
    }
    if (story.elsewhere && story.elsewhere->count > 0) {
        add(section, WorkspaceWords::tr("Of these elsewhere"), numberText(story.elsewhere->count), story.elsewhere->query, {u"warn"_s, {}, Mark::Uncertain});
    }
    return section;
}

void addConsents(DisputeSection& section, const BusinessWorkspace& workspace, const TimeTelling& telling)
{
    for (const ConsentStatement& one : workspace.consents) {
        const QString from = one.from ? momentWords(one.from, telling, true) : WorkspaceWords::tr("always");
        const QString until = one.to ? WorkspaceWords::tr("until %1").arg(momentWords(one.to, telling, true)) : QString();
        QStringList parts{one.state, WorkspaceWords::tr("from %1").arg(from), until};
        parts.removeAll(QString());
        add(section, WorkspaceWords::tr("Consent, %1").arg(one.purpose), parts.join(u" · "_s));
    }
}

DisputeSection metadataOf(const evidence::WorkspaceStory& story, const evidence::NoticeRule& rule, const TimeTelling& telling)
{
    const cache::KnownWorkspace& known = story.known;
    const BusinessWorkspace& now = known.workspace;
    DisputeSection section{u"metadata"_s, WorkspaceWords::tr("Metadata"), {}, {}};
    add(section, WorkspaceWords::tr("Stands for"), businessKindWord(now.kind, false));
    add(section, WorkspaceWords::tr("Type there"), now.type);
    for (const BusinessReference& one : now.references) {
        add(section, WorkspaceWords::tr("Object"), WorkspaceWords::tr("%1, %2 of %3").arg(one.id, one.type, one.system));
    }
    add(section, WorkspaceWords::tr("Customer"), now.customer);
    add(section, WorkspaceWords::tr("Status"), now.status);
    if (now.renewal) {
        const bool isMissing = story.renewal && story.renewal->isMissing();
        add(section, WorkspaceWords::tr("Renewal"), momentWords(now.renewal, telling, false));
        add(section, WorkspaceWords::tr("Notice"), renewalSentence(story.renewal, rule), story.renewal ? story.renewal->query : QString(),
            isMissing ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : MarkedText());
    }
    addConsents(section, now, telling);
    for (const auto& [name, value] : now.attributes) {
        add(section, name, value);
    }
    add(section, WorkspaceWords::tr("Description"), now.description);
    add(section, WorkspaceWords::tr("Created there"), momentWords(now.created, telling, true));
    add(section, WorkspaceWords::tr("Changed there"), momentWords(now.modified, telling, true));
    for (const WorkspaceRelation& one : now.related.value_or(std::vector<WorkspaceRelation>())) {
        RecordFact fact{one.isParent ? WorkspaceWords::tr("Belongs to") : WorkspaceWords::tr("Has below it"), one.name.isEmpty() ? one.nativeId : one.name};
        const auto here = std::ranges::find(story.related, one.nativeId, &cache::WorkspaceLine::nativeId);
        const bool isKnown = here != story.related.end();
        section.facts << DisputeFact{fact, isKnown ? u"workspaces"_s : QString(), isKnown ? one.nativeId : QString()};
    }
    if (!now.related) {
        add(section, WorkspaceWords::tr("Related"), WorkspaceWords::tr("not told"), {}, absent());
    }
    for (const WorkspaceMember& one : now.members.value_or(std::vector<WorkspaceMember>())) {
        add(section, one.leads ? WorkspaceWords::tr("%1, leading").arg(one.role) : one.role, one.name);
    }
    if (!now.members) {
        add(section, WorkspaceWords::tr("Members"), WorkspaceWords::tr("not told"), {}, absent());
    }
    return section;
}

DisputeSection workflowsOf(const evidence::WorkspaceStory& story, const TimeTelling& telling)
{
    DisputeSection section{u"workflows"_s, WorkspaceWords::tr("Workflows"), {}, {}};
    const auto& workflows = story.known.workspace.workflows;
    if (!workflows) {
        add(section, WorkspaceWords::tr("Workflows"), WorkspaceWords::tr("not told by this repository"), {}, absent());
        return section;
    }
    if (workflows->empty()) {
        add(section, WorkspaceWords::tr("Workflows"), WorkspaceWords::tr("none under way when it was read"));
    }
    for (const WorkspaceWorkflow& one : *workflows) {
        const QString due = one.due ? WorkspaceWords::tr("due %1").arg(momentWords(one.due, telling, true)) : QString();
        QStringList parts{one.state, one.step.isEmpty() ? WorkspaceWords::tr("step not told") : WorkspaceWords::tr("at “%1”").arg(one.step), one.assignee, due};
        parts.removeAll(QString());
        add(section, one.name, parts.join(u" · "_s));
        add(section, WorkspaceWords::tr("begun"), momentWords(one.started, telling, true));
    }
    return section;
}

DisputeSection recordsOf(const evidence::WorkspaceStory& story, const TimeTelling& telling)
{
    const cache::KnownWorkspace& known = story.known;
    DisputeSection section{u"records"_s, WorkspaceWords::tr("Records"), {}, {}};
    for (const evidence::CountedQuery& one : story.classes) {
        addCount(section, one.value.isEmpty() ? WorkspaceWords::tr("No retention class told") : WorkspaceWords::tr("Class %1").arg(one.value), one);
    }
    if (story.held) {
        addCount(section, WorkspaceWords::tr("Under a hold"), *story.held);
    } else {
        add(section, WorkspaceWords::tr("Under a hold"), WorkspaceWords::tr("not counted: each record tells its holds"), {}, absent());
    }
    add(section, WorkspaceWords::tr("Repository"), known.repositoryName);
    add(section, WorkspaceWords::tr("Id there"), known.workspace.nativeId);
    const bool isShown = known.standing == RecordStanding::Present;
    add(section, WorkspaceWords::tr("Workspace"), standingWord(known.standing), {}, isShown ? MarkedText() : MarkedText{u"warn"_s, {}, Mark::Uncertain});
    for (const cache::StandingEvent& one : known.standings) {
        add(section, instantWords(one.at, telling), standingWord(one.standing) + u" · "_s + one.basis);
    }
    for (size_t i = 0; i < known.history.size(); ++i) {
        const cache::WorkspacePast& past = known.history[i];
        QStringList changed;
        for (const auto& [name, value] : i > 0 ? past.workspace.attributes : std::vector<std::pair<QString, QString>>()) {
            const auto& before = known.history[i - 1].workspace.attributes;
            const auto was = std::ranges::find(before, name, &std::pair<QString, QString>::first);
            if (was == before.end() || (was->second != value && std::ranges::find(before, std::pair(name, value)) == before.end())) {
                changed << WorkspaceWords::tr("%1: %2 → %3").arg(name, was == before.end() ? WorkspaceWords::tr("nothing") : was->second, value);
            }
        }
        const QString what = i == 0 ? WorkspaceWords::tr("first known; earlier is not known here") : changed.isEmpty() ? WorkspaceWords::tr("members, links or workflows changed") : changed.join(u"; "_s);
        add(section, WorkspaceWords::tr("Known from %1").arg(instantWords(past.from, telling)), what);
    }
    return section;
}

} // namespace

QString businessKindWord(BusinessKind kind, bool isPlural)
{
    switch (kind) {
    case BusinessKind::Customer: return isPlural ? WorkspaceWords::tr("Customers") : WorkspaceWords::tr("Customer");
    case BusinessKind::Policy: return isPlural ? WorkspaceWords::tr("Policies") : WorkspaceWords::tr("Policy");
    case BusinessKind::Claim: return isPlural ? WorkspaceWords::tr("Claims") : WorkspaceWords::tr("Claim");
    case BusinessKind::Case: return isPlural ? WorkspaceWords::tr("Cases") : WorkspaceWords::tr("Case");
    case BusinessKind::Loan: return isPlural ? WorkspaceWords::tr("Loans") : WorkspaceWords::tr("Loan");
    case BusinessKind::RegulatoryCase: return isPlural ? WorkspaceWords::tr("Regulatory cases") : WorkspaceWords::tr("Regulatory case");
    case BusinessKind::PolicyException: return isPlural ? WorkspaceWords::tr("Policy exceptions") : WorkspaceWords::tr("Policy exception");
    case BusinessKind::Consent: return isPlural ? WorkspaceWords::tr("Consent records") : WorkspaceWords::tr("Consent record");
    case BusinessKind::Other: break;
    }
    return isPlural ? WorkspaceWords::tr("Other workspaces") : WorkspaceWords::tr("Other workspace");
}

QString workspaceScope(const evidence::WorkspaceStory& story)
{
    const BusinessWorkspace& now = story.known.workspace;
    QStringList parts{businessKindWord(now.kind, false), now.object(), now.customer.isEmpty() || now.kind == BusinessKind::Customer ? QString() : WorkspaceWords::tr("customer %1").arg(now.customer),
                      now.status, story.known.repositoryName};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::vector<DisputeSection> workspaceSections(const evidence::WorkspaceStory& story, const evidence::NoticeRule& rule, const TimeTelling& telling)
{
    return {documentsOf(story, telling), metadataOf(story, rule, telling), workflowsOf(story, telling), recordsOf(story, telling)};
}

QString renewalSentence(const std::optional<evidence::RenewalFinding>& finding, const evidence::NoticeRule& rule)
{
    if (!finding || !finding->policy.renewal) {
        return {};
    }
    const QString day = dateText(*finding->policy.renewal);
    if (!finding->isMissing()) {
        return WorkspaceWords::tr("%Ln notice(s) in the %1 days before %2", nullptr, int(finding->notices)).arg(rule.days).arg(day);
    }
    return finding->hasPassed ? WorkspaceWords::tr("none in the %1 days before %2, which has passed").arg(rule.days).arg(day)
                              : WorkspaceWords::tr("none yet in the %1 days before %2").arg(rule.days).arg(day);
}

QString filterProblem(const evidence::WorkspaceFilter& filter)
{
    return filter.notUnderstood.isEmpty() ? QString() : WorkspaceWords::tr("Not understood: %1. There are workspace:KIND, renewal:<30d, renewal:passed, renewal:2026-03, missing:notice and words.").arg(filter.notUnderstood.join(u", "_s));
}

bool isAskedOfWorkspaces(const QString& text)
{
    const evidence::WorkspaceFilter filter = evidence::workspaceFilterOf(text);
    return filter.notUnderstood.isEmpty() && (filter.renewal || filter.missingNotice);
}

} // namespace cf::ui
