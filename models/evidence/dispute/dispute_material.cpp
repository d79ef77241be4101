#include "models/evidence/dispute/dispute_material.h"

#include "models/base/text.h"
#include "models/query/equal_term.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostLetters = 2'000;

const QStringList workspaceVariables{u"workspace"_s, u"workspaceId"_s, u"workspaceRef"_s, u"dispute"_s, u"disputeId"_s, u"disputeRef"_s, u"complaintId"_s, u"caseId"_s};
const QStringList disputedVariables{u"communicationRef"_s, u"documentId"_s, u"disputedDocument"_s};
const QStringList disputedAttributes{u"Disputed document"_s, u"Disputed communication"_s, u"Beanstandetes Schreiben"_s};
const QStringList letterVariables{u"letterRef"_s, u"communicationRef"_s, u"documentId"_s};

void addName(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && !names.contains(name)) {
        names << name;
    }
}

/// By what a case may name a dispute that a workspace is.
QStringList keysOf(const BusinessWorkspace& workspace)
{
    QStringList keys{identifierKey(workspace.nativeId)};
    for (const BusinessReference& one : workspace.references) {
        addName(keys, identifierKey(one.id));
    }
    for (const WorkspaceWorkflow& one : workspace.workflows.value_or(std::vector<WorkspaceWorkflow>())) {
        addName(keys, identifierKey(one.nativeId));
    }
    return keys;
}

QStringList keysOf(const WorkflowCase& what)
{
    QStringList keys;
    addName(keys, identifierKey(what.reference));
    addName(keys, identifierKey(what.nativeId));
    for (const CaseVariable& one : what.variables) {
        if (workspaceVariables.contains(one.name, Qt::CaseInsensitive)) {
            addName(keys, identifierKey(one.value));
        }
    }
    return keys;
}

void name(DisputeMaterial& material)
{
    for (const cache::KnownWorkspace& one : material.workspaces) {
        addName(material.names, one.workspace.object());
    }
    for (const cache::KnownCase& one : material.cases) {
        addName(material.names, one.what.reference);
    }
    for (const cache::KnownWorkspace& one : material.workspaces) {
        addName(material.names, one.workspace.nativeId);
    }
    for (const cache::KnownCase& one : material.cases) {
        addName(material.names, one.what.nativeId);
    }
    material.id = material.names.value(0);
}

class Gathering
{
public:
    Gathering(store::Database& database, DisputeMaterial& material)
        : m_database(database)
        , m_material(material)
    {}

    FoundDocument& add(const cache::DisputeDocument& document, DisputeBasis basis)
    {
        const auto found = std::ranges::find_if(m_material.documents, [&](const FoundDocument& one) { return one.document.id == document.id; });
        FoundDocument& one = found == m_material.documents.end() ? m_material.documents.emplace_back(FoundDocument{document, {}, false, {}, {}}) : *found;
        if (!std::ranges::count(one.bases, basis)) {
            one.bases.push_back(basis);
        }
        return one;
    }

    /// By the organisation's id, else by ours.
    Result<std::vector<cache::DisputeDocument>> called(const QString& id)
    {
        CF_TRY(std::vector<cache::DisputeDocument> all, cache::disputeDocumentsCalled(m_database, id));
        if (all.empty()) {
            CF_TRY(const std::optional<cache::DisputeDocument> own, cache::readDisputeDocument(m_database, CommunicationId(id)));
            if (own) {
                all.push_back(*own);
            }
        }
        if (all.empty()) {
            addName(m_material.unknown, id);
        }
        return all;
    }

    Result<void> addNamed()
    {
        for (const QString& id : namedDisputed(m_material)) {
            CF_TRY(const std::vector<cache::DisputeDocument> all, called(id));
            for (const cache::DisputeDocument& one : all) {
                add(one, DisputeBasis::Named).isNamedDisputed = true;
            }
        }
        for (const cache::KnownCase& known : m_material.cases) {
            for (const WorkflowTask& task : known.what.tasks) {
                const CaseVariable* letter = variableOf(task.variables, letterVariables);
                const auto stage = letter && !letter->value.isEmpty() ? stageOfTask(task.key) : std::nullopt;
                if (!stage) {
                    continue;
                }
                CF_TRY(const std::vector<cache::DisputeDocument> all, called(letter->value));
                for (const cache::DisputeDocument& one : all) {
                    add(one, DisputeBasis::Named).namedStage = stage;
                }
            }
        }
        return {};
    }

    /// Shown by a workspace once, and not any more.
    Result<void> addShownOnce()
    {
        const std::vector<cache::KnownWorkspace> workspaces = m_material.workspaces;
        for (const cache::KnownWorkspace& known : workspaces) {
            QStringList asked = known.workspace.linked;
            for (const cache::WorkspacePast& past : known.history) {
                for (const QString& native : past.workspace.linked) {
                    if (asked.contains(native)) {
                        continue;
                    }
                    asked << native;
                    CF_TRY(const auto one, cache::readDisputeDocument(m_database, known.repository, native));
                    if (one) {
                        add(*one, DisputeBasis::ShownOnce);
                    }
                }
            }
        }
        return {};
    }

    /// In its workspaces, or with its reference.
    Result<void> addFound(search::SearchIndex& index, const query::Calendar& calendar)
    {
        std::vector<query::Expression> any;
        for (const cache::KnownWorkspace& one : m_material.workspaces) {
            any.push_back(query::of(query::equalTerm(query::Field::Workspace, one.workspace.nativeId)));
            if (!one.workspace.object().isEmpty()) {
                any.push_back(query::of(query::equalTerm(query::Field::Case, one.workspace.object())));
            }
        }
        for (const cache::KnownCase& one : m_material.cases) {
            if (!one.what.reference.isEmpty()) {
                any.push_back(query::of(query::equalTerm(query::Field::Case, one.what.reference)));
            }
        }
        if (any.empty()) {
            return {};
        }
        query::Query query;
        query.where = query::any(std::move(any));
        search::Window window;
        window.limit = mostLetters;
        CF_TRY(const search::Rows rows, index.rows({query, calendar}, window));
        for (const search::Row& row : rows.rows) {
            CF_TRY(const auto one, cache::readDisputeDocument(m_database, row.id));
            if (one) {
                CF_CHECK(place(*one));
            }
        }
        return {};
    }

private:
    static std::optional<DisputeStage> stageOfTask(const QString& key)
    {
        const QString folded = fold(key);
        return folded.startsWith(u"ack") ? std::optional(DisputeStage::Acknowledgement) : disputeStageNamed(folded);
    }

    Result<void> place(const cache::DisputeDocument& document)
    {
        const QString workspaceKey = identifierKey(document.workspace), caseKey = identifierKey(document.caseId);
        for (const cache::KnownWorkspace& known : m_material.workspaces) {
            if (known.repository == document.repository && !workspaceKey.isEmpty() && workspaceKey == identifierKey(known.workspace.nativeId)) {
                add(document, DisputeBasis::FiledIn);
            } else if (known.repository == document.repository && !document.nativeId.isEmpty() && known.workspace.linked.contains(document.nativeId)) {
                add(document, DisputeBasis::ShownBy);
            }
            if (!caseKey.isEmpty() && caseKey == identifierKey(known.workspace.object())) {
                add(document, DisputeBasis::CaseReference);
            }
        }
        const auto isReference = [&](const cache::KnownCase& known) { return caseKey == identifierKey(known.what.reference); };
        if (!caseKey.isEmpty() && std::ranges::any_of(m_material.cases, isReference)) {
            add(document, DisputeBasis::CaseReference);
        }
        return {};
    }

    store::Database& m_database;
    DisputeMaterial& m_material;
};

} // namespace

const CaseVariable* variableOf(const std::vector<CaseVariable>& variables, const QStringList& names)
{
    for (const QString& name : names) {
        const auto found = std::ranges::find_if(variables, [&](const CaseVariable& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found != variables.end() && !found->value.isEmpty()) {
            return &*found;
        }
    }
    return nullptr;
}

QString attributeOf(const BusinessWorkspace& workspace, const QStringList& names)
{
    for (const auto& [name, value] : workspace.attributes) {
        if (!value.isEmpty() && names.contains(name.section(u'/', -1), Qt::CaseInsensitive)) {
            return value;
        }
    }
    return {};
}

QStringList namedDisputed(const DisputeMaterial& material)
{
    QStringList all;
    for (const cache::KnownCase& known : material.cases) {
        if (const CaseVariable* one = variableOf(known.what.variables, disputedVariables)) {
            addName(all, one->value.trimmed());
        }
    }
    for (const cache::KnownWorkspace& known : material.workspaces) {
        for (const QString& one : attributeOf(known.workspace, disputedAttributes).split(u',', Qt::SkipEmptyParts)) {
            addName(all, one.trimmed());
        }
    }
    return all;
}

bool isCalled(const DisputeMaterial& material, const QString& name)
{
    const QString key = identifierKey(name);
    return !key.isEmpty() && std::ranges::any_of(material.names, [&](const QString& one) { return identifierKey(one) == key; });
}

Result<std::vector<DisputeMaterial>> disputeMaterials(store::Database& database, const DisputeRule& rule, const std::vector<DisputeLink>& links)
{
    std::vector<DisputeMaterial> all;
    QHash<QString, QList<size_t>> byKey;
    CF_TRY(std::vector<cache::KnownWorkspace> workspaces, cache::workspacesTyped(database, rule.words));
    for (cache::KnownWorkspace& one : workspaces) {
        for (const QString& key : keysOf(one.workspace)) {
            byKey[key] << all.size();
        }
        all.emplace_back().workspaces.push_back(std::move(one));
    }
    CF_TRY(const std::vector<cache::KnownCase> cases, cache::casesDefined(database, rule.words));
    for (const cache::KnownCase& one : cases) {
        QList<size_t> places;
        const QStringList keys = keysOf(one.what);
        for (const QString& key : keys) {
            for (const size_t place : byKey.value(key)) {
                if (!places.contains(place)) {
                    places << place;
                }
            }
        }
        if (places.isEmpty()) { // one without a workspace: others may name the same
            for (const QString& key : keys) {
                byKey[key] << all.size();
            }
            places << all.size();
            all.emplace_back();
        }
        for (const size_t place : places) {
            all[place].cases.push_back(one);
        }
    }
    for (DisputeMaterial& one : all) {
        std::ranges::stable_sort(one.cases, {}, [](const cache::KnownCase& known) { return known.what.started.value_or(known.knownFrom); });
        name(one);
        for (const DisputeLink& link : links) {
            if (isCalled(one, link.dispute)) {
                one.links.push_back(link);
            }
        }
    }
    return all;
}

Result<void> addDocuments(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar, DisputeMaterial& material)
{
    Gathering gathering(database, material);
    CF_CHECK(gathering.addNamed());
    CF_CHECK(gathering.addFound(index, calendar));
    CF_CHECK(gathering.addShownOnce());
    for (const DisputeLink& link : material.links) {
        if (link.undone) {
            continue;
        }
        CF_TRY(const auto one, cache::readDisputeDocument(database, link.communication));
        if (one) {
            gathering.add(*one, DisputeBasis::Person).link = link;
        } else {
            addName(material.unknown, link.communication.value());
        }
    }
    return {};
}

} // namespace cf::evidence
