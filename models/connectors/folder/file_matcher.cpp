#include "models/connectors/folder/file_matcher.h"

#include "models/connectors/folder/tree_path.h"

namespace cf::connectors {

namespace {

/// Components of a path written by any system; ".", "..", drives and empty ones carry nothing and are left out.
QStringList componentsOf(const QString& path)
{
    QString text = path.normalized(QString::NormalizationForm_C);
    text.replace(u'\\', u'/');
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString& part) { return part == u"." || part == u".." || part.endsWith(u':'); });
    return parts;
}

qsizetype commonTail(const QStringList& a, const QStringList& b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a[a.size() - 1 - length] == b[b.size() - 1 - length]) {
        ++length;
    }
    return length;
}

} // namespace

FileMatcher::FileMatcher(const TreeListing& listing, QString folder)
    : m_listing(listing)
    , m_folder(std::move(folder))
{
    const QByteArray prefix = m_folder.isEmpty() ? QByteArray() : m_folder.toUtf8() + '/';
    auto at = std::lower_bound(listing.files.begin(), listing.files.end(), prefix,
                               [](const TreeFile& file, const QByteArray& key) { return file.id < key; });
    for (; at != listing.files.end() && at->id.startsWith(prefix); ++at) {
        m_byName.insert(fileNameOf(at->nativeId()), at - listing.files.begin());
    }
}

Result<FileMatch> FileMatcher::match(const QString& named) const
{
    const QStringList wanted = componentsOf(named);
    const qsizetype slash = std::max(named.lastIndexOf(u'/'), named.lastIndexOf(u'\\'));
    const QString last = named.mid(slash + 1);
    if (wanted.isEmpty() || last.isEmpty() || last == u"." || last == u".." || wanted.last().size() > 1024) {
        return fail(ErrorKind::Rejected, QStringLiteral("fileName: not the name of a file"));
    }
    FileMatch match;
    match.expected = m_folder.isEmpty() ? wanted.last() : m_folder + u'/' + wanted.last();
    const QString exact = (m_folder.isEmpty() ? QString() : m_folder + u'/') + wanted.join(u'/');
    QList<qsizetype> best;
    qsizetype bestTail = 0;
    for (auto [at, end] = m_byName.equal_range(wanted.last()); at != end; ++at) {
        const QString candidate = m_listing.files[size_t(*at)].nativeId();
        if (candidate == exact) {
            match.file = *at; // named relative to the index, and there
            return match;
        }
        const qsizetype tail = commonTail(wanted, componentsOf(candidate));
        if (tail > bestTail) {
            best.clear();
            bestTail = tail;
        }
        if (tail == bestTail) {
            best.append(*at);
        }
    }
    if (best.size() == 1) {
        match.file = best.first();
    }
    for (const qsizetype file : best.size() > 1 ? best : QList<qsizetype>()) {
        match.ambiguous.append(m_listing.files[size_t(file)].nativeId());
    }
    match.ambiguous.sort();
    return match;
}

} // namespace cf::connectors
