#include "models/connectors/remote/statement_parts.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 midnightOf(QDate day) { return day.startOfDay(Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

QString joinedBy(const QString& word, const QStringList& parts)
{
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(u' ' + word + u' ') + u')';
}

QString instantsOf(const AskedValue& days, const QString& name, const InstantLiteral& from, const InstantLiteral& before)
{
    QStringList parts;
    if (days.from.isValid()) {
        parts << name + u" >= "_s + from(midnightOf(days.from) - dayMs);
    }
    if (days.last.isValid()) {
        parts << name + u" < "_s + before(midnightOf(days.last) + 2 * dayMs);
    }
    return joinedBy(u"AND"_s, parts);
}

QString isoTextsOf(const AskedValue& days, const QString& name, QString (*literal)(const QString&), const QString& others)
{
    QStringList parts;
    if (days.from.isValid()) {
        parts << name + u" >= "_s + literal(days.from.toString(Qt::ISODate));
    }
    if (days.last.isValid()) {
        parts << name + u" < "_s + literal(days.last.addDays(1).toString(Qt::ISODate));
    }
    return u'(' + joinedBy(u"AND"_s, parts) + u" OR ("_s + others + u"))"_s;
}

tl::unexpected<Error> refusedAs(Error error, const QString& statement)
{
    if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Conflict) {
        error.kind = ErrorKind::Rejected;
        error.detail += u"; asked was: "_s + statement;
    }
    return tl::unexpected<Error>(std::move(error));
}

} // namespace cf::connectors
