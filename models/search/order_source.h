// How a column of a result table lies in the cache. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/search_index.h"

namespace cf::search {

struct OrderSource {
    QLatin1StringView stored, index; ///< column of communication_fact and its index, now; empty: there is none
    bool moment = false, title = false, repository = false;
    QString leg;              ///< the same of a leg; empty when it is no property of one
    bool withHistory = false; ///< the index serves past times too

    static OrderSource of(const Context& context, Column column);
    QString column() const; ///< as the index compares it
    /// Communications and values of facts that meet the condition, along the index.
    Fragment walk(const Context& context, const QString& condition, std::vector<Fragment::Value> values, bool descending) const;
};

/// As COLLATE NOCASE compares: ASCII alone.
QByteArray withoutCase(const QString& text);

} // namespace cf::search
