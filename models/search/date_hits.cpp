// Date conditions by the columns of the index: by days of the wall clock, and by instants where they are kept. What lies on the
// edge of a condition is asked of the rows.
#include "models/search/column_count.h"
#include "models/search/index_reader.h"
#include "models/search/moment_hits.h"

namespace cf::search {

namespace {

using query::DateBounds;
using query::Field;

struct DatePlace {
    SharedColumn days;
    std::optional<SharedColumn> instants;
};

std::optional<DatePlace> placeOf(Field field)
{
    switch (field) {
    case Field::Sent: return DatePlace{DayColumn, SentColumn};
    case Field::Issued: return DatePlace{IssuedDayColumn, IssuedColumn};
    case Field::Composed: return DatePlace{ComposedDayColumn, {}};
    case Field::Archived: return DatePlace{ArchivedDayColumn, {}};
    case Field::Delivered: return DatePlace{DeliveredDayColumn, {}};
    default: return std::nullopt;
    }
}

enum class Met { No, Yes, Perhaps };

/// Whether a moment whose wall clock shows the day that begins at `day` is within.
Met metOn(qint64 day, const DateBounds& bounds)
{
    const auto within = [&](std::optional<qint64> from, std::optional<qint64> to, qint64 margin) {
        if ((from && day + msInDay + margin <= *from) || (to && day - margin >= *to)) {
            return Met::No;
        }
        return (!from || day - margin >= *from) && (!to || day + msInDay + margin <= *to) ? Met::Yes : Met::Perhaps;
    };
    const Met byWall = within(bounds.wallFrom, bounds.wallTo, 0);
    if (bounds.useWall) {
        return byWall;
    }
    const Met byInstant = within(bounds.utcFrom, bounds.utcTo, widestOffset);
    return byWall == byInstant ? byWall : Met::Perhaps;
}

} // namespace

Result<std::optional<Hits>> IndexReader::dateHits(const Context& context, const Plan& plan, const Hits* within)
{
    const query::Term& term = plan.terms.front();
    const auto place = placeOf(term.field);
    if (!place || context.coverage.unknownEverywhere(term)) {
        return std::optional<Hits>();
    }
    const DateBounds bounds = query::resolve(term.value, context.zone, context.calendar);
    CF_TRY(const auto codes, this->codes(context, place->days));
    const auto masked = [&](auto&& pick) {
        std::vector<quint8> mask(codes->values().size());
        for (size_t code = 1; code < mask.size(); ++code) {
            const QByteArray& value = codes->values()[code];
            mask[code] = !value.isEmpty() && pick(value == unknownText, value.toLongLong() * msInDay);
        }
        return mask;
    };
    if (bounds.useWall || !place->instants) {
        const auto met = [&](Met wanted) {
            return masked([&](bool unknown, qint64 day) { return (unknown ? Met::Perhaps : metOn(day, bounds)) == wanted; });
        };
        return accept(context, plan, *codes, met(Met::Yes), met(Met::Perhaps), within).map([](Hits hits) {
            return std::optional(std::move(hits));
        });
    }
    // A day is met by its date, an instant by itself; where the two agree it does not matter which of them is there.
    CF_TRY(const auto moments, m_shared->columns().moments(context.database, *place->instants));
    Hits byInstant = momentsBetween(*moments, bounds.utcFrom, bounds.utcTo, context.highest);
    if (within) {
        byInstant &= *within;
    }
    const auto byDay = masked([&](bool unknown, qint64 day) {
        return !unknown && (!bounds.wallFrom || day >= *bounds.wallFrom) && (!bounds.wallTo || day < *bounds.wallTo);
    });
    CF_TRY(const Hits onDay, keepAccepted(context.database, *codes, byDay, within, context.highest));
    CF_TRY(const Hits unknown, keepAccepted(context.database, *codes, masked([](bool is, qint64) { return is; }), within, context.highest));
    Hits open = byInstant, hits = byInstant;
    open |= onDay;
    hits &= onDay;
    hits -= unknown;
    open -= hits;
    open |= unknown;
    if (open.count() > 0) {
        CF_TRY(Hits met, evaluateRows(context, plan, &open));
        hits |= met &= open;
    }
    return std::optional(std::move(hits));
}

} // namespace cf::search
