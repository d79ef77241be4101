// Marks along an order that an index of the table has, so that one can step in anywhere: the order is walked once and cut into parts of
// some hundred communications; how many hits of a question lie in each part is then counted without the table. Inside the layer only.
#pragma once

#include "models/search/hits.h"
#include "models/search/search_index.h"

#include <memory>

namespace cf::search {

struct Context;

/// Where a row stands: by value, then by communication. What has no date comes last in either direction.
struct RowPlace {
    bool unknown = false;
    QByteArray value; ///< compared byte by byte; numbers are written so that this orders them
    qint64 communication = 0;
};

/// Of one column, ascending, as of one revision of the cache. Two bytes a communication.
class Landmarks
{
public:
    Landmarks(qint64 revision, qint64 highest, qint64 leastPart);
    /// Of the whole order as of now; null: no index of the table has it.
    static Result<std::shared_ptr<const Landmarks>> along(const Context& context, Column column, qint64 revision);
    void add(qint64 communication, const std::function<QByteArray()>& value); ///< one after the other, in order
    qint64 revision() const { return m_revision; }
    size_t parts() const { return m_begins.size(); }
    const RowPlace& begin(size_t part) const { return m_begins[part]; }
    std::optional<size_t> partOf(qint64 communication) const;
    /// How many of the hits, but for those elsewhere, lie in parts before each; one more at the end: all.
    Result<std::vector<qint64>> before(const Context& context, const Hits& hits, const Hits& elsewhere) const;

private:
    qint64 m_revision;
    qint64 m_size; ///< of a part
    qint64 m_added = 0;
    std::vector<quint16> m_part; ///< by row, from 1; 0: not in the order
    std::vector<RowPlace> m_begins;
};

} // namespace cf::search
