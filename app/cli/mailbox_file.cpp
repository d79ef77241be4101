#include "app/cli/mailbox_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cf::cli {

namespace {

constexpr qint64 longestFile = qint64(1) << 30;

/// RFC 4155, and the ">" that mboxrd puts before lines of a mail that look like a beginning.
std::vector<QByteArray> partedMailbox(const QByteArray& mailbox)
{
    std::vector<QByteArray> mails;
    qsizetype at = 0;
    while (at < mailbox.size()) {
        const qsizetype lf = mailbox.indexOf("\n\nFrom ", at + 1);
        const qsizetype crlf = mailbox.indexOf("\r\n\r\nFrom ", at + 1);
        const bool unix = lf >= 0 && (crlf < 0 || lf < crlf);
        const qsizetype end = unix ? lf + 2 : crlf >= 0 ? crlf + 4 : mailbox.size();
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
    if (bytes.startsWith("From ") && !path.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive)) {
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
