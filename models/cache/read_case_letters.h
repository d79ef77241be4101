// What cases are made of, for one of them or for all: its letters by the ids they name, workspaces and processes by their types, packages, the letters
// that need a consent. Each is found by an index of its own, so that it stays quick among millions. Functions on a reader's connection.
#pragma once

#include "models/cache/read_case.h"
#include "models/cache/read_workspace.h"
#include "models/domain/communication.h"

namespace cf::cache {

/// A document of a case: a letter, a note, an attachment.
struct CaseDocument {
    CommunicationId id;
    RepositoryId repository;
    QString repositoryName, nativeId; ///< nativeId: of its record; empty where a folder holds it
    QString documentId, title, type, unit, customer, recipient, caseId, claim, loan, policy, workspace, package, purpose;
    QString event, eventKind;
    std::optional<Moment> eventAt, issued, sent;
    CommunicationState state = CommunicationState::Archived;
    QString templateCode, templateVersion;
    Channel channel = Channel::Unknown;
    int legs = 0;
    ContentState content = ContentState::Unknown;
    RecordStanding standing = RecordStanding::Present;
    friend bool operator==(const CaseDocument&, const CaseDocument&) = default;
};

/// By what letters may name a case. Ids as written; compared by identifierKey().
struct CaseReach {
    std::vector<std::pair<RepositoryId, QString>> workspaces; ///< native ids: what is filed there or shown there
    QStringList cases, claims, loans, documents; ///< documents: ids of documents
    QStringList policies; ///< of this customer alone
    QString customer;     ///< as letters write it
    friend bool operator==(const CaseReach&, const CaseReach&) = default;
};
/// Each once, in the order they became known; at most `most`.
Result<std::vector<CaseDocument>> caseDocuments(store::Database& database, const CaseReach& reach, int most);
/// All of a package, in that order.
Result<std::vector<CaseDocument>> packageDocuments(store::Database& database, const QString& package);
/// Ids of packages as their first document writes them, at most `most`.
Result<QStringList> packagesNamed(store::Database& database, int most);
/// Documents of these types that name no case, claim, loan or workspace, and no copy of which does; once for each document id. At most `most` of them are told,
/// and `count` says how many there are.
Result<std::vector<CaseDocument>> documentsWithoutCase(store::Database& database, const QStringList& types, int most, qint64& count);
/// Whether any document names this event.
Result<bool> hasEvent(store::Database& database, const QString& event);

struct WorkspaceType {
    BusinessKind kind = BusinessKind::Other;
    QString type, objectType; ///< objectType: of the business object of the first of them
    friend bool operator==(const WorkspaceType&, const WorkspaceType&) = default;
};
Result<std::vector<WorkspaceType>> workspaceTypes(store::Database& database);
using Place = std::pair<RepositoryId, QString>; ///< and the native id
/// By when they became known.
Result<std::vector<Place>> workspacesOfType(store::Database& database, BusinessKind kind, const QString& type);

/// Key of a process, and the name that its first case tells.
Result<std::vector<std::pair<QString, QString>>> processes(store::Database& database);
Result<std::vector<Place>> casesOfProcess(store::Database& database, const QString& definition);
/// Those in whose statement one of these texts stands: candidates, to be looked at. All processes where none is named.
Result<std::vector<Place>> casesHolding(store::Database& database, const QStringList& definitions, const QStringList& texts);

/// A letter to one customer, of a purpose that may need a consent.
struct PurposeLetter {
    CommunicationId id;
    QString documentId, title, type, purpose, customer, recipient, repositoryName;
    UtcMs sent = 0;
    friend bool operator==(const PurposeLetter&, const PurposeLetter&) = default;
};
struct PurposeCustomer {
    QString customer;
    std::vector<PurposeLetter> letters;
};
/// Sent letters of any purpose but transactional, regulatory and service, whose customer some workspace is about; once for each customer of a letter.
/// By customer; at most `most` letters are looked at, and `isAll` says whether that were all.
Result<std::vector<PurposeCustomer>> lettersWithPurpose(store::Database& database, qint64 most, bool& isAll);

} // namespace cf::cache
