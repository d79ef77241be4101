// Outgoing e-mails as a gateway keeps them: whole messages, no index beside them.
#include "app/sandbox/brand.h"
#include "app/sandbox/charset.h"
#include "app/sandbox/letter_bodies.h"
#include "app/sandbox/letter_text.h"
#include "app/sandbox/tree.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < all.size(); at += 76) {
        out += all.mid(at, 76) + "\r\n";
    }
    return out;
}

/// RFC 2045, 6.7.
QByteArray quotedPrintable(const QByteArray& bytes)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\r' || c == '\n') {
            out += c;
            column = 0;
            continue;
        }
        const bool endsLine = i + 1 >= bytes.size() || bytes[i + 1] == '\r';
        const bool plain = c > 32 && c < 127 && c != '=';
        const QByteArray piece =
            plain || (c == ' ' && !endsLine) ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > 75) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

/// RFC 2047: several words of a size that fits a line; no character is cut.
QByteArray headerText(const QString& text, const char* charset)
{
    if (isPlain(text)) {
        return text.toLatin1();
    }
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min<qsizetype>(12, text.size() - at);
        if (at + length < text.size() && text[at + length].isLowSurrogate()) {
            ++length;
        }
        out += (out.isEmpty() ? "=?" : "\r\n =?") + QByteArray(charset) + "?B?" +
               encoded(text.mid(at, length), charset).toBase64() + "?=";
        at += length;
    }
    return out;
}

QByteArray address(const QString& name, const QString& email, const char* charset)
{
    const QByteArray phrase =
        isPlain(name) ? '"' + name.toLatin1().replace('"', "\\\"") + '"' : headerText(name, charset);
    return phrase + " <" + email.toLatin1() + '>';
}

QByteArray mailDate(const QDateTime& local)
{
    static const QList<QByteArray> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const QList<QByteArray> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return days[local.date().dayOfWeek() - 1] + ", " + QByteArray::number(local.date().day()) + ' ' +
           months[local.date().month() - 1] + local.toString(u" yyyy HH:mm:ss "_s).toLatin1() +
           berlinOffset(local).remove(u':').toLatin1();
}

/// Dashes, quotes and signs that an old character set lacks, written as people did then.
QString typewritten(QString text, const char* charset)
{
    if (qstrcmp(charset, "UTF-8") == 0) {
        return text;
    }
    text.replace(u"€"_s, u"EUR "_s).replace(u'–', u'-').replace(u'−', u'-').replace(u'’', u'\'');
    text.replace(u'“', u'"').replace(u'”', u'"').replace(u'„', u'"');
    if (qstrcmp(charset, "ISO-2022-JP") == 0) {
        text.replace(u'·', u'|').replace(u"ß"_s, u"ss"_s).replace(u"ä"_s, u"ae"_s);
    }
    return text;
}

/// What the message is written in: old systems wrote Japanese and Western European their own way.
const char* charsetOf(const Customer& customer, const QString& text)
{
    const char* old = customer.language == u"ja"_s                                                  ? "ISO-2022-JP"
                      : QStringList{u"de"_s, u"fr"_s, u"es"_s, u"is"_s}.contains(customer.language) ? "ISO-8859-1"
                                                                                                    : "UTF-8";
    return encoded(typewritten(text, old), old).isEmpty() ? "UTF-8" : old;
}

QByteArray part(const QByteArray& type, const QString& text, const char* charset)
{
    const QByteArray bytes = encoded(QString(text).replace(u'\n', u"\r\n"_s), charset);
    const bool sevenBit = qstrcmp(charset, "ISO-2022-JP") == 0; // an encoding made for seven bits
    return "Content-Type: " + type + "; charset=" + charset + "\r\nContent-Transfer-Encoding: " +
           (sevenBit ? QByteArray("7bit\r\n\r\n") + bytes
                     : QByteArray("quoted-printable\r\n\r\n") + quotedPrintable(bytes)) +
           "\r\n";
}

QByteArray alternatives(const Record& record, const Letter& letter, const char* charset)
{
    const QString text = typewritten(plainTextOf(letter), charset);
    QString html = typewritten(htmlOf(letter, QString::fromLatin1(sha256Of(record.id.toUtf8()).left(24))), charset);
    html.replace(u"charset=\"utf-8\""_s, u"charset=\"%1\""_s.arg(QString::fromLatin1(charset)));
    const QByteArray boundary = "alt_" + sha256Of("alternative " + record.id.toUtf8()).left(24);
    return "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
           part("text/plain", text, charset) + "--" + boundary + "\r\n" + part("text/html", html, charset) + "--" +
           boundary + "--\r\n";
}

/// Facts that a gateway keeps in the header.
QByteArray header(const Record& record, const Customer& customer, const Letter& letter, const char* charset)
{
    const Brand& brand = brandOf(record.type->unit);
    return "From: " + address(brand.name, u"service@"_s + brand.mailDomain, charset) +
           "\r\nTo: " + address(customer.name, customer.email, charset) +
           "\r\nSubject: " + headerText(typewritten(letter.subject, charset), charset) +
           "\r\nDate: " + mailDate(record.sent) + "\r\nMessage-ID: <" + record.id.toLatin1() +
           ">\r\nX-CustomerId: " + customer.id.toLatin1() + "\r\nX-DocumentType: " + record.type->name.toLatin1() +
           "\r\nX-TemplateId: " + record.type->code.toLatin1() +
           "\r\nX-TemplateVersion: " + QByteArray::number(record.version) +
           "\r\nX-BusinessUnit: " + unitName(record.type->unit).toLatin1() + "\r\nMIME-Version: 1.0\r\n";
}

QByteArray withAttachment(const Record& record, const QByteArray& body, const QByteArray& pdf)
{
    const QByteArray boundary = "mix_" + sha256Of("mixed " + record.id.toUtf8()).left(24);
    const QByteArray name = record.id.section(u'@', 0, 0).toUpper().toLatin1() + ".pdf";
    return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + body + "--" +
           boundary + "\r\nContent-Type: application/pdf; name=\"" + name +
           "\"\r\nContent-Disposition: attachment; filename=\"" + name +
           "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(pdf) + "--" + boundary + "--\r\n";
}

bool hasAttachment(const Record& record)
{
    return record.story == u"mail-attachment"_s || record.type->code == u"POL-DOC"_s ||
           record.type->code == u"BILL-AN"_s;
}

} // namespace

Result<void> writeMailroom(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder)
{
    for (const qsizetype at : recordsIn(estate, folder)) {
        Record& record = estate.records[at];
        const Customer& customer = estate.customers[record.parties.first().customer];
        const Letter letter = letterFor(record, estate);
        const char* charset = charsetOf(customer, plainTextOf(letter) + letter.subject + customer.name);
        const QByteArray body = alternatives(record, letter, charset);
        const QByteArray mail =
            header(record, customer, letter, charset) +
            (hasAttachment(record) ? withAttachment(record, body, press.print({&record}, true).bytes) : body);
        const QString name =
            record.sent.toString(u"yyyyMMdd-HHmmss"_s) + u'-' + record.id.section(u'@', 0, 0) + u".eml"_s;
        record.renditions.append(
            {folder + u'/' + name, {}, u"message/rfc822"_s, {}, 1, 0, mail.size(), sha256Of(mail)});
        CF_CHECK(tree.write(folder + u'/' + name, mail, record.sent));
    }
    return {};
}

} // namespace cf::sandbox
