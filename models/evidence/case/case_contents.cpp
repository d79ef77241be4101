// What a case holds: its groups, its checklist, its packages.
#include "models/base/text.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/dispute/dispute_material.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using Requirement = PackRequirement;

/// The longest of the words that stand in a text: of two requirements the one that says more of it.
qsizetype fitOf(QStringView text, const QStringList& words)
{
    const QString folded = fold(text);
    qsizetype best = 0;
    for (const QString& word : words) {
        if (word.size() > best && folded.contains(word)) {
            best = word.size();
        }
    }
    return best;
}

/// By its type, else by its title; -1: none.
int requirementOf(const PackChecklist& checklist, const cache::CaseDocument& document)
{
    for (const QString& text : {document.type, document.title}) {
        int best = -1;
        qsizetype most = 0;
        for (size_t i = 0; i < checklist.requirements.size(); ++i) {
            const Requirement& one = checklist.requirements[i];
            const bool isOfCase = one.of == Requirement::Of::Note || one.of == Requirement::Of::Decision;
            if (const qsizetype fit = isOfCase ? 0 : fitOf(text, one.words); fit > most) {
                best = int(i);
                most = fit;
            }
        }
        if (best >= 0) {
            return best;
        }
    }
    return -1;
}

QString nameOf(const cache::CaseDocument& document) { return document.documentId.isEmpty() ? document.title.isEmpty() ? document.type : document.title : document.documentId; }

/// Notes and decisions of the case itself, and documents that are such.
void takeEntries(CaseRequirement& row, const std::vector<CaseEntry>& entries)
{
    const auto kind = row.requirement.of == Requirement::Of::Note ? DisputeEntryKind::Note : DisputeEntryKind::Resolution;
    for (const CaseEntry& entry : entries) {
        if (entry.kind == kind) {
            row.names << (entry.documentId.isEmpty() ? entry.text : entry.documentId);
        }
    }
}

bool isShown(const cache::CaseDocument& document)
{
    return document.standing == RecordStanding::Present && document.content != ContentState::Missing;
}

void addDocumentsTo(CaseGroup& group, const CaseFile& file)
{
    for (const CasePart& part : file.parts) {
        if (hasAnyWord(part.document.type, group.rule.words) || hasAnyWord(part.document.title, group.rule.words)) {
            const auto at = part.at();
            const QString name = part.document.type.isEmpty() ? part.document.title : part.document.type;
            group.items.push_back({name, part.name(), CaseGroupItem::State::Plain, at ? std::optional(at->utc) : std::nullopt, sourceOfDocument(part.document), part.document.documentId, at});
        }
    }
}

void addAttributesTo(CaseGroup& group, const CaseFile& file)
{
    for (const cache::KnownWorkspace& known : file.workspaces) {
        for (const auto& [name, value] : known.workspace.attributes) {
            if (!name.contains(u'/') || !group.rule.categories.contains(fold(name.section(u'/', 0, 0)))) {
                continue;
            }
            const bool isMet = group.rule.met.contains(fold(value));
            const auto state = group.rule.met.isEmpty() ? CaseGroupItem::State::Plain : isMet ? CaseGroupItem::State::Met : CaseGroupItem::State::Open;
            group.items.push_back({name.section(u'/', 1), value, state, std::nullopt, sourceOfWorkspace(known), {}});
        }
    }
}

void addStepsTo(CaseGroup& group, const CaseFile& file)
{
    for (const cache::KnownCase& known : file.cases) {
        for (const WorkflowTask& task : known.what.tasks) {
            if (!group.rule.steps.contains(fold(task.key))) {
                continue;
            }
            const CaseVariable* own = variableOf(task.variables, {u"decision"_s, u"outcome"_s, u"approval"_s});
            QStringList value{task.outcome.isEmpty() && own ? own->value : task.outcome, task.assignee};
            value.removeAll(QString());
            group.items.push_back({task.name.isEmpty() ? task.key : task.name, value.join(u" · "_s), task.isOpen() ? CaseGroupItem::State::Open : CaseGroupItem::State::Plain, task.ended,
                                   sourceOfCase(known), {}});
        }
    }
}

} // namespace

QLatin1StringView codeOf(CaseGroupItem::State state)
{
    static constexpr std::array codes{"plain"_L1, "open"_L1, "met"_L1};
    return codes[size_t(state)];
}

QLatin1StringView codeOf(CaseRequirement::State state)
{
    static constexpr std::array codes{"there"_L1, "missing"_L1, "not-yet"_L1, "optional"_L1};
    return codes[size_t(state)];
}

qint64 CaseGroup::count(CaseGroupItem::State state) const
{
    return std::ranges::count(items, state, &CaseGroupItem::state);
}

std::vector<const CaseRequirement*> CasePackage::missing() const
{
    std::vector<const CaseRequirement*> all;
    for (const CaseRequirement& one : requirements) {
        if (one.state == CaseRequirement::State::Missing) {
            all.push_back(&one);
        }
    }
    return all;
}

std::vector<CaseRequirement> checkedAgainst(const PackChecklist& checklist, const std::vector<const cache::CaseDocument*>& documents, const std::vector<CaseEntry>& entries, bool isDue)
{
    std::vector<CaseRequirement> rows;
    for (const Requirement& one : checklist.requirements) {
        rows.push_back({one, CaseRequirement::State::Missing, {}});
        if (one.of == Requirement::Of::Note || one.of == Requirement::Of::Decision) {
            takeEntries(rows.back(), entries);
        }
    }
    for (const cache::CaseDocument* document : documents) {
        if (const int at = isShown(*document) ? requirementOf(checklist, *document) : -1; at >= 0) {
            QStringList& names = rows[size_t(at)].names;
            if (const QString name = nameOf(*document); !names.contains(name)) { // a copy of it in another archive is the same once more
                names << name;
            }
        }
    }
    for (CaseRequirement& row : rows) {
        const bool isThere = row.names.size() >= row.requirement.count;
        row.state = isThere ? CaseRequirement::State::There : !row.requirement.isMandatory ? CaseRequirement::State::Optional : isDue ? CaseRequirement::State::Missing : CaseRequirement::State::NotYet;
    }
    return rows;
}

CasePackage packageFrom(const QString& id, const std::vector<cache::CaseDocument>& documents, const CaseRules& rules, const CasePlan* plan)
{
    CasePackage package;
    package.id = id;
    for (const auto& [document, alsoIn] : withoutCopies(documents)) {
        package.documents.push_back(document);
    }
    const auto isOf = [&](const CasePlan& one) {
        const auto says = [&](const cache::CaseDocument& document) { return hasAnyWord(document.type, one.packages) || hasAnyWord(document.title, one.packages); };
        return !one.packages.isEmpty() && std::ranges::any_of(documents, says);
    };
    if (plan ? !isOf(*plan) : true) {
        const auto found = std::ranges::find_if(rules.plans, isOf);
        plan = found == rules.plans.end() ? nullptr : &*found;
    }
    if (!plan) {
        return package;
    }
    package.plan = plan->id;
    if (const PackChecklist* checklist = rules.checklists.find(plan->checklist)) {
        std::vector<const cache::CaseDocument*> all;
        for (const cache::CaseDocument& one : package.documents) {
            all.push_back(&one);
        }
        package.requirements = checkedAgainst(*checklist, all, {}, true);
        std::erase_if(package.requirements, [](const CaseRequirement& row) { return row.requirement.of == Requirement::Of::Note || row.requirement.of == Requirement::Of::Decision; });
    }
    return package;
}

Result<CasePackage> readPackage(store::Database& database, const CaseRules& rules, const QString& id)
{
    CF_TRY(const std::vector<cache::CaseDocument> documents, cache::packageDocuments(database, id));
    if (documents.empty()) {
        return fail(ErrorKind::NotFound, id);
    }
    return packageFrom(id, documents, rules, nullptr);
}

void addPackages(CaseFile& file, const CaseMaterial& material, const CaseRules& rules)
{
    for (const auto& [id, documents] : material.packages) {
        file.packages.push_back(packageFrom(id, documents, rules, file.plan ? &*file.plan : nullptr));
    }
}

void addChecklist(CaseFile& file, const CaseRules& rules)
{
    const PackChecklist* checklist = file.plan ? rules.checklists.find(file.plan->checklist) : nullptr;
    if (!checklist) {
        return;
    }
    for (const MilestoneTrack& track : file.milestones) {
        file.isChecklistDue = file.isChecklistDue || (track.rule.id == file.plan->checklistAt && track.isReached);
    }
    std::vector<const cache::CaseDocument*> all;
    for (const CasePart& part : file.parts) {
        all.push_back(&part.document);
    }
    for (const CasePackage& package : file.packages) { // what goes with its letters is there for it
        for (const cache::CaseDocument& one : package.documents) {
            all.push_back(&one);
        }
    }
    file.checklist = checkedAgainst(*checklist, all, file.entries, file.isChecklistDue);
}

void addGroups(CaseFile& file, const CaseRules&)
{
    if (!file.plan) {
        return;
    }
    for (const CaseGroupRule& rule : file.plan->groups) {
        CaseGroup group{rule, {}};
        if (rule.hasCustomer && !file.customer.isEmpty()) {
            const DisputeSource source = file.workspaces.empty() ? DisputeSource() : sourceOfWorkspace(file.workspaces.front());
            group.items.push_back({u"customer"_s, file.customer, CaseGroupItem::State::Plain, std::nullopt, source, {}});
        }
        addAttributesTo(group, file);
        addDocumentsTo(group, file);
        addStepsTo(group, file);
        file.groups.push_back(std::move(group));
    }
}

} // namespace cf::evidence
