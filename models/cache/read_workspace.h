// What is known of business workspaces. Functions on a reader's connection.
#pragma once

#include "models/cache/record.h"
#include "models/domain/business_workspace.h"
#include "models/store/database.h"

#include <QDate>

namespace cf::cache {

/// One line of a list.
struct WorkspaceLine {
    RepositoryId repository;
    QString repositoryName, nativeId, type, name, object, customer, status;
    BusinessKind kind = BusinessKind::Other;
    std::optional<QDate> renewal = {};
    RecordStanding standing = RecordStanding::Present;
    friend bool operator==(const WorkspaceLine&, const WorkspaceLine&) = default;
};
/// By kind, then name. kinds: all when empty. words: folded, each must be in the name, the object, the customer or the status; all when empty.
Result<std::vector<WorkspaceLine>> listWorkspaces(store::Database& database, const std::vector<BusinessKind>& kinds, const QStringList& words);

/// What it said for a time.
struct WorkspacePast {
    UtcMs from = 0;
    std::optional<UtcMs> to; ///< none: it says so now
    BusinessWorkspace workspace;
    friend bool operator==(const WorkspacePast&, const WorkspacePast&) = default;
};
struct KnownWorkspace {
    RepositoryId repository;
    QString repositoryName;
    std::optional<UtcMs> watermark;
    BusinessWorkspace workspace; ///< now
    RecordStanding standing = RecordStanding::Present;
    std::vector<StandingEvent> standings; ///< oldest first; empty for one that was always shown
    std::vector<WorkspacePast> history;   ///< oldest first
    UtcMs knownFrom = 0;
    friend bool operator==(const KnownWorkspace&, const KnownWorkspace&) = default;
};
/// By the id that its repository gave it, else by that of what it stands for. NotFound; Conflict when there are several, detail lists their ids.
Result<KnownWorkspace> readWorkspace(store::Database& database, const QString& idOrObject);
/// NotFound.
Result<KnownWorkspace> readWorkspace(store::Database& database, const RepositoryId& repository, const QString& nativeId);

/// The workspaces of a record: where it lies first, then those that show it.
struct RecordWorkspace {
    KnownWorkspace known;
    bool isFiledHere = false; ///< it lies there; else it is shown there
    friend bool operator==(const RecordWorkspace&, const RecordWorkspace&) = default;
};
Result<std::vector<RecordWorkspace>> workspacesOf(store::Database& database, const CommunicationId& communication);
/// Whether any workspace of the record's repository is known: only then belonging to none says something.
Result<bool> keepsWorkspaces(store::Database& database, const RepositoryId& repository);

/// Of these kinds, about this customer or this object (identifier keys); either may be empty. Also those that are shown no longer.
Result<std::vector<KnownWorkspace>> workspacesAbout(store::Database& database, BusinessKind kind, const QString& customerKey, const QString& objectKey);

struct WorkspaceCount {
    qint64 workspaces = 0, links = 0;
    friend bool operator==(const WorkspaceCount&, const WorkspaceCount&) = default;
};
/// Taken for shown, of one repository.
Result<WorkspaceCount> countWorkspaces(store::Database& database, const RepositoryId& repository);

} // namespace cf::cache
