#include "models/evidence/date_boundary.h"

#include "models/query/value_meaning.h"

#include <algorithm>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

using Kind = query::Zone::Kind;

bool isSentDate(const query::Expression& part) { return part.term && part.term->field == query::Field::Sent; }

/// The day that an end lies on and the one before it: every clock puts what is counted differently there.
QString daysAround(qint64 wall)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date();
    return u"sent:"_s + day.addDays(-2).toString(Qt::ISODate) + u".."_s + day.addDays(1).toString(Qt::ISODate);
}

bool isCounted(const std::vector<query::Term>& dates, Kind zone, const query::Calendar& calendar, const Moment& sent)
{
    return std::ranges::all_of(dates, [&](const query::Term& term) {
        return query::meansMoment(query::resolve(term.value, query::Zone{zone, {}}, calendar), sent);
    });
}

} // namespace

Result<DateBoundary> dateBoundaryOf(search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar)
{
    DateBoundary boundary;
    std::vector<query::Term> dates;
    std::vector<query::Expression> others;
    const std::vector<query::Expression> alone{population.where};
    for (const query::Expression& part : population.where.kind == query::Expression::Kind::All ? population.where.children : alone) {
        if (isSentDate(part)) {
            dates.push_back(*part.term);
        } else {
            others.push_back(part);
        }
    }
    boundary.hasDates = !dates.empty();
    QSet<QString> ends;
    for (const query::Term& term : dates) {
        const query::DateBounds bounds = query::resolve(term.value, query::Zone{}, calendar);
        for (const std::optional<qint64>& wall : {bounds.wallFrom, bounds.wallTo}) {
            if (wall) {
                ends << daysAround(*wall);
            }
        }
    }
    QSet<QString> seen;
    for (const QString& days : ends) {
        query::Query near = population;
        near.zone = {};
        near.where = query::all(others);
        near = narrowed(std::move(near), days);
        search::Window window;
        window.order = {search::Column::Sent, false};
        window.limit = mostAtBoundary;
        CF_TRY(const search::Rows found, index.rows({near, calendar}, window));
        boundary.isWhole = boundary.isWhole && found.rows.size() < size_t(mostAtBoundary);
        for (const search::Row& row : found.rows) {
            if (!row.sent || seen.contains(row.id.value())) {
                continue;
            }
            seen << row.id.value();
            const BoundaryRecord one{row, isCounted(dates, Kind::Customer, calendar, *row.sent), isCounted(dates, Kind::Business, calendar, *row.sent),
                                     isCounted(dates, Kind::Utc, calendar, *row.sent)};
            if (one.byCustomer != one.byBusiness || one.byCustomer != one.byUtc) {
                boundary.records.push_back(one);
            }
        }
    }
    std::ranges::stable_sort(boundary.records, [](const BoundaryRecord& a, const BoundaryRecord& b) { return a.row.sent->utc < b.row.sent->utc; });
    return boundary;
}

} // namespace cf::evidence
