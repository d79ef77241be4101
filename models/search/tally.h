// Counting communications by value. Inside the layer only.
#pragma once

#include "models/search/search_index.h"

namespace cf::search {

/// Each communication counts once under each of its values, if its rows come one after the other. Made for a million
/// values of which few differ: a table of its own instead of QHash, whose hash of a short text costs more than all the
/// rest.
class Tally
{
public:
    void add(QByteArrayView value, qint64 communication)
    {
        if (!value.isEmpty()) {
            count(m_entries[placeOf(value)], communication);
        }
    }
    /// `number` stands for the value, which is only looked at the first time.
    void add(qint64 number, QByteArrayView value, qint64 communication)
    {
        if (size_t(number) >= m_byNumber.size()) {
            m_byNumber.resize(size_t(number) + 1, -1);
        }
        int& place = m_byNumber[size_t(number)];
        if (place < 0 && !value.isEmpty()) {
            place = int(placeOf(value));
        }
        if (place >= 0) {
            count(m_entries[size_t(place)], communication);
        }
    }
    /// By count, then value; or by value alone. Communications out of `all` without a value stand under "".
    std::vector<FacetCount> counts(qint64 all, bool byValue) const;

private:
    struct Entry {
        QByteArray value;
        qint64 count = 0, last = -1;
    };
    void count(Entry& entry, qint64 communication)
    {
        entry.count += entry.last != communication;
        entry.last = communication;
        m_with += m_last != communication;
        m_last = communication;
    }
    size_t placeOf(QByteArrayView value);
    void grow();

    std::vector<Entry> m_entries;
    std::vector<int> m_slots; ///< of m_entries, by hash; -1 free; a power of two, never more than half full
    std::vector<int> m_byNumber;
    qint64 m_with = 0, m_last = -1; ///< communications with a value
};

/// By count, then value; or by value alone.
void sortCounts(std::vector<FacetCount>& counts, bool byValue);

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
    QTimeZone m_utc = QTimeZone::utc();
    std::map<qint64, Month> m_byWall, m_byUtc; ///< by their first millisecond, as far as they were asked for
};

} // namespace cf::search
