// Counting communications by value. Inside the layer only.
#pragma once

#include "models/search/search_index.h"

namespace cf::search {

/// Each communication counts once under each of its values, if its rows come one after the other.
class Tally
{
public:
    void add(QByteArrayView value, qint64 communication)
    {
        if (value.isEmpty()) {
            return;
        }
        const QByteArray key = QByteArray::fromRawData(value.data(), value.size());
        auto found = m_places.constFind(key);
        if (found == m_places.constEnd()) {
            m_entries.push_back({QByteArray(value.data(), value.size()), 0, -1});
            found = m_places.insert(m_entries.back().value, int(m_entries.size()) - 1);
        }
        Entry& entry = m_entries[size_t(*found)];
        entry.count += entry.last != communication;
        entry.last = communication;
        m_with += m_last != communication;
        m_last = communication;
    }
    /// By count, then value; or by value alone. Communications out of `all` without a value stand under "".
    std::vector<FacetCount> counts(qint64 all, bool byValue) const;

private:
    struct Entry {
        QByteArray value;
        qint64 count = 0, last = -1;
    };
    QHash<QByteArray, int> m_places;
    std::vector<Entry> m_entries;
    qint64 m_with = 0, m_last = -1; ///< communications with a value
};

/// The month a moment lies in, "2025-03", by its own wall clock or in a zone.
class Months
{
public:
    explicit Months(std::optional<QTimeZone> zone)
        : m_zone(std::move(zone))
    {}
    QByteArrayView of(qint64 utc, qint64 wall, Precision precision);

private:
    struct Month {
        qint64 end = 0; ///< the first millisecond that is no longer in it
        QByteArray name;
    };
    QByteArrayView in(std::map<qint64, Month>& months, qint64 time, const QTimeZone& zone);
    std::optional<QTimeZone> m_zone;           ///< none: the wall clock as written
    std::map<qint64, Month> m_byWall, m_byUtc; ///< by their first millisecond, as far as they were asked for
};

} // namespace cf::search
