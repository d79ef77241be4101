// The cache as an object: its file, its threads, and the one signal that says it changed.
#pragma once

#include "models/cache/read_record.h"
#include "models/store/threads.h"

#include <QObject>

namespace cf::cache {

/// Owns cache.sqlite of a profile. Readers and writer may be used from any thread.
class Cache : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates, and migrates. Conflict when the file was written by a newer program.
    static Result<std::unique_ptr<Cache>> open(const QString& profileDirectory);

    store::Writer& writer() { return *m_writer; }
    store::Readers& readers() { return *m_readers; }
    QString path() const { return m_path; }

    /// The reads a presenter needs, answered on a reader's thread. See read_record.h.
    QFuture<Result<Record>> record(QString idOrDocumentId, std::optional<UtcMs> asOf = {});
    QFuture<Result<std::vector<Repository>>> repositories();
    QFuture<Result<std::vector<SetAside>>> setAside(RepositoryId repository);
    QFuture<Result<RepositoryHealth>> health(RepositoryId repository, UtcMs since);

    /// To be called after a commit that changed what can be seen; emits changed() on this object's thread. Any thread.
    void noteCommit();

Q_SIGNALS:
    void changed();

private:
    Cache() = default;
    QString m_path;
    std::atomic<bool> m_announced = false;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Readers> m_readers;
};

} // namespace cf::cache
