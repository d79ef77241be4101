// What one process at a time does to a profile is guarded by a file beside the cache.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <memory>

namespace cf::search {

/// Not locked yet. cache: the path of its file.
inline std::unique_ptr<QLockFile> lockBeside(const QString& cache, const QString& what)
{
    auto lock = std::make_unique<QLockFile>(QFileInfo(cache).dir().filePath(what + QStringLiteral(".lock")));
    lock->setStaleLockTime(0); // a process that died is noticed by its id
    return lock;
}

/// For keeping the index: merging its segments, repairing it.
inline std::unique_ptr<QLockFile> indexLock(const QString& cache) { return lockBeside(cache, QStringLiteral("search-index")); }

} // namespace cf::search
