// A business workspace: where a system of record keeps together what belongs to one thing of another system, a policy, a case, a consent.
// As the repository tells it; what it does not tell is empty, or none where "none there" and "not told" differ. Source: protocol page for
// Extended ECM 2.7, 4, 7.1; capabilities 2, 6, 15.
#pragma once

#include "models/domain/moment.h"

#include <QStringList>

#include <vector>

namespace cf {

/// What a workspace stands for; `type` keeps the repository's own word.
enum class BusinessKind { Customer, Policy, Claim, Case, Loan, RegulatoryCase, PolicyException, Consent, Other };
/// "customer", "policy", "claim", "case", "loan", "regulatory-case", "policy-exception", "consent", "other"; stable, stored.
QLatin1StringView codeOf(BusinessKind kind);
/// Of codeOf(), in any case, '_' and ' ' as '-'.
std::optional<BusinessKind> businessKindNamed(QStringView word);
/// By the words in the name of a workspace's type, then in that of its business object.
BusinessKind businessKindOf(QStringView type, QStringView objectType);
std::vector<BusinessKind> allBusinessKinds();

struct BusinessReference {
    QString system, type, id; ///< "CRM", "POLICY", "POL 00000012"
    friend bool operator==(const BusinessReference&, const BusinessReference&) = default;
};

struct WorkspaceMember {
    QString role, name;
    bool leads = false; ///< the role
    friend bool operator==(const WorkspaceMember&, const WorkspaceMember&) = default;
};

struct WorkspaceRelation {
    QString nativeId, name;
    bool isParent = false; ///< the other one is
    friend bool operator==(const WorkspaceRelation&, const WorkspaceRelation&) = default;
};

struct WorkspaceWorkflow {
    QString nativeId, name, state, step, assignee; ///< state, step as told
    std::optional<Moment> started, due;
    friend bool operator==(const WorkspaceWorkflow&, const WorkspaceWorkflow&) = default;
};

/// What a customer allows for a purpose, from when to when. No beginning: always; no end: until something else is said.
struct ConsentStatement {
    QString purpose, state; ///< as told: "marketing", "given"
    std::optional<Moment> from, to;
    friend bool operator==(const ConsentStatement&, const ConsentStatement&) = default;
};

struct BusinessWorkspace {
    QString nativeId;
    QString token; ///< changes when anything of it may have changed; opaque outside the connector
    QString type, name, description;
    BusinessKind kind = BusinessKind::Other;
    std::vector<BusinessReference> references; ///< the first one names it
    QString status, customer;
    std::optional<Moment> renewal; ///< the day on which a policy is renewed next
    std::optional<Moment> created, modified;
    std::vector<std::pair<QString, QString>> attributes; ///< "Category/Attribute", value; order kept, all of them
    std::vector<ConsentStatement> consents;
    std::optional<std::vector<WorkspaceMember>> members;     ///< none: not told
    std::optional<std::vector<WorkspaceRelation>> related;   ///< none: not told
    std::optional<std::vector<WorkspaceWorkflow>> workflows; ///< none: not told
    QStringList linked; ///< native ids of records that it shows and another place holds
    QString object() const { return references.empty() ? QString() : references.front().id; }
    friend bool operator==(const BusinessWorkspace&, const BusinessWorkspace&) = default;
};

} // namespace cf
