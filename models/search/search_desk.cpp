#include "models/search/search_desk.h"

namespace cf::search {

SearchDesk::SearchDesk(store::Readers& readers, IndexFactory factory)
    : m_readers(readers)
    , m_factory(std::move(factory))
    , m_lasting(std::make_shared<store::Interrupt>())
{}

SearchDesk::~SearchDesk()
{
    for (const auto& running : m_running) {
        if (running) {
            running->request();
        }
    }
    m_lasting->request();
}

std::shared_ptr<store::Interrupt> SearchDesk::replaced(Kind kind)
{
    if (m_running[kind]) {
        m_running[kind]->request();
    }
    m_running[kind] = std::make_shared<store::Interrupt>();
    return m_running[kind];
}

template <class F>
auto SearchDesk::latest(Kind kind, F f)
{
    return m_readers.read(
        [factory = m_factory, f = std::move(f)](store::Database& database) { return f(*factory(database)); },
        replaced(kind));
}

QFuture<Result<Rows>> SearchDesk::rows(Question question, Window window)
{
    return latest(RowsKind, [question = std::move(question), window = std::move(window)](SearchIndex& index) {
        return index.rows(question, window);
    });
}

QFuture<Result<Total>> SearchDesk::total(Question question)
{
    return latest(TotalKind, [question = std::move(question)](SearchIndex& index) { return index.total(question); });
}

QFuture<Result<std::vector<FacetCounts>>> SearchDesk::facets(Question question, std::vector<Facet> wanted)
{
    return latest(FacetsKind, [question = std::move(question), wanted = std::move(wanted)](SearchIndex& index) {
        return index.facets(question, wanted);
    });
}

QFuture<Result<std::optional<qint64>>> SearchDesk::rankOf(Question question, Order order, CommunicationId id)
{
    return latest(RankKind, [question = std::move(question), order, id = std::move(id)](SearchIndex& index) {
        return index.rankOf(question, order, id);
    });
}

QFuture<Result<std::vector<Suggestion>>> SearchDesk::suggest(query::Field field, QString typed, int limit, query::Calendar calendar)
{
    return latest(SuggestKind, [field, typed = std::move(typed), limit, calendar = std::move(calendar)](SearchIndex& index) {
        return index.suggest(field, typed, limit, calendar);
    });
}

QFuture<Result<Rows>> SearchDesk::moreRows(Question question, Window window)
{
    return m_readers.read([factory = m_factory, question = std::move(question), window = std::move(window)](
                              store::Database& database) { return factory(database)->rows(question, window); },
                          m_lasting);
}

QFuture<Result<qint64>> SearchDesk::allRows(Question question, Order order,
                                            std::function<bool(const std::vector<Row>&)> take)
{
    return m_readers.read(
        [factory = m_factory, question = std::move(question), order,
         take = std::move(take)](store::Database& database) -> Result<qint64> {
            const auto index = factory(database);
            Window window{order, 1000, 0, std::nullopt};
            qint64 handed = 0;
            for (;;) {
                CF_TRY(const Rows page, index->rows(question, window));
                if (page.rows.empty()) {
                    return handed;
                }
                if (!take(page.rows)) {
                    return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
                }
                handed += qint64(page.rows.size());
                window.after = page.rows.back();
            }
        },
        m_lasting);
}

} // namespace cf::search
