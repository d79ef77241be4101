// The same communication as several repositories keep it, or one of them twice: what makes them the same, how they differ, and which
// of them counts. They are never merged: each stays a record of its own. Source: data model 7.3; journeys 4.0 DUPID.
#pragma once

#include "models/domain/communication.h"

#include <QDate>

namespace cf {

/// Why two records are taken for the same communication; the strongest first.
enum class CopyBasis {
    Decision,   ///< a person said so
    DocumentId, ///< the organisation's own id of it, however it is spelled
    Content     ///< the same bytes for the same customer
};

struct RecordCopy {
    CommunicationId id;
    RepositoryId repository;
    QString repositoryName, nativeId, documentId, title, type, language, recipient;
    std::optional<Moment> issued;
    RecordStanding standing = RecordStanding::Present;
    CopyBasis basis = CopyBasis::DocumentId;
    std::optional<bool> sameBytes; ///< none: one of the two was never read
    QStringList differs;           ///< "title", "type", "language", "issued", "bytes"
    friend bool operator==(const RecordCopy&, const RecordCopy&) = default;
};

/// Which repository's copy counts, for communications of a type (any when empty) issued in [from, until) (open where invalid).
struct AuthorityRule {
    QString type;
    QDate from, until;
    RepositoryId repository;
    friend bool operator==(const AuthorityRule&, const AuthorityRule&) = default;
};

/// The first rule that fits one of the copies which its repository still shows: that copy, and the rule by its place. Null: none.
struct Authority {
    CommunicationId id;
    size_t rule = 0;
    friend bool operator==(const Authority&, const Authority&) = default;
};
std::optional<Authority> authorityOf(const std::vector<AuthorityRule>& rules, const std::vector<RecordCopy>& all);

/// A person's word on two records. The newest that is not undone holds.
struct IdentityDecision {
    CommunicationId one, other;
    bool isSame = true;
    QString reason;
    UtcMs at = 0;
    std::optional<UtcMs> undone;
    friend bool operator==(const IdentityDecision&, const IdentityDecision&) = default;
};
/// The one that holds between the two; null when there is none.
const IdentityDecision* decisionOn(const std::vector<IdentityDecision>& decisions, const CommunicationId& one, const CommunicationId& other);

} // namespace cf
