// What disputes are made of, read whole: workspaces and cases that may be ones, and their letters without what a list does not need.
// Functions on a reader's connection.
#pragma once

#include "models/cache/read_case.h"
#include "models/cache/read_workspace.h"
#include "models/domain/communication.h"

namespace cf::cache {

/// A document of a dispute: a letter, a note, an attachment.
struct DisputeDocument {
    CommunicationId id;
    RepositoryId repository;
    QString repositoryName, nativeId; ///< nativeId: of its record; empty where a folder holds it
    QString documentId, title, type, unit, customer, recipient, caseId, workspace;
    CommunicationState state = CommunicationState::Archived;
    std::optional<Moment> issued, sent;
    Communication::SentBasis sentBasis = Communication::SentBasis::None;
    QString templateCode, templateVersion;
    Channel channel = Channel::Unknown;
    DeliveryState delivery = DeliveryState::Unknown;
    int legs = 0;
    ContentState content = ContentState::Unknown;
    QByteArray sha256;                        ///< of its first rendition as taken in; empty: never read
    RecordStanding standing = RecordStanding::Present;
    std::optional<StandingEvent> notShown;    ///< since when it is not, and what said so
    std::vector<std::pair<QString, QString>> answers; ///< its relations: kind, document id of the other
    UtcMs knownFrom = 0;                      ///< when this program first knew it
    friend bool operator==(const DisputeDocument&, const DisputeDocument&) = default;
};

/// nullopt: not known here.
Result<std::optional<DisputeDocument>> readDisputeDocument(store::Database& database, const CommunicationId& id);
Result<std::optional<DisputeDocument>> readDisputeDocument(store::Database& database, const RepositoryId& repository, const QString& nativeId);
/// All of that document id, in any notation.
Result<std::vector<DisputeDocument>> disputeDocumentsCalled(store::Database& database, const QString& documentId);

/// Whose type holds one of the words (folded inside), or the type of the business object of the first workspace of that type: all of a type have
/// one. Also those that are shown no longer.
Result<std::vector<KnownWorkspace>> workspacesTyped(store::Database& database, const QStringList& words);
/// Whose process is called so, by its key, or by the name that its first case tells.
/// Keys of processes that are called with one of these words, by their key or the name that their first case tells.
Result<QStringList> definitionsMeant(store::Database& database, const QStringList& words);
Result<std::vector<KnownCase>> casesDefined(store::Database& database, const QStringList& words);

} // namespace cf::cache
