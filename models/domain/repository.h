// A connected system, and how complete the cache is against it.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"
#include "models/domain/connection.h"

namespace cf {

struct Repository {
    RepositoryId id;
    RepositoryKind kind = RepositoryKind::Folder;
    QString name;                         ///< unique without regard to case; what people and the command line say
    QString location;                     ///< folder: absolute path; others: base URL
    QString mapping;                      ///< text of the mapping file, empty when none was given
    QString zone = QStringLiteral("UTC"); ///< how its times without a zone are read
    Connection connection;                ///< of a connected system; says nothing for a folder
    int checkEvery = 0;                   ///< seconds from one run to the next by itself; 0: only when asked
    UtcMs added = 0;
    std::optional<UtcMs> watermark; ///< the cache was complete up to here; none before the first complete sync
    std::optional<UtcMs> lastAttempt;
    QString lastError; ///< empty after a success
    qint64 communications = 0, setAside = 0, missing = 0, altered = 0;
    qint64 notShown = 0;                  ///< records that the repository no longer shows, or says it has deleted
    std::optional<qint64> countThere;     ///< records there when they were last counted
    qint64 gaps = 0;                      ///< open ones, see RepositoryGap
    std::optional<UtcMs> reconciled;      ///< when those here were last compared with those there, one by one
    friend bool operator==(const Repository&, const Repository&) = default;
};

/// The id depends on kind and name, not on the path, so that a folder mounted elsewhere gives the same ids.
RepositoryId repositoryId(RepositoryKind kind, const QString& name);

/// What a count is true of: which repositories, complete to when.
struct Scope {
    struct Entry {
        RepositoryId repository;
        QString name;
        std::optional<UtcMs> watermark;
        bool syncing = false;
        qint64 gaps = 0; ///< open ones: with any, the watermark says less than that all is here
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries;
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// What keeps the cache of a repository from being complete, or a claim from being made. Open until it is seen to be
/// over.
struct RepositoryGap {
    RepositoryId repository;
    Failure failure = Failure::Partial;
    QString subject, detail;               ///< what it is about, and the evidence
    std::optional<qint64> expected, found; ///< both numbers of a TRUNCATED one
    UtcMs firstSeen = 0, lastSeen = 0;
    friend bool operator==(const RepositoryGap&, const RepositoryGap&) = default;
};

/// A run of synchronisation that ended.
struct PastRun {
    UtcMs started = 0, ended = 0;
    std::optional<UtcMs> watermark;  ///< of the repository when it ended
    qint64 seen = 0, applied = 0;
    std::optional<Failure> failure;  ///< none: it was complete
    QString detail;                  ///< evidence of a failure
    friend bool operator==(const PastRun&, const PastRun&) = default;
};

/// What a failure means for what is shown.
Failure failureOf(ErrorKind kind);

/// A malformed record, kept with the place it stands so that it can be found and is never lost.
struct SetAside {
    RepositoryId repository;
    QString nativeId; ///< the index file
    QString position; ///< "line 17", "outputList/queue[2]/file[3]", a JSON path
    QString reason;
    QString raw; ///< what stood there, at most 4 KiB
    UtcMs firstSeen = 0, lastSeen = 0;
    friend bool operator==(const SetAside&, const SetAside&) = default;
};

} // namespace cf
