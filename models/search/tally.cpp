#include "models/search/tally.h"

#include <cstring>

namespace cf::search {

namespace {

/// Of the length, the first and the last eight bytes: enough to part the codes and names that facets count.
quint64 hashOf(QByteArrayView value)
{
    quint64 first = 0, last = 0;
    const auto size = size_t(value.size());
    std::memcpy(&first, value.data(), std::min(size, sizeof first));
    std::memcpy(&last, value.data() + (size > sizeof last ? size - sizeof last : 0), std::min(size, sizeof last));
    const quint64 mixed = (first ^ (last << 23 | last >> 41) ^ size) * 0x9E37'79B9'7F4A'7C15u;
    return mixed ^ mixed >> 32;
}

} // namespace

size_t Tally::placeOf(QByteArrayView value)
{
    if (m_entries.size() * 2 >= m_slots.size()) {
        grow();
    }
    for (size_t slot = hashOf(value) & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_slots[slot] < 0) {
            m_slots[slot] = int(m_entries.size());
            m_entries.push_back({value.toByteArray(), 0, -1});
            return m_entries.size() - 1;
        }
        const QByteArray& there = m_entries[size_t(m_slots[slot])].value;
        if (there.size() == value.size() && std::memcmp(there.constData(), value.data(), size_t(value.size())) == 0) {
            return size_t(m_slots[slot]);
        }
    }
}

void Tally::grow()
{
    m_slots.assign(std::max<size_t>(64, m_slots.size() * 2), -1);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = hashOf(m_entries[i].value) & (m_slots.size() - 1);
        while (m_slots[slot] >= 0) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = int(i);
    }
}

std::vector<FacetCount> Tally::counts(qint64 all, bool byValue) const
{
    std::vector<FacetCount> counts;
    for (const Entry& entry : m_entries) {
        counts.push_back({QString::fromUtf8(entry.value), entry.count});
    }
    if (all > m_with) {
        counts.push_back({QString(), all - m_with});
    }
    sortCounts(counts, byValue);
    return counts;
}

void sortCounts(std::vector<FacetCount>& counts, bool byValue)
{
    std::sort(counts.begin(), counts.end(), [&](const FacetCount& a, const FacetCount& b) {
        return byValue || a.count == b.count ? a.value < b.value : a.count > b.count;
    });
}

QByteArrayView Months::of(qint64 utc, qint64 wall, Precision precision)
{
    return !m_zone || precision == Precision::Day ? in(m_byWall, wall, m_utc) : in(m_byUtc, utc, *m_zone);
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
