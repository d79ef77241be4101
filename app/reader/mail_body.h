// The tree of a MIME message as one text and one piece of HTML.
#pragma once

#include "models/domain/extraction.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <gmime/gmime.h>
#include <vector>

namespace cf::reading {

struct MailBody {
    QString text;
    QString html; ///< empty unless a part was HTML
    bool hasHtml = false;
    bool secondary = false; ///< neither plain text nor HTML: not to be chosen among alternatives
};

class MailBodyWalk
{
public:
    explicit MailBodyWalk(GMimeMessage* message);

    MailBody body() { return visit(g_mime_message_get_mime_part(m_message), 0, false); }

    // After body():
    std::vector<MailAttachment> attachments() const; ///< without the pictures shown within the HTML
    QString encoding() const { return m_encoding; }  ///< of the first text part
    QString note() const { return m_note; }
    bool cut() const { return m_cut; }
    bool encrypted() const { return m_encrypted; }

private:
    struct Listed {
        MailAttachment attachment;
        QString contentId;
    };

    MailBody visit(GMimeObject* object, int depth, bool alternative);
    MailBody visitMultipart(GMimeMultipart* multipart, int depth);
    MailBody visitMessage(GMimeMessagePart* part, int depth);
    MailBody visitLeaf(GMimePart* part, bool alternative);
    MailBody textOf(GMimePart* part, const QByteArray& content, bool html);
    MailBody attachedPdf(const QByteArray& content);
    void collectPictures(GMimeObject* object, int depth);
    void list(GMimePart* part, const QByteArray& content);
    std::optional<QByteArray> picture(const QString& contentId);

    GMimeMessage* m_message;
    QHash<QString, GMimePart*> m_pictures; ///< by Content-ID
    QSet<QString> m_shown;
    std::vector<Listed> m_listed;
    QString m_encoding, m_note;
    qsizetype m_textLeft;
    int m_parts = 0;
    int m_pdfs = 0;
    bool m_cut = false;
    bool m_encrypted = false;
};

} // namespace cf::reading
