// Which workspaces, processes and documents belong to a case.
#include "models/base/text.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/dispute/dispute_material.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostDocuments = 2'000, mostPackages = 20;

const QStringList caseVariables{u"workspace"_s, u"workspaceId"_s, u"workspaceRef"_s, u"caseId"_s, u"caseRef"_s, u"claimId"_s, u"claimRef"_s, u"claim"_s, u"loanId"_s, u"loanRef"_s, u"loan"_s};
const QStringList claimVariables{u"claimId"_s, u"claimRef"_s, u"claim"_s}, loanVariables{u"loanId"_s, u"loanRef"_s, u"loan"_s}, plainVariables{u"caseId"_s, u"caseRef"_s};
const QStringList letterVariables{u"letterRef"_s, u"communicationRef"_s, u"documentId"_s};

void add(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && !names.contains(name)) {
        names << name;
    }
}

/// The run of letters and digits that says most, one with digits before one without: in nearly every notation it stands in what names the id. Zeros at its
/// beginning are of the notation.
QString coreOf(const QString& id)
{
    QString best, run;
    bool isFirst = true;
    const auto weight = [](const QString& of) { return std::pair(std::ranges::any_of(of, [](QChar one) { return one.isDigit(); }), of.size()); };
    const auto keep = [&] {
        while (isFirst && run.startsWith(u'0')) {
            run.remove(0, 1);
        }
        isFirst = isFirst && run.isEmpty();
        best = weight(run) > weight(best) ? run : best;
        run.clear();
    };
    for (const QChar one : id) {
        one.isLetterOrNumber() ? void(run += one) : keep();
    }
    keep();
    return best;
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

CaseCandidates candidatesIn(store::Database& database, const CaseRules& rules)
{
    return [&database, &rules](const BusinessWorkspace& workspace) -> Result<std::vector<cache::KnownCase>> {
        CF_TRY(const auto all, cache::processes(database));
        QStringList definitions;
        for (const auto& [key, name] : all) {
            if (rules.planOfProcess(key, name)) {
                definitions << key;
            }
        }
        std::vector<cache::KnownCase> found;
        if (definitions.isEmpty()) {
            return found;
        }
        CF_TRY(const std::vector<cache::Place> places, cache::casesHolding(database, definitions, {coreOf(workspace.object()), coreOf(workspace.nativeId)}));
        for (const auto& [repository, native] : places) {
            CF_TRY(cache::KnownCase one, cache::readCase(database, repository, native));
            found.push_back(std::move(one));
        }
        return Result<std::vector<cache::KnownCase>>(std::move(found));
    };
}

Result<CaseMaterial> gatherWorkspace(store::Database& database, const CaseRules& rules, cache::KnownWorkspace known, const CaseCandidates& candidates)
{
    CaseMaterial material;
    material.plan = rules.planOf(known.workspace);
    material.asked = known.workspace.object().isEmpty() ? known.workspace.nativeId : known.workspace.object();
    const auto take = [&](const cache::KnownCase& one) {
        const auto isSame = [&](const cache::KnownCase& other) { return other.repository == one.repository && other.what.nativeId == one.what.nativeId; };
        if (belongs(known.workspace, one.what) && std::ranges::none_of(material.cases, isSame)) {
            material.cases.push_back(one);
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
    CF_TRY(const std::vector<cache::KnownCase> some, candidates(known.workspace));
    std::ranges::for_each(some, take);
    std::ranges::stable_sort(material.cases, {}, [](const cache::KnownCase& one) { return std::pair(one.what.started.value_or(one.knownFrom), one.what.nativeId); });
    material.workspaces.push_back(std::move(known));
    CF_CHECK(addDocuments(database, material, reachOf(material)));
    return Result<CaseMaterial>(std::move(material));
}

Result<CaseMaterial> gatherProcess(store::Database& database, const CaseRules& rules, cache::KnownCase known)
{
    CaseMaterial material;
    material.plan = rules.planOfProcess(known.what.definitionKey, known.what.definitionName);
    material.asked = known.what.reference.isEmpty() ? known.what.nativeId : known.what.reference;
    material.cases.push_back(std::move(known));
    CF_CHECK(addDocuments(database, material, reachOf(material)));
    return Result<CaseMaterial>(std::move(material));
}

Result<CaseMaterial> gatherCase(store::Database& database, const CaseRules& rules, const QString& name)
{
    const CaseCandidates candidates = candidatesIn(database, rules);
    auto room = cache::readWorkspace(database, name);
    if (room) {
        return gatherWorkspace(database, rules, std::move(*room), candidates);
    }
    if (room.error().kind != ErrorKind::NotFound) {
        return tl::unexpected<Error>(room.error());
    }
    auto flow = cache::readCase(database, name);
    if (flow) {
        for (const QString& named : namedBy(flow->what)) {
            auto other = cache::readWorkspace(database, named);
            if (other && belongs(other->workspace, flow->what)) {
                return gatherWorkspace(database, rules, std::move(*other), candidates);
            }
        }
        return gatherProcess(database, rules, std::move(*flow));
    }
    if (flow.error().kind != ErrorKind::NotFound) {
        return tl::unexpected<Error>(flow.error());
    }
    return gatherLetters(database, rules, name);
}

} // namespace cf::evidence
