// The one door to the archive on disk. Everything is opened read-only below the root, one component at a time and never
// through a symbolic link, so that no name, however written, leads outside.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

struct stat;

namespace cf::connectors {

/// A POSIX file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {}
    Descriptor(Descriptor&& other) noexcept
        : m_fd(other.release())
    {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();
    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    int release();

private:
    int m_fd;
};

/// What a file's bytes are recognised by without reading them: size, modification and change time, inode. `foreign`: it
/// lies on another file system than the root (a volume mounted inside the archive).
struct FileStamp {
    qint64 size = 0, modifiedNs = 0, changedNs = 0;
    quint64 inode = 0;
    bool foreign = false;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
QString tokenOf(const FileStamp& stamp);
/// Whether a token was taken on a volume mounted inside the archive.
bool isForeignToken(const QString& token);

class ArchiveRoot
{
public:
    /// Offline when the folder is missing or cannot be opened. The root itself may be reached through a symbolic link.
    static Result<ArchiveRoot> open(const QString& location);

    /// NotFound when nothing is there; Rejected when the id leads outside, through a link, or to something that is not
    /// a regular file; Unauthorised when it may not be read; Offline on an input/output error.
    Result<Descriptor> openFile(const QString& nativeId) const;
    /// As above for a folder; empty is the root.
    Result<Descriptor> openFolder(const QString& nativeId) const;
    Result<FileStamp> stamp(const Descriptor& file) const;
    Result<FileStamp> stampOf(int descriptor) const;
    FileStamp stampOf(const struct stat& status) const;
    /// False once the path leads to another folder than when it was opened, or nowhere: the volume was unmounted
    /// meanwhile.
    bool isStillThere() const;
    bool isReadable(const QString& nativeId) const;

private:
    Result<Descriptor> open(const QString& nativeId, int flags) const;
    QByteArray m_location;
    Descriptor m_root;
    quint64 m_device = 0, m_inode = 0;
};

/// The whole file, at most `maxBytes` (else Rejected). Conflict when it changed while it was read.
Result<QByteArray> readWhole(const ArchiveRoot& root, const QString& nativeId, qint64 maxBytes,
                             const QString& expectedToken = {});

} // namespace cf::connectors
