// Short ways to write expected conditions.
#pragma once

#include "models/query/parse.h"
#include "models/query/print.h"

#include <QTest>

namespace cf::query::build {

inline Expression term(Field field, Value value, QString attribute = {})
{
    return of(Term{field, std::move(attribute), std::move(value), {}});
}
inline Expression is(Field field, const QString& value) { return term(field, Equals{value, false}); }
inline Expression exactly(Field field, const QString& value) { return term(field, Equals{value, true}); }
inline Expression word(const QString& text) { return term(Field::Text, TextWord{text, false}); }
inline Expression prefix(const QString& text) { return term(Field::Text, TextWord{text, true}); }
inline Expression phrase(const QString& text) { return term(Field::Text, TextPhrase{text}); }
inline Expression outcome(const QString& value) { return is(Field::Outcome, value); }
inline CalendarSpan month(int year, int number) { return {CalendarSpan::Unit::Month, QDate(year, number, 1), {}}; }
inline CalendarSpan day(int year, int number, int date)
{
    return {CalendarSpan::Unit::Day, QDate(year, number, date), {}};
}
inline CalendarSpan minute(int year, int number, int date, int hour, int minutes)
{
    return {CalendarSpan::Unit::Minute, QDate(year, number, date), QTime(hour, minutes)};
}

inline QString told(const ParseErrors& errors)
{
    QStringList lines;
    for (const ParseError& error : errors) {
        lines << QStringLiteral("code %1 at %2..%3 [%4] fix %5")
                     .arg(int(error.code))
                     .arg(error.span.begin)
                     .arg(error.span.end)
                     .arg(error.arguments.join(u'|'), error.fix.value_or(QStringLiteral("(none)")));
    }
    return lines.join(u'\n');
}

/// The text means this. Says what it means instead.
inline void means(const QString& text, const Expression& expected)
{
    const auto query = parse(text);
    QVERIFY2(query, query ? "" : qPrintable(text + u'\n' + told(query.error())));
    QVERIFY2(query->where == expected, qPrintable(text + QStringLiteral(" means ") + print(query->where) +
                                                  QStringLiteral(", expected ") + print(expected)));
    const auto again = parse(print(*query));
    QVERIFY2(again && *again == *query, qPrintable(text + QStringLiteral(" is printed as ") + print(*query)));
}

} // namespace cf::query::build
