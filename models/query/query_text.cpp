#include "models/query/query_text.h"

namespace cf::query {

namespace {

QChar plainCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'＂':
    case u'«':
    case u'»': return u'"';
    case u'：': return u':';
    case u'（': return u'(';
    case u'）': return u')';
    case u'，':
    case u'、': return u',';
    default: return isSpace(c) ? QChar(u' ') : c;
    }
}

bool isOperatorWord(QStringView value) { return value == u"OR" || value == u"AND" || value == u"NOT"; }

} // namespace

bool isSpace(QChar c) { return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF); }

bool isDash(QChar c) { return c == u'-' || c == u'–' || c == u'−'; }

bool isFieldStart(QChar c) { return c.isLetter(); }

bool isFieldPart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; }

qsizetype fieldNameLength(QStringView plain)
{
    if (plain.isEmpty() || !isFieldStart(plain.front())) {
        return 0;
    }
    const auto end = std::find_if_not(plain.begin(), plain.end(), isFieldPart);
    const QStringView rest = plain.mid(end - plain.begin());
    return rest.startsWith(u':') && !rest.startsWith(u"://") ? end - plain.begin() + 1 : 0;
}

QString plainText(QStringView typed)
{
    QString plain(typed.size(), Qt::Uninitialized);
    std::transform(typed.begin(), typed.end(), plain.begin(), plainCharacter);
    return plain;
}

QString quoted(QStringView value)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
        }
        out += c;
    }
    return out + u'"';
}

QString written(QStringView value)
{
    const auto parts = [](QChar c) {
        const QChar plain = plainCharacter(c);
        return plain == u' ' || plain == u'"' || plain == u'(' || plain == u')' || plain == u',' || plain == u'*' ||
               plain == u'…';
    };
    const auto leads = [](QChar c) { return isDash(c) || QStringView(u"=<>≤≥").contains(c); };
    const bool plain = !value.isEmpty() && !leads(value.front()) && !value.contains(u"..") && !isOperatorWord(value) &&
                       std::none_of(value.begin(), value.end(), parts);
    return plain ? value.toString() : quoted(value);
}

} // namespace cf::query
