#include "models/connectors/mailfolder/mail_box.h"

#include <algorithm>

namespace cf::connectors {

namespace {

qsizetype lineEnd(const QByteArray& bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end;
}

/// "From ann@example.org Mon Feb  3 10:11:12 2026": a sentence that begins with From has no time behind.
bool isSeparator(const QByteArray& bytes, qsizetype at)
{
    const QByteArrayView line = QByteArrayView(bytes).sliced(at, std::min<qsizetype>(lineEnd(bytes, at) - at, 400));
    if (!line.startsWith("From ")) {
        return false;
    }
    const qsizetype colon = line.indexOf(':', 5);
    const auto isDigit = [&line](qsizetype i) { return i >= 0 && i < line.size() && line[i] >= '0' && line[i] <= '9'; };
    return colon > 0 && isDigit(colon - 1) && isDigit(colon + 1) && isDigit(colon + 2);
}

/// From here on, the line that begins the next mail: one that stands behind an empty line.
qsizetype nextSeparator(const QByteArray& bytes, qsizetype at)
{
    for (qsizetype found = bytes.indexOf("\nFrom ", at); found >= 0; found = bytes.indexOf("\nFrom ", found + 1)) {
        const bool behindEmpty = found > 0 && (bytes[found - 1] == '\n' || (bytes[found - 1] == '\r' && found > 1 && bytes[found - 2] == '\n'));
        if (behindEmpty && isSeparator(bytes, found + 1)) {
            return found + 1;
        }
    }
    return bytes.size();
}

/// ">From " and ">>From " lose one mark.
QByteArray unmarked(const QByteArray& mail)
{
    if (!mail.contains(">From ")) {
        return mail;
    }
    QByteArray read;
    read.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype end = std::min(lineEnd(mail, at) + 1, mail.size());
        qsizetype marks = at;
        while (marks < end && mail[marks] == '>') {
            ++marks;
        }
        const bool isMarked = marks > at && QByteArrayView(mail).sliced(marks, end - marks).startsWith("From ");
        read.append(mail.constData() + at + (isMarked ? 1 : 0), end - at - (isMarked ? 1 : 0));
        at = end;
    }
    return read;
}

} // namespace

bool looksLikeMail(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && at < 4096 && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ' || bytes[at] == '\t')) {
        ++at;
    }
    if (isSeparator(bytes, at)) {
        return true;
    }
    const QByteArrayView line = QByteArrayView(bytes).sliced(at, std::min<qsizetype>(lineEnd(bytes, at) - at, 200));
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 127; });
}

MailBox::MailBox(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_isMany(isSeparator(m_bytes, 0))
{}

QByteArray MailBox::next()
{
    if (!m_isMany) {
        m_at = m_bytes.size();
        return m_bytes;
    }
    const qsizetype begin = std::min(lineEnd(m_bytes, m_at) + 1, m_bytes.size());
    m_at = nextSeparator(m_bytes, std::max<qsizetype>(0, begin - 1));
    QByteArray mail = m_bytes.mid(begin, m_at - begin);
    for (const char* empty : {"\r\n\r\n", "\n\n"}) {
        if (mail.endsWith(empty)) {
            mail.chop(qstrlen(empty) / 2);
            break;
        }
    }
    return unmarked(mail);
}

} // namespace cf::connectors
