// Values that have an order: numbers, versions, grades, dates.
#include "models/query/date_literal.h"
#include "models/query/nearest.h"
#include "models/query/query_text.h"
#include "models/query/value_reader.h"

#include <QTimeZone>

namespace cf::query {

using namespace Qt::StringLiterals;

using Code = ParseError::Code;
using Habit = Target::Habit;

namespace {

struct Compared {
    std::optional<Comparison> sign;
    bool equals = false; ///< '=' alone
    qsizetype length = 0;
};

Compared comparisonOf(const Item& item)
{
    struct Sign {
        QStringView text;
        Comparison comparison;
    };
    static const Sign signs[] = {{u">=", Comparison::GreaterOrEqual}, {u"<=", Comparison::LessOrEqual},
                                 {u"≥", Comparison::GreaterOrEqual},  {u"≤", Comparison::LessOrEqual},
                                 {u">", Comparison::Greater},         {u"<", Comparison::Less}};
    for (const Sign& sign : signs) {
        if (item.startsWith(sign.text)) {
            return {sign.comparison, false, sign.text.size()};
        }
    }
    return item.startsWith(u"=") ? Compared{std::nullopt, true, 1} : Compared{};
}

/// Where a range parts, and how long the dots are; word processors make one character of them.
std::pair<qsizetype, qsizetype> rangeDots(const Item& item)
{
    const qsizetype two = item.find(u"..");
    return two >= 0 ? std::pair(two, qsizetype(2)) : std::pair(item.find(u"…"), qsizetype(1));
}

const QStringList& zoneNames()
{
    static const QStringList names = [] {
        QStringList made;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            made << QString::fromUtf8(id);
        }
        made.sort();
        return made;
    }();
    return names;
}

const QHash<QString, QString>& zonesByLowerName()
{
    static const QHash<QString, QString> zones = [] {
        QHash<QString, QString> made;
        for (const QString& name : zoneNames()) {
            made.insert(name.toLower(), name);
        }
        return made;
    }();
    return zones;
}

std::optional<QString> nearestZone(const QString& typed)
{
    const QStringList& names = zoneNames();
    const auto endsSo = [&typed](const QString& name) {
        return name.contains(u'/') && name.mid(name.lastIndexOf(u'/') + 1).compare(typed, Qt::CaseInsensitive) == 0;
    };
    if (const auto it = std::find_if(names.begin(), names.end(), endsSo); it != names.end()) {
        return *it;
    }
    return nearest(typed,
                   QStringList{QStringLiteral("customer"), QStringLiteral("business"), QStringLiteral("utc")} + names);
}

} // namespace

std::optional<qint64> ValueReader::integer(const Item& item)
{
    constexpr qsizetype longest = 15; // far from where a sum could overflow
    const QString text = item.text().normalized(QString::NormalizationForm_KC);
    const bool digits = !text.isEmpty() && text.size() <= longest &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits) {
        return text.toLongLong();
    }
    QString mended = text;
    mended.remove(u'.').remove(u',').remove(u'*').remove(u'_');
    const bool grouped = !mended.isEmpty() && mended.size() <= longest &&
                         std::all_of(mended.begin(), mended.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool starred = item.find(u"*") >= 0;
    m_complaints.add(starred ? Code::WildcardNotHere : Code::InvalidNumber, item.span,
                     {starred ? m_field : item.text()}, grouped ? std::optional(mended) : std::nullopt);
    return std::nullopt;
}

std::optional<NumberRange> ValueReader::numberRange(const Target& target, const Item& item, qsizetype dots)
{
    const qsizetype length = item.units[size_t(dots)].c == u'…' ? 1 : 2;
    const Item first = item.mid(0, dots), last = item.mid(dots + length);
    if (first.isEmpty() && last.isEmpty()) {
        return empty(target, item.span);
    }
    NumberRange range;
    range.from = first.isEmpty() ? std::nullopt : integer(first);
    range.to = last.isEmpty() ? std::nullopt : integer(last);
    if ((!first.isEmpty() && !range.from) || (!last.isEmpty() && !range.to)) {
        return std::nullopt;
    }
    if (range.from && range.to && *range.from > *range.to) {
        m_complaints.add(Code::ReversedRange, item.span, {first.text(), last.text()},
                         last.text() + u".."_s + first.text());
        return std::nullopt;
    }
    return range;
}

ValueReader::MaybeValue ValueReader::number(const Target& target, const Item& item)
{
    const Compared compared = comparisonOf(item);
    const Item rest = item.mid(compared.length);
    if (rest.isEmpty()) {
        return empty(target, item.span);
    }
    const qsizetype dots = rangeDots(rest).first;
    if (dots >= 0 && !compared.sign) {
        const auto range = numberRange(target, rest, dots);
        return range ? MaybeValue(*range) : std::nullopt;
    }
    const auto value = integer(rest);
    if (!value) {
        return std::nullopt;
    }
    return compared.sign ? Value(NumberCompare{*compared.sign, *value}) : Value(Equals{QString::number(*value), false});
}

ValueReader::MaybeValue ValueReader::version(const Target& target, const Item& item)
{
    const Compared compared = comparisonOf(item);
    const Item rest = item.mid(compared.length);
    const QString text = rest.text();
    if (text.trimmed().isEmpty()) {
        return empty(target, item.span);
    }
    if (compared.sign) { // whole numbers have neighbours, so a comparison is a range
        const auto value = integer(rest);
        if (!value) {
            return std::nullopt;
        }
        switch (*compared.sign) {
        case Comparison::Greater: return NumberRange{*value + 1, std::nullopt};
        case Comparison::GreaterOrEqual: return NumberRange{*value, std::nullopt};
        case Comparison::LessOrEqual: return NumberRange{std::nullopt, *value};
        case Comparison::Less:
            if (*value > 0) {
                return NumberRange{std::nullopt, *value - 1};
            }
            m_complaints.add(Code::InvalidNumber, rest.span, {text}, QStringLiteral("1"));
            return std::nullopt;
        }
    }
    if (const qsizetype dots = rangeDots(rest).first; dots >= 0) {
        const auto numeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'…'; };
        if (!std::all_of(text.begin(), text.end(), numeric) || text.count(u'.') > 2) {
            m_complaints.add(Code::RangeNotHere, rest.span, {info(target.field).name}, quoted(text));
            return std::nullopt;
        }
        const auto range = numberRange(target, rest, dots);
        return range ? MaybeValue(*range) : std::nullopt;
    }
    if (rest.find(u"*") >= 0) {
        QString stem = text;
        stem.remove(u'*');
        m_complaints.add(Code::WildcardNotHere, rest.span, {info(target.field).name},
                         stem.trimmed().isEmpty() ? std::nullopt : std::optional(quoted(stem)));
        return std::nullopt;
    }
    if (complainsOfQuotes(rest)) {
        return std::nullopt;
    }
    if (!rest.isLiteral() && text.compare(u"latest-approved", Qt::CaseInsensitive) == 0) {
        return LatestApproved{};
    }
    if (!rest.isLiteral() && text.startsWith(u"latest", Qt::CaseInsensitive)) {
        m_complaints.add(Code::UnknownValue, rest.span, {info(target.field).name, text},
                         QStringLiteral("latest-approved"));
        return std::nullopt;
    }
    return Equals{text, false};
}

ValueReader::MaybeValue ValueReader::grade(const Target& target, const Item& item)
{
    const Compared compared = comparisonOf(item);
    const Item rest = item.mid(compared.length);
    if (rest.isEmpty()) {
        return empty(target, item.span);
    }
    const auto wanted = target.field == Field::Grade ? fromCode<EvidenceGrade>(rest.text()) : std::nullopt;
    if (wanted && *wanted <= EvidenceGrade::E) {
        return GradeCompare{*compared.sign, *wanted};
    }
    if (target.field == Field::Grade && !wanted) {
        unknownValue(target, rest);
        return std::nullopt;
    }
    const QString text = rest.text();
    m_complaints.add(Code::ComparisonNotHere, item.span, {info(target.field).name}, written(text));
    return std::nullopt;
}

std::optional<DatePoint> ValueReader::point(const Item& item)
{
    if (complainsOfQuotes(item)) {
        return std::nullopt;
    }
    const auto read = readDatePoint(item.text());
    if (read) {
        return *read;
    }
    if (item.find(u"*") >= 0) {
        QString stem = item.text().remove(u'*');
        while (stem.endsWith(u'-') || stem.endsWith(u'/')) {
            stem.chop(1);
        }
        m_complaints.add(Code::WildcardNotHere, item.span, {m_field},
                         readDatePoint(stem) ? std::optional(stem) : std::nullopt);
        return std::nullopt;
    }
    m_complaints.add(Code::InvalidDate, item.span, {read.error().value, read.error().part}, read.error().fix);
    return std::nullopt;
}

ValueReader::MaybeValue ValueReader::date(const Target& target, const Item& item)
{
    const Compared compared = comparisonOf(item);
    const Item rest = item.mid(compared.length);
    if (rest.text().trimmed().isEmpty()) {
        return empty(target, item.span);
    }
    if (compared.sign) {
        const bool younger = *compared.sign == Comparison::Less || *compared.sign == Comparison::LessOrEqual;
        if (const auto age = readAge(rest.text(), younger)) {
            if (compared.length == 1 && *compared.sign != Comparison::LessOrEqual &&
                *compared.sign != Comparison::GreaterOrEqual) {
                return *age;
            }
            m_complaints.add(Code::ComparisonNotHere, item.span, {info(target.field).name}, printed(*age));
            return std::nullopt;
        }
        const auto single = point(rest);
        return single ? MaybeValue(DateCompare{*compared.sign, *single}) : std::nullopt;
    }
    const auto [dots, length] = rangeDots(rest);
    if (dots < 0) {
        const auto single = point(rest);
        return single ? MaybeValue(DateIn{*single}) : std::nullopt;
    }
    const Item first = rest.mid(0, dots), last = rest.mid(dots + length);
    if (first.isEmpty() && last.isEmpty()) {
        return empty(target, item.span);
    }
    DateRange range;
    range.from = first.isEmpty() ? std::nullopt : point(first);
    range.to = last.isEmpty() ? std::nullopt : point(last);
    if ((!first.isEmpty() && !range.from) || (!last.isEmpty() && !range.to)) {
        return std::nullopt;
    }
    if (range.from && range.to && isReversed(*range.from, *range.to)) {
        m_complaints.add(Code::ReversedRange, rest.span, {first.text(), last.text()},
                         printed(*range.to) + u".."_s + printed(*range.from));
        return std::nullopt;
    }
    return range;
}

ValueReader::MaybeValue ValueReader::habitualDate(const Target& target, const Item& item)
{
    if (target.habit == Habit::OlderThan || target.habit == Habit::NewerThan) {
        const QString text = item.text();
        if (const auto age = readAge(text, target.habit == Habit::NewerThan)) {
            return *age;
        }
        const QString guess = text + u'd';
        m_complaints.add(Code::InvalidDate, item.span, {text, QStringLiteral("age")},
                         readAge(guess, true) ? std::optional(guess) : std::nullopt);
        return std::nullopt;
    }
    if (comparisonOf(item).length > 0) {
        const Item rest = item.mid(comparisonOf(item).length);
        m_complaints.add(Code::ComparisonNotHere, item.span, {target.name},
                         rest.isEmpty() ? std::nullopt : std::optional(written(rest.text())));
        return std::nullopt;
    }
    if (rangeDots(item).first >= 0) {
        m_complaints.add(Code::RangeNotHere, item.span, {target.name});
        return std::nullopt;
    }
    const auto single = point(item);
    if (!single) {
        return std::nullopt;
    }
    return DateCompare{target.habit == Habit::Before ? Comparison::Less : Comparison::GreaterOrEqual, *single};
}

std::optional<Zone> ValueReader::zone(const Item& item)
{
    if (complainsOfQuotes(item)) {
        return std::nullopt;
    }
    const QString name = item.text().trimmed().toLower();
    if (name == u"customer") {
        return Zone{};
    }
    if (name == u"business") {
        return Zone{Zone::Kind::Business, {}};
    }
    if (name == u"utc") {
        return Zone{Zone::Kind::Utc, {}};
    }
    if (const QString known = zonesByLowerName().value(name); !known.isEmpty()) {
        return Zone{Zone::Kind::Named, known};
    }
    m_complaints.add(Code::UnknownZone, item.span, {item.text()}, nearestZone(item.text()));
    return std::nullopt;
}

std::optional<CalendarSpan> ValueReader::instant(const Item& item)
{
    m_field = QStringLiteral("asof");
    const auto single = point(item);
    if (!single) {
        return std::nullopt;
    }
    if (const auto* literal = std::get_if<CalendarSpan>(&*single)) {
        return *literal;
    }
    m_complaints.add(Code::InvalidDate, item.span, {item.text(), QStringLiteral("date")});
    return std::nullopt;
}

} // namespace cf::query
