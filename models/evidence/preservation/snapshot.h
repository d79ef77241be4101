// What is there before a change, as a file, and what is there after it: every file with its hash and every version of a template with its approval, for the time before an upgrade,
// a redesign or a migration. The file is text that sorts, diffs and hashes with anybody's tools. Source: docs/preservation.md; capability 98.
#pragma once

#include "models/evidence/preservation/snapshot_scope.h"

#include <atomic>

namespace cf::evidence {

struct SnapshotHead {
    using Place = SnapshotPlace;
    UtcMs at = 0;
    QString person, program;
    std::vector<Place> places; ///< by id
    friend bool operator==(const SnapshotHead&, const SnapshotHead&) = default;
};

/// Files in a format that this program does not show.
struct FormatNotShown {
    QString format;
    qint64 files = 0;
    friend bool operator==(const FormatNotShown&, const FormatNotShown&) = default;
};

struct WrittenSnapshot {
    static constexpr qsizetype mostNamed = 100;
    SnapshotHead head;
    qint64 files = 0, versions = 0;
    qint64 withoutHash = 0; ///< of the files: never read
    bool tellsApprovals = false;              ///< false: an earlier program kept it, which knew of none
    qint64 resources = 0, approvals = 0;      ///< that the versions are of; versions with a record of who approved them
    qint64 unapproved = 0;                    ///< versions that are stated to be approved, and have no such record
    QStringList unapprovedNamed;              ///< the first of them, "R-17 12"
    std::vector<FormatNotShown> notShown;     ///< by format
    SnapshotScope scope;                      ///< which part of all it has
    QByteArray sha256;      ///< of the whole file
    friend bool operator==(const WrittenSnapshot&, const WrittenSnapshot&) = default;
};
/// What is wanted in it, and how a query of it is asked.
struct SnapshotOrder {
    SnapshotWish wish;
    search::IndexFactory searches;
    query::Calendar calendar;
};
/// The file is there whole or as it was. Storage; Rejected as snapshotReachOf(); Cancelled after the interrupt. done counts files.
QFuture<Result<WrittenSnapshot>> writeSnapshot(cache::Cache& cache, QString path, QString person, QString program, UtcMs now, std::shared_ptr<std::atomic<qint64>> done,
                                               std::shared_ptr<store::Interrupt> interrupt = {}, SnapshotOrder order = {});

struct SnapshotFinding {
    enum class Kind { Changed, Gone, Moved, VersionChanged, VersionGone, ApprovalChanged, ApprovalGone };
    Kind kind = Kind::Changed;
    QString repository, nativeId, nativeVersion; ///< of a version: id of the resource and number
    QByteArray before, now;                      ///< SHA-256, of an approval that of its record; now empty: gone
    QString place;                               ///< Moved: where the same bytes are, "repository: file"
    friend bool operator==(const SnapshotFinding&, const SnapshotFinding&) = default;
};
QLatin1StringView codeOf(SnapshotFinding::Kind kind); ///< "CHANGED", "GONE", "MOVED", "VERSION_CHANGED", "VERSION_GONE", "APPROVAL_CHANGED", "APPROVAL_GONE"

struct SnapshotComparison {
    static constexpr qsizetype mostListed = 10'000;
    struct Share {
        QString name;
        std::optional<UtcMs> before, now; ///< complete to
        qint64 files = 0;                 ///< in the snapshot
        qint64 same = 0;                  ///< the same bytes, read since the snapshot
        qint64 notRead = 0;               ///< the hash that is known is the same, but nobody read the file since
        qint64 untold = 0;                ///< no hash, before or now
        qint64 wasMissing = 0;            ///< missing already when the snapshot was taken: there is nothing to compare, whatever became of it
        qint64 changed = 0, gone = 0, moved = 0;
        qint64 added = 0;                 ///< there now, and not before; not told of a snapshot of the files of letters, 0 then
        friend bool operator==(const Share&, const Share&) = default;
    };
    WrittenSnapshot before;
    UtcMs at = 0;
    std::vector<Share> shares; ///< by name
    qint64 versionsSame = 0, versionsUntold = 0, versionsChanged = 0, versionsGone = 0, versionsAdded = 0;
    qint64 approvalsSame = 0, approvalsUntold = 0, approvalsChanged = 0, approvalsGone = 0; ///< of versions that are there still; untold: nobody looked since
    std::vector<SnapshotFinding> findings;
    qint64 notListed = 0;
    QString program;
    Share sum() const;
    bool tellsAdded() const { return before.scope.files != SnapshotFiles::OfLetters; } ///< what a query finds now is another matter than what came
    bool agrees() const;     ///< nothing is changed or gone; moved is neither
    bool isComplete() const; ///< and of everything it is known
    friend bool operator==(const SnapshotComparison&, const SnapshotComparison&) = default;
};
/// Rejected: it is no snapshot, or not as it was written ("damaged: " and a code); Storage.
QFuture<Result<SnapshotComparison>> compareSnapshot(cache::Cache& cache, QString path, QString program, UtcMs now, std::shared_ptr<std::atomic<qint64>> done,
                                                    std::shared_ptr<store::Interrupt> interrupt = {});
QJsonObject snapshotJson(const WrittenSnapshot& snapshot);
QJsonObject snapshotComparisonJson(const SnapshotComparison& comparison);

} // namespace cf::evidence
