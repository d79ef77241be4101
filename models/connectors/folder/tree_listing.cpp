#include "models/connectors/folder/tree_listing.h"

#include "models/connectors/folder/tree_path.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace cf::connectors {

namespace {

constexpr int deepest = 100; ///< folders within folders
const char* const emptyMark = ".counterfoil-empty";

struct DirectoryCloser {
    void operator()(DIR* directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

class Walk
{
public:
    Walk(const ArchiveRoot& root, const std::stop_token& stop)
        : m_root(root)
        , m_stop(stop)
    {}

    Result<TreeListing> run()
    {
        m_open = {QString()};
        while (!m_open.isEmpty()) {
            const QString folder = m_open.takeLast();
            if (auto listed = list(folder); !listed) {
                if (folder.isEmpty() || listed.error().kind == ErrorKind::Cancelled) {
                    const ErrorKind kind =
                        listed.error().kind == ErrorKind::Cancelled ? ErrorKind::Cancelled : ErrorKind::Offline;
                    return fail(kind, listed.error().detail);
                }
                setAsideFolder(folder, listed.error().detail);
            }
        }
        if (!m_root.isStillThere()) {
            return fail(ErrorKind::Offline, QStringLiteral("the folder went away while it was listed"));
        }
        std::sort(m_listing.files.begin(), m_listing.files.end(),
                  [](const TreeFile& a, const TreeFile& b) { return a.id < b.id; });
        return std::move(m_listing);
    }

private:
    Result<void> list(const QString& folder)
    {
        CF_TRY(Descriptor descriptor, m_root.openFolder(folder));
        CF_TRY(const FileStamp stamp, m_root.stamp(descriptor));
        const int fd = descriptor.fd();
        const Directory directory(::fdopendir(fd));
        if (!directory) {
            return fail(ErrorKind::Offline, QStringLiteral("cannot be listed: error %1").arg(errno));
        }
        descriptor.release(); // the directory stream owns it now
        m_listing.folders.insert(folder);
        if (stamp.foreign) {
            m_listing.foreignFolders.insert(folder);
        }
        const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
        while (true) {
            errno = 0;
            const dirent* entry = ::readdir(directory.get());
            if (!entry) {
                return errno == 0 ? Result<void>()
                                  : fail(ErrorKind::Offline,
                                         QStringLiteral("cannot be listed to the end: error %1").arg(errno));
            }
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            take(fd, prefix, QByteArrayView(entry->d_name));
        }
    }

    void take(int fd, const QString& prefix, QByteArrayView name)
    {
        m_listing.saidToBeEmpty = m_listing.saidToBeEmpty || (prefix.isEmpty() && name == QByteArrayView(emptyMark));
        if (isIgnoredName(name)) {
            return;
        }
        const QString nativeId = prefix + nativeIdFromBytes(name);
        struct stat status = {};
        if (::fstatat(fd, name.data(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            // Deleted between listing and looking: simply not there any more. Anything else hides it, and it must not
            // seem gone.
            if (errno != ENOENT) {
                setAsideFolder(nativeId, QStringLiteral("cannot be looked at: error %1").arg(errno));
            }
            return;
        }
        const FileStamp stamp = m_root.stampOf(status);
        if (S_ISREG(status.st_mode)) {
            m_listing.files.push_back({nativeId.toUtf8(), stamp});
        } else if (S_ISDIR(status.st_mode)) {
            descend(nativeId);
        } else {
            const QString reason = S_ISLNK(status.st_mode) ? QStringLiteral("a symbolic link, which is not followed")
                                                           : QStringLiteral("not a regular file");
            m_listing.oddities.push_back({nativeId, reason, tokenOf(stamp)});
        }
    }

    void descend(const QString& folder)
    {
        if (folder.count(u'/') >= deepest) {
            setAsideFolder(folder, QStringLiteral("folders are nested more than %1 deep").arg(deepest));
        } else {
            m_open.append(folder);
        }
    }

    void setAsideFolder(const QString& folder, const QString& reason)
    {
        m_listing.unlisted.append(folder);
        m_listing.oddities.push_back({folder, reason, {}});
    }

    const ArchiveRoot& m_root;
    const std::stop_token& m_stop;
    QStringList m_open;
    TreeListing m_listing;
};

} // namespace

qsizetype TreeListing::find(const QString& nativeId) const
{
    const QByteArray id = nativeId.toUtf8();
    const auto at = std::lower_bound(files.begin(), files.end(), id,
                                     [](const TreeFile& file, const QByteArray& key) { return file.id < key; });
    return at != files.end() && at->id == id ? at - files.begin() : -1;
}

Result<TreeListing> listTree(const ArchiveRoot& root, const std::stop_token& stop) { return Walk(root, stop).run(); }

} // namespace cf::connectors
