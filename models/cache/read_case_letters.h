// What cases are made of, for one of them or for all: its letters by the ids they name, workspaces and processes by their types, packages. Each is found by an index of its own, so that it stays quick among millions. Functions on a reader's connection.
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
/// By rows, in their order.
Result<std::vector<CaseDocument>> caseDocumentsAt(store::Database& database, const std::vector<qint64>& rows);
/// All of a package, in that order.
Result<std::vector<CaseDocument>> packageDocuments(store::Database& database, const QString& package);
/// Ids of packages as their first document writes them, at most `most`.
Result<QStringList> packagesNamed(store::Database& database, int most);
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

} // namespace cf::cache
