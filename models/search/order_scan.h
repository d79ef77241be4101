// Communications in the order of a result table, one after the other. Inside the layer only.
#pragma once

#include "models/search/landmarks.h"
#include "models/search/plan.h"

namespace cf::search {

struct OrderSource;
RowPlace placeOf(const Row& row, Column column);

/// Walks an index of the column while there is one and the hits are many; else fetches the values of the hits and sorts
/// them. A row that shows another leg than its first stands where that leg puts it.
class OrderScan
{
public:
    /// `hits` has to outlive the scan. Begins after `after`, if given.
    static Result<OrderScan> begin(const Context& context, const Order& order, const Hits& hits,
                                   const Fragment& shownLeg, const std::optional<Row>& after);
    /// Steps in further on, when nothing was taken yet: no more than `most` hits are passed, and answers how many.
    Result<qint64> stepIn(qint64 most, const Landmarks& landmarks);
    /// The same: the hits passed stand before this one; 0 where that is not known.
    Result<qint64> stepInBefore(qint64 hit, const Landmarks& landmarks);
    /// The next communication among the hits; nullopt at the end.
    Result<std::optional<qint64>> next();

private:
    OrderScan(const Context& context, const Order& order, const Hits& hits);
    Result<void> placeHits(const OrderSource& source, const Fragment& shownLeg);
    Result<void> placeOtherLegs(const OrderSource& source, const Fragment& shownLeg);
    Result<void> addStored(const OrderSource& source);
    void addSegments(const OrderSource& source, const std::optional<RowPlace>& after);
    void addRepositories(const OrderSource& source, const std::optional<RowPlace>& after);
    void addSegment(const OrderSource& source, const QString& condition, std::vector<Fragment::Value> values);
    void beginPlacedAfter(const std::optional<RowPlace>& after);
    bool before(const RowPlace& a, const RowPlace& b) const;
    Result<void> advance();

    const Context* m_context;
    Order m_order;
    const Hits* m_hits;
    std::vector<Fragment> m_segments; ///< one after the other
    size_t m_segment = 0;
    std::optional<store::Statement> m_statement;
    std::optional<RowPlace> m_streamed; ///< read from the index and not given out yet
    std::vector<RowPlace> m_placed;     ///< sorted
    size_t m_nextPlaced = 0;
    bool m_few = false; ///< hits are asked about one by one
    Hits m_elsewhere; ///< placed ones, which the index would put in the wrong place
};

} // namespace cf::search
