#include "app/sandbox/archivesspace/aspace_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 32;

QString fieldNamed(const QString& name)
{
    static const QHash<QString, QString> aliases{{u"keyword"_s, u"fullrecord"_s},     {u"creators_text"_s, u"creators"_s},
                                                 {u"subjects_text"_s, u"subjects"_s}, {u"published"_s, u"publish"_s},
                                                 {u"types"_s, u"primary_type"_s},     {u""_s, u"fullrecord"_s}};
    return aliases.value(name, name);
}

QString plain(const QString& text)
{
    QString folded = text.toLower();
    for (QChar& c : folded) {
        if (!c.isLetterOrNumber()) {
            c = u' ';
        }
    }
    return u' ' + folded.simplified() + u' ';
}

/// Words in their order; "sub*" begins one.
Condition wordsIn(const QString& field, const QString& words)
{
    const bool isPrefix = words.endsWith(u'*');
    QString wanted = plain(words);
    if (isPrefix) {
        wanted.chop(1);
    }
    return [field, wanted](const IndexedFields& fields) {
        const QStringList values = fields.value(field);
        return std::any_of(values.begin(), values.end(), [&](const QString& value) { return plain(value).contains(wanted); });
    };
}

Condition literally(const QString& field, const QString& value)
{
    if (field == u"title" || field == u"fullrecord" || field == u"notes") { // fields of text are searched by words
        return wordsIn(field, value);
    }
    return [field, value](const IndexedFields& fields) { return fields.value(field).contains(value); };
}

Condition between(const QString& field, const QString& from, const QString& to)
{
    return [field, from, to](const IndexedFields& fields) {
        const QStringList values = fields.value(field);
        return std::any_of(values.begin(), values.end(),
                           [&](const QString& value) { return (from == u"*" || value >= from) && (to == u"*" || value <= to); });
    };
}

Condition all(std::vector<Condition> parts)
{
    return [parts = std::move(parts)](const IndexedFields& fields) {
        return std::all_of(parts.begin(), parts.end(), [&](const Condition& part) { return part(fields); });
    };
}
Condition any(std::vector<Condition> parts)
{
    return [parts = std::move(parts)](const IndexedFields& fields) {
        return std::any_of(parts.begin(), parts.end(), [&](const Condition& part) { return part(fields); });
    };
}
Condition no(Condition part)
{
    return [part = std::move(part)](const IndexedFields& fields) { return !part(fields); };
}

/// A day, a month or a year of UTC, as texts that compare like times.
Condition within(const QJsonObject& node)
{
    const QString field = fieldNamed(node[u"field"].toString()), comparator = node[u"comparator"].toString(),
                  precision = node[u"precision"].toString(u"day"_s);
    const QString written = node[u"value"].toString();
    const QDate day = QDate::fromString(written.size() == 4   ? written + u"-01-01"_s
                                        : written.size() == 7 ? written + u"-01"_s
                                                              : written.left(10),
                                        Qt::ISODate);
    const QDate next = precision == u"year" ? day.addYears(1) : precision == u"month" ? day.addMonths(1) : day.addDays(1);
    const QString begin = day.toString(Qt::ISODate) + u"T00:00:00Z"_s, end = next.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return [field, comparator, begin, end](const IndexedFields& fields) {
        const QStringList values = fields.value(field);
        return std::any_of(values.begin(), values.end(), [&](const QString& value) {
            return comparator == u"greater_than" ? value >= end : comparator == u"lesser_than" ? value < begin : value >= begin && value < end;
        });
    };
}

Result<Condition> nodeCondition(const QJsonObject& node, bool isLiteral, int depth)
{
    const QString type = node[u"jsonmodel_type"].toString();
    if (type.isEmpty() || depth > deepest) {
        return fail(ErrorKind::Rejected, u"Can't unambiguously match the query"_s);
    }
    const QString field = fieldNamed(node[u"field"].toString());
    Condition made;
    if (type == u"boolean_query") {
        std::vector<Condition> parts;
        for (const QJsonValue& part : node[u"subqueries"].toArray()) {
            CF_TRY(Condition one, nodeCondition(part.toObject(), isLiteral, depth + 1));
            parts.push_back(std::move(one));
        }
        const QString op = node[u"op"].toString();
        return op == u"OR" ? any(std::move(parts)) : op == u"NOT" ? no(any(std::move(parts))) : all(std::move(parts));
    }
    if (node[u"comparator"].toString() == u"empty") {
        made = [field](const IndexedFields& fields) { return fields.value(field).isEmpty(); };
    } else if (type == u"date_field_query") {
        made = within(node);
    } else if (type == u"range_query") {
        made = between(field, node[u"from"].toString(u"*"_s), node[u"to"].toString(u"*"_s));
    } else if (type == u"boolean_field_query") {
        made = literally(field, node[u"value"].toBool() ? u"true"_s : u"false"_s);
    } else {
        const QString value = node[u"value"].toString();
        made = isLiteral || node[u"literal"].toBool() ? literally(field, value)
                                                      : conditionOf(value.contains(u' ') ? u"\"%1\""_s.arg(value) : field + u':' + value);
    }
    return node[u"negated"].toBool() ? no(std::move(made)) : made;
}

} // namespace

Condition conditionOf(const QString& query)
{
    static const QRegularExpression token(uR"re(([-+]?)(?:([\w]+):)?(?:"((?:[^"\\]|\\.)*)"|\[(\S+) TO (\S+)\]|\(([^)]*)\)|(\S+)))re"_s);
    std::vector<Condition> parts;
    bool isAlternative = false;
    for (auto it = token.globalMatch(query); it.hasNext();) {
        const auto match = it.next();
        const QString field = fieldNamed(match.captured(2)), word = match.captured(7);
        if (match.captured(2).isEmpty() && (word == u"OR" || word == u"AND")) {
            isAlternative = word == u"OR";
            continue;
        }
        Condition part;
        if (match.captured(0) == u"*:*" || word == u"*") {
            part = [](const IndexedFields&) { return true; };
        } else if (!match.captured(4).isEmpty()) {
            part = between(field, match.captured(4), match.captured(5));
        } else if (match.hasCaptured(3)) {
            part = literally(field, match.captured(3).replace(u"\\"_s, QString()));
        } else {
            const QString words = match.captured(6).isEmpty() ? word : match.captured(6);
            std::vector<Condition> each;
            for (const QString& one : words.split(u' ', Qt::SkipEmptyParts)) {
                each.push_back(field == u"fullrecord" || field == u"title" ? wordsIn(field, one) : any({literally(field, one), wordsIn(field, one)}));
            }
            part = all(std::move(each));
        }
        if (match.captured(1) == u"-") {
            part = no(std::move(part));
        }
        if (isAlternative && !parts.empty()) {
            Condition before = std::move(parts.back());
            parts.back() = any({std::move(before), std::move(part)});
        } else {
            parts.push_back(std::move(part));
        }
        isAlternative = false;
    }
    return all(std::move(parts));
}

Result<Condition> conditionOf(const QJsonObject& advanced, bool isLiteral) { return nodeCondition(advanced[u"query"].toObject(), isLiteral, 0); }

} // namespace cf::sandbox::archivesspace
