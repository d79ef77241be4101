#include "app/recorded_searches.h"

namespace cf {

namespace {

class RecordedIndex final : public search::SearchIndex
{
public:
    RecordedIndex(std::unique_ptr<search::SearchIndex> index, const SearchObserver& observer)
        : m_index(std::move(index)), m_observer(observer)
    {}
    Result<search::Total> total(const search::Question& question) override
    {
        Result<search::Total> total = m_index->total(question);
        if (total) {
            m_observer(question, *total);
        }
        return total;
    }
    Result<search::Rows> rows(const search::Question& question, const search::Window& window) override { return m_index->rows(question, window); }
    Result<std::vector<search::Total>> totals(const std::vector<search::Question>& questions) override { return m_index->totals(questions); }
    Result<std::vector<search::SentEnds>> sentEnds(const std::vector<search::Question>& questions) override { return m_index->sentEnds(questions); }
    Result<std::optional<std::vector<search::VersionEnds>>> versionEnds(const search::Question& question) override { return m_index->versionEnds(question); }
    Result<std::vector<search::FacetCounts>> facets(const search::Question& question, const std::vector<search::Facet>& wanted) override { return m_index->facets(question, wanted); }
    Result<std::optional<qint64>> rankOf(const search::Question& question, const search::Order& order, const CommunicationId& id) override { return m_index->rankOf(question, order, id); }
    Result<std::vector<search::Suggestion>> suggest(query::Field field, const QString& typed, int limit, const query::Calendar& calendar) override { return m_index->suggest(field, typed, limit, calendar); }
    Result<search::Makeup> makeup(const search::Question& question) override { return m_index->makeup(question); }
    Result<search::EmailDomains> emailDomains(const search::Question& question, int most) override { return m_index->emailDomains(question, most); }
    Result<std::vector<qint64>> newest(const search::Question& question, int most) override { return m_index->newest(question, most); }
    Result<std::vector<qint64>> letterRows(const search::Question& question) override { return m_index->letterRows(question); }

private:
    std::unique_ptr<search::SearchIndex> m_index;
    const SearchObserver& m_observer;
};

} // namespace

search::IndexFactory recordedSearches(search::IndexFactory factory, SearchObserver observer)
{
    return [factory = std::move(factory), observer = std::make_shared<SearchObserver>(std::move(observer))](store::Database& database) -> std::unique_ptr<search::SearchIndex> {
        return std::make_unique<RecordedIndex>(factory(database), *observer);
    };
}

} // namespace cf
