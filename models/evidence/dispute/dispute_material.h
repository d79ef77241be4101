// What belongs together as one dispute, before anything is concluded from it: its workspaces and cases joined by what they name each other,
// and the documents that any of them, or a person, brings in. Reads the cache. Source: docs/disputes.md.
#pragma once

#include "models/evidence/dispute/dispute_story.h"
#include "models/search/search_index.h"

namespace cf::evidence {

struct FoundDocument {
    cache::DisputeDocument document;
    std::vector<DisputeBasis> bases;
    bool isNamedDisputed = false;            ///< a system names it as what is disputed
    std::optional<DisputeStage> namedStage;  ///< a task names it as its letter
    std::optional<DisputeLink> link;
    friend bool operator==(const FoundDocument&, const FoundDocument&) = default;
};

struct DisputeMaterial {
    QString id;
    QStringList names; ///< of all workspaces and cases: objects, references, native ids
    std::vector<cache::KnownWorkspace> workspaces;
    std::vector<cache::KnownCase> cases;
    std::vector<FoundDocument> documents;
    QStringList unknown; ///< named, and not known here
    std::vector<DisputeLink> links; ///< all that persons said of it, also what was undone
};

/// Without their documents: in the order of their workspaces, then of cases without one.
Result<std::vector<DisputeMaterial>> disputeMaterials(store::Database& database, const DisputeRule& rule, const std::vector<DisputeLink>& links);
Result<void> addDocuments(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar, DisputeMaterial& material);

bool isCalled(const DisputeMaterial& material, const QString& name); ///< by any of its names, in any notation
/// Of a case; null: it has none of these.
const CaseVariable* variableOf(const std::vector<CaseVariable>& variables, const QStringList& names);
/// Of the attribute whose last part is one of these; empty: none.
QString attributeOf(const BusinessWorkspace& workspace, const QStringList& names);
/// Documents that the systems name as disputed, as they write them.
QStringList namedDisputed(const DisputeMaterial& material);

} // namespace cf::evidence
