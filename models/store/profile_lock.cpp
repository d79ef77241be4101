#include "models/store/profile_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cf::store {

namespace {

/// A process that was killed between making the file and writing into it whose it is leaves an empty one, which QLockFile takes for
/// somebody's for ever. Who made it holds it by flock() as long as it lives.
void removeAbandoned(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    struct stat held = {}, named = {};
    // Only who holds it removes it, and only while the name is still that of the file that is held.
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &held) == 0 && held.st_size == 0 && ::stat(name.constData(), &named) == 0 &&
        held.st_ino == named.st_ino && held.st_dev == named.st_dev) {
        ::unlink(name.constData());
    }
    ::close(file);
}

} // namespace

ProfileLock::ProfileLock(const QString& cache, const QString& what)
    : m_file(QFileInfo(cache).dir().filePath(what + QStringLiteral(".lock")))
{
    m_file.setStaleLockTime(0); // a process that died is noticed by its id
}

bool ProfileLock::tryLock()
{
    if (m_file.tryLock()) {
        return true;
    }
    if (QFileInfo(m_file.fileName()).size() != 0) {
        return false;
    }
    removeAbandoned(m_file.fileName());
    return m_file.tryLock();
}

} // namespace cf::store
