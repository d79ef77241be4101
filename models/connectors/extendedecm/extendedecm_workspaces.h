// Business workspaces of a Content Server: what is asked of each, and what they become. Source: protocol notes 2.4, 2.7, 4, 7.1.
#pragma once

#include "models/connectors/extendedecm/extendedecm_parts.h"

namespace cf::connectors::extendedecm {

inline constexpr int workspaceSubtype = 848;

/// "Police=policy; Schaden=claim"; what is not understood is left out.
QHash<QString, BusinessKind> kindsIn(const QString& setting);

/// All that was asked of one.
struct WorkspaceWire {
    NodeWire node; ///< its name, times and attributes
    QString type;  ///< of the workspace, as the site calls it
    std::vector<BusinessReference> references;
    std::optional<std::vector<WorkspaceMember>> members;
    std::optional<std::vector<WorkspaceRelation>> related;
    std::optional<std::vector<WorkspaceWorkflow>> workflows;
    QStringList linked;
};

/// Pure. Attributes that mean nothing here are kept under their names. Attributes of consents that cannot be read as times leave the row without one.
BusinessWorkspace workspaceFrom(const WorkspaceWire& wire, const AttributeNames& names, const SiteVocabulary& vocabulary, const WorkspaceRules& rules,
                                bool isSettled);
/// As the token of a workspace: a row of a list that has this time of change need not be read.
bool isKnownWorkspace(const QString& token, qint64 modified);

/// Whether the server has the module at all, asked once. An answer that says no is an answer.
QCoro::Task<Result<bool>> hasWorkspaces(Service& service, std::stop_token stop);
/// All of one, whose node was sent; none: it is no business workspace, as a template of some.
QCoro::Task<Result<std::optional<BusinessWorkspace>>> readWorkspace(RunContext& run, NodeWire node, std::stop_token stop);

} // namespace cf::connectors::extendedecm
