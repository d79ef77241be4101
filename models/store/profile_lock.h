// What one process at a time does to a profile is guarded by a file beside the cache: synchronising a repository, keeping the index.
#pragma once

#include <QLockFile>

namespace cf::store {

/// Held until it goes or is unlocked. What a process left behind that was killed is no lock.
class ProfileLock
{
public:
    /// cache: the path of its file.
    ProfileLock(const QString& cache, const QString& what);
    bool tryLock(); ///< false: another process, or another lock of this one, has it
    void unlock() { m_file.unlock(); }

private:
    QLockFile m_file;
};

} // namespace cf::store
