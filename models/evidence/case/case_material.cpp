// Which workspaces, processes and documents belong to a case.
#include "models/base/text.h"
#include "models/cache/read_case_names.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/case/case_book.h"
#include "models/evidence/dispute/dispute_material.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostDocuments = 2'000, mostPackages = 20;

const QStringList caseVariables{u"workspace"_s, u"workspaceId"_s, u"workspaceRef"_s, u"caseId"_s, u"caseRef"_s, u"claimId"_s, u"claimRef"_s, u"claim"_s, u"loanId"_s, u"loanRef"_s, u"loan"_s};
const QStringList claimVariables{u"claimId"_s, u"claimRef"_s, u"claim"_s}, loanVariables{u"loanId"_s, u"loanRef"_s, u"loan"_s}, plainVariables{u"caseId"_s, u"caseRef"_s};
const QString workspaceAddress = u"@workspace/"_s, processAddress = u"@process/"_s;
const QStringList letterVariables{u"letterRef"_s, u"communicationRef"_s, u"documentId"_s};

void add(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && !names.contains(name)) {
        names << name;
    }
}

QStringList keysOfRoom(const BusinessWorkspace& workspace)
{
    QStringList keys;
    add(keys, identifierKey(workspace.nativeId));
    add(keys, identifierKey(workspace.object()));
    return keys;
}

bool belongs(const BusinessWorkspace& workspace, const WorkflowCase& what)
{
    const QStringList own = keysOfRoom(workspace);
    if (std::ranges::any_of(keysOf(what), [&](const QString& key) { return own.contains(key); })) {
        return true;
    }
    const auto& flows = workspace.workflows;
    return flows && std::ranges::any_of(*flows, [&](const WorkspaceWorkflow& one) { return !one.nativeId.isEmpty() && identifierKey(one.nativeId) == identifierKey(what.nativeId); });
}

/// NotFound is none; several of a name that is not asked for by a person are none, too.
Result<std::optional<cache::KnownCase>> ifKnown(Result<cache::KnownCase> known)
{
    if (known) {
        return Result<std::optional<cache::KnownCase>>(std::move(*known));
    }
    const bool isNone = known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Conflict;
    return isNone ? Result<std::optional<cache::KnownCase>>(std::nullopt) : Result<std::optional<cache::KnownCase>>(tl::unexpected<Error>(known.error()));
}

void addVariables(cache::CaseReach& reach, const WorkflowCase& what)
{
    for (QStringList* one : {&reach.cases, &reach.claims, &reach.loans}) { // letters name a case by whichever they have
        add(*one, what.reference);
    }
    for (const CaseVariable& one : what.variables) {
        const auto is = [&](const QStringList& names) { return names.contains(one.name, Qt::CaseInsensitive); };
        if (is(claimVariables)) {
            add(reach.claims, one.value);
        } else if (is(loanVariables)) {
            add(reach.loans, one.value);
        } else if (is(plainVariables)) {
            add(reach.cases, one.value);
        } else if (is(letterVariables)) {
            add(reach.documents, one.value);
        }
    }
    for (const WorkflowTask& task : what.tasks) {
        if (const CaseVariable* letter = variableOf(task.variables, letterVariables)) {
            add(reach.documents, letter->value);
        }
    }
}

cache::CaseReach reachOf(const CaseMaterial& material)
{
    cache::CaseReach reach;
    for (const cache::KnownWorkspace& known : material.workspaces) {
        const BusinessWorkspace& room = known.workspace;
        reach.workspaces.emplace_back(known.repository, room.nativeId);
        const QString object = room.object();
        for (QStringList* one : {&reach.cases, &reach.claims, &reach.loans}) {
            add(*one, object);
        }
        if (room.kind == BusinessKind::Policy) {
            add(reach.policies, object);
        }
        reach.customer = room.customer;
    }
    for (const cache::KnownCase& known : material.cases) {
        addVariables(reach, known.what);
    }
    return reach;
}

Result<void> addDocuments(store::Database& database, CaseMaterial& material, const cache::CaseReach& reach)
{
    CF_TRY(material.documents, cache::caseDocuments(database, reach, mostDocuments + 1));
    material.isCut = material.documents.size() > size_t(mostDocuments);
    if (material.isCut) {
        material.documents.resize(size_t(mostDocuments));
    }
    QStringList packages, keys;
    for (const cache::CaseDocument& one : material.documents) {
        if (const QString key = identifierKey(one.package); !key.isEmpty() && !keys.contains(key) && packages.size() < mostPackages) {
            keys << key;
            packages << one.package;
        }
    }
    for (const QString& package : packages) {
        CF_TRY(std::vector<cache::CaseDocument> all, cache::packageDocuments(database, package));
        material.packages.emplace_back(package, std::move(all));
    }
    return {};
}

void addCase(std::vector<cache::KnownCase>& all, const cache::KnownCase& one)
{
    const auto isSame = [&](const cache::KnownCase& other) { return other.repository == one.repository && other.what.nativeId == one.what.nativeId; };
    if (std::ranges::none_of(all, isSame)) {
        all.push_back(one);
    }
}

void sort(std::vector<cache::KnownCase>& all)
{
    std::ranges::stable_sort(all, {}, [](const cache::KnownCase& one) { return std::pair(one.what.started.value_or(one.knownFrom), one.what.nativeId); });
}

/// Of processes that a plan knows: those that name one of these ids as their case.
Result<std::vector<cache::KnownCase>> plannedNaming(store::Database& database, const CaseRules& rules, const QStringList& ids)
{
    CF_TRY(const std::vector<cache::Place> places, cache::casesNaming(database, caseVariables + QStringList{QString()}, ids));
    std::vector<cache::KnownCase> found;
    for (const auto& [repository, native] : places) {
        CF_TRY(cache::KnownCase one, cache::readCase(database, repository, native));
        if (rules.planOfProcess(one.what.definitionKey, one.what.definitionName)) {
            found.push_back(std::move(one));
        }
    }
    return Result<std::vector<cache::KnownCase>>(std::move(found));
}

/// A process, with the workspace that it names where there is one.
Result<CaseMaterial> gatherFlow(store::Database& database, const CaseRules& rules, cache::KnownCase flow)
{
    for (const QString& named : namedBy(flow.what)) {
        auto room = cache::readWorkspace(database, named);
        if (room && belongs(room->workspace, flow.what)) {
            return gatherWorkspace(database, rules, std::move(*room));
        }
    }
    return gatherProcess(database, rules, std::move(flow));
}

/// What letters alone say: a claim, a loan, else a case of that id.
Result<CaseMaterial> gatherLetters(store::Database& database, const CaseRules& rules, const QString& name)
{
    CaseMaterial material;
    material.asked = name;
    cache::CaseReach reach;
    reach.cases = reach.claims = reach.loans = QStringList{name};
    CF_CHECK(addDocuments(database, material, reach));
    if (material.documents.empty()) {
        return fail(ErrorKind::NotFound, name);
    }
    const QString key = identifierKey(name);
    const auto names = [&](QString cache::CaseDocument::*id) { return std::ranges::any_of(material.documents, [&](const cache::CaseDocument& one) { return identifierKey(one.*id) == key; }); };
    const BusinessKind kind = names(&cache::CaseDocument::claim) ? BusinessKind::Claim : names(&cache::CaseDocument::loan) ? BusinessKind::Loan : BusinessKind::Case;
    material.plan = rules.planOf(kind, {}, {});
    return Result<CaseMaterial>(std::move(material));
}

} // namespace

QStringList keysOf(const WorkflowCase& what)
{
    QStringList keys;
    add(keys, identifierKey(what.reference));
    for (const QString& one : namedBy(what)) {
        add(keys, identifierKey(one));
    }
    return keys;
}

QStringList namedBy(const WorkflowCase& what)
{
    QStringList names;
    for (const CaseVariable& one : what.variables) {
        if (caseVariables.contains(one.name, Qt::CaseInsensitive)) {
            add(names, one.value);
        }
    }
    return names;
}

QString statedCase(const WorkflowCase& what)
{
    for (const QString& name : caseVariables) {
        for (const CaseVariable& one : what.variables) {
            if (one.name.compare(name, Qt::CaseInsensitive) == 0 && !one.value.isEmpty()) {
                return one.value;
            }
        }
    }
    return what.reference;
}

Result<CaseMaterial> gatherWorkspace(store::Database& database, const CaseRules& rules, cache::KnownWorkspace known)
{
    CaseMaterial material;
    material.plan = rules.planOf(known.workspace);
    material.asked = known.workspace.object().isEmpty() ? known.workspace.nativeId : known.workspace.object();
    const auto take = [&](const cache::KnownCase& one) {
        if (belongs(known.workspace, one.what)) {
            addCase(material.cases, one);
        }
    };
    for (const WorkspaceWorkflow& flow : known.workspace.workflows.value_or(std::vector<WorkspaceWorkflow>())) {
        CF_TRY(const auto one, ifKnown(cache::readCase(database, flow.nativeId)));
        if (one) {
            take(*one);
        }
    }
    if (!known.workspace.object().isEmpty()) {
        CF_TRY(const auto one, ifKnown(cache::readCase(database, known.workspace.object())));
        if (one) {
            take(*one);
        }
    }
    CF_TRY(const std::vector<cache::KnownCase> some, plannedNaming(database, rules, {known.workspace.object(), known.workspace.nativeId}));
    std::ranges::for_each(some, take);
    sort(material.cases);
    material.workspaces.push_back(std::move(known));
    CF_CHECK(addDocuments(database, material, reachOf(material)));
    return Result<CaseMaterial>(std::move(material));
}

Result<CaseMaterial> gatherProcess(store::Database& database, const CaseRules& rules, cache::KnownCase known)
{
    CaseMaterial material;
    const QString stated = statedCase(known.what), key = identifierKey(stated);
    CF_TRY(const std::vector<cache::KnownCase> others, plannedNaming(database, rules, {stated}));
    material.cases.push_back(std::move(known));
    for (const cache::KnownCase& one : others) {
        if (!key.isEmpty() && identifierKey(statedCase(one.what)) == key) {
            addCase(material.cases, one);
        }
    }
    sort(material.cases);
    const WorkflowCase& first = material.cases.front().what;
    material.plan = rules.planOfProcess(first.definitionKey, first.definitionName);
    material.asked = !stated.isEmpty() ? stated : first.nativeId;
    CF_CHECK(addDocuments(database, material, reachOf(material)));
    return Result<CaseMaterial>(std::move(material));
}

QString addressOf(const cache::KnownWorkspace& known) { return workspaceAddress + known.repository.value() + u'/' + known.workspace.nativeId; }
QString addressOf(const cache::KnownCase& known) { return processAddress + known.repository.value() + u'/' + known.what.nativeId; }

QString addressOf(const CaseFile& file)
{
    return !file.workspaces.empty() ? addressOf(file.workspaces.front()) : !file.cases.empty() ? addressOf(file.cases.front()) : QString();
}

QString nameInAddress(const QString& name)
{
    return name.startsWith(workspaceAddress) || name.startsWith(processAddress) ? name.section(u'/', 2) : name;
}

Result<CaseMaterial> gatherCase(store::Database& database, const CaseRules& rules, const QString& name)
{
    const RepositoryId repository(name.section(u'/', 1, 1));
    if (name.startsWith(workspaceAddress)) {
        CF_TRY(cache::KnownWorkspace room, cache::readWorkspace(database, repository, nameInAddress(name)));
        return gatherWorkspace(database, rules, std::move(room));
    }
    if (name.startsWith(processAddress)) {
        CF_TRY(cache::KnownCase flow, cache::readCase(database, repository, nameInAddress(name)));
        return gatherFlow(database, rules, std::move(flow));
    }
    auto room = cache::readWorkspace(database, name);
    if (room) {
        return gatherWorkspace(database, rules, std::move(*room));
    }
    if (room.error().kind != ErrorKind::NotFound) {
        return tl::unexpected<Error>(room.error());
    }
    auto flow = cache::readCase(database, name);
    if (flow) {
        return gatherFlow(database, rules, std::move(*flow));
    }
    if (flow.error().kind != ErrorKind::NotFound && flow.error().kind != ErrorKind::Conflict) {
        return tl::unexpected<Error>(flow.error());
    }
    CF_TRY(std::vector<cache::KnownCase> stating, plannedNaming(database, rules, {name})); // several are one case where they state the same
    std::erase_if(stating, [key = identifierKey(name)](const cache::KnownCase& one) { return identifierKey(statedCase(one.what)) != key; });
    if (!stating.empty()) {
        return gatherFlow(database, rules, std::move(stating.front()));
    }
    return flow.error().kind == ErrorKind::Conflict ? Result<CaseMaterial>(tl::unexpected<Error>(flow.error())) : gatherLetters(database, rules, name);
}

} // namespace cf::evidence
