// The types of business workspaces of this site. Source: protocol page 4.1.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"

#include <span>

namespace cf::sandbox::contentserver {

inline constexpr int customerType = 16, caseType = 17, policyType = 18, claimType = 19, loanType = 20, regulatoryType = 21, exceptionType = 22, consentType = 23;
inline constexpr qint64 caseworkFolders = 2011; ///< of the types from policyType on, in their order

struct WorkspaceType {
    int id;
    const char *name, *german, *object; ///< object: type of the business object it stands for
    int objectType;
    qint64 folder, templateNode;
};
std::span<const WorkspaceType> allWorkspaceTypes();
const WorkspaceType* workspaceType(int id); ///< null: there is none

int workspaceTypeId(WorkspaceKind kind);
/// 0: no workspace, or one without a type.
int workspaceTypeOf(const Node& node);

HttpResponse workspaceTypes(Visit& visit, const QStringList& rest); ///< /v2/businessworkspacetypes, and one by v1

} // namespace cf::sandbox::contentserver
