// The activity log of a profile: activity.sqlite, written with synchronous=FULL and only added to. What makes a quiet change of it plain is not
// the database but the tree over its entries and the signed heads of that tree, above all those that lie elsewhere. Several processes may
// write one log. Source: docs/activity.md; RFC 9162; C2SP tlog-checkpoint.
#pragma once

#include "models/activity/checkpoint.h"
#include "models/activity/entry.h"
#include "models/base/deliver.h"
#include "models/domain/ports/activity.h"
#include "models/store/threads.h"

#include <QObject>

namespace cf::activity {

/// Which entries a list shows; empty parts ask nothing.
struct LogListing {
    std::vector<ActKind> kinds = {};
    std::optional<QString> person = {}; ///< empty text: the program
    std::optional<qint64> day = {};     ///< of UTC, since 1970-01-01: a whole segment
    QString subject = {};               ///< its id
    qint64 before = -1;                 ///< older than this entry; -1: from the newest
    int limit = 200;
};

struct DaySegment {
    qint64 day = 0;          ///< of UTC, since 1970-01-01
    qint64 first = 0, end = 0; ///< entries [first, end)
};

struct LogState {
    QString origin;
    qint64 size = 0;
    std::optional<UtcMs> lastAt;
    std::optional<TreeHead> checkpoint; ///< the newest that is signed
    QString key;                        ///< it was signed with, see NoteKey
    std::optional<TreeHead> keptBeside; ///< of activity.checkpoint, when the log does not go on from it
};

struct LogVerdict {
    qint64 size = 0;       ///< entries there were when it was looked at
    qint64 verified = 0;   ///< the first so many are as the checkpoints say they were, or as nobody says
    qint64 signedTo = 0;   ///< covered by the newest checkpoint that fits
    int checkpoints = 0;
    std::optional<qint64> wrong; ///< the first entry that is not what it was, or is not there
    QString why = {};            ///< "entry", "number", "tree", "checkpoint", "signature", "kept", "shape"
    bool holds() const { return why.isEmpty(); }
};

class Log : public QObject, public Activity
{
    Q_OBJECT
public:
    /// Makes it when it is not there. The clock outlives it.
    static Result<std::unique_ptr<Log>> open(const QString& profileDirectory, const Clock& clock);
    static constexpr int checkpointEvery = 1000; ///< entries that may wait for a signature; and a day, whatever comes first
    QString path() const { return m_path; }
    QString origin() const { return m_origin; }

    QFuture<Result<qint64>> note(std::vector<Act> acts) override;
    QString hashed(QStringView text) const override;
    /// Of another list that only grows: each act tells its place there as the number `counter`, and those are left out that are not behind the
    /// newest entry of their kind, whoever noted that. How many were new.
    QFuture<Result<int>> noteNew(std::vector<Act> acts, QString counter);
    QFuture<Result<qint64>> newest(ActKind kind, QString counter); ///< what the newest entry of this kind tells as that; 0: there is none

    /// Signs what there is, and keeps it beside the log as well. The newest there is when nothing came since. Conflict when the log does not go
    /// on from what was signed before: nothing is signed then. Rejected while there are no entries.
    QFuture<Result<TreeHead>> sign(seal::SigningKey key);

    QFuture<Result<LogState>> state();
    /// So much waits for a signature that one is due.
    static bool isDue(const LogState& state, UtcMs now);
    QFuture<Result<std::vector<Entry>>> list(LogListing listing); ///< newest first
    QFuture<Result<qint64>> count(LogListing listing);
    QFuture<Result<std::vector<DaySegment>>> segments(int limit = 400); ///< newest first
    QFuture<Result<std::vector<QString>>> persons();
    /// Everything again from the bytes. `seen` is told how far it is, on the reader's thread.
    QFuture<Result<LogVerdict>> verify(std::function<void(qint64)> seen = {}, std::shared_ptr<store::Interrupt> interrupt = {});

    // Files that counterfoil-verify checks. Proofs are against the newest checkpoint: Conflict when it does not cover what is asked for.

    QFuture<Result<QByteArray>> inclusionFile(qint64 n);
    /// Between two checkpoints: of `first` entries, and the newest. NotFound without a checkpoint of that size.
    QFuture<Result<QByteArray>> consistencyFile(qint64 first);
    QFuture<Result<QByteArray>> checkpointFile(); ///< NotFound when nothing is signed yet
    /// One day as a file, which is there whole or not at all. Its entries. NotFound without such a day.
    QFuture<Result<qint64>> exportSegment(qint64 day, QString path);

Q_SIGNALS:
    void changed();

private:
    Log(const Clock& clock)
        : m_clock(clock)
    {}
    Result<void> findSalt();
    template <class T> QFuture<Result<T>> told(QFuture<Result<T>> future)
    {
        QMetaObject::invokeMethod(this, [this, future] {
            deliver(future, this, [this](const Result<T>& written) {
                if (written) {
                    Q_EMIT changed();
                }
            });
        });
        return future;
    }
    const Clock& m_clock;
    QString m_path, m_origin, m_beside;
    Secret m_salt;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Readers> m_readers;
};

} // namespace cf::activity
