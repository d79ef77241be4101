#include "models/connectors/folder/archive_root.h"

#include "models/connectors/folder/tree_path.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cf::connectors {

namespace {

constexpr int readOnly = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY;

tl::unexpected<Error> failFor(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return fail(ErrorKind::NotFound, QStringLiteral("no such file"));
    case ELOOP: return fail(ErrorKind::Rejected, QStringLiteral("a symbolic link is not followed"));
    case EACCES:
    case EPERM: return fail(ErrorKind::Unauthorised, QStringLiteral("may not be read"));
    case ENXIO: return fail(ErrorKind::Rejected, QStringLiteral("not a regular file"));
    default: return fail(ErrorKind::Offline, QStringLiteral("cannot be opened: error %1").arg(error));
    }
}

qint64 nanoseconds(const timespec& time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; }

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
        m_fd = other.release();
    }
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

int Descriptor::release() { return std::exchange(m_fd, -1); }

QString tokenOf(const FileStamp& stamp)
{
    return QStringLiteral("%1-%2-%3-%4%5")
        .arg(stamp.size)
        .arg(stamp.modifiedNs)
        .arg(stamp.changedNs)
        .arg(stamp.inode)
        .arg(stamp.foreign ? QStringLiteral("@") : QString());
}

bool isForeignToken(const QString& token) { return token.endsWith(u'@'); }

Result<ArchiveRoot> ArchiveRoot::open(const QString& location)
{
    ArchiveRoot root;
    root.m_location = QFile::encodeName(location);
    root.m_root = Descriptor(::open(root.m_location.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (!root.m_root.isOpen() || ::fstat(root.m_root.fd(), &status) != 0) {
        return fail(ErrorKind::Offline,
                    QStringLiteral("the folder is not there or cannot be opened: error %1").arg(errno));
    }
    root.m_device = status.st_dev;
    root.m_inode = status.st_ino;
    return root;
}

Result<Descriptor> ArchiveRoot::open(const QString& nativeId, int flags) const
{
    const QByteArray path = bytesFromNativeId(nativeId);
    if (path.startsWith('/') || path.contains('\0')) {
        return fail(ErrorKind::Rejected, QStringLiteral("leads outside the archive"));
    }
    const QList<QByteArray> parts = path.isEmpty() ? QList<QByteArray>{QByteArray(".")} : path.split('/');
    Descriptor current;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] == ".." || parts[i].isEmpty() || (parts[i] == "." && !path.isEmpty())) {
            return fail(ErrorKind::Rejected, QStringLiteral("leads outside the archive"));
        }
        const int from = current.isOpen() ? current.fd() : m_root.fd();
        const int how = i + 1 < parts.size() ? readOnly | O_DIRECTORY : flags;
        Descriptor next(::openat(from, parts[i].constData(), how));
        if (!next.isOpen()) {
            return failFor(errno);
        }
        current = std::move(next);
    }
    return current;
}

Result<Descriptor> ArchiveRoot::openFile(const QString& nativeId) const
{
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    CF_TRY(Descriptor file, open(nativeId, readOnly | O_NONBLOCK));
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0) {
        return failFor(errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a regular file"));
    }
    return file;
}

Result<Descriptor> ArchiveRoot::openFolder(const QString& nativeId) const
{
    return open(nativeId, readOnly | O_DIRECTORY);
}

FileStamp ArchiveRoot::stampOf(const struct stat& status) const
{
    return {status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim), status.st_ino,
            status.st_dev != m_device};
}

Result<FileStamp> ArchiveRoot::stamp(const Descriptor& file) const { return stampOf(file.fd()); }

Result<FileStamp> ArchiveRoot::stampOf(int descriptor) const
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) {
        return failFor(errno);
    }
    return stampOf(status);
}

bool ArchiveRoot::isStillThere() const
{
    struct stat status = {};
    return ::stat(m_location.constData(), &status) == 0 && status.st_dev == m_device && status.st_ino == m_inode;
}

bool ArchiveRoot::isReadable(const QString& nativeId) const
{
    return ::faccessat(m_root.fd(), bytesFromNativeId(nativeId).constData(), R_OK, AT_EACCESS) == 0;
}

Result<QByteArray> readWhole(const ArchiveRoot& root, const QString& nativeId, qint64 maxBytes,
                             const QString& expectedToken)
{
    CF_TRY(const Descriptor file, root.openFile(nativeId));
    CF_TRY(const FileStamp before, root.stamp(file));
    if (!expectedToken.isEmpty() && tokenOf(before) != expectedToken) {
        return fail(ErrorKind::Conflict, QStringLiteral("changed since it was listed"));
    }
    if (before.size > maxBytes) {
        return fail(ErrorKind::Rejected, QStringLiteral("larger than %1 bytes").arg(maxBytes));
    }
    QByteArray bytes(before.size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < bytes.size()) {
        const ssize_t n = ::read(file.fd(), bytes.data() + got, size_t(bytes.size() - got));
        if (n < 0 && errno != EINTR) {
            return fail(ErrorKind::Offline, QStringLiteral("cannot be read: error %1").arg(errno));
        }
        if (n == 0) {
            break;
        }
        got += std::max<ssize_t>(n, 0);
    }
    CF_TRY(const FileStamp after, root.stamp(file));
    if (got != before.size || !(after == before)) {
        return fail(ErrorKind::Conflict, QStringLiteral("changed while it was read"));
    }
    return bytes;
}

} // namespace cf::connectors
