#include "models/search/condition.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

Fragment between(const QString& column, std::optional<qint64> from, std::optional<qint64> to)
{
    Fragment condition(QStringLiteral("("));
    condition += from ? Fragment(column + u" >= ?"_s, {*from}) : Fragment(QStringLiteral("1"));
    condition += to ? Fragment(u" AND "_s + column + u" < ?"_s, {*to}) : Fragment();
    return condition + Fragment(QStringLiteral(")"));
}

std::optional<qint64> lower(std::optional<qint64> wall, std::optional<qint64> utc)
{
    return wall && utc ? std::optional(std::min(*wall, *utc - widestOffset)) : std::nullopt;
}

std::optional<qint64> upper(std::optional<qint64> wall, std::optional<qint64> utc)
{
    return wall && utc ? std::optional(std::max(*wall, *utc + widestOffset)) : std::nullopt;
}

} // namespace

Fragment dateCondition(const Context& context, const MomentColumns& columns, const query::Value& value)
{
    const query::DateBounds bounds = query::resolve(value, context.zone, context.calendar);
    Fragment condition(u'(' + columns.wall + u" IS NOT NULL AND "_s);
    const Fragment byWall = between(columns.wall, bounds.wallFrom, bounds.wallTo);
    if (bounds.useWall) {
        return condition + byWall + Fragment(QStringLiteral(")"));
    }
    // The wide range is for the index on the wall clock; what is in it is then told exactly. A day has no instant.
    condition += between(columns.wall, lower(bounds.wallFrom, bounds.utcFrom), upper(bounds.wallTo, bounds.utcTo));
    condition += Fragment(u" AND CASE WHEN "_s + columns.precision + u" = 0 THEN "_s);
    condition += byWall + Fragment(QStringLiteral(" ELSE ")) + between(columns.utc, bounds.utcFrom, bounds.utcTo);
    return condition + Fragment(QStringLiteral(" END)"));
}

} // namespace cf::search
