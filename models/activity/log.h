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

#include <atomic>
#include <mutex>

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

/// Why the log does not go on from a head that was signed for it.
struct LogBreak {
    QString how;   ///< "other-log", "shorter", "other-entries", "signature" (the head itself was changed), "no-head" (the file beside the log is none)
    TreeHead kept; ///< that head, as far as it can be read
    friend bool operator==(const LogBreak&, const LogBreak&) = default;
};

struct LogState {
    QString origin;
    qint64 size = 0;
    std::optional<UtcMs> lastAt;
    std::optional<TreeHead> checkpoint; ///< the newest that is signed
    QString key;                        ///< it was signed with, see NoteKey
    std::optional<LogBreak> broken;     ///< from activity.checkpoint, or from the newest head it has itself
    qint64 unwritten = 0;               ///< acts that could not be logged since the program started, and were told on standard error
};

struct LogVerdict {
    qint64 size = 0;       ///< entries there were when it was looked at
    qint64 verified = 0;   ///< the first so many are as the checkpoints say they were, or as nobody says
    qint64 signedTo = 0;   ///< covered by the newest checkpoint that fits
    int checkpoints = 0;
    std::optional<qint64> wrong; ///< the first entry that is not what it was, or is not there
    /// "entry", "number", "shape"; what is listed beside the entries: "column", "subject", "segment"; "tree", "checkpoint", "signature"; "kept": see broken
    QString why = {};
    std::optional<LogBreak> broken = {};
    std::vector<qint64> breaks = {}; ///< entries that say of the log that it did not go on (log.broken); the first hundred
    bool holds() const { return why.isEmpty(); }
};

/// The entry that says so.
Act brokenAct(const LogBreak& broken, qint64 size);

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
    void noteSoon(Act act) override;
    QString hashed(QStringView text) const override;
    /// An id as entries have it: what is no plain one, as a name with a space, by its hash. note() does that with persons and subjects.
    QString idOf(const QString& text) const { return isPlainId(text) ? text : hashed(text); }
    /// Those that are not there yet, each the same act about its first subject, whoever noted it. How many were new.
    QFuture<Result<int>> noteNew(std::vector<Act> acts);
    QFuture<Result<std::optional<Entry>>> newest(ActKind kind);

    /// Signs what there is, and keeps it beside the log as well. The newest there is when nothing came since. Conflict when the log does not go
    /// on from what was signed before, here or in the file beside it: nothing is signed then, the file stays, and an entry (log.broken) says so, once
    /// for the same.
    QFuture<Result<TreeHead>> sign(seal::SigningKey key);

    QFuture<Result<LogState>> state();
    /// Whether it goes on from a head that lay elsewhere: empty, or how it does not, see LogBreak.
    QFuture<Result<QString>> breakFrom(TreeHead head);
    /// So much waits for a signature that one is due.
    static bool isDue(const LogState& state, UtcMs now);
    QFuture<Result<std::vector<Entry>>> list(LogListing listing, std::shared_ptr<store::Interrupt> interrupt = {}); ///< newest first
    /// Of entries [first, end), whatever `before` says; end -1: all.
    QFuture<Result<qint64>> count(LogListing listing, qint64 first = 0, qint64 end = -1, std::shared_ptr<store::Interrupt> interrupt = {});
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
    Result<void> findSalt(store::Database& database);
    std::vector<Act> held(std::vector<Act> acts) const;
    /// What could not be logged is counted, and told where nobody waits for the answer.
    QFuture<Result<qint64>> added(std::function<Result<qint64>(store::Database&)> add, qint64 count, bool isWaitedFor);
    LogListing held(LogListing listing) const;
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
    struct Waiting {
        std::mutex mutex;
        std::vector<Act> acts;
    };
    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>(); ///< for one commit
    std::shared_ptr<std::atomic<qint64>> m_unwritten = std::make_shared<std::atomic<qint64>>(0);
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Readers> m_readers, m_brief; ///< lists and walks over everything; what is known at once, and waits for none of them
};

} // namespace cf::activity
