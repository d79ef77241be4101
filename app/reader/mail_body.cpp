#include "app/reader/mail_body.h"

#include "app/reader/html_reader.h"
#include "app/reader/mail_header_reader.h"
#include "app/reader/mime_message.h"
#include "app/reader/pdf_reader.h"
#include "app/reader/text_budget.h"
#include "app/reader/text_decoding.h"
#include "models/reading/reader_wire.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr int maximumDepth = 30;
constexpr int maximumParts = 1000;
constexpr int maximumPdfs = 20;
constexpr size_t maximumListed = 1000;

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u"\n\n"_s + second;
}

QString asHtml(const MailBody& body)
{
    if (body.hasHtml || body.text.isEmpty()) {
        return body.html;
    }
    return u"<div style=\"white-space:pre-wrap;\">"_s + escapedText(body.text) + u"</div>"_s;
}

void append(MailBody& whole, const MailBody& part)
{
    if (whole.hasHtml || part.hasHtml) {
        const QString html = asHtml(whole) + asHtml(part);
        if (utf8Length(html) < maximumHtmlBytes) {
            whole.html = html;
        }
        whole.hasHtml = true;
    }
    whole.text = joined(whole.text, part.text);
}

/// RFC 2046, 5.1.4: the same thing said in several ways, the richest last.
MailBody chosen(const std::vector<MailBody>& alternatives)
{
    MailBody result;
    for (const MailBody& one : alternatives) {
        if (one.hasHtml && !one.html.isEmpty() && !one.secondary) {
            result.html = one.html;
            result.hasHtml = true;
        }
        if (result.text.isEmpty() && !one.hasHtml && !one.secondary) {
            result.text = one.text;
        }
    }
    for (auto one = alternatives.rbegin(); one != alternatives.rend() && result.text.isEmpty(); ++one) {
        result.text = one->secondary ? QString() : one->text;
    }
    for (auto one = alternatives.begin(); one != alternatives.end() && result.text.isEmpty() && !result.hasHtml;
         ++one) {
        result.text = one->text;
    }
    return result;
}

QString headerLines(const MailHeader& mail)
{
    const auto people = [](const std::vector<MailAddress>& list) {
        QStringList names;
        for (const MailAddress& one : list) {
            names.append(one.name.isEmpty() ? one.address : one.name + u" <"_s + one.address + u'>');
        }
        return names.join(u", "_s);
    };
    QString lines;
    const auto line = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines += name + u": "_s + value + u'\n';
        }
    };
    line(u"From"_s, people(mail.from));
    line(u"To"_s, people(mail.to));
    line(u"Cc"_s, people(mail.cc));
    line(u"Date"_s, mail.dateText);
    line(u"Subject"_s, mail.subject);
    return trimmedEnd(lines);
}

} // namespace

MailBodyWalk::MailBodyWalk(GMimeMessage* message)
    : m_message(message)
    , m_textLeft(maximumTextBytes - (1 << 20))
{
    collectPictures(g_mime_message_get_mime_part(message), 0);
}

void MailBodyWalk::collectPictures(GMimeObject* object, int depth)
{
    if (!object || depth > maximumDepth) {
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        const int count = std::min(g_mime_multipart_get_count(GMIME_MULTIPART(object)), maximumParts);
        for (int i = 0; i < count && m_pictures.size() < maximumParts; ++i) {
            collectPictures(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1);
        }
    } else if (GMIME_IS_PART(object)) {
        const QString id = oneLine(g_mime_object_get_content_id(object));
        if (!id.isEmpty() && !m_pictures.contains(id)) {
            m_pictures.insert(id, GMIME_PART(object));
        }
    }
}

std::optional<QByteArray> MailBodyWalk::picture(const QString& contentId)
{
    const QString id = m_pictures.contains(contentId) ? contentId : QUrl::fromPercentEncoding(contentId.toUtf8());
    GMimePart* const part = m_pictures.value(id);
    if (!part) {
        return std::nullopt;
    }
    m_shown.insert(id);
    return contentOf(part);
}

MailBody MailBodyWalk::visit(GMimeObject* object, int depth, bool alternative)
{
    if (!object) {
        return {};
    }
    if (depth > maximumDepth || ++m_parts > maximumParts) {
        m_cut = true;
        m_note = depth > maximumDepth ? u"parts nested over 30 deep left out"_s : u"parts after the 1000th left out"_s;
        return {};
    }
    if (GMIME_IS_MULTIPART(object)) {
        return visitMultipart(GMIME_MULTIPART(object), depth);
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        return visitMessage(GMIME_MESSAGE_PART(object), depth);
    }
    return GMIME_IS_PART(object) ? visitLeaf(GMIME_PART(object), alternative) : MailBody();
}

MailBody MailBodyWalk::visitMultipart(GMimeMultipart* multipart, int depth)
{
    const QString mime = mimeOf(GMIME_OBJECT(multipart));
    if (mime == u"multipart/encrypted") {
        m_encrypted = true;
    }
    const bool alternative = mime == u"multipart/alternative";
    std::vector<MailBody> alternatives;
    MailBody whole;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && m_parts <= maximumParts; ++i) {
        MailBody part = visit(g_mime_multipart_get_part(multipart, i), depth + 1, alternative);
        if (alternative) {
            alternatives.push_back(std::move(part));
        } else {
            append(whole, part);
        }
    }
    return alternative ? chosen(alternatives) : whole;
}

MailBody MailBodyWalk::visitMessage(GMimeMessagePart* part, int depth)
{
    GMimeMessage* const enclosed = g_mime_message_part_get_message(part);
    if (!enclosed) {
        return {};
    }
    collectPictures(g_mime_message_get_mime_part(enclosed), depth);
    MailBody body;
    body.text = clipped(headerLines(readMailHeader(enclosed)), std::max<qsizetype>(0, m_textLeft / 3));
    m_textLeft -= utf8Length(body.text);
    append(body, visit(g_mime_message_get_mime_part(enclosed), depth + 1, false));
    return body;
}

void MailBodyWalk::list(GMimePart* part, const QByteArray& content)
{
    if (m_listed.size() >= maximumListed) {
        m_cut = true;
        return;
    }
    MailAttachment attachment;
    attachment.name = oneLine(g_mime_part_get_filename(part)).trimmed().left(1000);
    attachment.mime = mimeOf(GMIME_OBJECT(part));
    attachment.bytes = content.size();
    m_listed.push_back({std::move(attachment), oneLine(g_mime_object_get_content_id(GMIME_OBJECT(part)))});
}

std::vector<MailAttachment> MailBodyWalk::attachments() const
{
    std::vector<MailAttachment> result;
    for (const Listed& one : m_listed) {
        if (one.contentId.isEmpty() || !m_shown.contains(one.contentId)) {
            result.push_back(one.attachment);
        }
    }
    return result;
}

MailBody MailBodyWalk::visitLeaf(GMimePart* part, bool alternative)
{
    const QString mime = mimeOf(GMIME_OBJECT(part));
    const QByteArray content = contentOf(part);
    const bool named = g_mime_part_get_filename(part) != nullptr;
    const bool attached = g_mime_part_is_attachment(part) || (named && !mime.startsWith(u"text/"));
    const bool html = mime == u"text/html" || mime == u"application/xhtml+xml";
    const bool body = html || mime == u"text/plain" || mime == u"text/rfc822-headers" || mime == u"text/enriched";
    const bool report = mime.startsWith(u"message/") && mime != u"message/partial" && mime != u"message/external-body";
    if (attached || !(body || report || mime.startsWith(u"text/"))) {
        list(part, content);
    }
    if (mime == u"application/pkcs7-mime" || mime == u"application/x-pkcs7-mime") {
        const QString kind = oneLine(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "smime-type"));
        m_encrypted = m_encrypted || !kind.startsWith(u"signed", Qt::CaseInsensitive);
    }
    if (mime == u"application/pdf" || (attached && content.startsWith("%PDF-"))) {
        return attachedPdf(content);
    }
    if (body || report) {
        return textOf(part, content, html);
    }
    if (mime.startsWith(u"text/") && !attached) {
        MailBody other = textOf(part, content, false);
        other.secondary = alternative;
        return other;
    }
    return {};
}

MailBody MailBodyWalk::textOf(GMimePart* part, const QByteArray& content, bool html)
{
    QString charset = oneLine(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    if (charset.isEmpty() && html) {
        charset = declaredEncoding(content);
    }
    const Decoded decoded = decodeText(content, charset);
    if (m_encoding.isEmpty()) {
        m_encoding = decoded.encoding;
    }
    MailBody body;
    if (html) {
        HtmlContent shown = readHtmlText(decoded.text, [this](const QString& id) { return picture(id); });
        m_cut = m_cut || shown.cut;
        body.text = std::move(shown.text);
        body.html = std::move(shown.html);
        body.hasHtml = !body.html.isEmpty();
    } else {
        body.text = trimmedEnd(decoded.text);
        body.text.replace(u"\r\n"_s, u"\n"_s);
    }
    if (utf8Length(body.text) > m_textLeft) {
        body.text = clipped(body.text, std::max<qsizetype>(0, m_textLeft / 3));
        m_cut = true;
    }
    m_textLeft -= utf8Length(body.text);
    return body;
}

MailBody MailBodyWalk::attachedPdf(const QByteArray& content)
{
    if (++m_pdfs > maximumPdfs) {
        m_note = u"PDF attachments after the 20th not read"_s;
        return {};
    }
    const Extraction found = readPdf(content);
    if (found.state == TextState::Encrypted) {
        m_note = u"a PDF attachment is encrypted"_s;
    } else if (found.state == TextState::Unreadable) {
        m_note = u"a PDF attachment is damaged"_s;
    }
    MailBody body;
    body.text = clipped(found.text, std::max<qsizetype>(0, m_textLeft / 3));
    m_cut = m_cut || body.text.size() < found.text.size() || found.state == TextState::TooLarge;
    m_textLeft -= utf8Length(body.text);
    return body;
}

} // namespace cf::reading
