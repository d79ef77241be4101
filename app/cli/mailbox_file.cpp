#include "app/cli/mailbox_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cf::cli {

namespace {

constexpr qint64 longestFile = qint64(1) << 30;

/// Where the next mail begins: behind an empty line "From ", an address and a time (RFC 4155), and then a header field.
qsizetype nextMail(const QByteArray& mailbox, qsizetype from)
{
    for (qsizetype at = mailbox.indexOf("\nFrom ", from); at >= 0; at = mailbox.indexOf("\nFrom ", at + 1)) {
        const bool gap = mailbox.mid(std::max<qsizetype>(0, at - 1), 1) == "\n" || mailbox.mid(std::max<qsizetype>(0, at - 2), 2) == "\n\r";
        const qsizetype end = mailbox.indexOf('\n', at + 1);
        const QByteArray line = mailbox.mid(at + 1, end - at - 1).trimmed();
        const QByteArray next = mailbox.mid(end + 1, 80);
        const qsizetype colon = next.indexOf(':');
        const bool field = colon > 0 && next.first(colon).simplified() == next.first(colon) && !next.first(colon).contains(' ');
        if (gap && end > 0 && field && line.size() < 200 && line.count(':') >= 1 && line.count(' ') >= 4) {
            return at + 1;
        }
    }
    return -1;
}

/// Takes back the ">" that mboxrd puts before lines of a mail that look like a beginning.
std::vector<QByteArray> partedMailbox(const QByteArray& mailbox)
{
    std::vector<QByteArray> mails;
    qsizetype at = 0;
    while (at < mailbox.size()) {
        const qsizetype next = nextMail(mailbox, at + 1);
        const qsizetype end = next < 0 ? mailbox.size() : next;
        QByteArray mail = mailbox.mid(at, end - at);
        mails.push_back(mail.replace("\n>From ", "\nFrom "));
        at = end;
    }
    return mails;
}

} // namespace

Result<std::vector<QByteArray>> mailsIn(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorKind::NotFound, path);
    }
    if (file.size() > longestFile) {
        return fail(ErrorKind::Rejected, QStringLiteral("%1 is over 1 GiB").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    if (bytes.startsWith("From ")) {
        return partedMailbox(bytes);
    }
    return std::vector<QByteArray>{std::move(bytes)};
}

Result<QStringList> mailFilesAt(const QString& path)
{
    const QFileInfo place(path);
    if (!place.exists()) {
        return fail(ErrorKind::NotFound, path);
    }
    if (!place.isDir()) {
        return QStringList{path};
    }
    const QDir folder(path);
    if (!folder.isReadable()) {
        return fail(ErrorKind::Storage, path);
    }
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.eml"), QStringLiteral("*.mbox")}, QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files;
}

} // namespace cf::cli
