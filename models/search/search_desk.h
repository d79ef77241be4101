// Asking the index without waiting: each kind of question answered on a reader's thread, the latest one only.
#pragma once

#include "models/search/search_index.h"
#include "models/store/threads.h"

#include <functional>

namespace cf::search {

/// Makes an index over a connection for the time of one call (sqlSearch, later another).
using IndexFactory = std::function<std::unique_ptr<SearchIndex>(store::Database&)>;

/// A newer question of the same kind interrupts the older one, whose future answers Cancelled. Any one thread.
class SearchDesk
{
public:
    SearchDesk(store::Readers& readers, IndexFactory factory);
    ~SearchDesk(); ///< interrupts what runs
    /// For others who ask the same cache: what is read of the index is held once for all who share it.
    const IndexFactory& factory() const { return m_factory; }

    QFuture<Result<Rows>> rows(Question question, Window window);
    QFuture<Result<Total>> total(Question question);
    QFuture<Result<std::vector<FacetCounts>>> facets(Question question, std::vector<Facet> wanted);
    QFuture<Result<std::optional<qint64>>> rankOf(Question question, Order order, CommunicationId id);
    QFuture<Result<std::vector<Suggestion>>> suggest(query::Field field, QString typed, int limit, query::Calendar calendar = {});
    /// A further window of the same question: does not interrupt rows() asked before (scrolling asks for several).
    QFuture<Result<Rows>> moreRows(Question question, Window window);
    /// All rows in order, for export: pages of `window.limit` handed to `take` on the reader's thread until it returns
    /// false.
    QFuture<Result<qint64>> allRows(Question question, Order order, std::function<bool(const std::vector<Row>&)> take);

private:
    enum Kind { RowsKind, TotalKind, FacetsKind, RankKind, SuggestKind, KindCount };
    template <class F>
    auto latest(Kind kind, F f);
    std::shared_ptr<store::Interrupt> replaced(Kind kind);
    store::Readers& m_readers;
    IndexFactory m_factory;
    std::shared_ptr<store::Interrupt> m_running[KindCount];
    std::shared_ptr<store::Interrupt> m_lasting; ///< of moreRows and allRows
};

} // namespace cf::search
