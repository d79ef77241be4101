#include "models/query/completion.h"

#include "models/query/date_literal.h"
#include "models/query/enumeration_words.h"
#include "models/query/query_text.h"
#include "models/query/value_reader.h"

#include <QTimeZone>

namespace cf::query {

namespace {

constexpr qsizetype mostCandidates = 40;

/// What is open at the cursor: the token, the list it stands in, and whether a quote is open.
struct Place {
    qsizetype token = 0;        ///< where the token starts
    qsizetype quote = -1;       ///< of an open quote
    std::vector<QString> names; ///< of open brackets: the field before it, or nothing
};

bool partsTokens(QChar c, const Place& place)
{
    return c == u' ' || (c == u',' && !place.names.empty() && !place.names.back().isEmpty());
}

Place placeOf(const QString& plain, qsizetype cursor)
{
    Place place;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = plain[i];
        if (place.quote >= 0) {
            if (c == u'\\' && i + 1 < cursor) {
                ++i;
            } else if (c == u'"') {
                place.quote = -1;
            }
            continue;
        }
        if (c == u'"') {
            place.quote = i;
        } else if (c == u'(') {
            const QStringView before = QStringView(plain).mid(place.token, i - place.token);
            place.names.push_back(before.endsWith(u':') ? before.chopped(1).toString() : QString());
            place.token = i + 1;
        } else if (c == u')') {
            if (!place.names.empty()) {
                place.names.pop_back();
            }
            place.token = i + 1;
        } else if (partsTokens(c, place) || (isDash(c) && i == place.token)) {
            place.token = i + 1;
        }
    }
    return place;
}

qsizetype tokenEnd(const QString& plain, qsizetype cursor, bool quotedValue)
{
    qsizetype end = cursor;
    if (quotedValue) {
        const qsizetype close = plain.indexOf(u'"', cursor);
        return close < 0 ? plain.size() : close + 1;
    }
    while (end < plain.size() && !QStringView(u" (),\"").contains(plain[end])) {
        ++end;
    }
    return end;
}

QStringList fitting(const QStringList& all, const QString& typed)
{
    QStringList starting, holding;
    for (const QString& each : all) {
        if (each.startsWith(typed, Qt::CaseInsensitive)) {
            starting << each;
        } else if (!typed.isEmpty() && each.contains(typed, Qt::CaseInsensitive)) {
            holding << each;
        }
    }
    return (starting + holding).mid(0, mostCandidates);
}

QStringList words()
{
    QStringList all;
    for (const FieldInfo& field : fields()) {
        if (field.kind != ValueKind::Flag) {
            all << (field.field == Field::Attribute ? QStringLiteral("attr.") : QString(field.name) + u':');
        }
    }
    all << QStringLiteral("tz:") << QStringLiteral("asof:");
    for (const QLatin1StringView keyword : keywords()) {
        all << keyword;
    }
    return all + dateWords();
}

QStringList valuesOf(Field field)
{
    QStringList all;
    for (const QLatin1StringView value : info(field).values) {
        all << (field == Field::Grade ? QString(value).toUpper() : QString(value));
    }
    if (field == Field::TemplateVersion) {
        all << QStringLiteral("latest-approved");
    }
    if (info(field).kind == ValueKind::Date) {
        all << dateWords() << QStringLiteral("<30d") << QStringLiteral(">30d");
    }
    return all;
}

QStringList zones()
{
    QStringList all{QStringLiteral("customer"), QStringLiteral("business"), QStringLiteral("utc")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        all << QString::fromUtf8(id);
    }
    return all;
}

/// Signs before a value, and what stands before the dots of a range, are no part of what is completed.
qsizetype valueStart(const QString& plain, qsizetype from, qsizetype cursor)
{
    const qsizetype dots = plain.left(cursor).lastIndexOf(u"..");
    qsizetype start = dots >= from ? dots + 2 : from;
    while (start < cursor && QStringView(u"=<>≤≥*").contains(plain[start])) {
        ++start;
    }
    return start;
}

Completion valueCompletion(const QString& typedText, const QString& plain, const QString& name, qsizetype from,
                           qsizetype cursor, const Place& place)
{
    Completion made;
    const bool quoted = place.quote >= from;
    const qsizetype start = quoted ? place.quote : valueStart(plain, from, cursor);
    made.replace = {start, tokenEnd(plain, cursor, quoted)};
    made.typed = typedText.mid(start + (quoted ? 1 : 0), cursor - start - (quoted ? 1 : 0));
    if (name.compare(u"tz", Qt::CaseInsensitive) == 0) {
        made.kind = Completion::Kind::Zone;
        made.candidates = fitting(zones(), made.typed);
        return made;
    }
    const auto target = targetNamed(name);
    if (!target) {
        made.kind = Completion::Kind::None;
        return made;
    }
    made.kind = Completion::Kind::FieldValue;
    made.field = target->field;
    made.attribute = target->attribute;
    made.candidates = fitting(valuesOf(target->field), made.typed);
    return made;
}

} // namespace

Completion completionAt(QStringView text, qsizetype cursor)
{
    const QString typed = text.toString(), plain = plainText(text);
    cursor = std::clamp(cursor, qsizetype(0), plain.size());
    const Place place = placeOf(plain, cursor);
    const QStringView token = QStringView(plain).mid(place.token, cursor - place.token);
    const qsizetype name = fieldNameLength(token);
    if (name > 0) {
        return valueCompletion(typed, plain, token.left(name - 1).toString(), place.token + name, cursor, place);
    }
    const QString list = place.names.empty() ? QString() : place.names.back();
    if (!list.isEmpty()) {
        return valueCompletion(typed, plain, list, place.token, cursor, place);
    }
    Completion made;
    if (place.quote >= 0) {
        made.kind = Completion::Kind::None;
        made.replace = {cursor, cursor};
        return made;
    }
    made.typed = typed.mid(place.token, cursor - place.token);
    made.replace = {place.token, tokenEnd(plain, cursor, false)};
    made.candidates = fitting(words(), made.typed);
    return made;
}

QString insertable(QStringView value) { return written(value); }

} // namespace cf::query
