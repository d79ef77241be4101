// Questions as they are asked further, put together by hand.
#pragma once

#include "models/domain/further_search.h"

namespace cf::test {

inline FurtherQuestion one(const QString& field, const QString& value, FurtherQuestion::Match match = FurtherQuestion::Match::Is)
{
    FurtherQuestion out;
    out.kind = FurtherQuestion::Kind::One;
    out.field = field;
    out.value = value;
    out.match = match;
    out.said = field + u':' + value;
    return out;
}

inline FurtherQuestion attribute(const QString& key, const QString& value)
{
    FurtherQuestion out = one(QStringLiteral("attr"), value);
    out.attribute = key;
    return out;
}

inline FurtherQuestion days(const QString& field, QDate from, QDate last)
{
    FurtherQuestion out = one(field, QString(), FurtherQuestion::Match::Within);
    out.said = field + QStringLiteral(":…");
    out.from = from;
    out.last = last;
    return out;
}

inline FurtherQuestion several(FurtherQuestion::Kind kind, std::vector<FurtherQuestion> parts)
{
    FurtherQuestion out;
    out.kind = kind;
    for (const FurtherQuestion& part : parts) {
        out.said += (out.said.isEmpty() ? QString() : QStringLiteral(" | ")) + part.said;
    }
    out.parts = std::move(parts);
    return out;
}

} // namespace cf::test
