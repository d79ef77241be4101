#include "app/reader/mail_parts_reader.h"

#include "app/reader/html_reader.h"
#include "app/reader/mail_header_reader.h"
#include "app/reader/mail_reader.h"
#include "app/reader/mime_message.h"
#include "app/reader/text_budget.h"
#include "app/reader/text_decoding.h"
#include "models/reading/mail_wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr int maximumMends = 4;
constexpr qsizetype maximumUntypedReport = 64 << 10;
constexpr qsizetype maximumName = 300;
/// HTML is parsed into a tree many times its size, and what a mail system says is short.
constexpr qsizetype maximumHtml = 512 << 10;

std::vector<MailField> fieldsOf(GMimeObject* object)
{
    std::vector<MailField> fields;
    GMimeHeaderList* const list = g_mime_object_get_header_list(object);
    const int count = g_mime_header_list_get_count(list);
    for (int i = 0; i < count && fields.size() < maximumMailFields; ++i) {
        GMimeHeader* const header = g_mime_header_list_get_header_at(list, i);
        const QString name = oneLine(g_mime_header_get_name(header)).trimmed();
        if (!name.isEmpty() && name.size() <= maximumName) {
            fields.push_back({name, clipped(oneLine(g_mime_header_get_value(header)), maximumMailFieldBytes / 3).trimmed()});
        }
    }
    return fields;
}

/// GMime gives the fields about content to the body.
std::vector<MailField> fieldsOf(GMimeMessage* message)
{
    std::vector<MailField> fields = fieldsOf(GMIME_OBJECT(message));
    if (GMimeObject* const body = g_mime_message_get_mime_part(message)) {
        for (MailField& field : fieldsOf(body)) {
            if (fields.size() < maximumMailFields && field.name.startsWith(u"content-", Qt::CaseInsensitive)) {
                fields.push_back(std::move(field));
            }
        }
    }
    return fields;
}

/// Where a line "--boundary" is followed by one that begins a part's header: the boundary, or nothing.
QByteArray boundaryIn(QByteArrayView text)
{
    qsizetype at = 0;
    while (at >= 0 && at < text.size()) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0) {
            break;
        }
        const QByteArrayView line = text.sliced(at, end - at).trimmed();
        const QByteArrayView rest = text.sliced(end + 1);
        const QByteArray next = rest.first(std::min<qsizetype>(rest.size(), 9)).toByteArray().toLower();
        if (line.size() > 2 && line.size() < 200 && line.startsWith("--") && !line.contains(' ') &&
            !line.contains('"') && next.startsWith("content-")) {
            return line.sliced(2).toByteArray();
        }
        at = end + 1;
    }
    return {};
}

class Walk
{
public:
    MailParts take() { return std::move(m_mail); }
    void read(const QByteArray& given);

private:
    void visit(GMimeObject* object, int enclosed, int depth);
    void visitMultipart(GMimeMultipart* multipart, int enclosed, int depth);
    void visitMessage(GMimeMessagePart* part, int enclosed, int depth);
    void visitLeaf(GMimePart* part, int enclosed, int depth);
    bool mend(const QByteArray& text, int enclosed, int depth);
    MailPart* add(int enclosed, const QString& type);
    void say(MailPart& part, QString text);
    bool saysNothing() const;

    MailParts m_mail;
    qsizetype m_left = maximumMailPartsBytes / 2; ///< the other half is for header fields
    qsizetype m_fieldsLeft = maximumMailPartsBytes / 2;
    int m_mends = 0;
};

void Walk::read(const QByteArray& given)
{
    // No header begins with white space; mails that somebody copied out of a window do.
    const auto first = std::ranges::find_if(given, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    const QByteArray bytes = first == given.begin() ? given : given.mid(first - given.begin());
    const MimeMessage message = parseMessage(bytes);
    if (message) {
        m_mail.fields = fieldsOf(message.get());
        visit(g_mime_message_get_mime_part(message.get()), 0, 0);
    }
    if (saysNothing()) {
        const qsizetype gap = std::max(bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n"));
        const QByteArray body = m_mail.fields.empty() || gap < 0 ? bytes : bytes.mid(gap + 1);
        if (MailPart* const part = add(0, u"text/plain"_s)) {
            say(*part, decodeText(body.left(maximumMailPartBytes)).text);
        }
    }
}

bool Walk::saysNothing() const
{
    return std::ranges::all_of(m_mail.parts,
                               [](const MailPart& part) { return part.text.trimmed().isEmpty() && part.fields.empty(); });
}

MailPart* Walk::add(int enclosed, const QString& type)
{
    if (m_mail.parts.size() >= maximumMailParts) {
        m_mail.cut = true;
        return nullptr;
    }
    MailPart part;
    part.enclosed = enclosed;
    part.type = type;
    m_mail.parts.push_back(std::move(part));
    return &m_mail.parts.back();
}

void Walk::say(MailPart& part, QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const qsizetype room = std::min(m_left, qsizetype(maximumMailPartBytes));
    if (utf8Length(text) > room) {
        text = clipped(text, room / 3);
        m_mail.cut = true;
    }
    m_left -= utf8Length(text);
    part.text = std::move(text);
}

void Walk::visit(GMimeObject* object, int enclosed, int depth)
{
    if (!object) {
        return;
    }
    if (depth > 2 * maximumMailDepth) {
        m_mail.cut = true;
    } else if (GMIME_IS_MULTIPART(object)) {
        visitMultipart(GMIME_MULTIPART(object), enclosed, depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        visitMessage(GMIME_MESSAGE_PART(object), enclosed, depth);
    } else if (GMIME_IS_PART(object)) {
        visitLeaf(GMIME_PART(object), enclosed, depth);
    }
}

void Walk::visitMultipart(GMimeMultipart* multipart, int enclosed, int depth)
{
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && !m_mail.cut; ++i) {
        visit(g_mime_multipart_get_part(multipart, i), enclosed, depth + 1);
    }
    // All of it stands before the first part when there is none: the boundary named is not the one used.
    const char* const before = g_mime_multipart_get_prologue(multipart);
    if (count == 0 && before && !mend(before, enclosed, depth)) {
        if (MailPart* const part = add(enclosed, u"text/plain"_s)) {
            say(*part, decodeText(QByteArray(before).left(maximumMailPartBytes)).text);
        }
    }
}

/// Parses the text again as the parts that it plainly has.
bool Walk::mend(const QByteArray& text, int enclosed, int depth)
{
    const QByteArray boundary = m_mends < maximumMends ? boundaryIn(text) : QByteArray();
    if (boundary.isEmpty()) {
        return false;
    }
    ++m_mends;
    const QByteArray again = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n" + text;
    const MimeMessage message = parseMessage(again);
    GMimeObject* const body = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (!body || !GMIME_IS_MULTIPART(body) || g_mime_multipart_get_count(GMIME_MULTIPART(body)) == 0) {
        return false;
    }
    if (const char* const before = g_mime_multipart_get_prologue(GMIME_MULTIPART(body))) {
        if (MailPart* const part = add(enclosed, u"text/plain"_s)) {
            say(*part, decodeText(QByteArrayView(before)).text);
        }
    }
    visitMultipart(GMIME_MULTIPART(body), enclosed, depth + 1);
    return true;
}

void Walk::visitMessage(GMimeMessagePart* part, int enclosed, int depth)
{
    GMimeMessage* const returned = g_mime_message_part_get_message(part);
    MailPart* const told = returned ? add(enclosed, mimeOf(GMIME_OBJECT(part))) : nullptr;
    if (!told) {
        return;
    }
    for (MailField& field : fieldsOf(returned)) {
        m_fieldsLeft -= utf8Length(field.name) + utf8Length(field.value);
        if (m_fieldsLeft < 0) {
            m_mail.cut = true;
            break;
        }
        told->fields.push_back(std::move(field));
    }
    if (enclosed < maximumMailDepth) {
        visit(g_mime_message_get_mime_part(returned), enclosed + 1, depth + 1);
    } else {
        m_mail.cut = true;
    }
}

void Walk::visitLeaf(GMimePart* part, int enclosed, int depth)
{
    const QString type = mimeOf(GMIME_OBJECT(part));
    const QByteArray content = contentOf(part);
    const bool html = type == u"text/html" || type == u"application/xhtml+xml";
    const bool words = html || type.startsWith(u"text/") || type.startsWith(u"message/");
    // Some mail systems do not say what their report is.
    const bool report = !words && content.size() <= maximumUntypedReport &&
                        (content.contains("Final-Recipient:") || content.contains("Reporting-MTA:"));
    if (enclosed == 0 && type == u"text/plain" && mend(content, enclosed, depth)) {
        return;
    }
    MailPart* const told = add(enclosed, type);
    if (!told || (!words && !report)) {
        return;
    }
    QString charset = oneLine(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    if (html) {
        const QByteArray page = content.left(maximumHtml);
        charset = charset.isEmpty() ? declaredEncoding(page) : charset;
        say(*told, readHtmlText(decodeText(page, charset).text).text);
        return;
    }
    say(*told, decodeText(content.left(2 * maximumMailPartBytes), charset).text);
    if (type == u"text/rfc822-headers") {
        if (const MimeMessage returned = parseMessage(content)) {
            for (MailField& field : fieldsOf(returned.get())) {
                m_fieldsLeft -= utf8Length(field.name) + utf8Length(field.value);
                if (m_fieldsLeft < 0) {
                    m_mail.cut = true;
                    break;
                }
                told->fields.push_back(std::move(field));
            }
        }
    }
}

} // namespace

MailParts readMailPartsOf(const QByteArray& bytes)
{
    startMailReader();
    Walk walk;
    walk.read(bytes);
    return walk.take();
}

} // namespace cf::reading
