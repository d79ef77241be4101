#include "models/search/tally.h"

namespace cf::search {

std::vector<FacetCount> Tally::counts(qint64 all, bool byValue) const
{
    std::vector<FacetCount> counts;
    for (const Entry& entry : m_entries) {
        counts.push_back({QString::fromUtf8(entry.value), entry.count});
    }
    if (all > m_with) {
        counts.push_back({QString(), all - m_with});
    }
    std::sort(counts.begin(), counts.end(), [&](const FacetCount& a, const FacetCount& b) {
        return byValue || a.count == b.count ? a.value < b.value : a.count > b.count;
    });
    return counts;
}

QByteArrayView Months::of(qint64 utc, qint64 wall, Precision precision)
{
    return !m_zone || precision == Precision::Day ? in(m_byWall, wall, QTimeZone::utc()) : in(m_byUtc, utc, *m_zone);
}

QByteArrayView Months::in(std::map<qint64, Month>& months, qint64 time, const QTimeZone& zone)
{
    auto next = months.upper_bound(time);
    if (next != months.begin() && time < std::prev(next)->second.end) {
        return std::prev(next)->second.name;
    }
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, zone).date();
    const QDate first(date.year(), date.month(), 1);
    const auto startOf = [&](const QDate& day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    const QByteArray name = date.toString(u"yyyy-MM").toUtf8();
    return months.insert_or_assign(startOf(first), Month{startOf(first.addMonths(1)), name}).first->second.name;
}

} // namespace cf::search
