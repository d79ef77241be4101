// Hits in the order of a value that many share, from the codes of a column: any window costs one count of the hits by code, and a look at
// the communications of the values it falls in. Inside the layer only.
#pragma once

#include "models/search/hits.h"
#include "models/search/order_scan.h"
#include "models/search/shared_index.h"

namespace cf::search {

/// The value a line is ordered by, of each code of a column; as placeOf() makes it.
struct CodeValues {
    std::shared_ptr<const index::CodeColumn> codes;
    std::vector<QByteArray> values; ///< by code; null: not known
};
/// nullopt: the order has no such column.
std::optional<SharedColumn> orderColumn(Column column);
/// Which leg of a code a line shows: the first; the first of those, by row, that meet a condition, else the first; or that is not
/// known, and so only what all legs have.
struct LegShown {
    bool known = true;
    std::vector<bool> meets; ///< by row; empty: there is no condition
};
CodeValues orderValues(const Context& context, Column column, const LegShown& shown,
                       std::shared_ptr<const index::CodeColumn> codes, const SharedRows& rows);

class CodeOrder
{
public:
    /// nullopt: the value of some hits is not known. The hits are known ones and outlive the order.
    static Result<std::optional<CodeOrder>> of(const Context& context, const CodeValues& values, const Hits& hits, bool descending);
    /// `limit` hits from rank `offset`; of those after a place, if given.
    Result<std::vector<qint64>> window(const std::optional<RowPlace>& after, qint64 offset, qint64 limit) const;
    Result<qint64> rankOf(const RowPlace& place) const; ///< how many hits stand before it
    Result<qint64> rankOf(qint64 hit) const;

private:
    struct Group { ///< of hits with one value
        QByteArray value;
        qint64 hits = 0;
        std::vector<index::Code> codes;
    };
    CodeOrder(const Context& context, const Hits& hits, bool descending)
        : m_context(&context)
        , m_hits(&hits)
        , m_descending(descending)
    {}
    Result<Hits> membersOf(const Group& group) const;

    const Context* m_context;
    const Hits* m_hits;
    bool m_descending;
    std::shared_ptr<const index::CodeColumn> m_codes;
    std::vector<Group> m_groups; ///< in order
};

} // namespace cf::search
