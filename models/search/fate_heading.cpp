#include "models/search/fate_heading.h"

#include <numeric>

namespace cf::search {

QByteArray fateHeading(const std::vector<qint64>& counts)
{
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (all <= 1) {
        return QByteArray("");
    }
    if (size_t(all) == counts.size()) {
        return differentLegs.toByteArray();
    }
    QByteArrayList numbers;
    for (const qint64 one : counts) {
        numbers.push_back(QByteArray::number(one));
    }
    return numbers.join(' ');
}

std::optional<std::vector<qint64>> legsOfEach(QByteArrayView heading, size_t rows)
{
    if (heading.isNull() || heading == alikeLegs) {
        return std::nullopt;
    }
    if (heading.isEmpty() || heading == differentLegs) {
        return std::vector<qint64>(rows, 1);
    }
    std::vector<qint64> counts;
    for (const QByteArray& number : heading.toByteArray().split(' ')) {
        counts.push_back(number.toLongLong());
    }
    return counts.size() == rows ? std::optional(std::move(counts)) : std::nullopt;
}

} // namespace cf::search
