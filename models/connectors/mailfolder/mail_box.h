// A file that holds mails: one, or many in the form of mbox (RFC 4155), each behind a line "From address time".
#pragma once

#include <QByteArray>

namespace cf::connectors {

/// Whether it begins like a mail or a mailbox; what does not is none.
bool looksLikeMail(const QByteArray& bytes);

/// Goes through the mails of a file, in its order.
class MailBox
{
public:
    explicit MailBox(QByteArray bytes);
    bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Without the line before it and the empty one behind; ">From " at the start of a line, which mailboxes write for "From ", is read back. A
    /// mail that is alone is given as it is.
    QByteArray next();

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isMany = false;
};

} // namespace cf::connectors
