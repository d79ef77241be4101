#include "models/delivery/mail_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostLines = 2000;
constexpr qsizetype longestMatched = 4000;

const QRegularExpression& addressForm()
{
    // Names in other alphabets (RFC 6531, RFC 5890), but no punctuation of theirs, and no domain that runs on into a text without spaces.
    static const QRegularExpression form(
        u"[^\\s<>\"'`()\\[\\]{},;:@=|\\\\\u00AB\u00BB\u3000-\u301F\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1C\uFF1E\u201C-\u201F]{1,128}@"
        "(?:[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{M}0-9_-]{1,63}\\.)*[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{M}0-9-]{1,63}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

} // namespace

QString fieldNamed(const std::vector<MailField>& fields, QStringView name)
{
    const auto found = std::ranges::find_if(
        fields, [name](const MailField& field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? QString() : found->value;
}

QStringList fieldsNamed(const std::vector<MailField>& fields, QStringView name)
{
    QStringList values;
    for (const MailField& field : fields) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0) {
            values << field.value;
        }
    }
    return values;
}

QStringList addressesIn(QStringView text, int limit)
{
    QStringList found;
    const QString searched = text.left(64 << 10).toString();
    for (auto matches = addressForm().globalMatch(searched); matches.hasNext() && found.size() < limit;) {
        QString one = matches.next().captured();
        while (one.endsWith(u'.') || one.endsWith(u'-')) {
            one.chop(1);
        }
        if (!one.endsWith(u'@') && !found.contains(one, Qt::CaseInsensitive)) {
            found << one;
        }
    }
    return found;
}

QString addressOf(QStringView field)
{
    const qsizetype semicolon = field.indexOf(u';');
    const QStringView after = semicolon >= 0 ? field.sliced(semicolon + 1) : field;
    const QStringList found = addressesIn(after.contains(u'@') ? after : field);
    return found.isEmpty() ? QString() : found.constLast();
}

bool sameAddress(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

QStringList linesOf(QStringView text)
{
    QStringList lines;
    qsizetype at = 0;
    while (at < text.size() && lines.size() < mostLines) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        lines << text.sliced(at, std::min(end - at, longestLine)).toString();
        at = end + 1;
    }
    return lines;
}

bool beginsReturnedMail(QStringView line)
{
    static const QRegularExpression words(
        u"^[\\s>*#=_-]*(?:"
        "(?:this is |below (?:this line )?is |enclosed is |attached is |what follows is |the following is |here is )?"
        "(?:a |the )?(?:copy|header|headers|body|text|start|beginning|first \\d+ lines) of (?:the |your )?(?:original |returned |undelivered |rejected )?(?:message|mail|e-mail)(?! generated)|"
        "below (?:this line )?is (?:a |the )(?:copy|header)|"
        "(?:the )?(?:original|returned|unsent|undelivered|undeliverable|rejected|bounced|message|your)[ -]?(?:e-?mail|message|mail)?(?: headers?| text| body| contents?)?"
        " (?:follows?|is below|is attached|below|is included below|is following|attached)|"
        "(?:original|returned|unsent|undelivered|rejected) (?:e-?mail|message|mail)(?: headers?| text| body)?(?: as follows| information| details| summary)?\\b\\W*$|"
        "(?:the )?(?:header|headers) of (?:the )?original (?:message|mail)|"
        "message headers? follows?|headers? of (?:the )?(?:message|mail) follows?|"
        "begin(?:ning)? of (?:the )?(?:original|returned) (?:message|mail)|"
        "original message headers?:|copy of (?:the )?(?:original )?message|"
        "unsent message (?:below|follows)"
        ")"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && words.match(line.toString()).hasMatch();
}

namespace {

/// Fields that begin the header of a mail and never a line of what is said of it.
bool isFirstField(const QString& line)
{
    static const QRegularExpression form(u"^(?:Return-Path: ?<|Received: ?(?:from|by|\\()|DKIM-Signature:|X-Google-Smtp-Source:)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

qsizetype returnedMailAt(const QStringList& lines)
{
    bool said = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (said && (beginsReturnedMail(lines[i]) || isFirstField(lines[i]))) {
            return i;
        }
        said = said || !lines[i].trimmed().isEmpty();
    }
    return lines.size();
}

} // namespace

QString withoutReturnedMail(const QString& text)
{
    const QStringList lines = linesOf(text);
    return lines.first(returnedMailAt(lines)).join(u'\n');
}

QString returnedMailIn(const QString& text)
{
    const QStringList lines = linesOf(text);
    const qsizetype at = returnedMailAt(lines);
    return lines.sliced(at).join(u'\n');
}

QString forMatching(QStringView text)
{
    QString words = text.left(4 * longestMatched).toString();
    words.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'').replace(QChar(0x201C), u'"').replace(QChar(0x201D), u'"');
    static const QRegularExpression paragraph(u"\\n[ \\t\\r]*\\n[\\s]*|\\n[-=*_]{3,}[^\\n]*\\n"_s);
    words.replace(paragraph, u" \u00B6 "_s);
    words = words.simplified().toLower();
    words.replace(addressForm(), u"addr"_s);
    static const QRegularExpression expanded(u"\\((?:expanded|generated|originally addressed) (?:from|to):? <?addr>?\\)"_s);
    words.remove(expanded);
    // "550-5.7.1 one 550-5.7.1 two 550 5.7.1 three" is one reply; so is "554-one 554-two 554 three".
    static const QRegularExpression continued(u"\\b([245]\\d\\d)-((?:[245]\\.\\d{1,2}\\.\\d{1,3})?)"_s);
    const QRegularExpressionMatch first = continued.match(words);
    if (first.hasMatch()) {
        const QString code = first.captured(1);
        const QString status = first.captured(2);
        const qsizetype after = first.capturedEnd();
        const QString forms = status.isEmpty() ? code : code + u"[- ]"_s + QRegularExpression::escape(status);
        const QRegularExpression again(u"\\s?\\b"_s + forms + u"(?:[- ]|$)"_s);
        QString rest = words.mid(after);
        rest.replace(again, u" "_s);
        words = words.left(first.capturedStart()) + code + u' ' + status + u' ' + rest;
    }
    return words.simplified().left(longestMatched);
}

} // namespace cf::delivery
