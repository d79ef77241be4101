#include "models/search/moment_hits.h"

namespace cf::search {

Hits momentsBetween(const index::MomentColumn& column, std::optional<qint64> from, std::optional<qint64> to, qint64 highest)
{
    Hits hits(highest);
    const auto isIn = [&](qint64 moment) { return (!from || moment >= *from) && (!to || moment < *to); };
    for (qint64 first = 0; first <= hits.highest(); first += index::blockSize) {
        const auto number = quint32(first / index::blockSize);
        const index::MomentBlock* block = column.block(number);
        const auto span = column.span(number);
        if (!block || !span || (to && span->first >= *to) || (from && span->second < *from)) {
            continue;
        }
        const bool all = isIn(span->first) && isIn(span->second);
        if (all && !column.lacksSome(number)) {
            hits.addRange(first, first + index::blockSize);
            continue;
        }
        for (quint32 i = 0; i < index::blockSize; ++i) {
            if (const auto moment = block->at(i); moment && (all || isIn(*moment))) {
                hits.add(first + i);
            }
        }
    }
    return hits;
}

} // namespace cf::search
